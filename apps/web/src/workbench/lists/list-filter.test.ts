import { describe, expect, test } from 'vitest'
import {
  type ListFilter,
  changeFilter,
  filterKeys,
  isSameView,
  isUntouched,
  readView,
  writeSearch,
} from './list-filter.ts'

const whole: Required<ListFilter> = {
  q: '云泽禾香',
  number: '99010220260302084Q000012',
  status: 'in-review',
  waiting: 'me',
  assigned: 'nobody',
  urgency: 'near',
  extension: 'requested',
  greenChannel: 'open',
  matterCaseId: '0193f3a5-7c00-7000-8000-000000000002',
  item: 'food-business-licence',
  applicant: '0193f3a5-7c00-7000-8000-000000000001',
  authority: 'minghu-approval-bureau',
  duty: 'document-reviewer',
  officer: 'kU3xPq',
  outcome: 'granted',
  submittedFrom: '2026-03-02',
  submittedTo: '2026-03-31',
  dueFrom: '2026-03-02',
  dueBefore: '2026-04-01',
}

describe('a filter in the address', () => {
  test('comes back as it was, each part alone and all together', () => {
    for (const filter of [whole, ...filterKeys.map((key) => ({ [key]: whole[key] }))]) {
      const view = { filter, order: 'newest' } as const
      expect(readView(writeSearch(view), 'work')).toEqual(view)
    }
  })

  test('keeps the beginning of a number that the router took for a number', () => {
    expect(readView({ q: 99_010_220 }, 'cases').filter).toEqual({ q: '99010220' })
  })

  test('loses what it cannot mean, and nothing else', () => {
    const search = {
      status: 'asleep',
      submittedFrom: '2026-02-30',
      dueBefore: 'tomorrow',
      q: 'x'.repeat(61),
      item: { zh: 1 },
      order: 'random',
      cursor: 'abc',
      urgency: 'overdue',
    }
    expect(readView(search, 'work')).toEqual({ filter: { urgency: 'overdue' }, order: 'pressing' })
    expect(readView(search, 'cases').order).toBe('newest')
  })

  test('says something even where it asks for everything', () => {
    expect(isUntouched({})).toBe(true)
    expect(isUntouched({ cursor: 'abc' })).toBe(true)
    expect(isUntouched(writeSearch({ filter: {}, order: 'pressing' }))).toBe(false)
  })

  test('loses a part that is taken away, and compares by what it holds', () => {
    expect(changeFilter({ q: '陈', status: 'decided' }, { q: '', item: undefined })).toEqual({
      status: 'decided',
    })
    const one = { filter: { status: 'decided', q: '陈' }, order: 'newest' } as const
    const other = { filter: { q: '陈', status: 'decided' }, order: 'newest' } as const
    expect(isSameView(one, other)).toBe(true)
    expect(isSameView(one, { ...other, order: 'pressing' })).toBe(false)
  })
})
