import { describe, expect, it } from 'vitest'
import { type ItemDefinitionInput, materialTypeSchema } from '../../catalogue/index.ts'
import { getPlainDate } from '../../kernel/index.ts'
import type { MatterDefinitionInput } from '../matter-definition.ts'
import type { MatterSources } from '../members.ts'
import { publish, registries, revisions, sources, writeMatter } from '../testing/matter-fixture.ts'
import { matterRules } from './all-rules.ts'
import { lintMatter } from './lint-matter.ts'

const basis = ['行政许可法 第二十六条']
const question = { ask: '做什么？', options: { eat: '餐饮', shop: '商店' } }

function lint(
  changes: Partial<MatterDefinitionInput>,
  from: Partial<MatterSources> = {},
): [string, string][] {
  return lintMatter(writeMatter(changes), { ...sources, ...from }).map(({ rule, path }) => [rule, path])
}

function replace(item: string, changes: Partial<ItemDefinitionInput>): Partial<MatterSources> {
  return { revisions: [...revisions.filter((revision) => revision.item !== item), publish(item, changes)] }
}

const onPromise: Partial<ItemDefinitionInput> = {
  situations: { way: { ask: '选择哪种办理方式？', options: { promise: '告知承诺', ordinary: '一般程序' } } },
  onPromise: {
    choice: { question: 'way', option: 'promise' },
    notice: { conditions: '条件。', standards: '标准。', consequences: '后果。' },
    promises: '符合条件。',
    verify: { within: 20 },
  },
}

