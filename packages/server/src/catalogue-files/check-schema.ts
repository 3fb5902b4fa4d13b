import type { z } from 'zod'
import { type Bilingual, type Place, type Result, fail, formatPlace, succeed } from '@tongban/domain'
import type { FileProblem, YamlSource } from './yaml-source.ts'

/** The problem of one place of a source. */
export function locateProblem(
  source: YamlSource,
  place: Place,
  code: FileProblem['code'],
  message: Bilingual,
): FileProblem {
  return { file: source.file, ...source.findPosition(place), code, message, place }
}

/**
 * Checks a part of a source by its schema.
 * @param at where the part stands in the source.
 * @returns the parsed value, or every problem with its line and column.
 */
export function checkSchema<Schema extends z.ZodType>(
  source: YamlSource,
  value: unknown,
  schema: Schema,
  at: Place = [],
): Result<z.output<Schema>, readonly FileProblem[]> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return succeed(parsed.data)
  return fail(
    parsed.error.issues.flatMap(unfoldUnion).flatMap((issue) => {
      const place = [...at, ...toPlace(issue.path)]
      if (issue.code !== 'unrecognized_keys') {
        return [locateProblem(source, place, 'schema', describeIssue(issue, place))]
      }
      return issue.keys.map((key) =>
        locateProblem(source, [...place, key], 'schema', {
          zh: `这里没有“${key}”这一项${place.length > 0 ? `（${formatPlace(place)}）` : ''}。请改正拼写或删除；可用的项目见 catalogue/schema 和 docs/adding-a-service-item.md。`,
          en: `There is no "${key}" here${place.length > 0 ? ` (${formatPlace(place)})` : ''}. Correct the spelling or remove it; see catalogue/schema and docs/adding-a-service-item.md.`,
        }),
      )
    }),
  )
}

type Issue = z.core.$ZodIssue

/** Of the ways in which something may be written, the complaints about the one that it comes closest to. */
function unfoldUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const branches = issue.errors.map((errors) =>
    errors.flatMap((inner) => unfoldUnion({ ...inner, path: [...issue.path, ...inner.path] } as Issue)),
  )
  const closest = branches.toSorted((left, right) => measureMiss(left, issue) - measureMiss(right, issue))[0]
  if (closest === undefined || closest.every((inner) => isOfAnotherKind(inner, issue))) return [issue]
  return closest
}

/** Being of another kind altogether is the farthest miss; then the number of complaints counts. */
function measureMiss(branch: readonly Issue[], union: Issue): number {
  const otherKind = branch.some((inner) => isOfAnotherKind(inner, union)) ? 1000 : 0
  return otherKind + branch.length
}

function isOfAnotherKind(inner: Issue, union: Issue): boolean {
  return (
    inner.path.length === union.path.length &&
    (inner.code === 'invalid_type' || inner.code === 'invalid_value' || inner.code === 'invalid_union')
  )
}

function toPlace(path: readonly PropertyKey[]): Place {
  return path.map((part) => (typeof part === 'symbol' ? part.toString() : part))
}

/** What the schemas of the domain complain of in words of their own, in Chinese. */
const ownComplaints: Readonly<Record<string, string>> = {
  'a licence or a document': '证照（licence）和文书（document）至少要写一项',
  'a day between the years 1900 and 2199': '应为1900年至2199年之间的日期',
  'a comparison needs at least one of is, not, oneOf, …': '比较至少要写 is、not、oneOf 等当中的一项',
  'whether an agent applies is answered by yes or no': '询问是否委托代理人的问题只能以“是”或者“否”回答',
  'an empty condition says nothing': '条件是空的，没有说明任何情形',
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '若干“键: 值”', en: 'keys with values' },
  record: { zh: '若干“键: 值”', en: 'keys with values' },
}

function describeIssue(issue: Issue, place: Place): Bilingual {
  const name = place.length > 0 ? formatPlace(place) : 'file'
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined && /received undefined/.test(issue.message)) {
        return { zh: `缺少“${name}”，请补上。`, en: `"${name}" is missing; add it.` }
      }
      const type = typeNames[issue.expected] ?? { zh: issue.expected, en: issue.expected }
      const quote = issue.expected === 'string'
      return {
        zh: `“${name}”应为${type.zh}。${quote ? '数字、日期等请加引号。' : '请对照 docs/adding-a-service-item.md 改正。'}`,
        en: `"${name}" must be ${type.en}. ${quote ? 'Put numbers and dates in quotes.' : 'See docs/adding-a-service-item.md.'}`,
      }
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return {
        zh: `“${name}”只能是以下之一：${values.join('、')}。`,
        en: `"${name}" must be one of: ${values.join(', ')}.`,
      }
    }
    case 'invalid_format':
      return {
        zh: `“${name}”的写法不对，应符合 ${describeFormat(issue)}。`,
        en: `"${name}" is not written as it should be; it must match ${describeFormat(issue)}.`,
      }
    case 'invalid_key':
      return {
        zh: `“${name}”的名称写法不对：标识用小写英文和连字符（food-licence），数据元用“对象.属性”（enterprise.name）。`,
        en: `The name "${name}" is not written as it should be: ids are lower case with hyphens (food-licence), data elements are thing.property (enterprise.name).`,
      }
    case 'too_small':
      return {
        zh: `“${name}”太少或太短，至少为${String(issue.minimum)}。`,
        en: `"${name}" is too little or too short; it must be at least ${String(issue.minimum)}.`,
      }
    case 'too_big':
      return {
        zh: `“${name}”太多或太长，至多为${String(issue.maximum)}。`,
        en: `"${name}" is too much or too long; it must be at most ${String(issue.maximum)}.`,
      }
    case 'invalid_union':
      return {
        zh: `“${name}”的写法不属于任何一种允许的形式，请对照 docs/adding-a-service-item.md 改正。`,
        en: `"${name}" is written in none of the ways that are allowed; see docs/adding-a-service-item.md.`,
      }
    default:
      return {
        zh: `“${name}”有误：${ownComplaints[issue.message] ?? issue.message}。请对照 docs/adding-a-service-item.md 改正。`,
        en: `"${name}" is wrong: ${issue.message}. See docs/adding-a-service-item.md.`,
      }
  }
}

function describeFormat(issue: Extract<Issue, { code: 'invalid_format' }>): string {
  if (issue.format === 'date') return 'YYYY-MM-DD'
  const { pattern } = issue
  return pattern === undefined ? issue.format : pattern
}
