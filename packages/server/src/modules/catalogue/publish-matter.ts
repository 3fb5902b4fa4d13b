import {
  type Bilingual,
  type Finding,
  type Instant,
  type MatterDefinition,
  type PlainDate,
  type Registries,
  type Result,
  assert,
  canonicalJson,
  fail,
  getBeijingDate,
  getPlainDate,
  succeed,
} from '@tongban/domain'
import { type Transaction, sql } from 'kysely'
import { createHash } from 'node:crypto'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'
import { checkMatter } from './check-matter.ts'
import { describeFirstError } from './first-error.ts'

export type MatterPublicationRefusal =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unchanged'; readonly revision: number }
  | { readonly kind: 'another-authority'; readonly authority: string }
  /** Another revision was published since the one from which the definition was written; null where there was none. */
  | { readonly kind: 'base-moved'; readonly base: number | null; readonly newest: number }
  /** Before today, or a withdrawn matter that is to come back later than today. */
  | { readonly kind: 'start-not-possible'; readonly reason: 'past' | 'withdrawn'; readonly today: PlainDate }

export interface MatterPublication {
  readonly revision: number
  readonly digest: string
  readonly effectiveFrom: PlainDate
  /** What should be mended and keeps nothing from being published. */
  readonly findings: readonly Finding[]
}

/**
 * Publishes a definition as the next revision of its matter, after it was held to every rule in every situation, with the
 * revisions of its items that are in force on the day from which it is to hold. Revisions are immutable; one that says
 * what the present one says is refused. A matter that was withdrawn comes back by being published again.
 * @param jurisdiction of whoever publishes: a matter that another organisation leads is not taken over; everything where
 * it is absent
 * @param base the newest revision that whoever wrote it has seen, null where there was none; not looked at where absent
 * @param effectiveFrom the day on which it comes into force; where absent, the day that the definition names if that is
 * still to come, else today
 * @param note why it is published, for the list of revisions
 * @param source the file as it was written
 */
export async function publishMatter(
  database: Database,
  input: {
    readonly definition: MatterDefinition
    readonly registries: Registries
    readonly by: string
    readonly now: Instant
    readonly jurisdiction?: readonly string[]
    readonly base?: number | null
    readonly effectiveFrom?: string
    readonly note?: string
    readonly source?: string
  },
): Promise<Result<MatterPublication, MatterPublicationRefusal>> {
  const { definition, registries, now, jurisdiction, base } = input
  const today = getBeijingDate(now)
  const asked = input.effectiveFrom === undefined ? undefined : getPlainDate(input.effectiveFrom)
  if (asked !== undefined && asked < today) return fail({ kind: 'start-not-possible', reason: 'past', today })
  const start = asked ?? chooseStart(definition, today)
  const findings = await checkMatter(database, definition, { registries, on: start })
  if (findings.some(({ severity }) => severity === 'error')) return fail({ kind: 'findings', findings })
  const digest = digestOf(definition)
  return runInTransaction(
    database,
    async (transaction): Promise<Result<MatterPublication, MatterPublicationRefusal>> => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`matter ${definition.matter}`}, 0))`.execute(
        transaction,
      )
      const before = await findNewest(transaction, definition.matter)
      if (before !== undefined && jurisdiction?.includes(before.lead_id) === false)
        return fail({ kind: 'another-authority', authority: before.lead_id })
      if (before !== undefined && base !== undefined && base !== before.revision)
        return fail({ kind: 'base-moved', base, newest: before.revision })
      const isWithdrawn = before !== undefined && before.withdrawn_on !== null
      if (isWithdrawn && start > today)
        return fail({ kind: 'start-not-possible', reason: 'withdrawn', today })
      if (before?.digest === digest && !isWithdrawn)
        return fail({ kind: 'unchanged', revision: before.revision })
      const revision = (before?.revision ?? 0) + 1
      const row = {
        lead_id: definition.lead,
        current_revision: revision,
        withdrawn_on: null,
        withdrawal_reason: null,
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
          effective_from: start,
          published_at: now,
          published_by: input.by,
          definition: JSON.stringify(definition),
          note: input.note ?? null,
          source: input.source ?? null,
        })
        .execute()
      return succeed({ revision, digest, effectiveFrom: start, findings })
    },
  )
}

/** In force at once, or from the day that the definition names, where that is still to come. */
function chooseStart({ effective }: MatterDefinition, today: PlainDate): PlainDate {
  return effective !== undefined && effective.from > today ? getPlainDate(effective.from) : today
}

function digestOf(definition: MatterDefinition): string {
  return createHash('sha256').update(canonicalJson(definition)).digest('hex')
}

function findNewest(transaction: Transaction<Tables> | Database['query'], matter: string) {
  return transaction
    .selectFrom('matter as m')
    .innerJoin('matter_revision as r', (join) =>
      join.onRef('r.matter_id', '=', 'm.matter_id').onRef('r.revision', '=', 'm.current_revision'),
    )
    .select(['r.revision', 'r.digest', 'm.lead_id', 'm.withdrawn_on'])
    .where('m.matter_id', '=', matter)
    .executeTakeFirst()
}

function describeImportRefusal(
  refusal: Exclude<MatterPublicationRefusal, { readonly kind: 'unchanged' }>,
): Bilingual {
  if (refusal.kind === 'findings') return describeFirstError(refusal.findings)
  assert(refusal.kind === 'start-not-possible', 'an import takes every matter and every base')
  return {
    zh: `该一件事已停用，恢复时只能自今天（${refusal.today}）起施行，请改正 effective.from。`,
    en: `The matter was withdrawn and comes back from today (${refusal.today}); correct effective.from.`,
  }
}

export interface MatterImport {
  readonly published: number
  readonly unchanged: number
  readonly refused: readonly RefusedMatter[]
  /** Matters that were withdrawn and stay so: each comes back by being published by itself. */
  readonly withdrawn: readonly string[]
}

export interface RefusedMatter {
  readonly matter: string
  /** The first error, or that the day is not possible. */
  readonly reason: Bilingual
  /** All of lint, each with its place and its cure; none where it is the day. */
  readonly findings: readonly Finding[]
}

/**
 * Publishes the matters of a folder that keep every rule; the others are named with the reasons.
 * @param options itemsChanged: whether items were published beside them; where none was, a matter that says what it said
 * is as good as it was and is not looked at again
 */
export async function importMatters(
  database: Database,
  matters: readonly { readonly definition: MatterDefinition; readonly source?: string }[],
  options: {
    readonly registries: Registries
    readonly by: string
    readonly now: Instant
    readonly itemsChanged: boolean
  },
): Promise<MatterImport> {
  const { registries, by, now, itemsChanged } = options
  let published = 0
  let unchanged = 0
  const refused: RefusedMatter[] = []
  const withdrawn: string[] = []
  for (const { definition, source } of matters) {
    const newest = await findNewest(database.query, definition.matter)
    if (newest !== undefined && newest.withdrawn_on !== null) {
      withdrawn.push(definition.matter)
      continue
    }
    if (!itemsChanged && newest?.digest === digestOf(definition)) {
      unchanged += 1
      continue
    }
    const result = await publishMatter(database, {
      definition,
      registries,
      by,
      now,
      ...(source === undefined ? {} : { source }),
    })
    if (result.ok) published += 1
    else if (result.error.kind === 'unchanged') unchanged += 1
    else {
      refused.push({
        matter: definition.matter,
        reason: describeImportRefusal(result.error),
        findings: result.error.kind === 'findings' ? result.error.findings : [],
      })
    }
  }
  return { published, unchanged, refused, withdrawn }
}
