import {
  type Actor,
  type CaseCommand,
  type CaseEvent,
  type CaseFactsAtHand,
  type CaseRejection,
  type CaseState,
  type DocumentKind,
  type Instant,
  type ItemRevision,
  type RecordedEvent,
  type Result,
  assert,
  decide,
  evolve,
  fail,
  getBeijingDate,
  succeed,
} from '@tongban/domain'
import { type Database, type RowScope, scopeOf } from '../../database/index.ts'
import type { RequestAudit } from '../../http/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { type ChainEnd, type CommandKey, type Job, emptyChain, linkEvents } from '../record/index.ts'
import { findStandingChannels } from './green-channel/find-standing-channels.ts'
import { OpenNumbers } from './open-numbers.ts'
import { listObligationRows } from './obligation-rows.ts'
import { listPromiseJobs } from './promise-jobs.ts'
import { type CaseCommit, type LoadedCase, commitCase, loadCase } from './store.ts'
import { summariseCase } from './summary.ts'

/** What a command needs around it. */
export interface CaseContext {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}

/** A command on its way to a case. */
export interface CommandRequest {
  readonly caseId: string
  readonly actor: Actor
  readonly now: Instant
  /** Of the case that a draft begins; other commands use the revision that the case keeps. */
  readonly revision?: ItemRevision
  readonly key?: CommandKey
  /** The version that the caller looked at (If-Match). */
  readonly expectedVersion?: number
  /** The rows that the actor may see; those of its jurisdiction or subjects by default. */
  readonly scope?: RowScope
  /** Makes the command, once the case is known; one that needs nothing of it ignores the arguments. */
  readonly command: (
    state: CaseState | undefined,
    numbers: Pick<OpenNumbers, 'leaveLicenceOpen'>,
  ) => Result<CaseCommand[], CaseRejection>
  /** The request's line in the audit, which is written with the act. */
  readonly audit?: RequestAudit
  /** The applicant's workspace after the command; null deletes it. */
  readonly draft?: unknown
}

export interface CommandAnswer {
  readonly caseId: string
  readonly number: string | null
  readonly status: CaseState['status']
  readonly version: number
  readonly events: readonly CaseEvent['type'][]
  readonly documents: readonly {
    readonly kind: DocumentKind
    readonly number: string
    readonly date: string
  }[]
}

export type CommandRefusal =
  | { readonly kind: 'case-not-found' }
  | { readonly kind: 'version-changed'; readonly version: number }
  | { readonly kind: 'key-used-for-another-request' }
  | { readonly kind: 'too-busy' }
  | {
      readonly kind: 'rejected'
      readonly rejection: CaseRejection
      /** That of the case, so that its steps and materials can be named. */
      readonly revision?: ItemRevision
    }

const nothingYet = { found: undefined, before: undefined }

/** How often a command is decided anew because another act came first. */
const attempts = 5

/**
 * Load, decide, append: a round trip to load and one to commit, and one more where a number is needed, each shared with
 * the commands that come at the same time. A command that meets another's act is decided anew on the case as it is
 * then; a repeat gets its first answer. One that begins a case is decided first and looks for a case of that id only
 * where it meets one.
 */
export async function executeCommand(
  context: CaseContext,
  request: CommandRequest,
): Promise<Result<CommandAnswer, CommandRefusal>> {
  const scope = request.scope ?? scopeOf(request.actor)
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { found, before } =
      request.revision !== undefined && attempt === 0
        ? nothingYet
        : await loadCase(context.database.pool, scope, request.caseId, request.key)
    if (before !== undefined) {
      if (before.requestDigest !== request.key?.digest) return fail({ kind: 'key-used-for-another-request' })
      return succeed(before.answer as CommandAnswer)
    }
    if (found === undefined && request.revision === undefined) return fail({ kind: 'case-not-found' })
    if (request.expectedVersion !== undefined && found && found.state.version !== request.expectedVersion) {
      return fail({ kind: 'version-changed', version: found.state.version })
    }
    const answer = await decideAndCommit(context, request, found)
    if (answer !== 'conflict') return answer
  }
  return fail({ kind: 'too-busy' })
}

async function decideAndCommit(
  context: CaseContext,
  request: CommandRequest,
  found: LoadedCase | undefined,
): Promise<Result<CommandAnswer, CommandRefusal> | 'conflict'> {
  const prepared = await prepareCommand(context, request, found)
  if (!prepared.ok) return prepared
  const { commit, answer } = prepared.value
  if (!(await commitCase(context.database.pool, commit))) return 'conflict'
  request.audit?.noteRecorded()
  return succeed(answer)
}

/** What a command makes of a case, ready to be written. */
export interface PreparedCommand {
  readonly commit: CaseCommit
  readonly answer: CommandAnswer
  readonly state: CaseState
}

