/**
 * Working-day calendars (工作日历): the public holidays of 全国年节及纪念日放假办法 with the yearly arrangement of
 * breaks and make-up working days (调休上班), as data that a notice brings and a clerk can correct, and regional days
 * laid over it. 行政许可法 article 82 counts periods in working days, without statutory holidays.
 *
 * It promises never to guess: a question about a day of a year without data is answered with
 * `calendar-year-missing`.
 */
export * from './definition.ts'
export * from './calendar.ts'
export * from './changed-days.ts'
export * from './merging.ts'
export * from './proposal.ts'
