import type { ItemDefinitionInput } from '../item.ts'
import type { Changes, LintCases } from './lint-case.ts'

type Situations = NonNullable<ItemDefinitionInput['situations']>

const ask = { ask: '经营哪一类？', options: { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售' } }
const form = ['enterprise.name', 'enterprise.uscc', 'premises.area', 'food.trade', 'food.kinds']
const onSite = {
  ask: '是否现场制售？',
  options: 'yes-no' as const,
  when: { business: ['catering', 'sales'] },
}
const fills = (
  said: Situations[string]['fills'],
  changes: Changes = {},
  more: Situations = { onSite },
): Changes => ({ form, ...changes, situations: { business: { ...ask, fills: said }, ...more } })
const sound = fills({ 'food.trade': { catering: ['catering', 'mixed'], canteen: 'canteen' } })

/** Rules on answers that fill in fields. */
export const fillCases: LintCases = {
  'fill-answer-known': {
    breaks: fills({ 'food.trade': { restaurant: 'catering' } }),
    at: 'situations.business.fills.food.trade.restaurant',
    keeps: sound,
  },
  'fill-type-fits': {
    breaks: fills({ 'food.kinds': { canteen: 'hot' } }),
    at: 'situations.business.fills.food.kinds',
    keeps: fills(
      {},
      {},
      {
        onSite,
        kinds: {
          ask: '哪些项目？',
          options: { hot: '热食', cold: '冷食' },
          several: true,
          fills: { 'food.kinds': { hot: 'hot', cold: 'cold' } },
        },
      },
    ),
  },
  'fill-option-exists': {
    breaks: fills({ 'food.trade': { canteen: ['canteen', 'kiosk'] } }),
    at: 'situations.business.fills.food.trade.canteen',
    keeps: sound,
  },
  'fill-field-asked': {
    breaks: fills(
      { 'food.trade': { catering: ['catering', 'mixed'], canteen: 'canteen' } },
      { form: ['enterprise.name', 'enterprise.uscc', { element: 'food.trade', when: { onSite: 'yes' } }] },
    ),
    at: 'situations.business.fills.food.trade.canteen',
    keeps: fills(
      { 'food.trade': { catering: ['catering', 'mixed'] } },
      { form: ['enterprise.name', 'enterprise.uscc', { element: 'food.trade', when: { onSite: 'yes' } }] },
    ),
  },
  'fill-answers-agree': {
    breaks: fills(
      { 'food.trade': { sales: 'sales' } },
      {},
      {
        onSite: { ...onSite, fills: { 'food.trade': { yes: ['catering', 'mixed'] } } },
      },
    ),
    at: 'situations.onSite.fills.food.trade',
    keeps: fills(
      { 'food.trade': { canteen: 'canteen' } },
      {},
      {
        onSite: { ...onSite, fills: { 'food.trade': { yes: ['catering', 'mixed'] } } },
      },
    ),
  },
}
