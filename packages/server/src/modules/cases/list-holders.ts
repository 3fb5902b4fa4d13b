import type { stepHolderSchema } from '@tongban/contract'
import type { Actor } from '@tongban/domain'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { casesLookedAt } from './count-work.ts'
import { hasTakenSteps } from './list-conditions.ts'
import { findOfficerNames } from './list-progress.ts'
import { writeSelection } from './select-cases.ts'

/** More than one jurisdiction has officers with work in hand. */
const holdersListed = 1000

type StepHolder = z.input<typeof stepHolderSchema>

/**
 * Who has open steps in hand, the busiest first, in the most pressing cases that the actor may see: also those whose
 * post has ended, for it is their steps that nobody else takes up by himself.
 */
export async function listStepHolders(database: Database, actor: Actor): Promise<StepHolder[]> {
  const held = await withRows(database, scopeOf(actor), async (transaction) => {
    const open = await writeSelection(transaction, actor, { order: 'pressing' }, { limit: casesLookedAt })
    const { rows } = await sql<{ account: string; cases: number }>`
      select account, count(*)::int as cases
        from (select assigned_to from (${open}) listed where ${hasTakenSteps}) taken cross join unnest(assigned_to) account
       group by account order by cases desc, account limit ${holdersListed}`.execute(transaction)
    return rows
  })
  const names = await findOfficerNames(
    database,
    held.map(({ account }) => account),
  )
  return held.map(({ account, cases }) => ({ account, name: names.get(account) ?? account, cases }))
}
