import { type GreenChannelDefinition, isStepSkippable, listDeclaredSteps } from '../catalogue/index.ts'
import { measureClock } from '../clock/index.ts'
import {
  type PlainDate,
  type Result,
  assert,
  fail,
  getBeijingDate,
  getPlainDate,
  succeed,
} from '../kernel/index.ts'
import { getDecisionPeriods } from './case-clock.ts'
import type { Command, Decision, Status } from './decision-types.ts'
import type { CaseEventType } from './events.ts'
import type { OwedMaterial } from './owed-material.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { listGreenChannelDuties, listMissingLater } from './green-channel-duties.ts'
import type { GreenChannelEvent, GreenChannelTerms } from './green-channel-events.ts'
import type { GreenChannelRecord } from './green-channel-state.ts'
import { checkReason, inputProblem } from './input-problems.ts'
import type { CaseRejection, InputProblem } from './rejection.ts'
import { type CaseState, findFiledFacts } from './state.ts'
import { addWorkingDays } from './tolerance.ts'

type WithAuthority = Status<'submitted' | 'received' | 'in-review'>
/** Before the filing a standing channel may open it together with the filing. */
type Openable = Status<'draft' | 'submitted' | 'received' | 'in-review'>

/** Asks for the green channel, or opens it where the item wants no second person. */
export function openGreenChannel(
  state: WithAuthority,
  command: Command<'OpenGreenChannel'>,
  facts: CaseFactsAtHand,
): Decision {
  const definition = facts.revision.definition.greenChannel
  if (definition === undefined) return fail({ kind: 'green-channel-not-provided' })
  const current = state.greenChannel
  if (current !== undefined && current.status !== 'ended') return fail({ kind: 'green-channel-present' })
  const on = getBeijingDate(facts.now)
  const problems = checkReason('/reason', command.reason)
  problems.push(...checkGround(definition, command.ground, on))
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { effective = {} } = definition
  const from = effective.from === undefined ? undefined : getPlainDate(effective.from)
  const to = effective.to === undefined ? undefined : getPlainDate(effective.to)
  if ((from !== undefined && on < from) || (to !== undefined && on > to)) {
    return fail({ kind: 'green-channel-not-in-force', from, to })
  }
  const { ground } = command
  const reason = command.reason.trim()
  if (definition.approval === 'head') return succeed([{ type: 'GreenChannelRequested', ground, reason, on }])
  return openChannelOn(state, definition, { ground, reason }, facts, on)
}

/** Somebody else than who asked for it (四眼原则). */
export function approveGreenChannel(state: WithAuthority, facts: CaseFactsAtHand): Decision {
  const definition = facts.revision.definition.greenChannel
  const asked = findRequested(state)
  if (definition === undefined || asked === undefined) return fail({ kind: 'green-channel-not-requested' })
  const { actor } = facts
  assert(actor.kind === 'officer', 'checkCommand lets only heads approve')
  const own = [actor.account, actor.deputyFor?.account].includes(asked.requestedBy)
  if (own) return fail({ kind: 'green-channel-own-request' })
  const { ground, reason } = asked
  return openChannelOn(state, definition, { ground, reason }, facts, getBeijingDate(facts.now))
}

export function declineGreenChannel(
  state: WithAuthority,
  command: Command<'DeclineGreenChannel'>,
  facts: CaseFactsAtHand,
): Decision {
  if (findRequested(state) === undefined) return fail({ kind: 'green-channel-not-requested' })
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  return succeed([{ type: 'GreenChannelDeclined', reason: command.reason.trim(), on }])
}

