/** What a client was told was done. Nothing else counts: this is what must be there after a crash. */
export interface Ledger {
  /** @param number of the case, as the applicant was told it */
  filed(caseId: string, number: string, events: readonly string[]): void
  acted(caseId: string, events: readonly string[]): void
  readonly acknowledged: number
  readonly cases: ReadonlyMap<string, AcknowledgedCase>
}

export interface AcknowledgedCase {
  readonly number: string
  /** Types of the events of all acknowledged acts. */
  readonly events: string[]
}

/** What the record holds of a case. */
export interface RecordedCase {
  readonly number: string | null
  readonly events: readonly string[]
}

export interface Comparison {
  /** Acknowledged and not in the record. */
  readonly lost: number
  /** In the record more often than it was asked for. */
  readonly doubled: number
}

export function createLedger(): Ledger {
  const cases = new Map<string, AcknowledgedCase>()
  let acknowledged = 0
  return {
    filed(caseId, number, events) {
      acknowledged += 1
      const known = cases.get(caseId)
      // Two filings that were answered with one case: the second is lost, which the comparison then sees.
      if (known === undefined) cases.set(caseId, { number, events: [...events] })
      else known.events.push(...events)
    },
    acted(caseId, events) {
      acknowledged += 1
      const known = cases.get(caseId)
      if (known === undefined) throw new Error(`an act was acknowledged on the unknown case ${caseId}`)
      known.events.push(...events)
    },
    get acknowledged() {
      return acknowledged
    },
    cases,
  }
}

/** Events that the platform adds by itself after an act. */
const ownEvents = new Set(['DocumentProduced'])

/**
 * Holds the record against what was acknowledged, when every request has had its answer.
 * @param recorded all cases of the load by id
 */
export function compareLedger(
  acknowledged: ReadonlyMap<string, AcknowledgedCase>,
  recorded: ReadonlyMap<string, RecordedCase>,
): Comparison {
  let lost = 0
  let doubled = 0
  for (const [caseId, expected] of acknowledged) {
    const found = recorded.get(caseId)
    if (found === undefined || found.number !== expected.number) {
      lost += 1
      continue
    }
    const events = found.events.filter((type) => !ownEvents.has(type))
    const difference = countDifference(expected.events, events)
    lost += difference.missing
    doubled += difference.added
  }
  for (const caseId of recorded.keys()) if (!acknowledged.has(caseId)) doubled += 1
  const numbers = [...recorded.values()].map(({ number }) => number)
  doubled += numbers.length - new Set(numbers).size
  return { lost, doubled }
}

function countDifference(
  expected: readonly string[],
  found: readonly string[],
): { missing: number; added: number } {
  const counts = new Map<string, number>()
  for (const type of expected) counts.set(type, (counts.get(type) ?? 0) + 1)
  for (const type of found) counts.set(type, (counts.get(type) ?? 0) - 1)
  const differences = [...counts.values()]
  return {
    missing: differences.reduce((sum, count) => sum + Math.max(0, count), 0),
    added: differences.reduce((sum, count) => sum + Math.max(0, -count), 0),
  }
}
