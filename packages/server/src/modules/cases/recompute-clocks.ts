import {
  type Calendar,
  type ClockDues,
  type Instant,
  type PlainDate,
  type RunningClock,
  assert,
  canonicalJson,
  clockedStatuses,
  countRunningClock,
  describeRecomputation,
  readRunningClock,
  remember,
} from '@tongban/domain'
import pg from 'pg'
import { everyRow, withClientInScope } from '../../database/index.ts'
import { hashEvent } from '../record/index.ts'
import type { CaseContext } from './execute-command.ts'
import { pressingWords } from './list-conditions.ts'
import { recomputeClock } from './recompute-clock.ts'

/** The last case that was looked at, in the order of the walk. */
export interface ClockPlace {
  readonly pressing: string
  readonly caseId: string
}

/** What a part of the walk came to. */
export interface RecomputedPart {
  readonly checked: number
  /** Authority of each case of which a day moved. */
  readonly moved: readonly string[]
  /** Every case up to here was looked at. */
  readonly place: ClockPlace
}

const rowsAtOnce = 8000
/** Connections that write at the same time; few enough to leave room for people. */
const writersAtOnce = 2
/** Cases that have to be read whole, at a time. */
const readAtOnce = 32

const clockedStatusSet: ReadonlySet<string> = new Set(clockedStatuses)
const actor = canonicalJson({ kind: 'system', process: 'deadline-sweep' })

interface Row {
  readonly case_id: string
  readonly pressing: string
  readonly authority_id: string
  readonly status: string
  readonly clock: string | null
  readonly acceptance_due: PlainDate | null
  readonly statutory_due: PlainDate | null
  readonly promised_due: PlainDate | null
  readonly delivery_due: PlainDate | null
  readonly settle_on: PlainDate | null
  readonly updated_at: Instant
  /** Of the act after which the row was written; where the head is another, somebody came in between. */
  readonly sequence: number
}

/** A case of which a day moved, as it is written. */
interface Change {
  readonly row: Row
  readonly dues: ClockDues
  readonly settleOn: PlainDate | undefined
}

/**
 * Counts the due dates of all open cases by the calendar as it is now, and records it in the cases of which one moved
 * (`ClockRecomputed`). Cases are walked once, part after part, from the end of their work list; whoever begins anew at the
 * place of a part that was told does nothing twice, and a case that is counted twice is not changed twice. An act that
 * comes in between counts by the new calendar itself.
 *
 * @param from after which case to go on; from the beginning where it is undefined
 * @param onPart awaited after each part was written, so that the place can be kept
 */
export async function recomputeClocks(
  context: CaseContext,
  options: {
    readonly reason: string
    readonly now: Instant
    readonly from: ClockPlace | undefined
    readonly onPart: (part: RecomputedPart) => Promise<void>
  },
): Promise<void> {
  const { pool } = context.database
  const calendar = await context.catalogue.getCalendar()
  const count = openCount(calendar)
  await withClientInScope(pool, everyRow, async (reader) => {
    await openWalk(reader, options.from)
    let next = readPart(reader)
    for (;;) {
      const rows = await next
      const last = rows.at(-1)
      if (last === undefined) return
      // The next part is read while this one is counted and written.
      next = readPart(reader)
      next.catch(() => undefined)
      const { checked, moved } = await recomputePart(context, count, rows, options)
      const place = { pressing: last.pressing, caseId: last.case_id }
      await options.onPart({ checked, moved: moved.map(({ authority_id }) => authority_id), place })
    }
  })
}

/** @returns the cases that were looked at, and those of which a day moved */
async function recomputePart(
  context: CaseContext,
  count: ReturnType<typeof openCount>,
  rows: readonly Row[],
  facts: { readonly reason: string; readonly now: Instant },
): Promise<{ readonly checked: number; readonly moved: readonly Row[] }> {
  const changes: Change[] = []
  const whole: Row[] = []
  const clocked = rows.filter(({ status }) => clockedStatusSet.has(status))
  for (const row of clocked) {
    const counted = row.clock === null ? undefined : count(row.clock, row.settle_on ?? undefined)
    if (counted === undefined) whole.push(row)
    else if (differs(row, counted)) changes.push({ row, ...counted })
  }
  const left = await writeChanges(context.database.pool, changes, facts)
  const leftIds = new Set(left.map(({ case_id }) => case_id))
  const reread = await recomputeWhole(context, [...whole, ...left], facts)
  const written = changes.map(({ row }) => row).filter((row) => !leftIds.has(row.case_id))
  return { checked: clocked.length, moved: [...written, ...reread] }
}

