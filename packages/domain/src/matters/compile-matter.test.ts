import { describe, expect, it } from 'vitest'
import { dataElementSchema, materialTypeSchema } from '../catalogue/index.ts'
import { type CompiledMatter, compileMatter } from './compile-matter.ts'
import { listJointFields } from './joint-form.ts'
import { splitFiling } from './split-filing.ts'
import { publish, registries, revisions, sources, writeMatter } from './testing/matter-fixture.ts'

function compile(input: Partial<Parameters<typeof compileMatter>[0]> = {}): CompiledMatter {
  const compiled = compileMatter({ definition: writeMatter(), sources, ...input })
  if (!compiled.ok)
    throw new Error(compiled.error.map(({ path, message }) => `${path}: ${message.en}`).join('\n'))
  return compiled.value
}

const large = { 'premises.area': 400 }

describe('which items a matter has', () => {
  it('follows from the answers, and from values of the form', () => {
    expect(compile().items.map(({ item }) => item)).toEqual(['company', 'food'])
    expect(compile({ form: large }).items.map(({ item }) => item)).toEqual(['company', 'food', 'fire'])
    expect(compile({ answers: { 'optional/sign': 'yes' } }).items.map(({ item }) => item)).toEqual([
      'company',
      'food',
      'sign',
    ])
  })

  it('says why the others are left out', () => {
    expect(compile().leftOut).toEqual([
      { item: 'sign', why: 'unanswered' },
      { item: 'fire', why: 'condition' },
    ])
    expect(compile({ answers: { 'optional/sign': 'no' } }).leftOut[0]).toEqual({
      item: 'sign',
      why: 'declined',
    })
  })

  it('looks at a field only while an item that asks for it is part of the matter', () => {
    const definition = writeMatter({
      situations: { eats: { ask: '是否餐饮？', options: 'yes-no' } },
      items: [
        'company',
        { item: 'food', with: { business: 'catering' }, when: { eats: 'yes' } },
        { item: 'sign', when: { 'premises.area': { atLeast: 300 } } },
      ],
    })
    const items = (eats: string) =>
      compile({ definition, answers: { eats }, form: large }).items.map(({ item }) => item)
    expect(items('yes')).toEqual(['company', 'food', 'sign'])
    expect(items('no')).toEqual(['company'])
  })
})

describe('the questions', () => {
  it('ask the same thing once, and what the matter settles not at all', () => {
    const { questions, unanswered } = compile()
    expect(questions.map(({ key }) => key)).toEqual(['optional/sign', 'agent'])
    expect(questions[1]?.answers).toEqual([
      { item: 'company', question: 'agent' },
      { item: 'food', question: 'agent' },
    ])
    expect(unanswered).toEqual(['optional/sign', 'agent'])
  })

  it('go to every item that wants to know', () => {
    const { items, form } = compile({ answers: { agent: 'yes' } })
    expect(items.map(({ answers }) => answers)).toEqual([
      { agent: 'yes' },
      { business: 'catering', agent: 'yes' },
    ])
    expect(listJointFields(form).map(({ element }) => element)).toContain('person.phone')
  })

  it('are those of the matter, in its own words, where id and options are the same', () => {
    const definition = writeMatter({
      situations: { agent: { ask: '您是代办人吗？', options: 'yes-no' } },
      items: ['company', { item: 'food', with: { business: 'catering' } }],
    })
    const { questions } = compile({ definition })
    expect(questions).toMatchObject([
      { key: 'agent', origin: 'matter', definition: { ask: '您是代办人吗？' } },
    ])
  })

  it('stay apart where one id means different things', () => {
    const other = publish('sign', {
      situations: { agent: { ask: '由谁代理？', options: { lawyer: '律师', other: '其他' } } },
    })
    const definition = writeMatter({ items: ['company', 'sign'] })
    const { questions, items } = compile({
      definition,
      sources: { registries, revisions: [...revisions.filter(({ item }) => item !== 'sign'), other] },
      answers: { 'sign/agent': 'lawyer', 'company/agent': 'no' },
    })
    expect(questions.map(({ key }) => key)).toEqual(['company/agent', 'sign/agent'])
    expect(items.map(({ answers }) => answers)).toEqual([{ agent: 'no' }, { agent: 'lawyer' }])
  })

  it('may be translated for an item', () => {
    const definition = writeMatter({
      situations: { trade: { ask: '做什么？', options: { restaurant: '餐馆', shop: '商店' } } },
      items: [
        'company',
        {
          item: 'food',
          with: { business: { from: 'trade', as: { restaurant: 'catering', shop: 'sales' } } },
        },
      ],
    })
    const { items } = compile({ definition, answers: { trade: 'shop' } })
    expect(items[1]?.answers).toEqual({ business: 'sales' })
  })
})

