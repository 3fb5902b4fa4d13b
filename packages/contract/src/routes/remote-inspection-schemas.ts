import { z } from 'zod'
import { bilingualSchema, instantSchema, plainDateSchema, uuidSchema } from '../schemas.ts'

const shotIdSchema = z.string().min(1).max(80)

/** Degrees (WGS-84). Personal data wherever it tells where somebody was. */
export const geoPointSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})

const kindSchema = z.enum(['photo', 'video'])

const shotSchema = z
  .strictObject({
    shot: shotIdSchema,
    name: bilingualSchema,
    show: bilingualSchema,
    kind: kindSchema,
    count: z.int(),
    placeRequired: z.boolean(),
    check: z.string().nullable().meta({ description: 'The point of the approval standard that it serves.' }),
    own: z.boolean().meta({ description: 'Added by the officer; not of the standard list.' }),
  })
  .meta({ id: 'RequestedShot', description: 'A shot that is asked for (拍摄要点).' })

/** The step with the standard list of what would be asked for. */
export const remoteOfferSchema = z
  .strictObject({
    step: z.string(),
    stepName: bilingualSchema,
    days: z.int(),
    distanceMetres: z.int().nullable(),
    checks: z.array(z.string()),
    shots: z.array(shotSchema),
  })
  .meta({ id: 'RemoteOffer', description: 'An open step that may be done from afar (远程勘验).' })

const shotFileSchema = z
  .strictObject({
    shot: shotIdSchema,
    digest: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number(),
    receivedAt: instantSchema.meta({ description: 'When the platform had it, by its own clock.' }),
    takenAt: z
      .strictObject({ at: instantSchema, by: z.enum(['camera', 'phone']) })
      .nullable()
      .meta({ description: 'camera: so says the file itself; phone: so says what sent it.' }),
    place: z
      .strictObject({
        point: geoPointSchema,
        accuracyMetres: z.number().nullable(),
        by: z.enum(['camera', 'phone']),
      })
      .nullable(),
    placeMissing: z
      .enum(['refused', 'unavailable'])
      .nullable()
      .meta({ description: 'Why there is no place.' }),
    distanceMetres: z.int().nullable(),
    flags: z.array(z.strictObject({ flag: z.string(), name: bilingualSchema })).meta({
      description: 'What an officer should look at twice; empty for applicants.',
    }),
    former: z.boolean().meta({ description: 'Another one was asked for in its place.' }),
  })
  .meta({ id: 'ShotFile' })

const findingSchema = z.strictObject({
  shot: shotIdSchema,
  outcome: z.enum(['met', 'not-met', 'cannot-judge']),
  reason: z.string().nullable(),
})

export const remoteInspectionSchema = z
  .strictObject({
    inspection: uuidSchema,
    step: z.string(),
    stepName: bilingualSchema,
    stage: z.enum(['awaited', 'submitted', 'recorded', 'given-up']),
    stageName: bilingualSchema,
    people: z.int().meta({ description: 'Officers who must look.' }),
    /** Points of the approval standard that no shot serves. */
    otherChecks: z.array(z.string()),
    shots: z.array(shotSchema),
    awaited: z
      .array(z.strictObject({ shot: shotIdSchema, fault: z.string().nullable() }))
      .meta({ description: 'What the applicant is to send now, with what was wrong before.' }),
    requestedOn: plainDateSchema,
    due: plainDateSchema,
    overdue: z.boolean(),
    round: z.int().meta({ description: 'How often shots were asked for.' }),
    premises: geoPointSchema.nullable(),
    permittedMetres: z.int().nullable(),
    note: z.string().nullable(),
    files: z.array(shotFileSchema),
    missing: z.array(z.strictObject({ shot: shotIdSchema, reason: z.string() })),
    givenUp: z.strictObject({ reason: z.string(), on: plainDateSchema }).nullable(),
    recorded: z
      .strictObject({
        on: plainDateSchema,
        sequence: z.int().meta({ description: 'Of the act, whose document is the record.' }),
        outcome: z.enum(['pass', 'fail']),
        opinion: z.string(),
        findings: z.array(findingSchema),
        people: z.array(z.string()),
        confirmed: z
          .strictObject({ name: z.string(), remark: z.string().nullable(), on: plainDateSchema })
          .nullable(),
      })
      .nullable(),
  })
  .meta({
    id: 'RemoteInspection',
    description: 'An inspection from afar (远程勘验), with what was asked for, what came and what was found.',
  })

const words = z.string().max(2000)
const line = z.string().max(200)
const days = z.int().min(1).max(30)

export const remoteRequestSchema = z.strictObject({
  step: z.string().min(1).max(80),
  shots: z.array(shotIdSchema).max(60).meta({ description: 'Of the standard list of the step.' }),
  own: z
    .array(
      z.strictObject({
        name: line,
        show: words,
        kind: kindSchema,
        count: z.int().min(1).max(9),
        placeRequired: z.boolean(),
        check: z.string().max(300).optional(),
      }),
    )
    .max(20)
    .default([]),
  days: days.optional().meta({ description: 'Working days; what the item says where it is left out.' }),
  premises: geoPointSchema
    .extend({
      system: z.enum(['satellite', 'map']).default('satellite').meta({
        description: 'satellite: WGS-84 or CGCS2000; map: read off a map with shifted coordinates (GCJ-02).',
      }),
    })
    .optional(),
  permittedMetres: z.int().min(20).max(20_000).optional(),
  note: words.optional(),
})

export const shotsSentSchema = z.strictObject({
  placeConsent: z.boolean().meta({
    description:
      'Whether the applicant agrees that places are recorded; without it none is read, not even from files.',
  }),
  files: z
    .array(
      z.strictObject({
        shot: shotIdSchema,
        file: z.string().max(80),
        takenAt: instantSchema.optional().meta({ description: 'So says the phone.' }),
        place: geoPointSchema
          .extend({ accuracyMetres: z.number().min(0).max(1_000_000).optional() })
          .optional(),
        placeMissing: z.enum(['refused', 'unavailable']).optional(),
      }),
    )
    .max(400),
  missing: z
    .array(z.strictObject({ shot: shotIdSchema, reason: words }))
    .max(60)
    .default([]),
})

export const shotsAgainSchema = z.strictObject({
  shots: z.array(z.strictObject({ shot: shotIdSchema, fault: words })).max(60),
  days: days.optional(),
})

export const remoteRecordSchema = z.strictObject({
  outcome: z.enum(['pass', 'fail']),
  opinion: words,
  findings: z
    .array(
      z.strictObject({
        shot: shotIdSchema,
        outcome: z.enum(['met', 'not-met', 'cannot-judge']),
        reason: words.optional(),
      }),
    )
    .max(60),
  checks: z
    .array(z.strictObject({ check: z.string().max(300), met: z.boolean(), note: words.optional() }))
    .max(40)
    .default([])
    .meta({ description: 'On the points of the approval standard that no shot serves.' }),
  people: z.array(line).max(20).default([]).meta({ description: 'The other officers who looked.' }),
})
