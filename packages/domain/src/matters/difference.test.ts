import { describe, expect, test } from 'vitest'
import { differenceBetweenMatters } from './difference.ts'
import { type MatterDefinitionInput, matterDefinitionSchema } from './matter-definition.ts'

const matter: MatterDefinitionInput = {
  matter: 'open-tea-house',
  name: { zh: '我要开茶馆', en: 'Open a tea house' },
  serves: ['enterprise'],
  lead: 'approval-bureau',
  items: ['company-formation', { item: 'food-business-licence', with: { business: 'catering' } }],
  notices: [
    {
      notice: 'neighbours',
      kind: 'public-notice',
      name: '公示',
      days: 5,
      basis: ['行政许可法 第四十六条'],
      before: ['food-business-licence'],
    },
  ],
}

function difference(change: Partial<MatterDefinitionInput>) {
  const parse = (input: MatterDefinitionInput) => matterDefinitionSchema.parse(input)
  return differenceBetweenMatters(parse(matter), parse({ ...matter, ...change })).map(
    ({ kind, path }) => `${kind} ${path}`,
  )
}

describe('what changed between two definitions of a matter', () => {
  test('nothing, where an item is written short or long', () => {
    expect(difference({ items: [{ item: 'company-formation' }, ...matter.items.slice(1)] })).toEqual([])
  })

  test('an item that is put in first changes none of the others', () => {
    expect(difference({ items: ['seal-engraving', ...matter.items] })).toEqual(['added items.seal-engraving'])
  })

  test('is told by the item, the notice and the order that it is about', () => {
    const [, food] = matter.items
    expect(
      difference({
        items: [food ?? ''],
        notices: matter.notices?.map((notice) => ({ ...notice, days: 7 })),
        order: [{ first: 'a', next: 'b', basis: ['行政许可法 第二十六条'] }],
      }),
    ).toEqual(['removed items.company-formation', 'changed notices.neighbours.days', 'added order.a → b'])
  })
})
