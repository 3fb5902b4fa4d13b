import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyRecord } from '../packages/server/src/modules/record/index.ts'
import { done, refused } from './answers.ts'
import { startCuttingProxy, type CutMoment, type CuttingProxy } from './cutting-proxy.ts'
import { contact, fillApplication, type Content } from './filing.ts'
import { beginJourney, type Answer, type Journey, type Person } from './harness.ts'

const item = 'food-business-licence'
const answers = { business: 'sales', onSite: 'no', chain: 'no', online: 'no', coldStorage: 'no', agent: 'no' }
/** The statement in which acts are written. */
const writing = 'commit_cases'

let proxy: CuttingProxy
let journey: Journey
let enterprise: Person
let clerk: Person
let content: Content
let keys = 0

beforeAll(async () => {
  journey = await beginJourney({
    async redirectDatabase(applicationUrl) {
      proxy = await startCuttingProxy(applicationUrl)
      return proxy.url
    },
  })
  enterprise = journey.as('enterprise-yunhe')
  clerk = journey.as('counter-hall-sun')
  content = await fillApplication(journey, enterprise, item, answers)
})
afterAll(async () => {
  await journey.end()
  await proxy.close()
})

const createKey = () => `lost-connection-${(keys += 1)}`

const file = (key: string) =>
  enterprise.send('POST', '/cases', { item, filing: { content, contact, delivery: 'electronic' } }, { key })

/** An act was done, or its caller was told politely when to send it again. */
function assertDoneOrTold(answer: Answer): void {
  if (answer.status === 201) return
  refused(answer, 503, 'service-unavailable')
  if (!(Number(answer.headers.get('retry-after')) > 0)) throw new Error('it does not say when to come back')
}

/** Everything that the store holds of the filings of one answer, so that what was done twice shows. */
async function readStore() {
  const { rows } = await journey.database.administrator.pool.query<{
    cases: number
    numbers: number
    submitted: number
    doubled: number
  }>(
    `select count(*)::int as cases, count(distinct number)::int as numbers,
            (select count(*)::int from case_event where event_type = 'ApplicationSubmitted') as submitted,
            (select count(*)::int from (select from case_event where event_type in
               ('ApplicationSubmitted', 'ApplicationReceived') group by case_id, event_type having count(*) > 1) twice)
              as doubled
       from case_summary`,
  )
  return rows[0]
}

async function expectOneMore<Result>(before: { cases: number } | undefined, result: Result): Promise<Result> {
  const after = await readStore()
  const cases = (before?.cases ?? 0) + 1
  expect(after).toEqual({ cases, numbers: cases, submitted: cases, doubled: 0 })
  return result
}

const cuts: readonly (readonly CutMoment[])[] = [['before'], ['after']]

test.each(cuts)(
  'a filing whose connection is lost %s it was written is done once and answered',
  async (moment) => {
    const before = await readStore()
    const key = createKey()
    proxy.cut(writing, [moment])
    const answer = await file(key)
    expect(proxy.countPending()).toBe(0)
    const { caseId } = done(answer)
    await expectOneMore(before, caseId)
    expect((await file(key)).body).toEqual(answer.body)
  },
)

const doubleCuts: readonly (readonly [CutMoment, CutMoment])[] = [
  ['before', 'before'],
  ['before', 'after'],
  ['after', 'before'],
  ['after', 'after'],
]

test.each(doubleCuts)(
  'a filing that is lost twice, %s and %s it was written, is told when to come back and is then done once',
  async (...moments) => {
    const before = await readStore()
    const key = createKey()
    proxy.cut(writing, moments)
    const first = await file(key)
    expect(proxy.countPending()).toBe(0)
    assertDoneOrTold(first)
    const { caseId } = done(await file(key))
    expect(done(await file(key)).caseId).toBe(caseId)
    await expectOneMore(before, caseId)
  },
)

test.each(cuts)(
  'an act of an officer whose connection is lost %s it was written is done once',
  async (moment) => {
    const { caseId } = done(await file(createKey()))
    const key = createKey()
    proxy.cut(writing, [moment])
    const answer = await clerk.act(caseId, 'reception', undefined, { key })
    expect(proxy.countPending()).toBe(0)
    done(answer)
    expect((await clerk.act(caseId, 'reception', undefined, { key })).body).toEqual(answer.body)
    // Without the key it is another act, which the case no longer allows.
    refused(await clerk.act(caseId, 'reception'), 409, 'not-in-status')
    expect((await readStore())?.doubled).toBe(0)
  },
)

test('neighbours that share the transaction are each written once', async () => {
  const before = await readStore()
  const filings = Array.from({ length: 12 }, createKey)
  proxy.cut(writing, ['after', 'before', 'after'])
  const first = await Promise.all(filings.map(file))
  expect(proxy.countPending()).toBe(0)
  const again = await Promise.all(filings.map(file))
  for (const [index, answer] of first.entries()) {
    assertDoneOrTold(answer)
    expect(answer.status === 201 ? answer.body : again[index]?.body).toEqual(again[index]?.body)
  }
  expect(new Set(again.map((answer) => done(answer).caseId)).size).toBe(filings.length)
  const cases = (before?.cases ?? 0) + filings.length
  expect(await readStore()).toEqual({ cases, numbers: cases, submitted: cases, doubled: 0 })
})

test('a server whose connections are ended by the database answers, or says when to come back, and doubles nothing', async () => {
  const before = await readStore()
  const { pool } = journey.database.administrator
  const cut = new AbortController()
  const cutting = (async () => {
    while (!cut.signal.aborted) {
      await pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename = 'tongban_application' and pid % 2 = (random() * 1.99)::int`,
      )
    }
  })()
  const fileUntilDone = async (key: string): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await file(key)
      if (answer.status === 201) return answer
      if (attempt === 4) cut.abort()
      if (answer.status !== 409) assertDoneOrTold(answer)
    }
  }
  const filings = Array.from({ length: 12 }, createKey)
  await Promise.all(filings.map(fileUntilDone))
  cut.abort()
  await cutting
  const cases = (before?.cases ?? 0) + filings.length
  expect(await readStore()).toEqual({ cases, numbers: cases, submitted: cases, doubled: 0 })
})

test('the record is whole after all of it', async () => {
  // A job that a cut met is tried again later; here at once.
  await journey.database.administrator.pool.query(
    'update graphile_worker._private_jobs set run_at = now(), last_error = null where locked_at is null',
  )
  await journey.settleQueue()
  const report = await verifyRecord({ address: journey.database.migratorUrl, rebuild: true })
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
})
