import { expect, test } from 'vitest'
import {
  type CalendarProposal,
  type CalendarProposalAct,
  checkCalendarProposalAct,
  describeCalendarProposalRejection,
  listChangedDays,
} from './index.ts'

const proposal: CalendarProposal = { year: 2026, status: 'proposed', proposedBy: 'first', isCurrent: true }
const refusalOf = (changes: Partial<CalendarProposal>, act: CalendarProposalAct, account: string) =>
  checkCalendarProposalAct({ ...proposal, ...changes }, act, account)

test('whoever proposed a change of the calendar takes it back, and another one decides on it', () => {
  expect(refusalOf({}, 'approve', 'second')).toBeUndefined()
  expect(refusalOf({}, 'decline', 'second')).toBeUndefined()
  expect(refusalOf({}, 'withdraw', 'first')).toBeUndefined()
  expect(refusalOf({}, 'approve', 'first')).toEqual({ kind: 'own-proposal' })
  expect(refusalOf({}, 'decline', 'first')).toEqual({ kind: 'own-proposal' })
  expect(refusalOf({}, 'withdraw', 'second')).toEqual({ kind: 'not-own-proposal' })
})

test('a change is not approved where the year changed in between, but declined and taken back', () => {
  const stale = { isCurrent: false }
  expect(refusalOf(stale, 'approve', 'second')).toEqual({ kind: 'calendar-changed', year: 2026 })
  expect(refusalOf(stale, 'decline', 'second')).toBeUndefined()
  expect(refusalOf(stale, 'withdraw', 'first')).toBeUndefined()
})

test('what was decided stays decided', () => {
  for (const status of ['approved', 'declined', 'withdrawn'] as const) {
    for (const [act, account] of [
      ['approve', 'second'],
      ['decline', 'second'],
      ['withdraw', 'first'],
    ] as const) {
      expect(refusalOf({ status }, act, account)).toEqual({ kind: 'not-proposed', status })
    }
  }
})

test('every refusal says what to do next', () => {
  const refusals = [
    { kind: 'not-proposed', status: 'declined' },
    { kind: 'own-proposal' },
    { kind: 'not-own-proposal' },
    { kind: 'calendar-changed', year: 2026 },
  ] as const
  for (const refusal of refusals) {
    const { detail, next } = describeCalendarProposalRejection(refusal)
    for (const text of [detail.zh, next.zh]) expect(text).toMatch(/。$/)
    for (const text of [detail.en, next.en]) expect(text).toMatch(/\.$/)
  }
})

test('a changed day is one of another kind; another name alone is no change', () => {
  const before = { holidays: { '2026-03-14': '甲' }, makeUpWorkingDays: { '2026-03-15': '甲' } }
  const after = { holidays: { '2026-03-14': '乙', '2026-03-16': '甲' }, makeUpWorkingDays: {} }
  expect(listChangedDays(before, after)).toEqual([
    { date: '2026-03-15', from: 'make-up', to: 'weekend' },
    { date: '2026-03-16', from: 'working', to: 'holiday' },
  ])
})
