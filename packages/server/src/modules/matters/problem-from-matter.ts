import { type MatterRejection, describeMatterRejection } from '@tongban/domain'
import { type Problem, type ProblemCode, problem, problemOfRule } from '../../http/index.ts'

/** The kind of the rejection is the code; its facts go with it. */
export function problemFromMatterRejection(rejection: MatterRejection): Problem {
  const { detail, next } = describeMatterRejection(rejection)
  const base = baseOf(rejection)
  if (base === 'not-found') return problem('not-found')
  const { kind, ...facts } = rejection
  if (rejection.kind === 'invalid-matter-input') {
    const errors = rejection.problems.map(({ field, code, message }) => ({ pointer: field, code, message }))
    return problemOfRule(base, kind, { detail, next, errors })
  }
  return problemOfRule(base, kind, { detail, next, facts })
}

function baseOf(rejection: MatterRejection): ProblemCode {
  switch (rejection.kind) {
    case 'not-matter-applicant':
    case 'objection-unknown':
    case 'matter-document-unknown':
      return 'not-found'
    case 'not-authorised-for-items':
    case 'not-matter-officer':
    case 'not-matter-system':
    case 'not-opinion-officer':
      return 'not-permitted'
    case 'invalid-matter-input':
    case 'matter-item-unknown':
    case 'notice-without-objections':
    case 'own-notice':
    case 'limit-out-of-range':
    case 'stop-ends-before-it-begins':
    case 'date-out-of-range':
      return 'rule-refused'
    case 'matter-not-in-status':
    case 'matter-item-over':
    case 'nothing-to-withdraw':
    case 'no-correction-open':
    case 'notice-not-running':
    case 'objection-answered':
    case 'pre-approval-not-open':
    case 'pre-approval-not-waiting':
    case 'nothing-follows':
    case 'matter-document-produced':
    case 'calendar-year-missing':
      return 'conflict'
    default:
      return rejection satisfies never
  }
}
