/** `"v7"`: a strong validator of the version. */
export function writeEtag(version: string | number): string {
  return `"${String(version).replaceAll('"', '')}"`
}

/** The version in If-Match, without quotes; `*` stands for any. */
export function readIfMatch(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  return header.trim().replace(/^W\//, '').replaceAll('"', '')
}
