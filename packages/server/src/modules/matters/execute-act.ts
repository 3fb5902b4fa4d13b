import {
  type Actor,
  type FiledMatter,
  type Instant,
  type MatterEvent,
  type MatterState,
  type RunningDues,
  assert,
  evolveMatter,
  foreseeMatter,
  isFiledMatter,
  noteRevocations,
} from '@tongban/domain'
import { type RowScope, scopeOf } from '../../database/index.ts'
import { type Problem, type RequestAudit, problem } from '../../http/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { type ChainEnd, type CommandKey, type Job, emptyChain, linkEvents } from '../record/index.ts'
import { type Child, loadChildren } from './children.ts'
import { type RefusedChild, continueMatter } from './continue-matter.ts'
import { listObjectionRows } from './objection-rows.ts'
import { listPreApprovalRows } from './pre-approval-rows.ts'
import { problemFromMatterRejection } from './problem-from-matter.ts'
import { type LoadedMatter, commitTogether, loadMatter } from './store.ts'
import { summariseMatter } from './summary.ts'

/** What an act decides: its own events, and the cases as it leaves them. */
export interface DecidedAct {
  readonly events: readonly MatterEvent[]
  readonly children: readonly Child[]
}

/** An act on its way to a matter. */
export interface MatterAct {
  readonly matterCaseId: string
  readonly actor: Actor
  readonly now: Instant
  readonly key?: CommandKey | undefined
  readonly expectedVersion?: number | undefined
  readonly scope?: RowScope
  readonly audit?: RequestAudit | undefined
  /** The applicant's workspace after the act; null deletes it. */
  readonly draft?: unknown
  /** Decides on the matter as it was loaded, with its cases under way. */
  readonly decide: (
    state: MatterState | undefined,
    children: readonly Child[],
  ) => Promise<DecidedAct | Problem>
  /** Where a case that should begin with this act was refused; else that is told on the matter. */
  readonly onRefused?: (refused: readonly RefusedChild[]) => Problem
}

export interface MatterAnswer {
  readonly matterCaseId: string
  readonly number: string | null
  readonly status: MatterState['status']
  readonly version: number
  readonly events: string[]
}

/** How often an act is decided anew because another came first. */
const attempts = 5

/**
 * Load, decide, continue, append: the matter and every case that the act begins or changes, whole or not at all. An act
 * that meets another is decided anew; a repeat gets its first answer; what the actor may not see is not there.
 */
export async function executeMatterAct(
  context: CaseContext,
  act: MatterAct,
): Promise<MatterAnswer | Problem | 'nothing'> {
  const scope = act.scope ?? scopeOf(act.actor)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { found, before } = await loadMatter(context.database.pool, scope, act.matterCaseId, act.key)
    if (before !== undefined) {
      if (before.requestDigest !== act.key?.digest) return problem('idempotency-key-reused')
      return before.answer as MatterAnswer
    }
    if (act.expectedVersion !== undefined && found && found.state.version !== act.expectedVersion)
      return problem('version-changed', { headers: { etag: `"${found.state.version}"` } })
    const answer = await decideAndCommit(context, act, found)
    if (answer !== 'conflict') return answer
  }
  return problem('conflict')
}

