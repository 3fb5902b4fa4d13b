import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { basesSchema } from './registries.ts'
import { identifierSchema, textSchema } from './text.ts'

/** Where a fact may come from. What the applicant only says is none of these. */
export const factSources = [
  'identity', // the account, whose identity was verified
  'licence', // a field of a licence in force in the licence library
  'register', // a register of a department, asked at the time
  'platform', // computed by the platform from its own record or from a verified identity
] as const

export type FactSourceName = (typeof factSources)[number]

const subjectSchema = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/)

const inputSchema = z.union([
  z.literal('choice').meta({
    description: 'What the applicant wishes (kind, number, place of collection) and nobody needs to prove.',
  }),
  z.array(z.enum(factSources)).min(1).meta({ description: 'Sources that answer for the fact.' }),
])

const rowSchema = z.strictObject({
  row: z.string().regex(/^[a-z][a-z0-9-]*$/),
  when: conditionSchema.optional().meta({ description: 'Over the inputs; a row without it always holds.' }),
  outcome: z
    .enum(['grant', 'person'])
    .meta({ description: 'grant: decided at once; person: an officer decides as ever.' }),
  reason: textSchema.meta({ description: 'As it stands in the decision or in the file.' }),
  basis: basesSchema.optional(),
})

const exampleSchema = z.strictObject({
  example: textSchema,
  given: z.record(
    subjectSchema,
    z.union([z.string().max(200), z.number(), z.boolean(), z.array(z.string().max(200))]),
  ),
  outcome: z.enum(['grant', 'person']),
  row: z.string().optional().meta({ description: 'The row that decides; left out where none does.' }),
})

/** The decision table of an item (秒批规则). The first row that holds decides; where none does, a person. */
export const decisionTableSchema = z
  .strictObject({
    inputs: z.record(subjectSchema, inputSchema).meta({
      description: 'Every question and element that rows look at, and who answers for it.',
    }),
    // Without a default, so that the digest of a definition that does not say it stays what it was.
    unexamined: z.array(identifierSchema).min(1).max(60).optional().meta({
      description:
        'Materials that are only kept, because what they prove is asked of a source; any other that is handed in is for a person to look at.',
    }),
    rows: z.array(rowSchema).min(1).max(100),
    examples: z.array(exampleSchema).min(1).max(200).meta({
      description: 'Tried before each publication; every row needs one.',
    }),
    reexamined: z
      .strictObject({
        percent: z.number().min(0.1).max(100),
        atLeast: z.int().min(0).max(100).default(1),
      })
      .meta({ description: 'Of the grants of each day, drawn at random and examined again by people.' }),
  })
  .meta({ id: 'DecisionTable' })

export type DecisionTable = z.output<typeof decisionTableSchema>
export type DecisionRow = DecisionTable['rows'][number]
export type DecisionInput = DecisionTable['inputs'][string]
