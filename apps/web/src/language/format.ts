import type { PlainDate } from '@tongban/domain'
import type { Language } from './language.tsx'

/** Times are those of Beijing, wherever the reader is. */
const timeZone = 'Asia/Shanghai'
const locales = { zh: 'zh-CN', en: 'en-GB' } as const

/** 2026年3月2日 or 2 March 2026. @param date yyyy-mm-dd, or an instant, whose day in Beijing is meant */
export function formatDate(date: string, language: Language): string {
  const instant = date.length === 10 ? `${date}T00:00:00+08:00` : date
  return new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'long' }).format(new Date(instant))
}

/** 2026年3月2日 09:30. @param instant ISO 8601 */
export function formatMoment(instant: string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
  return `${formatDate(instant, language)} ${time.format(new Date(instant))}`
}

/** The day it is in Beijing, as this device knows it. */
export function getToday(): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()) as PlainDate
}

/** 1.2 MB. @param bytes as the file has them */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}
