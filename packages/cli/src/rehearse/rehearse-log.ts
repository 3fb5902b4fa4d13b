import {
  type Instant,
  type PastSpan,
  type RehearsalTable,
  type SpanAssessment,
  type SpanRules,
  assert,
  formatChineseDate,
  formatEnglishDate,
  getInstant,
  rehearseSpan,
} from '@tongban/domain'
import type { Sentence } from '@tongban/server'
import { setImmediate } from 'node:timers/promises'
import { basename } from 'node:path'
import {
  type LogCase,
  type ReplayCalendar,
  defaultReading,
  makeCalendar,
  planLog,
  readLog,
} from '../replay/index.ts'
import type { RehearsalReport } from './write-page.ts'

/** A log, how it was judged, and how it would be; limits in working days. */
export interface LogRehearsal {
  readonly file: string
  /** Undefined: by the deadlines of the log. */
  readonly limit: number | undefined
  /** As it was counted: weekdays, national, or a calendar file. */
  readonly calendar: string
  /** Undefined: as before. */
  readonly promised: number | undefined
  readonly changedCalendar: string | undefined
  readonly listed: number
  /** `YYYY-MM-DD` */
  readonly writtenOn: string
}

/** What a log cannot say: it has no forms, materials, stops or fees. */
export interface LogTotals {
  readonly cases: number
  readonly lateBefore: number
  readonly lateAfter: number
  readonly newlyLate: number
  readonly noLongerLate: number
  readonly duesMoved: number
  /** Open, or with nothing to be judged by. */
  readonly unknown: number
  readonly stopped: boolean
}

const casesAtOnce = 1000

/** Judges the cases of a log by two limits or calendars. Nothing else can be rehearsed on it, and none of it is guessed. */
export async function rehearseLog(
  options: LogRehearsal,
  { signal, count }: { readonly signal: AbortSignal; readonly count: (done: number, total: number) => void },
): Promise<{ readonly result: LogTotals; readonly report: RehearsalReport }> {
  const log = await readLog(options.file, defaultReading)
  const plan = planLog(log)
  const range = { first: plan.first, last: plan.last, today: Number(options.writtenOn.slice(0, 4)) }
  const before = await makeCalendar(options.calendar, range)
  const after =
    options.changedCalendar === undefined ? before : await makeCalendar(options.changedCalendar, range)
  const judge = openJudgement(options, before, after)
  const totals = {
    cases: 0,
    lateBefore: 0,
    lateAfter: 0,
    newlyLate: 0,
    noLongerLate: 0,
    duesMoved: 0,
    unknown: 0,
  }
  const affected: { name: string; differences: Sentence[] }[] = []
  let affectedTotal = 0
  for (const [index, entry] of log.cases.entries()) {
    if (signal.aborted) break
    if (index % casesAtOnce === 0) {
      count(index, log.cases.length)
      await setImmediate()
    }
    const span = readSpan(entry, plan.hasEnds)
    if (span === undefined) continue
    const [was, would] = judge(span)
    totals.cases += 1
    if (was.verdict === 'late') totals.lateBefore += 1
    if (would.verdict === 'late') totals.lateAfter += 1
    if (would.verdict === 'unknown') totals.unknown += 1
    const differences = compare(was, would)
    if (was.verdict === 'on-time' && would.verdict === 'late') totals.newlyLate += 1
    if (was.verdict === 'late' && would.verdict === 'on-time') totals.noLongerLate += 1
    if (was.due !== undefined && would.due !== undefined && was.due !== would.due) totals.duesMoved += 1
    if (differences.length === 0) continue
    affectedTotal += 1
    if (affected.length < options.listed) affected.push({ name: entry.name, differences })
  }
  const result: LogTotals = { ...totals, stopped: signal.aborted }
  return { result, report: writeReport(options, result, affected, affectedTotal) }
}

function openJudgement(options: LogRehearsal, before: ReplayCalendar, after: ReplayCalendar) {
  const period = (limit: number | undefined) =>
    limit === undefined ? undefined : ({ limit, unit: 'working' } as const)
  const was: SpanRules = { limit: period(options.limit), calendar: before.calendar }
  const would: SpanRules = { limit: period(options.promised ?? options.limit), calendar: after.calendar }
  const judgeBy = (span: PastSpan, rules: SpanRules): SpanAssessment => {
    const judged = rehearseSpan(span, rules)
    assert(judged.ok, 'the calendar of a log has every year that it reaches')
    return judged.value
  }
  return (span: PastSpan) => [judgeBy(span, was), judgeBy(span, would)] as const
}

