import { describe, expect, it } from 'vitest'
import { findMissingYear } from './missing-year.ts'

describe('the year of the calendar that is missing', () => {
  it.each([
    ['2026-10-31', [2025, 2026], undefined],
    ['2026-11-01', [2025, 2026], 2027],
    ['2026-12-31', [2026, 2027], undefined],
    ['2027-01-01', [2026], 2027],
  ])('on %s, with %j loaded, is %s', (today, known, missing) => {
    expect(findMissingYear(today, known)).toBe(missing)
  })
})
