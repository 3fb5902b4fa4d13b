import type { LogCase, LogEvent, LogReading } from './event-log.ts'
import { type Moment, type Zone, findMoment } from './parse-moment.ts'
import { refuseLog } from './refuse-log.ts'
import { shortenText } from './shorten-text.ts'

/** What a reader of one format needs to make cases of what it finds. */
export interface LogContext {
  readonly file: string
  readonly reading: LogReading
  readonly zone: Zone
  /** Time stamps without an offset, counted as they are read. */
  assumedZones: number
  /** Times of cases, such as an end in the year 9999, that were taken for none. */
  timesOutOfRange: number
}

/** @throws CommandFailure where the text is no moment */
function readMoment(context: LogContext, what: string, text: string, line: number): number {
  const moment: Moment | undefined = findMoment(text, context.zone)
  if (moment === undefined) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
    throw refuseLog(context.file, line, {
      zh: `${what} 的值“${shown}”不是可以识别的时间。请写成 2026-03-02T09:30:00+08:00 这样的形式。`,
      en: `${what} is "${shown}", which is no moment that can be read. Write it like 2026-03-02T09:30:00+08:00.`,
    })
  }
  if (moment.assumed) context.assumedZones += 1
  return moment.at
}

/** Moments for which the platform has calendars and dates; logs write others where they mean none. */
const earliest = Date.UTC(1900, 0, 2) * 1000
const latest = Date.UTC(2150, 0, 1) * 1000

function isWithinRange(at: number): boolean {
  return at >= earliest && at < latest
}

/** @throws CommandFailure where the text is no moment, or one at which nothing can have happened */
export function readEventTime(context: LogContext, text: string, line: number): number {
  const at = readMoment(context, 'time:timestamp', text, line)
  if (isWithinRange(at)) return at
  throw refuseLog(context.file, line, {
    zh: `time:timestamp 的值“${text}”不在1900年至2149年之间。请改正这个时间，或者删去这个事件。`,
    en: `time:timestamp is "${text}", not between the years 1900 and 2149. Correct the moment, or remove the event.`,
  })
}

/**
 * A case with the times that the log gives it. The beginning is taken from `startdate`, however it is written; the
 * deadline and the end only from the attributes that the reading names, because an `endDate` may be anything.
 * @param line of each attribute, where it is not that of the case
 */
export function makeCase(
  context: LogContext,
  given: {
    readonly name: string
    readonly line: number
    readonly attributes: ReadonlyMap<string, string>
    readonly events: readonly LogEvent[]
    readonly lines?: ReadonlyMap<string, number>
  },
): LogCase {
  const { name, line, attributes, events, lines } = given
  const read = (key: string | undefined): number | undefined => {
    const text = key === undefined ? undefined : attributes.get(key)?.trim()
    if (key === undefined || text === undefined || text === '') return undefined
    const at = readMoment(context, key, text, lines?.get(key) ?? line)
    if (isWithinRange(at)) return at
    context.timesOutOfRange += 1
    return undefined
  }
  const { deadline, end } = context.reading
  return {
    name,
    line,
    attributes,
    events,
    start: read([...attributes.keys()].find((key) => key.toLowerCase() === 'startdate')),
    deadline: read(deadline),
    end: read(end),
  }
}

/** What is left of an event's attributes, for people to read. */
export function writeNote(attributes: Iterable<readonly [string, string]>): string {
  const parts: string[] = []
  for (const [key, value] of attributes) {
    if (value !== '' && key !== '' && !ownKeys.has(key)) parts.push(`${key}: ${value}`)
  }
  return shortenText(parts.join('; '), noteMaximum)
}

const ownKeys: ReadonlySet<string> = new Set([
  'concept:name',
  'time:timestamp',
  'org:resource',
  'lifecycle:transition',
])

/** Characters; an opinion that nobody reads to the end only makes the record larger. */
const noteMaximum = 600
