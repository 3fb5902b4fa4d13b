import { identifierSchema, reformStatements } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import {
  bilingualSchema,
  instantSchema,
  pageParameters,
  pageSchema,
  plainDateSchema,
  uuidSchema,
} from '../schemas.ts'
import { findingSchema } from './catalogue.ts'

const draftParams = z.strictObject({ draftId: uuidSchema })

/** A definition has some hundred lines; what is larger was not written by people. */
const sourceSchema = z
  .string()
  .max(400_000)
  .meta({ description: 'The definition file (YAML), complete or not, with its comments.' })

const draftHeadSchema = z.strictObject({
  draftId: uuidSchema,
  organisation: z.string(),
  item: z
    .string()
    .nullable()
    .meta({ description: 'The id that the text names; null where none can be read.' }),
  name: bilingualSchema.nullable(),
  baseItem: z.string().nullable(),
  baseRevision: z.int().nullable().meta({ description: 'The published revision from which it began.' }),
  version: z.int(),
  begunBy: z.string(),
  begunAt: instantSchema,
  savedBy: z.string(),
  savedAt: instantSchema,
  mine: z.boolean().meta({ description: 'Begun by the one who asks.' }),
})

export const itemDraftHeadSchema = draftHeadSchema.meta({ id: 'ItemDraftHead' })
export const itemDraftSchema = draftHeadSchema.extend({ source: sourceSchema }).meta({ id: 'ItemDraft' })

export const sourceFindingSchema = findingSchema
  .extend({
    pointer: z.string().meta({ description: 'JSON pointer into the definition: /materials/2/when.' }),
    line: z.int().min(1),
    column: z.int().min(1),
  })
  .meta({ id: 'SourceFinding', description: 'What is wrong with a definition file, and at which line.' })

export const managedItemSchema = z
  .strictObject({
    item: z.string(),
    name: bilingualSchema,
    authority: z.string(),
    authorityName: bilingualSchema,
    type: z.string(),
    reform: z.enum(reformStatements).nullable(),
    state: z.enum(['in-force', 'to-come', 'withdrawn']),
    revision: z.int().meta({ description: 'In force now, or the first that will be.' }),
    effectiveFrom: plainDateSchema,
    publishedAt: instantSchema,
    coming: z
      .strictObject({ revision: z.int(), effectiveFrom: plainDateSchema })
      .nullable()
      .meta({ description: 'A newer revision whose day is still to come.' }),
    withdrawn: z
      .strictObject({
        on: plainDateSchema,
        reason: z.string().nullable().meta({ description: 'As it was given; null where none was kept.' }),
      })
      .nullable(),
    openCases: z.int().nullable().meta({
      description: 'Cases under way, counted where one item is asked for; they keep their revision.',
    }),
  })
  .meta({ id: 'ManagedItem' })

