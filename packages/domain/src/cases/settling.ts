import { readText } from '../catalogue/index.ts'
import {
  type PlainDate,
  type Result,
  addCalendarDays,
  fail,
  getBeijingDate,
  succeed,
} from '../kernel/index.ts'
import { findAcceptanceDue } from './acceptance.ts'
import type { CaseEvent } from './events.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { expireGreenChannel, findGreenChannelEnd } from './green-channel.ts'
import { findNextDutyDue, settleGreenChannelDuties } from './green-channel-duties.ts'
import { mustSpeak, releaseCorrection } from './joint-correction.ts'
import { makeDocument } from './make-document.ts'
import { listSilentConsents } from './joint/silent-consent.ts'
import type { CaseRejection } from './rejection.ts'
import { resolveCaseRequirements } from './plan.ts'
import { recordCredit } from './promises/credit.ts'
import { listPromiseDues, settlePromises } from './promises/revocation.ts'
import { listOverdueShots, listShotDues } from './remote/remote-obligations.ts'
import type { CaseState, OwedRecord } from './state.ts'
import { listMissing, listPromisedMaterials } from './tolerance.ts'

/**
 * What the passing of time alone has brought about in the case by now, as events of their own. Time does not wait for
 * the sweep: every command first settles what is due, so that an act on the sixth day meets a case accepted by silence.
 */
export function settleDeadlines(
  state: CaseState,
  facts: CaseFactsAtHand,
): Result<CaseEvent[], CaseRejection> {
  const today = getBeijingDate(facts.now)
  if (state.status === 'decided' || state.status === 'finished') {
    const duties = settleGreenChannelDuties(state, facts, today)
    if (!duties.ok) return duties
    const promises = settlePromises(state, facts)
    return promises.ok ? succeed([...duties.value, ...promises.value]) : promises
  }
  const expired = expireGreenChannel(state, facts, today)
  if (!expired.ok || expired.value.length > 0) return expired
  if (state.status === 'submitted' || state.status === 'received') {
    const due = findAcceptanceDue(state, facts.calendar)
    if (!due.ok) return due
    if (due.value === undefined) return succeed([])
    if (mustSpeak(state, due.value, today)) return releaseCorrection(state, facts)
    if (today <= due.value) return succeed([])
    // The days for what is to follow are counted from today, when the applicant hears of the acceptance.
    const owed = listPromisedMaterials(state.content, facts, today)
    if (!owed.ok) return owed
    // 逾期不告知的，自收到申请材料之日起即为受理。
    const document = makeDocument(facts, 'acceptance-notice', today)
    const also = owed.value.length > 0 ? { owed: owed.value } : {}
    return succeed([{ type: 'AcceptedBySilence', on: state.materialsOn, due: due.value, ...also, document }])
  }
  if (state.status === 'correction-requested') {
    const due = state.notices.at(-1)?.due
    if (due === undefined || today <= due || facts.revision.definition.correction.onMiss === 'remind')
      return succeed([])
    return succeed([
      { type: 'CorrectionLapsed', due, document: makeDocument(facts, 'termination-notice', today) },
    ])
  }
  if (state.status !== 'in-review') return succeed([])
  const missed = listMissing(state.owed).filter((entry) => today > entry.due)
  const ending = missed.filter(({ onMiss }) => onMiss !== 'remind')
  const due = ending.map((entry) => entry.due).toSorted()[0]
  if (due !== undefined) {
    // 逾期未补齐的，终止办理并退回申请。
    const document = makeDocument(facts, 'termination-notice', today)
    const materials = ending.map(({ material }) => material)
    const credited = creditMissed(state, facts, missed)
    return succeed([{ type: 'OwedMaterialsLapsed', materials, due, document }, ...credited])
  }
  const overdue = missed.filter((entry) => entry.overdue !== true)
  const events: CaseEvent[] = [
    ...overdue.map((entry): CaseEvent => ({
      type: 'OwedMaterialOverdue',
      material: entry.material,
      due: entry.due,
    })),
    ...creditMissed(state, facts, overdue),
    ...listOverdueShots(state.remote, today),
  ]
  const consents = listSilentConsents(state, facts)
  if (!consents.ok) return consents
  for (const { step, due, consent } of consents.value) {
    if (today > due) events.push({ type: 'StepConsentedBySilence', step, due, consent })
  }
  return succeed(events)
}

/** The day on which time will next change the case by itself, undefined where it will not. */
export function findNextSettlement(
  state: CaseState,
  facts: Pick<CaseFactsAtHand, 'revision' | 'calendar'>,
): Result<PlainDate | undefined, CaseRejection> {
  const ordinary = findOrdinarySettlement(state, facts)
  const ending = findGreenChannelEnd(state)
  if (!ordinary.ok || ending === undefined) return ordinary
  const days = [ordinary.value, addCalendarDays(ending, 1)]
  return succeed(days.filter((day) => day !== undefined).toSorted()[0])
}

function findOrdinarySettlement(
  state: CaseState,
  facts: Pick<CaseFactsAtHand, 'revision' | 'calendar'>,
): Result<PlainDate | undefined, CaseRejection> {
  const next = (due: PlainDate | undefined) => (due === undefined ? undefined : addCalendarDays(due, 1))
  if (state.status === 'decided' || state.status === 'finished') {
    const dues = [findNextDutyDue(state), ...listPromiseDues(state, facts)]
    return succeed(next(dues.filter((due) => due !== undefined).toSorted()[0]))
  }
  if (state.status === 'correction-requested') {
    return succeed(
      facts.revision.definition.correction.onMiss === 'close' ? next(state.notices.at(-1)?.due) : undefined,
    )
  }
  if (state.status === 'in-review') {
    const dues: PlainDate[] = listMissing(state.owed)
      .filter(({ onMiss, overdue }) => onMiss !== 'remind' || overdue !== true)
      .map(({ due }) => due)
    const consents = listSilentConsents(state, facts)
    if (!consents.ok) return consents
    dues.push(...consents.value.map(({ due }) => due))
    const days = [next(dues.toSorted()[0]), ...listShotDues(state.remote)]
    return succeed(days.filter((day) => day !== undefined).toSorted()[0])
  }
  const due = findAcceptanceDue(state, facts.calendar)
  if (!due.ok) return due
  const isProposed = 'proposedCorrection' in state && state.proposedCorrection !== undefined
  return succeed(isProposed ? due.value : next(due.value))
}

/** Entries in the credit file for materials that did not come, where the item says so. */
function creditMissed(
  state: Extract<CaseState, { status: 'in-review' }>,
  { revision, now }: CaseFactsAtHand,
  missed: readonly OwedRecord[],
): CaseEvent[] {
  const credited = resolveCaseRequirements(revision, state.content).materials.filter(
    ({ material, tolerant }) =>
      tolerant?.creditRecord === true &&
      missed.some((entry) => entry.material === material && entry.overdue !== true),
  )
  const on = getBeijingDate(now)
  return credited.map(({ material, type }, index) => {
    const reason = `逾期未按承诺补交“${readText(type.name).zh}”。`
    return recordCredit(state, 'material-not-supplied', material, reason, on, index)
  })
}

/** For the sweep: a case in which nothing is due answers so, and nothing is written. */
export function settleOrRefuse(events: CaseEvent[]): Result<CaseEvent[], CaseRejection> {
  return events.length > 0 ? succeed(events) : fail({ kind: 'nothing-due' })
}
