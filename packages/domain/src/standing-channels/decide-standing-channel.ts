import { type InputProblem, checkReason, inputProblem } from '../cases/index.ts'
import { type Instant, type Result, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { type Actor, type OfficerActor, standsFor } from '../permissions/index.ts'
import { type StandingFacts, checkStandingTerms } from './check-standing-terms.ts'
import type {
  StandingChannelEvent,
  StandingChannelState,
  StandingChannelStatus,
  StandingChannelTerms,
} from './standing-channel.ts'

export type StandingCommand =
  | { readonly type: 'ApproveStandingChannel' }
  | { readonly type: 'DeclineStandingChannel'; readonly reason: string }
  | { readonly type: 'WithdrawStandingChannel'; readonly reason: string }
  | { readonly type: 'CloseStandingChannel'; readonly reason: string }
  | { readonly type: 'ExpireStandingChannel' }

export type StandingRejection =
  | { readonly kind: 'invalid-terms'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'head-required' }
  | { readonly kind: 'out-of-jurisdiction' }
  | { readonly kind: 'own-proposal' }
  | { readonly kind: 'not-own-proposal' }
  | { readonly kind: 'not-proposed'; readonly status: StandingChannelStatus }
  | { readonly kind: 'not-open'; readonly status: StandingChannelStatus }
  | { readonly kind: 'terms-out-of-date'; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'not-over' }

type Decision = Result<StandingChannelEvent, StandingRejection>

/** A head of the authority proposes a channel; another one opens it. */
export function proposeStandingChannel(
  terms: StandingChannelTerms,
  facts: StandingFacts & { readonly actor: Actor; readonly takeNumber: () => string },
): Decision {
  const refusal = checkHead(facts.actor, terms.authority)
  if (refusal) return fail(refusal)
  const problems = checkStandingTerms(terms, facts)
  if (terms.from < facts.today) {
    const zh = '起始日期早于今天，请改为今天或者以后的日期。'
    problems.push(
      inputProblem('/from', 'too-early', zh, 'The first day lies before today; choose a later one.'),
    )
  }
  if (problems.length > 0) return fail({ kind: 'invalid-terms', problems })
  return succeed({ type: 'StandingChannelProposed', number: facts.takeNumber(), terms, on: facts.today })
}

/** What is done with a channel that was proposed. */
export function decideStandingChannel(
  state: StandingChannelState,
  command: StandingCommand,
  facts: StandingFacts & { readonly actor: Actor; readonly now: Instant },
): Decision {
  const on = getBeijingDate(facts.now)
  if (command.type === 'ExpireStandingChannel') {
    if (state.status !== 'open') return fail({ kind: 'not-open', status: state.status })
    const { until } = state.terms
    return on > until ? succeed({ type: 'StandingChannelExpired', until }) : fail({ kind: 'not-over' })
  }
  const refusal = checkStandingMoment(state, command.type, facts.actor)
  if (refusal) return fail(refusal)
  if (command.type === 'ApproveStandingChannel') {
    const problems = checkStandingTerms(state.terms, facts)
    if (state.terms.until < on) {
      const zh = '截止日期已过，不能再启用，请撤回后重新提请。'
      problems.push(
        inputProblem('/until', 'until-passed', zh, 'Its last day is over; withdraw it and propose it anew.'),
      )
    }
    if (problems.length > 0) return fail({ kind: 'terms-out-of-date', problems })
    return succeed({ type: 'StandingChannelOpened', on })
  }
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-terms', problems })
  const reason = command.reason.trim()
  switch (command.type) {
    case 'DeclineStandingChannel':
      return succeed({ type: 'StandingChannelDeclined', reason, on })
    case 'WithdrawStandingChannel':
      return succeed({ type: 'StandingChannelWithdrawn', reason, on })
    case 'CloseStandingChannel':
      return succeed({ type: 'StandingChannelClosed', reason, on })
  }
}

/** Whether the act may be done at all now, by this officer; shared with the pages. */
export function checkStandingMoment(
  { status, terms, proposedBy }: Pick<StandingChannelState, 'status' | 'terms' | 'proposedBy'>,
  command: Exclude<StandingCommand['type'], 'ExpireStandingChannel'>,
  actor: Actor,
): StandingRejection | undefined {
  const refusal = checkHead(actor, terms.authority)
  if (refusal) return refusal
  if (command === 'CloseStandingChannel') {
    return status === 'open' ? undefined : { kind: 'not-open', status }
  }
  if (status !== 'proposed') return { kind: 'not-proposed', status }
  const own = actor.kind === 'officer' && isSamePerson(actor, proposedBy)
  if (command === 'WithdrawStandingChannel') return own ? undefined : { kind: 'not-own-proposal' }
  return own ? { kind: 'own-proposal' } : undefined
}

function checkHead(actor: Actor, authority: string): StandingRejection | undefined {
  if (actor.kind !== 'officer' || actor.role !== 'head') return { kind: 'head-required' }
  return actor.jurisdiction.includes(authority) ? undefined : { kind: 'out-of-jurisdiction' }
}

/** A deputy acts for somebody: neither of the two agrees to what the other proposed in that place. */
function isSamePerson(
  actor: OfficerActor,
  { account, inPlaceOf }: StandingChannelState['proposedBy'],
): boolean {
  return standsFor(actor, account) || (inPlaceOf !== undefined && standsFor(actor, inPlaceOf))
}
