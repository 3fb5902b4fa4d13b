import {
  type Bilingual,
  type Instant,
  formatChineseDate,
  formatEnglishDate,
  getBeijingDate,
  startOfBeijingDay,
} from '../kernel/index.ts'

/** A moment by the clocks of Beijing, to the minute: 2026年3月2日 10:00. */
export function describeMoment(moment: Instant): Bilingual {
  const date = getBeijingDate(moment)
  const minutes = Math.floor((Date.parse(moment) - Date.parse(startOfBeijingDay(date))) / 60_000)
  const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return { zh: `${formatChineseDate(date)} ${time}`, en: `${formatEnglishDate(date)}, ${time}` }
}
