import type { matterCasePageSchema } from '@tongban/contract'
import {
  type Actor,
  type CaseStatus,
  type MatterStatus,
  checkMatterApplicant,
  isFiledMatter,
} from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, everyRow, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import { type LoadedMatter, loadMatter } from './store.ts'

/** A matter that the actor may see; undefined where there is none or it lies outside. */
export async function findMatter(
  database: Database,
  actor: Actor,
  matterCaseId: string,
): Promise<LoadedMatter | undefined> {
  const { found } = await loadMatter(database.pool, scopeOf(actor), matterCaseId)
  if (found === undefined) return undefined
  const { state } = found
  if (actor.kind === 'officer') {
    const isUnsent = state.status === 'draft' || state.status === 'discarded'
    return isUnsent && state.takenInAt === undefined ? undefined : found
  }
  const items = isFiledMatter(state) ? state.items : []
  return checkMatterApplicant({ ...state, items }, actor) === undefined ? found : undefined
}

/** What the lists say of the cases of a matter. */
export interface ChildRow {
  readonly caseId: string
  readonly item: string
  readonly number: string | null
  readonly status: CaseStatus
  readonly closeReason: string | null
  readonly outcome: 'granted' | 'refused' | null
  readonly submittedOn: string | null
  readonly acceptedOn: string | null
  readonly acceptanceDue: string | null
  readonly promisedDue: string | null
  readonly statutoryDue: string | null
  readonly decidedOn: string | null
  readonly licence: string | null
}

/** The cases of a matter as they stand, and which of them the actor may open. */
export async function readChildRows(
  database: Database,
  actor: Actor,
  matterCaseId: string,
): Promise<{ rows: ChildRow[]; open: ReadonlySet<string> }> {
  const rows = await withRows(database, everyRow, (transaction) =>
    transaction
      .selectFrom('case_summary')
      .select([
        'case_id as caseId',
        'item_id as item',
        'number',
        'status',
        'close_reason as closeReason',
        'outcome',
        'submitted_on as submittedOn',
        'accepted_on as acceptedOn',
        'acceptance_due as acceptanceDue',
        'promised_due as promisedDue',
        'statutory_due as statutoryDue',
        'decided_on as decidedOn',
        'licence_id as licence',
      ])
      .where('matter_case_id', '=', matterCaseId)
      .execute(),
  )
  const seen = await withRows(database, scopeOf(actor), (transaction) =>
    transaction
      .selectFrom('case_summary')
      .select('case_id')
      .where('matter_case_id', '=', matterCaseId)
      .execute(),
  )
  return { rows: rows as ChildRow[], open: new Set(seen.map((row) => row.case_id)) }
}

const placeSchema = z.strictObject({ at: z.iso.datetime(), id: z.uuid() })

interface MatterFilter {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly status?: MatterStatus | undefined
  readonly matter?: string | undefined
  readonly q?: string | undefined
}

