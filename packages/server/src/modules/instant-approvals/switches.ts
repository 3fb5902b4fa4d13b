import type { Instant } from '@tongban/domain'
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
  await database.query
    .insertInto('instant_switch')
    .values({
      item_id: change.item,
      changed_at: change.now,
      is_off: change.isOff,
      reason: change.reason,
      changed_by: change.account,
      changed_by_name: change.name,
      organisation_id: change.organisation,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
