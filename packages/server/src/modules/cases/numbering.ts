import { type DocumentKind, type PlainDate, assert } from '@tongban/domain'
import type pg from 'pg'
import { createBatching } from '../../database/index.ts'
import {
  type NumberingOrganisation,
  writeCaseNumber,
  writeDocumentNumber,
  writeMatterNumber,
} from './number-formats.ts'

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
  return Array.from({ length: count }, (_, index) =>
    writeDocumentNumber(organisation, kind, year, last - count + 1 + index),
  )
}

/** 办件编号, counted by authority and year. */
export async function takeCaseNumber(
  pool: pg.Pool,
  organisation: NumberingOrganisation,
  today: PlainDate,
): Promise<string> {
  const serial = await takeNumbers(pool, organisation.id, 'case', Number(today.slice(0, 4)), 1)
  return writeCaseNumber(organisation, today, serial)
}

/** 一件事编号, counted by the lead authority and year. */
export async function takeMatterNumber(
  pool: pg.Pool,
  lead: NumberingOrganisation,
  today: PlainDate,
): Promise<string> {
  const serial = await takeNumbers(pool, lead.id, 'matter', Number(today.slice(0, 4)), 1)
  return writeMatterNumber(lead, today, serial)
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
