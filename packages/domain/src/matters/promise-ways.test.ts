import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../catalogue/index.ts'
import { compileMatter } from './compile-matter.ts'
import type { MatterDefinitionInput } from './matter-definition.ts'
import { publish, registries, revisions, writeMatter } from './testing/matter-fixture.ts'

const ordinary = { way: 'ordinary' } as const

function writeWay(changes: Partial<ItemDefinitionInput> = {}): Partial<ItemDefinitionInput> {
  return {
    situations: {
      way: { ask: '选择哪种办理方式？', options: { promise: '告知承诺', ordinary: '一般程序' } },
    },
    limits: [
      { statutory: 14, promised: 1, when: { way: 'promise' } },
      { statutory: 14, promised: 9, when: ordinary },
    ],
    materials: [
      { material: 'lease-contract', when: ordinary },
      { material: 'site-opinion', when: ordinary },
    ],
    onPromise: {
      choice: { question: 'way', option: 'promise' },
      notice: { conditions: '条件。', standards: '标准。', consequences: '后果。' },
      promises: '符合条件。',
      verify: { within: 20 },
    },
    ...changes,
  }
}

const fire = publish('fire', writeWay())
const others = revisions.filter(({ item }) => item !== 'fire')

function compile(
  answers: Readonly<Record<string, string>>,
  changes: Partial<MatterDefinitionInput> = { items: ['company', 'fire'] },
  sign = others,
) {
  const compiled = compileMatter({
    definition: writeMatter(changes),
    sources: { revisions: [...sign, fire], registries },
    answers,
  })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  return compiled.value
}

describe('an item of a matter that can be decided on a promise', () => {
  it('offers it, and nobody has chosen until the question is answered', () => {
    const { promiseOffers, unanswered, items } = compile({})
    expect(promiseOffers).toMatchObject([{ item: 'fire', question: 'way', chosen: undefined }])
    expect(unanswered).toEqual(['agent', 'way'])
    expect(items.map(({ item, onPromise }) => [item, onPromise])).toEqual([
      ['company', false],
      ['fire', false],
    ])
  })

  it('tells what the promise changes: materials, those that another item needs all the same, and the limit', () => {
    const [offer] = compile({}).promiseOffers
    expect(offer).toMatchObject({
      option: 'promise',
      ordinary: 'ordinary',
      decides: 'officer',
      verifyWithin: 20,
      added: [],
      replaced: [
        { material: 'lease-contract', stillFor: ['company'] },
        { material: 'site-opinion', stillFor: [] },
      ],
      limits: { promise: { promised: 1 }, ordinary: { promised: 9 } },
    })
  })

  it('is no longer asked for what the promise stands for; a material that another item demands stays', () => {
    const list = (way: string) =>
      compile({ way }).materials.map(({ material, usedBy }) => [material, usedBy.map(({ item }) => item)])
    expect(list('ordinary')).toEqual([
      ['lease-contract', ['company', 'fire']],
      ['site-opinion', ['fire']],
    ])
    expect(list('promise')).toEqual([['lease-contract', ['company']]])
  })

  it('is met at once as a prerequisite: the joint clock and its plan count the limit of the way that was chosen', () => {
    const order = [{ first: 'fire', next: 'sign', basis: ['消防法 第十五条'] }]
    const changes = { items: ['fire', 'sign'], order }
    const days = (way: string) => compile({ way }, changes).clock.promised.workingDays
    expect([days('promise'), days('ordinary')]).toEqual([6, 14])
    const [offer] = compile({ way: 'promise' }, changes).promiseOffers
    expect(offer?.whole).toMatchObject({ promise: { workingDays: 6 }, ordinary: { workingDays: 14 } })
  })

  it('takes no day where the platform decides as it is filed, whatever limit is published', () => {
    const { onPromise } = writeWay()
    if (onPromise === undefined) throw new Error('the item of the tests can be decided on a promise')
    const atOnce = publish('fire', writeWay({ onPromise: { ...onPromise, decides: 'at-once' } }))
    const compiled = compileMatter({
      definition: writeMatter({
        items: ['fire', 'sign'],
        order: [{ first: 'fire', next: 'sign', basis: ['消防法 第十五条'] }],
      }),
      sources: { revisions: [...others, atOnce], registries },
      answers: { way: 'promise' },
    })
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
    const { clock, plan } = compiled.value
    expect(clock.promised.workingDays).toBe(5)
    expect(plan.tasks.find(({ id }) => id === 'fire')?.durations).toEqual({
      promised: { days: 0, unit: 'working-day' },
      statutory: { days: 14, unit: 'working-day' },
    })
  })

  it('saves nothing that is not saved one by one as well: both sides go the way that was chosen', () => {
    for (const way of ['promise', 'ordinary'] as const) {
      const { savings, clock, promiseOffers } = compile({ way })
      const find = (measure: string) => savings.find((saving) => saving.measure === measure)
      const materials = way === 'promise' ? { oneByOne: 1, joint: 1 } : { oneByOne: 3, joint: 2 }
      expect(find('materials')).toMatchObject(materials)
      expect(find('days')?.joint).toBe(clock.promised.workingDays)
      expect(find('steps')?.lines.filter(({ text }) => text.zh === '签署承诺书')).toMatchObject(
        way === 'promise' ? [{ oneByOne: 1, joint: 1 }] : [],
      )
      expect(promiseOffers[0]?.whole[way].materials).toBe(materials.joint)
    }
  })

  it('is asked about by itself: the same question of two items is two choices', () => {
    const sign = publish('sign', { ...writeWay(), materials: ['business-licence'] })
    const all = [...others.filter(({ item }) => item !== 'sign'), sign]
    const { questions, promiseOffers } = compile(
      { 'fire/way': 'promise', 'sign/way': 'ordinary' },
      { items: ['fire', 'sign'] },
      all,
    )
    expect(questions.map(({ key }) => key)).toEqual(['fire/way', 'sign/way'])
    expect(questions[0]?.definition.ask).toEqual({
      zh: '公众聚集场所消防安全检查：选择哪种办理方式？',
      en: 'Fire safety check: 选择哪种办理方式？',
    })
    expect(promiseOffers.map(({ item, chosen }) => [item, chosen])).toEqual([
      ['fire', 'promise'],
      ['sign', 'ordinary'],
    ])
  })

  it('is not chosen by a question of the matter that happens to be the same', () => {
    const situations = { way: { ask: '加快？', options: { promise: '是', ordinary: '否' } } }
    const items = ['company', { item: 'fire', when: { way: ['promise', 'ordinary'] } }]
    const { promiseOffers } = compile({ way: 'promise' }, { situations, items })
    expect(promiseOffers).toMatchObject([{ question: 'fire/way', chosen: undefined }])
  })

  it('offers nothing where the matter settles the ordinary way', () => {
    const { promiseOffers, materials } = compile(
      {},
      { items: ['company', { item: 'fire', with: { way: 'ordinary' } }] },
    )
    expect(promiseOffers).toEqual([])
    expect(materials).toHaveLength(2)
  })
})