export const itemDraftRoutes = {
  listManagedItems: defineRoute({
    id: 'listManagedItems',
    method: 'GET',
    path: '/managed-items',
    permission: 'item.draft',
    summary: 'Service items that the post may edit, withdrawn and coming ones included',
    title: '本单位管理的事项',
    query: z.strictObject({
      ...pageParameters,
      q: z.string().min(1).max(60).optional(),
      state: z.enum(['in-force', 'to-come', 'withdrawn']).optional(),
      authority: z.string().max(80).optional(),
      item: identifierSchema.optional(),
      reform: z
        .enum([...reformStatements, 'none'])
        .optional()
        .meta({
          description:
            'none: licences for enterprises that were published before each had to name its class.',
        }),
    }),
    responses: { 200: pageSchema(managedItemSchema).meta({ id: 'ManagedItemPage' }) },
    examples: { query: { q: '食品' } },
  }),
  checkItemSource: defineRoute({
    id: 'checkItemSource',
    method: 'POST',
    path: '/items/source-check',
    permission: 'item.lint',
    summary: 'Hold the text of a definition file to its format and to the named rules, line by line',
    title: '检查事项定义文件',
    body: z.strictObject({ source: sourceSchema }),
    responses: {
      200: z.strictObject({
        readable: z
          .boolean()
          .meta({ description: 'Whether it has the form of a definition; only then rules are tried.' }),
        findings: z.array(sourceFindingSchema),
      }),
    },
    idempotent: false,
    examples: { body: { source: 'item: food-business-licence\n' } },
  }),
  listItemDrafts: defineRoute({
    id: 'listItemDrafts',
    method: 'GET',
    path: '/item-drafts',
    permission: 'item.draft',
    summary: 'Drafts of definition files under way, one’s own and those of colleagues',
    title: '事项草稿列表',
    query: z.strictObject({ ...pageParameters, item: identifierSchema.optional() }),
    responses: { 200: pageSchema(itemDraftHeadSchema).meta({ id: 'ItemDraftPage' }) },
  }),
  beginItemDraft: defineRoute({
    id: 'beginItemDraft',
    method: 'POST',
    path: '/item-drafts',
    permission: 'item.draft',
    summary: 'Begin a draft: from a text, or from the newest revision of an item, to change it or as a copy',
    title: '新建事项草稿',
    description:
      'Exactly one of source and from. A second draft of the same item is refused with 409; facts.draftId names the first.',
    body: z.strictObject({
      source: sourceSchema.optional(),
      from: identifierSchema.optional(),
      copy: z.boolean().default(false).meta({ description: 'The draft becomes another item.' }),
    }),
    responses: { 201: itemDraftSchema },
    etag: 'returned',
    examples: { body: { from: 'food-business-licence' } },
  }),
  readItemDraft: defineRoute({
    id: 'readItemDraft',
    method: 'GET',
    path: '/item-drafts/{draftId}',
    permission: 'item.draft',
    summary: 'A draft with its text',
    title: '查看事项草稿',
    params: draftParams,
    responses: { 200: itemDraftSchema },
    etag: 'returned',
  }),
  saveItemDraft: defineRoute({
    id: 'saveItemDraft',
    method: 'PUT',
    path: '/item-drafts/{draftId}',
    permission: 'item.draft',
    summary: 'Keep the text as it is now; 412 where somebody else has saved meanwhile',
    title: '保存事项草稿',
    params: draftParams,
    body: z.strictObject({
      source: sourceSchema,
      baseRevision: z.int().min(1).optional().meta({
        description: 'What this newer revision changed has been looked at; the draft goes on from it.',
      }),
    }),
    responses: { 200: itemDraftHeadSchema },
    etag: 'required',
    // The version already keeps a repeat from doing harm, and texts need not be kept twice.
    idempotent: false,
    examples: { body: { source: 'item: food-business-licence\n' } },
  }),
  discardItemDraft: defineRoute({
    id: 'discardItemDraft',
    method: 'DELETE',
    path: '/item-drafts/{draftId}',
    permission: 'item.draft',
    summary: 'Throw a draft away; published revisions are not touched',
    title: '删除事项草稿',
    params: draftParams,
    responses: { 204: null },
    etag: 'required',
  }),
  publishItemDraft: defineRoute({
    id: 'publishItemDraft',
    method: 'POST',
    path: '/item-drafts/{draftId}/publication',
    permission: 'item.publish',
    summary: 'Publish the draft as the next revision, in force from a day; open cases keep theirs',
    title: '发布事项草稿',
    params: draftParams,
    body: z.strictObject({
      effectiveFrom: plainDateSchema
        .optional()
        .meta({ description: 'Today where absent; never before today.' }),
      note: z.string().min(1).max(1000).optional().meta({ description: 'What was changed and why.' }),
    }),
    responses: {
      201: z.strictObject({
        item: z.string(),
        revision: z.int(),
        effectiveFrom: plainDateSchema,
        digest: z.string(),
        findings: z.array(findingSchema),
      }),
    },
    etag: 'required',
    examples: { body: { effectiveFrom: '2027-01-04', note: '缩短承诺时限。' } },
  }),
} as const

export const itemDraftRouteList: readonly AnyRoute[] = Object.values(itemDraftRoutes) as unknown as AnyRoute[]