async function decideAndCommit(
  context: CaseContext,
  act: MatterAct,
  found: LoadedMatter | undefined,
): Promise<MatterAnswer | Problem | 'nothing' | 'conflict'> {
  const last = found?.state.lastRecordedAt
  // A clock that lags behind the record's must not let an act end before it began.
  const now = last !== undefined && last > act.now ? last : act.now
  const before = found && isFiledMatter(found.state) ? found.state : undefined
  const children = before ? await loadChildren(context, before) : []
  const decided = await act.decide(found?.state, children)
  if ('problem' in decided) return decided
  const after = decided.events.reduce<MatterState | undefined>(
    (state, event) =>
      evolveMatter(state, {
        sequence: (state?.sequence ?? 0) + 1,
        actor: act.actor,
        occurredAt: now,
        recordedAt: now,
        event,
      }),
    found?.state,
  )
  assert(after !== undefined, 'an act that begins nothing has found a matter')
  const events = [...decided.events]
  let state: MatterState = after
  let cases = decided.children
  if (isFiledMatter(after) && after.status === 'in-progress') {
    const { matterCaseId, actor } = act
    const continued = await continueMatter(context, {
      matterCaseId,
      state: after,
      children: cases,
      actor,
      now,
    })
    if (!continued.ok) return problemFromMatterRejection(continued.error)
    const { refused } = continued.value
    if (refused.length > 0 && act.onRefused) return act.onRefused(refused)
    events.push(...continued.value.events)
    state = continued.value.state
    cases = continued.value.children
  } else if (isFiledMatter(after)) {
    const revoked = noteRevocations(after, children)
    events.push(...revoked)
    state = foreseeMatter(after, revoked, { now, actor: act.actor })
  }
  // One job looks at the matter again, not one for each of its cases.
  const prepared = cases.flatMap(({ prepared: change }) => {
    if (change === undefined) return []
    const jobs = change.commit.jobs.filter(({ task }) => task !== 'advance-matter')
    return [{ ...change.commit, jobs }]
  })
  if (events.length === 0) {
    assert(prepared.length === 0, 'what changes a case of a matter is noted there')
    return 'nothing'
  }
  const end: ChainEnd = found?.end ?? emptyChain
  const { matterCaseId, actor } = act
  const chained = linkEvents(
    end,
    { caseId: matterCaseId, caseKind: 'matter', actor, occurredAt: now, now },
    events,
  )
  const first = found?.events[0]?.recordedAt ?? chained[0]?.recordedAt
  assert(first !== undefined, 'a matter has a first event')
  const answer: MatterAnswer = {
    matterCaseId,
    number: isFiledMatter(state) ? state.number : null,
    status: state.status,
    version: state.version,
    events: events.map(({ type }) => type),
  }
  const row = summariseMatter(matterCaseId, state, {
    calendar: await context.catalogue.getCalendar(),
    running: listRunning(state, cases),
    first,
  })
  const committed = await commitTogether(
    context.database.pool,
    {
      matterCaseId,
      expected: end.sequence,
      events: chained,
      row,
      preApprovals: isFiledMatter(state) ? listPreApprovalRows(matterCaseId, state) : [],
      objections: isFiledMatter(state)
        ? listObjectionRows(matterCaseId, state, { events, after: end.sequence, at: state.lastRecordedAt })
        : [],
      jobs: [...listJobs(matterCaseId, cases), ...listDocumentJobs(matterCaseId, end.sequence, events)],
      draft: act.draft,
      command: act.key && { ...act.key, answer },
      audit: act.audit?.describe(),
    },
    prepared,
  )
  if (!committed) return 'conflict'
  act.audit?.noteRecorded()
  return answer
}

/** A case that changed with the matter was not looked at after its change: the queue does it. */
function listJobs(matterCaseId: string, cases: readonly Child[]): Job[] {
  if (cases.every(({ prepared }) => prepared === undefined)) return []
  return [{ task: 'advance-matter', key: `matter:${matterCaseId}`, payload: { matterCaseId } }]
}

/** Every paper is produced and sealed soon after the act; the queue remembers until it is done. */
function listDocumentJobs(matterCaseId: string, before: number, events: readonly MatterEvent[]): Job[] {
  return events.flatMap((event, index) => {
    if (!('document' in event) || event.document === undefined) return []
    const sequence = before + index + 1
    return [
      {
        task: 'produce-matter-document',
        key: `document:${matterCaseId}:${sequence}`,
        payload: { matterCaseId, sequence },
      },
    ]
  })
}

function listRunning(state: MatterState, cases: readonly Child[]): Record<string, RunningDues> {
  if (!isFiledMatter(state)) return {}
  const filed: FiledMatter = state
  return Object.fromEntries(
    cases.flatMap(({ item, dues }) => (filed.records[item]?.status === 'running' ? [[item, dues]] : [])),
  )
}
