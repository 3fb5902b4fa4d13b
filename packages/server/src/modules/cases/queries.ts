import type { casePageSchema } from '@tongban/contract'
import { type Actor, type CaseState, type CaseStatus, checkApplicant, findPlainDate } from '@tongban/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import { type LoadedCase, findDraft, loadCase } from './store.ts'

export interface CaseFilter {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly status?: CaseStatus | undefined
  readonly item?: string | undefined
  readonly duty?: string | undefined
  readonly assigned?: 'me' | undefined
  readonly number?: string | undefined
  readonly q?: string | undefined
  readonly dueBefore?: string | undefined
  readonly order: 'newest' | 'pressing'
}

/** A case that the actor may see; undefined where there is none or it lies outside. */
export async function findCase(
  database: Database,
  actor: Actor,
  caseId: string,
): Promise<LoadedCase | undefined> {
  const { found } = await loadCase(database.pool, scopeOf(actor), caseId)
  if (found === undefined || isUnsentToOfficer(actor, found.state)) return undefined
  return isWithinAuthorisation(actor, found.state) ? found : undefined
}

/** A draft that its applicant threw away was never sent to the authority, which sees no drafts either. */
function isUnsentToOfficer(actor: Actor, state: CaseState): boolean {
  const discarded = state.status === 'closed' && state.reason === 'discarded'
  return actor.kind === 'officer' && discarded && state.takenInAt === undefined
}

/** An agent sees the cases of its principal as far as the written authorisation goes. */
function isWithinAuthorisation(actor: Actor, state: CaseState): boolean {
  return actor.kind !== 'applicant' || checkApplicant(actor, state) === undefined
}

/** The saved draft of a case that the actor may see. */
export function findCaseDraft(database: Database, actor: Actor, caseId: string): Promise<unknown> {
  return findDraft(database, scopeOf(actor), caseId)
}

const openStatuses = [
  'pre-examination',
  'submitted',
  'received',
  'correction-requested',
  'in-review',
  'decided',
] as const

/** The date that presses, in the order in which a case meets its clocks; the work-list index is over the same words. */
const pressing = sql<string | null>`coalesce(promised_due, acceptance_due, correction_due, delivery_due)`

const placeSchema = z.strictObject({
  key: z
    .string()
    .max(40)
    .nullable()
    .refine((key) => key === null || findPlainDate(key.slice(0, 10)) !== undefined),
  id: z.uuid(),
})

/** Cases that the actor may see, newest first or the most pressing first; row-level security limits the rest. */
export async function listCases(
  database: Database,
  actor: Actor,
  filter: CaseFilter,
): Promise<z.input<typeof casePageSchema>> {
  const place = readCursor(placeSchema, filter.cursor)
  const scope = scopeOf(actor)
  const rows = await withRows(database, scope, async (transaction) => {
    let query = transaction
      .selectFrom('case_summary')
      .selectAll()
      .select(pressing.as('pressing'))
      .limit(filter.limit + 1)
    // Said again here so that the indexes on authority, intake and applicant serve the list.
    query = query.where((where) => {
      const organisations = [...scope.organisations]
      if (scope.everything) return where.val(true)
      return actor.kind === 'applicant'
        ? where.or(
            actor.actsFor.map(({ subject, items }) =>
              where.and([
                where('applicant_subject', '=', subject),
                ...(items === undefined ? [] : [where('item_id', 'in', [...items])]),
              ]),
            ),
          )
        : where.or([
            where('authority_id', '=', sql<string>`any(${organisations}::text[])`),
            where('taken_in_at', '=', sql<string>`any(${organisations}::text[])`),
            sql<boolean>`participants && ${organisations}::text[]`,
          ])
    })
    if (actor.kind === 'officer') {
      query = query.where(
        sql<boolean>`(close_reason is distinct from 'discarded' or taken_in_at is not null)`,
      )
    }
    if (filter.status) query = query.where('status', '=', filter.status)
    if (filter.item) query = query.where('item_id', '=', filter.item)
    if (filter.number) query = query.where('number', '=', filter.number)
    if (filter.duty) query = query.where(sql<boolean>`${filter.duty} = any(open_duties)`)
    if (filter.assigned && actor.kind === 'officer') {
      query = query.where(sql<boolean>`${actor.account} = any(assigned_to)`)
    }
    if (filter.q) {
      const part = escapeLike(filter.q)
      query = query.where((where) =>
        where.or([where('applicant_name', 'like', `%${part}%`), where('number', 'like', `${part}%`)]),
      )
    }
    if (filter.dueBefore) query = query.where(sql<boolean>`${pressing} < ${filter.dueBefore}::date`)
    if (filter.order === 'pressing') {
      query = query
        .where('status', 'in', openStatuses)
        .orderBy(sql`${pressing} asc nulls last`)
        .orderBy('case_id')
      if (place && place.key !== null) {
        query = query.where(
          sql<boolean>`(${pressing}, case_id) > (${place.key}::date, ${place.id}::uuid) or ${pressing} is null`,
        )
      } else if (place) {
        query = query.where(sql<boolean>`${pressing} is null and case_id > ${place.id}::uuid`)
      }
    } else {
      query = query.orderBy('drafted_at', 'desc').orderBy('case_id')
      if (place && place.key !== null) {
        query = query.where(
          sql<boolean>`drafted_at < ${place.key}::timestamptz or (drafted_at = ${place.key}::timestamptz and case_id > ${place.id}::uuid)`,
        )
      }
    }
    return query.execute()
  })
  const page = cutPage(rows, filter.limit, (row) => ({
    key: filter.order === 'pressing' ? row.pressing : row.drafted_at,
    id: row.case_id,
  }))
  const me = actor.kind === 'officer' ? actor.account : undefined
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      caseId: row.case_id,
      number: row.number,
      item: row.item_id,
      itemName: row.item_name,
      authority: row.authority_id,
      applicantName: row.applicant_name,
      channel: row.channel,
      status: row.status as CaseStatus,
      closeReason: row.close_reason,
      outcome: row.outcome as 'granted' | 'refused' | null,
      draftedAt: row.drafted_at,
      submittedOn: row.submitted_on,
      acceptedOn: row.accepted_on,
      decidedOn: row.decided_on,
      finishedOn: row.finished_on,
      acceptanceDue: row.acceptance_due,
      correctionDue: row.correction_due,
      statutoryDue: row.statutory_due,
      promisedDue: row.promised_due,
      deliveryDue: row.delivery_due,
      stopped: row.stopped,
      openDuties: row.open_duties,
      assignedToMe: me !== undefined && row.assigned_to.includes(me),
      licence: row.licence_id,
      version: row.version,
    })),
  }
}

/** Open cases in which time has something to do by this day, oldest first. */
export async function listDueCases(database: Database, today: string, limit: number): Promise<string[]> {
  const rows = await withRows(
    database,
    { everything: true, organisations: [], subjects: [] },
    (transaction) =>
      transaction
        .selectFrom('case_summary')
        .select('case_id')
        .where('settle_on', '<=', today)
        .orderBy('settle_on')
        .orderBy('case_id')
        .limit(limit)
        .execute(),
  )
  return rows.map((row) => row.case_id)
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)
}
