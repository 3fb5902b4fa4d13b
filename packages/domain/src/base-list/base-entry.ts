import { z } from 'zod'
import {
  basesSchema,
  identifierSchema,
  itemDefinitionSchema,
  organisationLevels,
  readText,
  textSchema,
} from '../catalogue/index.ts'
import { stepKinds } from '../catalogue/step-kinds.ts'
import { type ComparedElement, comparedElements, writeLimit } from './elements.ts'

const { type: typeSchema, serves: servesSchema } = itemDefinitionSchema.shape

/**
 * The common elements (共性要素) of an entry. What an entry states, those who claim it inherit; what it leaves out is for
 * each of them to set (个性要素). Name, code, kind and basis are always common (四级四同).
 */
export const commonElementsSchema = z.strictObject({
  name: textSchema,
  code: z
    .string()
    .regex(/^\d{12}$/)
    .meta({ description: 'Base code (基本编码), 12 digits.' }),
  type: typeSchema,
  basis: basesSchema,
  serves: servesSchema.optional(),
  conditions: z
    .array(z.strictObject({ text: textSchema, basis: basesSchema }))
    .min(1)
    .max(60)
    .optional(),
  materials: z
    .array(identifierSchema)
    .max(60)
    .optional()
    .meta({ description: 'Material types; when each is asked for is for whoever claims to say.' }),
  process: z
    .array(z.enum(stepKinds))
    .min(1)
    .max(20)
    .optional()
    .meta({ description: 'The kinds of steps one after another.' }),
  statutoryLimit: z
    .strictObject({
      days: z.int().min(0).max(730),
      unit: z.enum(['working-day', 'calendar-day']).default('working-day'),
    })
    .optional(),
  fee: z
    .union([z.literal('none'), z.array(textSchema).min(1).max(20)])
    .optional()
    .meta({ description: 'none, or the names of the fees; their standards may be local.' }),
  result: z
    .union([z.strictObject({ licence: identifierSchema }), z.strictObject({ document: textSchema })])
    .optional(),
})

/** An entry of a base list (基本目录), as the publishing organisation writes it. */
export const baseEntrySchema = z
  .strictObject({
    entry: identifierSchema,
    levels: z
      .array(z.enum(organisationLevels))
      .min(1)
      .meta({ description: 'Levels that exercise it (行使层级).' }),
    claimants: z
      .array(identifierSchema)
      .min(1)
      .max(5000)
      .meta({ description: 'Organisations that are to claim it (认领) or to refuse with a reason.' }),
    common: commonElementsSchema,
  })
  .meta({ id: 'BaseEntry', title: 'Entry of a base list' })

/** A file of a base list: who publishes it, and its entries. */
export const baseListFileSchema = z.strictObject({
  baseList: identifierSchema.meta({ description: 'The organisation that publishes it.' }),
  entries: z.array(baseEntrySchema).min(1).max(20_000),
})

export type BaseEntry = z.output<typeof baseEntrySchema>
export type BaseEntryInput = z.input<typeof baseEntrySchema>
export type BaseListFile = z.output<typeof baseListFileSchema>
export type CommonElements = z.output<typeof commonElementsSchema>

/** What an entry says of an element, as `readElement` says it of an item; undefined where it is left to each. */
export function readCommonElement(
  { common }: Pick<BaseEntry, 'common'>,
  element: ComparedElement,
): readonly string[] | undefined {
  switch (element) {
    case 'name':
      return [readText(common.name).zh]
    case 'code':
      return [common.code]
    case 'type':
      return [common.type]
    case 'basis':
      return common.basis.toSorted()
    case 'serves':
      return common.serves?.toSorted()
    case 'conditions':
      return common.conditions?.map(({ text }) => readText(text).zh).toSorted()
    case 'materials':
      return common.materials === undefined ? undefined : [...new Set(common.materials)].toSorted()
    case 'process':
      return common.process
    case 'statutory-limit':
      return common.statutoryLimit === undefined
        ? undefined
        : [writeLimit(common.statutoryLimit.days, common.statutoryLimit.unit)]
    case 'fee':
      return common.fee === 'none' ? [] : common.fee?.map((name) => readText(name).zh).toSorted()
    case 'result': {
      if (common.result === undefined) return undefined
      return 'licence' in common.result ? [common.result.licence] : [readText(common.result.document).zh]
    }
    default:
      return element satisfies never
  }
}

/** The elements that an entry makes common, in the order in which they are compared. */
export function listCommonElements(entry: Pick<BaseEntry, 'common'>): ComparedElement[] {
  return comparedElements.filter((element) => readCommonElement(entry, element) !== undefined)
}
