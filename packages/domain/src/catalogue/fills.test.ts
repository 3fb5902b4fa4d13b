import { describe, expect, it } from 'vitest'
import { addGivenValues, fillForm, followAnswers } from './fill-form.ts'
import { readFilling } from './fills.ts'
import type { ItemDefinitionInput } from './item.ts'
import { resolveRequirements } from './requirements.ts'
import { publishItem, steps } from './testing/catalogue-fixture.ts'
import { validateApplication } from './validate-application.ts'

const trades = {
  'food.trade': { catering: ['catering', 'mixed'], canteen: 'canteen', sales: ['sales', 'mixed'] },
} satisfies NonNullable<ItemDefinitionInput['situations']>[string]['fills']
const business = {
  ask: { zh: '经营哪一类？', en: 'Which trade?' },
  options: { catering: '餐饮服务', canteen: '单位食堂', sales: '食品销售' },
  fills: trades,
}
const onSite = {
  ask: { zh: '是否现场制售？', en: 'Is food made on site?' },
  options: 'yes-no' as const,
  fills: { 'food.trade': { yes: ['catering', 'canteen', 'mixed'] } },
}
const kinds = {
  ask: '经营哪些项目？',
  options: { hot: '热食', cold: '冷食', tea: '茶饮' },
  several: true,
  fills: { 'food.kinds': { hot: 'hot', cold: 'cold', tea: 'drinks' } },
}
const publish = (changes: Partial<ItemDefinitionInput> = {}) =>
  publishItem({
    situations: { business, onSite, kinds },
    form: ['enterprise.name', 'food.trade', 'food.kinds'],
    materials: [{ material: 'floor-plan', when: { 'food.trade': ['canteen', 'mixed'] } }],
    steps: [steps.accept, steps.review, steps.decide, steps.deliver],
    ...changes,
  })
const revision = publish()
const resolve = (values: Record<string, unknown>) => {
  const { fields, given, materials } = resolveRequirements(revision, values)
  return {
    asked: fields.map(
      ({ element, definition }) => `${element} ${Object.keys(definition.options ?? {}).join()}`,
    ),
    given: given.map(({ element, value, by }) => [element, value, by.join()]),
    materials: materials.map(({ material }) => material),
  }
}
const everyTrade = 'food.trade catering,canteen,sales,mixed'
const everyKind = 'food.kinds hot,cold,drinks'

describe('an answer that fills in a field', () => {
  it.each<[string, Record<string, unknown>, string[], unknown[]]>([
    ['asks everything before anything is answered', {}, ['enterprise.name ', everyTrade, everyKind], []],
    [
      'gives the one value that is left, and does not ask',
      { business: 'canteen' },
      ['enterprise.name ', everyKind],
      [['food.trade', 'canteen', 'business']],
    ],
    [
      'asks with the options that are left',
      { business: 'catering' },
      ['enterprise.name ', 'food.trade catering,mixed', everyKind],
      [],
    ],
    [
      'leaves what all answers leave',
      { business: 'sales', onSite: 'yes' },
      ['enterprise.name ', everyKind],
      [['food.trade', 'mixed', 'business,onSite']],
    ],
    [
      'says nothing by an answer that is not named',
      { business: 'sales', onSite: 'no' },
      ['enterprise.name ', 'food.trade sales,mixed', everyKind],
      [],
    ],
    [
      'gives all that several answers say together',
      { kinds: ['tea', 'hot'] },
      ['enterprise.name ', everyTrade],
      [['food.kinds', ['drinks', 'hot'], 'kinds']],
    ],
    [
      'says nothing by what is no answer',
      { business: 'no-such', kinds: [] },
      ['enterprise.name ', everyTrade, everyKind],
      [],
    ],
  ])('%s', (_, values, asked, given) => {
    expect(resolve(values)).toMatchObject({ asked, given })
  })

  it('decides conditions as the value does that it gives, whatever the form says', () => {
    expect(resolve({ business: 'canteen' }).materials).toEqual(['floor-plan'])
    expect(resolve({ business: 'canteen', 'food.trade': 'sales' }).materials).toEqual(['floor-plan'])
    expect(resolve({ business: 'sales', 'food.trade': 'canteen' }).materials).toEqual([])
    expect(resolve({ business: 'sales', 'food.trade': 'mixed' }).materials).toEqual(['floor-plan'])
  })

  it('gives nothing where the question or the field is not shown', () => {
    const hidden = publish({
      situations: {
        business,
        onSite: { ask: '是否现场制售？', options: 'yes-no' },
        kinds: { ...kinds, when: { business: 'catering' } },
      },
      form: ['enterprise.name', { element: 'food.trade', when: { onSite: 'yes' } }, 'food.kinds'],
    })
    const values = { business: 'canteen', onSite: 'no', kinds: ['hot'] }
    expect(resolveRequirements(hidden, values).given).toEqual([])
    expect(
      resolveRequirements(hidden, { ...values, onSite: 'yes' }).given.map(({ element }) => element),
    ).toEqual(['food.trade'])
  })

  it('settles a chain of questions that wait for what an answer gives, whatever their order', () => {
    const chained = publish({
      situations: {
        third: { ask: '三？', options: 'yes-no', when: { 'food.kinds': 'hot' } },
        kinds: { ...kinds, when: { 'food.trade': 'canteen' } },
        business,
      },
      materials: [{ material: 'floor-plan', when: { third: 'yes' } }],
    })
    const values = { third: 'yes', kinds: ['hot'], business: 'canteen' }
    expect(resolveRequirements(chained, values).materials).toHaveLength(1)
    expect(resolveRequirements(chained, { ...values, business: 'sales' }).materials).toHaveLength(0)
  })

  it('gives the same whatever the order of the questions (property)', () => {
    const orders = [
      ['one', 'two'],
      ['two', 'one'],
    ]
    const fillers = {
      one: { question: 'one', several: false, leaves: { a: ['x', 'y'] } },
      two: { question: 'two', several: false, leaves: { b: ['y', 'z'] } },
    }
    const answers = { one: 'a', two: 'b' }
    const values = orders.map(
      (order) =>
        readFilling(
          order.map((name) => fillers[name as 'one']),
          answers,
        )?.value,
    )
    expect(values).toEqual(['y', 'y'])
  })
})

