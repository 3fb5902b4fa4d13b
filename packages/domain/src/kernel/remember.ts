/**
 * The same pure function, which answers each object once and keeps the answer as long as the object lives.
 * @param compute must look at nothing but the object, which must never change: a published revision, an event's content.
 */
export function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
