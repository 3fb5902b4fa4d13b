import {
  type Bilingual,
  type PlainDate,
  type Result,
  findPlainDate,
  writeJsonPointer,
} from '../kernel/index.ts'
import {
  type IdentifierRejection,
  describeIdentifierRejection,
  parsePhoneNumber,
  parseResidentId,
  parseUscc,
} from '../identifiers/index.ts'
import type { DataElement } from './registries.ts'
import { readText } from './read-text.ts'
import type { ProblemCode } from './problem.ts'

/** What is wrong with a value; the pointer leads from the field to the row and column, or is empty. */
export interface ValueProblem {
  readonly code: ProblemCode
  readonly pointer: string
  readonly message: Bilingual
}

type Column = NonNullable<DataElement['columns']>[string]
/** What tells how a single value is checked; columns of a table have no limits of their own. */
type Rule = Pick<
  DataElement,
  'label' | 'type' | 'options' | 'minimum' | 'maximum' | 'maxLength' | 'pattern' | 'unit'
>

const rowsMaximum = 500
const lengthMaximum: Partial<Record<DataElement['type'], number>> = {
  'long-text': 5000,
  'person-name': 100,
  phone: 20,
  email: 254,
  address: 300,
}
const lengthMaximumOtherwise = 500

/**
 * Every problem of a normalised, filled value; none when it may be kept.
 * @param on the day on which it is given: nobody was born later.
 */
export function checkValue(definition: DataElement, value: unknown, on: PlainDate): ValueProblem[] {
  if (definition.type === 'table') return checkTable(definition, value, on)
  if (definition.type === 'choices') return checkChoices(definition, value)
  return checkSingle(definition, value, on)
}

function checkTable(definition: DataElement, value: unknown, on: PlainDate): ValueProblem[] {
  const label = readText(definition.label)
  if (!Array.isArray(value)) {
    return problem('wrong-type', {
      zh: `“${label.zh}”应为多行表格，请逐行填写。`,
      en: `"${label.en}" is a table; give its rows as a list.`,
    })
  }
  if (value.length > rowsMaximum) {
    return problem('too-many-rows', {
      zh: `“${label.zh}”最多${rowsMaximum}行，现有${value.length}行，请删减。`,
      en: `"${label.en}" takes at most ${rowsMaximum} rows and has ${value.length}; remove some.`,
    })
  }
  return value.flatMap((row: unknown, index) =>
    checkRow(definition, row, index, on).map((found) => ({ ...found, pointer: `/${index}${found.pointer}` })),
  )
}

function checkRow(definition: DataElement, row: unknown, index: number, on: PlainDate): ValueProblem[] {
  const label = readText(definition.label)
  const columns = definition.columns ?? {}
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return problem('wrong-type', {
      zh: `“${label.zh}”第${index + 1}行不是一行数据，请重新填写。`,
      en: `Row ${index + 1} of "${label.en}" is no row; fill it in again.`,
    })
  }
  const unknown = Object.keys(row)
    .filter((name) => !Object.hasOwn(columns, name))
    .flatMap((name) =>
      problem(
        'unknown-column',
        {
          zh: `“${label.zh}”没有“${name}”这一列，请删除。`,
          en: `"${label.en}" has no column "${name}"; remove it.`,
        },
        writeJsonPointer([name]),
      ),
    )
  const cells = row as Record<string, unknown>
  const wrong = Object.entries(columns).flatMap(([name, column]) =>
    checkCell(column, Object.hasOwn(cells, name) ? cells[name] : undefined, index, on).map((found) => ({
      ...found,
      pointer: writeJsonPointer([name]),
    })),
  )
  return [...unknown, ...wrong]
}

function checkCell(column: Column, value: unknown, index: number, on: PlainDate): ValueProblem[] {
  if (value !== undefined) return checkSingle(column, value, on)
  const label = readText(column.label)
  return problem('value-missing', {
    zh: `请填写第${index + 1}行的“${label.zh}”。`,
    en: `Please fill in "${label.en}" in row ${index + 1}.`,
  })
}

function checkChoices(definition: DataElement, value: unknown): ValueProblem[] {
  const options = Object.keys(definition.options ?? {})
  const isRight =
    Array.isArray(value) &&
    value.every((entry) => typeof entry === 'string' && options.includes(entry)) &&
    new Set(value).size === value.length
  return isRight ? [] : problem('not-a-choice', describeChoices(definition, options))
}

function checkSingle(rule: Rule, value: unknown, on: PlainDate): ValueProblem[] {
  const label = readText(rule.label)
  switch (rule.type) {
    case 'number':
    case 'money':
      return checkNumber(rule, value)
    case 'yes-no':
      if (value === 'yes' || value === 'no') return []
      return problem('not-a-choice', {
        zh: `“${label.zh}”请选择“是”（yes）或“否”（no）。`,
        en: `Choose yes or no for "${label.en}".`,
      })
    case 'choice': {
      const options = Object.keys(rule.options ?? {})
      if (typeof value === 'string' && options.includes(value)) return []
      return problem('not-a-choice', describeChoices(rule, options))
    }
    default:
      return checkText(rule, value, on)
  }
}

