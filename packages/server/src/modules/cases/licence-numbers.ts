import { type ItemRevision, type PlainDate, assert } from '@tongban/domain'
import type pg from 'pg'
import { writeLicenceNumbers } from './number-formats.ts'
import { takeNumbers } from './numbering.ts'

/** The next number and identifier of the licence in which the item results. */
export async function takeLicenceNumbers(
  { pool }: { readonly pool: pg.Pool },
  revision: ItemRevision,
  today: PlainDate,
) {
  const { licence, authority } = revision
  assert(licence !== undefined, 'an item whose licence can be issued has one')
  const year = Number(today.slice(0, 4))
  const serial = await takeNumbers(pool, authority.id, `licence:${licence.id}`, year, 1)
  return writeLicenceNumbers(revision, year, serial)
}
