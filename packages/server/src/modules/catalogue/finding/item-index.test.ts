import { buildSearchText, readText } from '@tongban/domain'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCatalogue } from '../../../catalogue-files/index.ts'
import { findDistanceWithin } from './distance.ts'
import { type ItemIndex, buildItemIndex } from './item-index.ts'
import { compareItems } from './order-items.ts'
import { readSounds } from './sounds.ts'

const folder = fileURLToPath(new URL('../../../../../../catalogue', import.meta.url))
let index: ItemIndex<string>

beforeAll(async () => {
  const catalogue = await readCatalogue(folder)
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error[0]))
  const { items, registries } = catalogue.value
  index = buildItemIndex(
    items
      .map(({ definition }) => ({ item: definition.item, name: readText(definition.name), definition }))
      .toSorted(compareItems)
      .map(({ item, definition }) => ({ entry: item, text: buildSearchText(definition, registries) })),
  )
}, 60_000)

const first = (query: string) => index.search(query).items[0]?.entry
const places = (query: string) => index.search(query).items.map(({ entry }) => entry)

describe('everyday words, pinyin and initials find the item of the demonstration district', () => {
  test.each([
    ['开饭馆', 'food-business-licence'],
    ['kaifanguan', 'food-business-licence'],
    ['KaiFanGuan', 'food-business-licence'],
    ['kai fan guan', 'food-business-licence'],
    ['kfg', 'food-business-licence'],
    ['kaifg', 'food-business-licence'],
    ['kai饭馆', 'food-business-licence'],
    ['我要开饭馆', 'food-business-licence'],
    ['开一家饭馆', 'food-business-licence'],
    ['食品经营许可', 'food-business-licence'],
    ['food business', 'food-business-licence'],
    ['老年证', 'elderly-courtesy-card'],
    ['laonianzheng', 'elderly-courtesy-card'],
    ['lnz', 'elderly-courtesy-card'],
  ])('%s', (query, item) => {
    expect(first(query)).toBe(item)
    expect(index.search(query).isApproximate).toBe(false)
  })
})

describe('typing errors are forgiven, and the answer says that they were', () => {
  test.each([
    ['开饭官', 'food-business-licence', 'a wrong character of the same sound'],
    ['开反馆', 'food-business-licence', 'another'],
    ['开馆饭', 'food-business-licence', 'two characters exchanged'],
    ['食品径营许可', 'food-business-licence', 'a wrong character in a long word'],
    ['kaifangan', 'food-business-licence', 'a missing letter'],
    ['kaifnaguan', 'food-business-licence', 'two letters exchanged'],
    ['kaifangguan', 'food-business-licence', 'a sound that is often taken for another'],
    ['kaifanguam', 'food-business-licence', 'a wrong letter'],
    ['laonianzhen', 'elderly-courtesy-card', 'zhen for zheng is how many say it'],
    ['sipinjingyingxuke', 'food-business-licence', 'si for shi'],
  ])('%s → %s: %s', (query, item) => {
    expect(places(query).slice(0, 3)).toContain(item)
  })

  test('what is written nowhere is marked as understood approximately, with the words that were understood', () => {
    const { isApproximate, items } = index.search('开饭官')
    expect(isApproximate).toBe(true)
    expect(items[0]?.by).toBe('开饭馆')
  })

  test.each(['qwxzjk', '紫外线量子', '？？', '   ', '😀', '<script>', 'a'])(
    'nonsense is not: %s',
    (query) => {
      expect(places(query)).toEqual([])
    },
  )
})

describe('ranking', () => {
  test('a name that begins so comes before one that holds it, and before an explanation that mentions it', () => {
    const text = (name: string, body = ''): Parameters<typeof buildItemIndex>[0][number]['text'] => ({
      names: [name],
      keywords: [],
      labels: [],
      body: [body],
    })
    const small = buildItemIndex([
      { entry: 'mentions', text: text('印章刻制备案', '开公司以后刻章') },
      { entry: 'holds', text: text('有限公司设立登记') },
      { entry: 'begins', text: text('公司设立登记') },
    ])
    expect(small.search('公司').items.map(({ entry }) => entry)).toEqual(['begins', 'holds', 'mentions'])
  })

  test('several words must all fit, in whichever texts of the item', () => {
    expect(places('食品 审批局')).toContain('food-business-licence')
    expect(places('食品 民政局')).not.toContain('food-business-licence')
  })

  test('of items that fit alike the order given is kept', () => {
    const text = { names: ['养老服务'], keywords: [], labels: [], body: [] }
    const small = buildItemIndex(['c', 'a', 'b'].map((entry) => ({ entry, text })))
    expect(small.search('yanglao').items.map(({ entry }) => entry)).toEqual(['c', 'a', 'b'])
  })
})

test('characters are read by the words around them', () => {
  expect(readSounds([...'银行'])).toEqual(['yin', 'hang'])
  expect(readSounds([...'行政'])).toEqual(['xing', 'zheng'])
  expect(readSounds(['vr', ...'绿色'])).toEqual(['vr', 'lv', 'se'])
})

test('two neighbours exchanged are one mistake', () => {
  expect(findDistanceWithin('abdce', 'xxabcdexx', 1)).toBe(1)
  expect(findDistanceWithin('abcd', 'xxabcdxx', 1)).toBe(0)
  expect(findDistanceWithin('wxyz', 'xxabcdxx', 1)).toBeUndefined()
})

test('a search over three thousand items is answered at once', () => {
  const syllables = [
    ...'食品经营许可设立登记变更注销建设工程规划用地公共场所卫生医疗机构教师资格残疾人养老保险',
  ]
  let seed = 20_260_302
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const word = (length: number) =>
    Array.from({ length }, () => syllables[next(syllables.length)] as string).join('')
  const large = buildItemIndex(
    Array.from({ length: 3000 }, (_, number) => ({
      entry: `item-${number}`,
      text: {
        names: [word(10 + next(10)), `Item number ${number}`],
        keywords: Array.from({ length: 8 }, () => word(3 + next(3))),
        labels: [`部门${number % 40}`, `主题${number % 30}`],
        body: [word(200)],
      },
    })),
  )
  const queries = [
    '食品',
    'shipin',
    'spjyxk',
    '食品径营',
    'shipinjignying',
    'kaifangaun',
    'zzzzzz',
    '变更许可登记',
  ]
  for (const query of queries) large.search(query)
  const started = performance.now()
  for (const query of queries) large.search(query)
  const each = (performance.now() - started) / queries.length
  // Generous, because others may be at work on the machine: alone it takes some ten milliseconds.
  expect(each).toBeLessThan(200)
})
