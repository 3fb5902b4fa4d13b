import type { Bilingual } from '../kernel/index.ts'
import { findFactElement } from './computed-facts.ts'
import type { Comparison, Condition, Scalar } from './condition.ts'
import type { ItemRevision } from './revision.ts'
import { readText } from './read-text.ts'

/** A condition in words: 经营哪一类？为“餐饮服务”或“单位食堂”. */
export function describeCondition(
  condition: Condition,
  revision: Pick<ItemRevision, 'definition' | 'elements'>,
): Bilingual {
  if ('all' in condition && Array.isArray(condition.all)) {
    return join(
      (condition.all as readonly Condition[]).map((part) => describeCondition(part, revision)),
      '，并且',
      ' and ',
    )
  }
  if ('any' in condition && Array.isArray(condition.any)) {
    return join(
      (condition.any as readonly Condition[]).map((part) => describeCondition(part, revision)),
      '，或者',
      ' or ',
    )
  }
  const { not } = condition as { readonly not?: Condition }
  if (typeof not === 'object' && !Array.isArray(not)) {
    const inner = describeCondition(not, revision)
    return { zh: `不属于以下情形：${inner.zh}`, en: `not: ${inner.en}` }
  }
  const tests = Object.entries(condition) as [string, Scalar | readonly Scalar[] | Comparison][]
  return join(
    tests.map(([subject, expected]) => describeTest(subject, expected, revision)),
    '，并且',
    ' and ',
  )
}

function describeTest(
  subject: string,
  expected: Scalar | readonly Scalar[] | Comparison,
  revision: Pick<ItemRevision, 'definition' | 'elements'>,
): Bilingual {
  const { name, options, unit } = describeSubject(subject, revision)
  const say = (value: Scalar): Bilingual => options[String(value)] ?? { zh: `${value}`, en: `${value}` }
  const isOneOf = (values: readonly Scalar[]): Bilingual => {
    const said = join(values.map(say).map(quote), '或', ' or ')
    return { zh: `“${name.zh}”为${said.zh}`, en: `"${name.en}" is ${said.en}` }
  }
  if (Array.isArray(expected)) return isOneOf(expected as readonly Scalar[])
  if (typeof expected !== 'object') return isOneOf([expected])
  const { is, not, oneOf, atLeast, atMost, above, below, filled } = expected as Comparison
  const bound = (value: number | undefined, zh: string, en: string) =>
    value === undefined
      ? []
      : [
          {
            zh: `“${name.zh}”${zh}${value}${unit.zh}`,
            en: `"${name.en}" is ${en} ${value}${unit.en === '' ? '' : ` ${unit.en}`}`,
          },
        ]
  return join(
    [
      ...(is === undefined ? [] : [isOneOf([is])]),
      ...(oneOf === undefined ? [] : [isOneOf(oneOf)]),
      ...(not === undefined
        ? []
        : [{ zh: `“${name.zh}”不为“${say(not).zh}”`, en: `"${name.en}" is not "${say(not).en}"` }]),
      ...bound(atLeast, '不少于', 'at least'),
      ...bound(atMost, '不超过', 'at most'),
      ...bound(above, '超过', 'above'),
      ...bound(below, '少于', 'below'),
      ...(filled === undefined
        ? []
        : [
            filled
              ? { zh: `填写了“${name.zh}”`, en: `"${name.en}" is filled in` }
              : { zh: `未填写“${name.zh}”`, en: `"${name.en}" is not filled in` },
          ]),
    ],
    '，并且',
    ' and ',
  )
}

/** What a condition looks at, a question or a field, as it is read: its name, its options by value, its unit. */
export function describeSubject(
  subject: string,
  { definition, elements }: Pick<ItemRevision, 'definition' | 'elements'>,
): {
  readonly name: Bilingual
  readonly options: Readonly<Record<string, Bilingual | undefined>>
  readonly unit: Bilingual
} {
  const question = Object.hasOwn(definition.situations, subject) ? definition.situations[subject] : undefined
  const element = findFactElement(elements, subject)
  const yesNo = { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } }
  const given =
    question?.options === 'yes-no' || element?.type === 'yes-no'
      ? yesNo
      : (question?.options ?? element?.options ?? {})
  const options = Object.fromEntries(Object.entries(given).map(([value, text]) => [value, readText(text)]))
  return {
    name: readText(question?.ask ?? element?.label ?? subject),
    options,
    unit: readText(element?.type === 'money' ? { zh: '元', en: 'yuan' } : (element?.unit ?? '')),
  }
}

function quote(text: Bilingual): Bilingual {
  return { zh: `“${text.zh}”`, en: `"${text.en}"` }
}

function join(parts: readonly Bilingual[], zh: string, en: string): Bilingual {
  return { zh: parts.map((part) => part.zh).join(zh), en: parts.map((part) => part.en).join(en) }
}
