import {
  type Bilingual,
  type ItemDefinition,
  type OrganisationLevel,
  type PlainDate,
  type ReformClass,
  findReformClass,
  type Registries,
  type SearchedDefinition,
  type Text,
  assert,
  buildSearchText,
  findOnlineDepth,
  listLimits,
  readText,
} from '@tongban/domain'
import { sql } from 'kysely'
import type { Database } from '../../database/index.ts'
import { type ItemIndex, type PhraseStore, buildItemIndex } from './finding/item-index.ts'
import { compareItems } from './finding/order-items.ts'

/** An item as lists show it. */
export interface ListedItem {
  readonly item: string
  readonly revision: number
  readonly name: Bilingual
  readonly summary: Bilingual | null
  readonly authority: string
  readonly authorityName: Bilingual
  readonly level: OrganisationLevel
  readonly type: ItemDefinition['type']
  readonly case: ItemDefinition['case']
  readonly serves: ItemDefinition['serves']
  readonly topics: readonly string[]
  readonly online: ItemDefinition['online']
  readonly visits: number
  readonly reform: ReformClass | null
  readonly promisedDays: number
  readonly handlingCode: string
  readonly publishedAt: string
}

/** Every item on the published list, in memory, in the order of `compareItems`. */
export interface PublishedList {
  readonly items: readonly ListedItem[]
  readonly index: ItemIndex<ListedItem>
}

type ListedDefinition = SearchedDefinition &
  Pick<ItemDefinition, 'case' | 'online' | 'visits' | 'limits' | 'reform'>

interface ReadRevision {
  readonly item: string
  readonly revision: number
  readonly authority: string
  readonly authorityName: Text
  readonly handlingCode: string
  readonly publishedAt: string
  readonly definition: ListedDefinition
}

/** Read at a time, so that others get their turn in between. */
const readAtOnce = 200

/**
 * Reads the list anew only when the catalogue has changed, and of it only what has changed.
 * @returns the list as it is now; callers at the same time share one reading
 */
export function createListReader(
  database: Database,
): (today: PlainDate, registries: Registries) => Promise<PublishedList> {
  const revisions = new Map<string, ReadRevision>()
  const phrases: PhraseStore = new Map()
  let kept: { readonly version: string; readonly list: PublishedList } | undefined
  let reading: Promise<PublishedList> | undefined

  async function read(today: PlainDate, registries: Registries): Promise<PublishedList> {
    const version = await readVersion(database, today)
    if (kept?.version === version) return kept.list
    const current = await listCurrentRevisions(database, today)
    const keys = new Set(current.map(keyOf))
    for (const key of revisions.keys()) if (!keys.has(key)) revisions.delete(key)
    const unread = current.filter((one) => !revisions.has(keyOf(one)))
    for (let at = 0; at < unread.length; at += readAtOnce) {
      const found = await readRevisions(database, unread.slice(at, at + readAtOnce))
      for (const one of found) revisions.set(keyOf(one), one)
    }
    const list = buildList([...revisions.values()], registries, phrases)
    kept = { version, list }
    return list
  }

  return (today, registries) => {
    reading ??= read(today, registries).finally(() => {
      reading = undefined
    })
    return reading
  }
}

function keyOf({ item, revision }: { readonly item: string; readonly revision: number }): string {
  return `${item} ${revision}`
}

function buildList(
  revisions: readonly ReadRevision[],
  registries: Registries,
  phrases: PhraseStore,
): PublishedList {
  const rows = revisions
    .map((revision) => ({ ...describeItem(revision), definition: revision.definition }))
    .toSorted(compareItems)
    .map(({ definition, ...entry }) => ({ entry, text: buildSearchText(definition, registries) }))
  return { items: rows.map(({ entry }) => entry), index: buildItemIndex(rows, phrases) }
}

function describeItem(read: ReadRevision): ListedItem {
  const { definition } = read
  const promised = listLimits(definition).map(({ limit }) => limit.promised)
  assert(promised.length > 0, 'an item has a limit')
  return {
    item: read.item,
    revision: read.revision,
    name: readText(definition.name),
    summary: definition.summary === undefined ? null : readText(definition.summary),
    authority: read.authority,
    authorityName: readText(read.authorityName),
    level: definition.code.level,
    type: definition.type,
    case: definition.case,
    serves: definition.serves,
    topics: definition.topics,
    online: findOnlineDepth(definition),
    visits: definition.visits,
    reform: findReformClass(definition) ?? null,
    promisedDays: Math.min(...promised),
    handlingCode: read.handlingCode,
    publishedAt: read.publishedAt,
  }
}

/** Changes whenever the list may have: with each item, with the names of organisations, topics and licences, by day. */
async function readVersion(database: Database, today: PlainDate): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select concat_ws(' ',
      (select concat_ws(' ', count(*), sum(current_revision), count(withdrawn_on), max(updated_at)) from service_item),
      (select concat_ws(' ', count(*), max(updated_at)) from organisation),
      (select concat_ws(' ', count(*), max(updated_at)) from registry_entry where registry in ('topics', 'licences'))
    ) as version`.execute(database.query)
  return `${today} ${rows[0]?.version}`
}

/** Of each item the newest revision in force; where none is yet, the newest. */
async function listCurrentRevisions(
  database: Database,
  today: PlainDate,
): Promise<{ item: string; revision: number }[]> {
  const { rows } = await sql<{ item: string; revision: number }>`
    select i.item_id as item, coalesce(max(r.revision) filter (where r.effective_from <= ${today}),
      i.current_revision) as revision
    from service_item i join item_revision r on r.item_id = i.item_id
    where i.withdrawn_on is null
    group by i.item_id, i.current_revision`.execute(database.query)
  return rows
}

async function readRevisions(
  database: Database,
  wanted: readonly { readonly item: string; readonly revision: number }[],
): Promise<ReadRevision[]> {
  const { rows } = await sql<ReadRevision>`
    select r.item_id as item, r.revision, r.definition #>> '{authority,id}' as authority,
      r.definition #> '{authority,name}' as "authorityName", r.definition #>> '{codes,handling}' as "handlingCode",
      r.published_at as "publishedAt",
      (select json_object_agg(part.key, part.value) from json_each(r.definition -> 'definition') part
        where part.key = any (${listedParts})) as definition
    from item_revision r
    join unnest(${wanted.map(({ item }) => item)}::text[], ${wanted.map(({ revision }) => revision)}::int[])
      as wanted (item_id, revision) using (item_id, revision)`.execute(database.query)
  return rows
}

const listedParts: readonly (keyof ListedDefinition)[] = [
  'name',
  'summary',
  'keywords',
  'code',
  'type',
  'serves',
  'topics',
  'situations',
  'result',
  'faq',
  'case',
  'online',
  'visits',
  'limits',
  'reform',
]
