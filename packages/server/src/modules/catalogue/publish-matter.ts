import {
  type Bilingual,
  type Finding,
  type Instant,
  type ItemRevision,
  type MatterDefinition,
  type Registries,
  type Result,
  assert,
  canonicalJson,
  compileMatter,
  fail,
  getBeijingDate,
  listMembers,
  succeed,
} from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import { createHash } from 'node:crypto'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'

export type MatterPublicationRefusal =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unchanged'; readonly revision: number }

/**
 * Publishes a definition as the next revision of its matter, after it was compiled for its usual case from the revisions
 * in force of its items. Revisions are immutable; one that says what the present one says is refused. A matter that was
 * withdrawn comes back by being published again.
 * @param source the file as it was written
 */
export async function publishMatter(
  database: Database,
  input: {
    readonly definition: MatterDefinition
    readonly registries: Registries
    readonly by: string
    readonly now: Instant
    readonly source?: string
  },
): Promise<Result<{ readonly revision: number }, MatterPublicationRefusal>> {
  const { definition, registries, now } = input
  const on = getBeijingDate(now)
  const revisions = await readRevisionsInForce(
    database,
    listMembers(definition).map(({ item }) => item),
    on,
  )
  const compiled = compileMatter({
    definition,
    sources: { revisions, registries, on },
    answers: definition.typical,
  })
  if (!compiled.ok) return fail({ kind: 'findings', findings: compiled.error })
  const digest = createHash('sha256').update(canonicalJson(definition)).digest('hex')
  return runInTransaction(database, async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`matter ${definition.matter}`}, 0))`.execute(
      transaction,
    )
    const before = await findNewest(transaction, definition.matter)
    if (before?.digest === digest && before.withdrawn_on === null)
      return fail({ kind: 'unchanged', revision: before.revision })
    const revision = (before?.revision ?? 0) + 1
    const row = {
      lead_id: definition.lead,
      current_revision: revision,
      withdrawn_on: null,
      updated_at: now,
    }
    await transaction
      .insertInto('matter')
      .values({ matter_id: definition.matter, ...row })
      .onConflict((conflict) => conflict.column('matter_id').doUpdateSet(row))
      .execute()
    await transaction
      .insertInto('matter_revision')
      .values({
        matter_id: definition.matter,
        revision,
        digest,
        published_at: now,
        published_by: input.by,
        definition: JSON.stringify(definition),
        source: input.source ?? null,
      })
      .execute()
    return succeed({ revision })
  })
}

function findNewest(transaction: Transaction<Tables>, matter: string) {
  return transaction
    .selectFrom('matter as m')
    .innerJoin('matter_revision as r', (join) =>
      join.onRef('r.matter_id', '=', 'm.matter_id').onRef('r.revision', '=', 'm.current_revision'),
    )
    .select(['r.revision', 'r.digest', 'm.withdrawn_on'])
    .where('m.matter_id', '=', matter)
    .executeTakeFirst()
}

async function readRevisionsInForce(
  database: Database,
  items: readonly string[],
  on: string,
): Promise<ItemRevision[]> {
  if (items.length === 0) return []
  const { rows } = await sql<{ definition: ItemRevision }>`
    select distinct on (r.item_id) r.definition from item_revision r join service_item i on i.item_id = r.item_id
     where i.withdrawn_on is null and r.item_id = any (${[...items]}::text[]) and r.effective_from <= ${on}
     order by r.item_id, r.revision desc`.execute(database.query)
  return rows.map(({ definition }) => definition)
}

/** Why a matter was not published, in a sentence: the first error with its cure. */
export function describeFirstFinding(findings: readonly Finding[]): Bilingual {
  const first = findings.find(({ severity }) => severity === 'error')
  assert(first !== undefined, 'a matter is refused for an error')
  const { rule, path, message, cure } = first
  return {
    zh: `${rule} ${path}：${message.zh}${cure.zh}`,
    en: `${rule} ${path}: ${message.en} ${cure.en}`,
  }
}

export interface MatterImport {
  readonly published: number
  readonly unchanged: number
  readonly refused: readonly { readonly matter: string; readonly reason: Bilingual }[]
}

/** Publishes the matters of a folder whose items are all there; the others are named with the reason. */
export async function importMatters(
  database: Database,
  matters: readonly { readonly definition: MatterDefinition; readonly source?: string }[],
  options: { readonly registries: Registries; readonly by: string; readonly now: Instant },
): Promise<MatterImport> {
  let published = 0
  let unchanged = 0
  const refused: { matter: string; reason: Bilingual }[] = []
  for (const { definition, source } of matters) {
    const result = await publishMatter(database, {
      definition,
      ...options,
      ...(source === undefined ? {} : { source }),
    })
    if (result.ok) published += 1
    else if (result.error.kind === 'unchanged') unchanged += 1
    else refused.push({ matter: definition.matter, reason: describeFirstFinding(result.error.findings) })
  }
  return { published, unchanged, refused }
}
