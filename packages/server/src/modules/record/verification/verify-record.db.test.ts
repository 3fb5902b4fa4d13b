import { generateKeyPairSync } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { getInstant } from '@tongban/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../database/testing/index.ts'
import { sealRecord } from '../sealing.ts'
import {
  createSampleHome,
  createSampleRecord,
  createSampleSigner,
  drafted,
  noted,
  sampleCaseId,
  submitted,
} from '../testing/sample-record.ts'
import { findWitness } from '../witness.ts'
import type { Finding } from './finding.ts'
import { type EventRow, hashRow } from './rows.ts'
import { type VerifyOptions, type VerifyReport, verifyRecord } from './verify-record.ts'

const [first, second, third] = [sampleCaseId(1), sampleCaseId(2), sampleCaseId(3)]
let database: TestDatabase
let home = ''

let publicKeyPem = ''

const verify = (options: Partial<VerifyOptions> = {}) =>
  verifyRecord({ address: database.administratorUrl, ...options })

/** Two chains of six acts and one of two; three roots; the newest act of each chain lies after the last root. */
beforeAll(async () => {
  database = await createTestDatabase()
  home = await createSampleHome()
  const { pool } = database.application
  const record = createSampleRecord(pool)
  const signer = createSampleSigner(pool)
  for (const caseId of [first, second]) {
    await record.append(caseId, [drafted])
    await record.append(caseId, [submitted(caseId.slice(-1)), noted('甲')])
  }
  const sealing = await sealRecord({ pool, signer, home, now: getInstant('2026-03-02T13:00:00.000Z') })
  publicKeyPem = sealing?.publicKeyPem ?? ''
  for (const caseId of [first, second]) await record.append(caseId, [noted('乙'), noted('丙')])
  await record.append(third, [drafted])
  await sealRecord({ pool, signer, home, now: getInstant('2026-03-03T13:00:00.000Z') })
  await sealRecord({ pool, signer, home, now: getInstant('2026-03-04T13:00:00.000Z') })
  await record.append(first, [noted('丁')])
  await record.append(second, [noted('丁')])
  await record.append(third, [submitted('3')])
  for (const caseId of [first, second, third]) await record.summarise(caseId, 'submitted')
})
afterAll(async () => {
  await database.dispose()
  await rm(home, { recursive: true })
})

/** Does something to the record that the application cannot do, asks the verifier, and undoes it. */
async function tamper(statements: string[], options?: Partial<VerifyOptions>): Promise<VerifyReport> {
  const tables = ['case_event', 'record_head', 'record_leaf', 'record_root', 'case_summary', 'seal_key']
  const client = await database.administrator.pool.connect()
  try {
    for (const table of tables) await client.query(`create table kept_${table} as table ${table}`)
    // What a superuser would do: no foreign key, no trigger is in the way.
    await client.query('set session_replication_role = replica')
    for (const statement of statements) {
      const { rowCount } = await client.query(statement)
      if (rowCount === 0) throw new Error(`nothing was tampered with by: ${statement}`)
    }
    return await verify(options)
  } finally {
    for (const table of tables) {
      await client.query(
        `delete from ${table}; insert into ${table} table kept_${table}; drop table kept_${table}`,
      )
    }
    await client.query('reset session_replication_role')
    client.release()
  }
}

const event = (caseId: string, sequence: number) => `where case_id = '${caseId}' and sequence = ${sequence}`
const other = "'0190a000-0000-7000-8000-ffffffffffff'"
const flip = (column: string) => `set_byte(${column}, 3, (get_byte(${column}, 3) + 1) % 256)`

/** For every column of the four tables: a value that it does not have. A new column without one fails the test. */
const otherValues: Record<string, Record<string, string>> = {
  case_event: {
    case_id: other,
    sequence: '77',
    case_kind: "'licence'",
    event_type: "'CaseVoided'",
    schema_version: '2',
    actor: `replace(actor::text, '陈静', '陈净')::json`,
    occurred_at: `occurred_at + interval '1 millisecond'`,
    recorded_at: `recorded_at + interval '1 millisecond'`,
    payload: `(payload::text || ' ')::json`,
    previous_hash: flip('previous_hash'),
    hash: flip('hash'),
  },
  record_head: {
    case_id: other,
    case_kind: "'licence'",
    sequence: '4',
    hash: flip('hash'),
    sealed_sequence: '4',
  },
  record_root: {
    root_number: '9',
    day: 'day + 1',
    sealed_at: `sealed_at + interval '1 millisecond'`,
    leaves: 'leaves + 1',
    merkle_root: flip('merkle_root'),
    previous_root: flip('previous_root'),
    key_id: other,
    signature: flip('signature'),
  },
  record_leaf: {
    root_number: '3',
    leaf_index: '88',
    case_id: other,
    sequence: 'sequence + 1',
    hash: flip('hash'),
  },
}

