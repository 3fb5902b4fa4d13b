import { hash } from 'node:crypto'

/** Where the fields of one row lie in the bytes that the database sent. */
export interface EventPlaces {
  sequence: number
  caseKind: number
  caseKindLength: number
  type: number
  typeLength: number
  schemaVersion: number
  actor: number
  actorLength: number
  /** Microseconds since 2000-01-01, as are all moments of the database on the wire. */
  occurredAt: number
  recordedAt: number
  payload: number
  payloadLength: number
}

const newLine = 10
const millisecondsOfDay = 86_400_000
const millisecondsAt2000 = Date.UTC(2000, 0, 1)
const firstUsual = (Date.UTC(1900, 0, 1) - millisecondsAt2000) * 1000
/** Up to here microseconds are exact as a number. */
const lastUsual = (Date.UTC(2280, 0, 1) - millisecondsAt2000) * 1000

/** `2026-03-02T01:02:03.500Z` and the end of the line. */
const momentBytes = 25

/** Whether a moment is one of whole milliseconds in the years in which the platform works. */
export function isUsualMoment(microseconds: number): boolean {
  return microseconds >= firstUsual && microseconds < lastUsual && microseconds % 1000 === 0
}

/** A moment of the usual form as the record writes it. */
export function writeUsualMoment(microseconds: number): string {
  return new Date(millisecondsAt2000 + microseconds / 1000).toISOString()
}

/** A moment as the record writes it; what cannot be written so, as a text that no event was hashed with. */
export function writeMoment(microseconds: bigint): string {
  const milliseconds = Number(microseconds / 1000n) + millisecondsAt2000
  const isWritable = microseconds % 1000n === 0n && Math.abs(milliseconds) < 8e15
  return isWritable ? new Date(milliseconds).toISOString() : `? ${microseconds}`
}

/**
 * Hashes events from the bytes of their rows. This is `hashRow` of the usual case without a text in between: actor and
 * payload, most of an event, go from the wire into the hash as they are.
 */
export function createEventHasher() {
  let text: Buffer = Buffer.alloc(64 * 1024)
  let end = 0
  let headEnd = 0
  const dates = new Map<number, Buffer>()

  function writeBytes(from: Buffer, start: number, length: number): void {
    if (length < 64) {
      for (let index = 0; index < length; index += 1) text[end + index] = from[start + index] as number
    } else from.copy(text, end, start, start + length)
    end += length
    text[end] = newLine
    end += 1
  }

  function writeDigits(value: number, digits: number): void {
    let rest = value
    for (let index = digits - 1; index >= 0; index -= 1) {
      text[end + index] = 48 + (rest % 10)
      rest = Math.floor(rest / 10)
    }
    end += digits
  }

  function writeNumber(value: number): void {
    end += text.write(String(value), end, 'latin1')
    text[end] = newLine
    end += 1
  }

  function getDate(day: number): Buffer {
    const known = dates.get(day)
    if (known !== undefined) return known
    const date = new Date(millisecondsAt2000 + day * millisecondsOfDay)
    const made = Buffer.from(`${date.toISOString().slice(0, 10)}T`, 'latin1')
    dates.set(day, made)
    return made
  }

  /** Acts of one command bear one moment, and most of the others at least the day. */
  let lastMoment = Number.NaN
  const lastText = Buffer.alloc(momentBytes)

  function writeMomentLine(microseconds: number): void {
    if (microseconds !== lastMoment) {
      const start = end
      writeNewMoment(microseconds)
      text.copy(lastText, 0, start, end)
      lastMoment = microseconds
      return
    }
    for (let index = 0; index < momentBytes; index += 1) text[end + index] = lastText[index] as number
    end += momentBytes
  }

  function writeNewMoment(microseconds: number): void {
    const milliseconds = microseconds / 1000
    const day = Math.floor(milliseconds / millisecondsOfDay)
    const date = getDate(day)
    for (let index = 0; index < 11; index += 1) text[end + index] = date[index] as number
    end += 11
    const rest = milliseconds - day * millisecondsOfDay
    const second = Math.floor(rest / 1000)
    writeDigits(Math.floor(second / 3600), 2)
    text[end++] = 58
    writeDigits(Math.floor(second / 60) % 60, 2)
    text[end++] = 58
    writeDigits(second % 60, 2)
    text[end++] = 46
    writeDigits(rest % 1000, 3)
    text[end++] = 90
    text[end++] = newLine
  }

  return {
    beginCase(caseId: string): void {
      headEnd = text.write(`tongban-event-1\n${caseId}\n`, 0, 'latin1')
    },
    /** @param moments of the row, both of the usual form */
    hash(
      row: Buffer,
      places: EventPlaces,
      sequence: number,
      schemaVersion: number,
      moments: { readonly occurredAt: number; readonly recordedAt: number },
      previousHash: string,
    ): string {
      const size = places.caseKindLength + places.typeLength + places.actorLength + places.payloadLength + 512
      if (headEnd + size > text.length) {
        const larger = Buffer.alloc((headEnd + size) * 2)
        text.copy(larger, 0, 0, headEnd)
        text = larger
      }
      end = headEnd
      writeNumber(sequence)
      writeBytes(row, places.caseKind, places.caseKindLength)
      writeBytes(row, places.type, places.typeLength)
      writeNumber(schemaVersion)
      writeMomentLine(moments.occurredAt)
      writeMomentLine(moments.recordedAt)
      writeBytes(row, places.actor, places.actorLength)
      writeBytes(row, places.payload, places.payloadLength)
      end += text.write(previousHash, end, 'latin1')
      return hash('sha256', text.subarray(0, end), 'hex')
    },
  }
}
