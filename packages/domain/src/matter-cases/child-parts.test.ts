import { describe, expect, it } from 'vitest'
import { scan } from '../cases/testing/case-fixture.ts'
import { publishItem } from '../catalogue/testing/catalogue-fixture.ts'
import { namePreApproval } from '../matters/index.ts'
import { buildChildContent, openJointPlaces } from './index.ts'
import type { FiledItem, ItemResult, MatterContent, TaskRecord } from './index.ts'

const revision = publishItem({
  situations: {},
  form: ['enterprise.name', 'enterprise.uscc'],
  materials: ['business-licence', 'floor-plan', 'safety-rules'],
})
const question = { ask: '哪一类？', options: 'yes-no', several: false } as const
const filed: FiledItem = {
  item: revision.item,
  name: { zh: '食品经营许可', en: 'Food business licence' },
  revision: 1,
  digest: '',
  authority: { id: 'bureau', name: { zh: '审批局', en: 'Bureau' } },
  answers: {},
  awaitedFields: [{ element: 'enterprise.uscc', from: 'company' }],
  awaitedMaterials: [{ material: 'business-licence', from: 'company' }],
}
const licence = { licence: 'l-1', licenceType: 'business-licence', number: '1', issuer: 'bureau' }
const decision = { ...scan, name: '准予登记决定书.pdf' }
const build = (content: Partial<MatterContent>, results: Readonly<Record<string, ItemResult>> = {}) => {
  const records = Object.fromEntries(
    Object.entries(results).map(([task, result]): [string, TaskRecord] => [
      task,
      { status: 'granted', objections: [], result },
    ]),
  )
  const whole = { answers: {}, form: {}, materials: {}, ...content }
  return buildChildContent(revision, filed, { content: whole, records })
}

describe('what earlier items bring to an item', () => {
  it('are the values and the licence of their result, and never what the applicant wrote', () => {
    const content = {
      form: { 'enterprise.name': '面馆', 'enterprise.uscc': 'of the applicant', 'premises.area': 80 },
      materials: { 'business-licence': [scan] },
    }
    const result = { licence, fields: { 'enterprise.uscc': 'of the company' } }
    expect(build(content, { company: result })).toEqual({
      answers: {},
      form: { 'enterprise.name': '面馆', 'enterprise.uscc': 'of the company' },
      materials: {},
      substitutes: { 'business-licence': { by: 'licence', ...licence } },
    })
    // While the result is not there, nothing is.
    expect(build(content)).toEqual({ answers: {}, form: { 'enterprise.name': '面馆' }, materials: {} })
    expect(build(content, { company: { fields: {} } }).form).toEqual({ 'enterprise.name': '面馆' })
  })

  it('is the sealed decision where their licence is not the one that is demanded, or none was issued', () => {
    const other = { ...licence, licenceType: 'another-licence' }
    for (const result of [{ document: decision }, { licence: other, document: decision }]) {
      expect(build({}, { company: { fields: {}, ...result } })).toMatchObject({
        materials: { 'business-licence': [decision] },
      })
    }
    expect(build({}, { company: { fields: {}, licence: other } }).substitutes).toBeUndefined()
  })

  it('is their opinion where it was given beforehand', () => {
    const opinion = { ...scan, name: '预审意见书.pdf' }
    const task = namePreApproval({ item: 'company', for: revision.item })
    const results = { company: { fields: {}, licence }, [task]: { fields: {}, document: opinion } }
    expect(build({}, results)).toEqual({
      answers: {},
      form: {},
      materials: { 'business-licence': [opinion] },
    })
  })
})

describe('of the joint application an item gets', () => {
  const paper = { originals: 1, copies: 0, originalSeen: true }

  it('the files and papers of its own materials, and none of others', () => {
    const content = {
      materials: { 'floor-plan': [scan], 'safety-rules': [], 'seal-card': [scan] },
      papers: { 'safety-rules': paper, 'seal-card': paper },
    }
    expect(build(content)).toEqual({
      answers: {},
      form: {},
      materials: { 'floor-plan': [scan] },
      papers: { 'safety-rules': paper },
    })
  })

  it('what stands in their place: a licence that meets them, a promise in its own words', () => {
    const promises = { [revision.item]: '本事项的承诺。', other: '另一事项的承诺。' }
    const { substitutes } = build({
      substitutes: {
        'floor-plan': { by: 'later', promises },
        'safety-rules': { by: 'commitment', promises: { other: '另一事项的承诺。' } },
      },
    })
    expect(substitutes).toEqual({ 'floor-plan': { by: 'later', promise: '本事项的承诺。' } })
    const own = { ...filed, awaitedMaterials: [] }
    const hold = (licenceType: string) =>
      buildChildContent(revision, own, {
        content: {
          answers: {},
          form: {},
          materials: {},
          substitutes: { 'business-licence': { by: 'licence', ...licence, licenceType } },
        },
        records: {},
      }).substitutes
    expect(hold('business-licence')).toEqual({ 'business-licence': { by: 'licence', ...licence } })
    expect(hold('another-licence')).toBeUndefined()
  })
})

it.each<[string, string | undefined]>([
  ['/content/promise', `/content/promises/${revision.item}`],
  ['/content/form/enterprise.name', '/content/form/enterprise.name'],
  // What earlier items bring is no place in the joint application.
  ['/content/form/licence~1number', undefined],
  ['/content/materials/a~0b', undefined],
  ['/content/substitutes/a~0b', undefined],
  ['/content/substitutes/a~0b/promise', undefined],
  // The same name elsewhere is another thing.
  ['/content/form/a~0b', '/content/form/a~0b'],
  ['/content/papers/a~0b', '/content/papers/a~0b'],
  ['/content/materials/licence~1number', '/content/materials/licence~1number'],
  ['/content/materials/plan', '/content/materials/plan'],
  ['/content/substitutes/plan', '/content/substitutes/plan'],
  ['/content/substitutes/plan/promise', `/content/substitutes/plan/promises/${revision.item}`],
  ['/content/form/plan/promise', '/content/form/plan/promise'],
  ['/content/answers/kind', `/content/answers/${revision.item}~1kind`],
  ['/content/answers/place', '/content/answers/place'],
])('the place %s of an item is %s in the joint application', (field, place) => {
  const toJoint = openJointPlaces(
    {
      ...filed,
      awaitedFields: [{ element: 'licence/number', from: 'company' }],
      awaitedMaterials: [{ material: 'a~b', from: 'company' }],
    },
    {
      questions: [
        {
          key: 'other/kind',
          origin: 'items',
          definition: question,
          answers: [
            { item: 'other', question: 'kind' },
            { item: revision.item, question: 'size' },
          ],
        },
        {
          key: `${revision.item}/kind`,
          origin: 'items',
          definition: question,
          answers: [
            { item: 'third', question: 'sort' },
            { item: revision.item, question: 'kind' },
          ],
        },
      ],
    },
  )
  expect(toJoint(field)).toBe(place)
})
