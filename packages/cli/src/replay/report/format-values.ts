import { millisecondsPerDay } from '../measures/index.ts'

export type Language = 'zh' | 'en'

const minute = 60_000
const hour = 3_600_000

const units: Readonly<Record<Language, { minutes: string; hours: string; days: string }>> = {
  zh: { minutes: '分钟', hours: '小时', days: '天' },
  en: { minutes: 'min', hours: 'h', days: 'd' },
}

/** In the unit that people would say it in: 12 minutes, 5.3 hours, 18.4 days. */
export function formatDuration(milliseconds: number, language: Language): string {
  const { minutes, hours, days } = units[language]
  if (milliseconds < minute) return milliseconds === 0 ? '0' : `<1 ${minutes}`
  if (milliseconds < hour) return `${Math.round(milliseconds / minute)} ${minutes}`
  if (milliseconds < millisecondsPerDay) return `${(milliseconds / hour).toFixed(1)} ${hours}`
  return `${formatNumber(milliseconds / millisecondsPerDay, 1)} ${days}`
}

export function formatNumber(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export function formatShare(share: number): string {
  return share > 0 && share < 0.001 ? '<0.1%' : `${(share * 100).toFixed(1)}%`
}

/** YYYY-MM-DD in Beijing. */
export function formatDay(microseconds: number): string {
  return new Date(microseconds / 1000 + 8 * hour).toISOString().slice(0, 10)
}

/** A long way shown by its first and its last steps. */
export function shortenWay(steps: readonly string[], shown: number): { steps: string[]; left: number } {
  if (steps.length <= shown) return { steps: [...steps], left: 0 }
  return { steps: steps.slice(0, shown), left: steps.length - shown }
}
