import type { StandingChannelState } from '@tongban/domain'

/** What the view of a standing channel (`standing_channel`) says, all of it by the events alone, by its columns. */
export function describeStandingView(state: StandingChannelState) {
  const { terms, number, status } = state
  return {
    number,
    authority_id: terms.authority,
    name: terms.name,
    status,
    from_on: terms.from,
    until_on: terms.until,
    ended_on: state.endedOn ?? null,
    terms,
    proposed_by: state.proposedBy.account,
    proposed_at: state.proposedAt,
    version: state.version,
  }
}
