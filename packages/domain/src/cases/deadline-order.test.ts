import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../calendar/index.ts'
import { type Instant, getInstant, getPlainDate } from '../kernel/index.ts'
import { explainCaseClocks, getCaseLight, listCasePeriods, measureCaseClocks } from './case-clock.ts'
import { describeRejection } from './describe-rejection.ts'
import { calendarOf2026, morningOf, restaurantItem } from './testing/case-fixture.ts'
import { fittingCommands } from './testing/case-commands.ts'
import {
  type DatedEvent,
  acceptedOnMonday,
  askedOnMonday,
  correctionRequested,
  deadlineOrdered,
  delivered,
  drafted,
  granted,
  licenceIssued,
  procedureStarted,
  reviewedByThursday,
  submitted,
  withdrawn,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'
import { judgeTimeliness } from './timeliness.ts'

const { OrderDeadline: order, VoidCase: voidCase } = fittingCommands
const tuesday = '2026-03-10'
const friday = '2026-03-13'

function judge(history: readonly DatedEvent[], now: Instant | string, calendar = calendarOf2026) {
  const { state } = given(history)
  const judged = judgeTimeliness(state!, {
    revision: restaurantItem,
    calendar,
    now: getInstant(now.length === 10 ? morningOf(now) : now),
  })
  return judged.ok ? judged.value : judged.error
}

const explain = (history: readonly DatedEvent[], today: string) => {
  const clocks = explainCaseClocks(given(history).state!, restaurantItem, calendarOf2026, getPlainDate(today))
  return clocks.ok ? clocks.value.find(({ kind }) => kind === 'ordered') : undefined
}

describe('a deadline set by order (督办限期)', () => {
  it('is set by the head or by the platform, with a reason, and the newest counts', () => {
    const first = given(askedOnMonday)
      .when(order, { on: tuesday, as: 'head' })
      .happens({ type: 'DeadlineOrdered', due: order.due })
    const { state } = first
      .when({ ...order, due: morningOf('2026-03-20') }, { on: friday, as: 'system' })
      .happens({ type: 'StepConsentedBySilence' }, { type: 'DeadlineOrdered' })
    expect(state).toMatchObject({
      deadlineOrder: { due: morningOf('2026-03-20'), orderedAt: morningOf(friday) },
    })
    first.when({ ...order, reason: '快办' }, { on: tuesday, as: 'head' }).isRefused('invalid-input')
  })

  it('lies ahead: this very moment is the earliest, and beyond a century the year is wrong', () => {
    const story = given(acceptedOnMonday)
    story
      .when({ ...order, due: morningOf(tuesday) }, { on: tuesday, as: 'head' })
      .happens({ type: 'DeadlineOrdered' })
    const past = getInstant('2026-03-10T01:59:59.999Z')
    const refusal = story
      .when({ ...order, due: past }, { on: tuesday, as: 'head' })
      .isRefused('deadline-past', { due: past, now: morningOf(tuesday) })
    expect(describeRejection(refusal).detail).toEqual({
      zh: '督办限期2026年3月10日 09:59已经过去，现在是2026年3月10日 10:00。',
      en: 'The deadline of 10 March 2026, 09:59 has passed; it is 10 March 2026, 10:00.',
    })
    const far = getInstant('2199-12-31T20:00:00Z')
    story.when({ ...order, due: far }, { on: tuesday, as: 'head' }).isRefused('invalid-input')
  })

  it('is kept through acceptance, decision and delivery, and lengthens no limit of law or promise', () => {
    const early = [drafted('2026-03-09'), submitted('2026-03-09'), deadlineOrdered('2026-03-09', order.due)]
    const kinds = (history: readonly DatedEvent[]) =>
      listCasePeriods(given(history).state!, restaurantItem).map(({ kind }) => kind)
    const ordered = [...early, ...reviewedByThursday.slice(2), granted(friday), licenceIssued(friday)]
    expect(kinds(early)).toEqual(['acceptance', 'ordered'])
    expect(kinds([...early, correctionRequested(tuesday, '2026-03-31', 'condition:0')])).toEqual(['ordered'])
    expect(kinds([...ordered, delivered(friday)])).toEqual(['statutory', 'promised', 'ordered', 'delivery'])
    const dues = (history: readonly DatedEvent[]) => {
      const clocks = measureCaseClocks(
        given(history).state!,
        restaurantItem,
        calendarOf2026,
        getPlainDate(friday),
      )
      return clocks.ok ? clocks.value.slice(0, 2).map(({ reading }) => reading.due) : []
    }
    expect(dues([...acceptedOnMonday, deadlineOrdered(tuesday, '2026-12-31T02:00:00Z')])).toEqual(
      dues(acceptedOnMonday),
    )
  })

  it('stands in the clock with its moment, and is derived in one sentence in both languages', () => {
    const clock = explain([...acceptedOnMonday, deadlineOrdered(tuesday, '2026-03-27T16:30:00Z')], friday)
    expect(clock?.title).toEqual({
      zh: '督办限期至 2026年3月28日 00:30',
      en: 'Ordered deadline: 28 March 2026, 00:30',
    })
    expect(clock?.reading).toMatchObject({
      due: '2026-03-28',
      usedDays: 3,
      remainingDays: 15,
      overdueDays: 0,
    })
    expect(clock?.derivation.map(({ text }) => text.zh)).toEqual([
      '2026年3月10日 10:00下达督办，限期至 2026年3月28日 00:30，不因停止计算期限或者延期而顺延。',
    ])
  })

  it('is not moved by a stop, falls on any day, and gives no card', () => {
    const history = [
      ...acceptedOnMonday,
      deadlineOrdered(tuesday, '2026-03-14T02:00:00Z'),
      procedureStarted(tuesday, 1),
    ]
    const clock = explain(history, '2026-03-16')
    expect(clock?.reading).toMatchObject({ state: 'running', due: '2026-03-14', overdueDays: 2 })
    const clocks = measureCaseClocks(
      given(history).state!,
      restaurantItem,
      calendarOf2026,
      getPlainDate('2026-03-16'),
    )
    expect(clocks.ok && getCaseLight(clocks.value)).toBe('normal')
  })
})

describe('in time or late (按时办结)', () => {
  const decided = [...reviewedByThursday, granted(friday)]
  const until = (due: string) => [
    ...acceptedOnMonday,
    deadlineOrdered('2026-03-09', due),
    ...decided.slice(acceptedOnMonday.length),
  ]

  it.each([
    ['to the very moment', '2026-03-13T02:00:00.000Z', 'on-time'],
    ['a millisecond too late, on the same day', '2026-03-13T01:59:59.999Z', 'late'],
    ['long before', '2026-12-31T02:00:00.000Z', 'on-time'],
  ] as const)('an order is judged by moments: decided %s', (_title, due, verdict) => {
    const judged = judge(until(due), '2026-12-31')
    expect(judged).toEqual({ verdict, against: 'ordered', due })
    expect(judge([...until(due), licenceIssued(friday), delivered('2026-06-01')], '2026-12-31')).toEqual(
      judged,
    )
  })

  it('an open case runs up to the moment of the order and is overdue after it', () => {
    const open = [...acceptedOnMonday, deadlineOrdered(tuesday, '2026-03-12T02:00:00Z')]
    expect(judge(open, '2026-03-12T02:00:00Z')).toMatchObject({ verdict: 'running', against: 'ordered' })
    expect(judge(open, '2026-03-12T02:00:00.001Z')).toMatchObject({ verdict: 'overdue', against: 'ordered' })
  })

  it.each([
    ['2026-03-19', 'running', 'promised', '2026-03-19'],
    ['2026-03-20', 'overdue', 'promised', '2026-03-19'],
    ['2026-04-07', 'overdue', 'promised', '2026-03-19'],
    ['2026-04-08', 'overdue', 'statutory', '2026-04-07'],
  ] as const)('without an order on %s: %s by the %s limit', (now, verdict, against, due) => {
    expect(judge(acceptedOnMonday, now)).toEqual({ verdict, against, due })
    const ended = verdict === 'running' ? 'on-time' : 'late'
    expect(judge([...reviewedByThursday, granted(now)], '2026-12-31')).toEqual({
      verdict: ended,
      against,
      due,
    })
  })

  it('a case that stands has no due date and is not late', () => {
    const stopped = [...acceptedOnMonday, procedureStarted(tuesday, 1)]
    expect(judge(stopped, '2026-06-01')).toEqual({ verdict: 'running', against: 'promised', due: undefined })
  })

  it('what was closed without a decision is judged by its order alone, what was voided by nothing', () => {
    const before = [drafted('2026-03-09'), submitted('2026-03-09')]
    const ordered = [...before, deadlineOrdered('2026-03-09', '2026-03-12T02:00:00Z')]
    expect(judge(before, friday)).toBeUndefined()
    expect(judge([...before, withdrawn(friday)], friday)).toBeUndefined()
    expect(judge([...ordered, withdrawn(friday)], friday)).toMatchObject({ verdict: 'late' })
    expect(judge([...ordered, withdrawn(tuesday)], friday)).toMatchObject({ verdict: 'on-time' })
    const voided = given(ordered).when(voidCase, { on: tuesday, as: 'head' }).happens({ type: 'CaseVoided' })
    const facts = { revision: restaurantItem, calendar: calendarOf2026, now: morningOf(friday) }
    expect(judgeTimeliness(voided.state!, facts)).toEqual({ ok: true, value: undefined })
  })

  it('an order needs no calendar, the limits do', () => {
    const none = buildCalendar({ calendar: 'national', years: {} })
    expect(judge(until('2026-03-13T02:00:00.000Z'), friday, none)).toMatchObject({ verdict: 'on-time' })
    expect(judge(decided, friday, none)).toMatchObject({ kind: 'calendar-year-missing' })
  })
})
