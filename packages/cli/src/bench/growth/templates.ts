import {
  type PlainDate,
  addCalendarDays,
  assert,
  getBeijingDate,
  type Instant,
  toDayNumber,
} from '@tongban/domain'
import { type ArrivalDay, drawFilingMinute, listArrivalDays } from './arrivals.ts'
import { liveCase } from './courses.ts'
import type { District } from './district.ts'
import { type Course, channelLottery, courseLottery, itemLottery } from './items.ts'
import { LiveCase, StillOpen } from './live-case.ts'
import { type Random, createRandom } from './random.ts'
import { type Template, makeTemplate } from './template.ts'

/** Days of a district's year, up to the present. */
export const daysOfTheYear = 365
/** Cases that are lived through for each working day, and for each day off. */
const templatesPerDay = { working: 10, off: 4 }
/** Cases of one template differ by up to so many minutes; nothing they do then lies after the present. */
export const spreadMinutes = 25

/** A day with its share of the year and the cases that were lived through for it. */
export interface TemplateDay extends ArrivalDay {
  readonly templates: readonly Template[]
}

/**
 * Lives through some thousand cases of the year before the moment: each begins on its own day and goes its course to
 * the present, so that the newest are open.
 */
export function makeTemplates(district: District, seed: number, now: Instant): TemplateDay[] {
  const random = createRandom(seed)
  const until = toMinute(now) - spreadMinutes - 1
  const today = getBeijingDate(now)
  return listArrivalDays(district.calendar, addCalendarDays(today, -1), daysOfTheYear).map((arrival) => {
    const count = arrival.working ? templatesPerDay.working : templatesPerDay.off
    const templates = Array.from({ length: count }, () => makeOne(district, random, arrival, until))
    return { ...arrival, templates }
  })
}

/**
 * Cases that were filed long enough ago and are not accepted, so that the sweep accepts them by silence.
 * @param count how many are lived through
 */
export function makeDueTemplates(district: District, seed: number, now: Instant, count: number): Template[] {
  const random = createRandom(seed)
  const today = getBeijingDate(now)
  const [arrival] = listArrivalDays(district.calendar, addCalendarDays(today, -15), 1)
  assert(arrival !== undefined, 'a day was asked for')
  // Nothing but the filing happens before that evening.
  const until = (toDayNumber(arrival.day) + 1) * 1440 - 1
  return Array.from({ length: count }, () =>
    makeOne(district, random, { ...arrival, working: false }, until, 'overdue', 23 * 60 + 10),
  )
}

export function toMinute(now: Instant): number {
  return Math.floor(Date.parse(now) / 60_000) + 8 * 60
}

function makeOne(
  district: District,
  random: Random,
  { day, working }: { readonly day: PlainDate; readonly working: boolean },
  until: number,
  course: Course = courseLottery.draw(random),
  filedAt?: number,
): Template {
  const revision = district.revisions.get(itemLottery.draw(random))
  assert(revision !== undefined, 'the district has the items of the lottery')
  const drawn = channelLottery.draw(random)
  const channel = working ? drawn : 'web'
  const { serves } = revision.definition
  const both = serves.includes('person') && serves.some((kind) => kind !== 'person')
  const kind = (both ? random.next() < 0.5 : serves.includes('person')) ? 'person' : 'enterprise'
  const live = new LiveCase({
    district,
    revision,
    random,
    minute: toDayNumber(day) * 1440 + (filedAt ?? drawFilingMinute(random, channel === 'window')),
    until,
  })
  try {
    liveCase(live, { course, channel, kind })
  } catch (error) {
    if (!(error instanceof StillOpen)) throw error
  }
  return makeTemplate(live, district, kind)
}
