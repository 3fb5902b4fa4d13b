export type Path = readonly (string | number)[]

/** Every place in a JSON value, the root included. */
export function listPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((entry, index) => [index, entry])
    : Object.entries(value)
  return [path, ...entries.flatMap(([key, entry]) => listPlaces(entry, [...path, key]))]
}

export function replaceAt(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return change(value)
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[key] = replaceAt(copy[key], rest, change)
  return copy
}

export function removeAt(value: unknown, path: Path): unknown {
  const last = path.at(-1)
  return replaceAt(value, path.slice(0, -1), (parent) => {
    if (Array.isArray(parent)) return parent.filter((_entry, index) => index !== last)
    return Object.fromEntries(Object.entries(parent as object).filter(([key]) => key !== last))
  })
}

export function wrap(value: unknown, depth: number): unknown {
  let wrapped = value
  for (let level = 0; level < depth; level += 1) wrapped = level % 2 === 0 ? [wrapped] : { a: wrapped }
  return wrapped
}
