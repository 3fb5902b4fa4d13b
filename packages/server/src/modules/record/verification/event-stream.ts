import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { ChainWalk } from './chain-walk.ts'
import { walkChain } from './check-chain.ts'
import {
  createEventHasher,
  type EventPlaces,
  isUsualMoment,
  writeMoment,
  writeUsualMoment,
} from './event-text.ts'
import { type CaseRange, type EventRow, writeBounds } from './rows.ts'

/** The events of the record in the order of their cases, straight from the wire. */
export interface EventStream {
  /** Id of the case whose events come next; undefined at the end. */
  peekCase(): Promise<string | undefined>
  /**
   * Walks the next events of that case, at most `limit` of them.
   * @param decode whether the rows are wanted besides
   * @returns how many there were, and the rows where they were wanted
   */
  walkCase(
    walk: ChainWalk,
    limit: number,
    decode: boolean,
  ): Promise<{ readonly count: number; readonly rows: readonly EventRow[] }>
}

const columns = 11
const signatureBytes = 11
const uuidBytes = 16
const hashBytes = 32

function writeQuery(range: CaseRange): string {
  return `copy (select case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at, recorded_at, payload,
      previous_hash, hash from case_event ${writeBounds('case_id', range)} order by case_id, sequence)
    to stdout (format binary)`
}

/**
 * Opens the events of a connection that has nothing else to do.
 * A row is checked in the bytes as they came; only where something does not fit are the rows of the case read in full,
 * and `walkChain` says what was done to them.
 */
