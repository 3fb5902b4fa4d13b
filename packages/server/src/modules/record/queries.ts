import type { Pool } from 'pg'
import { z } from 'zod'
import { cutPage, readCursor } from '../../http/index.ts'
import type { SignedRoot } from './root.ts'
import { type RootRow, readRoot, selectRoots } from './sealing.ts'

const placeSchema = z.strictObject({ before: z.int().min(1) })

/** Newest first. */
export async function listRoots(
  pool: Pool,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: SignedRoot[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, cursor)
  const { rows } = await pool.query<RootRow>(
    `${selectRoots} where $1::bigint is null or root_number < $1 order by root_number desc limit $2`,
    [place?.before ?? null, limit + 1],
  )
  return cutPage(rows.map(readRoot), limit, ({ number }) => ({ before: number }))
}
