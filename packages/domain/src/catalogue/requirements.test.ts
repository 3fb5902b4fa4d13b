import { describe, expect, it } from 'vitest'
import { resolveRequirements } from './requirements.ts'
import { publishItem, steps } from './testing/catalogue-fixture.ts'

const plainSteps = [steps.accept, steps.review, steps.decide, steps.deliver]
const revision = publishItem()
const materialsFor = (values: Record<string, unknown>) =>
  resolveRequirements(revision, values).materials.map(({ material }) => material)

describe('what an application needs', () => {
  it('shows a question only in the situation in which it is asked', () => {
    const questions = (values: Record<string, unknown>) =>
      resolveRequirements(revision, values).questions.map(({ id }) => id)
    expect(questions({})).toEqual(['business'])
    expect(questions({ business: 'catering' })).toEqual(['business', 'onSite'])
    expect(questions({ business: 'canteen' })).toEqual(['business'])
  })

  it('ignores the answer to a question that is no longer shown', () => {
    expect(materialsFor({ business: 'sales', onSite: 'yes' })).toContain('floor-plan')
    const twoQuestions = publishItem({
      materials: [{ material: 'floor-plan', when: { onSite: 'yes' } }],
    })
    const needed = resolveRequirements(twoQuestions, { business: 'canteen', onSite: 'yes' })
    expect(needed.materials).toEqual([])
  })

  it('follows a chain of questions whatever the order in which they are declared', () => {
    const chained = publishItem({
      situations: {
        third: { ask: '三？', options: 'yes-no', when: { second: 'yes' } },
        second: { ask: '二？', options: 'yes-no', when: { first: 'yes' } },
        first: { ask: '一？', options: 'yes-no' },
      },
      materials: [{ material: 'floor-plan', when: { third: 'yes' } }],
      steps: plainSteps,
    })
    const all = { first: 'yes', second: 'yes', third: 'yes' }
    expect(resolveRequirements(chained, all).materials).toHaveLength(1)
    expect(resolveRequirements(chained, { ...all, first: 'no' }).materials).toHaveLength(0)
  })

  it('takes back a question that an answer given further down hides', () => {
    const hiding = publishItem({
      situations: {
        last: { ask: '末？', options: 'yes-no', when: { not: { middle: 'yes' } } },
        middle: { ask: '中？', options: 'yes-no', when: { first: 'yes' } },
        first: { ask: '首？', options: 'yes-no' },
      },
      materials: [{ material: 'floor-plan', when: { last: 'yes' } }],
      steps: plainSteps,
    })
    const all = { last: 'yes', middle: 'yes', first: 'yes' }
    expect(resolveRequirements(hiding, all).materials).toHaveLength(0)
    expect(resolveRequirements(hiding, { ...all, first: 'no' }).materials).toHaveLength(1)
  })

  it('demands materials by answers and form values together', () => {
    expect(materialsFor({ business: 'sales', onSite: 'no' })).toEqual(['business-licence'])
    expect(materialsFor({ business: 'canteen', 'premises.area': 299 })).toEqual([
      'business-licence',
      'floor-plan',
    ])
    expect(materialsFor({ business: 'canteen', 'premises.area': 300 })).toContain('safety-rules')
  })

  it('says of each material what meets it and why it is demanded', () => {
    const [licence, plan] = resolveRequirements(revision, { business: 'canteen' }).materials
    expect(licence).toMatchObject({
      required: true,
      original: 'copy',
      copies: 1,
      metBy: ['business-licence'],
      basis: ['食品安全法 第三十五条'],
    })
    expect(plan).toMatchObject({ metBy: [], tolerant: { days: 10, onMiss: 'return' } })
  })

  it('leaves out steps whose condition fails and keeps parallel ones in one stage', () => {
    const stages = (values: Record<string, unknown>) =>
      resolveRequirements(revision, values).stages.map((stage) => stage.map(({ step }) => step))
    expect(stages({ business: 'canteen' })).toEqual([
      ['accept'],
      ['review', 'inspect'],
      ['decide'],
      ['deliver'],
    ])
    expect(stages({ business: 'sales' })).toEqual([['accept'], ['review'], ['decide'], ['deliver']])
  })

  it('leaves out a stage none of whose steps applies', () => {
    const optional = { ...steps.review, when: { business: 'canteen' } }
    const item = publishItem({ steps: [steps.accept, optional, steps.decide, steps.deliver] })
    expect(resolveRequirements(item, { business: 'sales' }).stages).toHaveLength(3)
  })

  it('takes the first limit whose condition holds', () => {
    const item = publishItem({
      limits: [
        { statutory: 20, promised: 3, when: { business: 'sales' } },
        { statutory: 20, promised: 8 },
      ],
    })
    expect(resolveRequirements(item, { business: 'sales' }).limit.promised).toBe(3)
    expect(resolveRequirements(item, { business: 'canteen' }).limit.promised).toBe(8)
  })

  it('asks for fields with their section, and does not ask for those whose section does not apply', () => {
    const item = publishItem({
      form: [
        'enterprise.name',
        {
          section: '食堂',
          when: { business: 'canteen' },
          fields: [{ element: 'premises.area', required: false }],
        },
      ],
      materials: [],
    })
    expect(resolveRequirements(item, { business: 'sales' }).fields.map(({ element }) => element)).toEqual([
      'enterprise.name',
    ])
    expect(resolveRequirements(item, { business: 'canteen' }).fields[1]).toMatchObject({
      section: '食堂',
      element: 'premises.area',
      required: false,
    })
  })

  it('charges the fees that apply, and none where the item is free', () => {
    const fee = { name: '工本费', standard: '10元', yuan: 10, basis: '发改价格〔2015〕2136号' }
    const item = publishItem({ fee: [{ ...fee, when: { business: 'sales' } }] })
    expect(resolveRequirements(item, { business: 'sales' }).fees).toHaveLength(1)
    expect(resolveRequirements(item, { business: 'canteen' }).fees).toEqual([])
    expect(resolveRequirements(revision, {}).fees).toEqual([])
  })
})
