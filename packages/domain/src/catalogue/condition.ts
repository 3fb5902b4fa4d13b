import { z } from 'zod'
import type { Condition } from './evaluate-condition.ts'
import { identifierSchema } from './text.ts'

// Pages evaluate conditions and need no schemas for it.
export * from './evaluate-condition.ts'

/** What answers and form values may be compared with. */
const scalarSchema = z.union([z.string().max(200), z.number(), z.boolean()])

const comparisonSchema = z
  .strictObject({
    is: scalarSchema.optional(),
    not: scalarSchema.optional(),
    oneOf: z.array(scalarSchema).min(1).max(50).optional(),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    filled: z.boolean().optional(),
  })
  .refine(
    (comparison) => Object.keys(comparison).length > 0,
    'a comparison needs at least one of is, not, oneOf, …',
  )

const subjectSchema = z.union([
  identifierSchema,
  z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  z.string().regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/),
])

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema).min(1).max(20) }),
      z.strictObject({ any: z.array(conditionSchema).min(1).max(20) }),
      z.strictObject({ not: conditionSchema }),
      z
        .record(
          subjectSchema,
          z.union([scalarSchema, z.array(scalarSchema).min(1).max(50), comparisonSchema]),
        )
        .refine((tests) => Object.keys(tests).length > 0, 'an empty condition says nothing'),
    ]),
  )
  .meta({
    id: 'Condition',
    description: 'Subjects are questions of the item or data elements.',
  }) as z.ZodType<Condition>
