import type { workCountsSchema } from '@tongban/contract'
import { type Actor, may } from '@tongban/domain'
import { sql } from 'kysely'
import type { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { hasTakenSteps, isNear, isOverdue, listDutiesOf } from './list-conditions.ts'
import { findRequestedExtensions } from './list-extensions.ts'
import { type ListDays, countCases, listOwnAccounts, writeSelection } from './select-cases.ts'

/** Enough for the open cases of a city; more would make the first page of everybody slow. */
export const casesLookedAt = 50_000

type WorkCounts = z.input<typeof workCountsSchema>

type Counted = Omit<WorkCounts, 'extensions' | 'complete' | 'today' | 'nearUntil'>

/**
 * How much waits for an officer and how much of it presses: the open cases of the jurisdiction, looked at once. Items are
 * counted one by one, matters and people once however many cases they have.
 */
export async function countWork(database: Database, actor: Actor, days: ListDays): Promise<WorkCounts> {
  const duties = sql`${listDutiesOf(actor)}::text[]`
  const waiting = sql`open_duties && ${duties}`
  const taken = sql`assigned_to && ${listOwnAccounts(actor)}::text[] and ${hasTakenSteps}`
  const unclaimed = sql`${waiting} and assigned_to = '{}' and status = 'in-review'`
  const decides = may(actor, 'case.approve-extension') !== 'none'
  const extensionCases = decides ? await findRequestedExtensions(database) : []
  return withRows(database, scopeOf(actor), async (transaction) => {
    const open = await writeSelection(transaction, actor, { order: 'pressing' }, { limit: casesLookedAt })
    const { rows } = await sql<Counted>`
      select count(*)::int as counted, count(*)::int as open,
             count(distinct matter_case_id)::int as matters,
             count(distinct applicant_subject)::int as applicants,
             count(*) filter (where ${isOverdue(days)})::int as overdue,
             count(*) filter (where ${isNear(days)})::int as near,
             count(*) filter (where ${waiting})::int as waiting,
             count(*) filter (where ${waiting} and ${isOverdue(days)})::int as "waitingOverdue",
             count(*) filter (where ${waiting} and ${isNear(days)})::int as "waitingNear",
             count(*) filter (where ${unclaimed})::int as unclaimed,
             count(*) filter (where ${taken})::int as taken
        from (${open}) listed`.execute(transaction)
    const [counts] = rows
    if (counts === undefined) throw new Error('an aggregate always has a row')
    const asked = { order: 'pressing', extension: 'requested', extensionCases } as const
    const extensions = decides ? await countCases(transaction, actor, asked, casesLookedAt) : null
    return { ...counts, ...days, extensions, complete: counts.counted < casesLookedAt }
  })
}