describe('a matter', () => {
  it('that is right has no findings', () => {
    expect(lint({})).toEqual([])
  })

  const bad: readonly [string, string, string, Partial<MatterDefinitionInput>, Partial<MatterSources>?][] = [
    ['is empty', 'matter-has-items', 'items', { items: [] }],
    ['names an unknown item', 'matter-item-known', 'items[1]', { items: ['company', 'compny'] }],
    [
      'names an item that is not published',
      'matter-item-published',
      'items[1]',
      { items: ['company', 'draft'] },
      { unpublished: ['draft'] },
    ],
    [
      'names an item that is not in force',
      'matter-item-in-force',
      'items[0]',
      { items: ['company'] },
      { on: getPlainDate('2026-01-05') },
    ],
    [
      'holds an item whose approval was cancelled',
      'matter-item-needed',
      'items[0]',
      { items: ['company'] },
      replace('company', { reform: 'cancelled' }),
    ],
    ['lists an item twice', 'matter-item-once', 'items[1]', { items: ['company', { item: 'company' }] }],
    [
      'holds a person’s item for an enterprise',
      'matter-item-serves',
      'items[0]',
      { items: ['sign'] },
      replace('sign', { serves: ['person'] }),
    ],
    [
      'serves more kinds than an item that is always taken',
      'matter-item-serves',
      'items[0]',
      { serves: ['person', 'enterprise'], items: ['company'] },
    ],
    [
      'has an item whose condition never holds',
      'matter-item-reachable',
      'items[1].when',
      {
        situations: { trade: question },
        items: [
          'company',
          { item: 'sign', when: { all: [{ trade: 'eat' }, { trade: 'shop' }] }, optional: '要吗？' },
        ],
      },
    ],
    [
      'has a condition over what is not there',
      'matter-condition-subject',
      'items[1].when',
      { items: ['company', { item: 'sign', when: { trade: 'eat' } }] },
    ],
    [
      'has an item that waits for what only its own form asks',
      'matter-condition-subject',
      'items[1].when',
      { items: ['company', { item: 'sign', when: { 'sign.text': { filled: true } } }] },
    ],
    [
      'compares with an option that is not there',
      'matter-condition-option',
      'items[1].when',
      {
        situations: { trade: question },
        items: ['company', { item: 'sign', when: { trade: ['eat', 'sleep'] } }],
      },
    ],
    [
      'holds a material that the item does not want',
      'matter-holds-demanded',
      'items[0].holds[0]',
      { items: [{ item: 'sign', holds: ['floor-plan'] }] },
    ],
    [
      'answers a question that the item does not have',
      'matter-with-question-known',
      'items[0].with.kind',
      { items: [{ item: 'food', with: { kind: 'catering' } }] },
    ],
    [
      'answers by an option that the item does not have',
      'matter-with-option-known',
      'items[0].with.business',
      { items: [{ item: 'food', with: { business: 'canteen' } }] },
    ],
    [
      'gives several answers where one is asked',
      'matter-with-several',
      'items[0].with.business',
      { items: [{ item: 'food', with: { business: ['catering', 'sales'] } }] },
    ],
    [
      'takes an answer from a question that is not there',
      'matter-with-source-known',
      'items[0].with.business.from',
      { items: [{ item: 'food', with: { business: { from: 'trade' } } }] },
    ],
    [
      'forgets an option when it translates',
      'matter-with-source-known',
      'items[0].with.business.as',
      {
        situations: { trade: question },
        items: [{ item: 'food', with: { business: { from: 'trade', as: { eat: 'catering' } } } }],
      },
    ],
    [
      'takes an answer from a question that is not always asked',
      'matter-with-source-asked',
      'items[0]',
      {
        situations: {
          ready: { ask: '有场所吗？', options: 'yes-no' },
          trade: { ...question, when: { ready: 'yes' } },
        },
        items: [
          { item: 'food', with: { business: { from: 'trade', as: { eat: 'catering', shop: 'sales' } } } },
        ],
      },
    ],
    [
      'asks what decides nothing',
      'matter-question-used',
      'situations.trade',
      { situations: { trade: question } },
    ],
    [
      'asks the same in two ways',
      'matter-question-twice',
      'items[1]',
      { items: ['company', { item: 'sign' }] },
      replace('sign', { situations: { agent: { ask: '有代理人吗？', options: 'yes-no' } } }),
    ],
    [
      'has a usual case that cannot be',
      'matter-typical-known',
      'typical.trade',
      { typical: { trade: 'eat' } },
    ],
    ['is led by nobody', 'matter-organisation-known', 'lead', { lead: 'nobody' }],
    ['stands under no topic', 'matter-topic-known', 'topics[0]', { topics: ['weather'] }],
    [
      'orders an item that it does not hold',
      'matter-plan-items-known',
      'order[0].first',
      { items: ['company'], order: [{ first: 'sign', next: 'company', basis }] },
    ],
    [
      'puts an item before itself',
      'matter-order-of-two',
      'order[0]',
      { items: ['company'], order: [{ first: 'company', next: 'company', basis }] },
    ],
    [
      'asks for an opinion of no use',
      'matter-pre-approval-needed',
      'preApproval[0]',
      {
        items: ['fire', 'sign'],
        preApproval: [{ item: 'sign', for: 'fire', effect: 'advisory', basis }],
      },
    ],
    [
      'inspects together what is not inspected',
      'matter-joint-inspection-inspects',
      'jointInspections[0].items[0]',
      {
        items: ['company', { item: 'food', with: { business: 'catering' } }],
        jointInspections: [{ name: '联合勘验', items: ['company', 'food'] }],
      },
      replace('company', { steps: [{ step: 'decide', name: '决定', does: 'decide', duty: 'head' }] }),
    ],
    [
      'issues a licence for the trade that is not registered',
      'matter-trade-licence-known',
      'result.tradeLicence',
      { result: { tradeLicence: 'all-in-one' } },
    ],
    [
      'carries a licence that none of its items issues',
      'matter-trade-licence-known',
      'result.carries[0]',
      { result: { tradeLicence: 'trade-licence', carries: ['area-licence'] } },
    ],
    [
      'has two notices of one id',
      'matter-notice-once',
      'notices[1].notice',
      {
        notices: [1, 2].map(() => ({
          notice: 'n',
          kind: 'announcement' as const,
          name: '公告',
          days: 5,
          basis,
        })),
      },
    ],
    [
      'runs in a circle by its own order',
      'matter-no-circle',
      'items[0]',
      { items: ['company', 'sign'], order: [{ first: 'sign', next: 'company', basis }] },
    ],
    [
      'serves nobody in one of its situations',
      'matter-common-applicant',
      'serves',
      {
        serves: ['person', 'enterprise'],
        situations: { trade: question },
        items: [
          { item: 'company', when: { trade: 'eat' } },
          { item: 'sign', when: { trade: ['eat', 'shop'] } },
        ],
      },
      replace('sign', { serves: ['person'] }),
    ],
    [
      'has more situations than people oversee',
      'matter-situations-tried',
      'situations',
      {
        situations: Object.fromEntries(
          Array.from({ length: 10 }, (_, place) => [
            `q${place}`,
            { ask: `问题${place}`, options: 'yes-no' as const },
          ]),
        ),
        items: [
          'company',
          {
            item: 'sign',
            when: { any: Array.from({ length: 10 }, (_, place) => ({ [`q${place}`]: 'yes' })) },
          },
        ],
      },
    ],
    [
      'decides for the applicant that an item is handled on a promise',
      'matter-promise-chosen-freely',
      'items[1].with.way',
      { items: ['company', { item: 'fire', with: { way: 'promise' } }] },
      replace('fire', onPromise),
    ],
    [
      'takes the choice of a promise from a question of its own',
      'matter-promise-chosen-freely',
      'items[1].with.way',
      {
        situations: { fast: { ask: '是否加快？', options: 'yes-no' } },
        items: [
          'company',
          { item: 'fire', with: { way: { from: 'fast', as: { yes: 'promise', no: 'ordinary' } } } },
        ],
      },
      replace('fire', onPromise),
    ],
    [
      'asks an opinion beforehand of an item that may be decided on a promise',
      'matter-promise-without-opinion-beforehand',
      'preApproval[0].item',
      {
        items: ['company', 'fire', 'sign'],
        order: [{ first: 'fire', next: 'sign', basis }],
        preApproval: [{ item: 'fire', for: 'sign', effect: 'binding', basis }],
      },
      replace('fire', onPromise),
    ],
    [
      'lets items wait for a licence that is issued only after the promise is verified',
      'matter-promise-result-in-time',
      'items[1]',
      { items: ['company', 'fire', 'sign'], order: [{ first: 'fire', next: 'sign', basis }] },
      replace('fire', {
        ...onPromise,
        result: {
          licence: 'fire-certificate',
          temporary: { licence: 'trade-licence', on: ['promise'], days: 60 },
          delivery: ['electronic'],
        },
      }),
    ],
  ]

  it.each(bad)('that %s breaks %s at %s', (_, rule, path, changes, from) => {
    expect(lint(changes, from)).toEqual([[rule, path]])
  })

  it('that settles the ordinary way, or lets the applicant choose, offers no promise that its plan cannot bear', () => {
    const plan = {
      order: [{ first: 'fire', next: 'sign', basis }],
      preApproval: [{ item: 'fire', for: 'sign', effect: 'binding' as const, basis }],
    }
    const ordinary = { item: 'fire', with: { way: 'ordinary' } }
    expect(lint({ items: ['company', ordinary, 'sign'], ...plan }, replace('fire', onPromise))).toEqual([])
    expect(lint({ items: ['company', 'fire'] }, replace('fire', onPromise))).toEqual([])
  })

  it('is told what is wrong and how to mend it, in both languages', () => {
    for (const [, , , changes, from = {}] of bad) {
      for (const { message, cure } of lintMatter(writeMatter(changes), { ...sources, ...from })) {
        for (const text of [message, cure]) {
          expect(text.zh).toMatch(/\p{Script=Han}.*[。]$/u)
          expect(text.en).toMatch(/[.]$/)
        }
      }
    }
  })

  it('is held to every rule by some case here', () => {
    const tried = new Set(bad.map(([, rule]) => rule))
    const elsewhere = [
      'matter-elements-agree',
      'matter-field-of-one-person',
      'matter-answers-agree',
      'matter-materials-agree',
      'matter-joint-limit',
    ]
    expect(matterRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual(elsewhere)
  })

  it('is not told that questions of an item are unknown when it is the item that is', () => {
    const typical = { business: 'catering' }
    expect(lint({ items: ['company', 'food'], typical })).toEqual([])
    expect(lint({ items: ['company', 'fodd'], typical })).toEqual([['matter-item-known', 'items[1]']])
  })

  it('is tried in every situation: a circle that only some answers bring about is found', () => {
    const circle: Partial<MatterSources> = {
      revisions: [
        publish('fire', { materials: ['food-proof'] }),
        publish('food', { materials: [{ material: 'fire-proof', when: { business: 'sales' } }] }),
      ],
      registries,
    }
    const items = (business: string) => ({ items: ['fire', { item: 'food', with: { business } }] })
    expect(lint(items('sales'), circle)).toEqual([['matter-no-circle', 'items[0]']])
    expect(lint(items('catering'), circle)).toEqual([])
    expect(lint({ items: ['fire', 'food'] }, circle)).toEqual([['matter-no-circle', 'items[0]']])
  })

  it('is told of a circle once, by the names of items and materials, however many materials it runs over', () => {
    const more = {
      ...registries,
      materials: {
        ...registries.materials,
        'fire-record': materialTypeSchema.parse({ name: '消防检查意见书', metBy: 'fire-certificate' }),
      },
    }
    const circle: Partial<MatterSources> = {
      revisions: [
        publish('fire', { materials: ['food-proof'] }, more),
        publish(
          'food',
          {
            materials: [
              { material: 'fire-proof', when: { business: 'sales' }, basis: ['消防法 第十五条'] },
              { material: 'fire-record', when: { business: 'catering' } },
            ],
          },
          more,
        ),
      ],
      registries: more,
    }
    const found = lintMatter(writeMatter({ items: ['fire', 'food'] }), { ...sources, ...circle })
    expect(found.map(({ rule }) => rule)).toEqual(['matter-no-circle'])
    const { zh } = found[0]?.message ?? { zh: '' }
    expect(zh).toContain('“公众聚集场所消防安全检查”（fire）、“食品经营许可”（food）互为前置，谁也不能先办：')
    expect(zh).toContain('“食品经营许可”（food）须等“公众聚集场所消防安全检查”（fire）')
    expect(zh).toContain('材料“消防合格证明”（fire-proof），依据《消防法》第十五条')
    expect(zh).toContain('材料“消防检查意见书”（fire-record）')
  })
})
