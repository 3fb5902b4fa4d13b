import type { ItemRevision } from '../catalogue/index.ts'
import { type PlainDate, type Result, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import { checkApplicant } from './giver.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import type { GreenChannelDuty, GreenChannelEvent } from './green-channel-events.ts'
import { type GreenChannelDutyRecord, type GreenChannelRecord } from './green-channel-state.ts'
import { checkFilled, checkReason } from './input-problems.ts'
import { countHandedIn } from './materials.ts'
import { resolveCaseRequirements } from './plan.ts'
import type { CaseRejection } from './rejection.ts'
import { type CaseState, type FiledFacts, findFiledFacts } from './state.ts'
import { addWorkingDays } from './tolerance.ts'

/** Working days in which the head says what follows from something owed that did not come. */
export const missedDutyAnswerWorkingDays = 20

const materialPrefix = 'material:'

/** The material that a duty is about, or the id of the duty. */
export function readDutySubject(duty: string): string {
  return duty.startsWith(materialPrefix) ? duty.slice(materialPrefix.length) : duty
}

/** Materials that the green channel lets come after the grant, that this application calls for, and that are not there. */
export function listMissingLater(
  revision: ItemRevision,
  content: Parameters<typeof resolveCaseRequirements>[1],
): { readonly material: string; readonly within: number }[] {
  const later = revision.definition.greenChannel?.later ?? []
  const demanded = new Set(
    resolveCaseRequirements(revision, content).materials.map(({ material }) => material),
  )
  return later.filter(
    ({ material }) =>
      demanded.has(material) &&
      countHandedIn(content, material) === 0 &&
      content.substitutes?.[material] === undefined,
  )
}

/** What is owed from the grant on, each with its last day: materials first, then what the item names. */
export function listGreenChannelDuties(
  filed: Pick<FiledFacts, 'content' | 'authority'>,
  { revision, calendar }: Pick<CaseFactsAtHand, 'revision' | 'calendar'>,
  on: PlainDate,
): Result<GreenChannelDuty[], CaseRejection> {
  const named = revision.definition.greenChannel?.owed ?? []
  const owed = [
    ...listMissingLater(revision, filed.content).map(({ material, within }) => ({
      duty: `${materialPrefix}${material}`,
      by: 'applicant',
      within,
    })),
    ...named.map(({ duty, by, within }) => ({ duty, by: by ?? filed.authority, within })),
  ]
  const duties: GreenChannelDuty[] = []
  for (const { duty, by, within } of owed) {
    const due = addWorkingDays(on, within, calendar)
    if (!due.ok) return due
    duties.push({ duty, by, due: due.value })
  }
  return succeed(duties)
}

/** What is owed after the grant, or was. */
export function listDutiesOwed(channel: GreenChannelRecord | undefined): readonly GreenChannelDutyRecord[] {
  return channel?.status === 'ended' ? channel.duties : []
}

/** What nobody has done yet, and about which nobody has said what follows. */
export function listOpenDutiesOwed(channel: GreenChannelRecord | undefined): GreenChannelDutyRecord[] {
  return listDutiesOwed(channel).filter(
    ({ performed, concluded }) => performed === undefined && concluded === undefined,
  )
}

/** Whoever owes it says that it is done, with what shows it. */
export function performGreenChannelDuty(
  state: Status<'decided' | 'finished'>,
  command: Command<'PerformGreenChannelDuty'>,
  facts: CaseFactsAtHand,
): Decision {
  const open = listOpenDutiesOwed(state.greenChannel)
  const duty = open.find((entry) => entry.duty === command.duty)
  if (duty === undefined) return fail(describeNotOwed(command.duty, open))
  const refusal = checkBearer(state, duty, facts)
  if (refusal) return fail(refusal)
  const problems =
    duty.by === 'applicant' && command.attachments.length > 0 ? [] : checkFilled('/note', command.note)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const { attachments, note } = command
  return succeed([{ type: 'GreenChannelDutyPerformed', duty: duty.duty, note: note.trim(), attachments, on }])
}

/** What follows from something owed that did not come is the head's to say. */
export function concludeGreenChannelDuty(
  state: Status<'decided' | 'finished'>,
  command: Command<'ConcludeGreenChannelDuty'>,
  facts: CaseFactsAtHand,
): Decision {
  const late = listOpenDutiesOwed(state.greenChannel).filter(({ overdue }) => overdue !== undefined)
  const duty = late.find((entry) => entry.duty === command.duty)
  if (duty === undefined) return fail(describeNotOwed(command.duty, late))
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const { conclusion, reason } = command
  return succeed([
    { type: 'GreenChannelDutyConcluded', duty: duty.duty, conclusion, reason: reason.trim(), on },
  ])
}

/** What was not done by its last day is put on record, and where the item says so the head has to answer. */
export function settleGreenChannelDuties(
  state: CaseState,
  { revision, calendar }: CaseFactsAtHand,
  today: PlainDate,
): Result<GreenChannelEvent[], CaseRejection> {
  const events: GreenChannelEvent[] = []
  for (const { duty, due, overdue } of listOpenDutiesOwed(findFiledFacts(state)?.greenChannel)) {
    if (overdue !== undefined || today <= due) continue
    if (revision.definition.greenChannel?.onMiss !== 'answer') {
      events.push({ type: 'GreenChannelDutyOverdue', duty, due })
      continue
    }
    const answerDue = addWorkingDays(today, missedDutyAnswerWorkingDays, calendar)
    if (!answerDue.ok) return answerDue
    events.push({ type: 'GreenChannelDutyOverdue', duty, due, answerDue: answerDue.value })
  }
  return succeed(events)
}

/** The first last day that nobody has been told of yet. */
export function findNextDutyDue(state: CaseState): PlainDate | undefined {
  return listOpenDutiesOwed(findFiledFacts(state)?.greenChannel)
    .filter(({ overdue }) => overdue === undefined)
    .map(({ due }) => due)
    .toSorted()[0]
}

function checkBearer(
  state: CaseState,
  { by }: GreenChannelDutyRecord,
  { actor }: CaseFactsAtHand,
): CaseRejection | undefined {
  if (actor.kind === 'applicant') {
    return by === 'applicant' ? checkApplicant(actor, state) : { kind: 'not-officer' }
  }
  if (actor.kind !== 'officer') return { kind: 'not-officer' }
  // What the applicant owes may be brought to a counter of the authority.
  const owing = by === 'applicant' ? state.authority : by
  return actor.jurisdiction.includes(owing) ? undefined : { kind: 'out-of-jurisdiction' }
}

function describeNotOwed(duty: string, open: readonly GreenChannelDutyRecord[]): CaseRejection {
  return { kind: 'green-channel-duty-not-open', duty, open: open.map((entry) => entry.duty) }
}