/** Decides a command on a case as it was loaded, and writes nothing: for acts on several cases at once. */
export async function prepareCommand(
  context: CaseContext,
  request: CommandRequest,
  found: LoadedCase | undefined,
): Promise<Result<PreparedCommand, CommandRefusal>> {
  const open = new OpenNumbers()
  const commands = request.command(found?.state, open)
  if (!commands.ok) return fail({ kind: 'rejected', rejection: commands.error })
  const revision = await chooseRevision(context, request, found?.state, commands.value)
  const calendar = await context.catalogue.getCalendar()
  // A clock that lags behind the record's must not let an act end before it began.
  const last = found?.state.lastRecordedAt
  const now = last !== undefined && last > request.now ? last : request.now
  const isFiling = commands.value.some(({ type }) => type === 'SubmitApplication')
  const standing = isFiling ? await findStandingChannels(context.database, revision, getBeijingDate(now)) : []
  const decided = decideAll(found, commands.value, {
    now,
    actor: request.actor,
    revision,
    calendar,
    standing,
    takeDocumentNumber: (kind) => open.leaveOpen(kind),
    takeCaseNumber: () => open.leaveOpen('case'),
  })
  if (!decided.ok) return decided
  const today = getBeijingDate(now)
  const { events, state } = await open.take(context.database.pool, decided.value, revision, today)
  const end: ChainEnd = found?.end ?? emptyChain
  const chained = linkEvents(
    end,
    {
      caseId: request.caseId,
      caseKind: 'application',
      actor: request.actor,
      occurredAt: now,
      now,
    },
    events,
  )
  const first = found?.events[0]?.recordedAt ?? chained[0]?.recordedAt
  assert(first !== undefined, 'a command that decides nothing is a rejection')
  const under = await findRevisionAfter(context, found?.state, state, revision)
  const summary = summariseCase(request.caseId, state, under, calendar, first)
  if (!summary.ok) return fail({ kind: 'rejected', rejection: summary.error })
  const answer = answerOf(request.caseId, state, events)
  const commit: CaseCommit = {
    caseId: request.caseId,
    expected: end.sequence,
    events: chained,
    summary: summary.value,
    obligations: listObligationRows(request.caseId, { before: found?.state, after: state }, under, today),
    draft: request.draft,
    jobs: [
      ...listJobs(request.caseId, end.sequence, events),
      ...listMatterJobs(request.caseId, state),
      ...listJudgingJobs(request.caseId, state, revision, events),
      ...listPromiseJobs({ caseId: request.caseId, before: end.sequence, events, state, revision }),
    ],
    command: request.key ? { ...request.key, answer } : undefined,
    audit: request.audit?.describe(),
  }
  return succeed({ commit, answer, state })
}

/** The commands one after another, each on the case as the one before left it. */
function decideAll(
  found: LoadedCase | undefined,
  commands: readonly CaseCommand[],
  facts: CaseFactsAtHand,
): Result<{ events: CaseEvent[]; state: CaseState }, CommandRefusal> {
  let state = found?.state
  const events: CaseEvent[] = []
  for (const command of commands) {
    const decided = decide(state, command, facts)
    if (!decided.ok) return fail({ kind: 'rejected', rejection: decided.error, revision: facts.revision })
    for (const event of decided.value) {
      const recorded: RecordedEvent = {
        sequence: (state?.sequence ?? 0) + 1,
        actor: facts.actor,
        occurredAt: facts.now,
        recordedAt: facts.now,
        event,
      }
      state = evolve(state, recorded)
      events.push(event)
    }
  }
  assert(state !== undefined && events.length > 0, 'commands that decide nothing are rejections')
  return succeed({ events, state })
}

async function chooseRevision(
  context: CaseContext,
  request: CommandRequest,
  state: CaseState | undefined,
  commands: readonly CaseCommand[],
): Promise<ItemRevision> {
  if (state === undefined) {
    assert(request.revision !== undefined, 'a case begins under a revision')
    return request.revision
  }
  const move = commands.find((command) => command.type === 'MoveToRevision')
  return context.catalogue.getRevision(state.item, move ? move.to : state.revision, state)
}

/** Once the case passed to another authority, its steps are that one's, and nobody else has a part in it by them. */
async function findRevisionAfter(
  { catalogue }: CaseContext,
  before: CaseState | undefined,
  after: CaseState,
  revision: ItemRevision,
): Promise<ItemRevision> {
  if (before === undefined || before.authority === after.authority) return revision
  return catalogue.getRevision(after.item, after.revision, after)
}

/** The matter to which the case belongs looks at what has become of it. */
function listMatterJobs(caseId: string, { matter }: CaseState): Job[] {
  if (matter === undefined) return []
  const { matterCase: matterCaseId } = matter
  return [{ task: 'advance-matter', key: `matter:${matterCaseId}:${caseId}`, payload: { matterCaseId } }]
}

/**
 * What applicants file themselves under an item with a decision table is judged by it right afterwards (秒批); papers at
 * a window are for people to read.
 */
function listJudgingJobs(
  caseId: string,
  { takenInAt }: CaseState,
  { definition }: ItemRevision,
  events: readonly CaseEvent[],
): Job[] {
  if (definition.instant === undefined || takenInAt !== undefined) return []
  if (!events.some(({ type }) => type === 'ApplicationSubmitted')) return []
  return [{ task: 'judge-instantly', key: `judge:${caseId}`, payload: { caseId } }]
}

/** Every document is produced and sealed, every licence made, soon after the act; the queue remembers until it is done. */
function listJobs(caseId: string, before: number, events: readonly CaseEvent[]): Job[] {
  return events.flatMap((event, index) => {
    const sequence = before + index + 1
    if (event.type === 'LicenceIssued') {
      return [{ task: 'create-licence', key: `licence:${event.licence}`, payload: { caseId, sequence } }]
    }
    if (event.type === 'TemporaryLicenceIssued') {
      return [{ task: 'create-licence', key: `licence:${event.licence}`, payload: { caseId, sequence } }]
    }
    if (!('document' in event) || event.document === undefined) return []
    return [
      { task: 'produce-document', key: `document:${caseId}:${sequence}`, payload: { caseId, sequence } },
    ]
  })
}

function answerOf(caseId: string, state: CaseState, events: readonly CaseEvent[]): CommandAnswer {
  const filed = state.status === 'closed' ? state.filed : 'number' in state ? state : undefined
  return {
    caseId,
    number: filed?.number ?? null,
    status: state.status,
    version: state.version,
    events: events.map((event) => event.type),
    documents: events.flatMap((event) =>
      'document' in event && event.document !== undefined ? [event.document] : [],
    ),
  }
}
