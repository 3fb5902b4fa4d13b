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
import { z } from 'zod'
import { type RouteHandler, cutPage, implementRoute, problem, readCursor } from '../../http/index.ts'
import { createCalendarRoutes } from './calendar-routes.ts'
import { describePublicationRefusal, outsideJurisdiction } from './describe-publication.ts'
import { describePromises } from './describe-promises.ts'
import { createPrerequisiteRoutes } from './prerequisite-routes.ts'
import { createFindingRoutes } from './finding-routes.ts'
import { createGuideRoutes } from './guide-route.ts'
import { createOrganisationRoutes } from './organisation-routes.ts'
import type { CatalogueModuleOptions } from './options.ts'
import { readOtherDefinitions } from './other-definitions.ts'
import { publishItem } from './publish.ts'
import { refuseAbsentItem, withdrawItem } from './withdrawal.ts'

export function createCatalogueRoutes(options: CatalogueModuleOptions): RouteHandler[] {
  return [
    ...createFindingRoutes(options),
    ...createPrerequisiteRoutes(options),
    ...createGuideRoutes(options),
    ...createReadingRoutes(options),
    ...createPublishingRoutes(options),
    ...createCalendarRoutes(options),
    ...createOrganisationRoutes(options),
  ]
}

const organisationPlaceSchema = z.strictObject({ organisation: z.string().max(80) })

function createReadingRoutes({ database, catalogue }: CatalogueModuleOptions): RouteHandler[] {
  return [
    implementRoute(operations.getItem, async ({ params }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined) return refuseAbsentItem(database, params.item)
      const body = { guide: { ...buildGuide(revision) }, definition: { ...revision.definition } }
      return { status: 200, body, etag: revision.digest }
    }),

    implementRoute(operations.resolveItem, async ({ params, body, context }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (revision === undefined) return refuseAbsentItem(database, params.item)
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
          given: requirements.given.map((entry) => ({ ...entry })),
          materials: requirements.materials.map((entry) => ({ ...describePromises(revision, entry) })),
          stages: requirements.stages.map((stage) => stage.map((step) => ({ ...step }))),
          limit: { ...requirements.limit },
          fees: requirements.fees.map((fee) => ({ ...fee })),
          conditions: requirements.conditions.map((condition) => ({ ...condition })),
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
          'note',
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
        note: row.note,
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
        ...(body.effectiveFrom === undefined ? {} : { effectiveFrom: body.effectiveFrom }),
        ...(body.note === undefined ? {} : { note: body.note }),
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
      return describePublicationRefusal(result.error, '/definition')
    }),

    implementRoute(operations.withdrawItem, async ({ params, body, actor, context }) => {
      const revision = await catalogue.findCurrentRevision(params.item)
      if (actor.kind !== 'officer') return problem('not-found')
      if (revision === undefined) return refuseAbsentItem(database, params.item)
      if (!actor.jurisdiction.includes(revision.authority.id))
        return outsideJurisdiction(revision.authority.id)
      const withdrawnOn = getBeijingDate(context.now)
      const withdrawal = { item: params.item, on: withdrawnOn, reason: body.reason, now: context.now }
      const isWithdrawn = await withdrawItem(database, withdrawal)
      catalogue.forget()
      if (!isWithdrawn) return refuseAbsentItem(database, params.item)
      context.noteForAudit({ item: params.item, reason: body.reason })
      return { status: 200, body: { item: params.item, withdrawnOn, reason: withdrawal.reason } }
    }),
  ]
}

function presentFinding({ rule, severity, path, message, cure }: Finding) {
  return { rule, severity, path, message, cure }
}
