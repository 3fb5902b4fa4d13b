import { itemDefinitionSchema, listSchemasAt, listUsualValues } from '@tongban/domain'
import { isRecord, type Path } from '../source/definition-source.ts'

/** A place at which two definitions differ; entries with an id are told by it, wherever they stand in their list. */
export interface Difference {
  readonly path: Path
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before: unknown
  readonly after: unknown
}

/** What may stand at a place; a definition can often be written in more than one way. */
type Schemas = Parameters<typeof listSchemasAt>[0]

/** By what the entries of a list are known. */
const identities = ['material', 'element', 'step', 'shot', 'kind', 'example'] as const

/** The id of an entry; what has none is known by its place. */
export function identify(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  if (!isRecord(entry)) return undefined
  for (const key of identities) if (typeof entry[key] === 'string') return entry[key]
  const title = entry['check'] ?? entry['section'] ?? entry['name'] ?? entry['q'] ?? entry['text']
  if (isRecord(title)) return typeof title['zh'] === 'string' ? title['zh'] : undefined
  if (typeof title === 'string') return title
  return Array.isArray(entry['parallel']) ? 'parallel' : undefined
}

/** Every place at which the second says something else than the first. Empty lists and what is absent are the same. */
export function compareDefinitions(before: unknown, after: unknown): Difference[] {
  return compare(before, after, [], [itemDefinitionSchema])
}

function compare(before: unknown, after: unknown, path: Path, schemas: Schemas): Difference[] {
  const [left, right] = [normalise(before, path, schemas), normalise(after, path, schemas)]
  if (same(left, right)) return []
  if (left === undefined) return [{ path, kind: 'added', before, after }]
  if (right === undefined) return [{ path, kind: 'removed', before, after }]
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right, path, schemas)
  if (isRecord(left) && isRecord(right) && !isCondition(path)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
    return keys.flatMap((key) => compare(left[key], right[key], [...path, key], listSchemasAt(schemas, key)))
  }
  return [{ path, kind: 'changed', before, after }]
}

/** A condition is read as a whole. */
function isCondition(path: Path): boolean {
  return path.at(-1) === 'when'
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
  schemas: Schemas,
): Difference[] {
  const ofEntry = listSchemasAt(schemas, 0)
  const left = before.map((entry, index) => identify(entry) ?? `#${index}`)
  const right = after.map((entry, index) => identify(entry) ?? `#${index}`)
  const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length
  if (!isUnique(left) || !isUnique(right)) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, index) =>
      compare(before[index], after[index], [...path, index], ofEntry),
    ).flat()
  }
  const differences: Difference[] = []
  for (const [index, id] of right.entries()) {
    const from = left.indexOf(id)
    if (from < 0)
      differences.push({ path: [...path, index], kind: 'added', before: undefined, after: after[index] })
    else differences.push(...compare(before[from], after[index], [...path, index], ofEntry))
  }
  for (const [index, id] of left.entries()) {
    if (!right.includes(id))
      differences.push({ path: [...path, index], kind: 'removed', before: before[index], after: undefined })
  }
  const keptBefore = left.filter((id) => right.includes(id))
  const keptAfter = right.filter((id) => left.includes(id))
  if (!same(keptBefore, keptAfter))
    differences.push({ path, kind: 'moved', before: keptBefore, after: keptAfter })
  return differences
}

/** What is written in a shorter way says the same. */
function normalise(value: unknown, path: Path, schemas: Schemas): unknown {
  if (value === null) return undefined
  if (Array.isArray(value) && value.length === 0) return undefined
  if (isRecord(value) && Object.keys(value).length === 0) return undefined
  const list = path[0]
  const place = path.at(-1)
  if (typeof value === 'string' && typeof place === 'number') {
    if (list === 'materials' && path.length === 2) return { material: value }
    if (list === 'form') return { element: value }
  }
  if (isRecord(value)) return leaveOutUsual(value, schemas)
  return value
}

function leaveOutUsual(value: Record<string, unknown>, schemas: Schemas): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, entry]) => !listUsualValues(listSchemasAt(schemas, key)).some((usual) => same(usual, entry)),
    ),
  )
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
