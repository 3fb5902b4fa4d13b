import { isRecord, type Path, readSource, setAll } from '../source/definition-source.ts'

export interface Merge {
  /** Theirs with what only I changed. */
  readonly source: string
  /** Places that both changed, differently; theirs stand. */
  readonly conflicts: readonly Conflict[]
}

export interface Conflict {
  readonly path: Path
  readonly mine: unknown
  readonly theirs: unknown
}

interface Change {
  readonly path: Path
  readonly value: unknown
}

/**
 * Brings together what two people made of the same file: what only one of them changed is taken from that one. Lists
 * whose length changed count as one place, because their entries cannot be told apart for sure.
 */
export function mergeSources(base: string, mine: string, theirs: string): Merge | undefined {
  const [first, own, other] = [readSource(base), readSource(mine), readSource(theirs)]
  if ([first, own, other].some(({ faults }) => faults.length > 0)) return undefined
  const changes = listChanges(first.value, own.value, [])
  const others = listChanges(first.value, other.value, [])
  const conflicts: Conflict[] = []
  const taken: Change[] = []
  for (const change of changes) {
    const met = others.find(({ path }) => isWithin(path, change.path) || isWithin(change.path, path))
    if (met === undefined) taken.push(change)
    else if (JSON.stringify(met) !== JSON.stringify(change)) {
      conflicts.push({ path: change.path, mine: change.value, theirs: met.value })
    }
  }
  return { source: setAll(theirs, taken), conflicts }
}

function listChanges(before: unknown, after: unknown, path: Path): Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => listChanges(before[key], after[key], [...path, key]))
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return after.flatMap((entry, index) => listChanges(before[index], entry, [...path, index]))
  }
  return [{ path, value: after }]
}

function isWithin(inner: Path, outer: Path): boolean {
  return outer.every((part, index) => inner[index] === part)
}
