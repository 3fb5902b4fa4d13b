/**
 * An object that holds what is given and nothing else: a name that somebody sent is looked up in it, and `constructor`
 * is found in every ordinary object.
 */
export function makeDirectory<Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries))
}
