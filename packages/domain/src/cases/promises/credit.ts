import { type PlainDate, fail, getBeijingDate, succeed } from '../../kernel/index.ts'
import type { Command, Decision } from '../decision-types.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import { checkReason } from '../input-problems.ts'
import { type CaseState, findFiledFacts } from '../state.ts'
import type { CreditRecordKind, PromiseEvent } from './promise-events.ts'
import type { CreditEntry } from './promise-state.ts'

/**
 * An entry in the credit file of the applicant. The file is a view of these events: nothing is taken away from it.
 * @param before entries that the same act makes before this one
 */
export function recordCredit(
  state: CaseState,
  kind: CreditRecordKind,
  material: string,
  reason: string,
  on: PlainDate,
  before = 0,
): Extract<PromiseEvent, { type: 'CreditRecorded' }> {
  const record = (findFiledFacts(state)?.credit?.length ?? 0) + before + 1
  return { type: 'CreditRecorded', record, kind, material, reason, on }
}

/** Entries that count against the applicant. */
export function listUnrepaired(state: CaseState): CreditEntry[] {
  return (findFiledFacts(state)?.credit ?? []).filter(({ repairedOn }) => repairedOn === undefined)
}

/** 信用修复: the entry stays, and no longer counts. */
export function repairCredit(
  state: CaseState,
  command: Command<'RepairCredit'>,
  { now }: Pick<CaseFactsAtHand, 'now'>,
): Decision {
  const { record, reason } = command
  const open = listUnrepaired(state)
  if (!open.some((entry) => entry.record === record)) {
    return fail({ kind: 'credit-record-not-open', record, open: open.map((entry) => entry.record) })
  }
  const problems = checkReason('/reason', reason)
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'CreditRepaired', record, reason, on: getBeijingDate(now) }])
}
