import type { Instant, PlainDate } from '../../kernel/index.ts'
import type { InstantEvent, CaseJudgement, ReexaminationConclusion } from './instant-events.ts'

/** What the decision table said, and what people who looked again said of it. */
export interface InstantRecord extends CaseJudgement {
  /** The moment of the judgement. */
  readonly at: Instant
  readonly reexamination?: Reexamination
}

export interface Reexamination {
  readonly day: PlainDate
  readonly root: { readonly number: number; readonly merkleRoot: string }
  readonly place: number
  readonly drawn: number
  readonly of: number
  readonly drawnOn: PlainDate
  readonly due: PlainDate
  readonly examined?: {
    readonly outcome: 'agreed' | 'disagreed'
    readonly reason: string
    readonly by: string
    readonly on: PlainDate
  }
  /** Where it was not agreed: by when the authority says what follows, and what it said. */
  readonly answer?: {
    readonly due: PlainDate
    readonly concluded?: {
      readonly conclusion: ReexaminationConclusion
      readonly reason: string
      readonly on: PlainDate
    }
  }
}

/** Where the re-examination of a decision stands; undefined where it was not drawn. */
export function findReexaminationStage(
  record: InstantRecord | undefined,
): 'to-examine' | 'to-conclude' | 'done' | undefined {
  const reexamination = record?.reexamination
  if (reexamination === undefined) return undefined
  if (reexamination.examined === undefined) return 'to-examine'
  return reexamination.answer !== undefined && reexamination.answer.concluded === undefined
    ? 'to-conclude'
    : 'done'
}

type ReexaminationEvent = Exclude<InstantEvent, { type: 'InstantlyJudged' }>

/** The record after one more event of the re-examination; undefined where the event does not fit. */
export function evolveReexamination(
  record: InstantRecord | undefined,
  event: ReexaminationEvent,
  by: string,
): InstantRecord | undefined {
  if (record === undefined) return undefined
  const { reexamination } = record
  switch (event.type) {
    case 'ReexaminationDrawn': {
      const { day, root, place, drawn, of, due, on } = event
      if (reexamination !== undefined) return undefined
      return { ...record, reexamination: { day, root, place, drawn, of, drawnOn: on, due } }
    }
    case 'DecisionReexamined': {
      if (reexamination === undefined || reexamination.examined !== undefined) return undefined
      const { outcome, reason, due, on } = event
      const examined = { outcome, reason, by, on }
      return {
        ...record,
        reexamination: { ...reexamination, examined, ...(due === undefined ? {} : { answer: { due } }) },
      }
    }
    case 'ReexaminationConcluded': {
      if (reexamination?.answer === undefined) return undefined
      const { conclusion, reason, on } = event
      const answer = { ...reexamination.answer, concluded: { conclusion, reason, on } }
      return { ...record, reexamination: { ...reexamination, answer } }
    }
    default:
      return event satisfies never
  }
}
