import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCaseId } from '../testing/sample-record.ts'
import { createTamperedRecord, type TamperedRecord } from '../testing/tampered-record.ts'
import { type EventRow, hashRow } from './rows.ts'
import { type VerifyOptions, verifyRecord } from './verify-record.ts'

const [second, third] = [sampleCaseId(2), sampleCaseId(3)]
let record: TamperedRecord

beforeAll(async () => {
  record = await createTamperedRecord()
})
afterAll(() => record.dispose())

const verify = (options?: Partial<VerifyOptions>) => record.verify(options)
const tamper = (statements: string[], options?: Partial<VerifyOptions>) => record.tamper(statements, options)

const event = (caseId: string, sequence: number) => `where case_id = '${caseId}' and sequence = ${sequence}`
const other = "'0190a000-0000-7000-8000-ffffffffffff'"
describe('the verifier', () => {
  it('finds nothing in a record that nobody touched, whatever role reads it', async () => {
    const { administratorUrl, migratorUrl, applicationUrl } = record.database
    for (const address of [administratorUrl, migratorUrl, applicationUrl]) {
      const report = await verifyRecord({ address })
      expect(report).toMatchObject({ ok: true, first: null, cases: 4, events: 18, roots: 3, leaves: 7 })
      expect(report).toMatchObject({ unsealedEvents: 7, newestRoot: { number: 3 }, warnings: [] })
    }
  })

  it('needs its witness to miss newest roots that were cut off, or signed anew by another', async () => {
    const { witness } = record
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
    expect(await verify({ trustedKeys: [record.publicKeyPem] })).toMatchObject({
      ok: true,
      keySource: 'given',
    })
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
      const { rows: kept } = await record.database.administrator.pool.query<EventRow>({
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
