import { type Actor, getInstant } from '@tongban/domain'
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../database/testing/index.ts'
import { type ChainEnd, emptyChain, linkEvents } from '../record/index.ts'
import { takeNumbers } from './numbering.ts'
import { type CaseCommit, commitCase } from './store.ts'
import type { SummaryRow } from './summary.ts'

const actor: Actor = { kind: 'system', process: 'deadline-sweep' }
const now = getInstant('2026-03-02T01:00:00.000Z')

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.dispose())

function makeCommit(
  caseId: string,
  { end = emptyChain, status = 'draft' as string | null, type = 'ApplicationDrafted' } = {},
): CaseCommit & { readonly end: ChainEnd } {
  const events = linkEvents(end, { caseId, caseKind: 'application', actor, occurredAt: now, now }, [{ type }])
  const last = events.at(-1) ?? { sequence: 0, hash: end.hash }
  // The columns that a row cannot do without; the others are null.
  const summary = {
    case_id: caseId,
    item_id: 'elderly-courtesy-card',
    revision: 1,
    item_name: '老年人优待证',
    authority_id: 'hall',
    participants: [],
    applicant_subject: randomUUID(),
    applicant_name: '陈静',
    channel: 'web',
    status,
    drafted_at: now,
    stopped: false,
    open_duties: [],
    assigned_to: [],
    version: last.sequence,
    sequence: last.sequence,
    updated_at: now,
  } as unknown as SummaryRow
  const entry = {
    occurredAt: now,
    account: null,
    actorKind: 'system',
    action: 'createCase',
    resource: `/cases/${caseId}`,
    outcome: 'done',
    ip: '127.0.0.1',
  } as const
  return {
    caseId,
    expected: end.sequence,
    events,
    summary,
    jobs: [{ task: 'produce-document', key: `document:${caseId}`, payload: { caseId, sequence: 1 } }],
    command: { account: 'a', key: `key-${caseId}`, digest: 'd', answer: { caseId } },
    audit: entry,
    end: { sequence: last.sequence, hash: last.hash, recordedAt: now },
  }
}

/** What each table holds of a case, and the transactions that wrote it. */
async function readWritten(caseId: string) {
  const { rows } = await database.administrator.pool.query<{ place: string; transaction: string }>(
    `select 'event' as place, xmin::text as transaction from case_event where case_id = $1
     union all select 'head', xmin::text from record_head where case_id = $1
     union all select 'summary', xmin::text from case_summary where case_id = $1
     union all select 'answer', xmin::text from case_command where case_id = $1
     union all select 'audit', xmin::text from audit_entry where resource = '/cases/' || $2
     union all select 'job', xmin::text from graphile_worker._private_jobs where key = 'document:' || $2`,
    [caseId, caseId],
  )
  return {
    places: rows.map((row) => row.place).sort(),
    transactions: new Set(rows.map((row) => row.transaction)),
  }
}

const everyPlace = ['answer', 'audit', 'event', 'head', 'job', 'summary']

