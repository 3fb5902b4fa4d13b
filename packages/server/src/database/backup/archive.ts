import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * What a backup holds. The archive is a gzip-compressed tar with, in this order: `header.json`; for each table its
 * rows in PostgreSQL's COPY text form, in parts; the files of the home folder; `manifest.json` with the digest of
 * everything before it. Whoever has tar and PostgreSQL can read it without Tongban.
 */
export const archiveFormat = 1

/** Names in the home folder that belong to the data: the stored files and the keys that sign. */
export const homeFolders = ['files', 'keys'] as const

/** The file outside the database that speaks of its rows: the newest root of the record. */
export const witnessName = 'keys/record-witness.json'

/** Rows of a table are gathered into parts of about this size, because tar wants to know sizes beforehand. */
export const partBytes = 4 * 1024 * 1024

const table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()),
})

export const headerSchema = z.object({
  product: z.literal('tongban'),
  format: z.number().int(),
  createdAt: z.string(),
  serverVersion: z.string(),
  /** The migrations that made the schema, in order. */
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  tables: z.array(table),
  sequences: z.array(
    z.object({ schema: z.string(), name: z.string(), lastValue: z.string(), isCalled: z.boolean() }),
  ),
})

export const manifestSchema = z.object({
  /** Rows and digest of each table, in the order of the header. */
  tables: z.array(z.object({ rows: z.number().int(), digest: z.string() })),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int(), digest: z.string() })),
})

export type ArchiveHeader = z.infer<typeof headerSchema>
export type ArchiveManifest = z.infer<typeof manifestSchema>
export type ArchivedTable = z.infer<typeof table>

/** Name of a part of a table's rows inside the archive. */
export function namePart(tableIndex: number, table: ArchivedTable, part: number): string {
  return `tables/${pad(tableIndex)}-${table.schema}.${table.name}/${pad(part)}.copy`
}

/** Index of the table that a part belongs to, or undefined when the entry is something else. */
export function findTableIndex(entryName: string): number | undefined {
  const match = /^tables\/(\d{5})-/.exec(entryName)
  return match === null ? undefined : Number(match[1])
}

export function createDigest() {
  return createHash('sha256')
}

function pad(number: number): string {
  return String(number).padStart(5, '0')
}
