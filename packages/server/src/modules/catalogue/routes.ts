import { catalogueRoutes as operations } from '@tongban/contract'
import {
  type Finding,
  assert,
  buildGuide,
  differenceBetween,
  getBeijingDate,
  lintItem,
  readText,
  resolveRequirements,
  validateApplication,
} from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type RouteHandler, cutPage, implementRoute, problem, readCursor } from '../../http/index.ts'
import { createCalendarRoutes } from './calendar-routes.ts'
import { createGuideRoute } from './guide-route.ts'
import { createOrganisationRoutes } from './organisation-routes.ts'
import type { CatalogueModuleOptions } from './options.ts'
import { readOtherDefinitions } from './other-definitions.ts'
import { publishItem } from './publish.ts'
import { writeSearchQuery } from './search.ts'

export function createCatalogueRoutes(options: CatalogueModuleOptions): RouteHandler[] {
  return [
    createGuideRoute(options),
    ...createReadingRoutes(options),
    ...createPublishingRoutes(options),
    ...createCalendarRoutes(options),
    ...createOrganisationRoutes(options),
  ]
}

const itemPlaceSchema = z.strictObject({ rank: z.number(), item: z.string().max(80) })
const organisationPlaceSchema = z.strictObject({ organisation: z.string().max(80) })

function createReadingRoutes({ database, catalogue }: CatalogueModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.listItems, async ({ query }) => {
      const place = readCursor(itemPlaceSchema, query.cursor)
      const words = query.q === undefined ? undefined : writeSearchQuery(query.q)
      if (query.q !== undefined && words === undefined)
        return { status: 200, body: { items: [], nextCursor: null } }
      const rank =
        words === undefined ? sql<number>`0::float8` : sql<number>`ts_rank(search, ${words}::tsquery)::float8`
      let list = database.query
        .selectFrom('service_item')
        .select(['item_id', 'authority_id', 'summary'])
        .select(rank.as('rank'))
        .where('withdrawn_on', 'is', null)
        .orderBy(sql`${rank} desc`)
        .orderBy('item_id')
        .limit(query.limit + 1)
      if (words !== undefined) list = list.where(sql<boolean>`search @@ ${words}::tsquery`)
      if (query.authority) list = list.where('authority_id', '=', query.authority)
      if (query.serves) list = list.where(sql<boolean>`(summary::jsonb -> 'serves') ? ${query.serves}`)
      if (query.topic) list = list.where(sql<boolean>`(summary::jsonb -> 'topics') ? ${query.topic}`)
      if (query.type) list = list.where(sql<boolean>`summary ->> 'type' = ${query.type}`)
      if (place) {
        list = list.where(
          sql<boolean>`(${rank} < ${place.rank} or (${rank} = ${place.rank} and item_id > ${place.item}))`,
        )
      }
      const page = cutPage(await list.execute(), query.limit, (row) => ({
        rank: row.rank,
        item: row.item_id,
      }))
      return {
        status: 200,
        body: {
          nextCursor: page.nextCursor,
          items: page.items.map((row) => ({
            item: row.item_id,
            authority: row.authority_id,
            ...(row.summary as unknown as ItemSummary),
          })),
        },
      }
    }),

    implementRoute(operations.getItem, async ({ params }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined) return problem('not-found')
      const body = { guide: { ...buildGuide(revision) }, definition: { ...revision.definition } }
      return { status: 200, body, etag: revision.digest }
    }),

    implementRoute(operations.resolveItem, async ({ params, body, context }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined) return problem('not-found')
      const { answers, form } = body
      const materials = Object.entries(body.materials).map(([material, files]) => ({ material, files }))
      const requirements = resolveRequirements(revision, { ...form, ...answers })
      const problems = validateApplication(
        revision,
        { answers, form, materials },
        { on: getBeijingDate(context.now) },
      )
      return {
        status: 200,
        body: {
          questions: requirements.questions.map((entry) => ({ ...entry })),
          fields: requirements.fields.map((entry) => ({ ...entry })),
          materials: requirements.materials.map((entry) => ({ ...entry })),
          stages: requirements.stages.map((stage) => stage.map((step) => ({ ...step }))),
          limit: { ...requirements.limit },
          fees: requirements.fees.map((fee) => ({ ...fee })),
          problems: problems.map(({ field, code, message }) => ({ field, code, message })),
        },
      }
    }),

    implementRoute(operations.listItemRevisions, async ({ params }) => {
      const rows = await database.query
        .selectFrom('item_revision')
        .select([
          'item_id',
          'revision',
          'digest',
          'effective_from',
          'effective_to',
          'published_at',
          'published_by',
        ])
        .where('item_id', '=', params.item)
        .orderBy('revision', 'desc')
        .execute()
      if (rows.length === 0) return problem('not-found')
      const revisions = rows.map((row) => ({
        item: row.item_id,
        revision: row.revision,
        digest: row.digest,
        effectiveFrom: row.effective_from,
        effectiveTo: row.effective_to,
        publishedAt: row.published_at,
        publishedBy: row.published_by,
      }))
      return { status: 200, body: { revisions } }
    }),

    implementRoute(operations.getItemRevision, async ({ params }) => {
      const [revision, before] = await Promise.all([
        catalogue.findRevision(params.item, params.revision),
        catalogue.findRevision(params.item, params.revision - 1),
      ])
      if (revision === undefined) return problem('not-found')
      const changes =
        before === undefined ? [] : differenceBetween(before, revision).map((change) => ({ ...change }))
      return { status: 200, body: { revision: { ...revision }, changes } }
    }),

    implementRoute(operations.listOrganisations, async ({ query }) => {
      const place = readCursor(organisationPlaceSchema, query.cursor)
      let list = database.query
        .selectFrom('organisation')
        .select(['organisation_id', 'parent_id', 'level', 'kind', 'definition'])
        .orderBy('organisation_id')
        .limit(query.limit + 1)
      if (query.parent) list = list.where('parent_id', '=', query.parent)
      if (place) list = list.where('organisation_id', '>', place.organisation)
      const page = cutPage(await list.execute(), query.limit, (row) => ({
        organisation: row.organisation_id,
      }))
      return {
        status: 200,
        body: {
          nextCursor: page.nextCursor,
          items: page.items.map((row) => {
            const definition = row.definition as unknown as {
              name: Parameters<typeof readText>[0]
              area: string
            }
            return {
              organisation: row.organisation_id,
              parent: row.parent_id,
              name: readText(definition.name),
              level: row.level,
              kind: row.kind,
              area: definition.area,
            }
          }),
        },
      }
    }),

    implementRoute(operations.getRegistry, async ({ params }) => {
      const registries = await catalogue.getRegistries()
      return { status: 200, body: { entries: { ...registries[params.registry] } } }
    }),
  ]
}

