/**
 * Whatever a superuser of the database does to a row of the record, the verifier names it. Tables, columns and rows come
 * from the database itself, so that a column that is added later and that no hash covers fails here.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCaseId } from '../testing/sample-record.ts'
import { createTamperedRecord, type TamperedRecord } from '../testing/tampered-record.ts'
import type { Finding } from './finding.ts'
import type { VerifyReport } from './verify-record.ts'

/** What tells the rows of a table apart. */
const keys = {
  case_event: ['case_id', 'sequence'],
  record_head: ['case_id'],
  record_root: ['root_number'],
  record_leaf: ['root_number', 'leaf_index'],
} as const
type Table = keyof typeof keys
type Row = Readonly<Record<string, string>>

const tables = Object.keys(keys) as Table[]
const stranger = '0190a000-0000-7000-8000-ffffffffffff'

/** Another value for a column of that type; a type that is not here fails the test. */
const otherValues: Readonly<Record<string, (column: string) => string>> = {
  uuid: () => `'${stranger}'`,
  text: (column) => `${column} || '.'`,
  integer: (column) => `${column} + 77`,
  bigint: (column) => `${column} + 77`,
  smallint: (column) => `${column} + 1`,
  date: (column) => `${column} + 77`,
  boolean: (column) => `not ${column}`,
  'timestamp with time zone': (column) => `${column} + interval '1 millisecond'`,
  bytea: (column) => `set_byte(${column}, 3, (get_byte(${column}, 3) + 1) % 256)`,
  json: (column) => `(${column}::text || ' ')::json`,
}

let record: TamperedRecord
let rows: { table: Table; row: Row }[]
let columns: { table: Table; column: string; type: string }[]

beforeAll(async () => {
  record = await createTamperedRecord()
  const { pool } = record.database.administrator
  const described = await pool.query<{ table_name: Table; column_name: string; data_type: string }>(
    `select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'public' and table_name = any ($1) order by table_name, ordinal_position`,
    [tables],
  )
  columns = described.rows.map((entry) => ({
    table: entry.table_name,
    column: entry.column_name,
    type: entry.data_type,
  }))
  rows = []
  for (const table of tables) {
    const found = await pool.query<{ row: Row }>(
      `select json_build_object(${keys[table].map((key) => `'${key}', ${key}::text`).join()}) as row from ${table}
        order by ${keys[table].join()}`,
    )
    rows.push(...found.rows.map(({ row }) => ({ table, row })))
  }
})
afterAll(() => record.dispose())

function writeCondition(row: Row): string {
  return Object.entries(row)
    .map(([key, value]) => `${key} = '${value}'`)
    .join(' and ')
}

const where = (row: Row): string => `where ${writeCondition(row)}`

/** Two cases are alike; one of them is enough. */
const twin = sampleCaseId(2)

const describeRow = (table: Table, row: Row): string => `${table} ${Object.values(row).join('/')}`

/** Whether the finding leads a person to the row: to its case and place, or to its root. */
function names(finding: Finding | null, table: Table, row: Row): boolean {
  if (finding === null) return false
  const isRoot = finding.rootNumber === Number(row['root_number'])
  if (table === 'record_root') return isRoot
  if (table === 'record_leaf') return isRoot && finding.table !== 'case_event'
  if (finding.caseId !== row['case_id']) return false
  return table === 'record_head' || finding.sequence === Number(row['sequence'])
}

/** Asks with the witness of the installation, as `tongban verify` does. */
const tamper = (...statements: string[]): Promise<VerifyReport> =>
  record.tamper(statements, { witness: record.witness })

async function listUnnamed(
  acts: readonly {
    readonly what: string
    readonly statements: string[]
    readonly table: Table
    readonly row: Row
  }[],
): Promise<string[]> {
  const unnamed: string[] = []
  for (const { what, statements, table, row } of acts) {
    const report = await tamper(...statements)
    if (report.ok || !report.findings.some((finding) => names(finding, table, row))) {
      unnamed.push(
        `${what}: ${report.ok ? 'nothing was found' : report.findings.map(({ message }) => message.en).join(' | ')}`,
      )
    }
  }
  return unnamed
}

