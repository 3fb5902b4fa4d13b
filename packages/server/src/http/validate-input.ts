import { type Bilingual, writeJsonPointer } from '@tongban/domain'
import { z } from 'zod'
import { en, zhCN } from 'zod/locales'
import { problem, RefusedRequest, type ProblemEntry } from './problem.ts'

const english = en().localeError
const chinese = zhCN().localeError

/** Made once: to make a schema costs more than fifty uses of it. */
const nothing = z.strictObject({})

const maximumDepth = 32
const maximumNodes = 50_000

function readMessage(text: string | { message: string } | undefined | null, fallback: string): string {
  if (typeof text === 'string') return text
  return text?.message ?? fallback
}

function writePointer(root: string, path: readonly PropertyKey[]): string {
  return `${root}${writeJsonPointer(path.map(String))}`
}

function explainIssue(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return {
      zh: `没有名为 ${keys} 的字段，请删除或者更正名称。`,
      en: `There is no field named ${keys}; remove it or correct its name.`,
    }
  }
  if (issue.code === 'custom') {
    const given = issue.params?.['message'] as Bilingual | undefined
    if (given !== undefined) return given
    const en = issue.message === 'Invalid input' ? 'The value is not allowed here.' : issue.message
    return { zh: '此处的值不符合要求，请按接口说明更正。', en }
  }
  const raw = issue as z.core.$ZodRawIssue
  return { zh: readMessage(chinese(raw), issue.message), en: readMessage(english(raw), issue.message) }
}

function listEntries(root: string, issue: z.core.$ZodIssue): ProblemEntry[] {
  const entry = { code: issue.code.replaceAll('_', '-'), message: explainIssue(issue) }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...entry, pointer: writePointer(root, [...issue.path, key]) }))
  }
  return [{ ...entry, pointer: writePointer(root, issue.path) }]
}

/**
 * Checks a part of the request against its schema.
 * @param root '' for the body (JSON pointers), else 'query', 'params' or 'header'
 * @throws RefusedRequest with one entry per error, at most fifty
 */
export function validateInput(schema: z.ZodType | undefined, value: unknown, root: string): unknown {
  const parsed = (schema ?? nothing).safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.flatMap((issue) => listEntries(root, issue)).slice(0, 50)
  throw new RefusedRequest(problem('invalid-request', { errors }))
}

/** A refusal of one value that only the handler could judge. */
export function refuseValue(pointer: string, code: string, message: Bilingual): RefusedRequest {
  return new RefusedRequest(problem('invalid-request', { errors: [{ pointer, code, message }] }))
}

function findTextError(text: string): Bilingual | undefined {
  if (text.includes('\u0000')) {
    return { zh: '文本中不能含有空字符（U+0000）。', en: 'A text must not hold the NUL character (U+0000).' }
  }
  if (/\p{Cs}/u.test(text)) {
    return { zh: '文本不是有效的 Unicode。', en: 'A text is no valid Unicode.' }
  }
  return undefined
}

/**
 * Refuses what PostgreSQL cannot hold or what could exhaust us, before any schema looks at it: NUL and lone
 * surrogates, nesting beyond 32, more than 50,000 values.
 */
export function checkPlainInput(value: unknown, root: string): void {
  let nodes = 0
  const path: PropertyKey[] = []
  const enter = (step: PropertyKey, node: unknown): void => {
    path.push(step)
    visit(node)
    path.pop()
  }
  const visit = (node: unknown): void => {
    nodes += 1
    if (path.length > maximumDepth || nodes > maximumNodes) {
      throw refuseValue(writePointer(root, path.slice(0, 3)), 'too-deep', {
        zh: `内容嵌套超过 ${maximumDepth} 层或者数据项超过 ${maximumNodes} 个。`,
        en: `The content is nested more than ${maximumDepth} deep or has more than ${maximumNodes} values.`,
      })
    }
    if (typeof node === 'string') {
      const message = findTextError(node)
      if (message !== undefined) throw refuseValue(writePointer(root, path), 'invalid-text', message)
    } else if (Array.isArray(node)) {
      node.forEach((entry, index) => enter(index, entry))
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, entry] of Object.entries(node)) {
        const message = findTextError(key)
        if (message !== undefined || key === '__proto__') {
          throw refuseValue(
            writePointer(root, path),
            'invalid-name',
            message ?? {
              zh: `字段名 ${key} 不可使用。`,
              en: `The field name ${key} cannot be used.`,
            },
          )
        }
        enter(key, entry)
      }
    }
  }
  visit(value)
}
