import { type Actor, assert } from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'

export interface MatterDefinitionOptions {
  readonly database: Database
  readonly catalogue: PublishedCatalogue
}

/** The post of whoever asks; no applicant holds these permissions. */
export function getOfficer(actor: Actor): Extract<Actor, { kind: 'officer' }> {
  assert(actor.kind === 'officer', 'only officers hold this permission')
  return actor
}