describe('group commit', () => {
  test('acts that come together share one transaction, with answer, work and audit', async () => {
    const { pool } = database.application
    const commits = [randomUUID(), randomUUID(), randomUUID()].map((caseId) => makeCommit(caseId))
    expect(await Promise.all(commits.map((commit) => commitCase(pool, commit)))).toEqual([true, true, true])
    const written = await Promise.all(commits.map(({ caseId }) => readWritten(caseId)))
    expect(written.map(({ places }) => places)).toEqual([everyPlace, everyPlace, everyPlace])
    expect(new Set(written.flatMap(({ transactions }) => [...transactions])).size).toBe(1)
  })

  test('one that cannot be written fails alone, whole, and its neighbours are written', async () => {
    const { pool } = database.application
    const good = [makeCommit(randomUUID()), makeCommit(randomUUID())]
    const bad = makeCommit(randomUUID(), { status: null })
    const answers = await Promise.allSettled(
      [good[0]!, bad, good[1]!].map((commit) => commitCase(pool, commit)),
    )
    expect(answers).toMatchObject([
      { status: 'fulfilled', value: true },
      { status: 'rejected', reason: { code: '23502' } },
      { status: 'fulfilled', value: true },
    ])
    expect((await readWritten(bad.caseId)).places).toEqual([])
    for (const { caseId } of good) expect((await readWritten(caseId)).places).toEqual(everyPlace)
  })

  test('of two acts decided on the same state one is written and the other is told', async () => {
    const { pool } = database.application
    const { pool: otherProcess } = database.migrator
    const begun = makeCommit(randomUUID())
    await commitCase(pool, begun)
    const next = (type: string) => ({
      ...makeCommit(begun.caseId, { end: begun.end, type }),
      command: undefined,
    })
    const [one, other] = [next('DraftDiscarded'), next('ApplicationReceived')]
    const answers = await Promise.all([commitCase(pool, one), commitCase(otherProcess, other)])
    expect([...answers].sort()).toEqual([false, true])
    const { rows } = await database.administrator.pool.query(
      'select sequence from case_event where case_id = $1 order by sequence',
      [begun.caseId],
    )
    expect(rows).toEqual([{ sequence: 1 }, { sequence: 2 }])
  })

  test('a second beginning of a case is told, and leaves nothing', async () => {
    const { pool } = database.application
    const caseId = randomUUID()
    expect(await commitCase(pool, makeCommit(caseId))).toBe(true)
    const second = makeCommit(caseId, { type: 'ApplicationDraftedAgain' })
    expect(await commitCase(pool, second)).toBe(false)
    expect((await readWritten(caseId)).places).toEqual(everyPlace)
  })

  test('of two acts that are the same to the millisecond one is written and the other is told', async () => {
    const { pool } = database.application
    const { pool: otherProcess } = database.migrator
    const begun = makeCommit(randomUUID())
    await commitCase(pool, begun)
    const twin = (key: string) => {
      const { command, ...rest } = makeCommit(begun.caseId, { end: begun.end, type: 'ApplicationReceived' })
      return { ...rest, command: { ...command!, key } }
    }
    const answers = await Promise.all([
      commitCase(pool, twin('one')),
      commitCase(pool, twin('two')),
      commitCase(otherProcess, twin('three')),
    ])
    expect([...answers].sort()).toEqual([false, false, true])
    const { rows } = await database.administrator.pool.query(
      "select count(*)::int as events from case_event where case_id = $1 and event_type = 'ApplicationReceived'",
      [begun.caseId],
    )
    expect(rows).toEqual([{ events: 1 }])
  })

  test('an act whose answer was lost on the way is found in the record, once', async () => {
    const { pool } = database.application
    let lost = 0
    const unlucky = Object.create(pool, {
      query: {
        value: async (...query: Parameters<pg.Pool['query']>) => {
          const answer = await Reflect.apply(pool.query, pool, query)
          if ((lost += 1) > 1) return answer
          throw new Error('Connection terminated unexpectedly')
        },
      },
    }) as pg.Pool
    const commit = makeCommit(randomUUID())
    expect(await commitCase(unlucky, commit)).toBe(true)
    expect((await readWritten(commit.caseId)).places).toEqual(everyPlace)
  })
})

test('numbers that are taken at the same time follow one another, each once, in each series', async () => {
  const { pool } = database.application
  const { pool: otherProcess } = database.migrator
  const taken = await Promise.all(
    Array.from({ length: 60 }, async (_, index) => {
      const series = index % 2 === 0 ? 'case' : 'receipt'
      const count = 1 + (index % 3)
      const last = await takeNumbers(index % 5 === 0 ? otherProcess : pool, 'hall', series, 2026, count)
      return Array.from({ length: count }, (_entry, place) => ({ series, number: last - place }))
    }),
  )
  for (const series of ['case', 'receipt']) {
    const numbers = taken
      .flat()
      .filter((entry) => entry.series === series)
      .map((entry) => entry.number)
      .sort((one, other) => one - other)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  }
})
