import type { Bilingual } from '../kernel/index.ts'

/** One thing that must be put right before an application is complete. */
export interface Problem {
  /** JSON pointer into the application: `/answers/business`, `/form/premises.area`, `/materials/floor-plan`. */
  readonly field: string
  /** Stable, for programs. */
  readonly code: ProblemCode
  readonly message: Bilingual
}

export type ProblemCode =
  | 'unknown-question'
  | 'answer-missing'
  | 'answer-not-an-option'
  | 'answers-contradict'
  | 'unknown-field'
  | 'value-missing'
  | 'wrong-type'
  | 'control-character'
  | 'too-long'
  | 'too-small'
  | 'too-large'
  | 'not-a-choice'
  | 'answered-otherwise'
  | 'no-such-date'
  | 'malformed'
  | 'too-many-rows'
  | 'unknown-column'
  | 'unknown-material'
  | 'material-twice'
  | 'material-missing'
  | 'no-licence-meets-it'
  | 'no-commitment-for-it'
  | 'not-to-be-supplied-later'
