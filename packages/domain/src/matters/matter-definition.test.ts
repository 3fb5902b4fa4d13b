import { describe, expect, it } from 'vitest'
import { matterDefinitionSchema } from './matter-definition.ts'

const notice = {
  notice: 'creditors',
  kind: 'public-notice',
  name: '公示',
  days: 20,
  basis: ['公司法 第二百四十条'],
}
const least = { matter: 'open-restaurant', name: '我要开餐馆', serves: ['enterprise'], lead: 'bureau' }

describe('the definition of a matter', () => {
  it('is a name, who files it, who leads, and items', () => {
    const definition = matterDefinitionSchema.parse({ ...least, items: ['company-formation'] })
    expect(definition).toMatchObject({ situations: {}, order: [], preApproval: [], notices: [], typical: {} })
  })

  it('fixes answers of an item, or takes them from a question of its own', () => {
    const definition = matterDefinitionSchema.parse({
      ...least,
      items: [
        {
          item: 'food-business-licence',
          with: { business: 'catering', onSite: { from: 'kitchen', as: { large: 'yes', none: 'no' } } },
          when: { 'premises.area': { atLeast: 300 } },
          optional: '是否设置店招？',
        },
      ],
    })
    expect(definition.items[0]).toMatchObject({ with: { business: 'catering' } })
  })

  it('may hold a time in which the public may object', () => {
    const definition = matterDefinitionSchema.parse({ ...least, items: [], notices: [notice] })
    expect(definition.notices[0]).toMatchObject({ unit: 'calendar-day', onObjection: 'stop', before: [] })
  })

  it.each([
    ['a key that it does not know', { ...least, items: [], price: 3 }],
    ['an item without a name of an item', { ...least, items: ['Company Formation'] }],
    ['an order without a basis', { ...least, items: [], order: [{ first: 'a', next: 'b' }] }],
    ['a pre-approval without effect', { ...least, items: [], preApproval: [{ item: 'a', for: 'b' }] }],
    ['a notice of no days', { ...least, items: [], notices: [{ ...notice, days: 0 }] }],
    [
      'a joint inspection of one item',
      { ...least, items: [], jointInspections: [{ name: 'x', items: ['a'] }] },
    ],
  ])('is refused with %s', (_, value) => {
    expect(matterDefinitionSchema.safeParse(value).success).toBe(false)
  })
})
