import type { ItemDefinitionInput, ItemRevision } from '../../catalogue/index.ts'
import { type CaseState, type RecordedEvent, decide, evolve } from '../../cases/index.ts'
import {
  calendarOf2026,
  morningOf,
  publishRestaurantItem,
  restaurantItem,
  takeNumbers,
} from '../../cases/testing/case-fixture.ts'
import type { DatedEvent } from '../../cases/testing/case-history.ts'
import {
  fillIn,
  makeRandom,
  pickActor,
  pickCommand,
  pickItem,
  pickNextDay,
} from '../../cases/testing/case-simulation.ts'
import { recordEvents } from '../../cases/testing/case-story.ts'
import { assert, getPlainDate } from '../../kernel/index.ts'
import { type PastCase, readPastCase } from '../past-case.ts'
import { type RehearsedCase, rehearseCase } from '../rehearse-case.ts'
import type { RehearsalRules } from '../rules.ts'

export function pastCaseOf(history: readonly DatedEvent[]): PastCase {
  const past = readPastCase(recordEvents(history))
  assert(past !== undefined, 'the case of the test was filed')
  return past
}

/** The restaurant item as a draft would change it. */
export const draftOf = (changes: Partial<ItemDefinitionInput>): ItemRevision =>
  publishRestaurantItem(changes, { revision: 2 })

/** A past restaurant case against the item as it is, by rules of which some are replaced. */
export function rehearse(
  history: readonly DatedEvent[],
  after: Partial<RehearsalRules>,
  before: Partial<RehearsalRules> = {},
): RehearsedCase {
  const rules = { revision: restaurantItem, calendar: calendarOf2026, ...before }
  return rehearseCase(pastCaseOf(history), restaurantItem, {
    before: rules,
    after: { ...rules, ...after },
    now: morningOf('2026-10-30'),
  })
}

const commandsPerCase = 60

/** A history that follows from the seed alone: whatever commands the engine let through, on their days. */
export function simulateHistory(seed: number): { events: RecordedEvent[]; revision: ItemRevision } {
  const random = makeRandom(seed)
  const revision = pickItem(random)
  const events: RecordedEvent[] = []
  let state: CaseState | undefined
  let day = getPlainDate('2026-03-09')
  const numbers = takeNumbers()
  for (let turn = 0; turn < commandsPerCase; turn += 1) {
    day = pickNextDay(random, day)
    const world = { revision, actor: pickActor(random), random }
    const command =
      state === undefined
        ? fillIn('DraftApplication', state, world)
        : state.status === 'draft'
          ? fillIn('SubmitApplication', state, world)
          : pickCommand(state, world)
    const now = morningOf(day)
    const decided = decide(state, command, { ...numbers, ...world, calendar: calendarOf2026, now })
    if (!decided.ok || command.type === 'MoveToRevision') continue
    for (const event of decided.value) {
      const sequence = events.length + 1
      const recorded = { sequence, actor: world.actor, occurredAt: now, recordedAt: now, event }
      events.push(recorded)
      state = evolve(state, recorded)
    }
  }
  return { events, revision }
}
