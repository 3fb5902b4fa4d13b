import { rm } from 'node:fs/promises'
import { getInstant } from '@tongban/domain'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../database/testing/index.ts'
import type { RecordSigner } from '../../seals/index.ts'
import { sealRecord } from './sealing.ts'
import {
  createSampleHome,
  createSampleRecord,
  createSampleSigner,
  drafted,
  noted,
  sampleCaseId,
  submitted,
} from './testing/sample-record.ts'
import { verifyRecord } from './verification/verify-record.ts'
import { findWitness } from './witness.ts'

let database: TestDatabase
let home = ''
let signer: RecordSigner

beforeAll(async () => {
  database = await createTestDatabase()
  home = await createSampleHome()
  signer = createSampleSigner(database.application.pool)
})
afterAll(async () => {
  await database.dispose()
  await rm(home, { recursive: true })
})

const moment = (day: number, hour = 13) =>
  getInstant(`2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`)

describe('sealing', () => {
  it('makes one root a day where nothing happens, and one for each time that something did', async () => {
    const { pool } = database.application
    const record = createSampleRecord(pool)
    const seal = (now: ReturnType<typeof moment>) => sealRecord({ pool, signer, home, now })
    expect((await seal(moment(1)))?.root).toMatchObject({ number: 1, leaves: 0, day: '2026-03-01' })
    expect(await seal(moment(1, 14))).toBeUndefined()
    await record.append(sampleCaseId(1), [drafted, submitted('1'), noted('甲')])
    // The filing has a leaf of its own beside the head.
    expect((await seal(moment(1, 15)))?.root).toMatchObject({ number: 2, leaves: 2, day: '2026-03-01' })
    expect(await seal(moment(1, 15))).toBeUndefined()
    expect((await seal(moment(1, 16)))?.root).toMatchObject({ number: 3, leaves: 0, day: '2026-03-02' })
    // A clock that was put back does not put the record back.
    await record.append(sampleCaseId(1), [noted('乙')])
    expect((await seal(moment(1, 1)))?.root).toMatchObject({ number: 4, leaves: 1, sealedAt: moment(1, 16) })
    expect((await findWitness(home))?.root?.number).toBe(4)
    expect(await verifyRecord({ address: database.administratorUrl })).toMatchObject({ ok: true, roots: 4 })
  })

  it('loses no act that is recorded at the same time, whoever seals beside it, as random days show', async () => {
    // On failure fast-check prints the seed from which the days follow.
    await fc.assert(fc.asyncProperty(fc.integer(), workForDays), { numRuns: 1, endOnFailure: true })
  })

  async function workForDays(seed: number): Promise<void> {
    const random = createRandom(seed)
    const { pool } = database.application
    const record = createSampleRecord(pool)
    const ids = Array.from({ length: 12 }, (_, index) => sampleCaseId(100 + index))
    for (let day = 3; day <= 9; day += 1) {
      const work = ids
        .filter(() => random() < 0.7)
        .map(async (caseId) => {
          const isNew = record.getEnd(caseId).sequence === 0
          if (isNew) await record.append(caseId, [drafted, submitted(caseId.slice(-3))])
          for (let acts = Math.floor(random() * 4); acts > 0; acts -= 1)
            await record.append(caseId, [noted('某')])
          if (random() < 0.2)
            await record.append(caseId, [{ ...submitted('再'), type: 'ApplicationResubmitted' }])
        })
      const seals = [0, 1, 2].map((hour) => sealRecord({ pool, signer, home, now: moment(day, hour) }))
      await Promise.all([...work, ...seals])
    }
    await sealRecord({ pool, signer, home, now: moment(20) })
    const report = await verifyRecord({ address: database.administratorUrl })
    expect(report).toMatchObject({ ok: true, unsealedEvents: 0, first: null })
    expect(report.events).toBeGreaterThan(ids.length)
  }
})

/** Mulberry32: a small generator that gives the same numbers for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
