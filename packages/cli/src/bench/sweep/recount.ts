import {
  type Calendar,
  type Instant,
  type PlainDate,
  type RunningClock,
  addCalendarDays,
  addWorkingDays,
  assert,
  buildCalendar,
  countRunningClock,
  writeRunningClock,
} from '@tongban/domain'
import {
  type CaseContext,
  type Database,
  importCalendarYears,
  installationCalendar,
  readCalendarYears,
  recomputeClocks,
} from '@tongban/server'
import { roundTo } from '../measure.ts'

/** What one correction of the calendar came to. */
export interface Recount {
  /** The working day that was taken off. */
  readonly dayOff: PlainDate
  readonly cases: number
  /** Cases of which a day moved; each has an event in its chain. */
  readonly moved: number
  readonly seconds: number
  readonly perSecond: number
  /** Events on record; one for each case that moved. */
  readonly recorded: number
  /** Cases whose days are not those that the calendar gives. */
  readonly wrong: number
}

/** Cases were accepted on so many calendar days up to today, as many on each. */
const acceptedWithinDays = 30
const statutoryDays = 20
const promisedDays = 10

/** The clock of a case that was accepted so many days ago. */
export interface FillerClock {
  readonly acceptedOn: PlainDate
  readonly clock: string
  readonly statutory: PlainDate
  readonly promised: PlainDate
}

/** Clocks of cases under review, by the day of the acceptance. */
export function listFillerClocks(calendar: Calendar, today: PlainDate): FillerClock[] {
  return Array.from({ length: acceptedWithinDays }, (_, daysAgo) =>
    describeClock(calendar, addCalendarDays(today, -daysAgo)),
  )
}

function describeClock(calendar: Calendar, acceptedOn: PlainDate): FillerClock {
  const period = (limit: number) => ({ start: acceptedOn, limit, unit: 'working' as const, stops: [] })
  const clock: RunningClock = {
    settlement: 'fixed',
    periods: [
      { kind: 'statutory', period: period(statutoryDays) },
      { kind: 'promised', period: period(promisedDays) },
    ],
  }
  const counted = countRunningClock(clock, calendar, undefined)
  assert(counted.ok, 'the calendar of the bench has the years of its cases')
  const { statutory, promised } = counted.value.dues
  assert(statutory !== undefined && promised !== undefined, 'no clock of the bench stands')
  return { acceptedOn, clock: writeRunningClock(clock), statutory, promised }
}

/** The next year may not be announced yet; clocks of today reach into it. */
export async function ensureNextYear(database: Database, today: PlainDate): Promise<Calendar> {
  const years = await readCalendarYears(database)
  const next = String(Number(today.slice(0, 4)) + 1)
  if (years[next] === undefined) {
    years[next] = { holidays: {}, makeUpWorkingDays: {}, source: 'bench' }
    await importCalendarYears(database, years)
  }
  return buildCalendar({ calendar: installationCalendar, years })
}

/**
 * Takes a working day off and counts all clocks anew: first a day that lies behind the due dates of most cases, so that few
 * move, then the next working day, so that nearly all do.
 */
export async function runRecounts(
  context: CaseContext,
  administrator: Database,
  { today, now }: { readonly today: PlainDate; readonly now: Instant },
): Promise<Recount[]> {
  const calendar = await context.catalogue.getCalendar()
  const few = addWorkingDays(calendar, addCalendarDays(today, -2), statutoryDays)
  const most = addWorkingDays(calendar, today, 1)
  assert(few.ok && most.ok, 'the calendar of the bench has the years of its cases')
  const recounts: Recount[] = []
  for (const dayOff of [few.value, most.value]) {
    recounts.push(await recount(context, administrator, { dayOff, today, now }))
  }
  return recounts
}

async function recount(
  context: CaseContext,
  administrator: Database,
  { dayOff, today, now }: { readonly dayOff: PlainDate; readonly today: PlainDate; readonly now: Instant },
): Promise<Recount> {
  const { database, catalogue } = context
  const years = await readCalendarYears(database)
  const year = years[dayOff.slice(0, 4)]
  assert(year !== undefined, 'the calendar of the bench has the years of its cases')
  const changed = { ...year, holidays: { ...year.holidays, [dayOff]: '换休' }, source: `换休 ${dayOff}` }
  await importCalendarYears(database, { [dayOff.slice(0, 4)]: changed })
  catalogue.forget()
  const before = await countEvents(administrator)
  const sums = { cases: 0, moved: 0 }
  const begin = performance.now()
  await recomputeClocks(context, {
    reason: `工作日历更新：${dayOff}换休`,
    now,
    from: undefined,
    onPart: async ({ checked, moved }) => {
      sums.cases += checked
      sums.moved += moved.length
    },
  })
  const seconds = roundTo((performance.now() - begin) / 1000, 2)
  return {
    dayOff,
    ...sums,
    seconds,
    perSecond: roundTo(sums.cases / seconds, 0),
    recorded: (await countEvents(administrator)) - before,
    wrong: await countWrong(administrator, await catalogue.getCalendar(), today),
  }
}

async function countEvents({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count from case_event where event_type = 'ClockRecomputed'`,
  )
  return rows[0]?.count ?? 0
}

/** Against what the calendar gives for each clock, counted apart from the walk. */
async function countWrong({ pool }: Database, calendar: Calendar, today: PlainDate): Promise<number> {
  const clocks = listFillerClocks(calendar, today)
  const { rows } = await pool.query<{ count: number }>(
    `select count(*)::int as count
       from case_summary s left join json_to_recordset($1) as c (clock text, statutory date, promised date) using (clock)
      where s.clock is not null and (s.statutory_due, s.promised_due) is distinct from (c.statutory, c.promised)`,
    [JSON.stringify(clocks)],
  )
  return rows[0]?.count ?? 0
}