/** The emergency is over before the case is. */
export function endGreenChannel(
  state: WithAuthority,
  command: Command<'EndGreenChannel'>,
  facts: CaseFactsAtHand,
): Decision {
  if (state.greenChannel?.status !== 'open') return fail({ kind: 'green-channel-not-open' })
  const problems = checkReason('/reason', command.reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  const owed = listDueAgain(state, facts, on)
  if (!owed.ok) return owed
  const also = owed.value.length > 0 ? { owed: owed.value } : {}
  const reason = command.reason.trim()
  return succeed([{ type: 'GreenChannelEnded', because: 'closed-by-officer', reason, ...also, on }])
}

/** Its last day has passed without a decision. */
export function expireGreenChannel(
  state: CaseState,
  facts: CaseFactsAtHand,
  today: PlainDate,
): Result<GreenChannelEvent[], CaseRejection> {
  const until = findGreenChannelEnd(state)
  if (until === undefined || today <= until) return succeed([])
  const owed = listDueAgain(state, facts, today)
  if (!owed.ok) return owed
  return succeed([
    { type: 'GreenChannelExpired', until, ...(owed.value.length > 0 ? { owed: owed.value } : {}) },
  ])
}

/** The last day of an opening that has not ended. */
export function findGreenChannelEnd(state: CaseState): PlainDate | undefined {
  const channel = findFiledFacts(state)?.greenChannel
  return channel?.status === 'open' ? channel.terms.until : undefined
}

/**
 * The events with the end of the green channel before the one that ends the procedure, so that what was shortened and
 * what is owed from there on stand together in the record. The same events where none is open.
 */
export function endGreenChannelWith(state: CaseState, decided: Decision, facts: CaseFactsAtHand): Decision {
  if (!decided.ok) return decided
  const filed = findFiledFacts(state)
  if (filed?.greenChannel === undefined || filed.greenChannel.status === 'ended') return decided
  const at = decided.value.findIndex(({ type }) => endings.has(type))
  const ending = decided.value[at]
  if (ending === undefined) return decided
  const because = endings.get(ending.type) ?? 'case-ended'
  const on = getBeijingDate(facts.now)
  const owing = because === 'granted' && filed.greenChannel.status === 'open'
  const duties = owing ? listGreenChannelDuties(filed, facts, on) : succeed([])
  if (!duties.ok) return duties
  const also = duties.value.length > 0 ? { duties: duties.value } : {}
  const ended = { type: 'GreenChannelEnded', because, ...also, on } as const
  return succeed(decided.value.toSpliced(at, 0, ended))
}

const endings: ReadonlyMap<CaseEventType, 'granted' | 'refused' | 'case-ended'> = new Map([
  ['ApplicationGranted', 'granted'],
  ['ApplicationRefused', 'refused'],
  ['AcceptanceRefused', 'case-ended'],
  ['ApplicationWithdrawn', 'case-ended'],
  ['ProcedureTerminated', 'case-ended'],
  ['CaseVoided', 'case-ended'],
  ['CorrectionLapsed', 'case-ended'],
  ['OwedMaterialsLapsed', 'case-ended'],
])

/** @param opening why, and by which standing channel; what it changes is found from the item and the case */
export function openChannelOn(
  state: Openable,
  definition: GreenChannelDefinition,
  { ground, reason, ...link }: Pick<GreenChannelTerms, 'ground' | 'reason' | 'later' | 'standing'>,
  facts: CaseFactsAtHand,
  on: PlainDate,
): Decision {
  const until = addWorkingDays(on, definition.lasts, facts.calendar)
  if (!until.ok) return until
  const promised = countPromised(state, definition, facts, on)
  if (!promised.ok) return promised
  const steps = state.status === 'in-review' ? state.steps : {}
  const declared = listDeclaredSteps(facts.revision.definition).map(({ step }) => step)
  const skips = definition.skips.filter(
    (id) =>
      steps[id]?.done === undefined && declared.some((step) => step.step === id && isStepSkippable(step)),
  )
  return succeed([
    {
      type: 'GreenChannelOpened',
      ground,
      reason,
      until: until.value,
      skips,
      ...(promised.value === undefined ? {} : { promised: promised.value }),
      ...link,
      on,
    },
  ])
}

/** What was used of the promised days before the opening counts; the shorter promise runs from the opening. */
function countPromised(
  state: Openable,
  { limit }: GreenChannelDefinition,
  facts: CaseFactsAtHand,
  on: PlainDate,
): Result<number | undefined, CaseRejection> {
  if (limit === undefined) return succeed(undefined)
  if (state.status !== 'in-review') return succeed(limit)
  const [, { period }] = getDecisionPeriods(state, facts.revision)
  if (period.unit !== 'working') return succeed(undefined)
  const reading = measureClock(period, facts.calendar, { today: on })
  if (!reading.ok) return reading
  return succeed(reading.value.usedDays + limit)
}

/** Materials that were to come afterwards and are asked for before the decision again, within as many days. */
function listDueAgain(
  state: CaseState,
  { revision, calendar }: CaseFactsAtHand,
  on: PlainDate,
): Result<OwedMaterial[], CaseRejection> {
  // Before the acceptance the application is simply incomplete again.
  if (state.status !== 'in-review') return succeed([])
  const owed: OwedMaterial[] = []
  const known = new Set(state.owed.map(({ material }) => material))
  for (const { material, within } of listMissingLater(revision, state.content)) {
    if (known.has(material)) continue
    const due = addWorkingDays(on, within, calendar)
    if (!due.ok) return due
    owed.push({ material, due: due.value, onMiss: 'return', promise: '' })
  }
  return succeed(owed)
}

function findRequested(
  state: WithAuthority,
): (GreenChannelRecord & { readonly status: 'requested' }) | undefined {
  const channel = state.greenChannel
  // What a standing channel asks for is confirmed by a clerk; two heads have agreed to it already.
  return channel?.status === 'requested' && channel.standing === undefined ? channel : undefined
}

function checkGround(definition: GreenChannelDefinition, ground: string, on: PlainDate): InputProblem[] {
  const known = definition.grounds.find((entry) => entry.ground === ground)
  if (known === undefined) {
    const zh = '该事项没有规定这一情形，请从列出的情形中选择。'
    const en = 'The item does not name this ground; choose one of those listed.'
    return [inputProblem('/ground', 'unknown-ground', zh, en)]
  }
  if (known.until !== undefined && on > known.until) {
    const zh = '这一情形的适用期限已届满，请选择其他情形，或者按一般程序办理。'
    const en = 'The time for this ground is over; choose another, or take the ordinary course.'
    return [inputProblem('/ground', 'ground-over', zh, en)]
  }
  return []
}
