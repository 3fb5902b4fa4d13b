import {
  type CaseState,
  type ItemRevision,
  type RecordedEvent,
  listDeclaredSteps,
  readText,
} from '@tongban/domain'
import { caseNameElement } from '../item/make-catalogue.ts'

/** Something that an officer did in a case, as the record has it. */
export interface HistoryAct {
  readonly kind: 'taken-up' | 'completed'
  /** Name of the step. */
  readonly step: string
  readonly officer: string
  /** Milliseconds since 1970-01-01. */
  readonly at: number
}

export type Verdict = 'on-time' | 'late' | 'unfinished' | 'ended'

/** A case as the measures look at it: from the platform's own record and from nothing else. */
export interface CaseHistory {
  readonly caseId: string
  /** In the log. */
  readonly name: string
  readonly number: string
  /** Milliseconds since 1970-01-01. */
  readonly began: number
  readonly ended: number | undefined
  /** `ended` where nothing says by when it should have been. */
  readonly verdict: Verdict
  /** How much later than due it ended, in milliseconds; undefined where it was in time or is open. */
  readonly overrun: number | undefined
  /** In the order of the record. */
  readonly acts: readonly HistoryAct[]
}

/** Reads the acts of officers out of the events of a case. */
export function readHistory(
  recorded: { readonly events: readonly RecordedEvent[]; readonly state: CaseState },
  caseId: string,
  judged: Pick<CaseHistory, 'verdict' | 'overrun'>,
  names: StepNames,
): CaseHistory {
  const acts: HistoryAct[] = []
  const head = { name: caseId, number: '', began: Number.NaN }
  let ended: number | undefined
  for (const { event, actor, occurredAt } of recorded.events) {
    const at = Date.parse(occurredAt)
    const officer = actor.kind === 'system' ? actor.process : actor.name
    switch (event.type) {
      case 'ApplicationDrafted':
        head.began = at
        break
      case 'ApplicationSubmitted': {
        const name = event.content.form[caseNameElement]
        if (typeof name === 'string') head.name = name
        head.number = event.number
        break
      }
      case 'StepAssigned':
        acts.push({ kind: 'taken-up', step: names.nameStep(event.step), officer: event.officerName, at })
        break
      case 'StepCompleted':
        acts.push({ kind: 'completed', step: names.nameStep(event.step), officer, at })
        break
      case 'ApplicationGranted':
      case 'GrantedOnPromise':
        ended = at
        break
      default:
    }
  }
  return { caseId, ...head, ended, ...judged, acts }
}

interface StepNames {
  nameStep(step: string): string
}

/** Names of the steps of a revision, in one language. */
export function openStepNames(revision: ItemRevision, language: 'zh' | 'en'): StepNames {
  const names = new Map(
    listDeclaredSteps(revision.definition).map(({ step }) => [step.step, readText(step.name)[language]]),
  )
  return { nameStep: (step) => names.get(step) ?? step }
}
