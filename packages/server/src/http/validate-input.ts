import { type Bilingual, writeJsonPointer } from '@tongban/domain'
import { z } from 'zod'
import { explainIssue } from './explain-issue.ts'
import { problem, RefusedRequest, type ProblemEntry } from './problem.ts'

/** Made once: to make a schema costs more than fifty uses of it. */
const nothing = z.strictObject({})

const maximumDepth = 32
const maximumNodes = 50_000

function writePointer(root: string, path: readonly PropertyKey[]): string {
  return `${root}${writeJsonPointer(path.map(String))}`
}

/** What stands in the request at the place of an issue. */
function findGiven(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, step) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined),
    value,
  )
}

function listEntries(root: string, issue: z.core.$ZodIssue, value: unknown): ProblemEntry[] {
  const entry = {
    code: issue.code.replaceAll('_', '-'),
    message: explainIssue(issue, findGiven(value, issue.path)),
  }
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
  const errors = parsed.error.issues.flatMap((issue) => listEntries(root, issue, value)).slice(0, 50)
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
