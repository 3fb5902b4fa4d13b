import type { Bilingual } from '@tongban/domain'
import type { z } from 'zod'

type Issue = z.core.$ZodIssue

const wrong: Bilingual = {
  zh: '此处的值不符合要求，请按接口说明更正。',
  en: 'The value is not allowed here; see the description of the interface.',
}

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '布尔值（true 或 false）', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
  null: { zh: '空值（null）', en: 'null' },
}

const formats: Readonly<Record<string, Bilingual>> = {
  date: { zh: '应为日期，例如 2026-03-01。', en: 'Give a date, such as 2026-03-01.' },
  datetime: {
    zh: '应为日期和时间，例如 2026-03-01T01:30:00Z。',
    en: 'Give a date with a time, such as 2026-03-01T01:30:00Z.',
  },
  uuid: {
    zh: '应为系统给出的标识（UUID），请核对后更正。',
    en: 'Give the identifier (UUID) that the platform gave out.',
  },
  email: {
    zh: '应为电子邮箱地址，例如 name@example.cn。',
    en: 'Give an e-mail address, such as name@example.cn.',
  },
  url: {
    zh: '应为完整的网址，例如 https://example.cn/。',
    en: 'Give a whole address, such as https://example.cn/.',
  },
  regex: {
    zh: '格式不符合要求，请按接口说明更正。',
    en: 'The form is not the one that the interface describes.',
  },
}

/** What a program sent where something else was wanted. */
function describeGiven(given: unknown): Bilingual {
  if (given === null) return { zh: '空值（null）', en: 'null' }
  const kind = Array.isArray(given) ? 'array' : typeof given
  return kinds[kind] ?? { zh: kind, en: kind }
}

function explainType(expected: string, given: unknown, isWhole: boolean): Bilingual {
  if (given === undefined) {
    return isWhole
      ? { zh: '请求没有内容，请按接口说明以 JSON 提交。', en: 'The request has no content; send it as JSON.' }
      : { zh: '此项必填。', en: 'This is required.' }
  }
  const wanted = kinds[expected]
  if (wanted === undefined) return wrong
  if (expected === 'int' && typeof given === 'number') return { zh: '应为整数。', en: 'Give a whole number.' }
  const had = describeGiven(given)
  return { zh: `应为${wanted.zh}，而不是${had.zh}。`, en: `Give ${wanted.en}, not ${had.en}.` }
}

/** How a text, a list or a number is measured: what it is counted in, in both languages. */
function measure(origin: string, count: number | bigint): Bilingual {
  if (origin === 'string')
    return { zh: `${count}个字符`, en: `${count} ${Number(count) === 1 ? 'character' : 'characters'}` }
  return { zh: `${count}项`, en: `${count} ${Number(count) === 1 ? 'entry' : 'entries'}` }
}

const measured: ReadonlySet<string> = new Set(['string', 'array', 'set', 'map'])

function explainTooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Bilingual {
  if (!measured.has(origin)) {
    return inclusive === false
      ? { zh: `应大于${minimum}。`, en: `Give more than ${minimum}.` }
      : { zh: `不得小于${minimum}。`, en: `Give ${minimum} or more.` }
  }
  if (origin === 'string' && Number(minimum) === 1) return { zh: '不能为空。', en: 'This must not be empty.' }
  const { zh, en } = measure(origin, minimum)
  return { zh: `至少${zh}。`, en: `Give at least ${en}.` }
}

function explainTooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Bilingual {
  if (!measured.has(origin)) {
    return inclusive === false
      ? { zh: `应小于${maximum}。`, en: `Give less than ${maximum}.` }
      : { zh: `不得大于${maximum}。`, en: `Give ${maximum} or less.` }
  }
  const { zh, en } = measure(origin, maximum)
  return { zh: `最多${zh}。`, en: `Give at most ${en}.` }
}

function explainChoice(values: readonly unknown[]): Bilingual {
  const [only] = values
  if (values.length === 1) return { zh: `只能是 ${String(only)}。`, en: `It can only be ${String(only)}.` }
  return { zh: `只能是以下之一：${values.join('、')}。`, en: `Give one of: ${values.join(', ')}.` }
}

/**
 * What is wrong with one value of a request and what to do, in both languages.
 * @param given what was sent at the place of the issue
 */
export function explainIssue(issue: Issue, given: unknown): Bilingual {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, given, issue.path.length === 0)
    case 'invalid_value':
      return given === undefined ? explainType('', given, false) : explainChoice(issue.values)
    case 'too_small':
      return explainTooSmall(issue)
    case 'too_big':
      return explainTooBig(issue)
    case 'invalid_format':
      return formats[issue.format] ?? wrong
    case 'not_multiple_of':
      return { zh: `应为 ${issue.divisor} 的倍数。`, en: `Give a multiple of ${issue.divisor}.` }
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ')
      return {
        zh: `没有名为 ${keys} 的字段，请删除或者更正名称。`,
        en: `There is no field named ${keys}; remove it or correct its name.`,
      }
    }
    case 'invalid_union':
      return given === undefined ? explainType('', given, issue.path.length === 0) : wrong
    case 'custom': {
      const told = issue.params?.['message'] as Bilingual | undefined
      if (told !== undefined) return told
      return issue.message === 'Invalid input' ? wrong : { zh: wrong.zh, en: issue.message }
    }
    case 'invalid_key':
    case 'invalid_element':
      return wrong
    default:
      return issue satisfies never
  }
}
