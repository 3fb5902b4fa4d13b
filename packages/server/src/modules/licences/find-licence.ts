import { type Actor, checkApplicant } from '@tongban/domain'
import { type Database, scopeOf } from '../../database/index.ts'
import { type LoadedLicence, loadLicence } from './store.ts'

/** The licence for this actor; undefined where there is none or it lies outside what the actor may see. */
export async function findLicence(
  database: Database,
  actor: Actor,
  licenceId: string,
): Promise<LoadedLicence | undefined> {
  const { found } = await loadLicence(database.pool, scopeOf(actor), licenceId)
  return found !== undefined && isWithinAuthorisation(actor, found) ? found : undefined
}

/** An agent sees the licences of its principal as far as the written authorisation goes. */
function isWithinAuthorisation(actor: Actor, { state }: LoadedLicence): boolean {
  if (actor.kind !== 'applicant') return true
  return checkApplicant(actor, { applicant: state.holder, item: state.item }) === undefined
}
