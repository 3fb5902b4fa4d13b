import type { EventLog, LogCase, LogReading } from './event-log.ts'
import type { LogContext } from './case-times.ts'
import { readText } from './open-text.ts'
import { findZone } from './parse-moment.ts'
import { readCsv } from './read-csv.ts'
import { readXes } from './read-xes.ts'
import { refuseLog } from './refuse-log.ts'
import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'

/** Characters by which the format and the separator are told. */
const startCharacters = 64 * 1024

/**
 * Reads an event log, XES or CSV, gzipped or not; what it is, its content tells and not its name. The whole file is
 * read and checked before anything is answered.
 * @throws CommandFailure with the line and the cure where the file is broken
 */
export async function readLog(file: string, reading: LogReading): Promise<EventLog> {
  const zone = findZone(reading.zone)
  if (zone === undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `--zone ${reading.zone} 不是时区，请写成 Asia/Shanghai 或者 +08:00 这样的形式。`,
      en: `--zone ${reading.zone} is no time zone; write it like Europe/Amsterdam or +01:00.`,
    })
  }
  const context: LogContext = { file, reading, zone, assumedZones: 0, timesOutOfRange: 0 }
  const pieces = readText(file)
  const start = await takeStart(pieces)
  const text = joinPieces(start, pieces)
  const content = start.trimStart()
  const format = content.startsWith('<') ? 'xes' : 'csv'
  if (format === 'csv' && !/[,;\t]/.test(content.split(/\r?\n/, 1)[0] ?? '')) {
    await pieces.return(undefined)
    throw refuseLog(file, 1, {
      zh: '这不是事件日志：开头既不是 XES 的 <log>，也不是 CSV 的表头。请导出为 XES 或者 CSV。',
      en: 'this is no event log: it begins neither with the <log> of XES nor with the header of a CSV. Export it as one of them.',
    })
  }
  const { cases, strayEvents } =
    format === 'xes' ? await readXes(context, text) : await readCsv(context, start, text)
  const timed = cases.filter((entry) => entry.events.length > 0 || (entry.start ?? entry.end) !== undefined)
  if (timed.length === 0) {
    throw refuseLog(file, undefined, {
      zh: '日志中没有任何办件和事件。请检查导出的范围。',
      en: 'the log has no case and no event. Check what was exported.',
    })
  }
  return {
    format,
    cases: timed,
    events: timed.reduce((sum, entry) => sum + entry.events.length, 0),
    strayEvents,
    emptyCases: cases.length - timed.length,
    assumedZones: context.assumedZones,
    timesOutOfRange: context.timesOutOfRange,
    otherEnds: listOtherEnds(timed, reading),
  }
}

async function takeStart(pieces: AsyncGenerator<string>): Promise<string> {
  let start = ''
  while (start.length < startCharacters) {
    const piece = await pieces.next()
    if (piece.done === true) break
    start += piece.value
  }
  return start.replace(/^\uFEFF/, '')
}

async function* joinPieces(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start
  yield* rest
}

/** Attributes that speak of an end, were not asked for, and mean what only the log's owner knows. */
function listOtherEnds(cases: readonly LogCase[], reading: LogReading): string[] {
  if (cases.some((entry) => entry.end !== undefined)) return []
  const names = new Set(cases.flatMap((entry) => [...entry.attributes.keys()]))
  return [...names].filter((name) => name !== reading.end && /^(case)?_?end_?(date|time)$/i.test(name))
}
