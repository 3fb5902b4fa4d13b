import {
  type BaseEntry,
  type EntryComparison,
  type TableFinding,
  compareEntries,
  readEntryTable,
} from '@tongban/domain'
import type { BaseListOptions } from './options.ts'
import { readEntries } from './store.ts'

export interface EntryTableCheck extends EntryComparison {
  readonly findings: readonly TableFinding[]
  /** The rows that are right. */
  readonly entries: readonly BaseEntry[]
}

/**
 * Holds a table of a base list against what is registered and published, and publishes nothing.
 * @param rows the cells of a sheet as text
 */
export async function checkEntryTable(
  { database: { pool }, catalogue }: BaseListOptions,
  { publisher, rows }: { readonly publisher: string; readonly rows: readonly (readonly string[])[] },
): Promise<EntryTableCheck> {
  const [stored, registries] = await Promise.all([readEntries(pool), catalogue.getRegistries()])
  const { entries, findings } = readEntryTable(rows, {
    registries,
    entries: stored.map(({ definition }) => definition),
  })
  const own = stored.filter(({ publisher_id }) => publisher_id === publisher)
  const comparison = compareEntries(
    own.map(({ definition }) => definition),
    entries,
  )
  return { ...comparison, findings, entries }
}
