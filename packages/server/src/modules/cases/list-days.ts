import { type Calendar, type Instant, addWorkingDays, getBeijingDate } from '@tongban/domain'
import type { ListDays } from './select-cases.ts'

/** What is due by the next working day is near: the officer's warning comes on with a day left. */
const nearWorkingDays = 1

/** The days against which a list measures what presses; beyond the known calendar only today itself is near. */
export function getListDays(calendar: Calendar, now: Instant): ListDays {
  const today = getBeijingDate(now)
  const near = addWorkingDays(calendar, today, nearWorkingDays)
  return { today, nearUntil: near.ok ? near.value : today }
}
