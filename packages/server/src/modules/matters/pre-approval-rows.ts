import type { opinionSchema } from '@tongban/contract'
import {
  type FiledItem,
  type FiledMatter,
  type GivenOpinion,
  type Obligation,
  type ObligationKind,
  assert,
  awaitsApplicant,
  getTaskRecord,
  opinionOutcomeNames,
} from '@tongban/domain'
import type pg from 'pg'
import type { z } from 'zod'
import type { Tables } from '../../database/index.ts'
import type { ObligationRow } from '../cases/index.ts'

/** A row of `pre_approval` as it is written. */
type PreApprovalRow = Readonly<Record<keyof Tables['pre_approval'], unknown>>

/** An opinion of a matter as lists need it. */
export interface PreApprovalRows {
  readonly preApproval: PreApprovalRow
  /** The same as something that is owed. */
  readonly owed: ObligationRow
}

/** Opinions of a matter that were asked for. None for most matters. */
export function listPreApprovalRows(matterCaseId: string, state: FiledMatter): PreApprovalRows[] {
  return state.tasks.flatMap(({ id, preApproval, item: on }): PreApprovalRows[] => {
    if (preApproval === undefined) return []
    const record = getTaskRecord(state, id)
    const { since, due, status, opinion } = record
    if (since === undefined || due === undefined) return []
    const item = state.items.find((entry) => entry.item === on)
    const next = state.items.find((entry) => entry.item === preApproval.for)
    assert(item !== undefined && next !== undefined, 'an opinion is on one item of the matter, for another')
    const row = {
      matter_case_id: matterCaseId,
      task: id,
      item_id: item.item,
      for_item_id: next.item,
      item_name: item.name,
      for_name: next.name,
      authority_id: item.authority.id,
      effect: preApproval.effect,
      matter_number: state.number,
      matter_name: state.name,
      applicant_name: state.applicant.name,
      status: opinion !== undefined ? 'given' : status === 'running' ? 'open' : 'cancelled',
      outcome: opinion?.outcome ?? null,
      since,
      due,
      given_on: opinion?.on ?? null,
      awaits_applicant: awaitsApplicant(record),
    }
    return [{ preApproval: row, owed: describeOwed(row, item, state) }]
  })
}

/** An opinion as it is owed (待履行事项): by the authority, to the applicant. Where it is late nothing follows by itself. */
function describeOwed(row: PreApprovalRow, on: FiledItem, state: FiledMatter): ObligationRow {
  const task = String(row.task)
  return {
    case_id: row.matter_case_id,
    obligation_id: task,
    kind: 'give-pre-approval' satisfies ObligationKind,
    material: task,
    material_name: on.name,
    item_id: on.item,
    debtor_subject: null,
    debtor_organisation: row.authority_id,
    creditor_subject: state.applicant.subject,
    creditor_organisation: null,
    since: row.since,
    due: row.due,
    consequence: 'shown' satisfies Obligation['consequence'],
    status: row.status === 'open' ? 'open' : row.status === 'given' ? 'kept' : 'released',
    ended_on: row.status === 'open' ? null : (row.given_on ?? getTaskRecord(state, task).endedOn ?? null),
    // The matter lies outside the scope of whoever owes the opinion, so that its words stand here.
    details: {
      number: state.number,
      itemName: on.name.zh,
      applicantName: state.applicant.name,
      for: row.for_item_id,
    },
    remind_days: null,
  }
}

/** Writes them with the matter, in its transaction; most matters have none and send nothing. */
export async function writePreApprovals(
  client: pg.ClientBase,
  rows: readonly PreApprovalRows[],
): Promise<void> {
  if (rows.length === 0) return
  await client.query({
    name: 'write_pre_approvals',
    text: `with owed as (
        insert into obligation select * from json_populate_recordset(null::obligation, $2)
        on conflict (case_id, obligation_id) do update
        set (status, ended_on) = (excluded.status, excluded.ended_on)
      )
      insert into pre_approval select * from json_populate_recordset(null::pre_approval, $1)
      on conflict (matter_case_id, task) do update
      set (status, outcome, given_on, awaits_applicant)
        = (excluded.status, excluded.outcome, excluded.given_on, excluded.awaits_applicant)`,
    values: [rows.map(({ preApproval }) => preApproval), rows.map(({ owed }) => owed)].map((list) =>
      JSON.stringify(list),
    ),
  })
}

/** An opinion for whoever may read it. */
export function presentOpinion(
  opinion: GivenOpinion,
  { documents }: Pick<FiledMatter, 'documents'>,
): z.input<typeof opinionSchema> {
  const { outcome, effect, reason, conditions, basis, on, continuedOn, document } = opinion
  const kept = documents.find(({ number }) => number === document.number)
  assert(kept !== undefined, 'the paper of an opinion is one of the matter')
  return {
    outcome,
    outcomeName: opinionOutcomeNames[outcome],
    effect,
    reason,
    conditions: [...conditions],
    basis: [...basis],
    on,
    continuedOn: continuedOn ?? null,
    document: { ...document, sequence: kept.sequence, digest: kept.digest ?? null },
  }
}
