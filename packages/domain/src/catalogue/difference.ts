import { canonicalJson } from '../kernel/index.ts'
import type { ItemRevision } from './revision.ts'

/** A place at which two revisions differ. */
export interface Change {
  /** `definition.limits.promised`, `materials.floor-plan.name.zh`. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before: unknown
  readonly after: unknown
}

/** What a publication is made of but what people are told changed. */
const left = new Set(['revision', 'publishedAt', 'digest', 'effectiveFrom', 'effectiveTo'])

/** Every place at which the content of two revisions differs, in order; none when they say the same. */
export function differenceBetween(before: ItemRevision, after: ItemRevision): Change[] {
  const keep = (revision: ItemRevision) =>
    Object.fromEntries(Object.entries(revision).filter(([key]) => !left.has(key)))
  return compareContents(keep(before), keep(after), '')
}

/** Every place at which two contents differ, lists entry by entry. */
export function compareContents(before: unknown, after: unknown, path = ''): Change[] {
  if (before === undefined && after === undefined) return []
  if (before === undefined) return [{ path, kind: 'added', before, after }]
  if (after === undefined) return [{ path, kind: 'removed', before, after }]
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      compareContents(before[index], after[index], `${path}[${index}]`),
    )
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
    return keys.flatMap((key) =>
      compareContents(before[key], after[key], path === '' ? key : `${path}.${key}`),
    )
  }
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ path, kind: 'changed', before, after }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
