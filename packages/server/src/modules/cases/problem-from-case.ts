import { type CaseRejection, type ItemRevision, describeRejection } from '@tongban/domain'
import { type Problem, type ProblemCode, problem, problemOfRule } from '../../http/index.ts'
import type { CommandRefusal } from './execute-command.ts'

/** A refused command as it is told over HTTP. */
export function problemFromRefusal(refusal: CommandRefusal): Problem {
  switch (refusal.kind) {
    case 'case-not-found':
      return problem('not-found')
    case 'version-changed':
      return problem('version-changed', { headers: { etag: `"${refusal.version}"` } })
    case 'key-used-for-another-request':
      return problem('idempotency-key-reused')
    case 'too-busy':
      return problem('conflict')
    case 'rejected':
      return problemFromRejection(refusal.rejection, refusal.revision)
    default:
      return refusal satisfies never
  }
}

/** The kind of the rejection is the code; its facts go with it. */
export function problemFromRejection(rejection: CaseRejection, revision?: ItemRevision): Problem {
  const { detail, next } = describeRejection(rejection, revision)
  const base = baseOf(rejection)
  // What one may not see is not there, and nothing more is said about it.
  if (base === 'not-found') return problem('not-found')
  const { kind, ...facts } = rejection
  if (rejection.kind === 'invalid-input') {
    const errors = rejection.problems.map(({ field, code, message }) => ({ pointer: field, code, message }))
    return problemOfRule(base, kind, { detail, next, errors })
  }
  return problemOfRule(base, kind, { detail, next, facts })
}

/**
 * What is wrong with a filing that came within the request that begins its case, at its place in that request: the
 * command knows nothing of what stands around it.
 */
export function placeInFiling(told: Problem, filing: object | undefined): Problem {
  const errors = told.errors.map((entry) => {
    const part = entry.pointer.split('/')[1] ?? ''
    return filing !== undefined && Object.hasOwn(filing, part)
      ? { ...entry, pointer: `/filing${entry.pointer}` }
      : entry
  })
  return { ...told, errors }
}

function baseOf(rejection: CaseRejection): ProblemCode {
  switch (rejection.kind) {
    case 'not-applicant':
    case 'out-of-jurisdiction':
    case 'document-unknown':
      return 'not-found'
    case 'not-authorised-for-item':
    case 'not-officer':
    case 'not-system':
    case 'duty-missing':
    case 'not-invited':
    case 'head-required':
    case 'green-channel-own-request':
    case 'own-proposal':
      return 'not-permitted'
    case 'invalid-input':
    case 'too-few-people':
    case 'deadline-past':
    case 'procedure-not-provided':
    case 'procedure-too-long':
    case 'extension-too-long':
    case 'extension-not-provided':
    case 'delivery-not-offered':
    case 'nothing-corrected':
    case 'step-unknown':
    case 'notice-unknown':
    case 'inspection-unknown':
    case 'remote-unknown':
    case 'limit-out-of-range':
    case 'stop-ends-before-it-begins':
    case 'date-out-of-range':
      return 'rule-refused'
    case 'not-in-status':
    case 'assigned-to-another':
    case 'item-not-in-force':
    case 'approval-cancelled':
    case 'filing-not-refused':
    case 'acceptance-period-over':
    case 'could-have-been-noticed-before':
    case 'correction-over':
    case 'supply-over':
    case 'material-owed':
    case 'material-not-owed':
    case 'material-not-supplied':
    case 'promise-not-open':
    case 'answered-with-matter':
    case 'no-correction-proposed':
    case 'not-on-promise':
    case 'mending-not-over':
    case 'revocation-proposed':
    case 'revocation-not-proposed':
    case 'statement-awaited':
    case 'grant-revoked':
    case 'credit-record-not-open':
    case 'no-temporary-licence':
    case 'nothing-awaited':
    case 'promise-unverified':
    case 'notice-served':
    case 'notice-over':
    case 'no-opinion-open':
    case 'opinions-open':
    case 'inspection-stage':
    case 'inspection-not-begun':
    case 'finding-missing':
    case 'record-confirmed':
    case 'remote-not-offered':
    case 'remote-under-way':
    case 'remote-stage':
    case 'shots-unjudged':
    case 'remote-record-confirmed':
    case 'judgement-not-open':
    case 'reexamination-not-open':
    case 'step-not-open':
    case 'step-done':
    case 'step-consented':
    case 'steps-done':
    case 'step-before-decision':
    case 'step-after-decision':
    case 'steps-unfinished':
    case 'step-failed':
    case 'procedure-open':
    case 'procedure-not-open':
    case 'extension-used':
    case 'extension-not-requested':
    case 'statutory-period-over':
    case 'green-channel-not-provided':
    case 'green-channel-present':
    case 'green-channel-not-in-force':
    case 'green-channel-not-requested':
    case 'green-channel-not-open':
    case 'green-channel-duty-not-open':
    case 'not-granted':
    case 'no-licence-results':
    case 'licence-issued':
    case 'licence-not-issued':
    case 'revision-unchanged':
    case 'document-produced':
    case 'nothing-due':
    case 'calendar-year-missing':
      return 'conflict'
    default:
      return rejection satisfies never
  }
}
