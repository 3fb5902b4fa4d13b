import { problem, RefusedRequest } from './problem.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a JSON body; an empty one is no body.
 * @throws RefusedRequest when it is no UTF-8 or no JSON
 */
export function parseJsonBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(decoder.decode(bytes)) as unknown
  } catch {
    throw new RefusedRequest(problem('malformed-json'))
  }
}
