import { describe, expect, test } from 'vitest'
import { parseCsv, readOutsideItems, readRows } from './read-outside-items.ts'

const readOne = (cells: Readonly<Record<string, unknown>>) => readOutsideItems([{ row: 2, cells }])

describe('the list of another place', () => {
  test('is read by the heads of the exchange tables, Chinese or not, quotes and lines included', () => {
    const text =
      '\uFEFFtask_name,catalog_code,promise_day,申请材料\r\n"许可（""新办""）",510131101001,3,"申请书\n执照；图纸"\r\n'
    expect(readOutsideItems(readRows(parseCsv(text)))).toEqual({
      items: [
        {
          name: '许可（"新办"）',
          code: '510131101001',
          promisedDays: 3,
          materials: ['申请书', '执照', '图纸'],
        },
      ],
      problems: [],
    })
  })

  test('says nothing of what it leaves empty, of columns of its own and of empty rows', () => {
    expect(readOne({ 事项名称: '许可', limit_scene_num: '', 备注: '新增' }).items).toEqual([{ name: '许可' }])
    expect(readOne({ 事项名称: ' ', promise_day: null })).toEqual({ items: [], problems: [] })
  })

  test.each([
    ['5', 5],
    [5, 5],
    ['5个工作日', 5],
    ['3 天', 3],
    ['0次', 0],
  ])('a figure may bear its unit: %s', (written, promisedDays) => {
    expect(readOne({ 事项名称: '许可', 承诺办结时限: written }).items).toEqual([
      { name: '许可', promisedDays },
    ])
  })

  test('is told by row and column what cannot be taken in, and nothing of it is left out in silence', () => {
    const text = '基本编码,事项名称,promise_day,到办事现场次数\n1,许可,十日,1.5\n\n2,,3,1\n3,变更,1001,0\n'
    const { problems } = readOutsideItems(readRows(parseCsv(text)))
    expect(problems).toMatchObject([
      { row: 2, column: 'promise_day', message: { zh: expect.stringContaining('“十日”') } },
      { row: 2, column: '到办事现场次数' },
      { row: 4, column: '', message: { zh: '没有写明事项名称。' } },
      { row: 5, column: 'promise_day' },
    ])
    expect(readOne({ 事项名称: '许可'.repeat(201) }).problems).toMatchObject([
      { column: '事项名称', message: { zh: '内容过长，请删减。' } },
    ])
  })

  test('that names an item twice is told which rows do, and none of them is chosen in silence', () => {
    const text = '事项名称,基本编码,promise_day\n许可,1,3\n变更,,5\n许可 ,1,7\n许可,2,7\n变更,,5\n'
    const { items, problems } = readOutsideItems(readRows(parseCsv(text)))
    expect(items).toHaveLength(3)
    expect(problems).toMatchObject([
      { row: 4, column: '事项名称', message: { zh: expect.stringContaining('与第2行是同一事项') } },
      { row: 6, column: '事项名称', message: { zh: expect.stringContaining('与第3行是同一事项') } },
    ])
  })

  test('may carry a second row of heads, as the exchange tables do', () => {
    const rows = [
      ['task_name', 'promise_day'],
      ['事项名称', '承诺办结时限'],
      ['许可', '7'],
    ]
    expect(readRows(rows)).toEqual([{ row: 3, cells: { task_name: '许可', promise_day: '7' } }])
  })
})
