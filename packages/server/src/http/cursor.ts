import type { z } from 'zod'
import { refuseValue } from './validate-input.ts'

/** The place after which the next page begins, as opaque text for the caller. */
export function writeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place), 'utf8').toString('base64url')
}

/**
 * @param schema what the list wrote into its cursors; strict, since anybody can write one
 * @throws RefusedRequest 400 with the pointer query/cursor when it is not one of ours
 */
export function readCursor<Place>(schema: z.ZodType<Place>, cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined
  const parsed = schema.safeParse(parseText(cursor))
  if (parsed.success) return parsed.data
  throw refuseValue('query/cursor', 'invalid-cursor', {
    zh: '分页游标无效，请从第一页重新查询。',
    en: 'The cursor is not valid; begin again at the first page.',
  })
}

function parseText(cursor: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8')
    return text.includes('\\u0000') ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Cuts the page from rows that were read with `limit + 1`.
 * @param placeOf what the cursor must hold to go on after a row
 */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => unknown,
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null }
}
