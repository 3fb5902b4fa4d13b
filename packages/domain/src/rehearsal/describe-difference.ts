import { type CasePeriodKind, type ItemNames, openItemNames } from '../cases/index.ts'
import { type Bilingual, type PlainDate, formatChineseDate, formatEnglishDate } from '../kernel/index.ts'
import type { InstantVerdict } from './assessment.ts'
import type { Lateness, RehearsalDifference, UnknownAbout } from './difference.ts'
import type { RehearsalRules } from './rules.ts'

/** What people call the parts of an item, by the revision that might come, else by the one that is. */
export function openRehearsalNames(
  before: RehearsalRules['revision'] | undefined,
  after: RehearsalRules['revision'] | undefined,
): ItemNames {
  const [old, next] = [openItemNames(before), openItemNames(after)]
  const choose = (read: (names: ItemNames) => Bilingual, id: string) => {
    const name = read(next)
    return name.zh === id ? read(old) : name
  }
  return {
    nameDuty: (id) => choose((names) => names.nameDuty(id), id),
    nameStep: (id) => choose((names) => names.nameStep(id), id),
    nameSubject: (subject) =>
      choose((names) => names.nameSubject(subject), subject.slice(subject.indexOf(':') + 1)),
    nameProcedure: (kind) => choose((names) => names.nameProcedure(kind), kind),
    nameDelivery: (way) => choose((names) => names.nameDelivery(way), way),
  }
}

function writeDay(date: PlainDate | undefined): Bilingual {
  return date === undefined
    ? { zh: '停止计算中', en: 'no day yet (stopped)' }
    : { zh: formatChineseDate(date), en: formatEnglishDate(date) }
}

/** One difference as a sentence for an officer. */
export function describeRehearsalDifference(difference: RehearsalDifference, names: ItemNames): Bilingual {
  switch (difference.kind) {
    case 'lateness':
      return describeLateness(difference.before, difference.after)
    case 'due': {
      const { period, before, after } = difference
      const name = periodNames[period]
      return {
        zh: `${name.zh}届满日由${writeDay(before).zh}变为${writeDay(after).zh}`,
        en: `the ${name.en} ends on ${writeDay(after).en} and not on ${writeDay(before).en}`,
      }
    }
    case 'silence':
      return difference.after
        ? {
            zh: '受理日超过五日期限，将视为已受理',
            en: 'the five days had run out, so that it would count as accepted by silence',
          }
        : {
            zh: '受理日不再超过五日期限',
            en: 'the acceptance would have come within the five days',
          }
    case 'asked': {
      const name = names.nameSubject(difference.subject)
      return difference.newDemand
        ? {
            zh: `新增要求“${name.zh}”，当时没有要求提供`,
            en: `"${name.en}" is newly demanded; it was not asked for then`,
          }
        : { zh: `需补正“${name.zh}”`, en: `"${name.en}" would have to be corrected or supplied` }
    }
    case 'no-longer-asked': {
      const name = names.nameSubject(difference.subject)
      return { zh: `“${name.zh}”不再需要补正`, en: `"${name.en}" would no longer have to be corrected` }
    }
    case 'spared': {
      const name = names.nameSubject(`material:${difference.material}`)
      return { zh: `不再要求提交“${name.zh}”`, en: `"${name.en}" would not have been required` }
    }
    case 'step-added': {
      const name = names.nameStep(difference.step)
      return { zh: `增加环节“${name.zh}”`, en: `the step "${name.en}" would have run` }
    }
    case 'step-dropped': {
      const name = names.nameStep(difference.step)
      return { zh: `减少环节“${name.zh}”`, en: `the step "${name.en}" would have fallen away` }
    }
    case 'fee':
      return {
        zh: `收费由${writeYuan(difference.before).zh}变为${writeYuan(difference.after).zh}`,
        en: `fees of ${writeYuan(difference.after).en} and not ${writeYuan(difference.before).en}`,
      }
    case 'instant': {
      const [before, after] = [instantNames[difference.before], instantNames[difference.after]]
      return {
        zh: `秒批结论由“${before.zh}”变为“${after.zh}”`,
        en: `instant approval: ${after.en}, and not ${before.en}`,
      }
    }
    case 'unknown':
      return nameUnknown(difference.about, difference.subjects, names)
    default:
      return difference satisfies never
  }
}

