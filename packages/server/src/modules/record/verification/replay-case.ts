import {
  type Actor,
  type CaseEvent,
  type CaseState,
  BrokenInvariant,
  evolve,
  findFiledFacts,
  getInstant,
  isAccepted,
} from '@tongban/domain'
import type { EventRow } from './rows.ts'

/** What the events of a case come to. */
export interface Replay {
  take(rows: readonly EventRow[]): void
  /** What the summary must say as far as the events alone tell it; its due dates also rest on item and calendar. */
  describe(): SummaryFacts | undefined
}

/** Columns of `case_summary` by their names. */
export type SummaryFacts = Readonly<Record<string, string | number | boolean | null>>

/** The state of an application by its events alone. */
export function createReplay(): Replay {
  let state: CaseState | undefined
  let problem: string | undefined
  return {
    take(rows) {
      if (problem !== undefined) return
      try {
        for (const row of rows) {
          if (row.caseKind !== 'application') return
          state = evolve(state, {
            sequence: row.sequence,
            actor: JSON.parse(row.actor) as Actor,
            occurredAt: getInstant(row.occurredAt),
            recordedAt: getInstant(row.recordedAt),
            event: { type: row.type, ...JSON.parse(row.payload) } as CaseEvent,
          })
        }
      } catch (error) {
        if (!(error instanceof BrokenInvariant)) throw error
        problem = error.message
      }
    },
    describe() {
      if (problem !== undefined) return { status: `? (${problem})` }
      return state && describeState(state)
    },
  }
}

function describeState(state: CaseState): SummaryFacts {
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
    submitted_on: filed?.submittedOn ?? null,
    accepted_on: accepted?.acceptedOn ?? null,
    decided_on: decided?.decision.on ?? null,
    finished_on:
      state.status === 'finished' ? state.deliveredOn : state.status === 'closed' ? state.closedOn : null,
    stopped: accepted?.procedures.some((procedure) => procedure.to === undefined) ?? false,
    matter_case_id: state.matter?.matterCase ?? null,
    licence_id: decided?.licence?.licence ?? null,
    version: state.version,
  }
}
