import { type EventLog, type LogCase, type LogEvent, shortenText } from '../log/index.ts'
import { nameIdentifiers } from './name-identifiers.ts'

/** A step of the item that is made from a log: an activity, before the end of its case or after it. */
export interface PlannedStep {
  readonly step: string
  readonly activity: string
  readonly afterEnd: boolean
}

/** Somebody of the log, as an officer of the platform. */
export interface PlannedOfficer {
  readonly username: string
  readonly name: string
  /** As the log has it; undefined is whoever did what the log names nobody for. */
  readonly resource: string | undefined
}

/** What a log calls for before it can be replayed. */
export interface LogPlan {
  /** In the order in which they first happen. */
  readonly steps: readonly PlannedStep[]
  readonly officers: readonly PlannedOfficer[]
  /** Attributes of cases that are shown with them, those first that most cases have. */
  readonly attributes: readonly string[]
  readonly attributesLeftOut: number
  /** The log says of some case when it ended; cases of which it does not are open then. */
  readonly hasEnds: boolean
  /** Microseconds of the earliest moment, and of the latest at which something was done. */
  readonly first: number
  readonly last: number
  findStep(entry: LogCase, event: LogEvent): string
  findOfficer(resource: string | undefined): PlannedOfficer
}

/** Fields that a section of a form may have, less the one for the name of the case. */
const attributesMaximum = 59

/** Whether an event comes after its case has been ended. What happens at the very moment of the end belongs to it. */
export function isAfterEnd(entry: LogCase, event: LogEvent): boolean {
  return entry.end !== undefined && event.at > entry.end
}

export function planLog(log: EventLog): LogPlan {
  const firstSeen = new Map<string, { activity: string; afterEnd: boolean; at: number }>()
  const resources = new Map<string, string>()
  const counts = new Map<string, number>()
  let isAnonymous = false
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  const see = (at: number | undefined, isAct = true) => {
    if (at === undefined) return
    first = Math.min(first, at)
    if (isAct) last = Math.max(last, at)
  }
  for (const entry of log.cases) {
    see(entry.start)
    see(entry.end)
    see(entry.deadline, false)
    for (const key of entry.attributes.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const event of entry.events) {
      see(event.at)
      const afterEnd = isAfterEnd(entry, event)
      const key = writeStepKey(event.activity, afterEnd)
      const seen = firstSeen.get(key)
      if (seen === undefined || event.at < seen.at)
        firstSeen.set(key, { activity: event.activity, afterEnd, at: event.at })
      if (event.resource === undefined) isAnonymous = true
      else resources.set(event.resource, event.resource)
    }
  }
  const seenSteps = [...firstSeen.values()].toSorted((left, right) => left.at - right.at)
  const identifiers = nameIdentifiers([...new Set(seenSteps.map(({ activity }) => activity))], 'activity')
  const steps = seenSteps.map(({ activity, afterEnd }) => ({
    activity,
    afterEnd,
    step: `${identifiers.get(activity)}${afterEnd ? '-after-end' : ''}`,
  }))
  const stepOf = new Map(steps.map((entry) => [writeStepKey(entry.activity, entry.afterEnd), entry.step]))
  const officers = planOfficers([...resources.keys()], isAnonymous)
  const officerOf = new Map(officers.map((officer) => [officer.resource, officer]))
  const shown = [...counts].toSorted((left, right) => right[1] - left[1]).map(([key]) => key)
  return {
    steps,
    officers,
    attributes: shown.slice(0, attributesMaximum),
    attributesLeftOut: Math.max(0, shown.length - attributesMaximum),
    hasEnds: log.cases.some((entry) => entry.end !== undefined),
    first,
    last,
    findStep: (entry, event) => getOwn(stepOf, writeStepKey(event.activity, isAfterEnd(entry, event))),
    findOfficer: (resource) => getOwn(officerOf, resource),
  }
}

function writeStepKey(activity: string, afterEnd: boolean): string {
  return `${afterEnd ? 'after' : 'before'}\n${activity}`
}

function planOfficers(resources: readonly string[], isAnonymous: boolean): PlannedOfficer[] {
  const identifiers = nameIdentifiers(resources, 'officer')
  const named = resources.map((resource) => ({
    username: `log-${identifiers.get(resource)}`,
    name: shortenText(resource.replaceAll(/\s+/g, ' '), 100).trim() || '（无名）',
    resource,
  }))
  const nobody = { username: 'log.nobody', name: '（日志未注明）', resource: undefined }
  return isAnonymous ? [...named, nobody] : named
}

function getOwn<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`the plan of the log does not have ${String(key)}`)
  return value
}
