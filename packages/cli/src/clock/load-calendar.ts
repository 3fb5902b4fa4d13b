import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  type Calendar,
  type CalendarDefinition,
  describeCalendarFinding,
  describeCalendarUnresolved,
  mergeCalendars,
  parseCalendarDefinition,
  resolveCalendar,
} from '@tongban/domain'
import { parse } from 'yaml'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeUnreadableFile } from './unreadable-file.ts'

/** The calendar that comes with the program. The path is the same from the sources and from what is built of them. */
const nationalFile = fileURLToPath(new URL('../../../../catalogue/calendars/national.yaml', import.meta.url))

/**
 * The national calendar, or that of a file, which may extend the national one.
 * @throws CommandFailure when a file cannot be read or breaks the rules of calendars.
 */
export async function loadCalendar(file: string | undefined): Promise<Calendar> {
  const national = await readDefinition(nationalFile, undefined)
  const own = file === undefined ? national : await readDefinition(file, national)
  const definitions = own.calendar === national.calendar ? [own] : [own, national]
  const calendar = resolveCalendar(definitions, own.calendar)
  if (!calendar.ok) throw new CommandFailure(exitCodes.usage, describeCalendarUnresolved(calendar.error))
  return calendar.value
}

/**
 * The days of the national calendar (`national`), or of a file, laid over the national ones where it extends them.
 * @throws CommandFailure when the file cannot be read, breaks the rules of calendars, or extends an unknown one.
 */
export async function loadCalendarDefinition(choice: string): Promise<CalendarDefinition> {
  const national = await readDefinition(nationalFile, undefined)
  if (choice === national.calendar) return national
  const own = await readDefinition(choice, national)
  if (own.extends === undefined) return own
  if (own.extends === national.calendar) return mergeCalendars(national, own)
  const unknown = { kind: 'calendar-unknown', calendar: own.extends } as const
  throw new CommandFailure(exitCodes.usage, describeCalendarUnresolved(unknown))
}

/**
 * The years of a calendar file, for an import.
 * @throws CommandFailure when it cannot be read or breaks the rules of calendars.
 */
export async function readCalendarFile(file: string): Promise<CalendarDefinition> {
  return readDefinition(file, undefined)
}

async function readDefinition(
  file: string,
  base: CalendarDefinition | undefined,
): Promise<CalendarDefinition> {
  const definition = parseCalendarDefinition(parseYaml(file, await readText(file)), base)
  if (definition.ok) return definition.value
  const findings = definition.error.map(describeCalendarFinding)
  throw new CommandFailure(exitCodes.usage, {
    zh: `日历文件 ${file} 有 ${findings.length} 处错误：\n${findings.map((finding) => `  ${finding.zh}`).join('\n')}`,
    en: `The calendar file ${file} has ${findings.length} ${findings.length === 1 ? 'mistake' : 'mistakes'}:\n${findings.map((finding) => `  ${finding.en}`).join('\n')}`,
  })
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new CommandFailure(exitCodes.usage, describeUnreadableFile(file, error))
  }
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new CommandFailure(exitCodes.usage, {
      zh: `日历文件 ${file} 不是正确的 YAML：${reason}`,
      en: `The calendar file ${file} is no valid YAML: ${reason}`,
    })
  }
}
