import {
  type BaseListFile,
  type Bilingual,
  type Instant,
  type Registries,
  getBeijingDate,
} from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import type { PublishedCatalogue } from '../catalogue/index.ts'
import { publishEntries } from './publish-entries.ts'
import { readStandings } from './read-claims.ts'
import { recordClaim } from './store.ts'

export interface BaseListReport {
  readonly published: number
  readonly unchanged: number
  /** Lists that could not be published, with the first reason; the others were. */
  readonly refused: readonly { readonly publisher: string; readonly reason: Bilingual }[]
}

/** Publishes base lists that came as files. Safe to repeat: an entry that says what it said is left alone. */
export async function importBaseLists(
  database: Database,
  lists: readonly BaseListFile[],
  { registries, by, now }: { readonly registries: Registries; readonly by: string; readonly now: Instant },
): Promise<BaseListReport> {
  let published = 0
  let unchanged = 0
  const refused: { publisher: string; reason: Bilingual }[] = []
  for (const { baseList: publisher, entries } of lists) {
    const pointerOf = (index: number) => `/entries/${index}`
    const result = await publishEntries(database, { entries, publisher, registries, by, now, pointerOf })
    if (result.ok) {
      published += result.value.published.length
      unchanged += result.value.unchanged
    } else refused.push({ publisher, reason: describeRefusal(result.error) })
  }
  return { published, unchanged, refused }
}

function describeRefusal(
  refusal: Extract<Awaited<ReturnType<typeof publishEntries>>, { ok: false }>['error'],
): Bilingual {
  switch (refusal.kind) {
    case 'unknown-references':
      return refusal.errors[0]?.message ?? { zh: '引用有误。', en: 'A reference is wrong.' }
    case 'another-publisher':
      return {
        zh: `“${refusal.entry}”由其他单位发布。`,
        en: `"${refusal.entry}" is published by another organisation.`,
      }
    case 'version-moved':
      return {
        zh: `“${refusal.entry}”已有第${refusal.version}版。`,
        en: `"${refusal.entry}" stands at version ${refusal.version}.`,
      }
    default:
      return refusal satisfies never
  }
}

/**
 * Claims for a demonstration, where an organisation has exactly one published item of the base code and has not answered:
 * what people would have clicked through long ago. What was published since waits for the people whom it names.
 * @param lists the lists of the demonstration
 * @returns how many were claimed
 */
export async function claimMatchingItems(
  context: { readonly database: Database; readonly catalogue: PublishedCatalogue },
  lists: readonly BaseListFile[],
  { by, now }: { readonly by: string; readonly now: Instant },
): Promise<number> {
  const own = new Set(lists.flatMap(({ entries }) => entries.map((one) => one.entry)))
  const { pool } = context.database
  const { rows } = await pool.query<{ item: string; authority: string; code: string }>(
    `select i.item_id as item, i.authority_id as authority, r.definition #>> '{codes,base}' as code
       from service_item i join item_revision r on r.item_id = i.item_id and r.revision = i.current_revision
      where i.withdrawn_on is null`,
  )
  let claimed = 0
  for (const { entry, organisation, state } of await readStandings(context, getBeijingDate(now))) {
    const fitting = rows.filter(
      ({ authority, code }) => authority === organisation && code === entry.definition.common.code,
    )
    const [only] = fitting
    if (!own.has(entry.entry_id) || state !== 'open' || only === undefined || fitting.length > 1) continue
    const facts = { entry: entry.entry_id, organisation, item: only.item, reason: undefined, by, now }
    await recordClaim(pool, { ...facts, act: 'claimed' })
    claimed += 1
  }
  return claimed
}