function checkNumber(rule: Rule, value: unknown): ValueProblem[] {
  const label = readText(rule.label)
  const unit = rule.type === 'money' ? { zh: '元', en: ' yuan' } : readText(rule.unit ?? '')
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return problem('wrong-type', {
      zh: `“${label.zh}”应为数字，请只填写数字，不带单位。`,
      en: `"${label.en}" must be a number; give the number alone, without a unit.`,
    })
  }
  const minimum = rule.minimum ?? (rule.type === 'money' ? 0 : undefined)
  if (minimum !== undefined && value < minimum) {
    return problem('too-small', {
      zh: `“${label.zh}”不得小于${minimum}${unit.zh}，请核对。`,
      en: `"${label.en}" must be at least ${minimum}${unit.en}; check it.`,
    })
  }
  if (rule.maximum !== undefined && value > rule.maximum) {
    return problem('too-large', {
      zh: `“${label.zh}”不得大于${rule.maximum}${unit.zh}，请核对。`,
      en: `"${label.en}" must be at most ${rule.maximum}${unit.en}; check it.`,
    })
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    return problem('too-large', {
      zh: `“${label.zh}”的数值过大，请核对。`,
      en: `"${label.en}" is too large; check it.`,
    })
  }
  if (rule.type === 'money' && Number(value.toFixed(2)) !== value) {
    return problem('malformed', {
      zh: `“${label.zh}”最多保留两位小数（精确到分），请核对。`,
      en: `"${label.en}" takes two decimals at most; check it.`,
    })
  }
  return []
}

function checkText(rule: Rule, value: unknown, on: PlainDate): ValueProblem[] {
  const label = readText(rule.label)
  if (typeof value !== 'string') {
    return problem('wrong-type', {
      zh: `“${label.zh}”应为文字，请重新填写。`,
      en: `"${label.en}" must be a text; fill it in again.`,
    })
  }
  if (hasControlCharacter(value, rule.type === 'long-text')) {
    return problem('control-character', {
      zh: `“${label.zh}”含有看不见的控制字符，请删除后重新输入，不要从其他软件直接粘贴。`,
      en: `"${label.en}" contains invisible control characters; type it again instead of pasting it.`,
    })
  }
  const length = Array.from(value).length
  const maximum = rule.maxLength ?? lengthMaximum[rule.type] ?? lengthMaximumOtherwise
  if (length > maximum) {
    return problem('too-long', {
      zh: `“${label.zh}”最多${maximum}个字，现有${length}个字，请缩短。`,
      en: `"${label.en}" takes at most ${maximum} characters and has ${length}; shorten it.`,
    })
  }
  const complaint = findFormatComplaint(rule, value, on)
  if (complaint !== undefined) return [{ pointer: '', ...complaint }]
  if (rule.pattern !== undefined && !new RegExp(`^(?:${rule.pattern})$`, 'u').test(value)) {
    return problem('malformed', {
      zh: `“${label.zh}”的格式不对，请按填写说明核对。`,
      en: `"${label.en}" has the wrong format; check it against the instructions.`,
    })
  }
  return []
}

function findFormatComplaint(
  rule: Rule,
  value: string,
  on: PlainDate,
): Omit<ValueProblem, 'pointer'> | undefined {
  const label = readText(rule.label)
  switch (rule.type) {
    case 'date':
      return findPlainDate(value) === undefined
        ? {
            code: 'no-such-date',
            message: {
              zh: `“${label.zh}”不是存在的日期，请按“年-月-日”填写，例如2026-03-02。`,
              en: `"${label.en}" is no existing day; write it as 2026-03-02.`,
            },
          }
        : undefined
    case 'uscc':
      return refuseIdentifier(label, parseUscc(value))
    case 'resident-id':
      return refuseIdentifier(label, parseResidentId(value, on))
    case 'phone':
      return refuseIdentifier(label, parsePhoneNumber(value))
    case 'email':
      return /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u.test(value)
        ? undefined
        : complain(label, {
            zh: '电子邮箱应形如 name@example.cn，请核对。',
            en: 'an e-mail address looks like name@example.cn; check it.',
          })
    default:
      return undefined
  }
}

function refuseIdentifier(
  label: Bilingual,
  parsed: Result<unknown, IdentifierRejection>,
): Omit<ValueProblem, 'pointer'> | undefined {
  return parsed.ok ? undefined : complain(label, describeIdentifierRejection(parsed.error))
}

function complain(label: Bilingual, reason: Bilingual): Omit<ValueProblem, 'pointer'> {
  return {
    code: 'malformed',
    message: { zh: `“${label.zh}”有误：${reason.zh}`, en: `"${label.en}" is wrong: ${reason.en}` },
  }
}

function describeChoices(rule: Rule, options: readonly string[]): Bilingual {
  const label = readText(rule.label)
  return {
    zh: `“${label.zh}”不在选项之中，请从以下选项中选择：${options.join('、')}。`,
    en: `"${label.en}" is not one of the options; choose from: ${options.join(', ')}.`,
  }
}

/** Also refuses half characters (lone surrogates), which no database keeps. */
function hasControlCharacter(text: string, linesAllowed: boolean): boolean {
  const controls = linesAllowed ? /[^\P{Cc}\n\t]|\p{Cs}/u : /\p{Cc}|\p{Cs}/u
  return controls.test(text)
}

function problem(code: ProblemCode, message: Bilingual, pointer = ''): ValueProblem[] {
  return [{ code, pointer, message }]
}
