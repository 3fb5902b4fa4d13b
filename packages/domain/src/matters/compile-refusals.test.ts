import { describe, expect, it } from 'vitest'
import { type ItemDefinitionInput, buildRevision, materialTypeSchema } from '../catalogue/index.ts'
import { getInstant } from '../kernel/index.ts'
import { compileMatter } from './compile-matter.ts'
import { listJointFields } from './joint-form.ts'
import type { MatterDefinitionInput } from './matter-definition.ts'
import { publish, registries, revisions, sources, writeMatter } from './testing/matter-fixture.ts'

const compile = (
  changes: Partial<MatterDefinitionInput> = {},
  input: Partial<Parameters<typeof compileMatter>[0]> = {},
) => compileMatter({ definition: writeMatter(changes), sources, ...input })
const refusals = (...given: Parameters<typeof compile>) => {
  const compiled = compile(...given)
  return compiled.ok ? [] : compiled.error.map(({ rule, path }) => [rule, path])
}
const compiled = (...given: Parameters<typeof compile>) => {
  const done = compile(...given)
  if (!done.ok) throw new Error(done.error.map(({ message }) => message.en).join('\n'))
  return done.value
}
const replace = (...changed: readonly [string, Partial<ItemDefinitionInput>][]) => ({
  sources: {
    registries,
    revisions: [
      ...revisions.filter(({ item }) => changed.every(([id]) => id !== item)),
      ...changed.map(([id, changes]) => publish(id, changes)),
    ],
  },
})

describe('a bad bundle is refused with the place and the cure', () => {
  it.each([
    ['an unknown item', { items: ['company', 'compny'] }, {}, ['matter-item-known', 'items[1]']],
    [
      'a person’s item for an enterprise',
      { items: ['company', 'sign'] },
      replace(['sign', { serves: ['person'], topics: ['birth'] }]),
      ['matter-item-serves', 'items[1]'],
    ],
    [
      'an answer to a question that nobody asks',
      {},
      { answers: { weather: 'fine' } },
      ['matter-answer-known', 'answers.weather'],
    ],
    [
      'an answer that is no option',
      {},
      { answers: { agent: 'perhaps' } },
      ['matter-answer-known', 'answers.agent'],
    ],
  ] as const)('%s', (_, changes, input, expected) => {
    expect(refusals(changes as never, input)).toEqual([expected])
  })

  it('a warning is no refusal', () => {
    const { warnings, clock } = compiled(
      { items: ['company', 'sign'] },
      replace(['sign', { limits: { statutory: 60, promised: 45 } }]),
    )
    expect(warnings.map(({ rule }) => rule)).toEqual(['matter-joint-limit'])
    expect(clock.ceiling).toMatchObject({ exceeded: true })
  })
})

describe('行政许可法 第四十二条第二款: handled jointly within 45 days', () => {
  it.each([
    ['44 days after the one of the company: in time', 44, false],
    ['45 days after it: too long', 45, true],
  ])('%s', (_, promised, exceeded) => {
    const { clock, warnings } = compiled(
      { items: ['company', 'sign'] },
      replace(['sign', { limits: { statutory: 60, promised } }]),
    )
    expect(clock.ceiling).toMatchObject({ workingDays: 45, exceeded })
    expect(warnings.length > 0).toBe(exceeded)
  })
})

describe('what a compiled matter says of its items', () => {
  it.each([
    ['everybody while all of them do', 'no', ['enterprise', 'person']],
    ['only some once one is taken that serves some', 'yes', ['enterprise']],
  ] as const)('whom they serve: %s', (_, sign, serves) => {
    const everybody = { serves: ['enterprise', 'person'] } as const
    const input = replace(['company', { serves: [...everybody.serves] }], ['sign', {}])
    const definition = writeMatter({
      serves: [...everybody.serves],
      items: ['company', { item: 'sign', optional: { zh: '是否设置店招？', en: 'Is there a sign?' } }],
    })
    const answers = { 'optional/sign': sign }
    expect(compiled({}, { ...input, definition, answers }).serves).toEqual(serves)
  })

  it('which of them somebody may leave', () => {
    const { items } = compiled({}, { answers: { 'optional/sign': 'yes' } })
    expect(items.map(({ item, optional }) => [item, optional])).toEqual([
      ['company', false],
      ['food', false],
      ['sign', true],
    ])
  })

  it('which questions are still open, of those that are asked', () => {
    const all = compiled()
    expect(all.unanswered).toEqual(['optional/sign', 'agent'])
    const some = compiled({}, { answers: { agent: 'no' } })
    expect(some.questions.map(({ key }) => key)).toEqual(['optional/sign', 'agent'])
    expect(some.unanswered).toEqual(['optional/sign'])
    const conditional = writeMatter({
      situations: { eats: { ask: '是否餐饮？', options: 'yes-no' } },
      items: [{ item: 'company', when: { eats: 'yes' } }, 'sign'],
    })
    const keys = (eats: string) =>
      compiled({}, { definition: conditional, answers: { eats } }).questions.map(({ key }) => key)
    expect(keys('yes')).toContain('agent')
    expect(keys('no')).not.toContain('agent')
  })

  it('which licences the one for the trade carries (行业综合许可证)', () => {
    const carried = (result: MatterDefinitionInput['result'], items = ['company', 'food']) =>
      compiled({ items, result }).tradeLicence?.carries
    expect(carried({ tradeLicence: 'trade-licence' })).toEqual(['business-licence', 'food-licence'])
    expect(carried({ tradeLicence: 'trade-licence', carries: ['food-licence'] })).toEqual(['food-licence'])
    expect(carried(undefined)).toBeUndefined()
  })
})

describe('what is asked once', () => {
  const fieldOf = (element: string, changes: [string, Partial<ItemDefinitionInput>][]) =>
    listJointFields(compiled({ items: ['company', 'food'] }, replace(...changes)).form).find(
      (field) => field.element === element,
    )

  it('is required where one who asks requires it', () => {
    const optional = { element: 'premises.area', required: false } as const
    expect(fieldOf('premises.area', [['food', { form: [optional] }]])?.required).toBe(false)
    expect(
      fieldOf('premises.area', [
        ['company', { form: ['enterprise.name', optional] }],
        ['food', { form: ['premises.area'] }],
      ])?.required,
    ).toBe(true)
  })

  it('has the help of the first who explains it', () => {
    expect(
      fieldOf('enterprise.name', [
        ['company', { form: ['enterprise.name'] }],
        ['food', { form: [{ element: 'enterprise.name', help: '与营业执照一致。' }] }],
      ])?.help,
    ).toBe('与营业执照一致。')
  })

  it.each([
    ['in order', false],
    ['the other way round', true],
  ])('a material has the words of the newest revision: %s', (_, reversed) => {
    const renamed = {
      ...registries,
      materials: {
        ...registries.materials,
        'lease-contract': materialTypeSchema.parse({ name: '房屋租赁合同' }),
      },
    }
    const older = publish('food')
    const built = buildRevision({
      definition: older.definition,
      registries: renamed,
      revision: 2,
      effectiveFrom: older.effectiveFrom,
      publishedAt: getInstant('2026-03-03T01:00:00.000Z'),
      digest: (text) => `digest of ${text.length} characters`,
    })
    if (!built.ok) throw new Error('the item is sound')
    const among = [publish('company'), built.value]
    const { materials } = compiled(
      { items: ['company', 'food'] },
      { sources: { registries, revisions: reversed ? among.toReversed() : among } },
    )
    const lease = materials.find(({ material }) => material === 'lease-contract')
    expect(lease?.name.zh).toBe('房屋租赁合同')
  })
})
