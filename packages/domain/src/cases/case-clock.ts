import type { Calendar } from '../calendar/index.ts'
import type { ItemRevision } from '../catalogue/index.ts'
import {
  type ClockLight,
  type ClockReading,
  type ClockRejection,
  type DerivationLine,
  type RunningPeriod,
  combineLights,
  computeDueDate,
  describeMoment,
  explainDueDate,
  measureClock,
} from '../clock/index.ts'
import {
  type Bilingual,
  type PlainDate,
  type Result,
  getBeijingDate,
  succeed,
  toDayNumber,
} from '../kernel/index.ts'
import { resolveCaseRequirements } from './plan.ts'
import { readRevisionOfCase } from './shortened-revision.ts'
import {
  type AcceptedCase,
  type AwaitingAcceptance,
  type CaseState,
  type DeadlineOrder,
  findFiledFacts,
  isAccepted,
} from './state.ts'

/** 行政许可法 第三十二条: five working days to speak, or the application counts as accepted. */
export const acceptanceLimitWorkingDays = 5
/** 行政许可法 第四十四条: ten working days from the decision to hand over the licence. */
export const deliveryLimitWorkingDays = 10

export type CasePeriodKind = 'acceptance' | 'correction' | 'statutory' | 'promised' | 'ordered' | 'delivery'

/** A period that runs or ran in a case. */
export interface CasePeriod {
  readonly kind: CasePeriodKind
  readonly title: Bilingual
  readonly basis: string | undefined
  readonly period: RunningPeriod
  /** The day on which the act was done that the period is for. */
  readonly endedOn?: PlainDate
  /** Where it was set by order: the moment itself; the period has its days. */
  readonly order?: DeadlineOrder
}

export interface CaseClock extends CasePeriod {
  readonly reading: ClockReading
}

export interface ExplainedCaseClock extends CaseClock {
  readonly derivation: readonly DerivationLine[]
}

/** The due date of a period, or undefined while it is stopped. */
export function findDue(
  period: RunningPeriod,
  calendar: Calendar,
): Result<PlainDate | undefined, ClockRejection> {
  const due = computeDueDate(period, calendar)
  if (!due.ok) return due
  return succeed(due.value.status === 'known' ? due.value.due : undefined)
}

/** The five days of an authority that holds an application and has not yet spoken. */
export function getAcceptancePeriod(state: AwaitingAcceptance): CasePeriod {
  return {
    kind: 'acceptance',
    title: { zh: '受理期限', en: 'Time limit for acceptance' },
    basis: '行政许可法 第三十二条',
    period: { start: state.materialsOn, limit: acceptanceLimitWorkingDays, unit: 'working', stops: [] },
  }
}

/**
 * The statutory and the promised limit of an accepted case: two facts. Both run from the day of acceptance and stand
 * during special procedures (第四十五条); an approved extension lengthens the statutory one only (第四十二条), for a
 * promise that was not kept stays one.
 */
export function getDecisionPeriods(
  state: AcceptedCase,
  revision: ItemRevision,
): readonly [CasePeriod, CasePeriod] {
  const { limit } = resolveCaseRequirements(readRevisionOfCase(revision, state), state.content)
  const unit = limit.unit === 'working-day' ? 'working' : 'calendar'
  const stops = state.procedures.map((procedure) => ({
    from: procedure.from,
    to: procedure.to,
    label: procedure.name,
  }))
  const extension = state.extension?.state === 'approved' ? state.extension.days : 0
  const endedOn = state.status === 'in-review' ? undefined : state.decision.on
  const common = { start: state.acceptedOn, unit, stops } as const
  return [
    {
      kind: 'statutory',
      title: { zh: '法定办结时限', en: 'Statutory time limit' },
      basis: limit.basis,
      period: { ...common, limit: limit.statutory + extension },
      endedOn,
    },
    {
      kind: 'promised',
      title: { zh: '承诺办结时限', en: 'Promised time limit' },
      basis: undefined,
      period: { ...common, limit: limit.promised },
      endedOn,
    },
  ]
}