/** Matters that the actor may see, newest first. */
export async function listMatterCases(
  database: Database,
  actor: Actor,
  { limit, cursor, status, matter, q }: MatterFilter,
): Promise<z.input<typeof matterCasePageSchema>> {
  const place = readCursor(placeSchema, cursor)
  const rows = await withRows(database, scopeOf(actor), (transaction) => {
    let list = transaction
      .selectFrom('matter_case')
      .selectAll()
      .where('status', '<>', 'discarded')
      .orderBy('drafted_at', 'desc')
      .orderBy('matter_case_id', 'desc')
      .limit(limit + 1)
    if (status !== undefined) list = list.where('status', '=', status)
    if (matter !== undefined) list = list.where('matter_id', '=', matter)
    if (q !== undefined && q.trim() !== '') {
      const wanted = q.trim()
      list = list.where((where) =>
        where.or([where('number', '=', wanted), sql<boolean>`position(${wanted} in applicant_name) > 0`]),
      )
    }
    if (place) {
      list = list.where(
        sql<boolean>`(drafted_at, matter_case_id) < (${place.at}::timestamptz, ${place.id}::uuid)`,
      )
    }
    return list.execute()
  })
  const page = cutPage(rows, limit, (row) => ({ at: row.drafted_at, id: row.matter_case_id }))
  const counts = await countCases(
    database,
    page.items.map((row) => row.matter_case_id),
  )
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      matterCaseId: row.matter_case_id,
      number: row.number,
      matter: row.matter_id,
      matterName: row.name as { zh: string; en: string },
      lead: row.lead_id,
      applicantName: row.applicant_name,
      channel: row.channel,
      status: row.status as MatterStatus,
      draftedAt: row.drafted_at,
      filedOn: row.filed_on,
      endedOn: row.ended_on,
      promisedDue: row.promised_due,
      statutoryDue: row.statutory_due,
      correctionDue: row.correction_due,
      items: {
        total: row.items_total,
        ended: row.items_ended,
        granted: row.items_granted,
        refused: counts.get(row.matter_case_id)?.refused ?? 0,
        askedOfApplicant: counts.get(row.matter_case_id)?.asked ?? 0,
      },
      awaitsDecision: counts.get(row.matter_case_id)?.awaitsDecision ?? false,
      version: row.version,
    })),
  }
}

/**
 * Of these matters: how many of their cases were refused, and how many items ask something of the applicant by what is
 * kept for lists: a correction, something owed, or advice against an item on which nothing follows before the applicant
 * has decided. Whoever may see the matter may know how many.
 */
async function countCases(
  database: Database,
  matterCaseIds: readonly string[],
): Promise<
  ReadonlyMap<string, { readonly refused: number; readonly asked: number; readonly awaitsDecision: boolean }>
> {
  if (matterCaseIds.length === 0) return new Map()
  const { rows } = await withRows(database, everyRow, (transaction) =>
    sql<{ id: string; refused: number; asked: number; advised: number }>`
      select m.id,
             count(*) filter (where c.outcome = 'refused')::int as refused,
             count(*) filter (where c.status = 'correction-requested' or exists (
               select from obligation o
                where o.case_id = c.case_id and o.status = 'open' and o.debtor_subject is not null))::int as asked,
             (select count(*) from pre_approval p where p.matter_case_id = m.id and p.awaits_applicant)::int as advised
        from unnest(${[...matterCaseIds]}::uuid[]) as m (id)
        left join case_summary c on c.matter_case_id = m.id
       group by m.id`.execute(transaction),
  )
  return new Map(
    rows.map(({ id, refused, asked, advised }) => [
      id,
      { refused, asked: asked + advised, awaitsDecision: advised > 0 },
    ]),
  )
}

/** What the cases of a matter have issued. */
export interface LicencesOfMatter {
  readonly matterCaseId: string
  readonly matter: string
  readonly issued: readonly { readonly caseId: string; readonly licence: string }[]
}

/** The licences of the cases of a matter, whoever asks; undefined where it has issued none. */
export async function findLicencesOfMatter(
  database: Database,
  matterCaseId: string,
): Promise<LicencesOfMatter | undefined> {
  const rows = await withRows(database, everyRow, (transaction) =>
    transaction
      .selectFrom('case_summary')
      .innerJoin('matter_case', 'matter_case.matter_case_id', 'case_summary.matter_case_id')
      .select([
        'case_summary.case_id as caseId',
        'case_summary.licence_id as licence',
        'matter_case.matter_id as matter',
      ])
      .where('case_summary.matter_case_id', '=', matterCaseId)
      .where('case_summary.licence_id', 'is not', null)
      .orderBy('case_summary.case_id')
      .execute(),
  )
  const [first] = rows
  if (first === undefined) return undefined
  const issued = rows.flatMap(({ caseId, licence }) => (licence === null ? [] : [{ caseId, licence }]))
  return { matterCaseId, matter: first.matter, issued }
}
