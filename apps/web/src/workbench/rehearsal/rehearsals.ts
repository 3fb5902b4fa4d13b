import type { components } from '@tongban/client'

export type Rehearsal = components['schemas']['Rehearsal']
export type RehearsalHead = components['schemas']['RehearsalHead']

/** What a person chooses: a period of filing, and how many cases at most; an empty word chooses nothing. */
export interface Selection {
  readonly since: string
  readonly until: string
  readonly sample: string
}

export const wholePeriod: Selection = { since: '', until: '', sample: '1000' }

/** As the platform takes it. */
export function writeSelection({ since, until, sample }: Selection) {
  return {
    ...(since === '' ? {} : { since }),
    ...(until === '' ? {} : { until }),
    ...(sample.trim() === '' ? {} : { sample: Number(sample) }),
  }
}

export function isWholeNumber(sample: string): boolean {
  return sample.trim() === '' || /^[1-9]\d{0,5}$/.test(sample.trim())
}

export function isUnderWay({ status }: Pick<RehearsalHead, 'status'>): boolean {
  return status === 'queued' || status === 'running'
}

/** Milliseconds between two looks at one that runs. */
export const lookInterval = 1500

export const statusNames = {
  queued: { zh: '排队中', en: 'Waiting' },
  running: { zh: '演练中', en: 'Running' },
  done: { zh: '已完成', en: 'Done' },
  stopped: { zh: '已停止', en: 'Stopped' },
  failed: { zh: '未能完成', en: 'Not finished' },
} as const satisfies Readonly<Record<RehearsalHead['status'], { zh: string; en: string }>>

/** Tables and affected cases for a spreadsheet: values in quotes, so that nothing in them is taken for a formula. */
export function writeCsv({ tables, affected }: Rehearsal, language: 'zh' | 'en'): string {
  const lines: (readonly (string | number)[])[] = []
  for (const { title, columns, rows } of tables) {
    lines.push(
      [title[language]],
      columns.map((column) => column[language]),
    )
    for (const { name, values } of rows) lines.push([name[language], ...values])
    lines.push([])
  }
  if (affected.length > 0) {
    lines.push(language === 'zh' ? ['办件编号', '变化'] : ['Case', 'What would differ'])
    for (const { number, caseId, differences } of affected) {
      lines.push([number ?? caseId, differences.map((difference) => difference[language]).join('; ')])
    }
  }
  return `\uFEFF${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`
}

function writeCell(value: string | number): string {
  if (typeof value === 'number') return `${value}`
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
