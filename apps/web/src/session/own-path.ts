/**
 * Where to go after signing in: a page of this very site, so that an address that somebody sends cannot lead a person
 * who has just signed in to a site that looks like ours.
 *
 * @param asked as it stands in the address, whatever it is
 * @returns path with query and fragment; undefined where it is none of ours
 */
export function readOwnPath(asked: unknown, origin: string): string | undefined {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return undefined
  try {
    const url = new URL(asked, origin)
    // A path that begins with two slashes, or with one and a backslash, names another host.
    if (url.origin !== origin || url.pathname.startsWith('//')) return undefined
    if (/^\/(sign-in|register|api)(\/|$)/.test(url.pathname)) return undefined
    return `${url.pathname}${url.search}${url.hash}`
  } catch {
    return undefined
  }
}
