import { type Instant, isFiledMatter } from '@tongban/domain'
import { sql } from 'kysely'
import { type Database, everyRow, withRows } from '../../database/index.ts'
import type { CaseContext } from '../cases/index.ts'
import { platform } from './continue-matter.ts'
import { executeMatterAct } from './execute-act.ts'

/**
 * Looks at a matter again after one of its cases has changed, or its day has come: notes what ended, files whose turn has
 * come, sends the corrections. May run twice, and side by side with people: whoever comes second finds nothing to do.
 * @returns whether anything followed
 */
export async function advanceMatter(
  context: CaseContext,
  matterCaseId: string,
  now: Instant,
): Promise<boolean> {
  const answer = await executeMatterAct(context, {
    matterCaseId,
    actor: platform,
    now,
    scope: everyRow,
    decide: async (state, children) => {
      const isOpen = state !== undefined && isFiledMatter(state)
      return { events: [], children: isOpen ? children : [] }
    },
  })
  if (answer === 'nothing') return false
  if ('problem' in answer) throw new Error(`the matter ${matterCaseId} could not be advanced: ${answer.code}`)
  return true
}

/** Matters in which time has something to do by this day, oldest first. */
export async function listDueMatters(database: Database, today: string, limit: number): Promise<string[]> {
  return withRows(database, everyRow, async (transaction) => {
    const { rows } = await sql<{ id: string }>`
      select matter_case_id as id from matter_case where settle_on <= ${today}
       order by settle_on, matter_case_id limit ${limit}`.execute(transaction)
    return rows.map(({ id }) => id)
  })
}
