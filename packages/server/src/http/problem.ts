import type { ProblemDocument } from '@tongban/contract'
import type { Bilingual } from '@tongban/domain'
import { problemKinds, type ProblemCode } from './problem-kinds.ts'

export type Language = keyof Bilingual

export interface ProblemEntry {
  /** JSON pointer into the body, or query/name, params/name, header/name. */
  readonly pointer: string
  readonly code: string
  readonly message: Bilingual
}

/** A refusal as it is told over HTTP: a kind, and what differs this time. */
export interface Problem {
  readonly problem: true
  readonly status: number
  readonly code: string
  readonly title: Bilingual
  readonly detail: Bilingual
  readonly next: Bilingual
  readonly errors: readonly ProblemEntry[]
  readonly headers: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, unknown>>
}

interface Particulars {
  readonly detail?: Bilingual
  readonly next?: Bilingual
  readonly errors?: readonly ProblemEntry[]
  readonly headers?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, unknown>>
}

/** A problem of a known kind; what is not given is taken from the kind. */
export function problem(code: ProblemCode, particulars: Particulars = {}): Problem {
  const kind = problemKinds[code]
  return {
    problem: true,
    status: kind.status,
    code,
    title: kind.title,
    detail: particulars.detail ?? kind.detail,
    next: particulars.next ?? kind.next,
    errors: particulars.errors ?? [],
    headers: particulars.headers ?? {},
    ...(particulars.facts === undefined ? {} : { facts: particulars.facts }),
  }
}

/** A refusal of the domain, told as a kind of problem under the code of its own rule. */
export function problemOfRule(kind: ProblemCode, rule: string, particulars: Particulars): Problem {
  return { ...problem(kind, particulars), code: rule }
}

/** Nothing can be written for the moment, or not without risk for what is there already. */
export function storageFull(): Problem {
  return problem('service-unavailable', {
    detail: {
      zh: '系统存储空间不足，暂时不能提交或者办理；查询不受影响，您的内容没有提交。',
      en: 'The storage of the system is full, so nothing can be filed or decided for the moment; reading goes on, and what you sent was not taken.',
    },
    next: {
      zh: '请按 Retry-After 所示的秒数等待后重试；如果问题依旧，请告知系统管理员。',
      en: 'Wait for the seconds that Retry-After says and try again; if it stays, tell the system administrator.',
    },
    headers: { 'retry-after': '30' },
  })
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value && value.problem === true
}

/** Carries a problem out of the depth of the HTTP layer (cursors, uploads, ETags); the domain never throws it. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest'
  readonly problem: Problem

  constructor(refusal: Problem) {
    super(refusal.code)
    this.problem = refusal
  }
}

/** zh unless the caller prefers English. */
export function readLanguage(acceptLanguage: string | undefined): Language {
  const preferences = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((text) => /^\s*q=([01](?:\.\d{1,3})?)$/.exec(text)?.[1]).find(Boolean)
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ tag, quality }) => quality > 0 && (tag === 'zh' || tag === 'en'))
  preferences.sort((left, right) => right.quality - left.quality)
  return preferences[0]?.tag === 'en' ? 'en' : 'zh'
}

/** The problem+json document (RFC 9457) in the caller's language. */
export function writeProblem(refusal: Problem, language: Language, requestId: string): ProblemDocument {
  return {
    type: `urn:tongban:problem:${refusal.code}`,
    title: refusal.title[language],
    status: refusal.status,
    code: refusal.code,
    detail: refusal.detail[language],
    next: refusal.next[language],
    message: { zh: refusal.detail.zh, en: refusal.detail.en },
    instance: `urn:tongban:request:${requestId}`,
    errors: refusal.errors.map(({ pointer, code, message }) => ({ pointer, code, message })),
    ...(refusal.facts === undefined ? {} : { facts: { ...refusal.facts } }),
  }
}
