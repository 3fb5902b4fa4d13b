import { type Bilingual, formatChineseDate, formatEnglishDate, fromDayNumber } from '../kernel/index.ts'
import type { DerivationRun } from './derivation.ts'
import type { Period, PeriodUnit } from './period.ts'

const weekdays: readonly Bilingual[] = [
  { zh: '星期日', en: 'Sunday' },
  { zh: '星期一', en: 'Monday' },
  { zh: '星期二', en: 'Tuesday' },
  { zh: '星期三', en: 'Wednesday' },
  { zh: '星期四', en: 'Thursday' },
  { zh: '星期五', en: 'Friday' },
  { zh: '星期六', en: 'Saturday' },
]

/** The sentence of one line of a derivation. */
export function describeLine(run: DerivationRun, period: Period): Bilingual {
  const range = formatRange(run.from, run.to)
  const unit = nameUnit(period.unit)
  switch (run.kind) {
    case 'start':
      return {
        zh: `${range.zh}，起算日，当日不计入期限。`,
        en: `${range.en}: the starting day, not counted.`,
      }
    case 'counted':
      return {
        zh: `${range.zh}，计入期限，${formatNumbers(run).zh}${unit.zh}。`,
        en: `${range.en}: counted, ${unit.en}${formatNumbers(run).en}.`,
      }
    case 'make-up':
      return {
        zh: `${range.zh}，因${joinNames(run).zh}调休上班，计入期限，${formatNumbers(run).zh}${unit.zh}。`,
        en: `${range.en}: make-up working day for ${joinNames(run).en}, counted, ${unit.en}${formatNumbers(run).en}.`,
      }
    case 'weekend':
      return { zh: `${range.zh}，周末，不计。`, en: `${range.en}: weekend, not counted.` }
    case 'holiday':
      return {
        zh: `${range.zh}，${endWith(joinNames(run).zh, '放假')}，不计。`,
        en: `${range.en}: ${endWith(joinNames(run).en, ' holiday')}, not counted.`,
      }
    case 'stopped':
      return describeStop(run, range)
    case 'moved':
      return describeMove(run, range)
    case 'due':
      return describeDue(period, range)
    case 'not-yet-due':
      return describeNotYetDue(run, period)
  }
}

function describeStop(run: DerivationRun, range: Bilingual): Bilingual {
  const reason = run.names.length > 0 ? joinNames(run) : { zh: '法定事由', en: 'a ground in law' }
  const zh = `因${reason.zh}停止计算期限`
  const en = `the clock stands for ${reason.en}`
  return run.to === Infinity
    ? { zh: `${range.zh}起，${zh}，尚未恢复。`, en: `From ${range.en}: ${en}, and has not been resumed.` }
    : { zh: `${range.zh}，${zh}，不计。`, en: `${range.en}: ${en}, not counted.` }
}

function describeMove(run: DerivationRun, range: Bilingual): Bilingual {
  const names = joinNames(run)
  return {
    zh: `${range.zh}，${names.zh}，非工作日，期限届满日顺延。`,
    en: `${range.en}: ${names.en}, no working day; the end of the period moves on.`,
  }
}

function describeDue(period: Period, range: Bilingual): Bilingual {
  if (period.limit === 0) {
    return {
      zh: `期限为当日办结，应于${range.zh}办结。`,
      en: `The work is due on the starting day itself: due on ${range.en}.`,
    }
  }
  const unit = nameUnit(period.unit)
  return {
    zh: `期限为${period.limit}个${unit.zh}，${range.zh}届满。`,
    en: `The period of ${period.limit} ${unit.en}${period.limit === 1 ? '' : 's'} ends on ${range.en}.`,
  }
}

function describeNotYetDue(run: DerivationRun, period: Period): Bilingual {
  const counted = run.lastDayNumber ?? 0
  const remaining = period.limit - counted
  const unit = nameUnit(period.unit)
  const plural = period.limit === 1 ? '' : 's'
  return {
    zh: `期限为${period.limit}个${unit.zh}，已计${counted}个，尚余${remaining}个；恢复计算后方可确定届满日。`,
    en: `Of ${period.limit} ${unit.en}${plural}, ${counted} counted so far and ${remaining} left; the due date is known once the clock runs again.`,
  }
}

function nameUnit(unit: PeriodUnit): Bilingual {
  return unit === 'working' ? { zh: '工作日', en: 'working day' } : { zh: '自然日', en: 'calendar day' }
}

function joinNames(run: DerivationRun): Bilingual {
  return {
    zh: run.names.map((name) => name.zh).join('、'),
    en: run.names.map((name) => name.en).join(' and '),
  }
}

/** A day off may be named after what it is (临时放假); that is not said twice. */
function endWith(name: string, word: string): string {
  return name.toLowerCase().endsWith(word.trim()) ? name : `${name}${word}`
}

/** 第3个 for one day, 第3至第7个 for several; the English goes on from the name of the unit. */
function formatNumbers(run: DerivationRun): Bilingual {
  const { firstDayNumber: first = 0, lastDayNumber: last = first } = run
  return first === last
    ? { zh: `第${first}个`, en: ` ${first}` }
    : { zh: `第${first}至第${last}个`, en: `s ${first} to ${last}` }
}

/** 2025年10月1日至8日, and what is left of it when the first and the last day share month or year. */
function formatRange(from: number, to: number): Bilingual {
  const first = fromDayNumber(from)
  if (to === from || to === Infinity) {
    const weekday = weekdays[(((from + 4) % 7) + 7) % 7] ?? { zh: '', en: '' }
    return {
      zh: `${formatChineseDate(first)}（${weekday.zh}）`,
      en: `${weekday.en} ${formatEnglishDate(first)}`,
    }
  }
  const last = fromDayNumber(to)
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  const sameMonth = first.slice(0, 7) === last.slice(0, 7)
  const chineseEnd = formatChineseDate(last)
  const englishStart = formatEnglishDate(first)
  const day = Number(first.slice(8))
  return {
    zh: `${formatChineseDate(first)}至${sameMonth ? chineseEnd.replace(/^.*月/, '') : sameYear ? chineseEnd.replace(/^.*年/, '') : chineseEnd}`,
    en: `${sameMonth ? day : sameYear ? englishStart.replace(/ \d{4}$/, '') : englishStart} to ${formatEnglishDate(last)}`,
  }
}