export function openEventStream(client: pg.Client, range: CaseRange): EventStream {
  const source = client.query(copyTo(writeQuery(range), { highWaterMark: 1024 * 1024 }))
  const hasher = createEventHasher()
  let bytes: Buffer = Buffer.alloc(0)
  let place = 0
  let isStarted = false
  let isEnded = false
  let failure: Error | undefined
  let wake = (): void => undefined
  source.on('readable', () => wake())
  source.on('end', () => {
    isEnded = true
    wake()
  })
  source.on('error', (error) => {
    failure = error
    wake()
  })

  /** Takes up what has come; false at the end. */
  async function readMore(): Promise<boolean> {
    for (;;) {
      if (failure) throw failure
      const chunk = source.read() as Buffer | null
      if (chunk !== null) {
        bytes = place === bytes.length ? chunk : Buffer.concat([bytes.subarray(place), chunk])
        place = 0
        return true
      }
      if (isEnded) return false
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }

  async function start(): Promise<void> {
    isStarted = true
    while (bytes.length < signatureBytes + 8) if (!(await readMore())) return
    place = signatureBytes + 8 + bytes.readInt32BE(signatureBytes + 4)
  }

  /** Where the row that begins there ends; undefined where it has not come whole. */
  function findRowEnd(begin: number): number | undefined {
    let at = begin + 2
    for (let column = 0; column < columns; column += 1) {
      if (at + 4 > bytes.length) return undefined
      const length = bytes.readInt32BE(at)
      at += 4 + Math.max(length, 0)
    }
    return at > bytes.length ? undefined : at
  }

  /** Whether a whole row lies at the place. */
  async function hasRow(): Promise<boolean> {
    if (!isStarted) await start()
    for (;;) {
      if (place + 2 <= bytes.length) {
        if (bytes.readInt16BE(place) !== columns) return false
        if (findRowEnd(place) !== undefined) return true
      }
      if (!(await readMore())) return false
    }
  }

  return {
    async peekCase() {
      return (await hasRow()) ? readCaseId(bytes, place) : undefined
    },
    async walkCase(walk, limit, decode) {
      const rows: number[] = []
      const { caseId } = walk.evidence
      let end = place
      while (rows.length < limit) {
        const isAtEnd = end + 2 <= bytes.length && bytes.readInt16BE(end) !== columns
        const rowEnd = isAtEnd || end + 2 > bytes.length ? undefined : findRowEnd(end)
        if (isAtEnd) break
        if (rowEnd === undefined) {
          const offset = place
          if (!(await readMore())) break
          // The rows so far have moved to the front.
          for (let index = 0; index < rows.length; index += 1) rows[index] = (rows[index] as number) - offset
          end -= offset
          continue
        }
        if (!isOfCase(bytes, end, caseId, rows[0])) break
        rows.push(end)
        end = rowEnd
      }
      const isSound = walkQuickly(walk, bytes, rows, hasher)
      const decoded = isSound && !decode ? [] : rows.map((begin) => decodeRow(bytes, begin))
      if (!isSound) walkChain(walk, decoded)
      place = end
      return { count: rows.length, rows: decoded }
    },
  }
}

type EventHasher = ReturnType<typeof createEventHasher>

const places: EventPlaces = {
  sequence: 0,
  caseKind: 0,
  caseKindLength: 0,
  type: 0,
  typeLength: 0,
  schemaVersion: 0,
  actor: 0,
  actorLength: 0,
  occurredAt: 0,
  recordedAt: 0,
  payload: 0,
  payloadLength: 0,
}

/** Takes the sound rows of a chain; where one is not, leaves the walk as it was and answers false. */
function walkQuickly(walk: ChainWalk, bytes: Buffer, rows: readonly number[], hasher: EventHasher): boolean {
  const { named, evidence, previousHash: before } = walk
  if (walk.offset !== 0 || before === undefined || walk.findings.length > 0 || rows.length === 0) return false
  const hashes: [number, string][] = []
  let previousHash = before
  let sequence = walk.expected
  let recordedAt = walk.recordedAt === '' ? Number.NEGATIVE_INFINITY : readMicroseconds(walk.recordedAt)
  hasher.beginCase(evidence.caseId)
  for (const begin of rows) {
    const at = findPlaces(bytes, begin)
    if (at === undefined || bytes.readInt32BE(places.sequence) !== sequence) return false
    const moments = {
      occurredAt: readNumber(bytes, places.occurredAt),
      recordedAt: readNumber(bytes, places.recordedAt),
    }
    if (!isUsualMoment(moments.occurredAt) || !isUsualMoment(moments.recordedAt)) return false
    if (moments.recordedAt < recordedAt) return false
    if (bytes.toString('hex', at.previousHash, at.previousHash + hashBytes) !== previousHash) return false
    const schemaVersion = bytes.readInt16BE(places.schemaVersion)
    const digest = hasher.hash(bytes, places, sequence, schemaVersion, moments, previousHash)
    if (bytes.toString('hex', at.hash, at.hash + hashBytes) !== digest) return false
    if (named.has(sequence)) hashes.push([sequence, digest])
    previousHash = digest
    recordedAt = moments.recordedAt
    sequence += 1
  }
  walk.expected = sequence
  walk.previousHash = previousHash
  walk.recordedAt = writeUsualMoment(recordedAt)
  walk.last = {
    caseId: evidence.caseId,
    sequence: sequence - 1,
    caseKind: bytes.toString('utf8', places.caseKind, places.caseKind + places.caseKindLength),
    hash: previousHash,
  }
  for (const [place, digest] of hashes) walk.hashAt.set(place, digest)
  return true
}

/** Notes where the fields of a row lie; undefined where one is missing or has another length than it must have. */
function findPlaces(
  bytes: Buffer,
  begin: number,
): { readonly previousHash: number; readonly hash: number } | undefined {
  if (bytes.readInt32BE(begin + 2) !== uuidBytes) return undefined
  let at = begin + 6 + uuidBytes
  const next = (): number => {
    const length = bytes.readInt32BE(at)
    at += 4
    const start = at
    at += Math.max(length, 0)
    lastLength = length
    return start
  }
  let lastLength = 0
  let isWhole = true
  const nextOf = (length: number): number => {
    const start = next()
    if (lastLength !== length) isWhole = false
    return start
  }
  places.sequence = nextOf(4)
  places.caseKind = next()
  places.caseKindLength = lastLength
  places.type = next()
  places.typeLength = lastLength
  places.schemaVersion = nextOf(2)
  places.actor = next()
  places.actorLength = lastLength
  places.occurredAt = nextOf(8)
  places.recordedAt = nextOf(8)
  places.payload = next()
  places.payloadLength = lastLength
  const previousHash = nextOf(hashBytes)
  const hash = nextOf(hashBytes)
  const shortest = Math.min(
    places.caseKindLength,
    places.typeLength,
    places.actorLength,
    places.payloadLength,
  )
  return isWhole && shortest >= 0 ? { previousHash, hash } : undefined
}

/** The row in full, whatever it holds. */
function decodeRow(bytes: Buffer, begin: number): EventRow {
  const fields: (Buffer | undefined)[] = []
  let at = begin + 2
  for (let column = 0; column < columns; column += 1) {
    const length = bytes.readInt32BE(at)
    fields.push(length < 0 ? undefined : bytes.subarray(at + 4, at + 4 + length))
    at += 4 + Math.max(length, 0)
  }
  const text = (column: number): string => fields[column]?.toString('utf8') ?? ''
  const moment = (column: number): string => {
    const field = fields[column]
    return field === undefined ? '' : writeMoment(field.readBigInt64BE(0))
  }
  return {
    caseId: readCaseId(bytes, begin),
    sequence: fields[1]?.readInt32BE(0) ?? Number.NaN,
    caseKind: text(2),
    type: text(3),
    schemaVersion: fields[4]?.readInt16BE(0) ?? Number.NaN,
    actor: text(5),
    occurredAt: moment(6),
    recordedAt: moment(7),
    payload: text(8),
    previousHash: fields[9]?.toString('hex') ?? '?',
    hash: fields[10]?.toString('hex') ?? '?',
  }
}

/** Of a row that somebody has robbed of its id; it sorts after all others. */
const noCaseId = 'null'

function readCaseId(bytes: Buffer, begin: number): string {
  return bytes.readInt32BE(begin + 2) === uuidBytes ? readUuid(bytes, begin + 6) : noCaseId
}

/** @param known a row of the case, with which comparing is quicker than reading the id */
function isOfCase(bytes: Buffer, begin: number, caseId: string, known: number | undefined): boolean {
  if (known === undefined || caseId === noCaseId) return readCaseId(bytes, begin) === caseId
  const end = known + 6 + uuidBytes
  return (
    bytes.readInt32BE(begin + 2) === uuidBytes &&
    bytes.compare(bytes, begin + 6, begin + 6 + uuidBytes, known + 6, end) === 0
  )
}

function readUuid(bytes: Buffer, at: number): string {
  const text = bytes.toString('hex', at, at + uuidBytes)
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20)}`
}

function readNumber(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at) * 4_294_967_296 + bytes.readUInt32BE(at + 4)
}

/** Of a moment that `walkQuickly` has let through. */
function readMicroseconds(moment: string): number {
  return (Date.parse(moment) - Date.UTC(2000, 0, 1)) * 1000
}
