import type { promiseCountSchema } from '@tongban/contract'
import type { Bilingual } from '@tongban/domain'
import type { z } from 'zod'
import type { Table } from '../cases/index.ts'

type PromiseCount = z.input<typeof promiseCountSchema>

const columns: readonly {
  readonly title: Bilingual
  readonly read: (count: PromiseCount) => string | number | null
}[] = [
  { title: { zh: '事项编号', en: 'Item' }, read: ({ item }) => item },
  { title: { zh: '作出承诺', en: 'Promises given' }, read: ({ given }) => given },
  { title: { zh: '已核查', en: 'Verified' }, read: ({ verified }) => verified },
  { title: { zh: '其中不实', en: 'Of these false' }, read: (count) => count.false },
  {
    title: { zh: '不实率（%）', en: 'False (%)' },
    read: ({ falseRate }) => (falseRate === null ? null : Math.round(falseRate * 100)),
  },
  { title: { zh: '已撤销', en: 'Revoked' }, read: ({ revoked }) => revoked },
  { title: { zh: '待核查', en: 'To verify' }, read: ({ waiting }) => waiting },
  { title: { zh: '其中逾期', en: 'Of these overdue' }, read: ({ overdue }) => overdue },
  { title: { zh: '容缺已补交', en: 'Materials supplied' }, read: ({ supplied }) => supplied },
  { title: { zh: '容缺未补交', en: 'Materials never supplied' }, read: ({ missed }) => missed },
]

/** How the promises of each item were kept, as a table to be written out. */
export function describeCounts(counts: readonly PromiseCount[], language: keyof Bilingual): Table {
  const name = { zh: '承诺履行情况统计', en: 'How promises were kept' }[language]
  const title = { zh: '事项名称', en: 'Name of the item' }[language]
  return {
    name,
    columns: [
      { title, width: 40 },
      ...columns.map((column) => ({ title: column.title[language], width: 14 })),
    ],
    batches: (async function* () {
      yield counts.map((count) => [count.itemName[language], ...columns.map(({ read }) => read(count))])
    })(),
  }
}
