import { describe, expect, it } from 'vitest'
import { buildGuide } from './guide.ts'
import { describeFilling } from './describe-filling.ts'
import type { ItemDefinitionInput } from './item.ts'
import { publishItem } from './testing/catalogue-fixture.ts'

type Situations = NonNullable<ItemDefinitionInput['situations']>
type Fills = NonNullable<Situations[string]['fills']>[string]

const options = { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售' }
const publish = (situations: Situations) =>
  publishItem({ situations, form: ['enterprise.name', 'food.trade', 'food.kinds'], materials: [] })
const describeTrade = (fills: Fills, changes: Partial<Situations[string]> = {}, others: Situations = {}) =>
  describeFilling(
    publish({
      ...others,
      business: { ask: '经营哪一类？', options, fills: { 'food.trade': fills }, ...changes },
    }),
    'food.trade',
  )
const all = { catering: 'catering', canteen: 'canteen', sales: 'sales' }

describe('who fills in on paper is told which fields an answer says already', () => {
  it('a field that every answer gives is asked of nobody', () => {
    expect(describeTrade(all)).toMatchObject({
      always: true,
      text: { zh: '已回答“经营哪一类？”的，不用填写' },
    })
  })

  it('one that every answer to a question gives which not all are asked is asked of the others', () => {
    const agent: Situations = { agent: { ask: '委托他人？', options: 'yes-no' } }
    expect(describeTrade(all, { when: { agent: 'yes' } }, agent)).toMatchObject({
      always: false,
      text: { zh: '已回答“经营哪一类？”的，不用填写' },
    })
  })

  it('one that some answers give is left out by whoever gave these', () => {
    expect(describeTrade({ catering: ['catering', 'mixed'], canteen: 'canteen', sales: 'sales' })).toEqual({
      always: false,
      text: {
        zh: '“经营哪一类？”选择“单位食堂”、“食品销售”的，不用填写',
        en: 'Not to be filled in where the answer to "经营哪一类？" is "单位食堂" or "食品销售"',
      },
    })
    expect(describeTrade({ canteen: 'canteen' })?.always).toBe(false)
  })

  it('one that answers only narrow is filled in by everybody', () => {
    expect(describeTrade({ catering: ['catering', 'mixed'] })).toBeUndefined()
    expect(describeFilling(publish({}), 'food.trade')).toBeUndefined()
  })

  it('yes and no are told as such, and several answers give the whole', () => {
    const onSite: Situations[string] = {
      ask: '是否现场制售？',
      options: 'yes-no',
      fills: { 'food.trade': { yes: ['catering', 'mixed'], no: 'sales' } },
    }
    expect(describeFilling(publish({ onSite }), 'food.trade')?.text.zh).toBe(
      '“是否现场制售？”选择“否”的，不用填写',
    )
    const kinds: Situations[string] = {
      ask: '经营哪些项目？',
      options: { hot: '热食', cold: '冷食', tea: '茶饮' },
      several: true,
      fills: { 'food.kinds': { hot: 'hot', cold: 'cold', tea: 'drinks' } },
    }
    expect(describeFilling(publish({ kinds }), 'food.kinds')).toMatchObject({ always: true })
  })

  it('the list of fields in a guide says it', () => {
    const { fields } = buildGuide(
      publish({ business: { ask: '经营哪一类？', options, fills: { 'food.trade': all } } }),
    )
    expect(fields).toMatchObject([
      { element: 'enterprise.name', given: undefined },
      { element: 'food.trade', given: { zh: '已回答“经营哪一类？”的，不用填写' } },
      { element: 'food.kinds', given: undefined },
    ])
  })
})
