import { type Bilingual, type Result, fail, succeed } from '../kernel/index.ts'
import { type Calendar, buildCalendar } from './calendar.ts'
import {
  type CalendarDefinition,
  type CalendarFinding,
  type CalendarYear,
  type NamedDays,
  calendarDefinitionSchema,
  validateCalendarYear,
} from './definition.ts'

/**
 * Reads a calendar from the value of a YAML or JSON file and checks every year of it.
 * @param base the definition that it extends, when it is at hand: its days are then taken into account.
 */
export function parseCalendarDefinition(
  value: unknown,
  base?: CalendarDefinition,
): Result<CalendarDefinition, readonly CalendarFinding[]> {
  const parsed = calendarDefinitionSchema.safeParse(value)
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => ({
        kind: 'malformed',
        place: issue.path.length > 0 ? issue.path.map(String).join('.') : 'file',
        message: issue.message,
      })),
    )
  }
  const definition = parsed.data
  const findings = Object.entries(definition.years).flatMap(([year, data]) =>
    validateCalendarYear(
      Number(year),
      data,
      definition.extends === undefined ? undefined : (base?.years[year] ?? emptyYear),
    ),
  )
  return findings.length > 0 ? fail(findings) : succeed(definition)
}

const emptyYear: CalendarYear = { holidays: {}, makeUpWorkingDays: {}, source: '' }

/**
 * The years of `overlay` laid over those of `base`: where both speak of a day, the overlay is right. A year that only
 * the overlay has is left out, because a region's own days alone do not make a year.
 * @param base one that extends nothing, or that was merged already.
 */
export function mergeCalendars(base: CalendarDefinition, overlay: CalendarDefinition): CalendarDefinition {
  const years: Record<string, CalendarYear> = {}
  for (const [year, data] of Object.entries(base.years)) {
    const own = overlay.years[year]
    years[year] = own ? mergeYear(data, own) : data
  }
  return { calendar: overlay.calendar, ...(overlay.title && { title: overlay.title }), years }
}

function mergeYear(base: CalendarYear, own: CalendarYear): CalendarYear {
  return {
    holidays: { ...omitDays(base.holidays, own.makeUpWorkingDays), ...own.holidays },
    makeUpWorkingDays: {
      ...omitDays(base.makeUpWorkingDays, own.holidays),
      ...own.makeUpWorkingDays,
    },
    source: `${base.source}；${own.source}`,
  }
}

function omitDays(days: NamedDays, omitted: NamedDays): NamedDays {
  return Object.fromEntries(Object.entries(days).filter(([date]) => !(date in omitted)))
}

/**
 * The years of a correction or of a new notice put in the place of those that the definition has; other years stay.
 * This is what an import does.
 */
export function replaceCalendarYears(
  definition: CalendarDefinition,
  imported: CalendarDefinition,
): CalendarDefinition {
  return { ...definition, years: { ...definition.years, ...imported.years } }
}

export type CalendarUnresolved =
  | { readonly kind: 'calendar-unknown'; readonly calendar: string }
  | { readonly kind: 'calendar-extends-itself'; readonly calendar: string }

/** The calendar of that name, built with all that it extends. */
export function resolveCalendar(
  definitions: readonly CalendarDefinition[],
  name: string,
): Result<Calendar, CalendarUnresolved> {
  const overlays: CalendarDefinition[] = []
  const seen = new Set<string>()
  let wanted: string | undefined = name
  while (wanted !== undefined) {
    const current: string = wanted
    if (seen.has(current)) return fail({ kind: 'calendar-extends-itself', calendar: current })
    seen.add(current)
    const definition = definitions.find((candidate) => candidate.calendar === current)
    if (!definition) return fail({ kind: 'calendar-unknown', calendar: current })
    overlays.unshift(definition)
    wanted = definition.extends
  }
  const merged = overlays.reduce((base, overlay) => mergeCalendars(base, overlay))
  return succeed(buildCalendar(merged))
}

export function describeCalendarUnresolved(rejection: CalendarUnresolved): Bilingual {
  switch (rejection.kind) {
    case 'calendar-unknown':
      return {
        zh: `没有名为“${rejection.calendar}”的工作日历，请用 tongban calendar import FILE 导入。`,
        en: `There is no working-day calendar "${rejection.calendar}"; load it with "tongban calendar import FILE".`,
      }
    case 'calendar-extends-itself':
      return {
        zh: `工作日历“${rejection.calendar}”经 extends 引用了自身，请改正它的 extends。`,
        en: `The working-day calendar "${rejection.calendar}" extends itself through others; correct its "extends".`,
      }
  }
}
