import { describe, expect, test } from 'vitest'
import { registries } from '../catalogue/testing/catalogue-fixture.ts'
import type { BaseEntry } from './base-entry.ts'
import { compareEntries } from './compare-entries.ts'
import { entryColumns } from './entry-table.ts'
import { readEntryTable } from './read-entry-table.ts'

const heads = entryColumns.map(({ name, required }) => (required ? `${name}*` : name))
const plain = {
  name: '食品经营许可',
  code: '990131101001',
  type: '行政许可',
  levels: '县级',
  claimants: '区审批局',
  basis: '《中华人民共和国食品安全法》第三十五条',
}
const row = (changed: object = {}) => {
  const cells: Record<string, string> = { ...plain, ...changed }
  return entryColumns.map(({ key }) => cells[key] ?? '')
}
const read = (rows: string[][], entries: readonly BaseEntry[] = []) =>
  readEntryTable([['某省基本目录'], heads, ...rows], { registries, entries })

describe('a table of a base list', () => {
  test('is read by the names of its columns, below a title, with words as departments write them', () => {
    const { entries, findings } = read([
      row({
        levels: '市级；县（区）级',
        conditions: '有固定场所\n有管理制度｜食品安全法 第三十三条',
        materials: '营业执照、平面布局图',
        process: '受理；审查；决定',
        statutory: '20',
        fee: '不收费',
        result: '食品经营许可证',
      }),
    ])
    expect(findings).toEqual([])
    expect(entries).toEqual([
      {
        entry: 'base-990131101001',
        levels: ['city', 'county'],
        claimants: ['bureau'],
        common: {
          name: '食品经营许可',
          code: '990131101001',
          type: 'licence',
          basis: ['食品安全法 第三十五条'],
          conditions: [
            { text: '有固定场所', basis: ['食品安全法 第三十五条'] },
            { text: '有管理制度', basis: ['食品安全法 第三十三条'] },
          ],
          materials: ['business-licence', 'floor-plan'],
          process: ['accept', 'review', 'decide'],
          statutoryLimit: { days: 20, unit: 'working-day' },
          fee: 'none',
          result: { licence: 'food-licence' },
        },
      },
    ])
  })

  test('leaves to each place what its cells leave empty', () => {
    const [entry] = read([row()]).entries
    expect(
      Object.keys(entry?.common ?? {}).filter((key) => entry?.common[key as 'fee'] !== undefined),
    ).toEqual(['name', 'code', 'type', 'basis'])
  })

  test('is refused by row and column, and an entry in a wrong row is not read', () => {
    const { entries, findings } = read([
      row({ code: '99013110100', claimants: '没有的局', basis: '食品安全法', type: '许可证' }),
      row({ name: '' }),
      row({ code: '990131101002', statutory: '二十', unit: '周', materials: '没有的材料' }),
    ])
    expect(entries).toEqual([])
    expect(findings.map((one) => `${one.row} ${one.column}`)).toEqual([
      '3 基本编码',
      '3 设定依据',
      '3 认领单位',
      '3 事项类型',
      '4 事项名称',
      '5 法定办结时限',
      '5 时限单位',
      '5 申请材料',
    ])
  })

  test('may not name an entry twice, a column that is not known, or none that is needed', () => {
    expect(read([row(), row()]).findings).toMatchObject([{ row: 4, column: '基本编码' }])
    const table = [[...heads.filter((head) => head !== '认领单位*'), '备注'], row()]
    expect(readEntryTable(table, { registries, entries: [] }).findings.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['认领单位', '备注']),
    )
    expect(readEntryTable([['名称']], { registries, entries: [] }).findings).toMatchObject([
      { row: 1, column: '事项名称' },
    ])
    expect(readEntryTable([heads], { registries, entries: [] }).findings).toHaveLength(1)
  })

  test('finds published entries by their code, keeps their English and tells what is new, changed and gone', () => {
    const [known] = read([row()]).entries
    if (known === undefined) throw new Error('the row is right')
    const published: BaseEntry[] = [
      {
        ...known,
        entry: 'food-business',
        common: { ...known.common, name: { zh: '食品经营许可', en: 'Food business licence' } },
      },
      { ...known, entry: 'other', common: { ...known.common, code: '990131101009' } },
    ]
    const { entries } = read([row({ fee: '不收费' }), row({ code: '990131101003' })], published)
    expect(entries[0]?.common.name).toEqual({ zh: '食品经营许可', en: 'Food business licence' })
    const { added, changed, unchanged, gone } = compareEntries(published, entries)
    expect(added.map(({ entry }) => entry)).toEqual(['base-990131101003'])
    expect(changed).toMatchObject([
      { after: { entry: 'food-business' }, elements: ['fee'], claimants: false },
    ])
    expect(unchanged).toBe(0)
    expect(gone.map(({ entry }) => entry)).toEqual(['other'])
    expect(compareEntries(entries, entries)).toMatchObject({ added: [], changed: [], unchanged: 2, gone: [] })
  })

  test('reads 工作日, 自然日 and nothing as the unit of a limit', () => {
    const unitOf = (unit: string) =>
      read([row({ statutory: '20', unit })]).entries[0]?.common.statutoryLimit?.unit
    expect(['', '工作日', '自然日', '日'].map(unitOf)).toEqual([
      'working-day',
      'working-day',
      'calendar-day',
      'calendar-day',
    ])
  })

  test('is told of an empty code once, of a wrong word with those that may be written, and of a wrong form', () => {
    expect(read([row({ code: '' })]).findings.map(({ column }) => column)).toEqual(['基本编码'])
    const [wrong] = read([row({ type: '许可证' })]).findings
    expect(wrong?.message.zh).toMatch(/“许可证”不在可填的内容中：行政许可、/)
    const { entries, findings } = read([row({ name: '长'.repeat(4001) })])
    expect(entries).toEqual([])
    expect(findings).toMatchObject([
      { row: 3, column: '事项名称', message: { zh: expect.stringContaining('common.name') } },
    ])
  })

  test('that changes nothing but who claims says so', () => {
    const [before] = read([row()]).entries
    if (before === undefined) throw new Error('the row is right')
    const { changed } = compareEntries([before], [{ ...before, claimants: ['bureau', 'police'] }])
    expect(changed).toMatchObject([{ elements: [], levels: false, claimants: true }])
    const levels = compareEntries([before], [{ ...before, levels: ['city'] }]).changed
    expect(levels).toMatchObject([{ elements: [], levels: true, claimants: false }])
  })
})
