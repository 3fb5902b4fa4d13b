import { canonicalJson } from '../kernel/index.ts'
import { type BaseEntry, readCommonElement } from './base-entry.ts'
import { type ComparedElement, comparedElements } from './elements.ts'

/** What a list that is to be published would bring, against what its publisher published before. */
export interface EntryComparison {
  readonly added: readonly BaseEntry[]
  readonly changed: readonly {
    readonly before: BaseEntry
    readonly after: BaseEntry
    /** Common elements that say something else; none where only levels or claimants changed. */
    readonly elements: readonly ComparedElement[]
    readonly levels: boolean
    readonly claimants: boolean
  }[]
  readonly unchanged: number
  /** Published entries that the list does not hold. They stay in force: a list that leaves one out does not withdraw it. */
  readonly gone: readonly BaseEntry[]
}

export function compareEntries(before: readonly BaseEntry[], after: readonly BaseEntry[]): EntryComparison {
  const known = new Map(before.map((entry) => [entry.entry, entry]))
  const wanted = new Set(after.map(({ entry }) => entry))
  const pairs = after.flatMap((entry) => {
    const old = known.get(entry.entry)
    return old === undefined || saysTheSame(old, entry) ? [] : [{ before: old, after: entry }]
  })
  return {
    added: after.filter(({ entry }) => !known.has(entry)),
    changed: pairs.map((pair) => ({
      ...pair,
      elements: comparedElements.filter(
        (element) =>
          readCommonElement(pair.before, element)?.join('\n') !==
          readCommonElement(pair.after, element)?.join('\n'),
      ),
      levels: pair.before.levels.join() !== pair.after.levels.join(),
      claimants: pair.before.claimants.join() !== pair.after.claimants.join(),
    })),
    unchanged: after.length - pairs.length - after.filter(({ entry }) => !known.has(entry)).length,
    gone: before.filter(({ entry }) => !wanted.has(entry)),
  }
}

/** Whether two definitions of an entry are word for word the same. */
export function saysTheSame(before: BaseEntry, after: BaseEntry): boolean {
  const plain = (entry: BaseEntry) => canonicalJson(JSON.parse(JSON.stringify(entry)))
  return plain(before) === plain(after)
}
