import { z } from 'zod'
import { bilingualSchema, pageSchema, plainDateSchema, instantSchema } from '../schemas.ts'
import { promiseOfferSchema } from './matter-promise-schemas.ts'

/** Parts of a definition file that pages read as they are written there. */
const definitionPartSchema = z.record(z.string(), z.unknown())

const durationSchema = z.strictObject({ days: z.int(), unit: z.enum(['working-day', 'calendar-day']) })

const jointLimitSchema = z
  .strictObject({
    workingDays: z.int().meta({ description: 'Calendar days taken at 5 working days for 7.' }),
    parts: z.strictObject({ workingDays: z.int(), calendarDays: z.int() }),
    criticalPath: z.array(z.string()).meta({ description: 'Tasks of the plan, first to last.' }),
  })
  .meta({ id: 'JointLimit' })

export const matterListEntrySchema = z
  .strictObject({
    matter: z.string(),
    revision: z.int(),
    name: bilingualSchema,
    summary: bilingualSchema.nullable(),
    serves: z.array(z.string()),
    topics: z.array(z.string()),
    lead: z.string(),
    leadName: bilingualSchema,
    items: z.int().meta({ description: 'Items that the matter may consist of.' }),
    departments: z.int().meta({ description: 'Authorities of these items.' }),
    promisedDays: z
      .int()
      .nullable()
      .meta({ description: 'Working days of the usual case; null where it cannot be compiled.' }),
    available: z.boolean().meta({ description: 'False where it cannot be filed now; the guide says why.' }),
  })
  .meta({ id: 'MatterListEntry' })

export const matterPageSchema = pageSchema(matterListEntrySchema).meta({ id: 'MatterPage' })

/** Why a matter cannot be filed, with place and cure. */
export const matterFindingSchema = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning']),
    at: z
      .array(z.union([z.string(), z.number()]))
      .meta({ description: 'Place in the definition, or answers/<key>.' }),
    message: bilingualSchema,
    cure: bilingualSchema,
  })
  .meta({ id: 'MatterFinding' })

const questionSchema = z.strictObject({
  key: z.string().meta({ description: 'Under which the answer is sent.' }),
  origin: z.enum(['matter', 'optional', 'items']),
  definition: definitionPartSchema.meta({
    description: 'ask, help, options (yes-no or value: text), several; as in a definition file.',
  }),
  answers: z.array(z.strictObject({ item: z.string(), question: z.string() })).meta({
    description: 'The questions of items that it answers.',
  }),
})

const itemSchema = z.strictObject({
  item: z.string(),
  revision: z.int(),
  digest: z.string(),
  name: bilingualSchema,
  authority: z.strictObject({ id: z.string(), name: bilingualSchema }),
  optional: z.boolean(),
  answers: z.record(z.string(), z.unknown()),
  limit: definitionPartSchema,
  onPromise: z.boolean().meta({ description: 'Decided on a promise (告知承诺制办理), as was answered.' }),
  result: z.strictObject({ licence: z.string().nullable(), name: bilingualSchema }),
})

const fieldSchema = z.strictObject({
  element: z.string(),
  definition: definitionPartSchema.meta({ description: 'The data element with the stricter of all rules.' }),
  required: z.boolean(),
  help: z.unknown().nullable(),
  of: z.string().nullable().meta({
    description: 'Of whom it asks, where that is not the applicant: not filled in from the register.',
  }),
  asked: z.boolean().meta({
    description: 'False where an answer gives the value, or results of earlier items bring it to all.',
  }),
  given: z
    .strictObject({ value: z.union([z.string(), z.array(z.string())]), by: z.array(z.string()) })
    .nullable()
    .meta({ description: 'The value that answers give, and the keys of the questions (情形回答已确定).' }),
  narrowed: z
    .strictObject({ left: z.array(z.string()), by: z.array(z.string()) })
    .nullable()
    .meta({ description: 'Options that answers leave; none where the answers contradict each other.' }),
  usedBy: z.array(
    z.strictObject({
      item: z.string(),
      required: z.boolean(),
      basis: z.array(z.string()),
      passedOnFrom: z.string().nullable().meta({ description: 'The earlier item whose result brings it.' }),
    }),
  ),
})

