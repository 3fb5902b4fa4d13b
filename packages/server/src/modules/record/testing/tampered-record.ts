import { rm } from 'node:fs/promises'
import { type MatterEvent, getInstant, replayMatter } from '@tongban/domain'
import type { Pool, PoolClient } from 'pg'
import { createTestDatabase, type TestDatabase } from '../../../database/testing/index.ts'
import { describeMatterView } from '../matter-view.ts'
import { sealRecord } from '../sealing.ts'
import { findWitness, type Witness } from '../witness.ts'
import { type VerifyOptions, type VerifyReport, verifyRecord } from '../verification/verify-record.ts'
import {
  citizen,
  createSampleHome,
  createSampleRecord,
  createSampleSigner,
  drafted,
  noted,
  sampleCaseId,
  sampleMatter,
  submitted,
} from './sample-record.ts'

/** What can be tampered with: the record, the views of it, the keys. */
const tables = [
  'case_event',
  'record_head',
  'record_leaf',
  'record_root',
  'case_summary',
  'matter_case',
  'seal_key',
] as const

export interface TamperedRecord {
  readonly database: TestDatabase
  readonly publicKeyPem: string
  readonly witness: Witness
  verify(options?: Partial<VerifyOptions>): Promise<VerifyReport>
  /**
   * Does to the record what only a superuser can do, no foreign key nor trigger in the way, asks the verifier, and
   * puts everything back.
   * @throws Error where a statement does not find anything to do
   */
  tamper(statements: readonly string[], options?: Partial<VerifyOptions>): Promise<VerifyReport>
  dispose(): Promise<void>
}

/** What a superuser can do away with before the rows: keys, checks, and that a column must hold something. */
async function dropConstraints(client: PoolClient, table: string): Promise<void> {
  const { rows: constraints } = await client.query<{ name: string }>(
    "select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('p', 'c', 'f')",
    [table],
  )
  for (const { name } of constraints)
    await client.query(`alter table ${table} drop constraint ${name} cascade`)
  const { rows: columns } = await client.query<{ name: string }>(
    'select column_name as name from information_schema.columns where table_name = $1',
    [table],
  )
  const loosened = columns.map(({ name }) => `alter column ${name} drop not null`)
  await client.query(`alter table ${table} ${loosened.join()}`)
}

/** The view of a matter as the platform keeps it beside the chain. */
async function viewMatter(pool: Pool, matterCaseId: string): Promise<void> {
  const events = sampleMatter.map((event, index) => ({
    sequence: index + 1,
    actor: citizen,
    occurredAt: getInstant('2026-03-02T01:00:00.000Z'),
    recordedAt: getInstant('2026-03-02T01:00:00.000Z'),
    event: event as unknown as MatterEvent,
  }))
  const state = replayMatter(events)
  if (state === undefined) throw new Error('a matter has a first event')
  const row = {
    ...describeMatterView(state),
    matter_case_id: matterCaseId,
    drafted_at: '2026-03-02T01:00:00.000Z',
    sequence: state.sequence,
    updated_at: '2026-03-02T01:00:00.000Z',
  }
  await pool.query('insert into matter_case select * from json_populate_record(null::matter_case, $1)', [
    JSON.stringify(row),
  ])
}

/** A chain of kind `matter`, two chains of six acts and one of two; three roots; the newest act of each chain lies after the last root. */
export async function createTamperedRecord(): Promise<TamperedRecord> {
  const database = await createTestDatabase()
  const home = await createSampleHome()
  const { pool } = database.application
  const record = createSampleRecord(pool)
  const signer = createSampleSigner(pool)
  const [first, second, third] = [sampleCaseId(1), sampleCaseId(2), sampleCaseId(3)]
  const matter = sampleCaseId(4)
  const seal = (now: string) => sealRecord({ pool, signer, home, now: getInstant(now) })
  for (const caseId of [first, second]) {
    await record.append(caseId, [drafted])
    await record.append(caseId, [submitted(caseId.slice(-1)), noted('甲')])
  }
  const sealing = await seal('2026-03-02T13:00:00.000Z')
  for (const caseId of [first, second]) await record.append(caseId, [noted('乙'), noted('丙')])
  await record.append(third, [drafted])
  await seal('2026-03-03T13:00:00.000Z')
  await seal('2026-03-04T13:00:00.000Z')
  await record.append(first, [noted('丁')])
  await record.append(matter, sampleMatter, citizen, undefined, 'matter')
  await record.append(second, [noted('丁')])
  await record.append(third, [submitted('3')])
  await viewMatter(database.administrator.pool, matter)
  for (const caseId of [first, second]) await record.summarise(caseId, 'submitted')
  await record.summarise(third, 'submitted', {
    number: 'HALL-2026-3',
    submitted_on: '2026-03-02',
    version: 2,
  })
  const witness = await findWitness(home)
  if (sealing === undefined || witness === undefined) throw new Error('sealing leaves a root and its witness')
  const client = await database.administrator.pool.connect()
  await client.query('set session_replication_role = replica')
  for (const table of tables) {
    await client.query(`create table kept_${table} as table ${table}`)
    await dropConstraints(client, table)
  }

  const verify = (options: Partial<VerifyOptions> = {}) =>
    verifyRecord({ address: database.administratorUrl, ...options })
  return {
    database,
    publicKeyPem: sealing.publicKeyPem,
    witness,
    verify,
    async tamper(statements, options) {
      try {
        for (const statement of statements) {
          const { rowCount } = await client.query(statement)
          if (rowCount === 0) throw new Error(`nothing was tampered with by: ${statement}`)
        }
        return await verify(options)
      } finally {
        const touched = tables.filter((table) => statements.some((statement) => statement.includes(table)))
        for (const table of touched) {
          await client.query(`delete from ${table}; insert into ${table} table kept_${table}`)
        }
      }
    },
    async dispose() {
      client.release()
      await database.dispose()
      await rm(home, { recursive: true })
    },
  }
}
