import { matterDefinitionRoutes as operations } from '@tongban/contract'
import { type MatterDefinition, differenceBetweenMatters } from '@tongban/domain'
import { stringify } from 'yaml'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import type { MatterDefinitionOptions } from './options.ts'

/** What was published when, by whom, why, and what it changed. */
export function createRevisionRoutes({ database }: MatterDefinitionOptions): RouteHandler[] {
  const select = database.query
    .selectFrom('matter_revision')
    .select(['matter_id', 'revision', 'digest', 'effective_from', 'published_at', 'published_by', 'note'])
    .orderBy('revision', 'desc')

  return [
    implementRoute(operations.listMatterRevisions, async ({ params }) => {
      const rows = await select.where('matter_id', '=', params.matter).execute()
      return rows.length === 0
        ? problem('not-found')
        : { status: 200, body: { revisions: rows.map(presentRevision) } }
    }),

    implementRoute(operations.getMatterRevision, async ({ params }) => {
      const [row, before] = await select
        .select(['definition', 'source'])
        .where('matter_id', '=', params.matter)
        .where('revision', 'in', [params.revision, params.revision - 1])
        .execute()
      if (row === undefined || row.revision !== params.revision) return problem('not-found')
      const definition = row.definition as MatterDefinition
      const changes =
        before === undefined
          ? []
          : differenceBetweenMatters(before.definition as MatterDefinition, definition)
      return {
        status: 200,
        body: {
          revision: presentRevision(row),
          source: row.source ?? stringify(definition, { lineWidth: 0 }),
          changes: changes.map((change) => ({ ...change })),
        },
      }
    }),
  ]
}

function presentRevision(row: {
  matter_id: string
  revision: number
  digest: string
  effective_from: string
  published_at: string
  published_by: string
  note: string | null
}) {
  return {
    matter: row.matter_id,
    revision: row.revision,
    digest: row.digest,
    effectiveFrom: row.effective_from,
    publishedAt: row.published_at,
    publishedBy: row.published_by,
    note: row.note,
  }
}
