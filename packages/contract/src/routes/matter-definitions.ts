import { identifierSchema } from '@tongban/domain'
import { z } from 'zod'
import { type AnyRoute, defineRoute } from '../route.ts'
import { bilingualSchema, instantSchema, pageParameters, pageSchema, plainDateSchema } from '../schemas.ts'
import { findingSchema } from './catalogue.ts'
import { sourceFindingSchema } from './item-drafts.ts'

const matterParams = z.strictObject({ matter: identifierSchema })

const matterSourceSchema = z
  .string()
  .max(200_000)
  .meta({ description: 'The definition file of a matter (YAML), with its comments.' })

const stateSchema = z.enum(['in-force', 'to-come', 'withdrawn'])

export const managedMatterSchema = z
  .strictObject({
    matter: z.string(),
    name: bilingualSchema,
    lead: z.string(),
    leadName: bilingualSchema,
    state: stateSchema,
    revision: z.int().meta({ description: 'In force now, or the first that will be.' }),
    effectiveFrom: plainDateSchema,
    publishedAt: instantSchema,
    coming: z
      .strictObject({ revision: z.int(), effectiveFrom: plainDateSchema })
      .nullable()
      .meta({ description: 'A newer revision whose day is still to come.' }),
    withdrawn: z.strictObject({ on: plainDateSchema, reason: z.string().nullable() }).nullable(),
    running: z.int().nullable().meta({
      description:
        'Matters under way, counted where one matter is asked for; they go on under their revision.',
    }),
    mine: z.boolean().meta({ description: 'Led by an organisation of the post, so that it may change it.' }),
  })
  .meta({ id: 'ManagedMatter' })

const changeSchema = z
  .strictObject({
    path: z.string().meta({ description: 'items.food-business-licence.when, notices.creditors.days.' }),
    kind: z.enum(['added', 'removed', 'changed']),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
  })
  .meta({ id: 'MatterChange' })

const revisionSchema = z
  .strictObject({
    matter: z.string(),
    revision: z.int(),
    digest: z.string(),
    effectiveFrom: plainDateSchema,
    publishedAt: instantSchema,
    publishedBy: z.string(),
    note: z.string().nullable(),
  })
  .meta({ id: 'MatterRevision' })

const file = `matter: open-tea-house
name: { zh: 我要开茶馆, en: Open a tea house }
serves: [enterprise]
lead: minghu-approval-bureau
items: [company-formation, food-business-licence]
`

/** Definitions of matters (一件事) as whoever leads them keeps them: checked, published, withdrawn. */
export const matterDefinitionRoutes = {
  listManagedMatters: defineRoute({
    id: 'listManagedMatters',
    method: 'GET',
    path: '/managed-matters',
    permission: 'matter-definition.read',
    summary: 'Every matter with its state, withdrawn and coming ones included',
    title: '一件事定义列表',
    query: z.strictObject({ ...pageParameters, matter: identifierSchema.optional() }),
    responses: { 200: pageSchema(managedMatterSchema).meta({ id: 'ManagedMatterPage' }) },
    examples: { query: { matter: 'open-chain-pharmacy' } },
  }),
  checkMatterSource: defineRoute({
    id: 'checkMatterSource',
    method: 'POST',
    path: '/matters/source-check',
    permission: 'matter-definition.check',
    summary: 'Hold the text of a matter to its format and to every rule, line by line, and tell what changes',
    title: '检查一件事定义文件',
    body: z.strictObject({
      source: matterSourceSchema,
      effectiveFrom: plainDateSchema
        .optional()
        .meta({ description: 'The day on which its items must be in force; today where absent.' }),
    }),
    responses: {
      200: z.strictObject({
        readable: z
          .boolean()
          .meta({ description: 'Whether it has the form of a definition; only then rules are tried.' }),
        matter: z.string().nullable(),
        findings: z.array(sourceFindingSchema),
        base: z
          .int()
          .nullable()
          .meta({ description: 'The newest revision, with which it is compared; null for a new matter.' }),
        changes: z.array(changeSchema),
      }),
    },
    idempotent: false,
    examples: { body: { source: file } },
  }),
  publishMatter: defineRoute({
    id: 'publishMatter',
    method: 'POST',
    path: '/matters/publications',
    permission: 'matter-definition.publish',
    summary: 'Publish a definition file as the next revision of its matter, in force from a day',
    title: '发布一件事',
    description:
      '409 with the code base-moved where another revision was published meanwhile, unchanged where nothing would change. Matters under way keep their revision.',
    body: z.strictObject({
      source: matterSourceSchema,
      base: z
        .int()
        .min(1)
        .nullable()
        .meta({ description: 'The newest revision that was seen; null for a new matter.' }),
      effectiveFrom: plainDateSchema
        .optional()
        .meta({ description: 'Where absent: the day that the file names if it is to come, else today.' }),
      note: z.string().trim().min(1).max(1000).meta({ description: 'What was changed and why.' }),
    }),
    responses: {
      201: z.strictObject({
        matter: z.string(),
        revision: z.int(),
        effectiveFrom: plainDateSchema,
        digest: z.string(),
        findings: z.array(findingSchema),
      }),
    },
    examples: { body: { source: file, base: null, note: '新增开茶馆一件事。' } },
  }),
  withdrawMatterDefinition: defineRoute({
    id: 'withdrawMatterDefinition',
    method: 'POST',
    path: '/matters/{matter}/withdrawal',
    permission: 'matter-definition.withdraw',
    summary: 'Take a matter off the published list; those under way go on under their revision',
    title: '停用一件事',
    params: matterParams,
    body: z.strictObject({
      reason: z
        .string()
        .trim()
        .min(10)
        .max(1000)
        .meta({ description: 'Told to whoever looks for the matter afterwards.' }),
    }),
    responses: {
      200: z.strictObject({
        matter: z.string(),
        withdrawnOn: plainDateSchema,
        reason: z.string(),
        running: z.int().meta({ description: 'Matters under way, which go on.' }),
      }),
    },
    examples: {
      params: { matter: 'open-chain-pharmacy' },
      body: { reason: '有关事项调整，待重新编制后发布。' },
    },
  }),
  listMatterRevisions: defineRoute({
    id: 'listMatterRevisions',
    method: 'GET',
    path: '/matters/{matter}/revisions',
    permission: 'catalogue.read',
    summary: 'Every published revision of a matter, the newest first',
    title: '一件事版本',
    params: matterParams,
    responses: { 200: z.strictObject({ revisions: z.array(revisionSchema) }) },
    examples: { params: { matter: 'open-chain-pharmacy' } },
  }),
  getMatterRevision: defineRoute({
    id: 'getMatterRevision',
    method: 'GET',
    path: '/matters/{matter}/revisions/{revision}',
    permission: 'matter-definition.read',
    summary: 'One revision with the text of its file and what changed against the one before',
    title: '查看一件事版本',
    params: matterParams.extend({ revision: z.coerce.number().int().min(1).max(100_000) }),
    responses: {
      200: z.strictObject({
        revision: revisionSchema,
        source: z
          .string()
          .meta({ description: 'As it was written; made from the definition where none was kept.' }),
        changes: z.array(changeSchema),
      }),
    },
    examples: { params: { matter: 'open-chain-pharmacy', revision: '1' } },
  }),
} as const

export const matterDefinitionRouteList: readonly AnyRoute[] = Object.values(
  matterDefinitionRoutes,
) as unknown as AnyRoute[]
