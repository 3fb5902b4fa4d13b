import { baseListRoutes as operations } from '@tongban/contract'
import {
  type PlainDate,
  comparedElementNames,
  comparedElements,
  countClaims,
  getBeijingDate,
  listCommonElements,
  readCommonElement,
  readText,
} from '@tongban/domain'
import { z } from 'zod'
import {
  type Problem,
  type RouteHandler,
  cutPage,
  implementRoute,
  problem,
  readCursor,
} from '../../http/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import { describeElementWords } from './describe-words.ts'
import type { BaseListOptions } from './options.ts'
import { type EntryRefusal, publishEntries } from './publish-entries.ts'
import {
  type ClaimStanding,
  presentCount,
  presentDeviations,
  presentStandings,
  readStandings,
} from './read-claims.ts'
import { type StoredEntry, readEntries, readNames, readVersions } from './store.ts'

const placeSchema = z.strictObject({ entry: z.string().max(80) })

export function createEntryRoutes(options: BaseListOptions): RouteHandler[] {
  return [...createReadingRoutes(options), ...createPublishingRoutes(options)]
}

function createReadingRoutes(options: BaseListOptions): RouteHandler[] {
  const { pool } = options.database
  return [
    implementRoute(operations.listBaseEntries, async ({ query, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const after = readCursor(placeSchema, query.cursor)?.entry
      const wanted = query.q?.toLowerCase()
      const rows = (await readEntries(pool)).filter(
        ({ entry_id, publisher_id, definition: { common } }) =>
          (after === undefined || entry_id > after) &&
          (query.publisher === undefined || publisher_id === query.publisher) &&
          (wanted === undefined ||
            `${entry_id} ${common.code} ${Object.values(readText(common.name)).join(' ')}`
              .toLowerCase()
              .includes(wanted)),
      )
      const page = cutPage(rows.slice(0, query.limit + 1), query.limit, ({ entry_id }) => ({
        entry: entry_id,
      }))
      const standings = await readStandings(
        options,
        getBeijingDate(context.now),
        page.items.map(({ entry_id }) => entry_id),
      )
      const items = await Promise.all(
        page.items.map((entry) => presentHead(options, entry, standings, jurisdiction)),
      )
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),

    implementRoute(operations.readBaseEntry, async ({ params, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const versions = await readVersions(pool, params.entry)
      const [newest] = versions
      if (newest === undefined) return problem('not-found')
      const standings = await readStandings(options, getBeijingDate(context.now), [params.entry])
      const registries = await options.catalogue.getRegistries()
      const names = await readNames(
        pool,
        versions.map(({ published_by }) => published_by),
      )
      const common = listCommonElements(newest.definition)
      return {
        status: 200,
        body: {
          ...(await presentHead(options, newest, standings, jurisdiction)),
          definition: newest.definition,
          common: common.map((element) => ({
            element,
            name: comparedElementNames[element],
            value: describeElementWords(
              element,
              readCommonElement(newest.definition, element) ?? [],
              registries,
            ),
          })),
          local: comparedElements
            .filter((element) => !common.includes(element))
            .map((element) => ({ element, name: comparedElementNames[element] })),
          versions: versions.map((entry, index) => ({
            version: entry.version,
            publishedAt: new Date(entry.published_at).toISOString(),
            publishedBy: names.get(entry.published_by) ?? entry.published_by,
            note: entry.note,
            changed: presentDeviations(listChanged(entry, versions[index + 1]), registries),
          })),
          claimList: await presentStandings(options, standings, jurisdiction),
        },
      }
    }),
  ]
}

/** What a version says otherwise than the one before. */
function listChanged(after: StoredEntry, before: StoredEntry | undefined) {
  if (before === undefined) return []
  return comparedElements.flatMap((element) => {
    const common = readCommonElement(after.definition, element) ?? []
    const local = readCommonElement(before.definition, element) ?? []
    return common.join('\n') === local.join('\n') ? [] : [{ element, common, local }]
  })
}

async function presentHead(
  { catalogue }: BaseListOptions,
  entry: StoredEntry,
  standings: readonly ClaimStanding[],
  jurisdiction: readonly string[],
) {
  const publisher = await catalogue.findOrganisation(entry.publisher_id)
  const { common, levels } = entry.definition
  return {
    entry: entry.entry_id,
    version: entry.version,
    publisher: entry.publisher_id,
    publisherName: readText(publisher?.name ?? entry.publisher_id),
    name: readText(common.name),
    code: common.code,
    type: common.type,
    levels,
    publishedAt: new Date(entry.published_at).toISOString(),
    claims: presentCount(
      countClaims(standings.filter((standing) => standing.entry.entry_id === entry.entry_id)),
    ),
    mine: jurisdiction.includes(entry.publisher_id),
  }
}

function createPublishingRoutes(options: BaseListOptions): RouteHandler[] {
  const { database, catalogue } = options
  return [
    implementRoute(operations.publishBaseEntry, async ({ params, body, actor, context }) => {
      const { account, jurisdiction } = getOfficer(actor)
      if (!jurisdiction.includes(body.publisher)) return problem('not-permitted')
      if (body.definition.entry !== params.entry) {
        return refuse([
          {
            pointer: '/definition/entry',
            code: 'other-entry',
            message: {
              zh: '定义中的标识与地址中的不一致，请改为相同。',
              en: 'The id in the definition differs from that in the address.',
            },
          },
        ])
      }
      const result = await publishEntries(database, {
        entries: [body.definition],
        publisher: body.publisher,
        registries: await catalogue.getRegistries(),
        note: body.note,
        baseVersion: body.baseVersion,
        by: account,
        now: context.now,
        pointerOf: () => '/definition',
      })
      if (!result.ok) return describeRefusal(result.error)
      const [done] = result.value.published
      const version = done?.version ?? body.baseVersion
      const affected = await countBehind(options, [params.entry], getBeijingDate(context.now))
      context.noteForAudit({ entry: params.entry, version, affected })
      return { status: 200, body: { entry: params.entry, version, affected } }
    }),

    implementRoute(operations.importBaseList, async ({ body, actor, context }) => {
      const { account, jurisdiction } = getOfficer(actor)
      if (!jurisdiction.includes(body.publisher)) return problem('not-permitted')
      const result = await publishEntries(database, {
        entries: body.entries,
        publisher: body.publisher,
        registries: await catalogue.getRegistries(),
        note: body.note,
        by: account,
        now: context.now,
        pointerOf: (index) => `/entries/${index}`,
      })
      if (!result.ok) return describeRefusal(result.error)
      const { published, unchanged } = result.value
      const entries = published.map(({ entry }) => entry)
      const affected = await countBehind(options, entries, getBeijingDate(context.now))
      context.noteForAudit({ publisher: body.publisher, published: published.length, affected })
      return { status: 200, body: { published: published.length, unchanged, affected } }
    }),
  ]
}

async function countBehind(
  options: BaseListOptions,
  entries: readonly string[],
  today: PlainDate,
): Promise<number> {
  if (entries.length === 0) return 0
  const standings = await readStandings(options, today, entries)
  return standings.filter(({ state }) => state === 'behind').length
}

function describeRefusal(refusal: EntryRefusal): Problem {
  switch (refusal.kind) {
    case 'unknown-references':
      return refuse(refusal.errors)
    case 'another-publisher':
      return problem('conflict', {
        detail: {
          zh: `基本目录事项“${refusal.entry}”由其他单位发布，不能改由本单位发布。`,
          en: `The entry "${refusal.entry}" is published by another organisation.`,
        },
        next: {
          zh: '请更换标识，或者由原发布单位修改。',
          en: 'Choose another id, or have the publisher change it.',
        },
      })
    case 'version-moved':
      return problem('base-moved', {
        detail: {
          zh: `“${refusal.entry}”已发布到第${refusal.version}版，您依据的不是最新版本。`,
          en: `"${refusal.entry}" stands at version ${refusal.version}; you looked at another one.`,
        },
        next: {
          zh: '请重新打开查看最新内容，再作修改。',
          en: 'Open it again, look at what changed, and make your change then.',
        },
        facts: { version: refusal.version },
      })
    default:
      return refusal satisfies never
  }
}

function refuse(errors: Problem['errors']): Problem {
  return problem('rule-refused', {
    detail: { zh: '基本目录事项的内容有误。', en: 'The entry is not right.' },
    errors,
  })
}
