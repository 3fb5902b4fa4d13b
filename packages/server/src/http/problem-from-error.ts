import { isConnectionLost } from '../database/index.ts'
import { findErrorCode } from '../environment-error.ts'
import { problem, storageFull, RefusedRequest, type Problem } from './problem.ts'

/** PostgreSQL's codes that mean the caller's values clash with what is stored. */
const conflictCodes = new Set([
  '23505', // unique_violation
  '23503', // foreign_key_violation
  '23P01', // exclusion_violation
  '40001', // serialization_failure
  '40P01', // deadlock_detected
])

function problemFromFastify(code: string): Problem | undefined {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
    case 'FST_FILES_LIMIT':
    case 'FST_PARTS_LIMIT':
    case 'FST_FIELDS_LIMIT':
      return problem('body-too-large')
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_EMPTY_TYPE':
    case 'FST_INVALID_MULTIPART_CONTENT_TYPE':
      return problem('unsupported-media-type')
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return problem('malformed-json')
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
    case 'FST_PROTO_VIOLATION':
      return problem('malformed-request')
    default:
      return undefined
  }
}

/** No space, or none within the quota; the last is PostgreSQL's. */
const fullDiskCodes = new Set(['ENOSPC', 'EDQUOT', '53100'])

function problemFromPostgres(code: string): Problem | undefined {
  if (conflictCodes.has(code)) return problem('conflict')
  // Class 22 is data that a type refuses, 23514 and 23502 a check of the table: input that the schema let through.
  if (/^22...$/.test(code) || code === '23514' || code === '23502') return problem('invalid-request')
  // query_canceled by statement_timeout, lock_not_available, out of a resource.
  if (code === '57014' || code === '55P03' || /^53...$/.test(code)) return unavailable()
  return undefined
}

function unavailable(): Problem {
  return problem('service-unavailable', { headers: { 'retry-after': '5' } })
}

/**
 * What a thrown error means to the caller, or undefined where it is our own fault: that becomes a 500 without
 * detail and a log line with the request's id.
 */
export function findProblemFromError(error: unknown): Problem | undefined {
  if (error instanceof RefusedRequest) return error.problem
  const code = findErrorCode(error)
  if (code !== undefined) {
    if (fullDiskCodes.has(code)) return storageFull()
    const known = problemFromFastify(code) ?? problemFromPostgres(code)
    if (known !== undefined) return known
  }
  if (isConnectionLost(error)) return unavailable()
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    if (error.statusCode === 400) return problem('malformed-request')
    if (error.statusCode === 408) return problem('request-timeout')
    if (error.statusCode === 413) return problem('body-too-large')
    if (error.statusCode === 415) return problem('unsupported-media-type')
    if (error.statusCode === 429) return problem('too-many-requests')
  }
  return undefined
}
