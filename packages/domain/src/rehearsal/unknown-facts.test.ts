import { expect, it } from 'vitest'
import { publishItem } from '../catalogue/testing/catalogue-fixture.ts'
import { listAsked } from './unknown-facts.ts'

it('a field that an answer gave was asked, by the question', () => {
  const revision = publishItem({
    situations: {
      business: {
        ask: '经营哪一类？',
        options: { catering: '餐饮服务', canteen: '单位食堂' },
        fills: { 'food.trade': { canteen: 'canteen' } },
      },
    },
    form: ['enterprise.name', 'food.trade'],
    materials: [],
  })
  const content = { answers: { business: 'canteen' }, form: { 'food.trade': 'canteen' }, materials: {} }
  expect([...listAsked(revision, content)]).toEqual(['business', 'enterprise.name', 'food.trade'])
})
