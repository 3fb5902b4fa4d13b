import { type MatterEvent, type MatterState, assert, replayMatter } from '@tongban/domain'
import type pg from 'pg'
import {
  type RowScope,
  type Tables,
  everyRow,
  isConnectionLost,
  withClientInScope,
} from '../../database/index.ts'
import { type AuditEntry, describeAuditRow } from '../../http/index.ts'
import { type CaseCommit, writeCommitStatement } from '../cases/index.ts'
import {
  type ChainedEvent,
  type CommandKey,
  type Job,
  type LoadedAnswer,
  type LoadedChain,
  isUniqueViolation,
  loadChain,
  toColumns,
} from '../record/index.ts'
import { type ObjectionRow, writeObjections } from './objection-rows.ts'
import { type PreApprovalRows, writePreApprovals } from './pre-approval-rows.ts'

export interface LoadedMatter extends LoadedChain<MatterEvent> {
  readonly state: MatterState
}

/** A row of `matter_case` as it is written. */
export type MatterRow = Readonly<Record<keyof Tables['matter_case'], unknown>>

/** A matter with the answer that this request has had before. What the scope hides is not there. */
export async function loadMatter(
  pool: pg.Pool,
  scope: RowScope,
  matterCaseId: string,
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedMatter | undefined; before: LoadedAnswer | undefined }> {
  const { found, before } = await loadChain<MatterEvent>(pool, scope, matterCaseId, 'MatterDrafted', key)
  if (found === undefined) return { found, before }
  const state = replayMatter(found.events)
  assert(state !== undefined, 'a matter has a first event')
  return { found: { ...found, state }, before }
}

/** An act on a matter as it is written. */
export interface MatterCommit {
  readonly matterCaseId: string
  /** Sequence of the event on which the act was decided; 0 where it begins the matter. */
  readonly expected: number
  readonly events: readonly ChainedEvent[]
  readonly row: MatterRow
  /** Opinions beforehand as they stand after the act. */
  readonly preApprovals: readonly PreApprovalRows[]
  /** What those who objected may know of it, where the act concerns an objection. */
  readonly objections: readonly ObjectionRow[]
  readonly jobs: readonly Job[]
  /** undefined leaves the draft alone, null deletes it. */
  readonly draft?: unknown
  readonly command?: (CommandKey & { readonly answer: unknown }) | undefined
  readonly audit?: AuditEntry | undefined
}

/**
 * Writes an act on a matter with what it does to its cases, in one transaction: all of it or nothing, so that no case is
 * lost and none is filed twice, whatever is killed when.
 * @returns false where another act on one of them came first
 */
export async function commitTogether(
  pool: pg.Pool,
  matter: MatterCommit,
  cases: readonly CaseCommit[],
): Promise<boolean> {
  try {
    await withClientInScope(pool, everyRow, async (client) => {
      await client.query(writeMatterStatement(matter))
      await writePreApprovals(client, matter.preApprovals)
      await writeObjections(client, matter.objections)
      if (cases.length === 0) return
      const { rows } = await client.query<{ written: string[] | null }>(writeCommitStatement(cases))
      if ((rows[0]?.written ?? []).length !== cases.length) throw new CameSecond()
    })
    return true
  } catch (error) {
    if (error instanceof CameSecond || isUniqueViolation(error)) return false
    if (!isConnectionLost(error)) throw error
    // Nobody knows whether it was written: an act that finds itself in the record was.
    if (await isRecorded(pool, matter)) return true
    throw error
  }
}

class CameSecond extends Error {}

async function isRecorded(pool: pg.Pool, { events }: MatterCommit): Promise<boolean> {
  const last = events.at(-1)
  assert(last !== undefined, 'an act has an event')
  return withClientInScope(pool, everyRow, async (client) => {
    const { rowCount } = await client.query(
      'select from case_event where case_id = $1 and sequence = $2 and hash = $3',
      [last.caseId, last.sequence, last.hash],
    )
    return rowCount === 1
  })
}

function writeMatterStatement(commit: MatterCommit): pg.QueryConfig {
  const { matterCaseId, expected, events, row, jobs, draft, command, audit } = commit
  const values = [
    matterCaseId,
    expected,
    ...toColumns(events),
    JSON.stringify(row),
    JSON.stringify(jobs),
    draft === undefined ? null : JSON.stringify(draft),
    command === undefined ? null : JSON.stringify(command),
    audit === undefined ? null : JSON.stringify(describeAuditRow(audit)),
  ]
  return {
    name: 'commit_matter',
    text: `select commit_matter(${values.map((_, index) => `$${index + 1}`).join(',')})`,
    values,
  }
}