describe('an application whose form and answers say the same', () => {
  const application = {
    answers: { business: 'canteen', onSite: 'no', kinds: ['hot'] },
    form: { 'enterprise.name': '明湖小馆' },
    materials: [{ material: 'floor-plan', files: 1 }],
  }
  const check = (answers: Record<string, unknown>, form: Record<string, unknown> = {}) =>
    validateApplication(revision, {
      ...application,
      answers: { ...application.answers, ...answers },
      form: { ...application.form, ...form },
    }).map(({ field, code }) => `${field} ${code}`)

  it('is complete without the fields that the answers give', () => {
    expect(validateApplication(revision, application)).toEqual([])
    expect(check({}, { 'food.trade': 'canteen', 'food.kinds': ['hot'] })).toEqual([])
  })

  it('is kept with the values that the answers give', () => {
    expect(fillForm(revision, application)).toEqual({
      'enterprise.name': '明湖小馆',
      'food.trade': 'canteen',
      'food.kinds': ['hot'],
    })
    expect(
      addGivenValues({ given: [{ element: 'food.trade', value: 'canteen' }] }, { 'food.trade': 'sales' }),
    ).toEqual({ 'food.trade': 'sales' })
  })

  it('is refused at the field where the form says otherwise than the answer, saying what to do', () => {
    expect(check({}, { 'food.trade': 'sales' })).toEqual(['/form/food.trade answered-otherwise'])
    expect(check({}, { 'food.kinds': ['hot', 'cold'] })).toEqual(['/form/food.kinds answered-otherwise'])
    const [problem] = validateApplication(revision, {
      ...application,
      form: { ...application.form, 'food.trade': 'sales' },
    })
    expect(problem?.message.zh).toContain('根据对“经营哪一类？”的回答，“主体业态”已确定为“单位食堂”')
  })

  it('is refused where the value is none of those that the answer leaves', () => {
    expect(check({ business: 'catering' }, { 'food.trade': 'sales' })).toEqual([
      '/form/food.trade not-a-choice',
    ])
    expect(check({ business: 'catering' })).toEqual(['/form/food.trade value-missing'])
    expect(check({ business: 'catering' }, { 'food.trade': 'mixed' })).toEqual([])
  })

  it('names every question whose answers leave nothing of a field', () => {
    const clashing = publish({
      situations: { business, onSite: { ...onSite, fills: { 'food.trade': { yes: 'canteen' } } }, kinds },
    })
    const answers = { business: 'sales', onSite: 'yes', kinds: ['hot'] }
    expect(
      validateApplication(clashing, {
        ...application,
        answers,
        form: { ...application.form, 'food.trade': 'sales' },
      }),
    ).toMatchObject([
      { field: '/answers/business', code: 'answers-contradict' },
      { field: '/answers/onSite', code: 'answers-contradict' },
    ])
  })

  it('follows the answer that was changed on a form filled in before', () => {
    const changed = resolveRequirements(revision, { business: 'canteen' })
    expect(followAnswers(changed, { 'food.trade': 'mixed' })).toEqual({ 'food.trade': 'canteen' })
    const narrowed = resolveRequirements(revision, { business: 'catering' })
    expect(followAnswers(narrowed, { 'food.trade': 'canteen', 'food.kinds': ['hot'] })).toEqual({
      'food.kinds': ['hot'],
    })
    expect(followAnswers(narrowed, { 'food.trade': 'mixed' })).toEqual({ 'food.trade': 'mixed' })
  })
})
