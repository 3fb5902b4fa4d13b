import type { Bilingual } from '@tongban/domain'
import { problem, type Problem } from './problem.ts'
import type { ProblemCode } from './problem-kinds.ts'

/** How a rejection of the domain is told: the kind says the status, the rest is particular. */
export interface RejectionAnswer {
  readonly code: ProblemCode
  readonly detail: Bilingual
  readonly next?: Bilingual
  readonly facts?: Readonly<Record<string, unknown>>
}

/** The one place where a refusal by a rule becomes a status; each union of rejections has its switch beside it. */
export function problemFromAnswer(answer: RejectionAnswer): Problem {
  return problem(answer.code, {
    detail: answer.detail,
    ...(answer.next === undefined ? {} : { next: answer.next }),
    ...(answer.facts === undefined ? {} : { facts: answer.facts }),
  })
}
