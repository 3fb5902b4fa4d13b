import { type LicenceRejection, describeLicenceRejection } from '@tongban/domain'
import { type Problem, type ProblemCode, problem, problemOfRule } from '../../http/index.ts'
import type { LicenceRefusal } from './execute-licence-command.ts'

/** A refused act on a licence as it is told over HTTP. */
export function problemFromLicenceRefusal(refusal: LicenceRefusal): Problem {
  switch (refusal.kind) {
    case 'licence-not-found':
      return problem('not-found')
    case 'version-changed':
      return problem('version-changed', { headers: { etag: `"${refusal.version}"` } })
    case 'key-used-for-another-request':
      return problem('idempotency-key-reused')
    case 'too-busy':
      return problem('conflict')
    case 'rejected':
      return problemFromRejection(refusal.rejection)
    default:
      return refusal satisfies never
  }
}

/** The kind of the rejection is the code; its facts go with it. */
function problemFromRejection(rejection: LicenceRejection): Problem {
  const { detail, next } = describeLicenceRejection(rejection)
  const base = baseOf(rejection)
  // What one may not see is not there, and nothing more is said about it.
  if (base === 'not-found') return problem('not-found')
  if (rejection.kind === 'invalid-input') {
    const errors = rejection.problems.map(({ field, code, message }) => ({ pointer: field, code, message }))
    return problemOfRule(base, rejection.kind, { detail, next, errors })
  }
  const { kind, ...facts } = rejection
  return problemOfRule(base, kind, { detail, next, facts })
}

function baseOf(rejection: LicenceRejection): ProblemCode {
  switch (rejection.kind) {
    case 'licence-absent':
    case 'out-of-jurisdiction':
      return 'not-found'
    case 'not-officer':
    case 'not-system':
    case 'head-required':
      return 'not-permitted'
    case 'invalid-input':
    case 'nothing-changed':
    case 'no-trade-licence':
    case 'no-end-to-renew':
    case 'ground-does-not-fit':
      return 'rule-refused'
    case 'licence-not-in-standing':
    case 'licence-present':
    case 'licence-ended':
    case 'expired-without-application':
    case 'editions-exhausted':
    case 'file-recorded':
    case 'edition-changed':
      return 'conflict'
    default:
      return rejection satisfies never
  }
}