describe('the form', () => {
  it('asks each data element once, with every item that uses it and its articles', () => {
    const fields = listJointFields(compile({ form: large }).form)
    const elements = fields.map(({ element }) => element)
    expect(new Set(elements).size).toBe(elements.length)
    expect(
      fields.find(({ element }) => element === 'enterprise.name')?.usedBy.map(({ item }) => item),
    ).toEqual(['company', 'food', 'fire'])
  })

  it('does not ask what an earlier item makes: the credit code of a company that is being formed', () => {
    const fields = listJointFields(compile({ answers: { 'optional/sign': 'yes' } }).form)
    expect(fields.find(({ element }) => element === 'enterprise.uscc')).toMatchObject({
      asked: false,
      usedBy: [
        { item: 'food', passedOnFrom: 'company' },
        { item: 'sign', passedOnFrom: 'company' },
      ],
    })
    // A company that gives its code itself is asked for it, once.
    const known = publish('company', { form: ['enterprise.name', 'enterprise.uscc'] })
    const asked = compile({
      sources: { registries, revisions: [known, ...revisions.filter(({ item }) => item !== 'company')] },
    })
    expect(listJointFields(asked.form).find(({ element }) => element === 'enterprise.uscc')).toMatchObject({
      asked: true,
      usedBy: [
        { item: 'company', passedOnFrom: undefined },
        { item: 'food', passedOnFrom: undefined },
      ],
    })
    const alone = compile({ definition: writeMatter({ items: ['sign'] }) })
    expect(listJointFields(alone.form)[0]).toMatchObject({ element: 'enterprise.uscc', asked: true })
  })

  it('takes the stricter rule where revisions differ', () => {
    const later = {
      ...registries,
      elements: {
        ...registries.elements,
        'enterprise.name': dataElementSchema.parse({ label: '名称', type: 'text', maxLength: 50 }),
        'premises.area': dataElementSchema.parse({
          label: '面积',
          type: 'number',
          unit: '平方米',
          minimum: 20,
        }),
      },
    }
    const food = publish('food', {}, later)
    const { form } = compile({
      sources: { registries, revisions: [...revisions.filter(({ item }) => item !== 'food'), food] },
      form: large,
    })
    const fields = listJointFields(form)
    expect(fields.find(({ element }) => element === 'enterprise.name')?.definition.maxLength).toBe(50)
    expect(fields.find(({ element }) => element === 'premises.area')?.definition).toMatchObject({
      minimum: 20,
      maximum: 100_000,
    })
  })

  it('requires what one of the items requires', () => {
    const optional = publish('company', { form: [{ element: 'enterprise.name', required: false }] })
    const definition = writeMatter({ items: ['company', { item: 'food', with: { business: 'catering' } }] })
    const { form } = compile({
      definition,
      sources: { registries, revisions: [optional, ...revisions.filter(({ item }) => item !== 'company')] },
    })
    expect(listJointFields(form)[0]).toMatchObject({ element: 'enterprise.name', required: true })
  })

  it('refuses elements that contradict each other, with the item and the cure', () => {
    const contradict = (element: object) => {
      const other = {
        ...registries,
        elements: {
          ...registries.elements,
          'premises.area': dataElementSchema.parse({ label: '面积', ...element }),
        },
      }
      const compiled = compileMatter({
        definition: writeMatter(),
        sources: {
          registries,
          revisions: [publish('fire', {}, other), ...revisions.filter(({ item }) => item !== 'fire')],
        },
        form: large,
      })
      return compiled.ok ? [] : compiled.error
    }
    expect(contradict({ type: 'text' })).toMatchObject([{ rule: 'matter-elements-agree', path: 'items[3]' }])
    expect(contradict({ type: 'number', unit: '亩' })).toMatchObject([{ rule: 'matter-elements-agree' }])
    expect(contradict({ type: 'number', unit: '平方米', minimum: 200_000 })).toMatchObject([
      { message: { zh: expect.stringContaining('最小值200000大于最大值100000') as string } },
    ])
    expect(contradict({ type: 'number', unit: '平方米', minimum: 20 })).toEqual([])
  })
})

