import {
  type AcceptedCase,
  type Calendar,
  type CaseRejection,
  type CaseState,
  type ItemRevision,
  type PlainDate,
  type Result,
  type StepDefinition,
  findDue,
  findNextSettlement,
  findRunningClock,
  isAccepted,
  listCasePeriods,
  listCaseSteps,
  listDuties,
  listReexaminationDuties,
  listDutiesOwed,
  readText,
  succeed,
  writeRunningClock,
} from '@tongban/domain'
import type { Tables } from '../../database/index.ts'
import { describeCaseView } from '../record/index.ts'

/** A row of `case_summary` as it is written: the case as lists and sweeps need it. */
export type SummaryRow = Readonly<Record<keyof Tables['case_summary'], unknown>>

/** @param first the moment of the case's first event */
export function summariseCase(
  caseId: string,
  state: CaseState,
  revision: ItemRevision,
  calendar: Calendar,
  first: string,
): Result<SummaryRow, CaseRejection> {
  const dues = new Map<string, PlainDate | undefined>()
  for (const { kind, period } of listCasePeriods(state, revision)) {
    const due = findDue(period, calendar)
    if (!due.ok) return due
    dues.set(kind, due.value)
  }
  const settleOn = findNextSettlement(state, { revision, calendar })
  if (!settleOn.ok) return settleOn
  const accepted = isAccepted(state) ? state : undefined
  const open = accepted ? listOpenSteps(accepted, revision) : []
  const clock = findRunningClock(state, revision)
  return succeed({
    ...describeCaseView(state),
    case_id: caseId,
    item_name: readText(revision.definition.name).zh,
    participants: listParticipants(state, revision),
    drafted_at: first,
    acceptance_due: dues.get('acceptance') ?? null,
    correction_due: state.status === 'correction-requested' ? (state.notices.at(-1)?.due ?? null) : null,
    statutory_due: dues.get('statutory') ?? null,
    promised_due: dues.get('promised') ?? null,
    delivery_due: dues.get('delivery') ?? null,
    settle_on: settleOn.value ?? null,
    clock: clock === undefined ? null : writeRunningClock(clock),
    open_duties: listOpenDuties(state, revision, open),
    assigned_to: listAssigned(accepted, open),
    sequence: state.sequence,
    updated_at: state.lastRecordedAt,
  })
}

/** The duties whose holders can move the case on now. */
function listOpenDuties(state: CaseState, revision: ItemRevision, open: readonly StepDefinition[]): string[] {
  switch (state.status) {
    case 'pre-examination':
    case 'submitted':
    case 'received':
      return listDuties(revision, 'accept')
    case 'in-review': {
      // The decision waits for no optional step, so that where only such are open both may act.
      const deciding = open.every((step) => step.optional) ? listDuties(revision, 'decide') : []
      return [...new Set([...deciding, ...open.map((step) => step.duty)])]
    }
    case 'decided':
      return [
        ...new Set([
          ...listDuties(revision, 'deliver'),
          ...open.map((step) => step.duty),
          ...listReexaminationDuties(state, revision),
        ]),
      ]
    case 'finished':
      // What is only taken where needed keeps no finished case in anybody's work list.
      return [
        ...new Set([
          ...open.filter((step) => !step.optional).map((step) => step.duty),
          ...listReexaminationDuties(state, revision),
        ]),
      ]
    case 'draft':
    case 'correction-requested':
    case 'closed':
      return []
    default:
      return state satisfies never
  }
}

function listAssigned(state: AcceptedCase | undefined, open: readonly StepDefinition[]): string[] {
  const assigned = open.map(({ step }) => state?.steps[step]?.assignedTo)
  return [...new Set(assigned.filter((officer) => officer !== undefined))]
}

function listOpenSteps(state: AcceptedCase, revision: ItemRevision): StepDefinition[] {
  return listCaseSteps(state, { revision })
    .filter(({ status }) => status === 'open')
    .map(({ step }) => step)
}

/** Other organisations that have a step in the plan of this case, or verify a promise on which its grant rests. */
function listParticipants(state: CaseState, revision: ItemRevision): string[] {
  if (!isAccepted(state)) return []
  // Whoever gave the case up has no part in it by what it did before.
  const former = state.formerAuthorities ?? []
  const promises = state.promises.filter(({ by, verified }) => !verified || !former.includes(by))
  const duties = listDutiesOwed(state.greenChannel).filter(
    ({ by, performed, concluded }) => (!performed && !concluded) || !former.includes(by),
  )
  const organisations = new Set([
    ...listCaseSteps(state, { revision }).map(({ step }) => step.organisation),
    ...promises.map(({ by }) => by),
    ...duties.map(({ by }) => by),
  ])
  return [...organisations]
    .filter((organisation) => organisation !== undefined)
    .filter((organisation) => organisation !== state.authority && organisation !== 'applicant')
}
