import { type DocumentKind, type Organisation, type PlainDate, assert } from '@tongban/domain'
import type pg from 'pg'
import { createBatching } from '../../database/index.ts'

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

interface Taking {
  readonly organisation: string
  readonly series: string
  readonly year: number
  readonly count: number
}

/**
 * What is taken at the same time is taken in one round trip, one row a series however many want of it. The rows are let
 * go without waiting for the disk: the log is written in order, so that whatever act bears a number cannot be durable
 * before the count is.
 */
const askForNumbers = createBatching<Taking, number>({
  size: 200,
  atOnce: 1,
  run: async (pool, takings) => {
    const wanted = new Map<string, Taking>()
    for (const taking of takings) {
      const name = nameSeries(taking)
      wanted.set(name, { ...taking, count: taking.count + (wanted.get(name)?.count ?? 0) })
    }
    const { rows } = await pool.query<{
      organisation_id: string
      series: string
      year: number
      last: number
    }>({
      name: 'take_numbers',
      text: `select n.* from (select set_config('synchronous_commit', 'off', true)) off, take_numbers($1) n`,
      values: [
        JSON.stringify(
          [...wanted.values()].map(({ organisation, ...rest }) => ({
            organisation_id: organisation,
            ...rest,
          })),
        ),
      ],
    })
    const given = new Map(
      rows.map((row) => {
        const name = nameSeries({ organisation: row.organisation_id, series: row.series, year: row.year })
        return [name, row.last - (wanted.get(name)?.count ?? 0)]
      }),
    )
    return takings.map((taking) => {
      const before = given.get(nameSeries(taking))
      assert(before !== undefined, 'take_numbers answers for each series')
      given.set(nameSeries(taking), before + taking.count)
      return before + taking.count
    })
  },
})

function nameSeries({ organisation, series, year }: Omit<Taking, 'count'>): string {
  return `${year} ${series} ${organisation}`
}

/** The last of the numbers that were taken; they follow one another. */
export function takeNumbers(
  pool: pg.Pool,
  organisation: string,
  series: string,
  year: number,
  count: number,
): Promise<number> {
  return askForNumbers(pool, { organisation, series, year, count })
}

/** Fills `{word}{kind}〔{year}〕{serial:5}号`; a width pads with zeros. */
export function formatNumber(format: string, values: Readonly<Record<string, string | number>>): string {
  return format.replaceAll(/\{([a-z]+)(?::(\d+))?\}/g, (_, name: string, width: string | undefined) => {
    const value = String(values[name] ?? '')
    return width === undefined ? value : value.padStart(Number(width), '0')
  })
}
