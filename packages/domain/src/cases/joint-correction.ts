import { type PlainDate, fail, getBeijingDate, succeed } from '../kernel/index.ts'
import type { Decision } from './decision-types.ts'
import type { CorrectionPoint } from './events.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { makeDocument } from './make-document.ts'
import type { AwaitingAcceptance } from './state.ts'
import { addWorkingDays } from './tolerance.ts'

/** The notice itself, with the days that the item gives for the answer. */
export function sendCorrection(points: readonly CorrectionPoint[], facts: CaseFactsAtHand): Decision {
  const on = getBeijingDate(facts.now)
  const due = addWorkingDays(on, facts.revision.definition.correction.days, facts.calendar)
  if (!due.ok) return due
  const document = makeDocument(facts, 'correction-notice', on)
  return succeed([{ type: 'CorrectionRequested', points, due: due.value, document }])
}

/** What an officer of one item found wanting waits for the officers of the others (一次性告知). */
export function releaseCorrection(state: AwaitingAcceptance, facts: CaseFactsAtHand): Decision {
  if (state.proposedCorrection === undefined) return fail({ kind: 'no-correction-proposed' })
  return sendCorrection(state.proposedCorrection.points, facts)
}

/**
 * The last lawful day has come: what was found goes out, whether the others are ready or not (行政许可法 第三十二条).
 * @param due the last day on which the authority may speak
 */
export function mustSpeak(state: AwaitingAcceptance, due: PlainDate, today: PlainDate): boolean {
  return state.proposedCorrection !== undefined && today === due
}
