import type { EventLog, LogCase, LogEvent } from '../log/index.ts'

/** What is done in a replay, at its own time: a case begins, somebody does something in it, it ends. */
export type Act =
  | { readonly kind: 'begin'; readonly at: number; readonly entry: number }
  | { readonly kind: 'event'; readonly at: number; readonly entry: number; readonly event: LogEvent }
  | { readonly kind: 'finish'; readonly at: number; readonly entry: number }

/**
 * Everything that a log says was done, by time and, at the same time, by its place in the file. A case begins at the
 * earliest of all its times, before all that happens then. It ends at the end that the log names, after what happens
 * then; where the log names no end of any case, after its last event; where it does so of other cases, not at all.
 * @returns acts in their order; `entry` is the place of the case in the log, `at` microseconds
 */
export function listActs(log: EventLog, hasEnds: boolean): Act[] {
  const acts: { act: Act; place: number }[] = []
  for (const [entry, logCase] of log.cases.entries()) {
    acts.push({ act: { kind: 'begin', at: findBeginning(logCase), entry }, place: -1 })
    for (const event of logCase.events)
      acts.push({ act: { kind: 'event', at: event.at, entry, event }, place: event.line })
    const end = hasEnds ? logCase.end : findLastEvent(logCase)
    if (end !== undefined)
      acts.push({ act: { kind: 'finish', at: end, entry }, place: Number.POSITIVE_INFINITY })
  }
  return acts
    .toSorted((left, right) => left.act.at - right.act.at || comparePlaces(left, right))
    .map(({ act }) => act)
}

function comparePlaces(left: { place: number }, right: { place: number }): number {
  return left.place === right.place ? 0 : left.place < right.place ? -1 : 1
}

/** The earliest of all times of a case, its deadline among them, for a deadline is set in a case that is there. */
function findBeginning({ start, deadline, end, events }: LogCase): number {
  const times = [start, deadline, end].filter((time) => time !== undefined)
  return events.reduce(
    (earliest, { at }) => Math.min(earliest, at),
    Math.min(...times, Number.POSITIVE_INFINITY),
  )
}

function findLastEvent({ events }: LogCase): number | undefined {
  return events.length === 0 ? undefined : events.reduce((latest, { at }) => Math.max(latest, at), -Infinity)
}
