import type { Calendar } from '../../calendar/index.ts'
import type { ItemRevision } from '../../catalogue/index.ts'
import { assert, canonicalJson } from '../../kernel/index.ts'
import type { CaseCommand } from '../commands.ts'
import { decide } from '../decide.ts'
import type { CaseEvent, RecordedEvent } from '../events.ts'
import { evolve, replay } from '../evolve.ts'
import type { CaseFactsAtHand } from '../facts.ts'
import type { CaseRejection } from '../rejection.ts'
import type { CaseState } from '../state.ts'
import { type Who, actors, calendarOf2026, morningOf, restaurantItem, takeNumbers } from './case-fixture.ts'
import type { DatedEvent } from './case-history.ts'

interface World {
  readonly revision: ItemRevision
  readonly calendar: Calendar
  readonly standing: NonNullable<CaseFactsAtHand['standing']>
}

type EventPattern = {
  [T in CaseEvent['type']]: { readonly type: T } & Partial<Extract<CaseEvent, { type: T }>>
}
type RejectionPattern<K extends CaseRejection['kind']> = Partial<Extract<CaseRejection, { kind: K }>>

/** A case after what has happened to it; `when` puts a command to it. */
export interface Story {
  readonly state: CaseState | undefined
  when(command: CaseCommand, facts: { readonly on: string; readonly as: Who }): Answer
}

/** What became of the command. */
export interface Answer {
  /** The types of the events, or `refused: <kind>`. */
  readonly outcome: string
  /** Exactly these events, compared by the keys that the pattern names; the story then goes on after them. */
  happens(...patterns: readonly EventPattern[CaseEvent['type']][]): Story
  isRefused<K extends CaseRejection['kind']>(kind: K, pattern?: RejectionPattern<K>): CaseRejection
}

/** The case of these events: `given(history).when(command, facts).happens(…)` or `.isRefused(…)`. */
export function given(history: readonly DatedEvent[], world: Partial<World> = {}): Story {
  return tell(replay(recordEvents(history)), {
    revision: world.revision ?? restaurantItem,
    calendar: world.calendar ?? calendarOf2026,
    standing: world.standing ?? [],
  })
}

export function recordEvents(history: readonly DatedEvent[]): RecordedEvent[] {
  return history.map(({ day, event }, index) => ({
    sequence: index + 1,
    actor: actors.system,
    occurredAt: morningOf(day),
    recordedAt: morningOf(day),
    event,
  }))
}

const numbers = takeNumbers()

function tell(state: CaseState | undefined, world: World): Story {
  return {
    state,
    when: (command, { on, as }) => {
      const facts: CaseFactsAtHand = { ...world, ...numbers, now: morningOf(on), actor: actors[as] }
      const decided = decide(state, command, facts)
      return {
        outcome: decided.ok
          ? decided.value.map(({ type }) => type).join(', ')
          : `refused: ${decided.error.kind}`,
        happens: (...patterns) => {
          assert(decided.ok, `refused: ${decided.ok ? '' : canonicalJson(decided.error)}`)
          const { value: events } = decided
          const said = canonicalJson(patterns)
          assert(
            events.length === patterns.length &&
              events.every((event, index) => matches(event, patterns[index])),
            `expected ${said}, happened ${canonicalJson(events)}`,
          )
          return tell(
            events.reduce((before, event) => append(before, event, facts), state),
            world,
          )
        },
        isRefused: (kind, pattern = {}) => {
          assert(!decided.ok, `not refused: ${decided.ok ? canonicalJson(decided.value) : ''}`)
          assert(
            matches(decided.error, { ...pattern, kind }),
            `expected ${kind} ${canonicalJson(pattern)}, refused with ${canonicalJson(decided.error)}`,
          )
          return decided.error
        },
      }
    },
  }
}

function append(state: CaseState | undefined, event: CaseEvent, { now, actor }: CaseFactsAtHand) {
  const sequence = (state?.sequence ?? 0) + 1
  return evolve(state, { sequence, actor, occurredAt: now, recordedAt: now, event })
}

function matches(actual: object, pattern: object | undefined): boolean {
  return Object.entries(pattern ?? {}).every(
    ([key, value]) => canonicalJson(Reflect.get(actual, key) ?? null) === canonicalJson(value ?? null),
  )
}
