import { hash } from 'node:crypto'
import { type Actor, type Instant, canonicalJson } from '@tongban/domain'

/** Of each event of the record; the text that it names is the text that is kept. */
export interface ChainedEvent {
  readonly caseId: string
  readonly sequence: number
  readonly caseKind: CaseKind
  readonly type: string
  readonly schemaVersion: number
  /** Canonical JSON. */
  readonly actor: string
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  /** Canonical JSON. */
  readonly payload: string
  /** SHA-256 of the event before; 32 zero bytes for the first. */
  readonly previousHash: Buffer
  readonly hash: Buffer
}

/** Applications, licences from their issue on, matters that people filed as one, and standing green channels. */
export type CaseKind = 'application' | 'licence' | 'matter' | 'standing-channel'

export const firstPreviousHash: Buffer = Buffer.alloc(32)

/** What of an event is hashed; hashes in hexadecimal. */
export type EventText = Omit<
  ChainedEvent,
  'hash' | 'previousHash' | 'caseKind' | 'occurredAt' | 'recordedAt'
> & {
  readonly caseKind: string
  readonly occurredAt: string
  readonly recordedAt: string
  readonly previousHash: string
}

/**
 * All that an event says and the hash before it. One field a line; JSON text holds no line break, so no two events
 * share a text. The first line names the format, so that a later one can stand beside it.
 */
export function writeEventText(event: EventText): string {
  return `tongban-event-1\n${event.caseId}\n${event.sequence}\n${event.caseKind}\n${event.type}\n${event.schemaVersion}\n${event.occurredAt}\n${event.recordedAt}\n${event.actor}\n${event.payload}\n${event.previousHash}`
}

/** SHA-256 of the text of an event. */
export function hashEvent(event: Omit<ChainedEvent, 'hash'>): Buffer {
  const text = writeEventText({ ...event, previousHash: event.previousHash.toString('hex') })
  return hash('sha256', text, 'buffer')
}

/** Where a chain ends, as far as its next link needs to know. */
export interface ChainEnd {
  readonly sequence: number
  readonly hash: Buffer
  readonly recordedAt: Instant | undefined
}

export const emptyChain: ChainEnd = { sequence: 0, hash: firstPreviousHash, recordedAt: undefined }

/** Links new events to the end of a chain; `recordedAt` never runs backwards within a case, whatever the clock does. */
export function linkEvents(
  end: ChainEnd,
  facts: { caseId: string; caseKind: CaseKind; actor: Actor; occurredAt: Instant; now: Instant },
  events: readonly { readonly type: string }[],
): ChainedEvent[] {
  const recordedAt = end.recordedAt !== undefined && end.recordedAt > facts.now ? end.recordedAt : facts.now
  const actor = canonicalJson(facts.actor)
  let previousHash = end.hash
  return events.map((event, index) => {
    const { type, ...payload } = event
    const link = {
      caseId: facts.caseId,
      sequence: end.sequence + index + 1,
      caseKind: facts.caseKind,
      type,
      schemaVersion: 1,
      actor,
      occurredAt: facts.occurredAt,
      recordedAt,
      payload: canonicalJson(payload),
      previousHash,
    }
    previousHash = hashEvent(link)
    return { ...link, hash: previousHash }
  })
}
