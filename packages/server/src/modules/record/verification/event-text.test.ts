import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createEventHasher,
  type EventPlaces,
  isUsualMoment,
  writeMoment,
  writeUsualMoment,
} from './event-text.ts'
import { hashRow } from './rows.ts'

const millisecondsAt2000 = Date.UTC(2000, 0, 1)
const toWire = (moment: Date): number => (moment.getTime() - millisecondsAt2000) * 1000

const momentArbitrary = fc.oneof(
  fc.date({
    min: new Date('1900-01-01T00:00:00.000Z'),
    max: new Date('2279-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  }),
  fc.constantFrom(
    new Date('1999-12-31T23:59:59.999Z'),
    new Date('2000-01-01T00:00:00.000Z'),
    new Date('2026-03-02T01:02:03.004Z'),
  ),
)
const eventArbitrary = fc.record({
  sequence: fc.integer({ min: 1, max: 2_000_000_000 }),
  caseKind: fc.constantFrom('application', 'licence'),
  type: fc.constantFrom('ApplicationSubmitted', '受理'),
  schemaVersion: fc.integer({ min: 1, max: 32_767 }),
  actor: fc.string({ unit: 'grapheme', maxLength: 200 }),
  payload: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.integer({ min: 1, max: 90_000 }).map((length) => '许'.repeat(length)),
  ),
  occurredAt: momentArbitrary,
  recordedAt: momentArbitrary,
  previousHash: fc.constantFrom('0'.repeat(64), 'ab'.repeat(32)),
})

test('what is hashed from the bytes of a row is what is hashed from its text, row after row', () => {
  const caseId = '0190a000-0000-7000-8000-000000000001'
  fc.assert(
    fc.property(fc.array(eventArbitrary, { minLength: 1, maxLength: 6 }), (events) => {
      const hasher = createEventHasher()
      hasher.beginCase(caseId)
      for (const { occurredAt, recordedAt, ...event } of events) {
        const fields = [event.caseKind, event.type, event.actor, event.payload].map((text) =>
          Buffer.from(text),
        )
        const [caseKind, type, actor, payload] = fields as [Buffer, Buffer, Buffer, Buffer]
        const places: EventPlaces = {
          sequence: 0,
          caseKind: 0,
          caseKindLength: caseKind.length,
          type: caseKind.length,
          typeLength: type.length,
          schemaVersion: 0,
          actor: caseKind.length + type.length,
          actorLength: actor.length,
          occurredAt: 0,
          recordedAt: 0,
          payload: caseKind.length + type.length + actor.length,
          payloadLength: payload.length,
        }
        const digest = hasher.hash(
          Buffer.concat(fields),
          places,
          event.sequence,
          event.schemaVersion,
          { occurredAt: toWire(occurredAt), recordedAt: toWire(recordedAt) },
          event.previousHash,
        )
        const row = {
          ...event,
          caseId,
          occurredAt: occurredAt.toISOString(),
          recordedAt: recordedAt.toISOString(),
          hash: '',
        }
        expect(digest).toBe(hashRow(row))
      }
    }),
    { numRuns: 60, seed: 20_260_302 },
  )
})

test('a moment of whole milliseconds in the years of the platform is usual; any other is told as it is', () => {
  const usual = toWire(new Date('2026-03-02T01:02:03.004Z'))
  expect(isUsualMoment(usual)).toBe(true)
  expect(writeUsualMoment(usual)).toBe('2026-03-02T01:02:03.004Z')
  expect(writeMoment(BigInt(usual))).toBe('2026-03-02T01:02:03.004Z')
  for (const odd of [usual + 1, Number.POSITIVE_INFINITY, toWire(new Date('2300-01-01T00:00:00.000Z'))]) {
    expect(isUsualMoment(odd)).toBe(false)
  }
  expect(writeMoment(BigInt(toWire(new Date('2300-01-01T00:00:00.000Z'))))).toBe('2300-01-01T00:00:00.000Z')
  expect(writeMoment(BigInt(usual) + 1n)).toBe(`? ${usual + 1}`)
  expect(writeMoment(9_223_372_036_854_775_807n)).toMatch(/^\? /)
})
