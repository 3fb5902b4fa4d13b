import {
  type Actor,
  type CaseEvent,
  type CaseState,
  BrokenInvariant,
  evolve,
  getInstant,
} from '@tongban/domain'
import type { EventRow } from './rows.ts'

/** What the events of a case come to. */
export interface Replay {
  take(rows: readonly EventRow[]): void
  getStatus(): string | undefined
}

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
    getStatus: () => (problem === undefined ? state?.status : `? (${problem})`),
  }
}
