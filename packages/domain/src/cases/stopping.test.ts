import { describe, expect, it } from 'vitest'
import {
  findDue,
  getCaseLight,
  getDecisionPeriods,
  listCasePeriods,
  measureCaseClocks,
} from './case-clock.ts'
import { getPlainDate } from '../kernel/index.ts'
import {
  calendarOf2026,
  itemOnTheSpot,
  publishRestaurantItem,
  restaurantItem,
} from './testing/case-fixture.ts'
import { fittingCommands } from './testing/case-commands.ts'
import {
  type DatedEvent,
  acceptedOnMonday,
  extensionApproved,
  extensionDeclined,
  extensionRequested,
  grantedOnFriday,
  procedureEnded,
  procedureStarted,
  reviewedByThursday,
  stepDone,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const { StartSpecialProcedure: start, EndSpecialProcedure: end, RequestExtension: extend } = fittingCommands
/** The fire officers have spoken, so that time alone changes nothing any more. */
const accepted = [...acceptedOnMonday, stepDone('2026-03-10', 'fire')]

/** Statutory and promised due dates; undefined while the clock stands. */
function listDues(...events: readonly DatedEvent[]): (string | undefined)[] {
  const { state } = given([...accepted, ...events])
  if (state?.status !== 'in-review') return []
  return getDecisionPeriods(state, restaurantItem).map(({ period }) => {
    const due = findDue(period, calendarOf2026)
    return due.ok ? due.value : 'unknown'
  })
}

function measure(history: readonly DatedEvent[], today: string) {
  const { state } = given(history)
  const clocks = measureCaseClocks(state!, restaurantItem, calendarOf2026, getPlainDate(today))
  return clocks.ok ? clocks.value : []
}

describe('the limits of a case (行政许可法 第四十二条、第八十二条)', () => {
  it('twenty and eight working days run from the acceptance, whose day is not counted', () => {
    expect(listDues()).toEqual(['2026-04-07', '2026-03-19'])
  })

  it('a case under review shows both clocks, a decided one the ten days of delivery too (第四十四条)', () => {
    const kinds = (history: readonly DatedEvent[]) =>
      listCasePeriods(given(history).state!, restaurantItem).map(({ kind }) => kind)
    expect(kinds(accepted)).toEqual(['statutory', 'promised'])
    expect(kinds(grantedOnFriday)).toEqual(['statutory', 'promised', 'delivery'])
    expect(kinds(acceptedOnMonday.slice(0, 2))).toEqual(['acceptance'])
    expect(kinds(acceptedOnMonday.slice(0, 1))).toEqual([])
    expect(measure(grantedOnFriday, '2026-03-16').map(({ reading }) => reading.due)).toEqual([
      '2026-04-07',
      '2026-03-19',
      '2026-03-27',
    ])
  })

  it.each([
    ['2026-03-17', 'normal'],
    ['2026-03-18', 'warning'],
    ['2026-03-20', 'yellow'],
    ['2026-04-08', 'red'],
  ])('on %s an undecided case shows %s (红黄牌)', (today, light) => {
    expect(getCaseLight(measure(accepted, today))).toBe(light)
  })

  it('an item on the spot is due on the day itself (第三十四条第二款)', () => {
    const { state } = given(acceptedOnMonday, { revision: itemOnTheSpot })
    const clocks = measureCaseClocks(state!, itemOnTheSpot, calendarOf2026, getPlainDate('2026-03-09'))
    expect(clocks).toMatchObject({
      value: [{ reading: { due: '2026-03-09' } }, { reading: { due: '2026-03-09' } }],
    })
  })
})

describe('special procedures stop the clock (第四十五条)', () => {
  it('the clock stands during an expert review and goes on the day it ends', () => {
    expect(listDues(procedureStarted('2026-03-11', 1))).toEqual([undefined, undefined])
    // Wednesday and Thursday do not count, Friday does again.
    expect(listDues(procedureStarted('2026-03-11', 1), procedureEnded('2026-03-13', 1))).toEqual([
      '2026-04-09',
      '2026-03-23',
    ])
    const day = (today: string) =>
      measure([...accepted, procedureStarted('2026-03-11', 1), procedureEnded('2026-03-13', 1)], today)[0]
        ?.reading
    expect(day('2026-03-12')).toMatchObject({ state: 'stopped', usedDays: 1 })
    expect(day('2026-03-13')).toMatchObject({ state: 'running', usedDays: 2 })
  })

  it('overlapping procedures are united', () => {
    const both = [
      procedureStarted('2026-03-11', 1),
      procedureStarted('2026-03-12', 2, 'testing'),
      procedureEnded('2026-03-16', 1),
      procedureEnded('2026-03-18', 2),
    ]
    const one = [procedureStarted('2026-03-11', 1), procedureEnded('2026-03-18', 1)]
    expect(listDues(...both)).toEqual(listDues(...one))
    expect(listDues(...both)).toEqual(['2026-04-14', '2026-03-26'])
  })

  it('one that ends on the day on which it began takes nothing away', () => {
    expect(listDues(procedureStarted('2026-03-11', 1), procedureEnded('2026-03-11', 1))).toEqual(listDues())
  })

  it('the applicant is told in writing how long it takes', () => {
    const { state } = given(accepted)
      .when(start, { on: '2026-03-10', as: 'reviewer' })
      .happens({ type: 'SpecialProcedureStarted', procedure: 1, days: 10, basis: '行政许可法 第四十五条' })
    expect(state?.documents.at(-1)?.kind).toBe('special-procedure-notice')
  })

  it('each has a number of its own, and ends once', () => {
    const two = given([...accepted, procedureStarted('2026-03-10', 1)])
      .when({ ...start, kind: 'testing' }, { on: '2026-03-11', as: 'inspector' })
      .happens({ type: 'SpecialProcedureStarted', procedure: 2, kind: 'testing' })
    two.when({ ...end, procedure: 3 }, { on: '2026-03-12', as: 'reviewer' }).isRefused('procedure-not-open')
    two.when({ ...end, result: ' ' }, { on: '2026-03-12', as: 'reviewer' }).isRefused('invalid-input')
    two
      .when(end, { on: '2026-03-12', as: 'reviewer' })
      .happens({ type: 'SpecialProcedureEnded', procedure: 1 })
      .when(end, { on: '2026-03-12', as: 'reviewer' })
      .isRefused('procedure-not-open')
  })

  it.each([
    ['that the item does not provide', { kind: 'hearing' }, 'procedure-not-provided'],
    ['longer than the item allows', { days: 11 }, 'procedure-too-long'],
    ['of no days', { days: 0 }, 'invalid-input'],
    ['of half a day', { days: 0.5 }, 'invalid-input'],
    ['without a full reason', { reason: '评审' }, 'invalid-input'],
  ] as const)('one %s is refused', (_title, changes, kind) => {
    const answer = given(accepted).when({ ...start, ...changes }, { on: '2026-03-10', as: 'reviewer' })
    expect(answer.isRefused(kind).kind).toBe(kind)
  })

  it.each(['GrantApplication', 'RefuseApplication'] as const)(
    'nothing is decided while one is open: %s',
    (act) => {
      given([...reviewedByThursday, procedureStarted('2026-03-12', 1)])
        .when(fittingCommands[act], { on: '2026-03-13', as: 'head' })
        .isRefused('procedure-open', { procedures: [1] })
    },
  )
})

describe('an extension (第四十二条第一款)', () => {
  const requested = [...accepted, extensionRequested('2026-03-16')]

  it('lengthens the statutory limit and leaves the promise', () => {
    expect(listDues(extensionRequested('2026-03-16'))).toEqual(['2026-04-07', '2026-03-19'])
    expect(listDues(extensionRequested('2026-03-16'), extensionApproved('2026-03-17'))).toEqual([
      '2026-04-21',
      '2026-03-19',
    ])
  })

  it('is granted once, by the head, within the statutory period', () => {
    given(requested)
      .when(fittingCommands.ApproveExtension, { on: '2026-03-17', as: 'reviewer' })
      .isRefused('head-required')
    const approved = given(requested)
      .when(fittingCommands.ApproveExtension, { on: '2026-04-07', as: 'head' })
      .happens({ type: 'ExtensionApproved', days: 10 })
    expect(approved.state?.documents.at(-1)?.kind).toBe('extension-notice')
    approved.when(extend, { on: '2026-04-07', as: 'reviewer' }).isRefused('extension-used')
    approved
      .when(fittingCommands.ApproveExtension, { on: '2026-04-07', as: 'head' })
      .isRefused('extension-not-requested')
    given(requested)
      .when(fittingCommands.ApproveExtension, { on: '2026-04-08', as: 'head' })
      .isRefused('statutory-period-over', { due: '2026-04-07' as never })
    given(accepted).when(extend, { on: '2026-04-08', as: 'reviewer' }).isRefused('statutory-period-over')
  })

  it('is asked for once at a time, and again after it was declined', () => {
    given(requested).when(extend, { on: '2026-03-17', as: 'reviewer' }).isRefused('extension-used')
    const declined = given([...requested, extensionDeclined('2026-03-17')])
    declined.when(extend, { on: '2026-03-18', as: 'reviewer' }).happens({ type: 'ExtensionRequested' })
    declined
      .when(fittingCommands.ApproveExtension, { on: '2026-03-18', as: 'head' })
      .isRefused('extension-not-requested')
    expect(listDues(extensionRequested('2026-03-16'), extensionDeclined('2026-03-17'))).toEqual(listDues())
  })

  it('is declined with a reason', () => {
    const decline = fittingCommands.DeclineExtension
    given(requested)
      .when({ ...decline, reason: '不准' }, { on: '2026-03-17', as: 'head' })
      .isRefused('invalid-input')
    given(requested).when(decline, { on: '2026-03-17', as: 'head' }).happens({ type: 'ExtensionDeclined' })
  })

  it.each([
    ['longer than the item allows', { days: 11 }, 'extension-too-long'],
    ['of no days', { days: 0 }, 'invalid-input'],
    ['that would take days away', { days: -5 }, 'invalid-input'],
    ['without a full reason', { reason: '忙' }, 'invalid-input'],
  ] as const)('%s is refused', (_title, changes, kind) => {
    const answer = given(accepted).when({ ...extend, ...changes }, { on: '2026-03-10', as: 'reviewer' })
    expect(answer.isRefused(kind).kind).toBe(kind)
  })

  it('is not there where the item provides none', () => {
    const revision = publishRestaurantItem({ extension: undefined })
    given(accepted, { revision })
      .when(extend, { on: '2026-03-10', as: 'reviewer' })
      .isRefused('extension-not-provided')
  })

  it('may be asked for while the clock stands, however long that is', () => {
    given([...accepted, procedureStarted('2026-03-11', 1)])
      .when(extend, { on: '2026-05-20', as: 'inspector' })
      .happens({ type: 'ExtensionRequested', days: 10 })
  })
})
