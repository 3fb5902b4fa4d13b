import { isRecord, type Path } from '../source/definition-source.ts'

/** A place at which two definitions differ; entries with an id are told by it, wherever they stand in their list. */
export interface Difference {
  readonly path: Path
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly before: unknown
  readonly after: unknown
}

/** By what the entries of a list are known. */
const identities = ['material', 'element', 'step', 'shot', 'kind'] as const

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
  return compare(before, after, [])
}

function compare(before: unknown, after: unknown, path: Path): Difference[] {
  const [left, right] = [normalise(before, path), normalise(after, path)]
  if (same(left, right)) return []
  if (left === undefined) return [{ path, kind: 'added', before, after }]
  if (right === undefined) return [{ path, kind: 'removed', before, after }]
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right, path)
  if (isRecord(left) && isRecord(right) && !isCondition(path)) {
    const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
    return keys.flatMap((key) => compare(left[key], right[key], [...path, key]))
  }
  return [{ path, kind: 'changed', before, after }]
}

/** A condition is read as a whole. */
function isCondition(path: Path): boolean {
  return path.at(-1) === 'when'
}

function compareLists(before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] {
  const left = before.map((entry, index) => identify(entry) ?? `#${index}`)
  const right = after.map((entry, index) => identify(entry) ?? `#${index}`)
  const isUnique = (ids: readonly string[]) => new Set(ids).size === ids.length
  if (!isUnique(left) || !isUnique(right)) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, index) => compare(before[index], after[index], [...path, index])).flat()
  }
  const differences: Difference[] = []
  for (const [index, id] of right.entries()) {
    const from = left.indexOf(id)
    if (from < 0)
      differences.push({ path: [...path, index], kind: 'added', before: undefined, after: after[index] })
    else differences.push(...compare(before[from], after[index], [...path, index]))
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
function normalise(value: unknown, path: Path): unknown {
  if (value === null) return undefined
  if (Array.isArray(value) && value.length === 0) return undefined
  if (isRecord(value) && Object.keys(value).length === 0) return undefined
  const list = path[0]
  const place = path.at(-1)
  if (typeof value === 'string' && typeof place === 'number') {
    if (list === 'materials' && path.length === 2) return { material: value }
    if (list === 'form') return { element: value }
  }
  if (isRecord(value)) return leaveOutUsual(value, path)
  return value
}

/** What holds where nothing is written. */
const usual: Readonly<Record<string, readonly unknown[]>> = {
  powerSource: ['own'],
  online: ['entire', true],
  correction: [{ days: 15, onMiss: 'close' }],
  required: [true],
  original: ['copy'],
  copies: [1],
  several: [false],
  optional: [false],
  unit: ['working-day'],
  people: [1],
  onSilence: ['wait'],
  handling: ['01'],
  decides: ['officer'],
  revoke: ['four-eyes'],
  statementDays: [5],
  approval: ['head'],
}
/** What holds in one part alone, where others have other words for it. */
const usualThere: readonly { readonly part: string; readonly key: string; readonly value: unknown }[] = [
  { part: 'specialProcedures', key: 'basis', value: '行政许可法 第四十五条' },
  { part: 'onFalse', key: 'basis', value: '行政许可法 第六十九条' },
  { part: 'greenChannel', key: 'onMiss', value: 'remind' },
  { part: 'shots', key: 'kind', value: 'photo' },
  { part: 'shots', key: 'count', value: 1 },
  { part: 'shots', key: 'place', value: true },
]

function leaveOutUsual(value: Record<string, unknown>, path: Path): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([key, entry]) =>
        !(usual[key]?.some((one) => same(one, entry)) ?? false) &&
        !usualThere.some((one) => one.key === key && one.value === entry && path.includes(one.part)),
    ),
  )
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}
