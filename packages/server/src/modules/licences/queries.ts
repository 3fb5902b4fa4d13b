import type { licencePageSchema, licenceTypeListSchema } from '@tongban/contract'
import {
  type Actor,
  type Bilingual,
  type LicenceEndKind,
  type LicenceStanding,
  type PlainDate,
  type Registries,
  findPlainDate,
  nameLicenceStanding,
  readText,
} from '@tongban/domain'
import { type Expression, type SqlBool, type Transaction, sql } from 'kysely'
import { z } from 'zod'
import {
  type Database,
  type RowScope,
  type Tables,
  nameHolds,
  scopeOf,
  withRows,
} from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import type { LicenceContent } from './summary.ts'

export interface LicenceFilter {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly type?: string | undefined
  readonly standing?: LicenceStanding | undefined
  readonly number?: string | undefined
  readonly holder?: string | undefined
}

const placeSchema = z.strictObject({
  validFrom: z
    .string()
    .max(10)
    .refine((text) => findPlainDate(text) !== undefined),
  id: z.uuid(),
})

/** What `getLicenceStanding` says, in SQL, so that a list can be filtered by it. */
function standingOf(today: PlainDate): Expression<LicenceStanding> {
  return sql<LicenceStanding>`case
    when status in ('annulled', 'revoked', 'replaced') then status
    when valid_to < ${today}::date then 'expired'
    when status = 'suspended' and (content ->> 'suspendedUntil')::date < ${today}::date then 'valid'
    else status end`
}

/** How a licence ended that was revoked; its chain tells. */
const endKind = sql<LicenceEndKind | null>`case when status = 'revoked' then (
    select e.payload ->> 'kind' from case_event e
     where e.case_id = licence.licence_id and e.event_type = 'LicenceRevoked'
     order by e.sequence desc limit 1) end`

/** For an agent whose written authorisation names items: the item stands in the first act of the licence. */
function issuedUnder(items: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`exists (select from case_event e where e.case_id = licence.licence_id and e.sequence = 1
    and e.payload ->> 'item' = any(${[...items]}::text[]))`
}

/** Licences that the actor may see, newest first; row-level security limits the rest. */
export async function listLicences(
  database: Database,
  actor: Actor,
  filter: LicenceFilter,
  today: PlainDate,
): Promise<z.input<typeof licencePageSchema>> {
  const place = readCursor(placeSchema, filter.cursor)
  const scope = scopeOf(actor)
  const standing = standingOf(today)
  const rows = await withRows(database, scope, async (transaction) => {
    const held = filter.holder === undefined ? undefined : await isHeldBy(transaction, filter.holder)
    let query = transaction
      .selectFrom('licence')
      .selectAll()
      .select([sql<LicenceStanding>`${standing}`.as('standing'), endKind.as('endKind')])
      .orderBy('valid_from', 'desc')
      .orderBy('licence_id')
      .limit(filter.limit + 1)
    // Said again here so that the indexes on holder and issuer serve the list.
    if (actor.kind === 'applicant') {
      query = query.where((where) =>
        where.or(
          actor.actsFor.map(({ subject, items }) =>
            where.and([
              where('holder_subject', '=', subject),
              ...(items === undefined ? [] : [issuedUnder(items)]),
            ]),
          ),
        ),
      )
    } else if (!scope.everything) {
      query = query.where('issuer_id', '=', sql<string>`any(${[...scope.organisations]}::text[])`)
    }
    if (filter.type) query = query.where('licence_type', '=', filter.type)
    if (filter.number) query = query.where('number', '=', filter.number)
    if (held) query = query.where(held)
    if (filter.standing) query = query.where(sql<SqlBool>`${standing} = ${filter.standing}`)
    if (place) {
      query = query.where(
        sql<SqlBool>`valid_from <= ${place.validFrom}::date and (valid_from < ${place.validFrom}::date or licence_id > ${place.id}::uuid)`,
      )
    }
    return query.execute()
  })
  const page = cutPage(rows, filter.limit, (row) => ({ validFrom: row.valid_from, id: row.licence_id }))
  const carried = await readCarriedRows(database, scope, page.items, standing)
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      licenceId: row.licence_id,
      licenceType: row.licence_type,
      typeName: (row.content as unknown as LicenceContent).typeName,
      number: row.number,
      identifier: row.identifier,
      issuer: row.issuer_id,
      holderName: row.holder_name,
      standing: row.standing,
      standingName: nameLicenceStanding(row.standing, row.endKind ?? undefined),
      validFrom: row.valid_from,
      validTo: row.valid_to,
      carries: listCarried(row).flatMap((licence) => carried.get(licence) ?? []),
      version: row.version,
    })),
  }
}

