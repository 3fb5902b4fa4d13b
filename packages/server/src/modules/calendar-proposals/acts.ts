import {
  type CalendarProposalAct,
  type CalendarProposalRejection,
  type CalendarYear,
  type Instant,
  type Result,
  checkCalendarProposalAct,
  fail,
  succeed,
} from '@tongban/domain'
import type { Transaction } from 'kysely'
import { randomUUID } from 'node:crypto'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'
import { isSameYear, lockCalendarYear, writeCalendarYear } from '../catalogue/index.ts'
import { insertProposal, isYearProposed, lockProposal, settleProposal } from './store.ts'

export type ProposingRefusal = 'nothing-changes' | 'year-proposed'
export type SettlingRefusal = { readonly kind: 'not-found' } | CalendarProposalRejection

interface Acting {
  readonly account: string
  readonly now: Instant
}

/**
 * @param days that passed `validateCalendarYear`
 * @returns the id of the proposal
 */
export async function proposeYear(
  database: Database,
  year: number,
  days: CalendarYear,
  acting: Acting,
): Promise<Result<string, ProposingRefusal>> {
  return runInTransaction(database, async (transaction): Promise<Result<string, ProposingRefusal>> => {
    const former = await lockCalendarYear(transaction, year)
    if (isSameYear(former, days)) return fail('nothing-changes')
    if (await isYearProposed(transaction, year)) return fail('year-proposed')
    const proposalId = randomUUID()
    await insertProposal(transaction, { proposalId, year, days, former, ...acting })
    return succeed(proposalId)
  })
}

const statusAfter = { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' } as const

/**
 * Approves, declines or takes back a proposal. The year, the decision and the recount are one transaction.
 * @param recompute has the clocks of open cases counted anew; gives how many are looked at
 */
export async function settleYear(
  database: Database,
  proposalId: string,
  act: { readonly kind: CalendarProposalAct; readonly reason: string | null },
  acting: Acting,
  recompute: (transaction: Transaction<Tables>, reason: string) => Promise<number>,
): Promise<Result<{ readonly recomputing: number }, SettlingRefusal>> {
  type Settled = Result<{ readonly recomputing: number }, SettlingRefusal>
  return runInTransaction(database, async (transaction): Promise<Settled> => {
    const row = await lockProposal(transaction, proposalId)
    if (row === undefined) return fail({ kind: 'not-found' })
    const current = await lockCalendarYear(transaction, row.year)
    const { year, status, proposed_by: proposedBy } = row
    const isCurrent = isSameYear(row.former ?? undefined, current)
    const proposal = { year, status, proposedBy, isCurrent }
    const refusal = checkCalendarProposalAct(proposal, act.kind, acting.account)
    if (refusal !== undefined) return fail(refusal)
    await settleProposal(transaction, proposalId, {
      status: statusAfter[act.kind],
      reason: act.reason,
      ...acting,
    })
    if (act.kind !== 'approve') return succeed({ recomputing: 0 })
    await writeCalendarYear(transaction, year, row.days)
    const recomputing = await recompute(transaction, `${year}年工作日历更新：${row.days.source}`)
    return succeed({ recomputing })
  })
}
