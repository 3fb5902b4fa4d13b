import type { Instant, MatterDefinition, PlainDate } from '@tongban/domain'
import type { Database } from '../../database/index.ts'

/** The newest revision of a matter, in force or still to come, withdrawn or not. */
export async function findNewestDefinition(
  database: Database,
  matter: string,
): Promise<
  { readonly revision: number; readonly lead: string; readonly definition: MatterDefinition } | undefined
> {
  const row = await database.query
    .selectFrom('matter as m')
    .innerJoin('matter_revision as r', (join) =>
      join.onRef('r.matter_id', '=', 'm.matter_id').onRef('r.revision', '=', 'm.current_revision'),
    )
    .select(['r.revision', 'm.lead_id', 'r.definition'])
    .where('m.matter_id', '=', matter)
    .executeTakeFirst()
  return row && { revision: row.revision, lead: row.lead_id, definition: row.definition as MatterDefinition }
}

/**
 * Takes a matter off the published list; what was filed goes on. Publishing it again brings it back.
 * @returns false where it is off the list already
 */
export async function withdrawMatter(
  database: Database,
  withdrawal: {
    readonly matter: string
    readonly on: PlainDate
    readonly reason: string
    readonly now: Instant
  },
): Promise<boolean> {
  const { matter, on, reason, now } = withdrawal
  const { numUpdatedRows } = await database.query
    .updateTable('matter')
    .set({ withdrawn_on: on, withdrawal_reason: reason, updated_at: now })
    .where('matter_id', '=', matter)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
