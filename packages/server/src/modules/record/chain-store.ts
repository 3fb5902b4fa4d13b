import { type Actor, type Instant, assert, getInstant } from '@tongban/domain'
import type pg from 'pg'
import { type RowScope, createBatching } from '../../database/index.ts'
import type { ChainEnd, ChainedEvent } from './chain.ts'

/** A command as it is recognised when it comes again. */
export interface CommandKey {
  readonly account: string
  readonly key: string
  /** Digest of the request, so that a key used for something else is noticed. */
  readonly digest: string
}

/** Work that follows from the facts; a job of the same key is not queued twice. */
export interface Job {
  readonly task: string
  readonly key: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** An event of a chain as the domain reads it. */
export interface LoadedEvent<Event> {
  readonly sequence: number
  readonly actor: Actor
  readonly occurredAt: Instant
  readonly recordedAt: Instant
  readonly event: Event
}

export interface LoadedChain<Event> {
  readonly events: readonly LoadedEvent<Event>[]
  /** SHA-256 in hex, of each event. */
  readonly hashes: readonly string[]
  readonly end: ChainEnd
}

/** The answer that a request has had before. */
export interface LoadedAnswer {
  readonly requestDigest: string
  readonly answer: unknown
}

type EventRow = [number, Actor, string, string, string, number, object, string]

interface ChainRequest {
  readonly scope: RowScope
  readonly id: string
  readonly key: Pick<CommandKey, 'account' | 'key'> | undefined
}

interface ChainRow {
  readonly events: EventRow[] | null
  readonly request_digest: string | null
  readonly answer: unknown
}

/** Chains that are asked for at the same time come in one round trip, each seen with the scope of its own asker. */
const askForChain = createBatching<ChainRequest, ChainRow>({
  size: 50,
  run: async (pool, requests) => {
    const { rows } = await pool.query<ChainRow>({
      name: 'load_chains',
      text: 'select events, request_digest, answer from load_chains($1)',
      values: [
        JSON.stringify(
          requests.map(({ scope, id, key }) => ({
            everything: scope.everything,
            organisations: scope.organisations,
            subjects: scope.subjects,
            case_id: id,
            account: key?.account,
            key: key?.key,
          })),
        ),
      ],
    })
    assert(rows.length === requests.length, 'load_chains answers each request')
    return rows
  },
})

/**
 * A chain with the answer that this request has had before. What the scope hides is not there, nor is a chain of
 * another kind under that id.
 * @param firstType of the event with which chains of the wanted kind begin
 */
export async function loadChain<Event extends { readonly type: string }>(
  pool: pg.Pool,
  scope: RowScope,
  id: string,
  firstType: Event['type'],
  key?: Pick<CommandKey, 'account' | 'key'>,
): Promise<{ found: LoadedChain<Event> | undefined; before: LoadedAnswer | undefined }> {
  const row = await askForChain(pool, { scope, id, key })
  const before =
    row.request_digest === null ? undefined : { requestDigest: row.request_digest, answer: row.answer }
  const wanted = row.events?.[0]?.[4] === firstType ? row.events : undefined
  return { found: wanted && readChain<Event>(wanted), before }
}

function readChain<Event>(rows: readonly EventRow[]): LoadedChain<Event> {
  const events = rows.map(([sequence, actor, occurredAt, recordedAt, type, schemaVersion, payload]) => {
    assert(schemaVersion === 1, `an event of schema ${schemaVersion} is newer than this program`)
    return {
      sequence,
      actor,
      occurredAt: getInstant(occurredAt),
      recordedAt: getInstant(recordedAt),
      event: { type, ...payload } as Event,
    }
  })
  const last = rows.at(-1)
  assert(last !== undefined, 'a chain has a last event')
  const end = { sequence: last[0], hash: Buffer.from(last[7], 'hex'), recordedAt: getInstant(last[3]) }
  return { events, hashes: rows.map((row) => row[7]), end }
}

/** The eight parallel arrays of `append_events`. */
export function toColumns(events: readonly ChainedEvent[]): unknown[] {
  return [
    events.map((event) => event.type),
    events.map((event) => event.schemaVersion),
    events.map((event) => event.actor),
    events.map((event) => event.occurredAt),
    events.map((event) => event.recordedAt),
    events.map((event) => event.payload),
    events.map((event) => event.previousHash),
    events.map((event) => event.hash),
  ]
}

/**
 * Runs a commit function of the database, whole or not at all, in one round trip.
 * @returns false where another act came first
 */
export async function commitChain(pool: pg.Pool, name: string, values: readonly unknown[]): Promise<boolean> {
  const places = values.map((_, index) => `$${index + 1}`).join(',')
  try {
    await pool.query({ name, text: `select ${name}(${places})`, values: [...values] })
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
