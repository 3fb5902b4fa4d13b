import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../database/testing/index.ts'
import { EnvironmentError } from '../../../environment-error.ts'
import { createSampleRecord, drafted, noted, sampleCaseId } from '../testing/sample-record.ts'
import { verifyRecord } from './verify-record.ts'

const [short, long, last] = [sampleCaseId(1), sampleCaseId(2), sampleCaseId(3)]
const longEvents = 5_600
let database: TestDatabase

/** A chain longer than what is looked at together, with texts larger than what the wire brings at a time. */
beforeAll(async () => {
  database = await createTestDatabase()
  const record = createSampleRecord(database.application.pool)
  await record.append(short, [drafted])
  await record.append(long, [drafted])
  const text = '长'.repeat(300_000)
  await record.append(long, [noted(text), noted('甲'), noted(text)])
  for (let count = 4; count < longEvents; count += 400) {
    const more = Math.min(400, longEvents - count)
    await record.append(
      long,
      Array.from({ length: more }, (_entry, index) => noted(`${count + index}`)),
    )
  }
  await record.append(last, [drafted, noted('乙')])
  for (const caseId of [short, long, last]) await record.summarise(caseId, 'submitted')
})
afterAll(() => database.dispose())

it('a chain of any length is proved in pieces, and an act in a later piece is named like any other', async () => {
  const address = database.administratorUrl
  expect(await verifyRecord({ address })).toMatchObject({
    ok: true,
    cases: 3,
    events: longEvents + 3,
    warnings: [],
  })
  const { pool } = database.administrator
  const counts: number[] = []
  for (const sequence of [2, 4_999, 5_000, 5_001, 5_500]) {
    const where = `where case_id = '${long}' and sequence = ${sequence}`
    await pool.query(`update case_event set payload = (payload::text || ' ')::json ${where}`)
    const report = await verifyRecord({ address, count: (done) => counts.push(done) })
    expect(report).toMatchObject({
      findingCount: 1,
      events: longEvents + 3,
      first: { kind: 'changed', caseId: long, sequence, column: 'payload' },
    })
    await pool.query(`update case_event set payload = rtrim(payload::text)::json ${where}`)
  }
  expect(counts.at(-1)).toBe(longEvents + 3)
  expect(await verifyRecord({ address })).toMatchObject({ ok: true })
})

it('a database that goes away in the middle is told in a sentence, without a result', async () => {
  const { pool } = database.administrator
  const client = await pool.connect()
  await client.query('begin; lock table case_event in access exclusive mode')
  const report = verifyRecord({ address: database.administratorUrl }).catch((error: unknown) => error)
  const terminate = `select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'tongban-verify' and wait_event_type = 'Lock'`
  await expect.poll(async () => (await pool.query(terminate)).rowCount, { timeout: 10_000 }).toBe(1)
  const failure = await report
  await client.query('rollback')
  client.release()
  expect(failure).toBeInstanceOf(EnvironmentError)
  expect((failure as EnvironmentError).sentence.zh).toContain('没有得出结论')
})
