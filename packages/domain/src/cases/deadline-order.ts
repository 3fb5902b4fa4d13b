import { longestLimitDays } from '../clock/index.ts'
import { fail, succeed } from '../kernel/index.ts'
import type { Command, Decision } from './decision-types.ts'
import type { CaseFactsAtHand } from './facts.ts'
import { checkReason, inputProblem } from './input-problems.ts'
import type { InputProblem } from './rejection.ts'

/**
 * 督办限期: the head, or a rule of the installation, sets the moment by which a pressing or overdue case is to have
 * ended. It replaces an earlier order and leaves the limits of the law and of the promise as they are: neither can be
 * lengthened by it.
 */
export function orderDeadline(command: Command<'OrderDeadline'>, { now }: CaseFactsAtHand): Decision {
  const { due, reason } = command
  if (due < now) return fail({ kind: 'deadline-past', due, now })
  const problems = [...checkDistance(command, now), ...checkReason('/reason', reason)]
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  return succeed([{ type: 'DeadlineOrdered', due, reason }])
}

function checkDistance({ due }: Command<'OrderDeadline'>, now: CaseFactsAtHand['now']): InputProblem[] {
  const days = (Date.parse(due) - Date.parse(now)) / 86_400_000
  if (days < longestLimitDays) return []
  return [
    inputProblem(
      '/due',
      'too-late',
      '督办限期过于遥远，请核对年份。',
      'The deadline lies too far ahead; check the year.',
    ),
  ]
}
