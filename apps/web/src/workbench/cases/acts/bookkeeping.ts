import type { components } from '@tongban/client'

type CaseEvent = Pick<components['schemas']['TimelineEntry'], 'sequence' | 'type'>

const kept: ReadonlySet<string> = new Set(['DocumentProduced', 'PersonalDataShown', 'ClockRecomputed'])

/** What people did after a version; the books that the platform keeps change nothing of the case. */
export function listActsSince<Entry extends CaseEvent>(events: readonly Entry[], since: number): Entry[] {
  return events.filter(({ sequence, type }) => sequence > since && !kept.has(type))
}
