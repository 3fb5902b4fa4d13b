import { problem, RefusedRequest } from './problem.ts'

/** `"v7"`: a strong validator of the version. */
export function writeEtag(version: string | number): string {
  return `"${String(version).replaceAll('"', '')}"`
}

/** The version in If-Match, without quotes; `*` stands for any. */
export function readIfMatch(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  return header.trim().replace(/^W\//, '').replaceAll('"', '')
}

/**
 * @param ifMatch as the context gives it
 * @throws RefusedRequest 412 when the caller edited another version than the present one
 */
export function checkVersion(ifMatch: string | undefined, present: string | number): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch === String(present)) return
  throw new RefusedRequest(problem('version-changed', { headers: { etag: writeEtag(present) } }))
}
