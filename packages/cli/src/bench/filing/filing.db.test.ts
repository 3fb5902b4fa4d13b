import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentItems } from '../district.ts'
import { openThrowAway, type ThrowAway } from '../throw-away.ts'
import { checkRecord } from './check-record.ts'
import { summariseFilingBench } from './print-filing.ts'
import { runFilingBench } from './run-filing.ts'

/** The platform starts three times here, from its sources. */
const limitMilliseconds = 300_000

let throwAway: ThrowAway

beforeAll(async () => {
  throwAway = await openThrowAway({
    progress: () => undefined,
    items: documentItems,
    applicants: 2,
    databaseBelongsTo: 'bench',
  })
}, limitMilliseconds)
afterAll(() => throwAway.remove())

test(
  'the bench finds every acknowledged filing in the record, once, and notices what is not there or told twice',
  async () => {
    const options = { seconds: 1, connections: 4, processes: 1, limitConnections: [4] }
    const summary = summariseFilingBench(
      await runFilingBench(throwAway, options, { progress: () => undefined }),
    )
    expect(summary).toMatchObject({ lost: 0, doubled: 0, connections: 4 })
    expect(summary.acknowledged).toBeGreaterThan(0)
    for (const figure of [
      summary.limitPerSecond,
      summary.httpPerSecond,
      summary.ratio,
      summary.p50Ms,
      summary.p95Ms,
      summary.p99Ms,
      summary.transitionsPerSecond,
    ]) {
      expect(figure).toBeGreaterThan(0)
    }
    expect(summary.machine.postgresqlSettings).toMatchObject({ fsync: 'on', synchronous_commit: 'on' })

    const { administratorUrl } = await throwAway.readAddresses()
    const invented = { caseId: '00000000-0000-7000-8000-000000000000', number: 'none', version: 1 }
    expect(await checkRecord(administratorUrl, [invented, invented], 'no-such-key')).toEqual({
      acknowledged: 2,
      lost: 1,
      doubled: 1,
    })
  },
  limitMilliseconds,
)

test('nothing is left of the installation of a bench', async () => {
  await throwAway.remove()
  expect(existsSync(dirname(throwAway.home))).toBe(false)
})
