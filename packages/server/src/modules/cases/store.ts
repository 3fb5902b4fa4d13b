import { type CaseEvent, type CaseState, type Instant, assert, replay } from '@tongban/domain'
import type pg from 'pg'
import { type Database, type RowScope, withRows } from '../../database/index.ts'
import {
  type ChainedEvent,
  type CommandKey,
  type Job,
  type LoadedAnswer,
  type LoadedChain,
  commitChain,
  loadChain,
  toColumns,
} from '../record/index.ts'
import type { SummaryRow } from './summary.ts'

export interface LoadedCase extends LoadedChain<CaseEvent> {
  readonly state: CaseState
}

/** A case with the answer that this request has had before, in one round trip. What the scope hides is not there. */
export async function loadCase(
  pool: pg.Pool,
  scope: RowScope,
  caseId: string,
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedCase | undefined; before: LoadedAnswer | undefined }> {
  const { found, before } = await loadChain<CaseEvent>(pool, scope, caseId, 'ApplicationDrafted', key)
  if (found === undefined) return { found, before }
  const state = replay(found.events)
  assert(state !== undefined, 'a case has a first event')
  return { found: { ...found, state }, before }
}

export interface CaseCommit {
  readonly caseId: string
  readonly expected: number
  readonly events: readonly ChainedEvent[]
  readonly summary: SummaryRow
  /** undefined leaves the draft alone, null deletes it. */
  readonly draft?: unknown
  readonly jobs: readonly Job[]
  readonly command?: CommandKey & { readonly answer: unknown }
}

/** Appends and updates whole or not at all, in one round trip. False: another act came first. */
export function commitCase(pool: pg.Pool, scope: RowScope, commit: CaseCommit): Promise<boolean> {
  const { command } = commit
  return commitChain(pool, 'commit_case', [
    scope.everything,
    scope.organisations,
    scope.subjects,
    commit.caseId,
    commit.expected,
    ...toColumns(commit.events),
    JSON.stringify(commit.summary),
    commit.draft === undefined ? null : JSON.stringify(commit.draft),
    JSON.stringify(commit.jobs),
    command?.account ?? null,
    command?.key ?? null,
    command?.digest ?? null,
    command === undefined ? null : JSON.stringify(command.answer),
  ])
}

/** The workspace of an applicant; undefined where there is none or the scope hides it. */
export function findDraft(database: Database, scope: RowScope, caseId: string): Promise<unknown> {
  return withRows(database, scope, async (transaction) => {
    const row = await transaction
      .selectFrom('case_draft')
      .select('content')
      .where('case_id', '=', caseId)
      .executeTakeFirst()
    return row?.content
  })
}

/** Keeps what has been filled in so far; the last save wins, as it is one person's workspace. */
export async function saveDraft(
  database: Database,
  scope: RowScope,
  caseId: string,
  content: object,
  now: Instant,
): Promise<void> {
  const row = { case_id: caseId, content: JSON.stringify(content), updated_at: now }
  await withRows(database, scope, (transaction) =>
    transaction
      .insertInto('case_draft')
      .values(row)
      .onConflict((conflict) =>
        conflict.column('case_id').doUpdateSet({ content: row.content, updated_at: now }),
      )
      .execute(),
  )
}
