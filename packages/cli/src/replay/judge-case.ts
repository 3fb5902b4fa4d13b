import {
  type Calendar,
  type CaseState,
  type Instant,
  type ItemRevision,
  type Timeliness,
  addCalendarDays,
  assert,
  describeClockRejection,
  judgeTimeliness,
  startOfBeijingDay,
} from '@tongban/domain'
import type { CaseHistory } from './measures/index.ts'

/**
 * Whether a case ended in time, by the engine's own clock: against the deadline that was set for it, else, where a
 * limit was asked for, against that. A case without either has merely ended.
 */
export function judgeCase(
  state: CaseState,
  facts: {
    readonly revision: ItemRevision
    readonly calendar: Calendar
    readonly now: Instant
    readonly byLimit: boolean
  },
): Pick<CaseHistory, 'verdict' | 'overrun'> {
  if (state.status !== 'decided' && state.status !== 'finished')
    return { verdict: 'unfinished', overrun: undefined }
  const judged = judgeTimeliness(state, facts)
  assert(judged.ok, `the calendar lacks a year: ${judged.ok ? '' : describeClockRejection(judged.error).en}`)
  const timeliness = judged.value
  if (timeliness === undefined || (timeliness.against !== 'ordered' && !facts.byLimit))
    return { verdict: 'ended', overrun: undefined }
  if (timeliness.verdict !== 'late') return { verdict: 'on-time', overrun: undefined }
  return { verdict: 'late', overrun: Date.parse(state.decision.at) - Date.parse(findLastMoment(timeliness)) }
}

/** A day ends when the next one begins. */
function findLastMoment(timeliness: Timeliness): Instant {
  if (timeliness.against === 'ordered') return timeliness.due
  assert(timeliness.due !== undefined, 'a case is late against a day that is known')
  return startOfBeijingDay(addCalendarDays(timeliness.due, 1))
}