const originSchema = z.strictObject({
  kind: z.enum(['supplied', 'fetched', 'passed-on', 'pre-approved']),
  item: z.string().nullable().meta({ description: 'The earlier item, of passed-on and pre-approved.' }),
  licences: z.array(z.string()).meta({ description: 'Licence types that meet it, of fetched.' }),
})

const materialSchema = z.strictObject({
  material: z.string(),
  name: bilingualSchema,
  type: definitionPartSchema,
  origin: z
    .enum(['supplied', 'fetched', 'passed-on'])
    .meta({ description: 'passed-on: nothing to hand in; fetched: by a licence, else supplied.' }),
  required: z.boolean(),
  original: z.enum(['original', 'copy', 'both']),
  copies: z.int(),
  tolerantDays: z.int().nullable().meta({ description: 'Working days, where every item lets it follow.' }),
  promisable: z.boolean().meta({ description: 'A promise may stand for it with every item.' }),
  blankForm: z.string().nullable(),
  sample: z.string().nullable(),
  usedBy: z.array(
    z.strictObject({
      item: z.string(),
      required: z.boolean(),
      basis: z.array(z.string()),
      origin: originSchema,
      original: z.enum(['original', 'copy', 'both']),
      copies: z.int(),
      standard: z.unknown().nullable(),
      metBy: z.array(z.string()),
      laterPromise: bilingualSchema
        .nullable()
        .meta({ description: 'The promise to supply it later, word for word as it must be sent.' }),
      commitmentPromise: bilingualSchema.nullable(),
    }),
  ),
})

const reasonSchema = z
  .strictObject({
    kind: z.enum(['result', 'order', 'notice', 'pre-approval', 'formal-act']),
    material: z.string().nullable(),
    notice: z.string().nullable(),
    basis: z.array(z.string()),
  })
  .meta({ id: 'WaitingReason', description: 'Why a task of the plan waits for another.' })

const datesSchema = z.strictObject({ start: plainDateSchema, due: plainDateSchema })

export const planTaskSchema = z
  .strictObject({
    task: z.string().meta({ description: 'Id of the item; notice/<id>; pre-approval/<item>/<for>.' }),
    kind: z.enum(['item', 'pre-approval', 'notice']),
    item: z.string().nullable(),
    name: bilingualSchema,
    stage: z.int(),
    critical: z.boolean().meta({ description: 'On the longest path.' }),
    promised: durationSchema,
    statutory: durationSchema,
    waitsFor: z.array(z.strictObject({ task: z.string(), reason: reasonSchema })),
    dates: z
      .strictObject({
        promised: datesSchema,
        statutory: datesSchema
          .nullable()
          .meta({ description: 'Null where the calendar does not reach so far.' }),
      })
      .meta({ id: 'MatterTaskDates' })
      .nullable()
      .meta({ description: 'On the calendar, where a first day is known.' }),
  })
  .meta({ id: 'MatterPlanTask' })

export const jointClockSchema = z
  .strictObject({
    promised: jointLimitSchema,
    statutory: jointLimitSchema,
    from: plainDateSchema.nullable().meta({ description: 'The day of the filing; it is not counted.' }),
    promisedDue: plainDateSchema
      .nullable()
      .meta({ description: 'Null where the calendar does not reach so far.' }),
    statutoryDue: plainDateSchema
      .nullable()
      .meta({ description: 'Null where the calendar does not reach so far.' }),
    notCounted: z.array(
      z.strictObject({ item: z.string(), name: bilingualSchema, workingDays: z.int(), basis: z.string() }),
    ),
    ceiling: z.strictObject({
      workingDays: z.int(),
      extensionWorkingDays: z.int(),
      basis: z.string(),
      exceeded: z.boolean(),
    }),
  })
  .meta({ id: 'JointClock' })

