import type { Actor } from '@tongban/domain'
import { type Database, scopeOf } from '../../database/index.ts'
import { type LoadedLicence, loadLicence } from './store.ts'

/** The licence for this actor; undefined where there is none or it lies outside what the actor may see. */
export async function findLicence(
  database: Database,
  actor: Actor,
  licenceId: string,
): Promise<LoadedLicence | undefined> {
  return (await loadLicence(database.pool, scopeOf(actor), licenceId)).found
}
