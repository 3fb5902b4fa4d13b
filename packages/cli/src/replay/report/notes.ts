import type { Sentence } from '@tongban/server'
import { type ReportFacts, findYardstick } from './report-facts.ts'
import { formatDay } from './format-values.ts'

/** How the log was read and counted: what somebody must know before believing the figures. */
export function listNotes(facts: ReportFacts): Sentence[] {
  return [
    ...describeVerdict(facts),
    describeEnds(facts),
    describeCalendar(facts),
    ...describeReading(facts),
    describeRecord(facts),
  ]
}

function describeVerdict(facts: ReportFacts): Sentence[] {
  const { limitWorkingDays } = facts
  switch (findYardstick(facts)) {
    case 'limit':
      return [
        {
          zh: `是否超期，由平台的时限时钟按 ${limitWorkingDays} 个工作日判定：自受理次日起算，以办结日期为准；日志自带的期限没有采用。`,
          en: `The platform's clock judged lateness by ${limitWorkingDays} working days, counted from the day after acceptance to the day of the end; deadlines in the log were not used.`,
        },
      ]
    case 'deadlines': {
      const without = facts.measures.unjudged
      return [
        {
          zh: `是否超期，由平台的时限时钟按日志中每个办件的期限判定：办结时刻不晚于期限即为按时。${without > 0 ? `${without} 个已办结的办件没有期限，不作判定。` : ''}`,
          en: `The platform's clock judged lateness by the deadline that the log gives each case: an end at that moment or before is in time.${without > 0 ? ` ${without} cases that ended have no deadline and are not judged.` : ''}`,
        },
      ]
    }
    case 'none':
      return [
        {
          zh: '日志没有期限，也没有用 --limit 指定办理时限，因此不判定是否超期。',
          en: 'The log has no deadlines and --limit was not given, so nothing is called late.',
        },
      ]
  }
}

function describeEnds({ plan, log }: ReportFacts): Sentence {
  if (plan.hasEnds) {
    return {
      zh: '办结时间取自日志；日志没有写明办结时间的办件算作未办结。办结之后的活动作为“办结后”环节。',
      en: 'Ends are those of the log; a case without one is unfinished. What happened after the end are steps “after the end”.',
    }
  }
  const others = log.otherEnds.join(', ')
  const hint =
    others === ''
      ? { zh: '', en: '' }
      : {
          zh: `（日志中的 ${others} 含义不明，没有当作办结时间；如果它就是办结时间，请加 --end ${log.otherEnds[0]} 重新回放。）`,
          en: ` (What ${others} means in the log is not known, so it was not taken for the end; if it is the end, replay with --end ${log.otherEnds[0]}.)`,
        }
  return {
    zh: `日志没有办结时间，每个办件在最后一个事件之后办结。${hint.zh}`,
    en: `The log has no ends; each case ends after its last event.${hint.en}`,
  }
}

function describeCalendar({ calendar, plan }: ReportFacts): Sentence {
  const from = Number(formatDay(plan.first).slice(0, 4))
  const to = Number(formatDay(plan.last).slice(0, 4))
  const guessed = calendar.weekdayYears.filter((year) => year >= from && year <= to)
  if (calendar.name === 'weekdays') {
    return {
      zh: '工作日历：周一至周五都算工作日，没有扣除节假日（用 --calendar national 或者日历文件可以扣除）。日期以北京时间为准。',
      en: 'Calendar: every weekday is a working day and no holiday is known (use --calendar national or a file for that). Days are those of Beijing.',
    }
  }
  return {
    zh: `工作日历：${calendar.name}${guessed.length > 0 ? `；${guessed.join('、')} 年没有数据，按周一至周五计` : ''}。日期以北京时间为准。`,
    en: `Calendar: ${calendar.name}${guessed.length > 0 ? `; it has no data for ${guessed.join(', ')}, where weekdays were counted` : ''}. Days are those of Beijing.`,
  }
}

function describeReading({ log, plan }: ReportFacts): Sentence[] {
  const notes: (Sentence & { readonly when: boolean })[] = [
    {
      when: log.assumedZones > 0,
      zh: `${log.assumedZones} 个时间没有写明时区，按 --zone（默认 UTC）理解。`,
      en: `${log.assumedZones} moments name no offset and were read in --zone (UTC by default).`,
    },
    {
      when: log.timesOutOfRange > 0,
      zh: `${log.timesOutOfRange} 个办件的时间不在1900年至2149年之间，按没有写明处理。`,
      en: `${log.timesOutOfRange} times of cases lie outside the years 1900 to 2149 and were taken for none.`,
    },
    {
      when: log.strayEvents > 0,
      zh: `${log.strayEvents} 个事件不属于任何办件，没有回放。`,
      en: `${log.strayEvents} events belong to no case and were not replayed.`,
    },
    {
      when: log.emptyCases > 0,
      zh: `${log.emptyCases} 个办件既没有事件也没有时间，没有回放。`,
      en: `${log.emptyCases} cases have neither events nor times and were not replayed.`,
    },
    {
      when: plan.attributesLeftOut > 0,
      zh: `办件的属性过多，有 ${plan.attributesLeftOut} 种没有带入平台。`,
      en: `Cases have more attributes than a form takes; ${plan.attributesLeftOut} were left out.`,
    },
  ]
  return notes.filter(({ when }) => when).map(({ zh, en }) => ({ zh, en }))
}

function describeRecord({ replayed: { record } }: ReportFacts): Sentence {
  const { ok, events, cases, newestRoot, findingCount } = record
  const root = newestRoot === null ? '' : String(newestRoot.number)
  return ok
    ? {
        zh: `平台的记录已核验：${cases} 个办件的 ${events} 条记录全部相符，由第 ${root} 号存证根绑定。`,
        en: `The record was proved: all ${events} events of ${cases} cases are as they were written, bound by root ${root}.`,
      }
    : {
        zh: `平台的记录核验发现 ${findingCount} 处不符，本报告不可采信。`,
        en: `Proving the record found ${findingCount} differences; do not rely on this report.`,
      }
}
