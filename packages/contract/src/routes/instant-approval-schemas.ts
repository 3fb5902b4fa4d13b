import { reexaminationConclusions } from '@tongban/domain'
import { z } from 'zod'
import { bilingualSchema, plainDateSchema, uuidSchema } from '../schemas.ts'

const outcomeSchema = z.enum(['grant', 'person']).meta({
  description: 'grant: decided at once by the table; person: handed to an officer.',
})
const count = z.int().min(0)
const rate = z.number().min(0).max(1).nullable()

const sourceSchema = z.enum(['identity', 'licence', 'register', 'platform', 'applicant', 'nobody'])

const hindranceSchema = z.strictObject({ kind: z.string(), text: bilingualSchema })

/** How a re-examination stands, as the case shows it. */
export const reexaminationSchema = z
  .strictObject({
    stage: z.enum(['to-examine', 'to-conclude', 'done']),
    day: plainDateSchema.meta({ description: 'Of the decision, among whose decisions it was drawn.' }),
    root: z.strictObject({ number: z.int(), merkleRoot: z.string() }).meta({
      description: 'The signed root of the record from which anybody draws the same.',
    }),
    place: z.int(),
    drawn: z.int(),
    of: z.int(),
    drawnOn: plainDateSchema,
    due: plainDateSchema,
    outcome: z.enum(['agreed', 'disagreed']).nullable(),
    reason: z.string().nullable(),
    by: z.string().nullable(),
    on: plainDateSchema.nullable(),
    conclusionDue: plainDateSchema.nullable(),
    conclusion: z.enum(reexaminationConclusions).nullable(),
    conclusionName: bilingualSchema.nullable(),
    conclusionReason: z.string().nullable(),
    concludedOn: plainDateSchema.nullable(),
  })
  .meta({ id: 'Reexamination' })

/** Why a case was, or was not, decided at once: row by row and fact by fact. */
export const instantJudgementSchema = z
  .strictObject({
    outcome: outcomeSchema,
    on: plainDateSchema,
    headline: bilingualSchema,
    rule: bilingualSchema.meta({ description: 'Whose rule, of which item and revision.' }),
    revision: z.int(),
    row: z.string().nullable().meta({ description: 'The row that decided.' }),
    inputs: z.array(
      z.strictObject({
        subject: z.string(),
        name: bilingualSchema,
        value: bilingualSchema
          .nullable()
          .meta({ description: 'As people read it; masked where it has to be.' }),
        source: sourceSchema,
        sourceName: bilingualSchema,
        reference: z.string().nullable(),
        asOf: plainDateSchema.nullable(),
        trusted: z.boolean(),
      }),
    ),
    rows: z.array(
      z.strictObject({
        row: z.string(),
        state: z.enum(['held', 'failed', 'not-tried']),
        outcome: outcomeSchema,
        condition: bilingualSchema.nullable(),
        reason: bilingualSchema,
        tests: z.array(z.strictObject({ subject: z.string(), text: bilingualSchema, holds: z.boolean() })),
      }),
    ),
    hindrances: z
      .array(hindranceSchema)
      .meta({ description: 'Why an officer decides; empty where granted.' }),
    reexamination: reexaminationSchema.nullable(),
  })
  .meta({ id: 'InstantJudgement' })

export const instantCountSchema = z
  .strictObject({
    item: z.string(),
    itemName: bilingualSchema,
    judged: count,
    granted: count,
    grantedShare: rate.meta({ description: 'Granted of judged; null where nothing was judged.' }),
    drawn: count.meta({ description: 'Of the granted, drawn for re-examination.' }),
    open: count.meta({ description: 'Of these, without an opinion yet.' }),
    overdue: count,
    agreed: count,
    disagreed: count,
    unanswered: count.meta({ description: 'Disagreed, and the head has not said what follows.' }),
    revoked: count,
    disagreementRate: rate.meta({ description: 'Disagreed of re-examined; null where none was.' }),
    reasons: z
      .array(z.strictObject({ kind: z.string(), name: bilingualSchema, cases: count }))
      .meta({ description: 'Why cases went to officers; a case with two reasons counts under both.' }),
  })
  .meta({ id: 'InstantCount', description: 'How instant approval of an item went in a period.' })

export const instantDecisionSchema = z
  .strictObject({
    caseId: uuidSchema,
    number: z.string().nullable(),
    item: z.string(),
    itemName: z.string(),
    applicantName: z.string(),
    outcome: outcomeSchema,
    row: z.string().nullable(),
    revision: z.int(),
    hindrances: z.array(z.strictObject({ kind: z.string(), name: bilingualSchema })),
    judgedOn: plainDateSchema,
    drawnOn: plainDateSchema.nullable(),
    due: plainDateSchema.nullable(),
    overdue: z.boolean(),
    reexamined: z.enum(['agreed', 'disagreed']).nullable(),
    reexaminedOn: plainDateSchema.nullable(),
    conclusion: z.enum(reexaminationConclusions).nullable(),
  })
  .meta({ id: 'InstantDecision' })

export const instantItemSchema = z
  .strictObject({
    item: z.string(),
    itemName: bilingualSchema,
    revision: z.int(),
    percent: z.number(),
    atLeast: z.int(),
    isOff: z.boolean(),
    reason: z.string().nullable().meta({ description: 'Of the newest switch; null where it never was.' }),
    changedAt: z.string().nullable(),
    changedByName: z.string().nullable(),
  })
  .meta({ id: 'InstantItem' })

export const instantDrawSchema = z
  .strictObject({
    day: plainDateSchema,
    item: z.string(),
    itemName: bilingualSchema,
    root: z.strictObject({ number: z.int(), merkleRoot: z.string() }),
    percent: z.number(),
    atLeast: z.int(),
    candidates: count,
    drawn: count,
    order: z.array(uuidSchema).meta({
      description:
        'All decisions of the day in the order of the draw, the first of which were drawn: by SHA-256 of tongban-reexamination-1, root, day, item, case id, one a line.',
    }),
  })
  .meta({ id: 'InstantDraw' })

export const instantSwitchSchema = z
  .strictObject({ isOff: z.boolean(), reason: z.string().trim().min(10).max(500) })
  .meta({ id: 'InstantSwitch' })

export const reexaminationOpinionSchema = z
  .strictObject({ outcome: z.enum(['agreed', 'disagreed']), reason: z.string().max(2000) })
  .meta({ id: 'ReexaminationOpinion' })

export const reexaminationConclusionSchema = z
  .strictObject({
    conclusion: z.enum(reexaminationConclusions).meta({
      description: 'revoked: the licence was revoked, on its own page; corrected; upheld.',
    }),
    reason: z.string().max(2000),
  })
  .meta({ id: 'ReexaminationConclusion' })
