import type { casePageSchema } from '@tongban/contract'
import { type Actor, type CaseState, type CaseStatus, checkApplicant, findPlainDate } from '@tongban/domain'
import { z } from 'zod'
import { type Database, scopeOf, withRows } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import { type CaseFilter, listOwnAccounts, selectCases } from './select-cases.ts'
import { type LoadedCase, type SavedDraft, findDraft, loadCase } from './store.ts'

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
export function findCaseDraft(
  database: Database,
  actor: Actor,
  caseId: string,
): Promise<SavedDraft | undefined> {
  return findDraft(database, scopeOf(actor), caseId)
}

const placeSchema = z.strictObject({
  key: z
    .string()
    .max(40)
    .nullable()
    .refine((key) => key === null || findPlainDate(key.slice(0, 10)) !== undefined),
  id: z.uuid(),
})

export interface CasePageRequest extends CaseFilter {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** Cases that the actor may see, newest first or the most pressing first. */
export async function listCases(
  database: Database,
  actor: Actor,
  filter: CasePageRequest,
): Promise<z.input<typeof casePageSchema>> {
  const place = readCursor(placeSchema, filter.cursor)
  const rows = await withRows(database, scopeOf(actor), (transaction) =>
    selectCases(transaction, actor, filter, { place, limit: filter.limit + 1 }),
  )
  const page = cutPage(rows, filter.limit, (row) => ({
    key: filter.order === 'pressing' ? row.pressing : row.drafted_at,
    id: row.case_id,
  }))
  const own = listOwnAccounts(actor)
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({
      caseId: row.case_id,
      matterCaseId: row.matter_case_id,
      number: row.number,
      item: row.item_id,
      itemName: row.item_name,
      itemType: row.item_type,
      authority: row.authority_id,
      applicantName: row.applicant_name,
      channel: row.channel,
      status: row.status as CaseStatus,
      closeReason: row.close_reason,
      outcome: row.outcome as 'granted' | 'refused' | null,
      revokedOn: row.revoked_on,
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
      greenChannel: row.green_channel,
      openDuties: row.open_duties,
      assignedToMe: row.assigned_to.some((account) => own.includes(account)),
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
