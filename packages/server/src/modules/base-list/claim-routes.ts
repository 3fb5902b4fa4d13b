import { baseListRoutes as operations } from '@tongban/contract'
import {
  comparedElementNames,
  comparedElements,
  countClaims,
  getBeijingDate,
  groupClaims,
  levelLabels,
  listCommonElements,
  readCommonElement,
  readText,
} from '@tongban/domain'
import { z } from 'zod'
import {
  type RouteHandler,
  cutPage,
  implementRoute,
  problem,
  readCursor,
  refuseValue,
} from '../../http/index.ts'
import { findClaimedEntry } from '../catalogue/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import { adoptEntry } from './adopt-entry.ts'
import { beginClaimedItem } from './begin-claimed-item.ts'
import { describeElementWords } from './describe-words.ts'
import type { BaseListOptions } from './options.ts'
import { presentCount, presentStandings, readStandings } from './read-claims.ts'
import { readPublishedItems, recordClaim } from './store.ts'

const placeSchema = z.strictObject({ skip: z.int().min(0) })

export function createClaimRoutes(options: BaseListOptions): RouteHandler[] {
  return [...createReadingRoutes(options), ...createAnsweringRoutes(options)]
}

function createReadingRoutes(options: BaseListOptions): RouteHandler[] {
  const { catalogue, database } = options
  return [
    implementRoute(operations.listBaseClaims, async ({ query, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const wanted = query.q?.toLowerCase()
      const standings = (await readStandings(options, getBeijingDate(context.now))).filter(
        ({ entry, organisation, level, state }) =>
          (query.organisation === undefined || organisation === query.organisation) &&
          (query.level === undefined || level === query.level) &&
          (query.state === undefined || state === query.state) &&
          (query.mine !== 'yes' || jurisdiction.includes(organisation)) &&
          (wanted === undefined ||
            `${entry.entry_id} ${entry.definition.common.code} ${readText(entry.definition.common.name).zh} ${readText(entry.definition.common.name).en}`
              .toLowerCase()
              .includes(wanted)),
      )
      // Where a claim stands changes its place in the list, so that pages go on by number.
      const skip = readCursor(placeSchema, query.cursor)?.skip ?? 0
      const page = cutPage(standings.slice(skip, skip + query.limit + 1), query.limit, () => ({
        skip: skip + query.limit,
      }))
      const items = await presentStandings(options, page.items, jurisdiction)
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),

    implementRoute(operations.countBaseClaims, async ({ context }) => {
      const standings = await readStandings(options, getBeijingDate(context.now))
      const { organisations } = await catalogue.getRegistries()
      return {
        status: 200,
        body: {
          total: presentCount(countClaims(standings)),
          byLevel: groupClaims(standings, ({ level }) => level).map(({ key, count }) => ({
            level: key,
            name: levelLabels[key],
            count: presentCount(count),
          })),
          byOrganisation: groupClaims(standings, ({ organisation }) => organisation).map(
            ({ key, count }) => ({
              organisation: key,
              name: readText(organisations[key]?.name ?? key),
              count: presentCount(count),
            }),
          ),
        },
      }
    }),

    implementRoute(operations.readItemInheritance, async ({ params, actor, context }) => {
      const { jurisdiction } = getOfficer(actor)
      const claimed = await findClaimedEntry(database, params.item)
      if (claimed === undefined) return { status: 200, body: { claim: null, common: [], local: [] } }
      const registries = await catalogue.getRegistries()
      const { entry, organisation } = claimed
      const standings = (await readStandings(options, getBeijingDate(context.now), [entry.entry])).filter(
        (standing) => standing.organisation === organisation,
      )
      const [claim = null] = await presentStandings(options, standings, jurisdiction)
      const common = listCommonElements(entry)
      return {
        status: 200,
        body: {
          claim,
          common: common.map((element) => ({
            element,
            name: comparedElementNames[element],
            value: describeElementWords(element, readCommonElement(entry, element) ?? [], registries),
          })),
          local: comparedElements
            .filter((element) => !common.includes(element))
            .map((element) => ({ element, name: comparedElementNames[element] })),
        },
      }
    }),
  ]
}

function createAnsweringRoutes(options: BaseListOptions): RouteHandler[] {
  const { pool } = options.database
  return [
    implementRoute(operations.answerBaseClaim, async ({ params, body, actor, context }) => {
      const { account, name, jurisdiction } = getOfficer(actor)
      const { entry, organisation } = params
      const today = getBeijingDate(context.now)
      const find = async () =>
        (await readStandings(options, today, [entry])).find((one) => one.organisation === organisation)
      const before = jurisdiction.includes(organisation) ? await find() : undefined
      if (before === undefined) return problem('not-found')
      let item: string | undefined
      let draftId: string | null = null
      if (body.act === 'claim') {
        if (body.item === undefined) {
          const begun = await beginClaimedItem(options, { standing: before, account, now: context.now })
          item = begun.item
          draftId = begun.draftId
        } else {
          const found = (await readPublishedItems(pool, [body.item], today)).get(body.item)
          if (found?.authority !== organisation) throw refuseItem(body.item)
          item = body.item
        }
      }
      const reason = body.act === 'refuse' ? body.reason : undefined
      const act = body.act === 'claim' ? ('claimed' as const) : ('refused' as const)
      await recordClaim(pool, { entry, organisation, act, item, reason, by: name, now: context.now })
      context.noteForAudit({ entry, organisation, act, ...(item === undefined ? {} : { item }) })
      const after = await find()
      const [claim] = await presentStandings(options, after === undefined ? [] : [after], jurisdiction)
      if (claim === undefined) return problem('not-found')
      return { status: 200, body: { claim, draftId } }
    }),

    implementRoute(operations.adoptBaseEntry, async ({ params, actor, context }) => {
      const { account, jurisdiction } = getOfficer(actor)
      const { entry, organisation } = params
      const standing = jurisdiction.includes(organisation)
        ? (await readStandings(options, getBeijingDate(context.now), [entry])).find(
            (one) => one.organisation === organisation,
          )
        : undefined
      if (standing === undefined || standing.claim?.act !== 'claimed') return problem('not-found')
      const adopted = await adoptEntry(options, { standing, account, jurisdiction, now: context.now })
      if ('problem' in adopted) return adopted
      context.noteForAudit({ entry, version: standing.entry.version, ...adopted.body })
      return adopted
    }),
  ]
}

function refuseItem(item: string) {
  return refuseValue('/item', 'not-own-item', {
    zh: `“${item}”不是该单位已发布的事项，请从该单位的事项中选择，或者新建草稿。`,
    en: `"${item}" is no published item of this organisation; choose one of its items, or begin a draft.`,
  })
}
