import type { CaseHistory } from './case-history.ts'
import { type Statistics, summarise } from './statistics.ts'
import { type MeasureWorkingTime, millisecondsPerDay } from './working-time.ts'

/** A way through the steps that cases took. */
export interface Variant {
  readonly steps: readonly string[]
  readonly cases: number
  /** Of all cases. */
  readonly share: number
  /** From beginning to end of the cases that ended; milliseconds. */
  readonly throughput: Statistics
}

export interface MonthMeasure {
  /** YYYY-MM, of Beijing. */
  readonly month: string
  readonly began: number
  readonly ended: number
  /** Of those that began in the month. */
  readonly onTime: number
  readonly late: number
  readonly unfinished: number
}

export interface CaseMeasures {
  readonly onTime: number
  readonly late: number
  readonly unfinished: number
  /** Ended, and nothing says by when they should have been. */
  readonly unjudged: number
  readonly throughput: Statistics
  readonly throughputWorking: Statistics
  /** How many cases took so many whole days, the last more than that. */
  readonly throughputDays: readonly {
    readonly from: number
    readonly to: number | undefined
    readonly cases: number
  }[]
  readonly overrun: Statistics
  /** Each of them with at least one repeat. */
  readonly casesWithRework: number
  readonly variants: readonly Variant[]
  readonly variantCount: number
  readonly months: readonly MonthMeasure[]
}

const variantsKept = 20

export function measureCases(
  histories: readonly CaseHistory[],
  measureWorkingTime: MeasureWorkingTime,
): CaseMeasures {
  const count = (verdict: CaseHistory['verdict']) =>
    histories.filter((history) => history.verdict === verdict).length
  const ended = histories.flatMap(({ began, ended: end }) => (end === undefined ? [] : [{ began, end }]))
  const throughput = ended.map(({ began, end }) => end - began)
  const variants = listVariants(histories)
  return {
    onTime: count('on-time'),
    late: count('late'),
    unfinished: count('unfinished'),
    unjudged: count('ended'),
    throughput: summarise(throughput),
    throughputWorking: summarise(ended.map(({ began, end }) => measureWorkingTime(began, end))),
    throughputDays: groupDays(throughput),
    overrun: summarise(histories.flatMap(({ overrun }) => overrun ?? [])),
    casesWithRework: histories.filter(hasRework).length,
    variants: variants.slice(0, variantsKept),
    variantCount: variants.length,
    months: listMonths(histories),
  }
}

function listCompleted(history: CaseHistory): string[] {
  return history.acts.filter(({ kind }) => kind === 'completed').map(({ step }) => step)
}

function hasRework(history: CaseHistory): boolean {
  const steps = listCompleted(history)
  return new Set(steps).size < steps.length
}

function listVariants(histories: readonly CaseHistory[]): Variant[] {
  const groups = new Map<string, { steps: string[]; cases: CaseHistory[] }>()
  for (const history of histories) {
    const steps = listCompleted(history)
    const key = JSON.stringify(steps)
    const group = groups.get(key) ?? { steps, cases: [] }
    group.cases.push(history)
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ steps, cases }) => ({
      steps,
      cases: cases.length,
      share: cases.length / histories.length,
      throughput: summarise(
        cases.flatMap(({ began, ended }) => (ended === undefined ? [] : [ended - began])),
      ),
    }))
    .toSorted((left, right) => right.cases - left.cases)
}

const binsWanted = 16
/** Widths of a bin in days that people read easily. */
const binWidths = [1, 2, 5, 7, 10, 14, 20, 30, 60, 90, 180, 365]

/** Bins of whole days, wide enough that nine in ten cases fall into them; the last takes the rest. */
function groupDays(throughput: readonly number[]): CaseMeasures['throughputDays'] {
  if (throughput.length === 0) return []
  const days = throughput.map((time) => time / millisecondsPerDay)
  const p95 = days.toSorted((left, right) => left - right)[Math.floor(days.length * 0.95)] ?? 0
  const width = binWidths.find((candidate) => p95 / candidate < binsWanted) ?? 730
  const bins = Math.max(1, Math.floor(p95 / width) + 1)
  const counts = Array.from({ length: bins + 1 }, () => 0)
  for (const day of days) {
    const bin = Math.min(bins, Math.floor(day / width))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
    .map((cases, bin) => ({ from: bin * width, to: bin === bins ? undefined : (bin + 1) * width, cases }))
    .filter(({ to, cases }) => to !== undefined || cases > 0)
}

function listMonths(histories: readonly CaseHistory[]): MonthMeasure[] {
  const months = new Map<
    string,
    { began: number; ended: number; onTime: number; late: number; unfinished: number }
  >()
  const month = (at: number) => {
    const key = new Date(at + 8 * 3_600_000).toISOString().slice(0, 7)
    const found = months.get(key) ?? { began: 0, ended: 0, onTime: 0, late: 0, unfinished: 0 }
    months.set(key, found)
    return found
  }
  for (const { began, ended, verdict } of histories) {
    const first = month(began)
    first.began += 1
    if (verdict === 'on-time') first.onTime += 1
    if (verdict === 'late') first.late += 1
    if (verdict === 'unfinished') first.unfinished += 1
    if (ended !== undefined) month(ended).ended += 1
  }
  return fillMonths([...months].toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** Months in which nothing happened are months too, unless there are so many that nobody could read them. */
function fillMonths(months: readonly [string, Omit<MonthMeasure, 'month'>][]): MonthMeasure[] {
  const known = new Map(months)
  const first = months[0]?.[0]
  const last = months.at(-1)?.[0]
  if (first === undefined || last === undefined) return []
  const keys: string[] = []
  for (let key = first; key <= last && keys.length < 600; key = nextMonth(key)) keys.push(key)
  return keys.map((month) => ({
    month,
    ...(known.get(month) ?? { began: 0, ended: 0, onTime: 0, late: 0, unfinished: 0 }),
  }))
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
