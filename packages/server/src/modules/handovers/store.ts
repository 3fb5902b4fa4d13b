import {
  type Handover,
  type HandoverSignature,
  type HandoverStatus,
  type HandoverTerms,
  type Instant,
  type PlainDate,
  writeTerms,
} from '@tongban/domain'
import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

interface HandoverRow {
  readonly handover_id: string
  readonly number: string
  readonly terms: HandoverTerms
  readonly status: HandoverStatus
  readonly signatures: readonly HandoverSignature[]
  readonly version: number
  readonly prepared_by: string
  readonly prepared_by_name: string
  readonly prepared_at: string
  readonly carried_out_at: string | null
  readonly file_digest: string | null
  readonly returned_by: string | null
}

/** A handover with what the store knows besides. */
export interface StoredHandover extends Handover {
  readonly version: number
  readonly preparedByName: string
  readonly preparedAt: string
  readonly carriedOutAt: string | null
  /** Digests of the two sealed originals, one of each side; absent until they are made. */
  readonly files: Readonly<Partial<Record<'from' | 'to', string>>>
  /** A handover that takes this one back and was not cancelled. */
  readonly returnedBy: string | null
  /** Of the terms as they stand. */
  readonly digest: string
}

const selection = `select h.handover_id, h.number, h.terms, h.status, h.signatures, h.version, h.prepared_by,
    a.name as prepared_by_name, h.prepared_at, h.carried_out_at, h.file_digest,
    (select r.handover_id from item_handover r where r.returns = h.handover_id and r.status <> 'cancelled'
      order by r.prepared_at desc limit 1) as returned_by
  from item_handover h join account a on a.id = h.prepared_by`

function readRow(row: HandoverRow): StoredHandover {
  return {
    handover: row.handover_id,
    number: row.number,
    status: row.status,
    terms: row.terms,
    preparedBy: row.prepared_by,
    signatures: row.signatures,
    version: row.version,
    preparedByName: row.prepared_by_name,
    preparedAt: new Date(row.prepared_at).toISOString(),
    carriedOutAt: row.carried_out_at === null ? null : new Date(row.carried_out_at).toISOString(),
    files: row.file_digest === null ? {} : (JSON.parse(row.file_digest) as StoredHandover['files']),
    returnedBy: row.returned_by,
    digest: digestTerms(row.number, row.terms),
  }
}

/** SHA-256 in hex of what a signature covers. */
export function digestTerms(number: string, terms: HandoverTerms): string {
  return createHash('sha256').update(writeTerms(number, terms)).digest('hex')
}

/** The handover, where one of its sides lies within the jurisdiction. */
export async function findHandover(
  pool: Pool,
  handover: string,
  jurisdiction: readonly string[],
): Promise<StoredHandover | undefined> {
  const { rows } = await pool.query<HandoverRow>(
    `${selection} where h.handover_id = $1 and (h.from_id = any($2) or h.to_id = any($2))`,
    [handover, jurisdiction],
  )
  return rows[0] && readRow(rows[0])
}

/** Newest first; `after` is the place of the last one of the page before. */
export async function listHandovers(
  pool: Pool,
  filter: {
    readonly jurisdiction: readonly string[]
    readonly status: HandoverStatus | undefined
    readonly after: { readonly preparedAt: string; readonly handover: string } | undefined
    readonly limit: number
  },
): Promise<StoredHandover[]> {
  const { rows } = await pool.query<HandoverRow>(
    `${selection} where (h.from_id = any($1) or h.to_id = any($1)) and ($2::text is null or h.status = $2)
        and ($3::timestamptz is null or (h.prepared_at, h.handover_id) < ($3, $4::uuid))
      order by h.prepared_at desc, h.handover_id desc limit $5`,
    [
      filter.jurisdiction,
      filter.status ?? null,
      filter.after?.preparedAt ?? null,
      filter.after?.handover ?? null,
      filter.limit,
    ],
  )
  return rows.map(readRow)
}

/**
 * Items of a side that stand in a signed record which is not carried out yet, each with the number of that record.
 * @param except the record that asks
 */