describe('the verifier', () => {
  it('finds nothing in a record that nobody touched, whatever role reads it', async () => {
    for (const address of [database.administratorUrl, database.migratorUrl, database.applicationUrl]) {
      const report = await verifyRecord({ address })
      expect(report).toMatchObject({ ok: true, first: null, cases: 3, events: 14, roots: 3, leaves: 7 })
      expect(report).toMatchObject({ unsealedEvents: 3, newestRoot: { number: 3 }, warnings: [] })
    }
  })

  it('knows a way to change every column of the record', async () => {
    const { rows } = await database.administrator.pool.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns
        where table_schema = 'public' and table_name = any ($1)`,
      [Object.keys(otherValues)],
    )
    const known = Object.entries(otherValues).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    )
    expect(rows.map((row) => `${row.table_name}.${row.column_name}`).sort()).toEqual(known.sort())
  })

  const rows: [string, string, Partial<Finding>][] = [
    ['case_event', event(second, 2), { table: 'case_event', caseId: second, sequence: 2 }],
    ['case_event', event(second, 6), { table: 'case_event', caseId: second, sequence: 6 }],
    ['case_event', event(third, 1), { table: 'case_event', caseId: third, sequence: 1 }],
    ['record_head', `where case_id = '${second}'`, { table: 'record_head', caseId: second }],
    ['record_root', 'where root_number = 1', { table: 'record_root', rootNumber: 1 }],
    ['record_root', 'where root_number = 3', { table: 'record_root', rootNumber: 3 }],
    ['record_leaf', 'where root_number = 1 and leaf_index = 1', { table: 'record_leaf', rootNumber: 1 }],
    ['record_leaf', 'where root_number = 2 and leaf_index = 2', { table: 'record_leaf', rootNumber: 2 }],
  ]
  const changes = rows.flatMap(([table, where, expected]) =>
    Object.entries(otherValues[table] ?? {}).map(([column, value]) => ({
      table,
      where,
      expected,
      column,
      value,
    })),
  )
  it.each(changes)('names the row of $table $where in which $column was changed', async (change) => {
    const { table, where, expected, column, value } = change
    const report = await tamper([`update ${table} set ${column} = ${value} ${where}`])
    expect(report.ok).toBe(false)
    expect(report.first).toMatchObject(expected)
  })

  const removable = rows.filter(([, where]) => where !== 'where root_number = 3')
  it.each(removable)('names what was removed from %s %s', async (table, where, expected) => {
    const report = await tamper([`delete from ${table} ${where}`])
    expect(report.first).toMatchObject({ ...expected, kind: 'removed' })
  })

  it('needs its witness to miss newest roots that were cut off, or signed anew by another', async () => {
    const witness = await findWitness(home)
    if (witness === undefined) throw new Error('sealing leaves a witness')
    const cut = 'delete from record_root where root_number = 3'
    expect((await tamper([cut])).ok).toBe(true)
    expect((await tamper([cut], { witness })).first).toMatchObject({
      kind: 'removed',
      table: 'record_root',
      rootNumber: 3,
    })
    const exchanged = `update seal_key set certificate_pem = (
      select certificate_pem from seal_key where organisation_id = 'installation-authority') where organisation_id = 'record'`
    expect((await tamper([exchanged])).first).toMatchObject({ kind: 'signature', rootNumber: 1 })
    expect(await tamper([exchanged], { witness })).toMatchObject({ ok: true, keySource: 'witness' })
  })

  it('believes no key but those that it is given', async () => {
    expect(await verify({ trustedKeys: [publicKeyPem] })).toMatchObject({ ok: true, keySource: 'given' })
    const another = generateKeyPairSync('ed25519')
      .publicKey.export({ type: 'spki', format: 'pem' })
      .toString()
    expect((await verify({ trustedKeys: [another] })).first).toMatchObject({
      kind: 'signature',
      table: 'record_root',
      rootNumber: 1,
    })
  })

  it('names an act that was inserted, at the end of a chain, within it, and in a chain of its own', async () => {
    const copy = (caseId: string, sequence: number | string) => `insert into case_event
      select '${caseId}', ${sequence}, case_kind, event_type, schema_version, actor, occurred_at, recorded_at, payload,
             previous_hash, hash from case_event ${event(second, 4)}`
    const expected = { kind: 'inserted', table: 'case_event' }
    expect((await tamper([copy(second, 7)])).first).toMatchObject({
      ...expected,
      caseId: second,
      sequence: 7,
    })
    const stray = other.slice(1, -1)
    expect((await tamper([copy(stray, 1)])).first).toMatchObject({ ...expected, caseId: stray, sequence: 1 })
    const forged = copy(second, 3).replace('payload,', `'{"reason":"forged","step":"review"}',`)
    const shift = [
      `update case_event set sequence = sequence + 100 where case_id = '${second}' and sequence >= 3`,
      `update case_event set sequence = sequence - 99 where case_id = '${second}' and sequence > 100`,
    ]
    expect((await tamper([...shift, forged])).first).toMatchObject({
      ...expected,
      caseId: second,
      sequence: 3,
    })
  })

  it('names acts that were exchanged, and one that was moved away', async () => {
    const swap = (table: string, column: string, where: string, left: number, right: number) => [
      `update ${table} set ${column} = 900 where ${where} and ${column} = ${left}`,
      `update ${table} set ${column} = ${left} where ${where} and ${column} = ${right}`,
      `update ${table} set ${column} = ${right} where ${where} and ${column} = 900`,
    ]
    const ofSecond = `case_id = '${second}'`
    for (const [left, right] of [
      [2, 3],
      [2, 5],
      [1, 6],
    ] as const) {
      const report = await tamper(swap('case_event', 'sequence', ofSecond, left, right))
      expect(report).toMatchObject({
        findingCount: 1,
        first: { kind: 'reordered', table: 'case_event', caseId: second, sequence: left },
      })
    }
    const moved = await tamper([`update case_event set sequence = 50 ${event(second, 3)}`])
    expect(moved).toMatchObject({
      findingCount: 1,
      first: { kind: 'reordered', caseId: second, sequence: 3 },
    })
    const leaves = await tamper(swap('record_leaf', 'leaf_index', 'root_number = 1', 0, 3))
    expect(leaves.first).toMatchObject({ kind: 'reordered', table: 'record_leaf', rootNumber: 1 })
    const roots = await tamper(swap('record_root', 'root_number', 'true', 1, 2))
    expect(roots.first).toMatchObject({ table: 'record_root', rootNumber: 1 })
  })

  it('names the act that is missing where those after it were renumbered, and the head with them', async () => {
    const report = await tamper([
      `delete from case_event ${event(second, 3)}`,
      ...[4, 5, 6].map(
        (sequence) => `update case_event set sequence = sequence - 1 ${event(second, sequence)}`,
      ),
      `update record_head set sequence = 5 where case_id = '${second}'`,
    ])
    expect(report).toMatchObject({
      findingCount: 1,
      first: { kind: 'removed', table: 'case_event', caseId: second, sequence: 3 },
    })
  })

  it('names an act whose hash, and whole chain, was computed anew after it was changed', async () => {
    const rewrite = async (upTo: number): Promise<string[]> => {
      const { rows: kept } = await database.administrator.pool.query<EventRow>({
        text: `select case_id as "caseId", sequence, case_kind as "caseKind", event_type as type,
                 schema_version as "schemaVersion", actor::text as actor, occurred_at as "occurredAt",
                 recorded_at as "recordedAt", payload::text as payload, encode(previous_hash, 'hex') as "previousHash",
                 encode(hash, 'hex') as hash from case_event where case_id = '${second}' order by sequence`,
      })
      let previousHash: string | undefined
      return kept
        .filter(({ sequence }) => sequence >= 3 && sequence <= upTo)
        .map((row) => {
          const payload = row.sequence === 3 ? '{"reason":"forged","step":"review"}' : row.payload
          const changed = { ...row, payload, previousHash: previousHash ?? row.previousHash }
          previousHash = hashRow(changed)
          return `update case_event set payload = '${payload}', hash = decode('${previousHash}', 'hex'),
            previous_hash = decode('${changed.previousHash}', 'hex') ${event(second, row.sequence)}`
        })
    }
    for (const upTo of [3, 5]) {
      const report = await tamper(await rewrite(upTo))
      expect(report.first).toMatchObject({
        kind: 'changed',
        table: 'case_event',
        caseId: second,
        sequence: upTo,
      })
    }
    const whole = await tamper([
      ...(await rewrite(6)),
      `update record_head h set hash = e.hash from case_event e
        where h.case_id = '${second}' and e.case_id = h.case_id and e.sequence = h.sequence`,
    ])
    // Only the signed roots know better: the chain agrees with itself and with its head.
    expect(whole.first).toMatchObject({ kind: 'changed', table: 'case_event', caseId: second, sequence: 3 })
  })

  it('names a case of which nothing is left but the summary', async () => {
    const report = await tamper([
      `delete from case_event where case_id = '${second}'`,
      `delete from record_head where case_id = '${second}'`,
    ])
    expect(report.first).toMatchObject({ kind: 'removed', table: 'case_event', caseId: second, sequence: 1 })
  })

  it('names a root that was added without the key', async () => {
    const report = await tamper([
      `insert into record_root select 4, day, sealed_at, leaves, merkle_root, previous_root, key_id, signature
         from record_root where root_number = 3`,
    ])
    expect(report.first).toMatchObject({ table: 'record_root', rootNumber: 4 })
  })

  it('warns of a summary that says something else than the record, and lets the record stand', async () => {
    const report = await tamper([`update case_summary set sequence = 2 where case_id = '${second}'`])
    expect(report).toMatchObject({ ok: true, warnings: [{ kind: 'view-differs', caseId: second }] })
    const status = [`update case_summary set status = 'finished' where case_id = '${third}'`]
    expect(await tamper(status)).toMatchObject({ ok: true, warnings: [] })
    const { warnings } = await tamper(status, { rebuild: true })
    expect(warnings).toContainEqual(expect.objectContaining({ kind: 'view-differs', caseId: third }))
  })
})
