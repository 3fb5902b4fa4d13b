import {
  type ApplicationContent,
  type CaseState,
  type FiledFacts,
  type RecordedEvent,
  findFiledFacts,
  replay,
} from '../cases/index.ts'
import type { PlainDate } from '../kernel/index.ts'

/** A case that was filed, as far as a rehearsal looks at it. */
export interface PastCase {
  readonly state: CaseState
  readonly filed: FiledFacts
  /** The application as it first came; what would be asked for is judged by it, not by what was mended later. */
  readonly first: ApplicationContent
  readonly firstOn: PlainDate
  /** The revision under which it was filed: what that did not ask, the application could not contain. */
  readonly filedUnder: number
}

/** @returns undefined for a case that was never filed: there is nothing that rules could be held against. */
export function readPastCase(events: readonly RecordedEvent[]): PastCase | undefined {
  const state = replay(events)
  const filed = state && findFiledFacts(state)
  if (state === undefined || filed === undefined) return undefined
  let filedUnder = state.revision
  let first: ApplicationContent | undefined
  let firstOn: PlainDate | undefined
  for (const { event } of events) {
    if (event.type === 'ApplicationDrafted') filedUnder = event.revision
    if (event.type === 'MovedToRevision' && first === undefined) filedUnder = event.to
    if (event.type === 'ApplicationSubmitted' && first === undefined) {
      first = event.content
      firstOn = event.on
    }
  }
  if (first === undefined || firstOn === undefined) return undefined
  return { state, filed, first, firstOn, filedUnder }
}
