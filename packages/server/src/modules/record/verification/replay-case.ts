import {
  type Actor,
  type CaseEvent,
  type CaseState,
  type MatterEvent,
  type MatterState,
  type StandingChannelEvent,
  type StandingChannelState,
  BrokenInvariant,
  canonicalJson,
  evolve,
  evolveMatter,
  evolveStandingChannel,
  getInstant,
} from '@tongban/domain'
import { describeCaseView } from '../case-view.ts'
import { describeMatterView } from '../matter-view.ts'
import { describeStandingView } from '../standing-view.ts'
import type { EventRow } from './rows.ts'

/** What the events of a chain come to. */
export interface Replay {
  take(rows: readonly EventRow[]): void
  /** What the summary must say as far as the events alone tell it; its due dates also rest on item and calendar. */
  describe(): SummaryFacts | undefined
}

/** Columns of `case_summary`, `matter_case` or `standing_channel` by their names; what is JSON there in its canonical form. */
export type SummaryFacts = Readonly<Record<string, string | number | boolean | null>>

/** The state of an application, a matter or a standing channel by its events alone; of licences nothing is told. */
export function createReplay(): Replay {
  let application: CaseState | undefined
  let matter: MatterState | undefined
  let channel: StandingChannelState | undefined
  let problem: string | undefined
  return {
    take(rows) {
      if (problem !== undefined) return
      try {
        for (const row of rows) {
          const { caseKind } = row
          if (caseKind === 'application') application = evolve(application, readEvent<CaseEvent>(row))
          if (caseKind === 'standing-channel') {
            channel = evolveStandingChannel(channel, readEvent<StandingChannelEvent>(row))
          }
          if (caseKind === 'matter') matter = evolveMatter(matter, readEvent<MatterEvent>(row))
        }
      } catch (error) {
        if (!(error instanceof BrokenInvariant)) throw error
        problem = error.message
      }
    },
    describe() {
      if (problem !== undefined) return { status: `? (${problem})` }
      if (channel !== undefined) return describeChannel(channel)
      return (application && describeCaseView(application)) ?? (matter && describeMatter(matter))
    },
  }
}

function readEvent<Event>(row: EventRow) {
  return {
    sequence: row.sequence,
    actor: JSON.parse(row.actor) as Actor,
    occurredAt: getInstant(row.occurredAt),
    recordedAt: getInstant(row.recordedAt),
    event: { type: row.type, ...JSON.parse(row.payload) } as Event,
  }
}

function describeMatter(state: MatterState): SummaryFacts {
  const { name, notices, ...columns } = describeMatterView(state)
  return { ...columns, name: canonicalJson(name), notices: canonicalJson(notices) }
}

function describeChannel(state: StandingChannelState): SummaryFacts {
  const { terms, proposed_at: _at, ...columns } = describeStandingView(state)
  return { ...columns, terms: canonicalJson(terms) }
}
