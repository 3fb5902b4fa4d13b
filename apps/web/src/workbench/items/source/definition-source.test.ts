import { readdirSync, readFileSync } from 'node:fs'
import { itemDefinitionSchema } from '@tongban/domain'
import { describe, expect, test } from 'vitest'
import { findLine, insertAt, moveAt, moveKey, readSource, renameKey, setAt } from './definition-source.ts'

const folder = new URL('../../../../../../catalogue/items/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .filter((_, index) => index % 12 === 0)

const source = `# 本文件由审批局维护
item: tree-felling
name: { zh: 砍伐树木, en: Felling trees } # 与权责清单一致
basis:
  # 城市绿化
  - 城市绿化条例 第二十条
  - 城市绿化条例 第二十四条
limits: { statutory: 20, promised: 5 }
situations:
  kind: { ask: 哪一类？, options: { street: 行道树, garden: 园林 } }
  old: { ask: 古树？, options: yes-no }
contacts:
  consult: '0989-8120001' # 总机
  complain: 0989-12345
`

describe('forms change the file place by place', () => {
  test('blanks within brackets stay as people wrote them, and what is new is written as most people do', () => {
    const text =
      'serves: [person, enterprise]\nkeywords: [ a, b ]\ncode: {base: x, level: county}\nname: { zh: 名 }\n'
    const changed = setAt(setAt(text, ['name', 'en'], 'Name'), ['topics'], ['a', 'b'])
    expect(changed).toBe(`${text.replace('名 }', '名, en: Name }')}topics: [a, b]\n`)
  })

  test('a file of which a part holds itself is a fault, not an endless definition', () => {
    expect(readSource('name: &name { zh: *name }\n')).toMatchObject({
      value: undefined,
      faults: [{ line: 1 }],
    })
  })

  test('a change keeps every comment and every other line as it was', () => {
    const changed = setAt(source, ['limits', 'promised'], 3)
    expect(changed).toBe(source.replace('promised: 5', 'promised: 3'))
    expect(setAt(changed, ['limits', 'promised'], 5)).toBe(source)
  })

  test('a text that looks like a number is quoted, and a comment beside it stays', () => {
    const changed = setAt(source, ['contacts', 'consult'], '12345')
    expect(changed).toContain("consult: '12345' # 总机")
    expect(readSource(changed).value).toMatchObject({ contacts: { consult: '12345' } })
  })

  test('an entry moves with the comment above it', () => {
    const moved = moveAt(source, ['basis'], 0, 1)
    expect(moved.indexOf('第二十条')).toBeGreaterThan(moved.indexOf('第二十四条'))
    expect(moved).toContain('# 城市绿化')
    expect(readSource(moveAt(moved, ['basis'], 1, 0)).value).toEqual(readSource(source).value)
  })

  test('what is removed at the top leaves no empty list behind', () => {
    const one = setAt(source, ['basis', 1], undefined)
    expect(readSource(setAt(one, ['basis', 0], undefined)).value).not.toHaveProperty('basis')
  })

  test('parts that are not there yet are made on the way', () => {
    const changed = insertAt(setAt(source, ['code', 'base'], '990129901000'), ['materials'], 'floor-plan')
    expect(readSource(changed).value).toMatchObject({
      code: { base: '990129901000' },
      materials: ['floor-plan'],
    })
    expect(readSource(setAt('', ['item'], 'tree-felling')).value).toEqual({ item: 'tree-felling' })
  })

  test('a question is called otherwise and moved without losing its content', () => {
    const renamed = moveKey(renameKey(source, ['situations'], 'kind', 'treeKind'), ['situations'], 'old', -1)
    const { situations } = readSource(renamed).value as { situations: Record<string, unknown> }
    expect(Object.keys(situations)).toEqual(['old', 'treeKind'])
    expect(renameKey(source, ['situations'], 'kind', 'old')).toBe(source)
  })

  test('a file that cannot be read is left alone and told with its line', () => {
    const broken = `${source}\n  wrong: [`
    expect(setAt(broken, ['item'], 'x')).toBe(broken)
    expect(readSource(broken).faults[0]?.line).toBeGreaterThan(10)
  })

  test('a place is found by its line', () => {
    expect(findLine(source, ['basis', 1])).toBe(7)
    expect(findLine(source, ['contacts', 'complain'])).toBe(14)
    expect(findLine(source, ['materials', 0])).toBe(1)
  })
})

test.each(files)('%s says the same after a change and its undoing', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const before = readSource(text)
  expect(before.faults).toEqual([])
  const name1 = (before.value as { name: unknown }).name
  const again = setAt(setAt(text, ['name'], '暂时改动'), ['name'], name1)
  expect(readSource(again).value).toEqual(before.value)
  expect(itemDefinitionSchema.parse(readSource(again).value)).toEqual(
    itemDefinitionSchema.parse(before.value),
  )
})
