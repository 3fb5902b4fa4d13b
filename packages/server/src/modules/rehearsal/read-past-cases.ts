import { type PlainDate, type RecordedEvent, assert, getInstant } from '@tongban/domain'
import type pg from 'pg'
import type { RowScope } from '../../database/index.ts'

/** Which past cases: all items where none is named; days are those of the filing, both included. */
export interface PastCaseSelection {
  readonly item?: string | undefined
  readonly since?: PlainDate | undefined
  readonly until?: PlainDate | undefined
  /** At most so many, spread evenly over the period; all where it is left out. */
  readonly sample?: number | undefined
}

export interface StoredCase {
  readonly caseId: string
  readonly number: string | null
  readonly item: string
  readonly events: readonly RecordedEvent[]
}

/** Cases of which the acts are in memory at a time. */
const casesAtOnce = 200
/** Cases passed over at a time when only some of them are taken. */
const rowsAtOnce = 2000

interface Row {
  readonly case_id: string
  readonly number: string | null
  readonly item_id: string
  readonly drafted_at: string
}

/**
 * Past cases with their acts, newest first, as one moment of the store has them: in one transaction that cannot write.
 * Memory does not grow with their number.
 *
 * @param visit awaited before more is read; gives false to stop
 * @returns how many there are, and how many of them were taken
 */
export async function visitPastCases(
  pool: pg.Pool,
  scope: RowScope,
  selection: PastCaseSelection,
  visit: (cases: readonly StoredCase[], progress: { done: number; total: number }) => Promise<boolean>,
): Promise<{ readonly found: number; readonly taken: number }> {
  const client = await pool.connect()
  try {
    await client.query('begin transaction isolation level repeatable read, read only')
    await client.query('select set_scope($1, $2::text[], $3::text[])', [
      scope.everything,
      scope.organisations,
      scope.subjects,
    ])
    const found = await countCases(client, selection)
    const stride =
      selection.sample === undefined ? 1 : Math.max(1, Math.ceil(found / Math.max(1, selection.sample)))
    const total = Math.ceil(found / stride)
    let passed = 0
    let taken = 0
    let after: Row | undefined
    for (;;) {
      const rows = await readRows(client, selection, after)
      after = rows.at(-1)
      const chosen = rows.filter((_, index) => (passed + index) % stride === 0)
      passed += rows.length
      for (let at = 0; at < chosen.length; at += casesAtOnce) {
        const cases = await readEvents(client, chosen.slice(at, at + casesAtOnce))
        taken += cases.length
        if (!(await visit(cases, { done: taken, total }))) return { found, taken }
      }
      if (rows.length < rowsAtOnce) return { found, taken }
    }
  } finally {
    // Nothing was written, and nothing can have been.
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

function writeConditions({ item, since, until }: PastCaseSelection): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const add = (write: (place: string) => string, value: unknown) =>
    value === undefined ? [] : [write(`$${values.push(value)}`)]
  const conditions = [
    'submitted_on is not null',
    ...add((place) => `item_id = ${place}`, item),
    ...add((place) => `submitted_on >= ${place}::date`, since),
    // A case is drafted before it is filed, so that the index of the list serves the period too.
    ...add((place) => `submitted_on <= ${place}::date`, until),
  ]
  return { text: conditions.join(' and '), values }
}

async function countCases(client: pg.PoolClient, selection: PastCaseSelection): Promise<number> {
  const { text, values } = writeConditions(selection)
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from case_summary where ${text}`,
    values,
  )
  const count = rows[0]?.count
  assert(count !== undefined, 'a count is always given')
  return count
}

async function readRows(
  client: pg.PoolClient,
  selection: PastCaseSelection,
  after: Row | undefined,
): Promise<Row[]> {
  const { text, values } = writeConditions(selection)
  const place = values.length
  const later =
    after === undefined
      ? ''
      : ` and drafted_at <= $${place + 1}::timestamptz and (drafted_at < $${place + 1}::timestamptz or case_id > $${place + 2}::uuid)`
  const { rows } = await client.query<Row>(
    `select case_id, number, item_id, drafted_at from case_summary where ${text}${later}
      order by drafted_at desc, case_id limit ${rowsAtOnce}`,
    after === undefined ? values : [...values, after.drafted_at, after.case_id],
  )
  return rows
}

interface EventRow {
  readonly case_id: string
  readonly sequence: number
  readonly actor: RecordedEvent['actor']
  readonly occurred_at: string
  readonly recorded_at: string
  readonly event_type: string
  readonly schema_version: number
  readonly payload: object
}

async function readEvents(client: pg.PoolClient, cases: readonly Row[]): Promise<StoredCase[]> {
  const { rows } = await client.query<EventRow>(
    `select case_id, sequence, actor, occurred_at, recorded_at, event_type, schema_version, payload from case_event
      where case_id = any($1::uuid[]) order by case_id, sequence`,
    [cases.map(({ case_id }) => case_id)],
  )
  const events = new Map<string, RecordedEvent[]>()
  for (const row of rows) {
    assert(row.schema_version === 1, `an event of schema ${row.schema_version} is newer than this program`)
    const recorded = {
      sequence: row.sequence,
      actor: row.actor,
      occurredAt: getInstant(row.occurred_at),
      recordedAt: getInstant(row.recorded_at),
      event: { type: row.event_type, ...row.payload } as RecordedEvent['event'],
    }
    const list = events.get(row.case_id)
    if (list === undefined) events.set(row.case_id, [recorded])
    else list.push(recorded)
  }
  return cases.map(({ case_id: caseId, number, item_id: item }) => ({
    caseId,
    number,
    item,
    events: events.get(caseId) ?? [],
  }))
}
