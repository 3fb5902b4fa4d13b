import { describe, expect, test } from 'vitest'
import { parseCsv, readOutsideItem, readRows } from './read-outside-items.ts'

describe('the list of another place', () => {
  test('is read by the heads of the exchange tables, Chinese or not, quotes and lines included', () => {
    const text =
      '\uFEFFtask_name,catalog_code,promise_day,申请材料\r\n"许可（""新办""）",510131101001,3,"申请书\n执照；图纸"\r\n'
    expect(readRows(parseCsv(text)).map(readOutsideItem)).toEqual([
      {
        name: '许可（"新办"）',
        code: '510131101001',
        promisedDays: 3,
        materials: ['申请书', '执照', '图纸'],
      },
    ])
  })

  test('says nothing of what it leaves empty or writes as no number, and names each item', () => {
    expect(readOutsideItem({ 事项名称: '许可', promise_day: '即办', limit_scene_num: '' })).toEqual({
      name: '许可',
    })
    expect(readOutsideItem({ catalog_code: '1' })).toBeUndefined()
  })

  test('may carry a second row of heads, as the exchange tables do', () => {
    const rows = [
      ['task_name', 'promise_day'],
      ['事项名称', '承诺办结时限'],
      ['许可', '7'],
    ]
    expect(readRows(rows)).toEqual([{ task_name: '许可', promise_day: '7' }])
  })
})
