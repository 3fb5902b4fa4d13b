import {
  type Calendar,
  type CaseState,
  type ItemRevision,
  type Organisation,
  type Registries,
  assert,
  assignAuthority,
  buildCalendar,
  makeDirectory,
  type PlainDate,
} from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { installationCalendar, readCalendarYears } from './calendar-years.ts'
import { type PublishedList, createListReader } from './published-list.ts'
import { type PublishedMatter, readMatterRevision, readPublishedMatters } from './published-matters.ts'

/** What every case refers to, as it is published now. */
export interface PublishedCatalogue {
  /**
   * A revision never changes, so one read of it serves for good.
   * @param holder the case that asks; where it passed to another authority (事项划转), the revision under that one
   */
  getRevision(item: string, revision: number, holder?: RevisionHolder): Promise<ItemRevision>
  findRevision(item: string, revision: number): Promise<ItemRevision | undefined>
  /** The revision under which new applications are filed; undefined where the item is not on a published list. */
  findCurrentRevision(item: string): Promise<ItemRevision | undefined>
  /** Every item on the published list, to be searched in memory. */
  getList(): Promise<PublishedList>
  /** The working-day calendar of the installation. */
  getCalendar(): Promise<Calendar>
  getRegistries(): Promise<Registries>
  findOrganisation(organisation: string): Promise<(Organisation & { readonly id: string }) | undefined>
  /** Every matter (一件事) on the published list, by its id. */
  getMatters(): Promise<readonly PublishedMatter[]>
  /** A revision never changes, whether its matter is still on the list or not. */
  findMatterRevision(matter: string, revision: number): Promise<PublishedMatter | undefined>
  /** After a change: whatever is asked next is read anew. */
  forget(): void
}

/** Of a case: whose it is, and who gave it up before. */
type RevisionHolder = Pick<CaseState, 'authority' | 'formerAuthorities'>

const revisionsKept = 5000
/** How long another process's change to a directory may go unseen. */
const freshForMilliseconds = 2000

/**
 * @param readTime milliseconds, for the age of what is kept
 * @param readToday the day it is in Beijing, on which revisions come into force
 */
export function createPublishedCatalogue(
  database: Database,
  readTime: () => number,
  readToday: () => PlainDate,
): PublishedCatalogue {
  const revisions = new Map<string, ItemRevision>()
  /** Under the authorities to which cases passed. */
  const passed = new Map<string, ItemRevision>()
  const current = keepFresh(readTime, (item: string) => readCurrentRevision(database, item, readToday()))
  const calendar = keepFresh(readTime, (name: string) => readCalendar(database, name))
  const registries = keepFresh(readTime, () => readRegistries(database))
  const readList = createListReader(database)
  const list = keepFresh(readTime, async () => readList(readToday(), await registries.get('all')))

  const matters = keepFresh(readTime, () => readPublishedMatters(database, readToday()))

  async function findRevision(item: string, revision: number) {
    const key = `${item}\n${revision}`
    const kept = revisions.get(key)
    if (kept) return kept
    const row = await database.query
      .selectFrom('item_revision')
      .select('definition')
      .where('item_id', '=', item)
      .where('revision', '=', revision)
      .executeTakeFirst()
    if (row === undefined) return undefined
    const found = row.definition as unknown as ItemRevision
    const oldest = revisions.size >= revisionsKept ? revisions.keys().next().value : undefined
    if (oldest !== undefined) revisions.delete(oldest)
    revisions.set(key, found)
    return found
  }

  async function getRevision(item: string, revision: number, holder?: RevisionHolder) {
    const found = await findRevision(item, revision)
    assert(found !== undefined, `revision ${revision} of ${item} is gone`)
    if (holder === undefined) return found
    const { authority, formerAuthorities = [] } = holder
    if (authority === found.authority.id && formerAuthorities.length === 0) return found
    const key = [item, revision, authority, ...formerAuthorities].join('\n')
    const kept = passed.get(key)
    if (kept) return kept
    const { organisations } = await registries.get('all')
    const findOrganisation = (id: string) => {
      const organisation = organisations[id]
      assert(organisation !== undefined, `the organisation ${id} is gone`)
      return { id, ...organisation }
    }
    const former = formerAuthorities.map(findOrganisation)
    const under = assignAuthority(found, findOrganisation(authority), former)
    if (passed.size >= revisionsKept) passed.clear()
    passed.set(key, under)
    return under
  }

  return {
    findRevision,
    getRevision,
    findCurrentRevision: async (item) => {
      const revision = await current.get(item)
      return revision === undefined ? undefined : getRevision(item, revision)
    },
    getMatters: () => matters.get('all'),
    findMatterRevision: (matter, revision) => readMatterRevision(database, matter, revision),
    getList: () => list.get('all'),
    getCalendar: () => calendar.get(installationCalendar),
    getRegistries: () => registries.get('all'),
    findOrganisation: async (organisation) => {
      const definition = (await registries.get('all')).organisations[organisation]
      return definition === undefined ? undefined : { id: organisation, ...definition }
    },
    forget: () => {
      passed.clear()
      for (const directory of [current, calendar, registries, list, matters]) directory.forget()
    },
  }
}

/** Keeps an answer for a moment; callers at the same time share one query. */
function keepFresh<Value>(readTime: () => number, read: (key: string) => Promise<Value>) {
  const kept = new Map<string, { at: number; value: Promise<Value> }>()
  const get = (key: string): Promise<Value> => {
    const now = readTime()
    const entry = kept.get(key)
    if (entry && now - entry.at < freshForMilliseconds && now >= entry.at) return entry.value
    if (kept.size >= revisionsKept) kept.clear()
    const value = read(key)
    kept.set(key, { at: now, value })
    // A failure is not kept: the next caller asks again.
    value.catch(() => kept.delete(key))
    return value
  }
  return { get, forget: () => kept.clear() }
}

/** The newest revision in force; one that is still to come leaves its forerunner in force until its day. */
async function readCurrentRevision(
  database: Database,
  item: string,
  today: PlainDate,
): Promise<number | undefined> {
  const row = await database.query
    .selectFrom('service_item as i')
    .select('i.current_revision')
    .select((select) =>
      select
        .selectFrom('item_revision as r')
        .select((newest) => newest.fn.max('r.revision').as('revision'))
        .whereRef('r.item_id', '=', 'i.item_id')
        .where('r.effective_from', '<=', today)
        .as('in_force'),
    )
    .where('i.item_id', '=', item)
    .where('i.withdrawn_on', 'is', null)
    .executeTakeFirst()
  return row === undefined ? undefined : (row.in_force ?? row.current_revision)
}

async function readCalendar(database: Database, calendar: string): Promise<Calendar> {
  return buildCalendar({ calendar, years: await readCalendarYears(database, calendar) })
}

async function readRegistries(database: Database): Promise<Registries> {
  const [entries, organisations] = await Promise.all([
    database.query.selectFrom('registry_entry').select(['registry', 'entry_id', 'definition']).execute(),
    database.query.selectFrom('organisation').select(['organisation_id', 'definition']).execute(),
  ])
  const collect = (registry: string) =>
    makeDirectory(
      entries
        .filter((entry) => entry.registry === registry)
        .map((entry) => [entry.entry_id, entry.definition] as const),
    )
  return {
    elements: collect('elements'),
    materials: collect('materials'),
    licences: collect('licences'),
    duties: collect('duties'),
    topics: collect('topics'),
    organisations: makeDirectory(organisations.map((row) => [row.organisation_id, row.definition] as const)),
  } as unknown as Registries
}
