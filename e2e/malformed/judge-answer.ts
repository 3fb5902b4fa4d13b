import { problemSchema } from '@tongban/contract'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type MarkedCase, markedIdentifiers } from './stage.ts'
import type { WireAnswer } from './wire-request.ts'

const checkout = fileURLToPath(new URL('../..', import.meta.url))

/** What only a stack, a statement or a folder of the machine says. */
const innards: readonly RegExp[] = [
  /\n\s+at .+:\d+:\d+/,
  /\\n\s+at .+:\d+:\d+/,
  /node_modules|node:internal|\.ts:\d+|\.js:\d+/,
  /\bselect\b.{1,300}\bfrom\b [a-z_]+|\binsert into [a-z_]+|\bupdate [a-z_]+ set\b|\bdelete from [a-z_]+/i,
  /violates .{1,40} constraint|syntax error at or near|relation "|invalid input syntax|of relation|column "/,
  /ECONN|ENOENT|EACCES|ZodError|TypeError|RangeError|postgres|graphile_worker|kysely/i,
  /root:x:0:0/,
]

/** What is known of a request when its answer is judged. */
export interface JudgedRequest {
  readonly method: string
  readonly target: string
  /** Name of the caller whose token it bears. */
  readonly caller: string
  /** Whether the operation shows personal numbers in full to those who may see the case, on the record. */
  readonly reveals: boolean
}

/** What is wrong with an answer, or nothing. */
export function judgeAnswer(
  answer: WireAnswer,
  request: JudgedRequest,
  marked: readonly MarkedCase[],
  folders: readonly string[],
): string[] {
  const wrong: string[] = []
  const { status, headers, body } = answer
  if (status >= 500 && !(status === 503 && Number(headers['retry-after']) > 0))
    wrong.push(`answered ${status}`)
  const text = body.toString('utf8')
  const everything = `${JSON.stringify(headers)}\n${text}`
  if (status >= 400 && request.method !== 'HEAD') wrong.push(...judgeProblem(answer, text))
  for (const pattern of innards) {
    const told = pattern.exec(everything)
    if (told) wrong.push(`tells of the innards: ${told[0].slice(0, 120)}`)
  }
  for (const folder of [checkout, tmpdir(), ...folders]) {
    if (folder.length > 3 && everything.includes(folder)) wrong.push(`tells a folder: ${folder}`)
  }
  wrong.push(...judgeSecrecy(everything, status, request, marked))
  return wrong
}

function judgeSecrecy(
  everything: string,
  status: number,
  { target, caller, reveals }: JudgedRequest,
  marked: readonly MarkedCase[],
): string[] {
  const hidden = marked.filter(({ seenBy }) => !seenBy.includes(caller))
  const wrong: string[] = []
  for (const { words, caseId } of hidden) {
    const told = words.find((word) => everything.includes(word))
    if (told !== undefined) wrong.push(`tells of another’s case: ${told}`)
    if (status >= 200 && status < 300 && target.includes(`/cases/${caseId}`))
      wrong.push('lets in to another’s case')
  }
  if (reveals && hidden.length < marked.length) return wrong
  const told = markedIdentifiers.find((identifier) => everything.includes(identifier))
  if (told !== undefined) wrong.push(`tells a personal number in full: ${told}`)
  return wrong
}

function judgeProblem({ status, headers }: WireAnswer, text: string): string[] {
  if (!(headers['content-type'] ?? '').startsWith('application/problem+json')) {
    return [`${status} is told as ${headers['content-type'] ?? 'nothing'}`]
  }
  const parsed = problemSchema.safeParse(parseJson(text))
  if (!parsed.success) return [`the problem has another shape: ${parsed.error.message}`]
  const { code, type, message, next, title, detail, errors, status: told } = parsed.data
  const wrong: string[] = []
  if (told !== status) wrong.push(`the problem says ${told}, the answer ${status}`)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code)) wrong.push(`no stable code: ${code}`)
  if (type !== `urn:tongban:problem:${code}`) wrong.push(`another type: ${type}`)
  for (const [name, sentence] of Object.entries({ next, title, detail })) {
    if (sentence.trim().length < 2) wrong.push(`no ${name}`)
  }
  for (const { zh, en } of [message, ...errors.map((entry) => entry.message)]) {
    if (!/\p{Script=Han}/u.test(zh)) wrong.push(`no Chinese: ${zh}`)
    if (!/[a-z]{3}/i.test(en)) wrong.push(`no English: ${en}`)
  }
  return wrong
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
