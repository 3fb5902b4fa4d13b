import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { elementIdentifierSchema, textSchema } from './text.ts'

const optionNameSchema = z.string().regex(/^[a-z0-9][A-Za-z0-9-]*$/)

const plainQuestionSchema = z.strictObject({
  ask: textSchema,
  options: z
    .union([z.literal('yes-no'), z.record(optionNameSchema, textSchema)])
    .meta({ description: 'yes-no (values yes and no), or value: text.' }),
  several: z.boolean().default(false),
  when: conditionSchema.optional(),
  help: textSchema.optional(),
  // Without a default, so that the digest of a definition that does not say it stays what it was.
  asks: z.literal('agent').optional().meta({
    description:
      'agent: the question asks whether an agent applies (是否委托他人办理). Whoever files answers it, so that nobody is asked; a yes-no question.',
  }),
})

const notByYesOrNo = 'whether an agent applies is answered by yes or no'

function asksOfAgentByYesOrNo({ asks, options, several }: z.output<typeof plainQuestionSchema>): boolean {
  return asks === undefined || (options === 'yes-no' && !several)
}

/** A question of the guidance (情形引导), of an item or of a matter. */
export const questionSchema = plainQuestionSchema.refine(asksOfAgentByYesOrNo, notByYesOrNo)

/** A question of an item, whose answer may also be what a field of the form would ask. */
export const itemQuestionSchema = plainQuestionSchema
  .extend({
    // Without a default, so that the digest of a definition that does not say it stays what it was.
    fills: z
      .record(
        elementIdentifierSchema,
        z.record(optionNameSchema, z.union([optionNameSchema, z.array(optionNameSchema).min(1).max(50)])),
      )
      .optional()
      .meta({
        description:
          'Data element: answer: what the answer leaves of its options. One is given and not asked; of several the applicant chooses. An answer that is left out says nothing of it. Of a question with several answers all are given together, to an element of several choices.',
      }),
  })
  .refine(asksOfAgentByYesOrNo, notByYesOrNo)

export type QuestionDefinition = z.output<typeof itemQuestionSchema>
