import { z } from 'zod'
import { basesSchema } from './registries.ts'
import { basisSchema, identifierSchema, plainDateSchema, textSchema } from './text.ts'

const groundSchema = z.strictObject({
  ground: identifierSchema,
  name: textSchema,
  basis: basesSchema.optional().meta({ description: 'The articles that let the authority hurry.' }),
  proof: textSchema.optional().meta({ description: 'What shows that the ground is there.' }),
  until: plainDateSchema.optional().meta({ description: 'The last day on which it may be used.' }),
})

const laterSchema = z.strictObject({
  material: identifierSchema,
  within: z.int().min(1).max(180).meta({ description: 'Working days after the grant.' }),
})

const owedSchema = z.strictObject({
  duty: identifierSchema,
  name: textSchema,
  by: z
    .union([z.literal('applicant'), identifierSchema])
    .optional()
    .meta({
      description: 'applicant, or an organisation; else the authority.',
    }),
  within: z.int().min(1).max(365).meta({ description: 'Working days after the grant.' }),
  basis: basisSchema.optional(),
})

/**
 * The green channel of an item (绿色通道、特事特办): who may open it in an emergency, on which grounds and until when, what
 * is shortened, and what is owed afterwards. What the law demands is not shortened: see `lint/green-channel-rules.ts`.
 */
export const greenChannelSchema = z
  .strictObject({
    openedBy: z.array(identifierSchema).min(1).max(10).meta({
      description: 'Duties whose holders may open it; heads of the authority may in any case.',
    }),
    approval: z.enum(['head', 'none']).default('head').meta({
      description: 'head: somebody else, who is a head, approves it (四眼原则).',
    }),
    grounds: z.array(groundSchema).min(1).max(20),
    lasts: z
      .int()
      .min(1)
      .max(60)
      .meta({ description: 'Working days from the opening; then it ends by itself.' }),
    limit: z.int().min(0).max(60).optional().meta({
      description: 'Working days promised from the opening, where fewer than without it.',
    }),
    skips: z.array(identifierSchema).max(20).default([]).meta({
      description: 'Steps that are left out; never one that the law demands.',
    }),
    later: z.array(laterSchema).max(20).default([]).meta({
      description: 'Materials that are not asked for before the grant, and owed after it.',
    }),
    owed: z.array(owedSchema).max(20).default([]),
    onMiss: z.enum(['remind', 'answer']).default('remind').meta({
      description:
        'What follows where something owed afterwards does not come: put on record, or the head must say what follows.',
    }),
    effective: z
      .strictObject({ from: plainDateSchema.optional(), to: plainDateSchema.optional() })
      .optional()
      .meta({ description: 'Days on which it may be opened at all.' }),
  })
  .meta({ id: 'GreenChannel' })

export type GreenChannelDefinition = z.output<typeof greenChannelSchema>
export type GreenChannelGround = GreenChannelDefinition['grounds'][number]
