import { findInstant, findPlainDate } from '@tongban/domain'
import { z } from 'zod'

/** A moment in UTC. */
export const instantSchema = z.iso
  .datetime()
  .refine((text) => findInstant(text) !== undefined, {
    params: {
      message: {
        zh: '时间不存在或者超出平台的年份范围（1900年至2199年），请更正。',
        en: 'There is no such moment within the years of the platform (1900 to 2199); correct it.',
      },
    },
  })
  .meta({ id: 'Instant', description: 'A moment, ISO 8601 in UTC.', example: '2026-03-02T01:30:00.000Z' })

/** Within the years that the platform reckons with: a day beyond them would break every computation behind it. */
export const plainDateSchema = z.iso
  .date()
  .refine((text) => findPlainDate(text) !== undefined, {
    params: {
      message: {
        zh: '日期不存在或者超出平台的年份范围（1900年至2199年），请更正。',
        en: 'There is no such day within the years of the platform (1900 to 2199); correct it.',
      },
    },
  })
  .meta({ id: 'PlainDate', description: 'A day, YYYY-MM-DD.', example: '2026-03-02' })

export const bilingualSchema = z
  .strictObject({ zh: z.string(), en: z.string() })
  .meta({ id: 'Bilingual', description: 'A text in both languages.' })

export const uuidSchema = z.uuid().meta({ id: 'Uuid', description: 'A random identifier (UUID).' })

/** Query parameters of every list; spread into a strict object. */
export const pageParameters = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'Entries on a page, 1 to 200.', example: 50, param: { id: 'Limit' } }),
  cursor: z
    .string()
    .min(1)
    .max(1000)
    .optional()
    .meta({
      description: 'nextCursor of the page before; nothing for the first page.',
      param: { id: 'Cursor' },
    }),
}

/** A page: the entries and the cursor of the next page, or null on the last. */
export function pageSchema<Entry extends z.ZodType>(entry: Entry) {
  return z.strictObject({
    items: z.array(entry),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Send it as cursor for the next page; null on the last.' }),
  })
}

export const problemErrorSchema = z
  .strictObject({
    pointer: z
      .string()
      .meta({ description: 'JSON pointer into the body, or query/name, params/name, header/name.' }),
    code: z.string(),
    message: bilingualSchema,
  })
  .meta({ id: 'ProblemError' })

/** RFC 9457, with what to do next. */
export const problemSchema = z
  .strictObject({
    type: z.string().meta({ description: 'Stable address of the kind of problem; see docs/errors.md.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string().meta({ description: 'Stable word for programs.' }),
    detail: z.string().meta({ description: 'What is wrong, in the language of Accept-Language.' }),
    next: z.string().meta({ description: 'What to do now.' }),
    message: bilingualSchema.meta({ description: 'detail in both languages.' }),
    instance: z.string().meta({ description: 'Id of this request; tell it to whoever helps.' }),
    errors: z.array(problemErrorSchema),
    facts: z.record(z.string(), z.unknown()).optional().meta({ description: 'What the rule looked at.' }),
  })
  .meta({
    id: 'Problem',
    example: {
      type: 'urn:tongban:problem:not-found',
      title: '没有找到',
      status: 404,
      code: 'not-found',
      detail: '没有找到所请求的内容，或者它不在您的权限范围内。',
      next: '请核对编号；如果应当能够看到它，请联系本单位的安全管理员。',
      message: {
        zh: '没有找到所请求的内容，或者它不在您的权限范围内。',
        en: 'What was asked for does not exist or lies outside what you may see.',
      },
      instance: 'urn:tongban:request:01J8Z0000000000000000000',
      errors: [],
    },
  })

export type ProblemDocument = z.output<typeof problemSchema>
