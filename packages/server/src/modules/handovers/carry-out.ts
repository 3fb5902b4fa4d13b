import { type Bilingual, type Instant, assert, getBeijingDate, readText } from '@tongban/domain'
import { everyRow, withClientInScope } from '../../database/index.ts'
import { recordClaim } from '../base-list/index.ts'
import { type CaseContext, executeCommand } from '../cases/index.ts'
import { passItem } from './pass-item.ts'
import { listPassingCases } from './passing-cases.ts'
import { type StoredHandover, changeHandover, listDueHandovers } from './store.ts'

/** Cases read at a time. */
const batchSize = 200

type Report = (message: string, facts: Readonly<Record<string, unknown>>) => void

/**
 * Carries out what both sides have signed and whose day has come. Killed on the way and begun anew, or run by two
 * processes at once, it does each part once; what cannot be done now is tried again the next time.
 * @returns how many handovers were completed
 */
export async function carryOutDueHandovers(
  context: CaseContext,
  now: Instant,
  report: Report,
): Promise<number> {
  let completed = 0
  for (const handover of await listDueHandovers(context.database.pool, getBeijingDate(now))) {
    if (await carryOut(context, handover, now, report)) completed += 1
  }
  return completed
}

async function carryOut(
  context: CaseContext,
  handover: StoredHandover,
  now: Instant,
  report: Report,
): Promise<boolean> {
  const { terms, number } = handover
  // New applications go to the receiving side first, so that the cases left behind grow no more.
  for (const item of terms.items) {
    const passed = await passItem(context, item, terms, { number, now })
    if (!passed.ok) {
      report('an item could not be handed over', { handover: number, item, refusal: passed.error })
      return false
    }
  }
  if (!(await passCases(context, handover, now, report))) return false
  await passDrafts(context, terms)
  await passClaims(context, handover, now)
  return changeHandover(context.database.pool, handover.handover, handover.version, {
    status: 'carried-out',
    carriedOutAt: now,
  })
}

/** Every case that is left, until none is; false where some could not pass. */
async function passCases(
  context: CaseContext,
  { handover, number, terms }: StoredHandover,
  now: Instant,
  report: Report,
): Promise<boolean> {
  const names = await nameSides(context, terms)
  for (;;) {
    const cases = await withClientInScope(context.database.pool, everyRow, (client) =>
      listPassingCases(client, terms, batchSize),
    )
    if (cases.length === 0) return true
    let passed = 0
    for (const caseId of cases) {
      const answer = await executeCommand(context, {
        caseId,
        actor: { kind: 'system', process: 'handover' },
        now,
        command: () => ({
          ok: true,
          value: [{ type: 'TransferCase', authority: terms.to, names, handover, number }],
        }),
      })
      if (answer.ok) passed += 1
      else report('a case could not be handed over', { handover: number, caseId, refusal: answer.error })
    }
    if (passed === 0) return false
  }
}

async function nameSides(
  { catalogue }: CaseContext,
  { from, to }: StoredHandover['terms'],
): Promise<{ previous: Bilingual; authority: Bilingual }> {
  const [previous, authority] = await Promise.all([
    catalogue.findOrganisation(from),
    catalogue.findOrganisation(to),
  ])
  assert(previous !== undefined && authority !== undefined, 'both sides are organisations')
  return { previous: readText(previous.name), authority: readText(authority.name) }
}

/** Definition files under way pass too; they began from a revision of the former authority and are told so on publication. */
async function passDrafts(
  { database: { pool } }: CaseContext,
  { from, to, items }: StoredHandover['terms'],
): Promise<void> {
  await pool.query(
    'update item_draft set organisation_id = $2 where organisation_id = $1 and base_item = any($3)',
    [from, to, items],
  )
}

/** What the former authority claimed with these items, the new one claims; the former one says why no longer. */
async function passClaims(
  { database: { pool } }: CaseContext,
  { number, terms: { from, to, items } }: StoredHandover,
  now: Instant,
): Promise<void> {
  const { rows } = await pool.query<{ entry_id: string; item_id: string }>(
    `select entry_id, item_id
       from (select distinct on (entry_id) entry_id, act, item_id from base_claim
              where organisation_id = $1 order by entry_id, act_number desc) c
      where act = 'claimed' and item_id = any($2)`,
    [from, items],
  )
  for (const { entry_id: entry, item_id: item } of rows) {
    const facts = { entry, by: number, now }
    await recordClaim(pool, { ...facts, organisation: to, act: 'claimed', item, reason: undefined })
    const reason = `该事项已按交接备忘录（${number}）划转，由接收单位认领。`
    await recordClaim(pool, { ...facts, organisation: from, act: 'refused', item: undefined, reason })
  }
}
