import { describe, expect, it } from 'vitest'
import { getPlainDate } from '../kernel/index.ts'
import { normaliseForm } from './normalise-form.ts'
import { publishItem, steps } from './testing/catalogue-fixture.ts'
import { type Application, type OfferedMaterial, validateApplication } from './validate-application.ts'

const revision = publishItem()
const complete: Application = {
  answers: { business: 'canteen' },
  form: { 'enterprise.name': '明湖小学', 'enterprise.uscc': '11990000MB9000015T', 'premises.area': 120 },
  materials: [
    { material: 'business-licence', files: 0, by: 'licence' },
    { material: 'floor-plan', files: 1 },
  ],
}
const list = (changes: Partial<Application>) =>
  validateApplication(revision, { ...complete, ...changes }).map(({ field, code }) => `${field} ${code}`)

/** An item that asks for nothing but one element. */
const checkElement = (element: string, value: unknown) =>
  validateApplication(
    publishItem({ form: [element], situations: {}, materials: [], steps: plainSteps }),
    { answers: {}, form: { [element]: value }, materials: [] },
    { on: getPlainDate('2026-03-02') },
  ).map(({ field, code }) => `${field} ${code}`)

const plainSteps = [steps.accept, steps.review, steps.decide, steps.deliver]

describe('validation of an application', () => {
  it('finds nothing in a complete application', () => {
    expect(validateApplication(revision, complete)).toEqual([])
  })

  it('says everything at once (行政许可法 第三十二条)', () => {
    expect(list({ answers: {}, form: {}, materials: [] })).toEqual([
      '/answers/business answer-missing',
      '/form/enterprise.name value-missing',
      '/form/enterprise.uscc value-missing',
      '/form/premises.area value-missing',
      '/materials/business-licence material-missing',
    ])
  })

  it('does not complain about what is missing in a draft, but about what is wrong', () => {
    const draft = { answers: { business: 'cinema' }, form: { 'premises.area': 0 }, materials: [] }
    const problems = validateApplication(revision, draft, { partial: true })
    expect(problems.map(({ code }) => code)).toEqual(['answer-not-an-option', 'too-small'])
  })

  it.each([
    [{ business: 'cinema' }, '/answers/business answer-not-an-option'],
    [{ business: ['canteen'] }, '/answers/business answer-not-an-option'],
    [{ business: 1 }, '/answers/business answer-not-an-option'],
    [{ business: 'canteen', trade: 'x' }, '/answers/trade unknown-question'],
    [{ business: 'canteen', 'a/b~c': 'x' }, '/answers/a~1b~0c unknown-question'],
  ])('refuses the answers %j', (answers, problem) => {
    expect(list({ answers })).toContain(problem)
  })

  it.each(['__proto__', 'constructor', 'toString'])('knows no field named %s', (name) => {
    const form = JSON.parse(
      JSON.stringify(complete.form).replace('{', `{"${name}":"x",`),
    ) as Application['form']
    expect(list({ form })).toEqual([`/form/${name} unknown-field`])
  })

  it.each([
    ['enterprise.uscc', '11990000MB9000015A', 'malformed'],
    ['person.idNumber', '11010519491231002X', undefined],
    ['person.idNumber', '110105194912310021', 'malformed'],
    ['person.phone', '13800000000', undefined],
    ['person.phone', '12345', 'malformed'],
    ['person.birthDate', '2024-02-29', undefined],
    ['person.birthDate', '2023-02-29', 'no-such-date'],
    ['premises.area', 0.5, 'too-small'],
    ['premises.area', 100_001, 'too-large'],
    ['premises.area', '一百', 'wrong-type'],
    ['premises.area', '１２０', undefined],
    ['premises.area', true, 'wrong-type'],
    ['enterprise.capital', 10.005, 'malformed'],
    ['enterprise.capital', 10.05, undefined],
    ['enterprise.capital', -1, 'too-small'],
    ['enterprise.name', '名'.repeat(101), 'too-long'],
    ['enterprise.name', '😀'.repeat(100), undefined],
    ['enterprise.name', 'مطعم الواحة', undefined],
    ['enterprise.name', 'a\u0000b', 'control-character'],
    ['enterprise.name', 'a\nb', 'control-character'],
    ['enterprise.name', 'a\uD800b', 'control-character'],
    ['food.remarks', '一\n二', undefined],
    ['food.remarks', '一\u0007二', 'control-character'],
    ['enterprise.name', { zh: '名' }, 'wrong-type'],
    ['food.kinds', ['hot', 'cold'], undefined],
    ['food.kinds', ['hot', 'hot'], 'not-a-choice'],
    ['food.kinds', 'hot', 'not-a-choice'],
    ['premises.rented', true, undefined],
    ['premises.rented', 'perhaps', 'not-a-choice'],
  ])('judges %s = %j: %s', (element, value, code) => {
    expect(checkElement(element, value)).toEqual(code === undefined ? [] : [`/form/${element} ${code}`])
  })

  it('names row and column of a table', () => {
    const rows = [
      { name: '王芳', since: '2026-01-05' },
      { name: '李强', since: '2026-02-30' },
      { wage: 1 },
      7,
    ]
    expect(checkElement('food.staff', rows)).toEqual([
      '/form/food.staff/1/since no-such-date',
      '/form/food.staff/2/wage unknown-column',
      '/form/food.staff/2/name value-missing',
      '/form/food.staff/2/since value-missing',
      '/form/food.staff/3 wrong-type',
    ])
  })

  it('refuses the number of somebody who is not born yet', () => {
    expect(checkElement('person.idNumber', '11010520990101001X').join()).toContain('malformed')
  })

  const fetched: OfferedMaterial = { material: 'business-licence', files: 0, by: 'licence' }
  it.each<[OfferedMaterial[], string[]]>([
    [[fetched, { material: 'floor-plan', files: 1 }], []],
    [[fetched, { material: 'floor-plan', files: 0 }], ['material-missing']],
    [[fetched, { material: 'floor-plan', files: 0, by: 'later' }], []],
    [[fetched, { material: 'floor-plan', files: 0, by: 'licence' }], ['no-licence-meets-it']],
    [[fetched, { material: 'floor-plan', files: 0, by: 'commitment' }], ['no-commitment-for-it']],
    [[{ material: 'floor-plan', files: 1 }], ['material-missing']],
    [
      [
        { ...fetched, by: 'later' },
        { material: 'floor-plan', files: 1 },
      ],
      ['not-to-be-supplied-later'],
    ],
    [
      [fetched, { material: 'floor-plan', files: 1 }, { material: 'moon-rock', files: 1 }],
      ['unknown-material'],
    ],
    [
      [fetched, { material: 'floor-plan', files: 1 }, { material: 'floor-plan', files: 1 }],
      ['material-twice'],
    ],
  ])('judges the materials %j: %j', (materials, codes) => {
    expect(validateApplication(revision, { ...complete, materials }).map(({ code }) => code)).toEqual(codes)
  })

  it('lets a commitment stand for the material that provides for it', () => {
    const materials = [
      ...complete.materials,
      { material: 'safety-rules', files: 0, by: 'commitment' as const },
    ]
    expect(list({ form: { ...complete.form, 'premises.area': 400 }, materials })).toEqual([])
  })

  it('speaks both languages and repeats no personal number', () => {
    const problems = validateApplication(publishItem({ form: ['person.idNumber'], materials: [] }), {
      answers: { business: 'sales' },
      form: { 'person.idNumber': '110105194912310021' },
      materials: [],
    })
    expect(problems.length).toBeGreaterThan(0)
    for (const { message } of problems) {
      expect(message.zh).not.toContain('110105194912310021')
      expect(message.en).not.toMatch(/[\u4E00-\u9FFF].*undefined/)
    }
  })
})

describe('normalising a form', () => {
  it('trims, composes accents, reads numbers, and leaves emoji and right-to-left text alone', () => {
    const form = {
      'enterprise.name': '  Cafe\u0301 😀 مطعم  ',
      'enterprise.uscc': ' 1199 0000 mb90 0001 5t ',
      'premises.area': ' 120.5 ',
      'premises.rented': true,
      'person.phone': '',
    }
    expect(normaliseForm(publishItem({ form: Object.keys(form), materials: [] }), form)).toEqual({
      'enterprise.name': 'Caf\u00E9 😀 مطعم',
      'enterprise.uscc': '11990000MB9000015T',
      'premises.area': 120.5,
      'premises.rented': 'yes',
    })
  })

  it('changes nothing the second time', () => {
    const item = publishItem({ form: ['enterprise.name', 'food.staff', 'premises.area'], materials: [] })
    const once = normaliseForm(item, {
      'enterprise.name': ' 名 ',
      'food.staff': [{ name: ' 王 ', since: '' }],
      'premises.area': '七',
    })
    expect(normaliseForm(item, once)).toEqual(once)
  })
})
