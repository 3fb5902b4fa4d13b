import {
  type CaseState,
  type ItemRevision,
  type Obligation,
  type Party,
  type PlainDate,
  findFiledFacts,
  listObligations,
  resolveCaseRequirements,
} from '@tongban/domain'
import { nameObligation } from './present-obligations.ts'
import type { Tables } from '../../database/index.ts'

/** A row of `obligation` as it is written. */
export type ObligationRow = Readonly<Record<keyof Tables['obligation'], unknown>>

/**
 * The obligations of a case as lists need them; none for most cases. What was owed before the act and is nobody's any
 * more, such as the opinion at an inspection that was cancelled, is released, or its row would stay open for ever.
 */
export function listObligationRows(
  caseId: string,
  { before, after: state }: { readonly before: CaseState | undefined; readonly after: CaseState },
  revision: ItemRevision,
  today: PlainDate,
): ObligationRow[] {
  const current = listObligations(state)
  const known = new Set(current.map(({ id }) => id))
  const gone = (before === undefined ? [] : listObligations(before))
    .filter(({ id, status }) => status === 'open' && !known.has(id))
    .map((obligation) => ({ ...obligation, status: 'released' as const, endedOn: today }))
  const obligations = [...current, ...gone]
  if (obligations.length === 0) return []
  return obligations.map((obligation) => ({
    case_id: caseId,
    obligation_id: obligation.id,
    kind: obligation.kind,
    material: obligation.material,
    material_name: nameObligation(obligation, revision),
    item_id: state.item,
    debtor_subject: subjectOf(obligation.debtor),
    debtor_organisation: organisationOf(obligation.debtor),
    creditor_subject: subjectOf(obligation.creditor),
    creditor_organisation: organisationOf(obligation.creditor),
    since: obligation.since,
    due: obligation.due ?? null,
    consequence: obligation.consequence,
    status: obligation.status,
    ended_on: obligation.endedOn ?? null,
    details: obligation.appointment ?? null,
    remind_days: findRemindDays(obligation, state, revision),
  }))
}

/** What the item says of this material; the installation's own number of days else. */
function findRemindDays(
  { kind, material }: Obligation,
  state: CaseState,
  revision: ItemRevision,
): number | null {
  const filed = kind === 'supply-material' ? findFiledFacts(state) : undefined
  if (filed === undefined) return null
  const demand = resolveCaseRequirements(revision, filed.content).materials.find(
    (entry) => entry.material === material,
  )
  return demand?.tolerant?.remindDays ?? null
}

const subjectOf = (party: Party) => (party.kind === 'applicant' ? party.subject : null)
const organisationOf = (party: Party) => (party.kind === 'organisation' ? party.organisation : null)
