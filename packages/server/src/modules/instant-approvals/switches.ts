import type { Instant } from '@tongban/domain'
import { sql } from 'kysely'
import type { Database } from '../../database/index.ts'

/** Whether instant approval of an item is switched off, by whom and why. */
export interface InstantSwitch {
  readonly isOff: boolean
  readonly reason: string
  readonly changedAt: Instant
  readonly changedByName: string
}

/** The newest act of a head; undefined where nobody ever touched it. */
export async function findSwitch(database: Database, item: string): Promise<InstantSwitch | undefined> {
  const row = await database.query
    .selectFrom('instant_switch')
    .select(['is_off', 'reason', 'changed_at', 'changed_by_name'])
    .where('item_id', '=', item)
    .orderBy('changed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      isOff: row.is_off,
      reason: row.reason,
      changedAt: row.changed_at as Instant,
      changedByName: row.changed_by_name,
    }
  )
}

/** Puts on record that a head switched it off or on; nothing that was said before is changed. */
export async function changeSwitch(
  database: Database,
  change: {
    readonly item: string
    readonly isOff: boolean
    readonly reason: string
    readonly account: string
    readonly name: string
    readonly organisation: string
    readonly now: Instant
  },
): Promise<void> {
  // Of two acts at one moment the later one still comes after, so that it is the one that counts.
  await sql`
    insert into instant_switch (item_id, changed_at, is_off, reason, changed_by, changed_by_name, organisation_id)
    select ${change.item}, greatest(${change.now}::timestamptz, max(changed_at) + interval '1 millisecond'),
           ${change.isOff}, ${change.reason}, ${change.account}, ${change.name}, ${change.organisation}
      from instant_switch where item_id = ${change.item}
    on conflict do nothing`.execute(database.query)
}
