import { readFileSync } from 'node:fs'
import { itemDefinitionSchema } from '@tongban/domain'
import { expect, test } from 'vitest'
import { readSource, valueAt } from '../source/definition-source.ts'
import { readExchangeFile, writeExchangeFile } from './exchange-file.ts'
import { applyExchange, type ExchangeTable, writeExchange } from './exchange-tables.ts'

const source = readFileSync(
  new URL('../../../../../../catalogue/items/food-business-licence.yaml', import.meta.url),
  'utf8',
)
const { value } = readSource(source)
const names = { find: (_: string, id: string) => ({ zh: `材料${id}`, en: id }), listOptions: () => ({}) }
const findMaterial = (name: string) => (name.startsWith('材料') ? name.slice(2) : undefined)
const registered = { names, findMaterial }

async function throughFile(tables: readonly ExchangeTable[]) {
  return readExchangeFile(await writeExchangeFile(tables))
}

function change(
  tables: readonly ExchangeTable[],
  table: string,
  field: string,
  row: number,
  text: string,
): ExchangeTable[] {
  return tables.map((one) => {
    if (one.name !== table) return one
    const at = one.columns.findIndex((column) => column.field === field)
    return { ...one, rows: one.rows.map((cells, index) => (index === row ? cells.with(at, text) : cells)) }
  })
}

test('an exported workbook that is read back changes nothing at all', async () => {
  const read = applyExchange(source, value, await throughFile(writeExchange(value, names)), registered)
  expect(read.problems).toEqual([])
  expect(readSource(read.source).value).toEqual(value)
})

test('what was changed in the workbook is taken over; conditions, form, steps and English stay', async () => {
  let tables = change(writeExchange(value, names), '基本信息', 'promise_day', 0, '5')
  tables = change(tables, '申请材料', 'page_num', 0, '2')
  tables = change(tables, '常见问题', 'answer', 3, '五年，期满可以延续。')
  const { source: changed, problems } = applyExchange(source, value, await throughFile(tables), registered)
  expect(problems).toEqual([])
  const after = readSource(changed).value
  expect(itemDefinitionSchema.safeParse(after).success).toBe(true)
  expect(valueAt(after, ['limits', 'promised'])).toBe(5)
  expect(valueAt(after, ['materials', 0])).toMatchObject({
    material: 'business-licence',
    copies: 2,
    when: { business: ['catering', 'sales'] },
  })
  expect(valueAt(after, ['faq', 3, 'a'])).toBe('五年，期满可以延续。')
  expect(valueAt(after, ['name', 'en'])).toBe('Food business licence')
  expect(valueAt(after, ['steps'])).toEqual(valueAt(value, ['steps']))
})

test('what cannot be read is told by sheet, row and column, and nothing is taken over', async () => {
  let tables = change(writeExchange(value, names), '基本信息', 'promise_day', 0, '五天')
  tables = change(tables, '基本信息', 'task_type', 0, '77')
  tables = change(tables, '申请材料', 'material_name', 1, '没有登记的证明')
  const read = applyExchange(source, value, await throughFile(tables), registered)
  expect(read.problems.map(({ table, row, column }) => `${table} ${row} ${column}`)).toEqual([
    '基本信息 3 事项类型',
    '基本信息 3 承诺办结时限',
    '申请材料 4 材料名称',
  ])
  expect(read.source).toBe(source)
})

test('a workbook of another kind is refused with a reason', () => {
  const read = applyExchange(source, value, [{ name: 'Sheet1', rows: [['a']] }], registered)
  expect(read.problems[0]?.message.zh).toContain('没有名为“基本信息”的工作表')
})

test('a workbook without its head rows, or with a column that nobody knows, is refused by row and column', () => {
  const tables = writeExchange(value, names)
  const rows = (table: ExchangeTable) => [
    table.columns.map(({ field }) => field),
    table.columns.map(({ name }) => name),
    ...table.rows,
  ]
  const read = applyExchange(
    source,
    value,
    tables.map((table, index) => ({
      name: table.name,
      rows:
        index === 0
          ? rows(table).slice(2)
          : index === 1
            ? rows(table).map((cells, row) => [...cells, row === 0 ? 'note' : '备注'])
            : rows(table),
    })),
    registered,
  )
  expect(read.problems.map(({ table, row, column }) => `${table} ${row} ${column}`)).toEqual([
    '基本信息 1 地方事项编码',
    '受理条件 1 note',
  ])
  expect(read.source).toBe(source)
})

test('two items in one workbook are refused by the row of the second', () => {
  const tables = writeExchange(value, names).map((table) => ({
    name: table.name,
    rows: [
      table.columns.map(({ field }) => field),
      table.columns.map(({ name }) => name),
      ...table.rows,
      ...(table.name === '基本信息' ? table.rows : []),
    ],
  }))
  const read = applyExchange(source, value, tables, registered)
  expect(read.problems.map(({ table, row }) => `${table} ${row}`)).toEqual(['基本信息 4'])
})

test('what other systems expect follows from the definition, and a change there is told, not lost', async () => {
  const tables = writeExchange(value, names)
  const [basic] = tables
  const cell = (field: string) =>
    basic?.rows[0]?.[basic.columns.findIndex((column) => column.field === field)]
  expect(['handle_flow', 'handle_type', 'is_fee', 'is_express', 'result_name'].map(cell)).toEqual([
    '受理→资料审查、现场核查→审批决定→制证与送达',
    '1',
    '0',
    '1',
    '材料food-business-licence',
  ])
  expect(cell('accept_condition')).toMatch(/^1\. 具有与经营的食品品种/)
  const changed = await throughFile(change(tables, '基本信息', 'handle_flow', 0, '受理→决定'))
  const { problems, source: kept } = applyExchange(source, value, changed, registered)
  expect(problems.map(({ row, column }) => `${row} ${column}`)).toEqual(['3 办理流程'])
  expect(kept).toBe(source)
})
