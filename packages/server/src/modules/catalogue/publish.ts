import {
  type Finding,
  type Instant,
  type ItemDefinition,
  type ItemRevision,
  type PlainDate,
  type Registries,
  type Result,
  type RevisionProblem,
  assert,
  buildRevision,
  checkCommonElements,
  fail,
  getBeijingDate,
  getPlainDate,
  lintItem,
  listLimits,
  readText,
  succeed,
} from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import { createHash } from 'node:crypto'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'
import { findClaimedEntry } from './claimed-entry.ts'

export type PublicationRefusal =
  | { readonly kind: 'lint-failed'; readonly findings: readonly Finding[] }
  | { readonly kind: 'revision-impossible'; readonly problems: readonly RevisionProblem[] }
  | { readonly kind: 'unchanged'; readonly revision: number }
  | { readonly kind: 'another-authority'; readonly authority: string }
  /** Before today, or a withdrawn item that is to come back later than today. */
  | { readonly kind: 'start-not-possible'; readonly reason: 'past' | 'withdrawn'; readonly today: PlainDate }

export interface Publication {
  readonly revision: ItemRevision
  readonly findings: readonly Finding[]
}

/**
 * Publishes a definition as the next revision of its item. Revisions are immutable; two managers who publish the
 * same item at once get one after the other. A definition that says what the present revision says is refused.
 * @param others the other published definitions, for rules over the whole catalogue
 * @param jurisdiction of whoever publishes: an item that belongs to another authority is not taken over; everything
 * where it is absent
 * @param effectiveFrom the day on which it comes into force; where absent, the day that the definition names if that
 * is still to come, else today
 * @param note why it is published, for the list of revisions
 * @param source the file as it was written, so that the next draft begins with its comments
 */
export async function publishItem(
  database: Database,
  input: {
    readonly definition: ItemDefinition
    readonly registries: Registries
    readonly others: readonly ItemDefinition[]
    readonly jurisdiction?: readonly string[]
    readonly by: string
    readonly now: Instant
    readonly effectiveFrom?: string
    readonly note?: string
    readonly source?: string
  },
): Promise<Result<Publication, PublicationRefusal>> {
  const { definition, registries } = input
  const today = getBeijingDate(input.now)
  const start = input.effectiveFrom === undefined ? undefined : getPlainDate(input.effectiveFrom)
  if (start !== undefined && start < today) return fail({ kind: 'start-not-possible', reason: 'past', today })
  const findings = lintItem(definition, registries, input.others)
  if (findings.some((finding) => finding.severity === 'error')) return fail({ kind: 'lint-failed', findings })
  return runInTransaction(database, async (transaction): Promise<Result<Publication, PublicationRefusal>> => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`item ${definition.item}`}, 0))`.execute(
      transaction,
    )
    const before = await findNewestRevision(transaction, definition.item)
    const withdrawn = await isWithdrawn(transaction, definition.item)
    const owner = before?.authority.id
    if (owner !== undefined && input.jurisdiction?.includes(owner) === false) {
      return fail({ kind: 'another-authority', authority: owner })
    }
    const built = buildRevision({
      definition,
      registries,
      revision: (before?.revision ?? 0) + 1,
      effectiveFrom: start ?? chooseStart(definition, today),
      publishedAt: input.now,
      digest: (text) => createHash('sha256').update(text).digest('hex'),
    })
    if (!built.ok) return fail({ kind: 'revision-impossible', problems: built.error })
    const revision = built.value
    if (withdrawn && revision.effectiveFrom > today) {
      return fail({ kind: 'start-not-possible', reason: 'withdrawn', today })
    }
    // A withdrawn item comes back by being published again, changed or not.
    if (before !== undefined && !withdrawn && sameContent(before, revision)) {
      return fail({ kind: 'unchanged', revision: before.revision })
    }
    // After that: an item whose entry was changed above says what it said until somebody takes the change over.
    const claimed = await findClaimedEntry(database, definition.item)
    const inherited = claimed === undefined ? [] : checkCommonElements(definition, claimed.entry)
    if (inherited.length > 0) return fail({ kind: 'lint-failed', findings: [...findings, ...inherited] })
    await writeRevision(transaction, revision, input)
    return succeed({ revision, findings })
  })
}

async function findNewestRevision(
  transaction: Transaction<Tables>,
  item: string,
): Promise<ItemRevision | undefined> {
  const row = await transaction
    .selectFrom('item_revision')
    .select('definition')
    .where('item_id', '=', item)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.definition as unknown as ItemRevision | undefined
}

/** In force at once, or from the day that the definition names, where that is still to come. */
function chooseStart(definition: ItemDefinition, today: PlainDate): PlainDate {
  const stated = definition.effective?.from
  return stated !== undefined && stated > today ? getPlainDate(stated) : today
}

function sameContent(before: ItemRevision, after: ItemRevision): boolean {
  const content = ({ revision: _r, digest: _d, publishedAt: _p, effectiveFrom: _f, ...rest }: ItemRevision) =>
    JSON.stringify(rest)
  return (
    content(JSON.parse(JSON.stringify(before)) as ItemRevision) ===
    content(JSON.parse(JSON.stringify(after)) as ItemRevision)
  )
}

async function isWithdrawn(transaction: Transaction<Tables>, item: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('service_item')
    .select('withdrawn_on')
    .where('item_id', '=', item)
    .executeTakeFirst()
  return row !== undefined && row.withdrawn_on !== null
}

async function writeRevision(
  transaction: Transaction<Tables>,
  revision: ItemRevision,
  input: { readonly by: string; readonly note?: string; readonly source?: string },
): Promise<void> {
  const { authority } = revision
  const row = {
    authority_id: authority.id,
    current_revision: revision.revision,
    withdrawn_on: null,
    summary: JSON.stringify(summariseRevision(revision)),
    updated_at: revision.publishedAt,
  }
  await transaction
    .insertInto('service_item')
    .values({ item_id: revision.item, ...row })
    .onConflict((conflict) => conflict.column('item_id').doUpdateSet(row))
    .execute()
  await transaction
    .insertInto('item_revision')
    .values({
      item_id: revision.item,
      revision: revision.revision,
      digest: revision.digest,
      effective_from: revision.effectiveFrom,
      effective_to: revision.effectiveTo ?? null,
      published_at: revision.publishedAt,
      published_by: input.by,
      definition: JSON.stringify(revision),
      note: input.note ?? null,
      source: input.source ?? null,
    })
    .execute()
}

/** What lists show of an item. */
function summariseRevision(revision: ItemRevision) {
  const { definition, authority } = revision
  const promised = listLimits(definition).map(({ limit }) => limit.promised)
  assert(promised.length > 0, 'an item has a limit')
  return {
    revision: revision.revision,
    name: readText(definition.name),
    authorityName: readText(authority.name),
    type: definition.type,
    case: definition.case,
    serves: definition.serves,
    topics: definition.topics,
    online: definition.online,
    visits: definition.visits,
    promisedDays: Math.min(...promised),
    handlingCode: revision.codes.handling,
  }
}
