import {
  type Bilingual,
  type ClaimState,
  type Deviation,
  type OrganisationLevel,
  type PlainDate,
  comparedElementNames,
  describeClaim,
  listDeviations,
  readText,
} from '@tongban/domain'
import { describeElementWords } from './describe-words.ts'
import type { BaseListOptions } from './options.ts'
import { type StoredClaim, type StoredEntry, readClaims, readEntries, readPublishedItems } from './store.ts'

/** What one organisation is to claim, and where that stands today. */
export interface ClaimStanding {
  readonly entry: StoredEntry
  readonly organisation: string
  readonly organisationName: Bilingual
  readonly level: OrganisationLevel
  readonly state: ClaimState
  readonly claim: StoredClaim | undefined
  readonly deviations: readonly Deviation[]
}

/** What comes first in a list of work: what was changed above, what was not answered, what was not published. */
const order: readonly ClaimState[] = ['behind', 'open', 'unpublished', 'refused', 'settled']

/**
 * Where every claim stands: computed from the entries and the published items as they are now, so that a change of
 * either shows at once.
 */
export async function readStandings(
  { database: { pool }, catalogue }: BaseListOptions,
  today: PlainDate,
  wanted?: readonly string[],
): Promise<ClaimStanding[]> {
  const [entries, claims, { organisations }] = await Promise.all([
    readEntries(pool, wanted),
    readClaims(pool, wanted),
    catalogue.getRegistries(),
  ])
  const acts = new Map(claims.map((claim) => [`${claim.entry_id} ${claim.organisation_id}`, claim]))
  const items = claims.flatMap(({ item_id }) => (item_id === null ? [] : [item_id]))
  const published = await readPublishedItems(pool, items, today)
  const standings: ClaimStanding[] = []
  for (const entry of entries) {
    // Also those to whom a claim passed with its item, whom the list does not name.
    const others = claims
      .filter(({ entry_id, act }) => entry_id === entry.entry_id && act === 'claimed')
      .map(({ organisation_id }) => organisation_id)
    for (const id of new Set([...entry.definition.claimants, ...others])) {
      const organisation = organisations[id]
      if (organisation === undefined) continue
      const claim = acts.get(`${entry.entry_id} ${id}`)
      const item = claim?.item_id ?? undefined
      const found = item === undefined ? undefined : published.get(item)
      const revision =
        item === undefined || found === undefined
          ? undefined
          : await catalogue.findRevision(item, found.revision)
      const deviations =
        revision === undefined ? undefined : listDeviations(revision.definition, entry.definition)
      standings.push({
        entry,
        organisation: id,
        organisationName: readText(organisation.name),
        level: organisation.level,
        state: describeClaim({ act: claim?.act, deviations: deviations?.length }),
        claim,
        deviations: deviations ?? [],
      })
    }
  }
  return standings.toSorted(
    (left, right) =>
      order.indexOf(left.state) - order.indexOf(right.state) ||
      compareTexts(left.entry.entry_id, right.entry.entry_id) ||
      compareTexts(left.organisation, right.organisation),
  )
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** What goes out of a claim. */
export async function presentStandings(
  { catalogue }: BaseListOptions,
  standings: readonly ClaimStanding[],
  jurisdiction: readonly string[],
) {
  const registries = await catalogue.getRegistries()
  return standings.map(({ entry, organisation, organisationName, level, state, claim, deviations }) => ({
    entry: entry.entry_id,
    version: entry.version,
    name: readText(entry.definition.common.name),
    code: entry.definition.common.code,
    organisation,
    organisationName,
    level,
    state,
    item: claim?.item_id ?? null,
    reason: claim?.reason ?? null,
    decidedBy: claim?.decided_by ?? null,
    decidedAt: claim === undefined ? null : new Date(claim.decided_at).toISOString(),
    deviations: presentDeviations(deviations, registries),
    mine: jurisdiction.includes(organisation),
  }))
}

export function presentDeviations(
  deviations: readonly Deviation[],
  registries: Parameters<typeof describeElementWords>[2],
) {
  return deviations.map(({ element, common, local }) => ({
    element,
    name: comparedElementNames[element],
    common: describeElementWords(element, common, registries),
    local: describeElementWords(element, local, registries),
  }))
}

/** Rates as they go out: null where there is nothing to count. */
export function presentCount<
  Count extends { readonly claimedRate: number | undefined; readonly answeredRate: number | undefined },
>({ claimedRate, answeredRate, ...counts }: Count) {
  return { ...counts, claimedRate: claimedRate ?? null, answeredRate: answeredRate ?? null }
}