/** Where the log names no end of any case, a case ends with its last event, as in a replay. */
function readSpan({ start, deadline, end, events }: LogCase, hasEnds: boolean): PastSpan | undefined {
  const times = events.map(({ at }) => at)
  // As in a replay: the earliest of all its times, its deadline among them.
  const begun = [start, deadline, end, ...times].filter((time) => time !== undefined)
  if (begun.length === 0) return undefined
  const ended = hasEnds ? end : times.length === 0 ? undefined : findExtreme(times, Math.max)
  return {
    begun: toInstant(findExtreme(begun, Math.min)),
    ended: ended === undefined ? undefined : toInstant(ended),
    deadline: deadline === undefined ? undefined : toInstant(deadline),
  }
}

/** Logs have cases of more events than a function takes arguments. */
function findExtreme(times: readonly number[], choose: (left: number, right: number) => number): number {
  return times.reduce((left, right) => choose(left, right))
}

function toInstant(microseconds: number): Instant {
  return getInstant(new Date(Math.floor(microseconds / 1000)).toISOString())
}

function compare(was: SpanAssessment, would: SpanAssessment): Sentence[] {
  const differences: Sentence[] = []
  if (was.due !== undefined && would.due !== undefined && was.due !== would.due) {
    differences.push({
      zh: `届满日由${formatChineseDate(was.due)}变为${formatChineseDate(would.due)}`,
      en: `due on ${formatEnglishDate(would.due)} and not on ${formatEnglishDate(was.due)}`,
    })
  }
  if (was.verdict === 'on-time' && would.verdict === 'late') differences.push({ zh: '将超期', en: 'late' })
  if (was.verdict === 'late' && would.verdict === 'on-time') {
    differences.push({ zh: '不再超期', en: 'no longer late' })
  }
  return differences
}

function writeReport(
  options: LogRehearsal,
  result: LogTotals,
  affected: RehearsalReport['affected'],
  affectedTotal: number,
): RehearsalReport {
  const { lateBefore, lateAfter, newlyLate, noLongerLate, duesMoved, unknown, cases } = result
  const tables: RehearsalTable[] =
    lateBefore === lateAfter && newlyLate === 0 && duesMoved === 0
      ? []
      : [
          {
            id: 'lateness',
            title: { zh: '超期办件', en: 'Late cases' },
            note: undefined,
            columns: [
              { zh: '判断', en: 'Judged' },
              { zh: '现行规则', en: 'As it is' },
              { zh: '演练规则', en: 'As rehearsed' },
            ],
            rows: [{ name: { zh: '超期', en: 'Late' }, values: [lateBefore, lateAfter] }],
          },
        ]
  return {
    title: {
      zh: `事件日志 ${basename(options.file)}`,
      en: `Event log ${basename(options.file)}`,
    },
    cases,
    totals: [
      { name: { zh: '演练办件', en: 'Cases rehearsed' }, value: cases },
      { name: { zh: '新增超期', en: 'Newly late' }, value: newlyLate },
      { name: { zh: '不再超期', en: 'No longer late' }, value: noLongerLate },
      { name: { zh: '届满日变化', en: 'Due dates moved' }, value: duesMoved },
      { name: { zh: '无法判断', en: 'Unknown' }, value: unknown },
    ],
    tables,
    affected,
    affectedTotal,
    notes: [
      {
        zh: '事件日志没有申请内容、材料、收费和停止计算的期间，需要补正的内容、环节、收费和秒批均无法演练，也不作推测。',
        en: 'An event log has no forms, materials, fees or stops: what would be asked for, steps, fees and instant approvals cannot be rehearsed on it, and nothing of them is guessed.',
      },
      ...(result.stopped
        ? [
            {
              zh: '演练被中断，以上只是已经看过的办件。',
              en: 'The rehearsal was stopped; these are the cases that it had looked at.',
            },
          ]
        : []),
    ],
    writtenOn: options.writtenOn,
  }
}
