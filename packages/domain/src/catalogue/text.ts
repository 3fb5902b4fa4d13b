import { z } from 'zod'
import { findPlainDate } from '../kernel/index.ts'
import type { Text } from './read-text.ts'

// Pages read texts and need no schemas for it.
export * from './read-text.ts'

/** A stable English id: `food-business-licence`. */
export const identifierSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(80)
  .meta({ description: 'A stable English id in kebab-case; it never changes once published.' })

/** The id of a data element: `enterprise.name`, the thing and its property. */
export const elementIdentifierSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/)
  .max(120)
  .meta({ description: 'thing.property, for example enterprise.name' })

/** A text that people read: Chinese alone, or both languages. */
export const textSchema: z.ZodType<Text, Text> = z
  .union([
    z.string().min(1).max(4000),
    z.strictObject({ zh: z.string().min(1).max(4000), en: z.string().min(1).max(4000) }),
  ])
  .meta({ id: 'Text', description: 'Chinese alone, or { zh, en }.' })

/**
 * The article on which a demand rests: `行政许可法 第三十二条`, or with the paragraph and item behind it
 * (`食品安全法 第三十五条第一款`). Names are the official short titles without 中华人民共和国.
 */
export const basisSchema = z
  .string()
  .regex(
    /^\S.*\s第[一二三四五六七八九十百零〇千]+条(之[一二三四五六七八九十]+)?(第[一二三四五六七八九十]+款)?(第[（(]?[一二三四五六七八九十]+[）)]?项)?$/,
  )
  .meta({ id: 'Basis', description: 'Title of the law, a blank, the article: 行政许可法 第三十二条' })

/** Within the years that the platform reckons with. */
export const plainDateSchema = z.iso
  .date()
  .refine((text) => findPlainDate(text) !== undefined, 'a day between the years 1900 and 2199')
  .meta({ description: 'YYYY-MM-DD' })

/** Where a paper of the bureau's own lies: on this site, or at a full address. */
export const paperAddressSchema = z
  .string()
  .max(500)
  .regex(/^(https:\/\/[^\s/]+\S*|\/[^\s/]\S*)$/)
  .meta({ description: 'https://…, or an address on this site: /files/…' })
