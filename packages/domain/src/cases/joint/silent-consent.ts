import type { Calendar } from '../../calendar/index.ts'
import { type ItemRevision, type StepDefinition, readText } from '../../catalogue/index.ts'
import { type PlainDate, type Result, getBeijingDate, succeed } from '../../kernel/index.ts'
import { findDue, getDecisionPeriods } from '../case-clock.ts'
import type { StepProgress } from '../plan.ts'
import type { CaseRejection } from '../rejection.ts'
import { listCaseSteps } from '../review.ts'
import type { CaseState } from '../state.ts'
import { addWorkingDays } from '../tolerance.ts'
import type { NoticeService, SilentConsent } from './joint-events.ts'
import { findAppointment, findService } from './joint-state.ts'

type InReview = Extract<CaseState, { status: 'in-review' }>
type Facts = { readonly revision: ItemRevision; readonly calendar: Calendar }

/** Whether the item lets the silence of a step count as consent: it says so with its rule, and no law forbids it. */
export function findSilenceRule(
  step: StepDefinition,
  { definition }: Pick<ItemRevision, 'definition'>,
): NonNullable<StepDefinition['silence']> | undefined {
  return step.onSilence === 'consent' && definition.silenceForbidden === undefined ? step.silence : undefined
}

/** A consent that silence gives, and the last day on which its authority may still speak. */
export interface ForeseenConsent {
  readonly step: string
  readonly due: PlainDate
  readonly consent: SilentConsent
}

/**
 * Open steps whose silence will count or counts as consent (缺席默认). Never without a proven notice that told time and
 * consequence: a step without notice, or whose notice was not proved to have come, waits for its authority.
 */
export function listSilentConsents(state: InReview, facts: Facts): Result<ForeseenConsent[], CaseRejection> {
  const consents: ForeseenConsent[] = []
  if (state.joint === undefined) return succeed(consents)
  for (const progress of listCaseSteps(state, facts)) {
    if (progress.status !== 'open' || progress.openedOn === undefined) continue
    const rule = findSilenceRule(progress.step, facts.revision)
    if (rule === undefined) continue
    const told = findToldTime(state, progress, rule.noticeDays, facts)
    if (!told.ok) return told
    if (told.value === undefined) continue
    const { due, ...grounds } = told.value
    const organisation = progress.step.organisation ?? state.authority
    const consent = {
      organisation,
      ...grounds,
      rule: readText(rule.rule).zh,
      basis: rule.basis ?? [],
    }
    consents.push({ step: progress.step.step, due, consent })
  }
  return succeed(consents)
}

interface ToldTime extends Pick<SilentConsent, 'cause' | 'notice' | 'noticedOn' | 'service' | 'inspection'> {
  readonly due: PlainDate
}

function findToldTime(
  state: InReview,
  progress: StepProgress,
  noticeDays: number,
  facts: Facts,
): Result<ToldTime | undefined, CaseRejection> {
  const visit = state.joint?.visits[progress.step.step]
  return visit === undefined
    ? findAnswerTime(state, progress, facts)
    : findAbsence(state, progress, visit, noticeDays, facts)
}

/** It was told of the inspection in time, and did not come: it may still speak on that day. */
function findAbsence(
  state: InReview,
  { step }: StepProgress,
  visit: string,
  noticeDays: number,
  { calendar }: Facts,
): Result<ToldTime | undefined, CaseRejection> {
  const organisation = step.organisation ?? state.authority
  const inspection = state.joint?.inspections.find((entry) => entry.inspection === visit)
  const appointment = inspection && findAppointment(inspection)
  if (appointment === undefined || !inspection?.held?.absent.includes(organisation)) return succeed(undefined)
  const notice = state.joint?.notices.find(({ number }) => number === appointment.notice)
  const service = findService(notice, { kind: 'organisation', organisation })
  if (notice === undefined || service === undefined) return succeed(undefined)
  const inTime = isServedInTime(service, appointment.slot.from, noticeDays, calendar)
  if (!inTime.ok) return inTime
  if (!inTime.value) return succeed(undefined)
  const { number, on } = notice
  return succeed({
    due: inspection.held.on,
    cause: 'absent',
    notice: number,
    noticedOn: on,
    service,
    inspection: visit,
  })
}

/** Whether as many working days lie between the service and the day of the inspection as the rule wants. */
export function isServedInTime(
  service: Pick<NoticeService, 'servedOn'>,
  from: Parameters<typeof getBeijingDate>[0],
  noticeDays: number,
  calendar: Calendar,
): Result<boolean, CaseRejection> {
  const earliest = addWorkingDays(service.servedOn, noticeDays, calendar)
  return earliest.ok ? succeed(earliest.value <= getBeijingDate(from)) : earliest
}

/** It was asked in writing: its days run from the service, and end no earlier than it was told. */
function findAnswerTime(
  state: InReview,
  { step, openedOn }: StepProgress,
  { revision, calendar }: Facts,
): Result<ToldTime | undefined, CaseRejection> {
  const organisation = step.organisation ?? state.authority
  const request = state.joint?.requested.find((entry) => entry.step === step.step)
  const notice = state.joint?.notices.find(({ number }) => number === request?.notice)
  const service = findService(notice, { kind: 'organisation', organisation })
  if (request === undefined || notice === undefined || service === undefined || step.limit === undefined) {
    return succeed(undefined)
  }
  const { stops } = getDecisionPeriods(state, revision)[0].period
  const start = [service.servedOn, request.since, openedOn ?? request.since].toSorted().at(-1)
  const counted = findDue(
    { start: start ?? request.since, limit: step.limit, unit: 'working', stops },
    calendar,
  )
  if (!counted.ok) return counted
  if (counted.value === undefined) return succeed(undefined)
  const due = counted.value > request.due ? counted.value : request.due
  return succeed({ due, cause: 'no-answer', notice: notice.number, noticedOn: notice.on, service })
}
