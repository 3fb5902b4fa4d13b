import { assert } from '../../kernel/index.ts'
import { nameOfficer } from '../../permissions/index.ts'
import type { CaseEvent, RecordedEvent } from '../events.ts'
import type { CaseState } from '../state.ts'
import type { InstantEvent } from './instant-events.ts'
import { evolveReexamination } from './instant-state.ts'

export function isInstantEvent(event: CaseEvent): event is InstantEvent {
  switch (event.type) {
    case 'InstantlyJudged':
    case 'ReexaminationDrawn':
    case 'DecisionReexamined':
    case 'ReexaminationConcluded':
      return true
    default:
      return false
  }
}

/** The case after it was judged by its table, or after an act of the re-examination. */
export function evolveInstant(
  state: CaseState,
  event: InstantEvent,
  { actor, occurredAt }: Pick<RecordedEvent, 'actor' | 'occurredAt'>,
): CaseState {
  if (event.type === 'InstantlyJudged') {
    assert(
      state.status === 'submitted' && state.instant === undefined,
      'a case is judged once, when it is filed',
    )
    const { type: _type, ...judgement } = event
    return { ...state, instant: { ...judgement, at: occurredAt } }
  }
  assert(
    state.status === 'decided' || state.status === 'finished',
    `${event.type} in a case that is ${state.status}`,
  )
  const by = actor.kind === 'officer' ? nameOfficer(actor) : ''
  const instant = evolveReexamination(state.instant, event, by)
  assert(instant !== undefined, `${event.type} does not follow on what is on record`)
  return { ...state, instant }
}
