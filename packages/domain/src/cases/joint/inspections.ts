import { listChecks } from '../../catalogue/index.ts'
import { type Instant, fail, findInstant, getBeijingDate, succeed } from '../../kernel/index.ts'
import { makeDocument } from '../make-document.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkFilled, checkReason, inputProblem } from '../input-problems.ts'
import { listCaseSteps } from '../review.ts'
import type { CaseRejection, InputProblem } from '../rejection.ts'
import type { InspectionParty, InspectionSlot, JointParty } from './joint-events.ts'
import {
  type Inspection,
  type InspectionStage,
  getInspectionStage,
  isSameParty,
  noJointFacts,
} from './joint-state.ts'
import { listStepsToVisit } from './joint-steps.ts'
import { findOwnParty } from './notice-service.ts'
import { findSilenceRule, isServedInTime } from './silent-consent.ts'

/** Times that may be proposed at once. */
export const mostSlots = 5

/** Proposes times for an inspection of several authorities together; their steps are to be done there. */
export function proposeInspection(
  state: Status<'in-review'>,
  command: Command<'ProposeInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection, name, cases, slots, place, note } = command
  const steps = [...new Set(command.steps)]
  const { inspections } = state.joint ?? noJointFacts
  const known = inspections.find((entry) => entry.inspection === inspection)
  if (known !== undefined) return fail(refuseStage(known, []))
  const open = listStepsToVisit(state, facts)
  const unknown = steps.filter((step) => !open.some((entry) => entry.step.step === step))
  if (unknown.length > 0 || steps.length === 0) return fail({ kind: 'no-opinion-open', steps: unknown })
  const problems = [
    ...checkFilled('/name', name),
    ...checkFilled('/place', place),
    ...checkSlots(slots, facts.now),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const also = note === undefined || note.trim() === '' ? {} : { note: note.trim() }
  const on = getBeijingDate(facts.now)
  return succeed([{ type: 'InspectionProposed', inspection, name, cases, steps, slots, place, ...also, on }])
}

function checkSlots(slots: readonly InspectionSlot[], now: Instant): InputProblem[] {
  if (slots.length === 0 || slots.length > mostSlots) {
    return [
      inputProblem(
        '/slots',
        'not-in-range',
        `请提出1至${mostSlots}个备选时间。`,
        `Propose between one and ${mostSlots} times.`,
      ),
    ]
  }
  return slots.flatMap((slot, index) => checkSlot(`/slots/${index}`, slot, now))
}

function checkSlot(field: string, { from, until }: InspectionSlot, now: Instant): InputProblem[] {
  const sound = findInstant(from) !== undefined && findInstant(until) !== undefined && from > now
  if (sound && until > from && getBeijingDate(from) === getBeijingDate(until)) return []
  return [
    inputProblem(
      field,
      'not-in-range',
      '时间应当晚于现在，结束时间晚于开始时间，并且在同一天。',
      'A time lies ahead, ends after it begins, and on the same day.',
    ),
  ]
}

/** Which of the times fit, and who will come; a later answer replaces an earlier one. */
export function answerInspectionTimes(
  state: Status<'in-review'>,
  command: Command<'AnswerInspectionTimes'>,
  facts: CaseFactsAtHand,
): Decision {
  const found = findInspection(state, command.inspection, ['proposed', 'appointed'])
  if ('kind' in found) return fail(found)
  const party = findOwnParty({ parties: listInvited(state, found, facts) }, facts.actor)
  if (party === undefined) return fail({ kind: 'not-invited' })
  const fits = [...new Set(command.fits)].toSorted((one, other) => one - other)
  if (fits.some((place) => !Number.isInteger(place) || place < 0 || place >= found.slots.length)) {
    const zh = '请在提出的时间中选择。'
    return fail({
      kind: 'invalid-input',
      problems: [inputProblem('/fits', 'not-in-range', zh, 'Choose among the times that were proposed.')],
    })
  }
  const people = command.people.map((name) => name.trim()).filter((name) => name.length > 0)
  const note = command.note?.trim() ?? ''
  const { inspection } = command
  return succeed([
    {
      type: 'InspectionTimesAnswered',
      inspection,
      party,
      fits,
      people,
      ...(note === '' ? {} : { note }),
    },
  ])
}

/** Settles the time, or another one where one was settled before, with a notice to everybody; proof of service begins anew. */
export function appointInspection(
  state: Status<'in-review'>,
  command: Command<'AppointInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const { inspection, slot, change } = command
  const found = findInspection(state, inspection, [change === undefined ? 'proposed' : 'appointed'])
  if ('kind' in found) return fail(found)
  const problems = [
    ...checkSlot('/slot', slot, facts.now),
    ...(change === undefined ? [] : checkReason('/change/reason', change.reason)),
  ]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const document = makeDocument(facts, 'inspection-notice', getBeijingDate(facts.now))
  const parties = listInspectionParties(state, found, facts, { ...facts, from: slot.from })
  const appointed = { inspection, slot, parties, document }
  return succeed([
    change === undefined
      ? { type: 'InspectionAppointed', ...appointed }
      : { type: 'InspectionRescheduled', ...appointed, cause: change.cause, reason: change.reason },
  ])
}

export function cancelInspection(
  state: Status<'in-review'>,
  { inspection, reason }: Command<'CancelInspection'>,
  facts: CaseFactsAtHand,
): Decision {
  const found = findInspection(state, inspection, ['proposed', 'appointed'])
  if ('kind' in found) return fail(found)
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'InspectionCancelled', inspection, reason, on: getBeijingDate(facts.now) }])
}