describe('the materials', () => {
  it('are asked for once, original and copies by the stricter demand, each with item and article', () => {
    const { materials } = compile()
    expect(materials.find(({ material }) => material === 'lease-contract')).toMatchObject({
      origin: 'supplied',
      original: 'both',
      copies: 2,
      usedBy: [{ item: 'company' }, { item: 'food' }],
    })
  })

  it('are passed on where an earlier item results in them', () => {
    const { materials } = compile()
    expect(materials.find(({ material }) => material === 'business-licence')).toMatchObject({
      origin: 'passed-on',
      usedBy: [
        {
          item: 'food',
          basis: ['食品安全法 第三十五条第二款'],
          origin: { kind: 'passed-on', item: 'company', licence: 'business-licence' },
        },
      ],
    })
  })

  it('are fetched where a licence on record meets them, and where they are held already', () => {
    const fetched = (items: Parameters<typeof writeMatter>[0]) =>
      compile({ definition: writeMatter(items) }).materials.find(
        ({ material }) => material === 'business-licence',
      )
    expect(fetched({ items: ['sign'] })?.origin).toBe('fetched')
    expect(fetched({ items: ['company', { item: 'sign', holds: ['business-licence'] }] })?.origin).toBe(
      'fetched',
    )
  })

  it('that must be of somebody else are not passed on', () => {
    const child = publish('sign', {
      materials: [{ material: 'business-licence', of: 'another' }],
    })
    const { materials, plan } = compile({
      definition: writeMatter({ items: ['company', 'sign'] }),
      sources: { registries, revisions: [child, ...revisions.filter(({ item }) => item !== 'sign')] },
    })
    expect(materials.find(({ material }) => material === 'business-licence')?.origin).toBe('fetched')
    expect(plan.stages).toEqual([['company', 'sign']])
  })

  it('may follow later only where every item lets them, within the shortest time', () => {
    const floorPlan = (form: object) =>
      compile({ form: form as Readonly<Record<string, unknown>> }).materials.find(
        ({ material }) => material === 'floor-plan',
      )?.tolerantDays
    expect(floorPlan({})).toBe(10)
    expect(floorPlan(large)).toBe(5)
  })

  it('that are documents of earlier items are passed on too', () => {
    const opinion = publish('sign', {
      result: { document: '选址意见', material: 'site-opinion', delivery: ['electronic'] },
      materials: [],
    })
    const fire = publish('fire', { materials: ['site-opinion'] })
    const compiled = compile({
      definition: writeMatter({ items: ['fire', 'sign'] }),
      sources: { registries, revisions: [fire, opinion] },
    })
    expect(compiled.materials).toMatchObject([
      {
        material: 'site-opinion',
        usedBy: [{ origin: { kind: 'passed-on', item: 'sign', licence: undefined } }],
      },
    ])
    expect(compiled.plan.stages).toEqual([['sign'], ['fire']])
    // Handled one by one, the applicant would have to bring it.
    expect(compiled.savings.find(({ measure }) => measure === 'materials')).toMatchObject({
      oneByOne: 1,
      joint: 0,
    })
  })

  it('refuses a type of which items accept no format in common', () => {
    const other = {
      ...registries,
      materials: {
        ...registries.materials,
        'lease-contract': materialTypeSchema.parse({ name: '合同', accepts: ['ofd'] }),
      },
    }
    const compiled = compileMatter({
      definition: writeMatter(),
      sources: {
        registries,
        revisions: [publish('food', {}, other), ...revisions.filter(({ item }) => item !== 'food')],
      },
    })
    expect(compiled.ok ? [] : compiled.error).toMatchObject([
      {
        rule: 'matter-materials-agree',
        path: 'items[1]',
        message: { zh: expect.stringContaining('lease-contract') as unknown },
      },
    ])
  })
})

describe('the rest of a compiled matter', () => {
  it('names windows, places to come to, fees and the licence for the trade', () => {
    const compiled = compile({
      definition: writeMatter({ result: { tradeLicence: 'trade-licence' } }),
      form: large,
    })
    expect(compiled.windows).toHaveLength(1)
    expect(compiled.places).toMatchObject([{ organisation: 'bureau', visits: 1, items: [{ item: 'fire' }] }])
    expect(compiled.fees).toEqual([])
    expect(compiled.tradeLicence).toEqual({
      licence: 'trade-licence',
      carries: ['business-licence', 'food-licence', 'fire-certificate'],
    })
    expect(compiled.serves).toEqual(['enterprise'])
  })

  it('splits one filing into those of its items, and loses nothing', () => {
    const compiled = compile({ answers: { agent: 'no' }, form: large })
    const filings = splitFiling(compiled, {
      'enterprise.name': '甲',
      'premises.area': 400,
      'person.name': '王',
    })
    expect(filings.map(({ item, form }) => [item, form])).toEqual([
      ['company', { 'enterprise.name': '甲', 'person.name': '王' }],
      ['food', { 'enterprise.name': '甲', 'premises.area': 400, 'person.name': '王' }],
      ['fire', { 'enterprise.name': '甲', 'premises.area': 400 }],
    ])
    expect(filings[1]).toMatchObject({
      revision: 1,
      answers: { business: 'catering', agent: 'no' },
      awaitedFields: [{ element: 'enterprise.uscc', from: 'company' }],
      materials: ['lease-contract', 'floor-plan'],
      awaitedMaterials: [{ material: 'business-licence', from: 'company' }],
      waitsFor: ['company'],
    })
  })
})
