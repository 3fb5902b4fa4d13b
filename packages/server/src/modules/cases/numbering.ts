import { type DocumentKind, type Organisation, type PlainDate, assert } from '@tongban/domain'
import type pg from 'pg'

/** The character by which a document kind is told in its number (文种代字). */
const documentWords: Readonly<Record<DocumentKind, string>> = {
  receipt: '收',
  'correction-notice': '补',
  'acceptance-notice': '受',
  'acceptance-refusal': '不受',
  'special-procedure-notice': '特',
  'extension-notice': '延',
  'grant-decision': '准',
  'refusal-decision': '不准',
  'delivery-receipt': '送',
  'termination-notice': '终',
  'clerical-correction': '更',
}

const defaultFormat = '{word}{kind}〔{year}〕{serial:5}号'

type NumberingOrganisation = Organisation & { readonly id: string }

/** Document numbers by the rule of the organisation: each kind counts from 1 in each year. */
export async function takeDocumentNumber(
  pool: pg.Pool,
  organisation: NumberingOrganisation,
  kind: DocumentKind,
  today: PlainDate,
  count: number,
): Promise<string[]> {
  const year = Number(today.slice(0, 4))
  const last = await takeNumbers(pool, organisation.id, kind, year, count)
  const format = organisation.numberFormats[kind] ?? organisation.numberFormats['default'] ?? defaultFormat
  return Array.from({ length: count }, (_, index) =>
    formatNumber(format, {
      word: organisation.documentWord ?? organisation.shortName,
      kind: documentWords[kind],
      area: organisation.area.slice(0, 6),
      year,
      serial: last - count + 1 + index,
    }),
  )
}

/** 办件编号: area 6 · day 8 · serial 6 within the year and authority · the authority's last four. */
export async function takeCaseNumber(
  pool: pg.Pool,
  organisation: NumberingOrganisation,
  today: PlainDate,
): Promise<string> {
  const serial = await takeNumbers(pool, organisation.id, 'case', Number(today.slice(0, 4)), 1)
  const authority = (organisation.uscc ?? organisation.id.toUpperCase()).slice(-4)
  return `${organisation.area.slice(0, 6)}${today.replaceAll('-', '')}${authority}${String(serial).padStart(6, '0')}`
}

/**
 * The last of the numbers that were taken. The row of a series is let go without waiting for the disk: the log is
 * written in order, so that whatever act bears the number cannot be durable before the count is.
 */
export async function takeNumbers(
  pool: pg.Pool,
  organisation: string,
  series: string,
  year: number,
  count: number,
): Promise<number> {
  const { rows } = await pool.query<{ last: number }>({
    name: 'take_number',
    text: `select set_config('synchronous_commit', 'off', true), take_number($1, $2, $3, $4) as last`,
    values: [organisation, series, year, count],
  })
  const last = rows[0]?.last
  assert(last !== undefined, 'take_number always answers')
  return last
}

/** Fills `{word}{kind}〔{year}〕{serial:5}号`; a width pads with zeros. */
export function formatNumber(format: string, values: Readonly<Record<string, string | number>>): string {
  return format.replaceAll(/\{([a-z]+)(?::(\d+))?\}/g, (_, name: string, width: string | undefined) => {
    const value = String(values[name] ?? '')
    return width === undefined ? value : value.padStart(Number(width), '0')
  })
}