export const savingSchema = z
  .strictObject({
    measure: z.enum(['visits', 'days', 'materials', 'fields', 'questions', 'steps', 'inspections']),
    name: bilingualSchema,
    oneByOne: z.number(),
    joint: z.number(),
    saved: z.number(),
    percent: z.number().nullable(),
    rule: bilingualSchema.meta({ description: 'How both sides were counted.' }),
    lines: z.array(z.strictObject({ text: bilingualSchema, oneByOne: z.number(), joint: z.number() })),
  })
  .meta({ id: 'MatterSaving' })

/** What a matter is for some answers. */
export const compiledMatterSchema = z
  .strictObject({
    matter: z.string(),
    revision: z.int(),
    name: bilingualSchema,
    serves: z.array(z.string()),
    lead: z.string(),
    questions: z.array(questionSchema),
    unanswered: z.array(z.string()).meta({ description: 'Keys that are still open; answers may open more.' }),
    items: z.array(itemSchema),
    leftOut: z.array(
      z.strictObject({
        item: z.string(),
        name: bilingualSchema,
        why: z.enum(['condition', 'declined', 'unanswered']),
      }),
    ),
    form: z.strictObject({
      sections: z.array(
        z.strictObject({ heading: bilingualSchema.nullable(), fields: z.array(fieldSchema) }),
      ),
    }),
    materials: z.array(materialSchema),
    promiseOffers: z
      .array(promiseOfferSchema)
      .meta({ description: 'Items that can be decided on a promise, chosen or not, and what that changes.' }),
    plan: z.strictObject({
      tasks: z.array(planTaskSchema).meta({ description: 'In an order in which they may be begun.' }),
      stages: z.array(z.array(z.string())),
    }),
    clock: jointClockSchema,
    windows: z.array(definitionPartSchema),
    places: z.array(
      z.strictObject({
        organisation: z.string(),
        name: bilingualSchema,
        visits: z.int(),
        items: z.array(
          z.strictObject({ item: z.string(), visits: z.int(), reason: bilingualSchema.nullable() }),
        ),
      }),
    ),
    fees: z.array(
      z.strictObject({
        item: z.string(),
        name: bilingualSchema,
        standard: bilingualSchema,
        yuan: z.number().nullable(),
        basis: z.string(),
        online: z.boolean(),
      }),
    ),
    appointments: z.array(
      z.strictObject({
        name: bilingualSchema,
        joint: z.boolean(),
        lead: z.string(),
        inspections: z.array(
          z.strictObject({ item: z.string(), step: z.string(), name: bilingualSchema, people: z.int() }),
        ),
      }),
    ),
    tradeLicence: z.strictObject({ licence: z.string(), carries: z.array(z.string()) }).nullable(),
    savings: z.array(savingSchema),
    warnings: z.array(matterFindingSchema),
  })
  .meta({ id: 'CompiledMatter' })

/** A matter as people read it before they answer anything. */
export const matterGuideSchema = z
  .strictObject({
    matter: z.string(),
    revision: z.int(),
    publishedAt: instantSchema,
    name: bilingualSchema,
    summary: bilingualSchema.nullable(),
    keywords: z.array(z.string()),
    serves: z.array(z.string()),
    topics: z.array(z.string()),
    basis: z.array(z.string()),
    lead: z.strictObject({ id: z.string(), name: bilingualSchema }),
    faq: z.array(z.strictObject({ question: bilingualSchema, answer: bilingualSchema })),
    items: z
      .array(
        z.strictObject({
          item: z.string(),
          name: bilingualSchema.nullable().meta({ description: 'Null where the item is not there at all.' }),
          authorityName: bilingualSchema.nullable(),
          optional: z.boolean(),
          published: z.boolean(),
        }),
      )
      .meta({ description: 'Every item that may belong to it, in the order of the definition.' }),
    available: z.boolean(),
    unavailable: z
      .array(matterFindingSchema)
      .meta({ description: 'Why it cannot be filed now; empty where it can.' }),
    typical: z
      .strictObject({
        answers: z.record(z.string(), z.unknown()),
        compiled: compiledMatterSchema,
      })
      .nullable()
      .meta({ description: 'The usual case, for which the savings are published.' }),
  })
  .meta({ id: 'MatterGuide' })
