import { type Instant, type PlainDate, type Result, getBeijingDate, succeed } from '../kernel/index.ts'
import type { ClockRejection } from '../clock/index.ts'
import { findDue, getDecisionPeriods } from './case-clock.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { type CaseState, findFiledFacts, isAccepted } from './state.ts'

/** Whether the procedure ended in time (按时办结), and by which limit that is judged. */
export type Timeliness = {
  /** `late`: it ended after its due date; `overdue`: it is past its due date and has not ended. */
  readonly verdict: 'on-time' | 'late' | 'running' | 'overdue'
} & (
  | { readonly against: 'ordered'; readonly due: Instant }
  | {
      readonly against: 'promised' | 'statutory'
      /** Undefined while the clock stands and the due date is not known. */
      readonly due: PlainDate | undefined
    }
)

/**
 * Judges the case by its newest ordered deadline, where it has one: moment against moment, and in time up to the very
 * moment. Otherwise by the days of its own clock: against the statutory limit where that is exceeded, else against the
 * promise. What ends the procedure is the decision, or the act that closed the case without one.
 * @returns undefined where there is nothing to judge by: without an order, before the acceptance and after a closing;
 * and for a case that was voided.
 */
export function judgeTimeliness(
  state: CaseState,
  facts: Pick<CaseFactsAtHand, 'revision' | 'calendar' | 'now'>,
): Result<Timeliness | undefined, ClockRejection> {
  if (state.status === 'closed' && state.reason === 'voided') return succeed(undefined)
  const endedAt = findEnd(state)
  const order = findFiledFacts(state)?.deadlineOrder
  if (order !== undefined) {
    const { due } = order
    const verdict = chooseVerdict((endedAt ?? facts.now) > due, endedAt)
    return succeed({ verdict, against: 'ordered', due })
  }
  if (!isAccepted(state)) return succeed(undefined)
  const [statutory, promised] = getDecisionPeriods(state, facts.revision)
  const lawful = findDue(statutory.period, facts.calendar)
  if (!lawful.ok) return lawful
  const kept = findDue(promised.period, facts.calendar)
  if (!kept.ok) return kept
  const day = promised.endedOn ?? getBeijingDate(facts.now)
  const exceeds = (due: PlainDate | undefined) => due !== undefined && day > due
  if (exceeds(lawful.value)) {
    return succeed({ verdict: chooseVerdict(true, endedAt), against: 'statutory', due: lawful.value })
  }
  const verdict = chooseVerdict(exceeds(kept.value), endedAt)
  return succeed({ verdict, against: 'promised', due: kept.value })
}

function findEnd(state: CaseState): Instant | undefined {
  if (state.status === 'closed') return state.closedAt
  return state.status === 'decided' || state.status === 'finished' ? state.decision.at : undefined
}

function chooseVerdict(exceeded: boolean, endedAt: Instant | undefined): Timeliness['verdict'] {
  if (endedAt === undefined) return exceeded ? 'overdue' : 'running'
  return exceeded ? 'late' : 'on-time'
}
