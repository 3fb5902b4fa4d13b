import { type CaseState, findFiledFacts, isAccepted } from '@tongban/domain'

/**
 * The columns of `case_summary` that follow from the events of a case alone, which a verifier makes again to see whether
 * the view still says them. The due dates, duties and names beside them also rest on the item and the calendar.
 */
export function describeCaseView(state: CaseState) {
  const filed = findFiledFacts(state)
  const accepted = isAccepted(state) ? state : undefined
  const decided = state.status === 'decided' || state.status === 'finished' ? state : undefined
  return {
    status: state.status,
    number: filed?.number ?? null,
    item_id: state.item,
    revision: state.revision,
    authority_id: state.authority,
    taken_in_at: state.takenInAt ?? null,
    applicant_subject: state.applicant.subject,
    applicant_name: state.applicant.name,
    agent_subject: state.agent?.subject ?? null,
    channel: state.channel,
    close_reason: state.status === 'closed' ? state.reason : null,
    outcome: decided?.decision.outcome ?? null,
    revoked_on: decided?.revokedOn ?? null,
    submitted_on: filed?.submittedOn ?? null,
    accepted_on: accepted?.acceptedOn ?? null,
    decided_on: decided?.decision.on ?? null,
    finished_on:
      state.status === 'finished' ? state.deliveredOn : state.status === 'closed' ? state.closedOn : null,
    stopped: accepted?.procedures.some((procedure) => procedure.to === undefined) ?? false,
    matter_case_id: state.matter?.matterCase ?? null,
    licence_id: decided?.licence?.licence ?? null,
    version: state.version,
  } as const
}
