import {
  type Bilingual,
  type Calendar,
  type ClockRejection,
  type PlainDate,
  type Result,
  type RunningPeriod,
  type Stop,
  computeDueDate,
  describeClockRejection,
  fail,
  findPlainDate,
  succeed,
} from '@tongban/domain'

/** What is wrong with one line of a batch: the field, and a sentence. */
export interface LineProblem {
  readonly field: string
  readonly message: Bilingual
}

/** The answer to one line of a batch, as it is printed. */
export type LineAnswer =
  | { readonly due: PlainDate }
  | {
      readonly due: null
      readonly stopped: {
        readonly since: PlainDate
        readonly countedDays: number
        readonly remainingDays: number
      }
    }

const fields = ['start', 'limit', 'unit', 'stops', 'rollover']

/** Computes the due date that a line such as `{"start":"2025-09-27","limit":45,"unit":"working"}` asks for. */
export function answerLine(text: string, calendar: Calendar): Result<LineAnswer, LineProblem> {
  const period = readPeriod(text)
  if (!period.ok) return period
  const due = computeDueDate(period.value, calendar)
  if (!due.ok) return fail({ field: nameField(due.error), message: describeClockRejection(due.error) })
  if (due.value.status === 'known') return succeed({ due: due.value.due })
  const { since, countedDays, remainingDays } = due.value
  return succeed({ due: null, stopped: { since, countedDays, remainingDays } })
}

function nameField(rejection: ClockRejection): string {
  switch (rejection.kind) {
    case 'calendar-year-missing':
      return 'start'
    case 'limit-out-of-range':
    case 'date-out-of-range':
      return 'limit'
    case 'stop-ends-before-it-begins':
      return `stops[${rejection.index}]`
  }
}

/** Reads the line's period; written by hand because a schema library would take most of the time of a batch. */
function readPeriod(text: string): Result<RunningPeriod, LineProblem> {
  const line = parseObject(text)
  if (!line) {
    return complain(
      'line',
      '这一行不是 JSON 对象，请按 {"start":"2025-09-27","limit":45,"unit":"working"} 的格式填写。',
      'This line is no JSON object; write it like {"start":"2025-09-27","limit":45,"unit":"working"}.',
    )
  }
  const unknown = Object.keys(line).find((key) => !fields.includes(key))
  if (unknown !== undefined) {
    return complain(
      unknown,
      `没有名为“${unknown}”的字段，可用的字段是 ${fields.join('、')}。`,
      `There is no field "${unknown}"; the fields are ${fields.join(', ')}.`,
    )
  }
  const { start, limit, unit, stops = [], rollover = true } = line
  const startDate = readDate(start)
  if (startDate === undefined) {
    return complain(
      'start',
      'start 不是存在的日期，请按 YYYY-MM-DD 填写。',
      'start is no existing day; write it as YYYY-MM-DD.',
    )
  }
  if (typeof limit !== 'number') {
    return complain('limit', 'limit 应为整数天数。', 'limit must be a whole number of days.')
  }
  if (unit !== 'working' && unit !== 'calendar') {
    return complain(
      'unit',
      'unit 应为 working（工作日）或 calendar（自然日）。',
      'unit must be "working" (working days) or "calendar" (calendar days).',
    )
  }
  if (typeof rollover !== 'boolean') {
    return complain('rollover', 'rollover 应为 true 或 false。', 'rollover must be true or false.')
  }
  const read = readStops(stops)
  if (!read.ok) return read
  return succeed({ start: startDate, limit, unit, stops: read.value, calendarRollover: rollover })
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return value as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

function readStops(value: unknown): Result<readonly Stop[], LineProblem> {
  if (!Array.isArray(value)) {
    return complain(
      'stops',
      'stops 应为若干个 ["起始日", "恢复日"] 组成的数组。',
      'stops must be a list of ["first day", "day of resumption"].',
    )
  }
  const stops: Stop[] = []
  for (const [index, entry] of value.entries()) {
    const field = `stops[${index}]`
    const [first, second] = Array.isArray(entry) && entry.length === 2 ? entry : []
    const from = readDate(first)
    const to = second === null ? undefined : readDate(second)
    if (from === undefined || (to === undefined && second !== null)) {
      return complain(
        field,
        `${field} 应为 ["起始日", "恢复日"]，日期按 YYYY-MM-DD 填写；尚未恢复的，恢复日填 null。`,
        `${field} must be ["first day", "day of resumption"] with days as YYYY-MM-DD, or null for a stop that is still open.`,
      )
    }
    stops.push({ from, to })
  }
  return succeed(stops)
}

function readDate(value: unknown): PlainDate | undefined {
  return typeof value === 'string' ? findPlainDate(value) : undefined
}

function complain(field: string, zh: string, en: string): Result<never, LineProblem> {
  return fail({ field, message: { zh, en } })
}
