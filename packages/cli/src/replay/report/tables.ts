import type { Sentence } from '@tongban/server'
import type { Measures } from '../measures/index.ts'
import { type Language, formatDuration, formatNumber, formatShare, shortenWay } from './format-values.ts'

/** A table of the report, on the terminal and on the page. */
export interface ReportTable {
  readonly id: 'steps' | 'officers' | 'variants' | 'rework'
  readonly title: Sentence
  readonly note: Sentence
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Rows that there are in all. */
  readonly total: number
}

export interface Column {
  readonly heading: Sentence
  readonly isNumber: boolean
  /** Left out where the page is as narrow as a phone. */
  readonly isMinor?: boolean
}

export interface Row {
  readonly cells: readonly string[]
  /** 0 to 1, drawn as a bar behind the first number. */
  readonly weight: number
}

const text = (zh: string, en: string): Column => ({ heading: { zh, en }, isNumber: false })
const number = (zh: string, en: string, isMinor = false): Column => ({
  heading: { zh, en },
  isNumber: true,
  isMinor,
})

/** @param limit rows of each table */
export function listTables(measures: Measures, language: Language, limit: number): ReportTable[] {
  const duration = (value: number) => formatDuration(value, language)
  return [
    tableOfSteps(measures, duration, limit),
    tableOfOfficers(measures, duration, limit),
    tableOfVariants(measures, duration, limit),
    ...tableOfRework(measures, limit),
  ]
}

type WriteDuration = (milliseconds: number) => string

function tableOfSteps({ steps }: Measures, duration: WriteDuration, limit: number): ReportTable {
  const most = steps[0]?.calendar.count ?? 1
  return {
    id: 'steps',
    title: { zh: '各环节用时', en: 'Time taken by each step' },
    note: {
      zh: '从同一办件的上一次办理（日志记有开始的，从开始）到本环节办完；“工作日用时”只计工作日，每个工作日按24小时计。',
      en: 'From the act before in the same case, or from its start where the log has one, until the step was done; working time counts working days only, of 24 hours each.',
    },
    columns: [
      text('环节', 'Step'),
      number('办理次数', 'Done'),
      number('涉及办件', 'Cases', true),
      number('中位数', 'Median'),
      number('九成以内', '90 % within'),
      number('平均', 'Mean', true),
      number('工作日用时中位数', 'Median, working', true),
      number('工作日用时九成以内', '90 %, working', true),
      number('工作日用时平均', 'Mean, working', true),
    ],
    rows: steps.slice(0, limit).map(({ step, cases, calendar, working }) => ({
      weight: calendar.count / most,
      cells: [
        step,
        formatNumber(calendar.count),
        formatNumber(cases),
        duration(calendar.median),
        duration(calendar.p90),
        duration(calendar.mean),
        duration(working.median),
        duration(working.p90),
        duration(working.mean),
      ],
    })),
    total: steps.length,
  }
}

function tableOfOfficers({ officers }: Measures, duration: WriteDuration, limit: number): ReportTable {
  const most = officers[0]?.completions ?? 1
  return {
    id: 'officers',
    title: { zh: '各经办人的工作量和办件等待', en: 'Work of each officer, and how long cases waited' },
    note: {
      zh: '“等待”是办件从上一次办理到该经办人办理（日志记有开始的，到其开始）之间的时间，既可能在等人，也可能在等材料。',
      en: 'Waiting runs from the act before in the case until this officer acted, or started where the log has that; the case may have waited for the officer or for something else.',
    },
    columns: [
      text('经办人', 'Officer'),
      number('办理次数', 'Done'),
      number('占比', 'Share', true),
      number('涉及办件', 'Cases', true),
      number('等待中位数', 'Median wait'),
      number('等待九成以内', '90 % within'),
      number('工作日等待中位数', 'Median, working', true),
      number('工作日等待九成以内', '90 %, working', true),
    ],
    rows: officers.slice(0, limit).map((entry) => ({
      weight: entry.completions / most,
      cells: [
        entry.officer,
        formatNumber(entry.completions),
        formatShare(entry.share),
        formatNumber(entry.cases),
        duration(entry.waiting.median),
        duration(entry.waiting.p90),
        duration(entry.waitingWorking.median),
        duration(entry.waitingWorking.p90),
      ],
    })),
    total: officers.length,
  }
}

const stepsShown = 12

function tableOfVariants(measures: Measures, duration: WriteDuration, limit: number): ReportTable {
  const { variants, variantCount } = measures
  const most = variants[0]?.cases ?? 1
  return {
    id: 'variants',
    title: { zh: '办理路径', en: 'Ways through the steps' },
    note: {
      zh: `办件按所经环节的先后归类，共 ${formatNumber(variantCount)} 种。`,
      en: `Cases by the order of the steps that they went through; there are ${formatNumber(variantCount)} ways.`,
    },
    columns: [
      text('路径', 'Way'),
      number('办件数', 'Cases'),
      number('占比', 'Share'),
      number('全程中位数', 'Median, whole'),
    ],
    rows: variants.slice(0, limit).map(({ steps, cases, share, throughput }) => ({
      weight: cases / most,
      cells: [
        writeWay(steps),
        formatNumber(cases),
        formatShare(share),
        throughput.count === 0 ? '–' : duration(throughput.median),
      ],
    })),
    total: variantCount,
  }
}

function writeWay(steps: readonly string[]): string {
  if (steps.length === 0) return '–'
  const { steps: shown, left } = shortenWay(steps, stepsShown)
  return `${shown.join(' → ')}${left > 0 ? ` → … +${left}` : ''}`
}

function tableOfRework({ steps }: Measures, limit: number): ReportTable[] {
  const repeated = steps
    .filter(({ repeats }) => repeats > 0)
    .toSorted((left, right) => right.repeats - left.repeats)
  const [first] = repeated
  if (first === undefined) return []
  return [
    {
      id: 'rework',
      title: { zh: '重复办理', en: 'Steps done again' },
      note: {
        zh: '同一办件中同一环节第二次及以后的办理。',
        en: 'Each time that a step was done again in the same case.',
      },
      columns: [
        text('环节', 'Step'),
        number('重复次数', 'Repeats'),
        number('涉及办件', 'Cases'),
        number('占办过该环节的办件', 'Of its cases', true),
      ],
      rows: repeated.slice(0, limit).map(({ step, repeats, casesWithRepeats, cases }) => ({
        weight: repeats / first.repeats,
        cells: [
          step,
          formatNumber(repeats),
          formatNumber(casesWithRepeats),
          formatShare(casesWithRepeats / cases),
        ],
      })),
      total: repeated.length,
    },
  ]
}
