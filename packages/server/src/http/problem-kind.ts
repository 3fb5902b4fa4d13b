import type { Bilingual } from '@tongban/domain'

/** What all problems of one code have in common; a refusal may say its detail and its next step more exactly. */
export interface ProblemKind {
  readonly status: number
  readonly title: Bilingual
  readonly detail: Bilingual
  readonly next: Bilingual
}
