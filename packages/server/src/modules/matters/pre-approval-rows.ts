import type { opinionSchema } from '@tongban/contract'
import {
  type FiledMatter,
  type GivenOpinion,
  assert,
  getTaskRecord,
  opinionOutcomeNames,
} from '@tongban/domain'
import type pg from 'pg'
import type { z } from 'zod'
import type { Tables } from '../../database/index.ts'

/** A row of `pre_approval` as it is written. */
export type PreApprovalRow = Readonly<Record<keyof Tables['pre_approval'], unknown>>

/** Opinions of a matter as the lists of authorities need them: those that were asked for. None for most matters. */
export function listPreApprovalRows(matterCaseId: string, state: FiledMatter): PreApprovalRow[] {
  return state.tasks.flatMap(({ id, preApproval, item: on }): PreApprovalRow[] => {
    if (preApproval === undefined) return []
    const { since, due, status, opinion } = getTaskRecord(state, id)
    if (since === undefined || due === undefined) return []
    const item = state.items.find((entry) => entry.item === on)
    const next = state.items.find((entry) => entry.item === preApproval.for)
    assert(item !== undefined && next !== undefined, 'an opinion is on one item of the matter, for another')
    return [
      {
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
      },
    ]
  })
}

/** Writes them with the matter, in its transaction; most matters have none and send nothing. */
export async function writePreApprovals(
  client: pg.ClientBase,
  rows: readonly PreApprovalRow[],
): Promise<void> {
  if (rows.length === 0) return
  await client.query({
    name: 'write_pre_approvals',
    text: `insert into pre_approval select * from json_populate_recordset(null::pre_approval, $1)
      on conflict (matter_case_id, task) do update
      set (status, outcome, given_on) = (excluded.status, excluded.outcome, excluded.given_on)`,
    values: [JSON.stringify(rows)],
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