export const periodNames: Readonly<Record<CasePeriodKind, Bilingual>> = {
  acceptance: { zh: '受理期限', en: 'time limit for acceptance' },
  correction: { zh: '补正期限', en: 'time limit for the correction' },
  statutory: { zh: '法定办结时限', en: 'statutory time limit' },
  promised: { zh: '承诺办结时限', en: 'promised time limit' },
  ordered: { zh: '督办限期', en: 'ordered deadline' },
  delivery: { zh: '送达期限', en: 'time limit for delivery' },
}

function describeLateness(before: Lateness, after: Lateness): Bilingual {
  const limit = (lateness: Exclude<Lateness, 'none'>) => periodNames[lateness]
  if (before === 'none' && after !== 'none') {
    return { zh: `将超过${limit(after).zh}`, en: `late by the ${limit(after).en}` }
  }
  if (after === 'none' && before !== 'none') {
    return { zh: `不再超过${limit(before).zh}`, en: `no longer late by the ${limit(before).en}` }
  }
  return after === 'statutory'
    ? {
        zh: '由超过承诺办结时限变为超过法定办结时限',
        en: 'late by the statute too, and not by the promise alone',
      }
    : {
        zh: '由超过法定办结时限变为只超过承诺办结时限',
        en: 'late by the promise alone, no longer by the statute',
      }
}

const instantNames: Readonly<Record<InstantVerdict, Bilingual>> = {
  none: { zh: '不适用秒批', en: 'no table' },
  grant: { zh: '当场批准', en: 'granted at once' },
  'grant-if-confirmed': {
    zh: '数据经可信来源核对一致的，当场批准',
    en: 'granted at once if trusted sources confirm',
  },
  person: { zh: '转人工审查', en: 'handed to a person' },
  unknown: { zh: '无法判断', en: 'unknown' },
}

const partNames: Readonly<Record<UnknownAbout['kind'], Bilingual>> = {
  question: { zh: '问题', en: 'the question' },
  field: { zh: '表单项', en: 'the field' },
  material: { zh: '材料', en: 'the material' },
  step: { zh: '环节', en: 'the step' },
  limit: { zh: '适用的办理时限', en: 'the limit that applies' },
  fee: { zh: '收费', en: 'the fee' },
  condition: { zh: '受理条件', en: 'the condition' },
  instant: { zh: '秒批结论', en: 'instant approval' },
  'calendar-year': { zh: '日历', en: 'the calendar' },
}

export function nameUnknown(about: UnknownAbout, subjects: readonly string[], names: ItemNames): Bilingual {
  if (about.kind === 'calendar-year') {
    return {
      zh: `工作日历没有${about.name}年的数据，期限无法推算`,
      en: `the calendar has no data for ${about.name}, so that no day can be told`,
    }
  }
  const part = nameAbout(about, names)
  const asked = subjects.map((id) => names.nameSubject(id.includes('.') ? `form:${id}` : `answer:${id}`))
  return {
    zh: `无法判断${part.zh}：取决于当时没有采集的“${asked.map(({ zh }) => zh).join('”“')}”`,
    en: `nobody can tell ${part.en}: it hangs on "${asked.map(({ en }) => en).join('", "')}", which was not asked then`,
  }
}

function nameAbout({ kind, name }: UnknownAbout, names: ItemNames): Bilingual {
  const part = partNames[kind]
  const named = (text: Bilingual) => ({ zh: `${part.zh}“${text.zh}”`, en: `${part.en} "${text.en}"` })
  switch (kind) {
    case 'question':
      return named(names.nameSubject(`answer:${name}`))
    case 'field':
      return named(names.nameSubject(`form:${name}`))
    case 'material':
      return named(names.nameSubject(`material:${name}`))
    case 'step':
      return named(names.nameStep(name))
    case 'limit':
    case 'fee':
    case 'condition':
    case 'instant':
    case 'calendar-year':
      return part
    default:
      return kind satisfies never
  }
}

function writeYuan(yuan: number | undefined): Bilingual {
  return yuan === undefined
    ? { zh: '未定额', en: 'an amount that is not fixed' }
    : { zh: `${yuan}元`, en: `${yuan} yuan` }
}
