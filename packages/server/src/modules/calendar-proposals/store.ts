import type { CalendarProposalStatus, CalendarYear, Instant, PlainDate } from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import type { Pool } from 'pg'
import type { Tables } from '../../database/index.ts'

export interface ProposalRow {
  readonly proposal_id: string
  readonly year: number
  readonly days: CalendarYear
  readonly former: CalendarYear | null
  readonly status: CalendarProposalStatus
  readonly proposed_by: string
  readonly proposed_at: string
  readonly settled_at: string | null
  readonly reason: string | null
}

/** With the names of those who acted. */
export interface NamedProposal extends ProposalRow {
  readonly proposer: string
  readonly settler: string | null
}

const shown = 20

/** Those that await approval first, then the newest. */
export async function listProposalRows(pool: Pool, proposalId?: string): Promise<NamedProposal[]> {
  const { rows } = await pool.query<NamedProposal>(
    `select p.proposal_id, p.year, p.days, p.former, p.status, p.proposed_by, p.proposed_at, p.settled_at, p.reason,
            a.name as proposer, s.name as settler
       from calendar_proposal p join account a on a.id = p.proposed_by left join account s on s.id = p.settled_by
      where $1::uuid is null or p.proposal_id = $1
      order by p.status = 'proposed' desc, p.proposed_at desc, p.proposal_id limit ${shown}`,
    [proposalId ?? null],
  )
  return rows
}

/** The proposal, held until the transaction ends. */
export async function lockProposal(
  transaction: Transaction<Tables>,
  proposalId: string,
): Promise<ProposalRow | undefined> {
  const { rows } = await sql<ProposalRow>`
    select proposal_id, year, days, former, status, proposed_by, proposed_at, settled_at, reason
      from calendar_proposal where proposal_id = ${proposalId}::uuid for update`.execute(transaction)
  return rows[0]
}

export async function isYearProposed(transaction: Transaction<Tables>, year: number): Promise<boolean> {
  const { rows } = await sql`
    select from calendar_proposal where year = ${year} and status = 'proposed'`.execute(transaction)
  return rows.length > 0
}

export async function insertProposal(
  transaction: Transaction<Tables>,
  proposal: {
    readonly proposalId: string
    readonly year: number
    readonly days: CalendarYear
    readonly former: CalendarYear | undefined
    readonly account: string
    readonly now: Instant
  },
): Promise<void> {
  const former = proposal.former === undefined ? null : JSON.stringify(proposal.former)
  await sql`
    insert into calendar_proposal (proposal_id, year, days, former, status, proposed_by, proposed_at)
    values (${proposal.proposalId}, ${proposal.year}, ${JSON.stringify(proposal.days)}, ${former}, 'proposed',
            ${proposal.account}, ${proposal.now})`.execute(transaction)
}

export async function settleProposal(
  transaction: Transaction<Tables>,
  proposalId: string,
  settled: {
    readonly status: CalendarProposalStatus
    readonly reason: string | null
    readonly account: string
    readonly now: Instant
  },
): Promise<void> {
  await sql`
    update calendar_proposal
       set status = ${settled.status}, reason = ${settled.reason}, settled_by = ${settled.account},
           settled_at = ${settled.now}
     where proposal_id = ${proposalId}::uuid`.execute(transaction)
}

/** Accounts other than this one that hold the post of a system administrator today. */
export async function countOthers(pool: Pool, account: string, today: PlainDate): Promise<number> {
  const { rows } = await pool.query<{ others: number }>(
    `select count(distinct p.account_id)::int as others
       from staff_post p join account a on a.id = p.account_id and a.disabled_at is null
      where p.role = 'system-administrator' and p.account_id <> $1
        and $2::date >= p.starts_on and (p.ends_on is null or $2::date <= p.ends_on)`,
    [account, today],
  )
  return rows[0]?.others ?? 0
}
