import type { components } from '@tongban/client'
import { saveTables } from '../save-table.ts'

type Reductions = components['schemas']['CatalogueReductions']

const figures = ['materials', 'days', 'steps', 'visits'] as const
const names = { materials: '材料', days: '时限', steps: '环节', visits: '跑动', items: '事项' } as const

/** The five reductions of a year as a workbook: in all, by department and item by item. */
export function saveReductions({ year, totals, departments, items }: Reductions): Promise<void> {
  const all = [...figures, 'items'] as const
  const cells = (one: Reductions['totals']) =>
    all.flatMap((figure) => {
      const { before, after } = one[figure]
      return [String(before), String(after), String(before - after)]
    })
  const heads = all.flatMap((figure) => [
    `${names[figure]}（前）`,
    `${names[figure]}（后）`,
    `减${names[figure]}`,
  ])
  const departmentOf = new Map(departments.map(({ authority, name }) => [authority, name.zh]))
  return saveTables(`${year}年五减成效`, [
    {
      name: '部门',
      columns: ['部门', ...heads],
      rows: [...departments.map((one) => [one.name.zh, ...cells(one)]), ['合计', ...cells(totals)]],
    },
    {
      name: '事项',
      columns: [
        '事项',
        '部门',
        ...figures.flatMap((one) => [`${names[one]}（前）`, `${names[one]}（后）`]),
        '说明',
      ],
      rows: items.map(({ name, authority, before, after, isNew }) => [
        name.zh,
        departmentOf.get(authority) ?? authority,
        ...figures.flatMap((one) => [String(before[one]), after === null ? '' : String(after[one])]),
        after === null ? '已停用' : isNew ? '本年新增' : '',
      ]),
    },
  ])
}
