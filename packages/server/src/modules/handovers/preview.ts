import { type Bilingual, type PlainDate, type Registries, listDeclaredSteps, readText } from '@tongban/domain'
import type { PoolClient } from 'pg'
import { everyRow, withClientInScope } from '../../database/index.ts'
import type { HandoverOptions } from './options.ts'
import { type NewestRevision, findNewestRevision, listPassingProblems } from './pass-item.ts'
import { countPassingCases } from './passing-cases.ts'

export interface HandoverPreview {
  readonly items: {
    item: string
    name: Bilingual
    authority: string
    openCases: number
    drafts: number
    vacantDuties: { duty: string; name: Bilingual }[]
    problems: Bilingual[]
  }[]
  readonly openCases: number
  readonly licences: number
  readonly claims: number
}

/** What follows when these items pass; numbers alone of what the reader may not see. */
export async function previewHandover(
  options: Pick<HandoverOptions, 'database' | 'catalogue'>,
  terms: { readonly from: string; readonly to: string; readonly items: readonly string[] },
  today: PlainDate,
): Promise<HandoverPreview> {
  const registries = await options.catalogue.getRegistries()
  const counts = await withClientInScope(options.database.pool, everyRow, async (client) => ({
    open: await countPassingCases(client, terms),
    drafts: await countDrafts(client, terms),
    held: await readHeldDuties(client, terms.to, today),
    licences: await countLicences(client, terms),
    claims: await countClaimed(client, terms),
  }))
  const items: HandoverPreview['items'] = []
  for (const item of terms.items) {
    const newest = await findNewestRevision(options, item)
    const isTheirs = newest?.authority === terms.from
    items.push({
      item,
      name: readText(newest?.definition.name ?? item),
      authority: newest?.authority ?? '',
      openCases: counts.open.get(item) ?? 0,
      drafts: counts.drafts.get(item) ?? 0,
      vacantDuties: newest === undefined ? [] : listVacantDuties(newest, terms, counts.held, registries),
      problems:
        newest !== undefined && isTheirs
          ? await listPassingProblems(options, item, newest, terms, today)
          : [notTheirs],
    })
  }
  return {
    items,
    openCases: items.reduce((sum, { openCases }) => sum + openCases, 0),
    licences: counts.licences,
    claims: counts.claims,
  }
}

const notTheirs: Bilingual = {
  zh: '该事项不在移交单位的已发布清单内。',
  en: 'The item is not on the published list of the side that hands over.',
}

/** Duties that the authority's own steps ask for and nobody at the receiving side holds. */
function listVacantDuties(
  { definition }: NewestRevision,
  { from, to }: { readonly from: string; readonly to: string },
  held: ReadonlySet<string>,
  { duties }: Registries,
) {
  const own = listDeclaredSteps(definition)
    .filter(({ step: { organisation } }) => organisation === undefined || [from, to].includes(organisation))
    .map(({ step }) => step.duty)
  return [...new Set(own)]
    .filter((duty) => !held.has(duty))
    .map((duty) => ({ duty, name: readText(duties[duty]?.name ?? duty) }))
}

async function readHeldDuties(
  client: PoolClient,
  organisation: string,
  today: PlainDate,
): Promise<Set<string>> {
  const { rows } = await client.query<{ duty: string }>(
    `select distinct unnest(duties) as duty from staff_post
      where organisation_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2)`,
    [organisation, today],
  )
  return new Set(rows.map(({ duty }) => duty))
}

async function countDrafts(
  client: PoolClient,
  { from, items }: { readonly from: string; readonly items: readonly string[] },
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ item: string; drafts: number }>(
    `select base_item as item, count(*)::int as drafts from item_draft
      where organisation_id = $1 and base_item = any($2) group by base_item`,
    [from, items],
  )
  return new Map(rows.map(({ item, drafts }) => [item, drafts]))
}

async function countLicences(
  client: PoolClient,
  { from, items }: { readonly from: string; readonly items: readonly string[] },
): Promise<number> {
  const { rows } = await client.query<{ licences: number }>(
    `select count(*)::int as licences from licence l join case_summary c on c.case_id = l.case_id
      where l.issuer_id = $1 and c.item_id = any($2) and l.status not in ('revoked', 'annulled')`,
    [from, items],
  )
  return rows[0]?.licences ?? 0
}

async function countClaimed(
  client: PoolClient,
  { from, items }: { readonly from: string; readonly items: readonly string[] },
): Promise<number> {
  const { rows } = await client.query<{ claims: number }>(
    `select count(*)::int as claims
       from (select distinct on (entry_id) act, item_id from base_claim
              where organisation_id = $1 order by entry_id, act_number desc) c
      where act = 'claimed' and item_id = any($2)`,
    [from, items],
  )
  return rows[0]?.claims ?? 0
}
