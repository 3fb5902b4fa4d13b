import { greenChannelRoutes as operations } from '@tongban/contract'
import { type Bilingual, getBeijingDate, statusNames } from '@tongban/domain'
import { Readable } from 'node:stream'
import { type RouteHandler, implementRoute } from '../../../http/index.ts'
import type { CaseContext } from '../execute-command.ts'
import { writeCsv } from '../export/csv.ts'
import type { Cell, Column } from '../export/table.ts'
import { countGreenChannels, listGreenChannels } from './list-green-channels.ts'

/** As many rows at most does one export hold. */
const exportedRows = 10_000

/** The openings of the green channel as heads and auditors see them. */
export function createGreenChannelListRoutes(context: CaseContext): RouteHandler[] {
  const { database } = context
  return [
    implementRoute(operations.listGreenChannels, async ({ query, actor, context: { now } }) => ({
      status: 200,
      body: await listGreenChannels(context, actor, query, getBeijingDate(now)),
    })),
    implementRoute(operations.countGreenChannels, async ({ query, actor, context: { now } }) => ({
      status: 200,
      body: await countGreenChannels(database, actor, query, getBeijingDate(now)),
    })),
    implementRoute(operations.exportGreenChannels, async ({ query, actor, context: { now, ...request } }) => {
      const { items } = await listGreenChannels(
        context,
        actor,
        { ...query, limit: exportedRows },
        getBeijingDate(now),
      )
      request.noteForAudit({ ...query, rows: items.length })
      const { language } = request
      const name = { zh: '绿色通道启用清单', en: 'Green channel openings' }[language]
      const rows = items.map((entry) => columns.map(({ read }) => read(entry, language)))
      const table = {
        name,
        columns: columns.map(({ title, width }): Column => ({ title: title[language], width })),
        batches: yieldOnce(rows),
      }
      const content = Readable.from(writeCsv(table), { objectMode: false })
      const file = {
        content,
        mediaType: 'text/csv; charset=utf-8',
        name: `${name} ${getBeijingDate(now)}.csv`,
      }
      return { status: 200, file }
    }),
  ]
}

type Entry = Awaited<ReturnType<typeof listGreenChannels>>['items'][number]

const endNames: Readonly<Record<NonNullable<Entry['because']>, Bilingual>> = {
  declined: { zh: '未批准', en: 'declined' },
  expired: { zh: '到期终止', en: 'expired' },
  granted: { zh: '准予后结束', en: 'granted' },
  refused: { zh: '未获准予后结束', en: 'refused' },
  'case-ended': { zh: '办件终止', en: 'the case ended' },
  'closed-by-officer': { zh: '提前结束', en: 'ended early' },
}

const standNames: Readonly<Record<Entry['status'], Bilingual>> = {
  requested: { zh: '待批准', en: 'waits for approval' },
  open: { zh: '适用中', en: 'open' },
  ended: { zh: '已结束', en: 'over' },
}

const day = (value: string | null): Cell => (value === null ? null : { day: value })

const columns: readonly (Omit<Column, 'title'> & {
  readonly title: Bilingual
  readonly read: (entry: Entry, language: keyof Bilingual) => Cell
})[] = [
  { title: { zh: '办件编号', en: 'Case' }, width: 26, read: ({ number }) => number },
  { title: { zh: '事项', en: 'Item' }, width: 30, read: ({ itemName }) => itemName },
  { title: { zh: '申请人', en: 'Applicant' }, width: 26, read: ({ applicantName }) => applicantName },
  {
    title: { zh: '情形', en: 'Ground' },
    width: 20,
    read: ({ groundName }, language) => groundName[language],
  },
  {
    title: { zh: '专项绿色通道', en: 'Standing channel' },
    width: 24,
    read: ({ standing }) => standing?.number ?? null,
  },
  { title: { zh: '理由', en: 'Reason' }, width: 50, read: ({ reason }) => reason },
  { title: { zh: '提请日期', en: 'Asked on' }, width: 12, read: ({ requestedOn }) => day(requestedOn) },
  { title: { zh: '提请人', en: 'Asked by' }, width: 12, read: ({ requestedBy }) => requestedBy },
  { title: { zh: '启用日期', en: 'Opened on' }, width: 12, read: ({ openedOn }) => day(openedOn) },
  { title: { zh: '批准人', en: 'Opened by' }, width: 12, read: ({ openedBy }) => openedBy },
  { title: { zh: '截止日期', en: 'Until' }, width: 12, read: ({ until }) => day(until) },
  {
    title: { zh: '状态', en: 'State' },
    width: 14,
    read: ({ status, because }, language) =>
      (because === null ? standNames[status] : endNames[because])[language],
  },
  { title: { zh: '结束日期', en: 'Ended on' }, width: 12, read: ({ endedOn }) => day(endedOn) },
  {
    title: { zh: '办件状态', en: 'State of the case' },
    width: 12,
    read: ({ caseStatus }, language) => statusNames[caseStatus][language],
  },
  { title: { zh: '省略环节数', en: 'Steps left out' }, width: 10, read: ({ skipped }) => skipped },
  { title: { zh: '应补办数', en: 'Owed' }, width: 10, read: ({ owed }) => owed },
  { title: { zh: '未补办数', en: 'Not done' }, width: 10, read: ({ owedOpen }) => owedOpen },
  { title: { zh: '逾期数', en: 'Overdue' }, width: 10, read: ({ owedOverdue }) => owedOverdue },
]

async function* yieldOnce<Rows>(rows: Rows): AsyncGenerator<Rows> {
  yield rows
}