/**
 * The authorities whose steps are to be done at the inspection, each with who comes and what it looks at.
 * @param told where a notice of today tells when it begins: what no notice can announce in time any more, that absence
 * counts as consent, is not announced
 */
export function listInspectionParties(
  state: Status<'in-review'>,
  inspection: Inspection,
  facts: Pick<CaseFactsAtHand, 'revision'>,
  told?: Told,
): InspectionParty[] {
  const parties = new Map<string, InspectionParty>()
  for (const { step } of listCaseSteps(state, facts)) {
    if (state.joint?.visits[step.step] !== inspection.inspection) continue
    const organisation = step.organisation ?? state.authority
    const before = parties.get(organisation)
    const asked: JointParty = { kind: 'organisation', organisation }
    const rule = findSilenceRule(step, facts.revision)
    const consents = rule !== undefined && (told === undefined || isToldInTime(told, rule.noticeDays))
    parties.set(organisation, {
      organisation,
      steps: [...(before?.steps ?? []), step.step],
      people: inspection.answers.find(({ party }) => isSameParty(party, asked))?.people ?? [],
      looksAt: [...(before?.looksAt ?? []), ...listChecks(step).map(({ name }) => name.zh)],
      absenceConsents: consents && (before?.absenceConsents ?? true),
    })
  }
  return [...parties.values()]
}

interface Told extends Pick<CaseFactsAtHand, 'now' | 'calendar'> {
  readonly from: Instant
}

/** Beyond the known calendar nobody can say; the silence itself is judged when it counts. */
function isToldInTime({ from, now, calendar }: Told, noticeDays: number): boolean {
  const inTime = isServedInTime({ servedOn: getBeijingDate(now) }, from, noticeDays, calendar)
  return !inTime.ok || inTime.value
}

export function listInvited(
  state: Status<'in-review'>,
  inspection: Inspection,
  facts: Pick<CaseFactsAtHand, 'revision'>,
): JointParty[] {
  const parties = listInspectionParties(state, inspection, facts)
  return [
    { kind: 'applicant' },
    ...parties.map(({ organisation }): JointParty => ({ kind: 'organisation', organisation })),
  ]
}

export function findInspection(
  state: Status<'in-review'>,
  id: string,
  allowed: readonly InspectionStage[],
): Inspection | CaseRejection {
  const found = state.joint?.inspections.find(({ inspection }) => inspection === id)
  if (found === undefined) return { kind: 'inspection-unknown', inspection: id }
  return allowed.includes(getInspectionStage(found)) ? found : refuseStage(found, allowed)
}

function refuseStage(inspection: Inspection, allowed: readonly InspectionStage[]): CaseRejection {
  return {
    kind: 'inspection-stage',
    name: inspection.name,
    stage: getInspectionStage(inspection),
    allowed: allowed.length > 0 ? allowed : ['proposed'],
  }
}