/** As many holders are looked up one by one; of more the newest licences are quickly found by looking. */
const holdersLookedUp = 2000

/**
 * Licences of holders in whose name the text stands. The names are looked up first, for an index answers that; then
 * their licences by holder.
 */
async function isHeldBy(transaction: Transaction<Tables>, text: string): Promise<Expression<SqlBool>> {
  const { rows } = await sql<{ holder: string }>`select distinct holder_subject as holder
    from (select holder_subject from licence_holder_name
           where ${nameHolds(sql.ref('holder_name'), text)} limit ${holdersLookedUp + 1}) named`.execute(
    transaction,
  )
  const holds = sql<SqlBool>`strpos(holder_name, ${text}) > 0`
  if (rows.length > holdersLookedUp) return holds
  return sql<SqlBool>`(holder_subject = any(${rows.map(({ holder }) => holder)}::uuid[]) and ${holds})`
}

function listCarried({ content }: { readonly content: unknown }): readonly string[] {
  return (content as LicenceContent).carried ?? []
}

interface CarriedRow {
  readonly licence: string
  readonly typeName: LicenceContent['typeName']
  readonly standing: LicenceStanding
  readonly standingName: Bilingual
}

/** How what the trade licences of a page carry stands today, each from its own row. */
async function readCarriedRows(
  database: Database,
  scope: RowScope,
  rows: readonly { readonly content: unknown }[],
  standing: Expression<LicenceStanding>,
): Promise<ReadonlyMap<string, CarriedRow>> {
  const ids = rows.flatMap(listCarried)
  if (ids.length === 0) return new Map()
  const found = await withRows(database, scope, (transaction) =>
    transaction
      .selectFrom('licence')
      .select(['licence_id', 'content'])
      .select([sql<LicenceStanding>`${standing}`.as('standing'), endKind.as('endKind')])
      .where('licence_id', 'in', ids)
      .execute(),
  )
  return new Map(
    found.map((row) => [
      row.licence_id,
      {
        licence: row.licence_id,
        typeName: (row.content as unknown as LicenceContent).typeName,
        standing: row.standing,
        standingName: nameLicenceStanding(row.standing, row.endKind ?? undefined),
      },
    ]),
  )
}

/** The types of licence that the catalogue knows. */
export function describeLicenceTypes(registries: Registries): z.input<typeof licenceTypeListSchema> {
  const licenceTypes = Object.entries(registries.licences).map(([licenceType, type]) => ({
    licenceType,
    name: readText(type.name),
    code: type.code,
    holder: type.holder,
    validity: describeValidity(type.validity),
    fields: type.fields.flatMap((element) => {
      const definition = registries.elements[element]
      const isPublic = type.publicFields.includes(element)
      return definition === undefined
        ? []
        : [{ element, label: readText(definition.label), public: isPublic }]
    }),
  }))
  return {
    licenceTypes: licenceTypes.toSorted((left, right) => (left.licenceType < right.licenceType ? -1 : 1)),
  }
}

type Validity = Registries['licences'][string]['validity']

function describeValidity(validity: Validity) {
  if (typeof validity === 'string') return { kind: validity, count: null }
  return 'years' in validity
    ? { kind: 'years' as const, count: validity.years }
    : { kind: 'months' as const, count: validity.months }
}
