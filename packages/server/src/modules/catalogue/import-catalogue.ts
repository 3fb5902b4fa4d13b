import type { Bilingual, Instant, Organisation } from '@tongban/domain'
import type { Catalogue } from '../../catalogue-files/index.ts'
import { type Database, type Tables, runInTransaction } from '../../database/index.ts'
import { sql, type Transaction } from 'kysely'
import { describeFirstError } from './first-error.ts'
import { type MatterImport, importMatters } from './publish-matter.ts'
import { type PublicationRefusal, publishItem } from './publish.ts'

export interface ImportReport {
  readonly published: number
  readonly unchanged: number
  /** Items that lint kept from being published, with the first reason. */
  readonly refused: readonly { readonly item: string; readonly reason: Bilingual }[]
  /** Items that were taken off the list and stay off it: each comes back by being published by itself. */
  readonly withdrawn: readonly string[]
  readonly matters: MatterImport
}

/**
 * Brings a catalogue of files into the store: organisations, registries and calendars as they are now, items as new
 * revisions where they changed, each with the text of its file, so that whoever edits it later finds the comments.
 * Safe to repeat.
 */
export async function importCatalogue(
  database: Database,
  catalogue: Catalogue,
  options: {
    readonly by: string
    readonly now: Instant
    readonly progress?: (done: number, total: number) => void
  },
): Promise<ImportReport> {
  await runInTransaction(database, async (transaction) => {
    await writeOrganisations(transaction, catalogue.registries.organisations)
    for (const registry of ['elements', 'materials', 'licences', 'duties', 'topics'] as const) {
      await writeRegistry(transaction, registry, catalogue.registries[registry])
    }
    for (const { calendar, years } of catalogue.calendars) {
      await writeCalendarYears(transaction, calendar, years)
    }
  })
  const definitions = catalogue.items.map((item) => item.definition)
  let published = 0
  let unchanged = 0
  const refused: { item: string; reason: Bilingual }[] = []
  const withdrawn = await listWithdrawn(database, definitions)
  for (const [index, { definition, source }] of catalogue.items.entries()) {
    const { registries } = catalogue
    const { by, now } = options
    options.progress?.(index, definitions.length)
    if (withdrawn.includes(definition.item)) continue
    const result = await publishItem(database, {
      definition,
      registries,
      others: definitions,
      by,
      now,
      ...(source === undefined ? {} : { source }),
    })
    if (result.ok) published += 1
    else if (result.error.kind === 'unchanged') unchanged += 1
    else refused.push({ item: definition.item, reason: describeRefusal(result.error) })
  }
  options.progress?.(definitions.length, definitions.length)
  const { registries } = catalogue
  const matters = await importMatters(database, catalogue.matters, {
    registries,
    by: options.by,
    now: options.now,
    itemsChanged: published > 0,
  })
  return { published, unchanged, refused, withdrawn, matters }
}

/** Of these items those that somebody withdrew with a reason; a folder that is brought in again does not undo that. */
async function listWithdrawn(
  database: Database,
  definitions: readonly { readonly item: string }[],
): Promise<string[]> {
  const rows = await database.query
    .selectFrom('service_item')
    .select('item_id')
    .where('withdrawn_on', 'is not', null)
    .execute()
  const withdrawn = new Set(rows.map(({ item_id: item }) => item))
  return definitions.map(({ item }) => item).filter((item) => withdrawn.has(item))
}

function describeRefusal(refusal: Exclude<PublicationRefusal, { kind: 'unchanged' }>): Bilingual {
  switch (refusal.kind) {
    case 'revision-impossible':
      return {
        zh: refusal.problems.map(({ message }) => message.zh).join(''),
        en: refusal.problems.map(({ message }) => message.en).join(' '),
      }
    case 'another-authority':
      return {
        zh: `该事项属于“${refusal.authority}”，不能改由其他机关实施。`,
        en: `The item belongs to "${refusal.authority}" and cannot pass to another authority.`,
      }
    case 'start-not-possible':
      return {
        zh: `施行日期不可用（今天是${refusal.today}），请改正 effective.from。`,
        en: `It cannot come into force on that day (today is ${refusal.today}); correct effective.from.`,
      }
    case 'lint-failed':
      return describeFirstError(refusal.findings)
    default:
      return refusal satisfies never
  }
}

/**
 * Parents before children, for the foreign key; a circle of parents is refused by lint.
 * @param known those that are there already
 */
export async function writeOrganisations(
  transaction: Transaction<Tables>,
  organisations: Readonly<Record<string, Organisation>>,
  known: Iterable<string> = [],
): Promise<void> {
  const written = new Set(known)
  let waiting = Object.entries(organisations)
  while (waiting.length > 0) {
    const ready = waiting.filter(([, { parent }]) => parent === undefined || written.has(parent))
    if (ready.length === 0) break
    const rows = ready.map(([id, organisation]) => ({
      organisation_id: id,
      parent_id: organisation.parent ?? null,
      level: organisation.level,
      kind: organisation.kind,
      definition: JSON.stringify(organisation),
    }))
    await transaction
      .insertInto('organisation')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('organisation_id').doUpdateSet((given) => ({
          parent_id: given.ref('excluded.parent_id'),
          level: given.ref('excluded.level'),
          kind: given.ref('excluded.kind'),
          definition: given.ref('excluded.definition'),
          updated_at: sql<string>`now()`,
        })),
      )
      .execute()
    for (const [id] of ready) written.add(id)
    waiting = waiting.filter(([id]) => !written.has(id))
  }
}

async function writeRegistry(
  transaction: Transaction<Tables>,
  registry: string,
  entries: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rows = Object.entries(entries).map(([id, definition]) => ({
    registry,
    entry_id: id,
    definition: JSON.stringify(definition),
  }))
  for (let at = 0; at < rows.length; at += 1000) {
    await transaction
      .insertInto('registry_entry')
      .values(rows.slice(at, at + 1000))
      .onConflict((conflict) =>
        conflict.columns(['registry', 'entry_id']).doUpdateSet((given) => ({
          definition: given.ref('excluded.definition'),
          updated_at: sql<string>`now()`,
        })),
      )
      .execute()
  }
}

export async function writeCalendarYears(
  transaction: Transaction<Tables>,
  calendar: string,
  years: Readonly<Record<string, unknown>>,
): Promise<void> {
  const rows = Object.entries(years).map(([year, definition]) => ({
    calendar,
    year: Number(year),
    definition: JSON.stringify(definition),
  }))
  if (rows.length === 0) return
  await transaction
    .insertInto('calendar_year')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['calendar', 'year']).doUpdateSet((given) => ({
        definition: given.ref('excluded.definition'),
        updated_at: sql<string>`now()`,
      })),
    )
    .execute()
}