/** An order names a moment, so nothing is counted or moved: its period has the calendar days from order to due date. */
function listOrderedPeriods(state: CaseState): CasePeriod[] {
  const order = state.status === 'closed' ? undefined : findFiledFacts(state)?.deadlineOrder
  if (order === undefined) return []
  const due = describeMoment(order.due)
  const start = getBeijingDate(order.orderedAt)
  const limit = toDayNumber(getBeijingDate(order.due)) - toDayNumber(start)
  const decided = state.status === 'decided' || state.status === 'finished'
  return [
    {
      kind: 'ordered',
      title: { zh: `督办限期至 ${due.zh}`, en: `Ordered deadline: ${due.en}` },
      basis: undefined,
      period: { start, limit, unit: 'calendar', stops: [], calendarRollover: false },
      endedOn: decided ? state.decision.on : undefined,
      order,
    },
  ]
}

/** Every period that runs in the case now, or ran to its end. */
export function listCasePeriods(state: CaseState, revision: ItemRevision): CasePeriod[] {
  const ordered = listOrderedPeriods(state)
  if (state.status === 'submitted' || state.status === 'received') {
    return [getAcceptancePeriod(state), ...ordered]
  }
  if (!isAccepted(state)) return ordered
  const periods: CasePeriod[] = [...getDecisionPeriods(state, revision), ...ordered]
  if (state.status === 'in-review') return periods
  const deliveredOn = state.status === 'finished' ? state.deliveredOn : undefined
  return [
    ...periods,
    {
      kind: 'delivery',
      title: { zh: '颁发、送达期限', en: 'Time limit for delivery' },
      basis: '行政许可法 第四十四条',
      period: { start: state.decision.on, limit: deliveryLimitWorkingDays, unit: 'working', stops: [] },
      endedOn: deliveredOn,
    },
  ]
}

/** Where the clocks of a case stand on a day. */
export function measureCaseClocks(
  state: CaseState,
  revision: ItemRevision,
  calendar: Calendar,
  today: PlainDate,
): Result<CaseClock[], ClockRejection> {
  const clocks: CaseClock[] = []
  for (const period of listCasePeriods(state, revision)) {
    const reading = measureClock(period.period, calendar, { today, endedOn: period.endedOn })
    if (!reading.ok) return reading
    clocks.push({ ...period, reading: reading.value })
  }
  return succeed(clocks)
}

/** The same with the derivation of each, line by line. */
export function explainCaseClocks(
  state: CaseState,
  revision: ItemRevision,
  calendar: Calendar,
  today: PlainDate,
): Result<ExplainedCaseClock[], ClockRejection> {
  const clocks = measureCaseClocks(state, revision, calendar, today)
  if (!clocks.ok) return clocks
  const explained: ExplainedCaseClock[] = []
  for (const clock of clocks.value) {
    if (clock.order) {
      explained.push({ ...clock, derivation: [explainOrder(clock.order)] })
      continue
    }
    const derivation = explainDueDate(clock.period, calendar)
    if (!derivation.ok) return derivation
    explained.push({ ...clock, derivation: derivation.value })
  }
  return succeed(explained)
}

function explainOrder({ due, orderedAt }: DeadlineOrder): DerivationLine {
  const on = getBeijingDate(due)
  const [ordered, end] = [describeMoment(orderedAt), describeMoment(due)]
  return {
    kind: 'due',
    from: on,
    to: on,
    text: {
      zh: `${ordered.zh}下达督办，限期至 ${end.zh}，不因停止计算期限或者延期而顺延。`,
      en: `Ordered on ${ordered.en}: due by ${end.en}; no stop and no extension moves it.`,
    },
  }
}

/**
 * One light for a case (红黄牌), from its promised and statutory clocks, else from the clock that runs. Cards are given
 * by the limits of law and promise; whether an order was met is said by `judgeTimeliness`.
 */
export function getCaseLight(clocks: readonly CaseClock[]): ClockLight {
  const statutory = clocks.find((clock) => clock.kind === 'statutory')
  const promised = clocks.find((clock) => clock.kind === 'promised')
  if (statutory && promised) return combineLights(promised.reading, statutory.reading)
  return clocks[0]?.reading.light ?? 'normal'
}
