import type { Bilingual } from '@tongban/domain'

/** A length of time in working days, or in the unit that a limit states. 0 is on the spot. */
export function describeDays(days: number, unit: 'working-day' | 'calendar-day' = 'working-day'): Bilingual {
  if (days === 0) return { zh: '当场办结', en: 'on the spot' }
  return unit === 'working-day'
    ? { zh: `${days}个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'}` }
    : { zh: `${days}个自然日`, en: `${days} calendar ${days === 1 ? 'day' : 'days'}` }
}

/** In the place of a date that lies in a year whose holidays the State Council has not published yet. */
export const beyondCalendar: Bilingual = {
  zh: '最迟日期在放假安排尚未公布的年份，公布后再推算。',
  en: 'The last day lies in a year whose public holidays are not published yet; it is counted once they are.',
}
