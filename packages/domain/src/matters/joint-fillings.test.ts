import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../catalogue/index.ts'
import { compileMatter } from './compile-matter.ts'
import { addJointGivenValues, checkJointAnswers, listFillingKeys } from './joint-answers.ts'
import { listJointFields } from './joint-form.ts'
import { lintMatter } from './lint/lint-matter.ts'
import type { MatterDefinitionInput } from './matter-definition.ts'
import { splitFiling } from './split-filing.ts'
import { publish, revisions, sources, writeMatter } from './testing/matter-fixture.ts'

type Fills = NonNullable<NonNullable<ItemDefinitionInput['situations']>[string]['fills']>[string]

const options = { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售' }
const ask = (id: string, text: string, fills?: Fills): Partial<ItemDefinitionInput> => ({
  form: ['enterprise.name', 'food.trade'],
  materials: [],
  situations: fills === undefined ? {} : { [id]: { ask: text, options, fills: { 'food.trade': fills } } },
})
const both = (first: Partial<ItemDefinitionInput>, second: Partial<ItemDefinitionInput>): typeof sources => ({
  ...sources,
  revisions: [
    ...revisions.filter(({ item }) => item !== 'company' && item !== 'sign'),
    publish('company', first),
    publish('sign', second),
  ],
})
const exact: Fills = { catering: 'catering', canteen: 'canteen', sales: 'sales' }
const wide: Fills = { catering: ['catering', 'mixed'], sales: ['sales', 'mixed'] }
const matter = (items: MatterDefinitionInput['items'] = ['company', 'sign']) =>
  writeMatter({ items, situations: {}, typical: {}, order: [], preApproval: [], notices: [] })

function compile(from: typeof sources, answers: Record<string, string>) {
  const compiled = compileMatter({ definition: matter(), sources: from, answers })
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message.en).join('\n'))
  return compiled.value
}
const findTrade = (compiled: ReturnType<typeof compile>) =>
  listJointFields(compiled.form).find(({ element }) => element === 'food.trade')

describe('a field that items of a matter share', () => {
  it('is not asked where an answer to one of them gives it, and goes to each', () => {
    const compiled = compile(both(ask('trade', '哪一类？', exact), ask('', '')), { trade: 'canteen' })
    expect(findTrade(compiled)).toMatchObject({ asked: false, filling: { value: 'canteen' } })
    expect(splitFiling(compiled, {}).map((filing) => filing.form)).toEqual([
      { 'food.trade': 'canteen' },
      { 'food.trade': 'canteen' },
    ])
    expect(addJointGivenValues(compiled, {})).toEqual({ 'food.trade': 'canteen' })
    expect(checkJointAnswers(compiled, { 'food.trade': 'sales' })).toMatchObject([
      { field: '/form/food.trade', code: 'answered-otherwise' },
    ])
    expect(checkJointAnswers(compiled, { 'food.trade': 'canteen' })).toEqual([])
  })

  it('knows which of all the questions give it', () => {
    const others = (first: Partial<ItemDefinitionInput>, question: string) => ({
      ...first,
      situations: { ...first.situations, [question]: { ask: '另一问？', options: 'yes-no' as const } },
    })
    const from = both(
      others(ask('one', '一？', exact), 'other'),
      others(ask('two', '二？', exact), 'oneMore'),
    )
    const compiled = compile(from, { one: 'canteen', two: 'canteen' })
    expect(compiled.questions.map(({ key }) => key)).toEqual(['one', 'other', 'two', 'oneMore'])
    expect(listFillingKeys(compiled, findTrade(compiled)!.filling!)).toEqual(['one', 'two'])
  })

  it('is counted as not asked, and by the item alone where its own question gives it', () => {
    const compiled = compile(both(ask('trade', '哪一类？', exact), ask('', '')), { trade: 'canteen' })
    const fields = compiled.savings.find(({ measure }) => measure === 'fields')
    expect(fields).toMatchObject({ oneByOne: 3, joint: 1 })
  })

  it('may be what the answers to all of them leave', () => {
    const from = both(ask('one', '一？', wide), ask('two', '二？', wide))
    expect(findTrade(compile(from, { one: 'catering', two: 'sales' }))).toMatchObject({
      asked: false,
      filling: { value: 'mixed' },
    })
    const narrowed = findTrade(compile(from, { one: 'catering' }))
    expect(narrowed).toMatchObject({ asked: true, filling: { left: ['catering', 'mixed'] } })
    expect(Object.keys(narrowed?.definition.options ?? {})).toEqual(['catering', 'mixed'])
  })

  it('names both questions where their answers leave nothing', () => {
    const from = both(ask('one', '一？', exact), ask('two', '二？', exact))
    expect(checkJointAnswers(compile(from, { one: 'catering', two: 'sales' }), {})).toMatchObject([
      { field: '/answers/one', code: 'answers-contradict' },
      { field: '/answers/two', code: 'answers-contradict' },
    ])
  })

  it('may not be contradicted by what the matter itself answers', () => {
    const from = both(ask('one', '一？', exact), ask('two', '二？', exact))
    const fix = (two: string) =>
      lintMatter(
        matter([
          { item: 'company', with: { one: 'catering' } },
          { item: 'sign', with: { two } },
        ]),
        from,
      ).map(({ rule, path }) => `${rule} ${path}`)
    expect(fix('sales')).toContain('matter-answers-agree items[1].with.two')
    expect(fix('catering').join()).not.toContain('matter-answers-agree')
  })
})
