import { fail, succeed } from '../kernel/index.ts'
import type { Command, Decision } from './decision-types.ts'
import { checkFilled, inputProblem } from './input-problems.ts'

/** What the authority says of an application before it is filed (预审). */
export function preExamineApplication(command: Command<'PreExamineApplication'>): Decision {
  const problems = checkFilled('/opinion', command.opinion)
  if (command.outcome === 'amend' && command.points.length === 0) {
    problems.push(
      inputProblem(
        '/points',
        'value-missing',
        '请逐条写明需要修改的内容。',
        'List what the applicant should amend.',
      ),
    )
  }
  if (problems.length > 0) return fail({ kind: 'invalid-input', problems })
  const { outcome, opinion, points } = command
  return succeed([{ type: 'ApplicationPreExamined', outcome, opinion, points }])
}