function createPublishingRoutes({ database, catalogue }: CatalogueModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.lintItem, async ({ body }) => {
      const [registries, others] = await Promise.all([
        catalogue.getRegistries(),
        readOtherDefinitions(database, body.definition.item),
      ])
      return {
        status: 200,
        body: { findings: lintItem(body.definition, registries, others).map(presentFinding) },
      }
    }),

    implementRoute(operations.publishItem, async ({ body, actor, context }) => {
      const { definition } = body
      assert(actor.kind === 'officer', 'only officers hold this permission')
      const { authority } = definition.code
      if (!actor.jurisdiction.includes(authority)) return outsideJurisdiction(authority)
      const [registries, others] = await Promise.all([
        catalogue.getRegistries(),
        readOtherDefinitions(database, definition.item),
      ])
      const result = await publishItem(database, {
        definition,
        registries,
        others,
        jurisdiction: actor.jurisdiction,
        by: actor.account,
        now: context.now,
      })
      if (result.ok) {
        catalogue.forget()
        const { revision, findings } = result.value
        context.noteForAudit({ item: revision.item, revision: revision.revision })
        return {
          status: 201,
          body: {
            item: revision.item,
            revision: revision.revision,
            digest: revision.digest,
            findings: findings.map(presentFinding),
          },
          headers: { location: `/api/v1/items/${revision.item}/revisions/${revision.revision}` },
        }
      }
      switch (result.error.kind) {
        case 'lint-failed':
          return {
            ...problem('rule-refused', {
              detail: {
                zh: '事项定义没有通过检查，不能发布。',
                en: 'The definition breaks rules and cannot be published.',
              },
              errors: result.error.findings
                .filter((finding) => finding.severity === 'error')
                .map((finding) => ({
                  pointer: `/definition/${finding.at.join('/')}`,
                  code: finding.rule,
                  message: {
                    zh: `${finding.message.zh}${finding.cure.zh}`,
                    en: `${finding.message.en} ${finding.cure.en}`,
                  },
                })),
            }),
            code: 'lint-failed',
          }
        case 'revision-impossible':
          return problem('rule-refused', {
            errors: result.error.problems.map((entry) => ({
              pointer: `/definition/${entry.id}`,
              code: entry.code,
              message: entry.message,
            })),
          })
        case 'unchanged':
          return {
            ...problem('conflict', {
              detail: {
                zh: `定义与已发布的第${result.error.revision}版相同，没有需要发布的变化。`,
                en: `The definition says what revision ${result.error.revision} says; there is nothing to publish.`,
              },
            }),
            code: 'unchanged',
          }
        case 'another-authority':
          return outsideJurisdiction(result.error.authority)
        default:
          return result.error satisfies never
      }
    }),

    implementRoute(operations.withdrawItem, async ({ params, body, actor, context }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined || actor.kind !== 'officer') return problem('not-found')
      if (!actor.jurisdiction.includes(revision.authority.id))
        return outsideJurisdiction(revision.authority.id)
      const withdrawnOn = getBeijingDate(context.now)
      await database.query
        .updateTable('service_item')
        .set({ withdrawn_on: withdrawnOn, updated_at: context.now })
        .where('item_id', '=', params.item)
        .execute()
      catalogue.forget()
      context.noteForAudit({ item: params.item, reason: body.reason })
      return { status: 200, body: { item: params.item, withdrawnOn } }
    }),
  ]
}

interface ItemSummary {
  revision: number
  name: { zh: string; en: string }
  authorityName: { zh: string; en: string }
  type: string
  case: 'on-the-spot' | 'promised'
  serves: string[]
  topics: string[]
  online: string
  visits: number
  promisedDays: number
  handlingCode: string
}

function presentFinding({ rule, severity, path, message, cure }: Finding) {
  return { rule, severity, path, message, cure }
}

function outsideJurisdiction(authority: string) {
  return problem('not-permitted', {
    detail: {
      zh: `“${authority}”不在您的管辖范围内，不能发布或者停用它的事项。`,
      en: `"${authority}" lies outside your jurisdiction; its items are not yours to publish or withdraw.`,
    },
  })
}
