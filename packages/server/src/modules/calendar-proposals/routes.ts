import { calendarProposalRoutes as operations } from '@tongban/contract'
import {
  type Actor,
  type CalendarProposalAct,
  type Instant,
  describeCalendarFinding,
  describeCalendarProposalRejection,
  getBeijingDate,
  listChangedDays,
  locateCalendarFinding,
  validateCalendarYear,
} from '@tongban/domain'
import type { Transaction } from 'kysely'
import type { Database, Tables } from '../../database/index.ts'
import { type RouteHandler, implementRoute, problem, problemOfRule } from '../../http/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import { type ProposingRefusal, type SettlingRefusal, proposeYear, settleYear } from './acts.ts'
import { presentProposal, presentProposals } from './present.ts'

export interface CalendarProposalOptions {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
  /** Has the clocks of open cases recomputed once the transaction is done; gives how many are looked at. */
  readonly recomputeClocks: (
    transaction: Transaction<Tables>,
    reason: string,
    now: Instant,
  ) => Promise<number>
}

interface RequestContext {
  readonly now: Instant
  readonly noteForAudit: (facts: Readonly<Record<string, unknown>>) => void
}

export function createCalendarProposalRoutes(options: CalendarProposalOptions): RouteHandler[] {
  const { database, catalogue, recomputeClocks } = options

  async function settle(
    proposalId: string,
    kind: CalendarProposalAct,
    given: string | undefined,
    actor: Actor,
    { now, noteForAudit }: RequestContext,
  ) {
    const { account } = getOfficer(actor)
    const reason = given?.trim() ?? null
    if (reason !== null && [...reason].length < shortestReason) return refuseReason()
    const settled = await settleYear(
      database,
      proposalId,
      { kind, reason },
      { account, now },
      (transaction, why) => recomputeClocks(transaction, why, now),
    )
    if (!settled.ok) return refuseSettling(settled.error)
    if (kind === 'approve') catalogue.forget()
    const proposal = await presentProposal(database, account, proposalId)
    const { recomputing } = settled.value
    noteForAudit({
      year: proposal.year,
      changed: listDates(proposal.former, proposal.days),
      ...(kind === 'approve' ? { recomputing } : { reason }),
    })
    return { status: 200 as const, body: { proposal, recomputing } }
  }

  return [
    implementRoute(operations.listCalendarProposals, async ({ actor, context }) => ({
      status: 200,
      body: await presentProposals(database, getOfficer(actor).account, getBeijingDate(context.now)),
    })),

    implementRoute(operations.proposeCalendarYear, async ({ params, body, actor, context }) => {
      const { year } = params
      const findings = validateCalendarYear(year, body)
      if (findings.length > 0) {
        return problem('rule-refused', {
          errors: findings.map((finding) => ({
            pointer: locateCalendarFinding(finding),
            code: finding.kind,
            message: describeCalendarFinding(finding),
          })),
        })
      }
      const { account } = getOfficer(actor)
      const proposed = await proposeYear(database, year, body, { account, now: context.now })
      if (!proposed.ok) return refuseProposing(proposed.error, year)
      const proposal = await presentProposal(database, account, proposed.value)
      context.noteForAudit({ year, changed: listDates(proposal.former, proposal.days) })
      return { status: 201, body: proposal }
    }),

    implementRoute(operations.approveCalendarProposal, ({ params, actor, context }) =>
      settle(params.proposalId, 'approve', undefined, actor, context),
    ),
    implementRoute(operations.declineCalendarProposal, ({ params, body, actor, context }) =>
      settle(params.proposalId, 'decline', body.reason, actor, context),
    ),
    implementRoute(operations.withdrawCalendarProposal, ({ params, body, actor, context }) =>
      settle(params.proposalId, 'withdraw', body.reason, actor, context),
    ),
  ]
}

type Days = Parameters<typeof listChangedDays>[0]

const listDates = (former: Days | null, days: Days) =>
  listChangedDays(former ?? { holidays: {}, makeUpWorkingDays: {} }, days).map(({ date }) => date)

const shortestReason = 10

function refuseReason() {
  return problem('rule-refused', {
    errors: [
      {
        pointer: '/reason',
        code: 'reason-too-short',
        message: {
          zh: `请写明理由，不少于${shortestReason}个字。`,
          en: `Give the reason in at least ${shortestReason} characters.`,
        },
      },
    ],
  })
}

function refuseProposing(refusal: ProposingRefusal, year: number) {
  switch (refusal) {
    case 'nothing-changes':
      return problemOfRule('rule-refused', 'calendar-proposal-nothing-changes', {
        detail: {
          zh: `所提请的内容与现行的${year}年工作日历相同，没有需要变更的日期。`,
          en: `What is proposed is the calendar of ${year} as it is.`,
        },
        next: {
          zh: '请标注需要变更的日期后再提请。',
          en: 'Mark the days that are to change, then propose it.',
        },
      })
    case 'year-proposed':
      return problemOfRule('conflict', 'calendar-proposal-year-proposed', {
        detail: {
          zh: `${year}年工作日历已有待批准的变更，批准、不予批准或者撤回之前不能再提请。`,
          en: `A change of the calendar of ${year} awaits approval; another can be proposed once that is settled.`,
        },
        next: {
          zh: '请先处理待批准的变更；内容有误的，由提请人撤回。',
          en: 'Have that one settled first; whoever proposed it takes it back where it is wrong.',
        },
      })
    default:
      return refusal satisfies never
  }
}

function refuseSettling(refusal: SettlingRefusal) {
  if (refusal.kind === 'not-found') return problem('not-found')
  const { detail, next } = describeCalendarProposalRejection(refusal)
  const rule = `calendar-proposal-${refusal.kind}`
  switch (refusal.kind) {
    case 'own-proposal':
    case 'not-own-proposal':
      return problemOfRule('not-permitted', rule, { detail, next })
    case 'not-proposed':
    case 'calendar-changed':
      return problemOfRule('conflict', rule, { detail, next })
    default:
      return refusal satisfies never
  }
}
