import { standingChannelRoutes as operations } from '@tongban/contract'
import {
  type ItemRevision,
  getBeijingDate,
  getInstant,
  getPlainDate,
  openItemNames,
  readText,
} from '@tongban/domain'
import { z } from 'zod'
import { scopeOf } from '../../database/index.ts'
import { type RouteHandler, cutPage, implementRoute, problem, readCursor } from '../../http/index.ts'
import { type CaseContext, findStandingChannels } from '../cases/index.ts'
import { getOfficer } from '../item-drafts/index.ts'
import { isWithin } from './execute-act.ts'
import { presentRow, presentStandingChannel } from './present.ts'
import { listStandingRows, loadStandingChannel } from './store.ts'

const placeSchema = z.strictObject({ proposedAt: z.iso.datetime(), channel: z.uuid() })

/** What heads, auditors and the public read of standing channels. */
export function createStandingReadingRoutes(context: CaseContext): RouteHandler[] {
  const { database, catalogue } = context
  const { pool } = database
  return [
    implementRoute(operations.listStandingChannels, async ({ query, actor }) => {
      const after = readCursor(placeSchema, query.cursor)
      const { status, limit } = query
      const rows = await listStandingRows(pool, {
        actor: getOfficer(actor),
        status,
        after,
        limit: limit + 1,
      })
      const page = cutPage(rows, limit, (row) => ({
        proposedAt: getInstant(new Date(row.proposed_at).toISOString()),
        channel: row.channel_id,
      }))
      const items = await Promise.all(page.items.map((row) => presentRow(context, row)))
      return { status: 200, body: { items, nextCursor: page.nextCursor } }
    }),

    implementRoute(operations.readStandingChannel, async ({ params, actor }) => {
      const officer = getOfficer(actor)
      const found = await loadStandingChannel(pool, scopeOf(officer), params.channelId)
      if (found === undefined || !isWithin(officer, found.state)) return problem('not-found')
      const channel = { channel: params.channelId, state: found.state }
      const body = await presentStandingChannel(context, channel, officer)
      return { status: 200, body, etag: String(found.state.version) }
    }),

    implementRoute(operations.listStandingOffers, async ({ actor, context: { now } }) => {
      const { rows } = await pool.query<{ item_id: string }>(
        `select i.item_id from service_item i
          where i.authority_id = any($1) and i.withdrawn_on is null
            and exists (select from item_revision r
                         where r.item_id = i.item_id and r.effective_from <= $2
                           and r.definition -> 'definition' -> 'greenChannel' is not null)
          order by i.item_id limit 200`,
        [getOfficer(actor).jurisdiction, getBeijingDate(now)],
      )
      const revisions = await Promise.all(
        rows.map(({ item_id: item }) => catalogue.findCurrentRevision(item)),
      )
      return { status: 200, body: { items: revisions.flatMap((revision) => presentOffer(revision)) } }
    }),

    implementRoute(operations.listStandingChannelsInForce, async ({ params, context: { now } }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined) return problem('not-found')
      const offered = describeOffer(revision)
      if (offered === undefined) return { status: 200, body: { items: [] } }
      const channels = await findStandingChannels(database, revision, getBeijingDate(now))
      const { nameStep } = openItemNames(revision)
      return {
        status: 200,
        body: {
          items: channels.map((channel) => ({
            channelId: channel.channel,
            number: channel.number,
            name: channel.name,
            reason: channel.reason,
            document: channel.document,
            serves: channel.serves,
            region: channel.region ?? null,
            confirmed: channel.confirmed,
            from: channel.from,
            until: channel.until,
            groundName:
              offered.grounds.find(({ ground }) => ground === channel.ground)?.name ??
              readText(channel.ground),
            // The newest terms of the item bind.
            skips: channel.skips.filter((id) => offered.skips.some(({ step }) => step === id)).map(nameStep),
            later: offered.later.filter(({ material }) => channel.later.includes(material)),
            limitDays:
              channel.limit === undefined || offered.limitDays === null
                ? null
                : Math.max(channel.limit, offered.limitDays),
            owed: offered.owed,
          })),
        },
      }
    }),
  ]
}

function presentOffer(revision: ItemRevision | undefined) {
  const offered = revision && describeOffer(revision)
  return revision === undefined || offered === undefined
    ? []
    : [
        {
          item: revision.item,
          name: readText(revision.definition.name),
          authority: revision.authority.id,
          authorityName: readText(revision.authority.name),
          ...offered,
        },
      ]
}

/** What the item allows in an emergency, by name. */
function describeOffer(revision: ItemRevision) {
  const offered = revision.definition.greenChannel
  if (offered === undefined) return undefined
  const { nameStep, nameSubject } = openItemNames(revision)
  return {
    grounds: offered.grounds.map(({ ground, name, until }) => ({
      ground,
      name: readText(name),
      until: until === undefined ? null : getPlainDate(until),
    })),
    skips: offered.skips.map((step) => ({ step, name: nameStep(step) })),
    later: offered.later.map(({ material, within }) => ({
      material,
      name: nameSubject(`material:${material}`),
      withinDays: within,
    })),
    limitDays: offered.limit ?? null,
    owed: offered.owed.map(({ name, within }) => ({ name: readText(name), withinDays: within })),
  }
}