export async function findPromisedItems(
  pool: Pool,
  { from, items }: Pick<HandoverTerms, 'from' | 'items'>,
  except: string | undefined,
): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ number: string; terms: HandoverTerms }>(
    `select number, terms from item_handover
      where from_id = $1 and status in ('half-signed', 'signed') and ($2::uuid is null or handover_id <> $2)`,
    [from, except ?? null],
  )
  return new Map(
    rows.flatMap(({ number, terms }) =>
      terms.items.filter((item) => items.includes(item)).map((item) => [item, number] as const),
    ),
  )
}

/** Signed by both sides, with their day come; the oldest first, for a later one may hand on what an earlier one brings. */
export async function listDueHandovers(pool: Pool, today: PlainDate): Promise<StoredHandover[]> {
  const { rows } = await pool.query<HandoverRow>(
    `${selection} where h.status = 'signed' and h.effective_on <= $1 order by h.effective_on, h.prepared_at`,
    [today],
  )
  return rows.map(readRow)
}

export async function insertHandover(
  pool: Pool,
  handover: {
    readonly id: string
    readonly number: string
    readonly terms: HandoverTerms
    readonly account: string
    readonly now: Instant
  },
): Promise<void> {
  const { id, number, terms, account, now } = handover
  await pool.query(
    `insert into item_handover (handover_id, number, from_id, to_id, terms, status, effective_on, returns, signatures,
                                version, prepared_by, prepared_at)
     values ($1, $2, $3, $4, $5, 'draft', $6, $7, '[]', 1, $8, $9)`,
    [
      id,
      number,
      terms.from,
      terms.to,
      JSON.stringify(terms),
      terms.effectiveOn,
      terms.returns ?? null,
      account,
      now,
    ],
  )
}

/** The next number of the side that hands over in that year: 区卫健局交接〔2026〕3号. */
export async function takeHandoverNumber(
  pool: Pool,
  organisation: { readonly id: string; readonly shortName: string },
  year: number,
): Promise<string> {
  const { rows } = await pool.query<{ last: string }>('select last from take_numbers($1)', [
    JSON.stringify([{ organisation_id: organisation.id, series: 'handover', year, count: 1 }]),
  ])
  return `${organisation.shortName}交接〔${year}〕${rows[0]?.last ?? ''}号`
}

/** Changes a handover that is still at the version that was looked at; false where it is not. */
export async function changeHandover(
  pool: Pool,
  handover: string,
  version: number,
  change: {
    readonly terms?: HandoverTerms
    readonly status?: HandoverStatus
    readonly signatures?: readonly HandoverSignature[]
    readonly cancelledReason?: string
    readonly carriedOutAt?: Instant
  },
): Promise<boolean> {
  const { terms, status, signatures } = change
  const { rowCount } = await pool.query(
    `update item_handover set version = version + 1, terms = coalesce($3, terms), status = coalesce($4, status),
       signatures = coalesce($5, signatures), cancelled_reason = coalesce($6, cancelled_reason),
       carried_out_at = coalesce($7, carried_out_at), from_id = coalesce($8, from_id), to_id = coalesce($9, to_id),
       effective_on = coalesce($10, effective_on)
     where handover_id = $1 and version = $2`,
    [
      handover,
      version,
      terms === undefined ? null : JSON.stringify(terms),
      status ?? null,
      signatures === undefined ? null : JSON.stringify(signatures),
      change.cancelledReason ?? null,
      change.carriedOutAt ?? null,
      terms?.from ?? null,
      terms?.to ?? null,
      terms?.effectiveOn ?? null,
    ],
  )
  return rowCount === 1
}

/** Keeps the digest of a sealed original; the first one that was made stays. */
export async function keepFile(
  pool: Pool,
  handover: string,
  side: 'from' | 'to',
  digest: string,
): Promise<void> {
  await pool.query(
    `update item_handover
        set file_digest = (jsonb_build_object($2::text, $3::text) || coalesce(file_digest::jsonb, '{}'))::text
      where handover_id = $1`,
    [handover, side, digest],
  )
}
