import { findPlainDate, getPlainDate, parseResidentId } from '@tongban/domain'
import { expect, test } from 'vitest'
import { describeApplicant } from './district.ts'

test('applicants differ in name of account and number, their numbers are valid, and all are of age', () => {
  const applicants = Array.from({ length: 12_000 }, (_, index) => describeApplicant(index))
  expect(new Set(applicants.map(({ username }) => username)).size).toBe(12_000)
  expect(new Set(applicants.map(({ residentId }) => residentId)).size).toBe(12_000)
  for (const { residentId, birthDate } of applicants) {
    expect(parseResidentId(residentId, getPlainDate('2026-01-01')).ok).toBe(true)
    expect(findPlainDate(birthDate)).toBeDefined()
    expect(birthDate < '1966-01-01').toBe(true)
  }
})

test('the same place in the row is always the same person', () => {
  expect(describeApplicant(77)).toEqual(describeApplicant(77))
})