/** The index of the work list holds all that is not finished, and no more. */
const openStatuses = `status in ('pre-examination', 'submitted', 'received', 'correction-requested', 'in-review', 'decided')`

/**
 * One walk, by a cursor, as the store was when it began: an act that comes in between moves the head of its chain and is
 * noticed by that. Behind a place the walk goes on in two comparisons, for row-level security lets an index serve these
 * and not that of a pair.
 */
async function openWalk(reader: pg.PoolClient, from: ClockPlace | undefined): Promise<void> {
  const behind =
    from === undefined
      ? ''
      : ` and ${pressingWords} <= ${pg.escapeLiteral(from.pressing)}::date
              and (${pressingWords} < ${pg.escapeLiteral(from.pressing)}::date or case_id < ${pg.escapeLiteral(from.caseId)}::uuid)`
  await reader.query(
    `declare clock_walk no scroll cursor for
       select case_id, ${pressingWords}::text as pressing, authority_id, status, clock, acceptance_due, statutory_due,
              promised_due, delivery_due, settle_on, updated_at, sequence
         from case_summary where ${openStatuses}${behind}
        order by ${pressingWords} desc, case_id desc`,
  )
}

async function readPart(reader: pg.PoolClient): Promise<Row[]> {
  const { rows } = await reader.query<Row>(`fetch ${rowsAtOnce} from clock_walk`)
  return rows
}

interface Head {
  readonly sequence: number
  readonly hash: Buffer
}

/** Ends of the chains of those cases that get an event. */
async function readHeads(client: pg.PoolClient, changes: readonly Change[]): Promise<Map<string, Head>> {
  const { rows } = await client.query<Head & { readonly case_id: string }>({
    name: 'read_heads',
    text: 'select case_id, sequence, hash from record_head where case_id = any($1::uuid[])',
    values: [changes.map(({ row }) => row.case_id)],
  })
  return new Map(rows.map(({ case_id, ...head }) => [case_id, head]))
}

/** Many cases begin on the same day with the same limit: what was counted once is not counted again. */
function openCount(calendar: Calendar) {
  const known = new Map<string, { clock: RunningClock; dues: ClockDues } | undefined>()
  return (text: string, settleOn: PlainDate | undefined) => {
    let entry = known.get(text)
    if (entry === undefined && !known.has(text)) {
      const clock = readRunningClock(text)
      const counted = countRunningClock(clock, calendar, undefined)
      // A year that the calendar lacks is told by the next act on the case.
      entry = counted.ok ? { clock, dues: counted.value.dues } : undefined
      if (known.size >= countsKept) known.clear()
      known.set(text, entry)
    }
    if (entry === undefined) return undefined
    if (entry.clock.settlement === 'fixed') return { dues: entry.dues, settleOn }
    const counted = countRunningClock(entry.clock, calendar, settleOn)
    assert(counted.ok, 'what was counted once can be counted again')
    return counted.value
  }
}

const countsKept = 100_000

function differs(row: Row, { dues, settleOn }: Pick<Change, 'dues' | 'settleOn'>): boolean {
  return (
    row.acceptance_due !== (dues.acceptance ?? null) ||
    row.statutory_due !== (dues.statutory ?? null) ||
    row.promised_due !== (dues.promised ?? null) ||
    row.delivery_due !== (dues.delivery ?? null) ||
    row.settle_on !== (settleOn ?? null)
  )
}

/** @returns those to which somebody else did something meanwhile */
async function writeChanges(
  pool: pg.Pool,
  changes: readonly Change[],
  facts: { readonly reason: string; readonly now: Instant },
): Promise<Row[]> {
  if (changes.length === 0) return []
  const sorted = changes.toSorted((left, right) => (left.row.case_id < right.row.case_id ? -1 : 1))
  const size = Math.ceil(sorted.length / writersAtOnce)
  const shares = Array.from({ length: writersAtOnce }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  ).filter((share) => share.length > 0)
  const written = await Promise.all(shares.map((share) => writeShare(pool, share, facts)))
  const done = new Set(written.flat())
  return sorted.map(({ row }) => row).filter(({ case_id }) => !done.has(case_id))
}

