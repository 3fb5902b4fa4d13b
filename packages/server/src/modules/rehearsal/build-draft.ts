import {
  type Finding,
  type Instant,
  type ItemDefinition,
  type ItemRevision,
  type Result,
  buildRevision,
  fail,
  getBeijingDate,
  lintItem,
  succeed,
} from '@tongban/domain'
import { createHash } from 'node:crypto'
import type { Database } from '../../database/index.ts'
import { type PublishedCatalogue, readOtherDefinitions } from '../catalogue/index.ts'

/** What keeps a draft from being published, at its place in the definition. */
export type DraftFault = Pick<Finding, 'at' | 'message'> & { readonly code: string }

/**
 * The revision that a draft would become if it were published now; it is kept nowhere.
 * @returns what keeps the draft from being published, where something does: a rehearsal of it would tell nothing
 */
export async function buildDraftRevision(
  { database, catalogue }: { readonly database: Database; readonly catalogue: PublishedCatalogue },
  definition: ItemDefinition,
  now: Instant,
): Promise<Result<ItemRevision, readonly DraftFault[]>> {
  const [registries, others, inForce] = await Promise.all([
    catalogue.getRegistries(),
    readOtherDefinitions(database, definition.item),
    catalogue.findCurrentRevision(definition.item),
  ])
  const errors = lintItem(definition, registries, others).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    return fail(
      errors.map(({ rule, at, message, cure }) => ({
        at,
        code: rule,
        message: { zh: `${message.zh}${cure.zh}`, en: `${message.en} ${cure.en}` },
      })),
    )
  }
  const built = buildRevision({
    definition,
    registries,
    revision: (inForce?.revision ?? 0) + 1,
    effectiveFrom: getBeijingDate(now),
    publishedAt: now,
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  })
  return built.ok
    ? succeed(built.value)
    : fail(built.error.map(({ code, message }) => ({ at: [], code, message })))
}
