import {
  type CalendarDefinition,
  type CalendarFinding,
  type Place,
  describeCalendarFinding,
  parseCalendarDefinition,
} from '@tongban/domain'
import { locateProblem } from './check-schema.ts'
import type { FileProblem, YamlSource } from './yaml-source.ts'

/** Every calendar is unique, extends one that exists, and has sound years. */
export function checkCalendars(
  calendars: readonly { readonly definition: CalendarDefinition; readonly source: YamlSource }[],
): FileProblem[] {
  return calendars.flatMap(({ definition, source }, index) => {
    const first = calendars.findIndex((other) => other.definition.calendar === definition.calendar)
    const original = calendars[first]?.source
    if (first !== index && original !== undefined) {
      const { line, column } = original.findPosition(['calendar'])
      const place = `${original.file}:${line}:${column}`
      return [
        locateProblem(source, ['calendar'], 'duplicate', {
          zh: `日历“${definition.calendar}”已在 ${place} 定义过，请删除其中一处。`,
          en: `The calendar "${definition.calendar}" is already defined at ${place}; remove one of them.`,
        }),
      ]
    }
    const base = calendars.find((other) => other.definition.calendar === definition.extends)
    if (definition.extends !== undefined && base === undefined) {
      return [
        locateProblem(source, ['extends'], 'unknown-reference', {
          zh: `没有“${definition.extends}”这个日历，请改正 extends 或补上它的文件。`,
          en: `There is no calendar "${definition.extends}"; correct extends or add its file.`,
        }),
      ]
    }
    const parsed = parseCalendarDefinition(source.value, base?.definition)
    if (parsed.ok) return []
    return parsed.error.map((finding) =>
      locateProblem(source, placeOf(finding), 'calendar', describeCalendarFinding(finding)),
    )
  })
}

function placeOf(finding: CalendarFinding): Place {
  if (finding.kind === 'malformed') return finding.place.split('.')
  const year = ['years', String(finding.year)]
  if (finding.kind === 'no-holidays') return year
  const list = finding.kind === 'make-up-day-already-working' ? 'makeUpWorkingDays' : 'holidays'
  return [...year, list, finding.date]
}