async function writeShare(
  pool: pg.Pool,
  changes: readonly Change[],
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Promise<string[]> {
  return withClientInScope(pool, everyRow, async (client) => {
    const heads = await readHeads(client, changes)
    const describe = openDescription(reason)
    const links = changes.map(({ row, dues }) => {
      const head = heads.get(row.case_id)
      assert(head !== undefined, 'a case has a head')
      const { type, payload } = describe(row, dues)
      const at = row.updated_at > now ? row.updated_at : now
      const link = {
        caseId: row.case_id,
        sequence: head.sequence + 1,
        caseKind: 'application' as const,
        type,
        schemaVersion: 1,
        actor,
        occurredAt: at,
        recordedAt: at,
        payload,
        previousHash: head.hash,
      }
      return { ...link, hash: hashEvent(link) }
    })
    const { rows } = await client.query<{ case_id: string }>({
      name: 'write_clocks',
      text: writeStatement,
      values: [
        links.map(({ caseId }) => caseId),
        links.map(({ sequence }) => sequence),
        links.map(({ recordedAt }) => recordedAt),
        links.map(({ payload }) => payload),
        links.map(({ previousHash }) => previousHash),
        links.map(({ hash }) => hash),
        changes.map(({ dues }) => dues.acceptance ?? null),
        changes.map(({ dues }) => dues.statutory ?? null),
        changes.map(({ dues }) => dues.promised ?? null),
        changes.map(({ dues }) => dues.delivery ?? null),
        changes.map(({ settleOn }) => settleOn ?? null),
        actor,
        changes.map(({ row }) => row.sequence),
      ],
    })
    return rows.map(({ case_id }) => case_id)
  })
}

/** What the events say: the same of all cases whose clocks were counted together and had the same days before. */
function openDescription(reason: string) {
  const known = remember((_dues: ClockDues) => new Map<string, { type: string; payload: string }>())
  return (row: Row, dues: ClockDues) => {
    const former = [row.acceptance_due, row.statutory_due, row.promised_due, row.delivery_due]
    const texts = known(dues)
    const key = former.join(' ')
    const text = texts.get(key) ?? describeOne(reason, dues, former)
    texts.set(key, text)
    return text
  }
}

function describeOne(reason: string, dues: ClockDues, former: readonly (PlainDate | null)[]) {
  const [acceptance, statutory, promised, delivery] = former.map((due) => due ?? undefined)
  const { type, ...payload } = describeRecomputation(reason, dues, {
    ...(acceptance && { acceptance }),
    ...(statutory && { statutory }),
    ...(promised && { promised }),
    ...(delivery && { delivery }),
  })
  return { type, payload: canonicalJson(payload) }
}

/** Events, heads and due dates in one statement; whoever moved the head of a case meanwhile keeps it. */
const writeStatement = `
  with given as materialized (
    select * from unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::text[], $5::bytea[], $6::bytea[],
                         $7::date[], $8::date[], $9::date[], $10::date[], $11::date[], $13::int[])
      as g (case_id, sequence, at, payload, previous_hash, hash, acceptance, statutory, promised, delivery, settle_on,
            read_sequence)
  ), moved as (
    update record_head r set sequence = g.sequence, hash = g.hash
      from given g where r.case_id = g.case_id and r.sequence = g.read_sequence and g.sequence = g.read_sequence + 1
    returning g.*
  ), recorded as (
    insert into case_event (case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at, recorded_at,
                            payload, previous_hash, hash)
    select case_id, sequence, 'application', 'ClockRecomputed', 1, $12::json, at, at, payload::json, previous_hash, hash
      from moved
  )
  update case_summary s
     set (acceptance_due, statutory_due, promised_due, delivery_due, settle_on, sequence, updated_at)
       = (m.acceptance, m.statutory, m.promised, m.delivery, m.settle_on, m.sequence, m.at)
    from moved m where s.case_id = m.case_id
  returning s.case_id`

/** @returns those of which a day moved */
async function recomputeWhole(
  context: CaseContext,
  rows: readonly Row[],
  { reason, now }: { readonly reason: string; readonly now: Instant },
): Promise<Row[]> {
  const moved: Row[] = []
  let next = 0
  const work = async () => {
    for (let row = rows[next++]; row !== undefined; row = rows[next++]) {
      if (await recomputeClock(context, row.case_id, reason, now)) moved.push(row)
    }
  }
  await Promise.all(Array.from({ length: readAtOnce }, work))
  return moved
}
