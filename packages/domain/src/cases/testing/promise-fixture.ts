import { writeTolerancePromise, writeWholePromise } from '../../catalogue/index.ts'
import { registries, steps } from '../../catalogue/testing/catalogue-fixture.ts'
import type { ItemRevision, PromiseWayDefinition, Registries } from '../../catalogue/index.ts'
import { licenceTypeSchema } from '../../catalogue/index.ts'
import { assert } from '../../kernel/index.ts'
import type { ApplicationContent } from '../parties.ts'
import { completeContent, publishRestaurantItem, scan } from './case-fixture.ts'

/** With a licence for the time being, whose type would be valid for longer than any item lets it. */
const withTemporaryLicence: Registries = {
  ...registries,
  licences: {
    ...registries.licences,
    'temporary-food-licence': licenceTypeSchema.parse({
      name: { zh: '临时食品经营许可证', en: 'Food business licence for the time being' },
      code: '11990000MB9000015T009',
      holder: 'enterprise',
      validity: { months: 6 },
      fields: ['enterprise.name', 'enterprise.uscc'],
    }),
  },
}

const way = {
  way: {
    ask: { zh: '请选择办理方式。', en: 'Choose the way.' },
    options: { promise: '告知承诺', ordinary: '一般程序' },
  },
} as const

const terms = {
  choice: { question: 'way', option: 'promise' },
  notice: {
    conditions: '有与经营相适应的场所。',
    standards: '场所整洁，布局合理。',
    consequences: '承诺不实的，依法撤销许可。',
  },
  promises: '本单位已经符合告知的全部条件。',
  verify: { within: 30 },
} as const

/** A food licence that may be decided on a promise; what is asked in the ordinary way is not asked then. */
export function publishPromiseItem(
  changes: Partial<NonNullable<Parameters<typeof publishRestaurantItem>[0]>['onPromise']> = {},
  others: Parameters<typeof publishRestaurantItem>[0] = {},
): ItemRevision {
  const ordinary = { way: 'ordinary' } as const
  return publishRestaurantItem(
    {
      situations: way,
      form: ['enterprise.name', 'enterprise.uscc', 'premises.area'],
      materials: ['business-licence', { material: 'floor-plan', when: ordinary }],
      steps: [steps.accept, { ...steps.review, when: ordinary }, steps.decide, steps.deliver],
      onPromise: { ...terms, ...changes },
      ...others,
    },
    { registries: withTemporaryLicence },
  )
}

export const itemOnPromise = publishPromiseItem()

const { onPromise } = itemOnPromise.definition
assert(onPromise !== undefined, 'the item of the tests is decided on a promise')
export const wholePromise = writeWholePromise(onPromise satisfies PromiseWayDefinition).zh

export const contentOnPromise: ApplicationContent = {
  answers: { way: 'promise' },
  form: { ...completeContent.form },
  materials: { 'business-licence': [scan] },
  promise: wholePromise,
}

/** An item whose plan may follow, with a licence for the time being meanwhile. */
export const itemWithTemporaryLicence = publishRestaurantItem(
  {
    materials: [
      'business-licence',
      { material: 'floor-plan', tolerant: { days: 10, onMiss: 'revoke', creditRecord: true, remindDays: 5 } },
    ],
    steps: [steps.accept, steps.review, steps.decide, steps.deliver],
    result: {
      licence: 'food-licence',
      temporary: { licence: 'temporary-food-licence', on: ['tolerance'], days: 30 },
      delivery: ['electronic', 'post', 'window'],
    },
  },
  { registries: withTemporaryLicence },
)

const planDemand = itemWithTemporaryLicence.materials['floor-plan']
assert(planDemand !== undefined, 'the item of the tests demands a plan')
const planLater = writeTolerancePromise({
  type: planDemand,
  tolerant: { days: 10, onMiss: 'revoke', creditRecord: true },
})
assert(planLater !== undefined, 'the plan may follow')

export const contentWithPlanLater: ApplicationContent = {
  ...completeContent,
  materials: { 'business-licence': [scan] },
  substitutes: { 'floor-plan': { by: 'later', promise: planLater.zh } },
}
