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

  test('is told of opinions, joint inspections and questions people ask, each by what it is about', () => {
    const basis = ['行政许可法 第二十六条']
    const given = { item: 'a', for: 'b', effect: 'binding', days: 2, basis } as const
    expect(
      difference({
        name: '我要开茶楼',
        preApproval: [given],
        jointInspections: [{ name: '联合勘验', items: ['a', 'b'] }],
        faq: [
          { q: '要多久？', a: '八个工作日。' },
          { q: { zh: '要交钱吗？', en: 'Is there a fee?' }, a: '不用。' },
        ],
      }).toSorted(),
    ).toEqual([
      'added faq.要交钱吗？',
      'added faq.要多久？',
      'added jointInspections.a + b',
      'added preApproval.a → b',
      'changed name',
    ])
  })

  test('an item that is listed twice is told too, though the rules refuse it', () => {
    const [company] = matter.items
    expect(difference({ items: [...matter.items, company ?? ''] })).toEqual([
      'added items.company-formation (2)',
    ])
  })
})