describe('the verifier names the row', () => {
  it('has something to name in every table', () => {
    expect(tables.filter((table) => !rows.some((entry) => entry.table === table))).toEqual([])
    expect(columns.filter(({ type }) => otherValues[type] === undefined)).toEqual([])
  })

  it.each(tables)('of %s in which any column was changed, or holds nothing any more', async (table) => {
    const acts = columns
      .filter((entry) => entry.table === table)
      .flatMap(({ column, type }) =>
        [otherValues[type]?.(column), 'null'].flatMap((value) =>
          rowsOf(table).map((row) => ({
            what: `${column} = ${value} of ${describeRow(table, row)}`,
            statements: [`update ${table} set ${column} = ${value} ${where(row)}`],
            table,
            row,
          })),
        ),
      )
    expect(await listUnnamed(acts)).toEqual([])
  })

  it.each(tables)('of %s that was removed', async (table) => {
    const acts = rowsOf(table).map((row) => ({
      what: describeRow(table, row),
      statements: [`delete from ${table} ${where(row)}`],
      table,
      row,
    }))
    expect(await listUnnamed(acts)).toEqual([])
  })

  it.each(tables)('of %s that was inserted: the same again, and one with another key', async (table) => {
    const acts = rowsOf(table).flatMap((row) => [
      {
        what: `${describeRow(table, row)} again`,
        statements: [`insert into ${table} select * from ${table} ${where(row)}`],
        table,
        row,
      },
      ...keys[table].map((key) => {
        const kind = columns.find((entry) => entry.table === table && entry.column === key)?.type ?? ''
        const moved = kind === 'uuid' ? stranger : String(Number(row[key]) + 77)
        const list = columns.filter((entry) => entry.table === table).map(({ column }) => column)
        const values = list.map((column) => (column === key ? `'${moved}'` : column))
        return {
          what: `${describeRow(table, row)} as ${moved}`,
          statements: [
            `insert into ${table} (${list.join()}) select ${values.join()} from ${table} ${where(row)}`,
          ],
          table,
          row: { ...row, [key]: moved },
        }
      }),
    ])
    expect(await listUnnamed(acts)).toEqual([])
  })

  it.each(tables)('of %s whose place was exchanged with another', async (table) => {
    const own = rowsOf(table)
    const pairs = own.flatMap((left, index) =>
      own
        .slice(index + 1)
        .filter((right, ahead) => ahead === 0 || left['sequence'] === right['sequence'])
        .map((right) => [left, right] as const),
    )
    const acts = pairs.map(([left, right]) => ({
      what: `${describeRow(table, left)} with ${describeRow(table, right)}`,
      statements: [swap(table, left, right)],
      table,
      row: left,
    }))
    expect(await listUnnamed(acts)).toEqual([])
  })
})

const [first, third] = [sampleCaseId(1), sampleCaseId(3)]

describe('the verifier names', () => {
  /** Cuts a chain off after that event, and makes head, mark of the roots and summary agree. */
  const cut = (caseId: string, after: number): string[] => [
    `delete from case_event where case_id = '${caseId}' and sequence > ${after}`,
    `update record_head h set sequence = ${after}, hash = e.hash, sealed_sequence = least(sealed_sequence, ${after})
       from case_event e where h.case_id = '${caseId}' and e.case_id = h.case_id and e.sequence = ${after}`,
    `update case_summary set sequence = ${after} where case_id = '${caseId}'`,
  ]

  it('the first act of a sealed chain that was cut off together with head and summary', async () => {
    for (const after of [1, 2, 3, 4]) {
      const report = await tamper(...cut(first, after))
      expect(report.first).toMatchObject({ kind: 'removed', table: 'case_event', caseId: first })
      expect(report.first?.sequence).toBeGreaterThan(after)
    }
  })

  it('the root that binds what was cut off, where its leaves were removed as well', async () => {
    const withLeaf = [...cut(first, 3), `delete from record_leaf where case_id = '${first}' and sequence > 3`]
    expect((await tamper(...withLeaf)).findings).toContainEqual(
      expect.objectContaining({ table: 'record_leaf', rootNumber: 2 }),
    )
    const withRoots = [
      ...withLeaf,
      'delete from record_leaf where root_number >= 2',
      'delete from record_root where root_number >= 2',
    ]
    expect((await tamper(...withRoots)).findings).toContainEqual(
      expect.objectContaining({ kind: 'removed', table: 'record_root', rootNumber: 3 }),
    )
  })

  it('a case of which everything was removed but the leaves', async () => {
    const remove = ['case_event', 'record_head', 'case_summary'].map(
      (table) => `delete from ${table} where case_id = '${third}'`,
    )
    expect((await tamper(...remove)).first).toMatchObject({ kind: 'removed', caseId: third, sequence: 1 })
  })

  it('a key of the record that was changed or removed, as long as the database is all there is to go by', async () => {
    const ofRecord = "where organisation_id = 'record'"
    const acts = [
      `update seal_key set certificate_pem = replace(certificate_pem, 'A', 'B') ${ofRecord}`,
      `update seal_key set key_id = '${stranger}' ${ofRecord}`,
      `update seal_key set organisation_id = 'another' ${ofRecord}`,
      `delete from seal_key ${ofRecord}`,
    ]
    for (const act of acts) {
      expect((await record.tamper([act])).first).toMatchObject({ table: 'record_root', rootNumber: 1 })
      expect(await tamper(act)).toMatchObject({ ok: true, keySource: 'witness' })
    }
  })

  it('the root that the witness remembers otherwise, and one that a key outside it signed', async () => {
    const { root, keys: known } = record.witness
    if (root === undefined) throw new Error('the witness remembers a root')
    const otherHash = { ...record.witness, root: { ...root, hash: '0'.repeat(64) } }
    expect((await record.verify({ witness: otherHash })).first).toMatchObject({
      kind: 'changed',
      table: 'record_root',
      rootNumber: root.number,
    })
    const later = { ...record.witness, root: { ...root, number: root.number + 1 } }
    expect((await record.verify({ witness: later })).first).toMatchObject({
      kind: 'removed',
      rootNumber: root.number + 1,
    })
    const otherKey = { ...record.witness, keys: known.map((key) => ({ ...key, keyId: stranger })) }
    expect((await record.verify({ witness: otherKey })).first).toMatchObject({
      table: 'record_root',
      rootNumber: 1,
    })
  })
})

