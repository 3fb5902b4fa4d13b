import { type CalendarYearMissing, describeCalendarYearMissing } from '../calendar/index.ts'
import { type Bilingual, type PlainDate, formatChineseDate } from '../kernel/index.ts'
import { type Stop, longestLimitDays } from './period.ts'

/** Why a period cannot be counted. */
export type ClockRejection =
  | CalendarYearMissing
  | { readonly kind: 'limit-out-of-range'; readonly limit: number }
  | { readonly kind: 'stop-ends-before-it-begins'; readonly index: number; readonly stop: Stop }
  | { readonly kind: 'date-out-of-range'; readonly start: PlainDate; readonly limit: number }

/** Why no due date can be given, and what to do. */
export function describeClockRejection(rejection: ClockRejection): Bilingual {
  switch (rejection.kind) {
    case 'calendar-year-missing':
      return describeCalendarYearMissing(rejection)
    case 'limit-out-of-range':
      return {
        zh: `期限 ${rejection.limit} 不正确，应为 0 至 ${longestLimitDays} 之间的整数天数。`,
        en: `The limit ${rejection.limit} is not possible; give whole days from 0 to ${longestLimitDays}.`,
      }
    case 'stop-ends-before-it-begins':
      return {
        zh: `第${rejection.index + 1}段停止计算的期间止于${rejection.stop.to}，早于起始日${rejection.stop.from}，请核对这两个日期。`,
        en: `Stop ${rejection.index + 1} ends on ${rejection.stop.to}, before it begins on ${rejection.stop.from}; check the two dates.`,
      }
    case 'date-out-of-range':
      return {
        zh: `自${formatChineseDate(rejection.start)}起${rejection.limit}日的届满日超出2199年，请核对期限。`,
        en: `${rejection.limit} days from ${rejection.start} end after the year 2199; check the limit.`,
      }
  }
}
