import { instantApprovalRoutes as operations } from '@tongban/contract'
import {
  type Bilingual,
  type Instant,
  type PlainDate,
  addCalendarDays,
  findPlainDate,
  getBeijingDate,
} from '@tongban/domain'
import { Readable } from 'node:stream'
import type { Database } from '../../database/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { type Table, writeCsv } from '../cases/index.ts'
import {
  type Period,
  countInstantDecisions,
  listDraws,
  listInstantDecisions,
  listInstantItems,
} from './queries.ts'
import { changeSwitch } from './switches.ts'

export interface InstantApprovalOptions {
  readonly database: Database
}

const usualDays = 30

/** Reading what instant approval did, and switching it off. */
export function createInstantApprovalRoutes({ database }: InstantApprovalOptions): RouteHandler[] {
  return [
    implementRoute(operations.countInstantDecisions, async ({ query, actor, context }) => {
      const period = readPeriod(query, context.now)
      const items = await countInstantDecisions(database, actor, period, getBeijingDate(context.now))
      return { status: 200, body: { ...period, items } }
    }),

    implementRoute(operations.exportInstantDecisions, async ({ query, actor, context }) => {
      const period = readPeriod(query, context.now)
      const items = await countInstantDecisions(database, actor, period, getBeijingDate(context.now))
      context.noteForAudit({ ...period, rows: items.length })
      const { language } = context
      const name = { zh: '秒批情况统计', en: 'Instant approvals' }[language]
      const table = describeTable(items, name, language)
      const file = {
        content: Readable.from(writeCsv(table), { objectMode: false }),
        mediaType: 'text/csv; charset=utf-8',
        name: `${name} ${period.from} ${period.to}.csv`,
      }
      return { status: 200, file }
    }),

    implementRoute(operations.listInstantDecisions, async ({ query, actor, context }) => ({
      status: 200,
      body: await listInstantDecisions(database, actor, query, getBeijingDate(context.now)),
    })),

    implementRoute(operations.listInstantItems, async ({ actor }) => ({
      status: 200,
      body: { items: await listInstantItems(database, actor) },
    })),

    implementRoute(operations.listInstantDraws, async ({ query, actor, context }) => ({
      status: 200,
      body: { items: await listDraws(database, actor, readPeriod(query, context.now)) },
    })),

    implementRoute(operations.switchInstantApproval, async ({ params, body, actor, context }) => {
      const own = await listInstantItems(database, actor)
      if (actor.kind !== 'officer' || !own.some(({ item }) => item === params.item))
        return problem('not-found')
      context.noteForAudit({ item: params.item, isOff: body.isOff, reason: body.reason })
      await changeSwitch(database, {
        item: params.item,
        isOff: body.isOff,
        reason: body.reason,
        account: actor.account,
        name: actor.name,
        organisation: actor.organisation,
        now: context.now,
      })
      return { status: 204, body: undefined }
    }),
  ]
}

/** The days asked for; the last thirty where none are. */
function readPeriod(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Instant,
): Period {
  const last = (to === undefined ? undefined : findPlainDate(to)) ?? getBeijingDate(now)
  const first: PlainDate =
    (from === undefined ? undefined : findPlainDate(from)) ?? addCalendarDays(last, 1 - usualDays)
  return { from: first, to: last }
}

type Counts = Awaited<ReturnType<typeof countInstantDecisions>>[number]

const columns: readonly {
  readonly title: Bilingual
  readonly width: number
  readonly read: (entry: Counts, language: keyof Bilingual) => string | number | null
}[] = [
  { title: { zh: '事项', en: 'Item' }, width: 30, read: (entry, language) => entry.itemName[language] },
  { title: { zh: '规则判断', en: 'Judged' }, width: 10, read: ({ judged }) => judged },
  { title: { zh: '即时准予', en: 'Granted at once' }, width: 10, read: ({ granted }) => granted },
  {
    title: { zh: '即时准予率', en: 'Share granted' },
    width: 12,
    read: ({ grantedShare }) => percent(grantedShare),
  },
  { title: { zh: '抽取复核', en: 'Drawn' }, width: 10, read: ({ drawn }) => drawn },
  { title: { zh: '待复核', en: 'Open' }, width: 10, read: ({ open }) => open },
  { title: { zh: '复核同意', en: 'Agreed' }, width: 10, read: ({ agreed }) => agreed },
  { title: { zh: '复核不同意', en: 'Disagreed' }, width: 10, read: ({ disagreed }) => disagreed },
  {
    title: { zh: '不同意率', en: 'Rate of disagreement' },
    width: 12,
    read: ({ disagreementRate }) => percent(disagreementRate),
  },
  { title: { zh: '撤销', en: 'Revoked' }, width: 10, read: ({ revoked }) => revoked },
  {
    title: { zh: '转人工原因', en: 'Why officers decide' },
    width: 60,
    read: ({ reasons }, language) =>
      reasons
        .map(({ name, cases }) => (language === 'zh' ? `${name.zh}${cases}件` : `${name.en}: ${cases}`))
        .join(language === 'zh' ? '；' : '; '),
  },
]

function percent(share: number | null): string | null {
  return share === null ? null : `${(share * 100).toFixed(1)}%`
}

function describeTable(items: readonly Counts[], name: string, language: keyof Bilingual): Table {
  const rows = items.map((entry) => columns.map(({ read }) => read(entry, language)))
  return {
    name,
    columns: columns.map(({ title, width }) => ({ title: title[language], width })),
    batches: (async function* yieldOnce() {
      yield rows
    })(),
  }
}
