import { pipeline } from 'node:stream/promises'
import { assert } from '@tongban/domain'
import { CsvError, parse } from 'csv-parse'
import { CommandFailure } from '../../command-failure.ts'
import { type LogContext, makeCase, readEventTime, writeNote } from './case-times.ts'
import type { LogCase, LogEvent } from './event-log.ts'
import { refuseLog } from './refuse-log.ts'

const caseColumn = 'case:concept:name'
const activityColumn = 'concept:name'
const timeColumn = 'time:timestamp'
const neededColumns = [caseColumn, activityColumn, timeColumn] as const

/** Characters; a quote that was forgotten must not swallow the whole file first. */
const recordLimit = 1_000_000

interface OpenCase {
  readonly line: number
  readonly attributes: Map<string, string>
  readonly lines: Map<string, number>
  readonly events: LogEvent[]
}

interface Header {
  readonly columns: readonly string[]
  readonly case: number
  readonly activity: number
  readonly time: number
  readonly resource: number
  readonly transition: number
}

/**
 * Reads a log in CSV: a header, then an event a line; rows of one case need not stand together. Other `case:` columns
 * are attributes of the case, of which the first value that is filled in counts.
 * @param start the beginning of the text, by which the separator is told
 * @throws CommandFailure with the line of what is wrong
 */
export async function readCsv(
  context: LogContext,
  start: string,
  text: AsyncIterable<string>,
): Promise<{ cases: LogCase[]; strayEvents: number }> {
  const { file } = context
  const cases = new Map<string, OpenCase>()
  let header: Header | undefined
  // A quoted field may run over several lines: a record begins on the line after the last.
  let line = 1
  const parser = parse({
    delimiter: chooseSeparator(start),
    skip_empty_lines: true,
    max_record_size: recordLimit,
    // Each record is taken where it is read, so that an error later in the file knows its line.
    on_record(record: string[], { lines }) {
      if (header === undefined) header = readHeader(file, record, line)
      else addRow(context, header, cases, record, line)
      line = lines + 1
      return null
    },
  })
  try {
    await pipeline(text, parser, async (records) => {
      for await (const _ of records) assert(false, 'no record is passed on')
    })
  } catch (error) {
    throw explainCsv(file, line, error)
  }
  if (header === undefined) {
    throw refuseLog(file, undefined, {
      zh: '文件是空的。请重新导出事件日志。',
      en: 'the file is empty. Export the event log again.',
    })
  }
  return {
    cases: [...cases].map(([name, entry]) => makeCase(context, { name, ...entry })),
    strayEvents: 0,
  }
}

/** The separator that the header uses most: a comma, a semicolon or a tab. */
function chooseSeparator(start: string): string {
  const header = start.split(/\r?\n/, 1)[0] ?? ''
  const count = (separator: string) => header.split(separator).length - 1
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

function readHeader(file: string, record: readonly string[], line: number): Header {
  const columns = record.map((name) => name.trim())
  const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index)
  if (twice !== undefined) {
    throw refuseLog(file, line, {
      zh: `表头中“${twice}”出现了两次，不知道以哪一列为准。请删去或者改名其中一列。`,
      en: `the header has "${twice}" twice, and nobody knows which column counts. Remove or rename one of them.`,
    })
  }
  const missing = neededColumns.filter((name) => !columns.includes(name))
  if (missing.length > 0) {
    const found = columns.slice(0, 12).join('、')
    throw refuseLog(file, line, {
      zh: `表头缺少 ${missing.join('、')} 列（现有：${found}）。请把相应的列改成这个名称。`,
      en: `the header lacks ${missing.join(', ')} (it has: ${columns.slice(0, 12).join(', ')}). Rename the columns that hold them.`,
    })
  }
  const find = (name: string) => columns.indexOf(name)
  return {
    columns,
    case: find(caseColumn),
    activity: find(activityColumn),
    time: find(timeColumn),
    resource: find('org:resource'),
    transition: find('lifecycle:transition'),
  }
}

function addRow(
  context: LogContext,
  header: Header,
  cases: Map<string, OpenCase>,
  record: readonly string[],
  line: number,
): void {
  const need = (column: number, name: string): string => {
    const value = record[column]?.trim() ?? ''
    if (value !== '') return value
    throw refuseLog(context.file, line, {
      zh: `${name} 是空的。请补上，或者删去这一行。`,
      en: `${name} is empty. Fill it in, or remove the line.`,
    })
  }
  const name = need(header.case, caseColumn)
  const activity = need(header.activity, activityColumn)
  const at = readEventTime(context, need(header.time, timeColumn), line)
  const found = cases.get(name)
  const entry: OpenCase = found ?? { line, attributes: new Map(), lines: new Map(), events: [] }
  if (found === undefined) cases.set(name, entry)
  const note: (readonly [string, string])[] = []
  for (const [index, column] of header.columns.entries()) {
    const value = record[index]?.trim() ?? ''
    if (value === '') continue
    if (!column.startsWith('case:')) note.push([column, value])
    else if (column !== caseColumn && column !== 'case:' && !entry.attributes.has(column.slice(5))) {
      entry.attributes.set(column.slice(5), value)
      entry.lines.set(column.slice(5), line)
    }
  }
  entry.events.push({
    activity,
    at,
    resource: record[header.resource]?.trim() || undefined,
    transition: record[header.transition]?.trim().toLowerCase() || 'complete',
    note: writeNote(note),
    line,
  })
}

function explainCsv(file: string, line: number, error: unknown): unknown {
  if (error instanceof CommandFailure || !(error instanceof CsvError)) return error
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return refuseLog(file, line, {
      zh: '从这一行开始的引号没有结束：文件在此中断，或者少了一个引号。请补上引号，或者重新复制整个文件。',
      en: 'a quote that opens here is never closed: the file is cut off, or a quote is missing. Add it, or copy the whole file again.',
    })
  }
  if (error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') {
    return refuseLog(file, line, {
      zh: '这一行的列数与表头不同：文件在此中断，或者值中的分隔符没有加引号。请改正这一行，或者重新复制整个文件。',
      en: 'this line has another number of columns than the header: the file is cut off here, or a value with a separator has no quotes. Correct the line, or copy the whole file again.',
    })
  }
  return refuseLog(file, line, {
    zh: `这一行不是正确的 CSV（${error.code}）。请检查引号，改正这一行。`,
    en: `this line is no valid CSV (${error.code}). Check its quotes and correct it.`,
  })
}
