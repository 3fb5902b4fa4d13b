import { expect } from 'vitest'
import type { Journey } from './harness.ts'

/**
 * One system administrator proposes a year of the calendar, another approves it.
 * @returns how many open cases are counted anew
 */
export async function changeCalendar(journey: Journey, year: string, days: object): Promise<number> {
  const proposed = await journey
    .as('system-administrator-ji')
    .send('POST', `/calendar/${year}/proposals`, days)
  expect(proposed.status).toBe(201)
  const { proposalId } = proposed.body as { proposalId: string }
  const approved = await journey
    .as('system-administrator-he')
    .send('POST', `/calendar-proposals/${proposalId}/approval`)
  expect(approved.status).toBe(200)
  return (approved.body as { recomputing: number }).recomputing
}
