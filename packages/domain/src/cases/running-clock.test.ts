import { describe, expect, it } from 'vitest'
import { buildCalendar } from '../calendar/index.ts'
import { nationalYearsForTests } from '../calendar/testing/national-years.ts'
import { simulateHistory } from '../rehearsal/testing/past-cases.ts'
import { findDue, listCasePeriods } from './case-clock.ts'
import { evolve } from './evolve.ts'
import {
  clockedStatuses,
  countRunningClock,
  findRunningClock,
  readRunningClock,
  writeRunningClock,
} from './running-clock.ts'
import { findNextSettlement } from './settling.ts'
import type { CaseState } from './state.ts'
import { calendarOf2026, restaurantItem } from './testing/case-fixture.ts'
import {
  acceptedOnMonday,
  askedOnMonday,
  drafted,
  grantedOnFriday,
  delivered,
  procedureStarted,
  submitted,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const { '2026': year } = nationalYearsForTests.years
const corrected = buildCalendar({
  calendar: 'national',
  years: { '2026': { ...year!, holidays: { ...year!.holidays, '2026-03-16': '换休' } } },
})

/** Due dates and the next settlement as the acts of the case have them. */
function countFromActs(state: CaseState, revision = restaurantItem, calendar = corrected) {
  const dues = Object.fromEntries(
    listCasePeriods(state, revision).flatMap(({ kind, period }) => {
      const due = findDue(period, calendar)
      return due.ok && due.value !== undefined && kind !== 'ordered' ? [[kind, due.value]] : []
    }),
  )
  const settlement = findNextSettlement(state, { revision, calendar })
  return { dues, settleOn: settlement.ok ? settlement.value : 'unknown' }
}

describe('the clock that is kept beside the due dates of a case', () => {
  it('counts what its acts would count, after any correction of the calendar, in seeded histories', () => {
    let counted = 0
    for (let seed = 100; seed < 180; seed += 1) {
      const { events, revision } = simulateHistory(seed)
      let state: CaseState | undefined
      for (const recorded of events) {
        state = evolve(state, recorded)
        const clock = findRunningClock(state, revision)
        if (clock === undefined) continue
        counted += 1
        const before = findNextSettlement(state, { revision, calendar: calendarOf2026 })
        const settleOn = before.ok ? before.value : undefined
        const kept = readRunningClock(writeRunningClock(clock))
        expect(
          countRunningClock(kept, corrected, settleOn),
          `seed ${seed}, event ${recorded.sequence}`,
        ).toEqual({
          ok: true,
          value: countFromActs(state, revision),
        })
      }
    }
    expect(counted).toBeGreaterThan(100)
  })

  it('is there for whatever runs, and for nothing else', () => {
    const find = (history: Parameters<typeof given>[0]) => {
      const { state } = given(history)
      return findRunningClock(state!, restaurantItem) === undefined ? state!.status : 'kept'
    }
    expect(find([drafted('2026-03-09')])).toBe('draft')
    expect(find([drafted('2026-03-09'), submitted('2026-03-09')])).toBe('kept')
    expect(find([...grantedOnFriday])).toBe('kept')
    expect(find([...grantedOnFriday, delivered('2026-03-16')])).toBe('finished')
    expect(clockedStatuses).toContain(given([...acceptedOnMonday]).state!.status)
  })

  it('is left out where an open step consents by its silence, whose days the calendar moves too', () => {
    expect(findRunningClock(given(askedOnMonday).state!, restaurantItem)).toBeUndefined()
  })

  it('keeps stops, an open one too', () => {
    const { state } = given([...grantedOnFriday.slice(0, -1), procedureStarted('2026-03-12', 1)])
    const clock = findRunningClock(state!, restaurantItem)!
    expect(writeRunningClock(clock)).toBe(
      '["fixed",["statutory","2026-03-09",20,"working",[["2026-03-12"]]],["promised","2026-03-09",8,"working",[["2026-03-12"]]]]',
    )
    expect(countRunningClock(clock, corrected, undefined)).toEqual({
      ok: true,
      value: { dues: {}, settleOn: undefined },
    })
  })
})
