/**
 * Stable ids in kebab-case for names of any script: `T02 Check` becomes `t02-check`; what has no Latin letters is
 * counted, `activity-7`. Names that come out alike are told apart by a number.
 * @param prefix before what would begin with a digit, and of what is counted
 */
export function nameIdentifiers(names: readonly string[], prefix: string): ReadonlyMap<string, string> {
  const identifiers = new Map<string, string>()
  const taken = new Set<string>()
  for (const [index, name] of names.entries()) {
    const base = writeIdentifier(name, prefix) ?? `${prefix}-${index + 1}`
    let identifier = base
    for (let copy = 2; taken.has(identifier); copy += 1) identifier = `${base}-${copy}`
    taken.add(identifier)
    identifiers.set(name, identifier)
  }
  return identifiers
}

/** Ids may have 80 characters; some are left for what is put behind. */
const lengthMaximum = 60

function writeIdentifier(name: string, prefix: string): string | undefined {
  // What is written in another script would be lost, and two names with it.
  if (/[^\u0020-\u024f]/.test(name)) return undefined
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, lengthMaximum)
    .replaceAll(/^-+|-+$/g, '')
  if (!/[a-z]/.test(words)) return undefined
  return /^[0-9]/.test(words) ? `${prefix}-${words}` : words
}
