import type { Bilingual } from '@tongban/domain'

/** A length of time in working days, or in the unit that a limit states. 0 is on the spot. */
export function describeDays(days: number, unit: 'working-day' | 'calendar-day' = 'working-day'): Bilingual {
  if (days === 0) return { zh: '当场办结', en: 'on the spot' }
  return unit === 'working-day'
    ? { zh: `${days}个工作日`, en: `${days} working ${days === 1 ? 'day' : 'days'}` }
    : { zh: `${days}个自然日`, en: `${days} calendar ${days === 1 ? 'day' : 'days'}` }
}
