import type { MatterDefinition, PlainDate } from '@tongban/domain'
import type { Database } from '../../database/index.ts'

/** A revision of a matter (一件事) as it was published. */
export interface PublishedMatter {
  readonly matter: string
  readonly revision: number
  /** SHA-256 in hex of the definition. */
  readonly digest: string
  readonly publishedAt: string
  readonly definition: MatterDefinition
}

/** Of each matter on the list the newest revision in force; one that is still to come leaves its forerunner until its day. */
export async function readPublishedMatters(database: Database, today: PlainDate): Promise<PublishedMatter[]> {
  const rows = await database.query
    .selectFrom('matter as m')
    .innerJoin('matter_revision as r', 'r.matter_id', 'm.matter_id')
    .select(['r.matter_id', 'r.revision', 'r.digest', 'r.published_at', 'r.definition'])
    .distinctOn('r.matter_id')
    .where('m.withdrawn_on', 'is', null)
    .where('r.effective_from', '<=', today)
    .orderBy('r.matter_id')
    .orderBy('r.revision', 'desc')
    .execute()
  return rows
    .map(readRow)
    .filter(({ definition: { effective } }) => !(effective?.to !== undefined && effective.to < today))
}

export async function readMatterRevision(
  database: Database,
  matter: string,
  revision: number,
): Promise<PublishedMatter | undefined> {
  const row = await database.query
    .selectFrom('matter_revision')
    .select(['matter_id', 'revision', 'digest', 'published_at', 'definition'])
    .where('matter_id', '=', matter)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row && readRow(row)
}

function readRow(row: {
  matter_id: string
  revision: number
  digest: string
  published_at: string
  definition: unknown
}): PublishedMatter {
  return {
    matter: row.matter_id,
    revision: row.revision,
    digest: row.digest,
    publishedAt: row.published_at,
    definition: row.definition as MatterDefinition,
  }
}
