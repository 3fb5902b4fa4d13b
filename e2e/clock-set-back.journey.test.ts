import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { done, readCase, refused } from './answers.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }

let journey: Journey
let enterprise: Person
let clerk: Person
let content: Content

beforeAll(async () => {
  journey = await beginJourney()
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  content = await fillApplication(journey, enterprise, item, answers)
  journey.moveTo('2025-09-09 10:30')
})
afterAll(() => journey.end())

const file = (key: string) =>
  enterprise.send('POST', '/cases', { item, filing: { content, contact, delivery: 'electronic' } }, { key })

async function listTimes(caseId: string): Promise<string[]> {
  const { rows } = await journey.database.administrator.pool.query<{ recorded_at: string }>(
    'select recorded_at from case_event where case_id = $1 order by sequence',
    [caseId],
  )
  return rows.map((row) => row.recorded_at)
}

test('an act after the clock was set back by an hour is not recorded before the act that it follows', async () => {
  const first = await file('clock-set-back-0001')
  const { caseId } = done(first)
  journey.setBack(60)
  expect((await file('clock-set-back-0001')).body).toEqual(first.body)
  done(await clerk.act(caseId, 'reception'))
  done(await clerk.act(caseId, 'acceptance'))
  await journey.settleQueue()
  const times = await listTimes(caseId)
  expect(times.length).toBeGreaterThan(4)
  expect(times).toEqual(times.toSorted())
  const view = await readCase(enterprise, caseId)
  expect(view.documents.every((document) => document.date === '2025-09-09')).toBe(true)
})

test('numbers go on where they were', async () => {
  const before = done(await file('clock-set-back-0002')).number ?? ''
  journey.setBack(60)
  const after = done(await file('clock-set-back-0003')).number ?? ''
  expect(Number(after.slice(-6))).toBe(Number(before.slice(-6)) + 1)
})

test('a session lives on; what was taken from an account before the clock was set back is taken at once', async () => {
  const { pool } = journey.database.administrator
  const zhao = journey.as('citizen-zhao')
  expect((await zhao.send('GET', '/cases')).status).toBe(200)
  journey.setBack(60)
  expect((await zhao.send('GET', '/cases')).status).toBe(200)
  const { rows } = await pool.query<{ seen: string }>(
    `select max(last_seen_at) as seen from account_session s join account a on a.id = s.account_id
      where a.username = 'citizen-zhao'`,
  )
  expect(rows[0]?.seen).toBe(journey.now())
  await pool.query(`update account set disabled_at = now() where username = 'citizen-zhao'`)
  // Rights are read anew after two seconds by whatever clock.
  journey.setBack(1)
  refused(await zhao.send('GET', '/cases'), 401, 'sign-in-required')
})

test('a root is not sealed before the one that it follows, and the record is whole', async () => {
  await journey.runJob('seal-record')
  journey.setBack(60)
  done(await file('clock-set-back-0004'))
  await journey.runJob('seal-record')
  const { rows } = await journey.database.administrator.pool.query<{ sealed_at: string }>(
    'select sealed_at from record_root order by root_number',
  )
  expect(rows).toHaveLength(2)
  expect(rows[1]?.sealed_at).toBe(rows[0]?.sealed_at)
  const report = await verifyRecord({ address: journey.database.migratorUrl, rebuild: true })
  expect(report).toMatchObject({ ok: true, findings: [], warnings: [] })
})
