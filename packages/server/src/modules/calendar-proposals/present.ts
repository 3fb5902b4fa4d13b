import {
  type CalendarYear,
  type PlainDate,
  assert,
  checkCalendarProposalAct,
  describeCalendarProposalRejection,
  getInstant,
} from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { isSameYear, readCalendarYears } from '../catalogue/index.ts'
import { findRehearsalOfDays } from '../rehearsal/index.ts'
import { type NamedProposal, countOthers, listProposalRows } from './store.ts'

/** Proposals as this account sees them, and how many others may approve what it proposes. */
export async function presentProposals(database: Database, account: string, today: PlainDate) {
  const [items, others] = await Promise.all([
    presentRows(database, account, await listProposalRows(database.pool)),
    countOthers(database.pool, account, today),
  ])
  return { items, others }
}

export async function presentProposal(database: Database, account: string, proposalId: string) {
  const rows = await listProposalRows(database.pool, proposalId)
  const [presented] = await presentRows(database, account, rows)
  assert(presented !== undefined, 'what was just written can be read')
  return presented
}

/** @param account whose acts are offered */
async function presentRows(database: Database, account: string, rows: readonly NamedProposal[]) {
  const years = await readCalendarYears(database)
  return Promise.all(
    rows.map(async (row) => ({
      proposalId: row.proposal_id,
      year: row.year,
      status: row.status,
      days: presentYear(row.days),
      former: row.former === null ? null : presentYear(row.former),
      proposedBy: row.proposer,
      proposedAt: readMoment(row.proposed_at),
      settledBy: row.settler,
      settledAt: row.settled_at === null ? null : readMoment(row.settled_at),
      reason: row.reason,
      rehearsalId: await findRehearsalOfDays(database.pool, row.year, row.days),
      actions: listActions(row, years[row.year], account),
    })),
  )
}

const presentYear = ({ holidays, makeUpWorkingDays, source }: CalendarYear) => ({
  holidays,
  makeUpWorkingDays,
  source,
})

const readMoment = (moment: string) => getInstant(new Date(moment).toISOString())

/** The proposer takes back, the others decide: who may do the one is not shown the other. */
function listActions(row: NamedProposal, current: CalendarYear | undefined, account: string) {
  if (row.status !== 'proposed') return []
  const isCurrent = isSameYear(row.former ?? undefined, current)
  const proposal = { year: row.year, status: row.status, proposedBy: row.proposed_by, isCurrent }
  return (['approve', 'decline', 'withdraw'] as const).flatMap((action) => {
    const refusal = checkCalendarProposalAct(proposal, action, account)
    if (action !== 'approve' && refusal !== undefined) return []
    return [
      {
        action,
        available: refusal === undefined,
        disabledReason: refusal === undefined ? null : describeCalendarProposalRejection(refusal).detail,
      },
    ]
  })
}
