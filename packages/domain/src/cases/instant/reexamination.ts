import type { ItemRevision } from '../../catalogue/index.ts'
import { fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import { listDuties } from '../item-duties.ts'
import type { Command, Decision, Status } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkReason } from '../input-problems.ts'
import { type CaseState, findFiledFacts } from '../state.ts'
import { addWorkingDays } from '../tolerance.ts'
import { findReexaminationStage } from './instant-state.ts'

/** Working days in which a decision that was drawn is examined again. */
export const reexaminationLimitWorkingDays = 5

/** Working days in which the authority says what follows where the examination did not agree. */
export const conclusionLimitWorkingDays = 20

/** A decision by rule that the daily draw hit is for a person to look at again. */
export function drawForReexamination(
  state: Status<'decided' | 'finished'>,
  command: Command<'DrawForReexamination'>,
  facts: CaseFactsAtHand,
): Decision {
  const record = state.instant
  if (record?.outcome !== 'grant' || record.reexamination !== undefined) {
    return fail({ kind: 'reexamination-not-open', stage: findReexaminationStage(record) ?? 'none' })
  }
  const on = getBeijingDate(facts.now)
  const due = addWorkingDays(on, reexaminationLimitWorkingDays, facts.calendar)
  if (!due.ok) return due
  const { type: _type, ...drawn } = command
  return succeed([{ type: 'ReexaminationDrawn', ...drawn, due: due.value, on }])
}

/** Whoever looks again says whether a person would have decided so too, and why. */
export function reexamineDecision(
  state: Status<'decided' | 'finished'>,
  { outcome, reason }: Command<'ReexamineDecision'>,
  facts: CaseFactsAtHand,
): Decision {
  const stage = findReexaminationStage(state.instant)
  if (stage !== 'to-examine') return fail({ kind: 'reexamination-not-open', stage: stage ?? 'none' })
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const on = getBeijingDate(facts.now)
  if (outcome === 'agreed') return succeed([{ type: 'DecisionReexamined', outcome, reason, on }])
  const due = addWorkingDays(on, conclusionLimitWorkingDays, facts.calendar)
  if (!due.ok) return due
  return succeed([{ type: 'DecisionReexamined', outcome, reason, due: due.value, on }])
}

/** 行政许可法 第六十九条: what follows is the head's to say; a revocation is an act on the licence itself. */
export function concludeReexamination(
  state: Status<'decided' | 'finished'>,
  { conclusion, reason }: Command<'ConcludeReexamination'>,
  facts: CaseFactsAtHand,
): Decision {
  const stage = findReexaminationStage(state.instant)
  if (stage !== 'to-conclude') return fail({ kind: 'reexamination-not-open', stage: stage ?? 'none' })
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'ReexaminationConcluded', conclusion, reason, on: getBeijingDate(facts.now) }])
}

/** The duties whose holders have a re-examination before them; none for nearly all cases. */
export function listReexaminationDuties(state: CaseState, revision: ItemRevision): string[] {
  const stage = findReexaminationStage(findFiledFacts(state)?.instant)
  if (stage === 'to-examine') return listDuties(revision)
  return stage === 'to-conclude' ? listDuties(revision, 'decide') : []
}
