import { addCalendarDays, getBeijingDate, getInstant, startOfBeijingDay } from '@tongban/domain'
import { connectDatabase, type Database, verifyRecord } from '@tongban/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLoadClient, signIn } from '../load-client.ts'
import { openThrowAway, type ThrowAway } from '../throw-away.ts'
import { type GrownStore, openGrownStore } from './grown-store.ts'
import { growthItems, growthOfficers } from './items.ts'

const limitMilliseconds = 300_000
const seed = 5
const cases = 300

let throwAway: ThrowAway
let store: GrownStore
let database: Database

beforeAll(async () => {
  const now = getInstant(new Date().toISOString())
  throwAway = await openThrowAway({
    progress: () => undefined,
    items: growthItems,
    officers: growthOfficers,
    applicants: 2,
    databaseBelongsTo: 'bench',
    inForceSince: startOfBeijingDay(addCalendarDays(getBeijingDate(now), -400)),
  })
  store = await openGrownStore({ throwAway, seed, now, progress: () => undefined, count: () => undefined })
  database = connectDatabase((await throwAway.readAddresses()).administratorUrl, { poolSize: 2 })
}, limitMilliseconds)

afterAll(async () => {
  await database?.close()
  await throwAway?.remove()
})

async function readDigest(): Promise<unknown> {
  const { rows } = await database.pool.query(
    `select (select md5(string_agg(encode(hash, 'hex'), '' order by case_id, sequence)) from case_event) as events,
            (select md5(string_agg(s::text, '' order by case_id)) from case_summary s) as summaries,
            (select md5(string_agg(l::text, '' order by licence_id)) from licence l) as licences`,
  )
  return rows[0]
}

test(
  'a filled store verifies, its views say what replay says, and the same seed fills it alike',
  async () => {
    const report = await store.growTo(cases)
    expect(report.cases).toBe(cases)
    expect(report.events / cases).toBeGreaterThan(8)
    expect(report.events / cases).toBeLessThan(15)
    const { administratorUrl } = await throwAway.readAddresses()
    const verified = await verifyRecord({ address: administratorUrl, rebuild: true })
    expect(verified).toMatchObject({ ok: true, findingCount: 0, warningCount: 0, events: report.events })

    const first = await readDigest()
    await store.growTo(cases)
    expect(await readDigest()).toEqual(first)
  },
  limitMilliseconds,
)

test('it resembles a year of a district', async () => {
  const { rows } = await database.pool.query<Record<string, number>>(
    `select count(*) filter (where status = 'finished')::float / count(*) as finished,
            count(*) filter (where status = 'closed')::float / count(*) as closed,
            count(*) filter (where taken_in_at is not null)::float / count(*) as window,
            count(*) filter (where licence_id is not null)::float / count(*) as licences,
            count(*) filter (where extract(isodow from drafted_at at time zone 'Asia/Shanghai') > 5)::float / count(*) as weekend,
            count(distinct item_id)::int as items,
            count(distinct authority_id)::int as authorities,
            count(*)::float / count(distinct applicant_subject) as cases_of_an_applicant,
            count(number)::int - count(distinct number)::int as numbers_twice,
            count(*) filter (where settle_on <= (now() at time zone 'Asia/Shanghai')::date)::int as due
       from case_summary`,
  )
  const year = rows[0]
  expect(year?.['finished']).toBeGreaterThan(0.8)
  expect(year?.['closed']).toBeGreaterThan(0.03)
  expect(year?.['window']).toBeGreaterThan(0.15)
  expect(year?.['licences']).toBeGreaterThan(0.2)
  expect(year?.['weekend']).toBeLessThan(0.12)
  expect(year?.['items']).toBeGreaterThan(12)
  expect(year?.['authorities']).toBeGreaterThan(5)
  expect(year?.['cases_of_an_applicant']).toBeGreaterThan(1.2)
  expect(year).toMatchObject({ numbers_twice: 0, due: 0 })
})

test(
  'every case of it that officers may see opens on the running platform',
  async () => {
    const { rows } = await database.pool.query<{ id: string; status: string }>(
      `select case_id as id, status from case_summary
        where status <> 'draft' and close_reason is distinct from 'discarded' order by case_id`,
    )
    const clerk = throwAway.officers.find(({ username }) => username === 'counter-hall-sun')
    if (clerk === undefined) throw new Error('the clerk of the hall was not made')
    const server = await throwAway.startServer({ TONGBAN_JOBS: '0' })
    const client = openLoadClient(server.url, 4)
    try {
      const token = await signIn(client, clerk.username, clerk.password)
      const refused: string[] = []
      const open = async ({ id, status }: (typeof rows)[number]) => {
        const answer = await client.send({ method: 'GET', path: `/cases/${id}`, token })
        const seen = answer.status === 200 ? (JSON.parse(answer.text) as { status: string }).status : ''
        if (seen !== status) refused.push(`${id}: ${answer.status} ${answer.text.slice(0, 200)}`)
      }
      // No more than the client has connections are under way.
      await Promise.all(rows.map(open))
      expect(refused).toEqual([])
    } finally {
      await client.close()
      await server.stop()
    }
  },
  limitMilliseconds,
)

test('cases that nobody accepted in time are what the sweep finds', async () => {
  await store.addDueCases(20)
  const { rows } = await database.pool.query<{ due: number }>(
    `select count(*)::int as due from case_summary
      where status = 'submitted' and settle_on <= (now() at time zone 'Asia/Shanghai')::date`,
  )
  expect(rows[0]?.due).toBe(20)
})
