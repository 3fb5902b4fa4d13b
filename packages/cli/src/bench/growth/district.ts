import { type Calendar, type ItemRevision, type OfficerActor, type PlainDate, assert } from '@tongban/domain'
import { type Database, createPublishedCatalogue } from '@tongban/server'
import { growthItems } from './items.ts'

/** What cases of the district refer to, as the store has it. */
export interface District {
  readonly revisions: ReadonlyMap<string, ItemRevision>
  readonly calendar: Calendar
  readonly officers: readonly OfficerActor[]
}

/**
 * Reads items, calendar and officers of a store into which the demonstration district was loaded.
 * @param today in Beijing
 */
export async function readDistrict(database: Database, today: PlainDate): Promise<District> {
  const catalogue = createPublishedCatalogue(
    database,
    () => Date.now(),
    () => today,
  )
  const revisions = new Map<string, ItemRevision>()
  for (const item of growthItems) {
    const revision = await catalogue.findCurrentRevision(item)
    assert(revision !== undefined, `the store has no item ${item}`)
    revisions.set(item, revision)
  }
  const { rows } = await database.pool.query<OfficerActor>(
    `select 'officer' as kind, a.id as account, a.name, p.role, p.organisation_id as organisation, p.duties,
            (with recursive covered as (
               select o.organisation_id from organisation o where o.organisation_id = any (p.jurisdiction)
               union
               select o.organisation_id from organisation o join covered c on o.parent_id = c.organisation_id
             ) select array_agg(organisation_id order by organisation_id) from covered) as jurisdiction
       from staff_post p join account a on a.id = p.account_id
      order by a.username`,
  )
  return { revisions, calendar: await catalogue.getCalendar(), officers: rows }
}
