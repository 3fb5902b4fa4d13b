import type { Calendar } from '../calendar/index.ts'
import type { ItemRevision, LimitDefinition } from '../catalogue/index.ts'
import type { Instant } from '../kernel/index.ts'

/** By what a past case is looked at. */
export interface RehearsalRules {
  readonly revision: ItemRevision
  readonly calendar: Calendar
}

/** What is rehearsed: the rules that apply, those that might, and until when open cases are looked at. */
export interface Rehearsal {
  readonly before: RehearsalRules
  readonly after: RehearsalRules
  readonly now: Instant
}

/** Days in the unit of each limit of the item; what is left out stays. */
export interface LimitChange {
  readonly statutory?: number
  readonly promised?: number
}

/** The same revision with other limits, for a rehearsal; it is published nowhere. */
export function changeLimits(revision: ItemRevision, change: LimitChange): ItemRevision {
  const set = (limit: LimitDefinition): LimitDefinition => ({ ...limit, ...change })
  const { limits } = revision.definition
  return {
    ...revision,
    definition: { ...revision.definition, limits: Array.isArray(limits) ? limits.map(set) : set(limits) },
  }
}