/** Columns of the summary that rest on the item, the calendar or the moment besides the events. */
const notReplayed = [
  'acceptance_due',
  'assigned_to',
  'clock',
  'correction_due',
  'delivery_due',
  'drafted_at',
  'item_name',
  'open_duties',
  'participants',
  'promised_due',
  'settle_on',
  'statutory_due',
  'updated_at',
]

const notReplayedOfMatter = ['drafted_at', 'promised_due', 'statutory_due', 'updated_at']

it.each([
  { table: 'case_summary', key: 'case_id', id: third, unseen: notReplayed },
  { table: 'matter_case', key: 'matter_case_id', id: sampleCaseId(4), unseen: notReplayedOfMatter },
])(
  'a column of $table that says something else than a replay of the events is a warning that names it',
  async ({ table, key, id, unseen }) => {
    const { rows: all } = await record.database.administrator.pool.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
        where table_name = $1 and column_name not in ($2, 'sequence') order by 1`,
      [table, key],
    )
    const rebuild = { rebuild: true, witness: record.witness }
    const ofChain = (report: VerifyReport) =>
      report.warnings.filter((warning) => warning.table === table && warning.caseId === id)
    expect(ofChain(await record.verify(rebuild))).toEqual([])
    const unnamed: string[] = []
    for (const { name, type } of all) {
      const report = await record.tamper(
        [`update ${table} set ${name} = ${writeOther(name, type)} where ${key} = '${id}'`],
        rebuild,
      )
      if (!ofChain(report).some(({ column }) => column === name)) unnamed.push(name)
    }
    expect(unnamed).toEqual(unseen)
  },
)

/** Another value of the column, whatever it holds. */
function writeOther(name: string, type: string): string {
  if (type === 'ARRAY') return "'{x}'"
  if (type === 'json') return `'{"other": true}'`
  return otherValues[type]?.(`coalesce(${name}, ${emptyValue(type)})`) ?? 'null'
}

function emptyValue(type: string): string {
  if (type === 'text') return "''"
  if (type === 'date') return 'current_date'
  if (type === 'uuid') return `'${stranger}'`
  return type === 'boolean' ? 'false' : type.startsWith('timestamp') ? 'now()' : '0'
}

function rowsOf(table: Table): Row[] {
  return rows
    .filter((entry) => entry.table === table)
    .map(({ row }) => row)
    .filter((row) => table !== 'case_event' || row['case_id'] !== twin)
}

/** One statement gives each of two rows the key of the other. */
function swap(table: Table, left: Row, right: Row): string {
  const [isLeft, isRight] = [writeCondition(left), writeCondition(right)]
  const changes = keys[table].map((key) => {
    const kind = columns.find((entry) => entry.table === table && entry.column === key)?.type ?? ''
    return `${key} = (case when ${isLeft} then '${right[key]}' else '${left[key]}' end)::${kind}`
  })
  return `update ${table} set ${changes.join()} where (${isLeft}) or (${isRight})`
}
