import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { findWitness, verifyRecord, type Database } from '@tongban/server'
import { compareLedger, type Comparison, type Ledger, type RecordedCase } from './ledger.ts'

/** What was found in the store when every request had its answer. */
export interface StoreCheck extends Comparison {
  /** Acts whose document or licence is neither made nor queued. */
  readonly forgotten: number
  /** Whether `verify` found the record whole and each summary like the replay of its events. */
  readonly verified: boolean
  /** The first thing that `verify` found, for the person who looks for its cause. */
  readonly finding: string | null
}

export interface CheckOptions {
  readonly database: Database
  readonly migratorUrl: string
  /** TONGBAN_HOME. */
  readonly home: string
  readonly ledger: Ledger
  /** Cases that were there before the load. */
  readonly known: ReadonlySet<string>
}

export async function checkStore(options: CheckOptions): Promise<StoreCheck> {
  const recorded = await readCases(options.database, options.known)
  const witness = await findWitness(options.home)
  const report = await verifyRecord({
    address: options.migratorUrl,
    rebuild: true,
    ...(witness === undefined ? {} : { witness }),
  })
  return {
    ...compareLedger(options.ledger.cases, recorded),
    forgotten: await countForgotten(options.database, true),
    verified: report.ok && report.warningCount === 0,
    finding: (report.findings[0] ?? report.warnings[0])?.message.en ?? null,
  }
}

/** All cases that are no licences, by id. */
export async function readCases(
  { pool }: Database,
  known: ReadonlySet<string> = new Set(),
): Promise<Map<string, RecordedCase>> {
  const { rows } = await pool.query<{ case_id: string; number: string | null; events: string[] }>(
    `select s.case_id, s.number, array_agg(e.event_type order by e.sequence) as events
       from case_summary s join case_event e using (case_id) group by s.case_id, s.number`,
  )
  return new Map(
    rows
      .filter((row) => !known.has(row.case_id))
      .map((row) => [row.case_id, { number: row.number, events: row.events }]),
  )
}

/**
 * Acts that the law wants a document or a licence for, which have none.
 * @param queuedCounts whether one that the queue will still make is remembered
 */
export async function countForgotten({ pool }: Database, queuedCounts: boolean): Promise<number> {
  const { rows } = await pool.query<{ forgotten: number }>(
    `with queued as (
       select key from graphile_worker._private_jobs where $1 and attempts < max_attempts
     ), missing_documents as (
       select from case_event act
        where act.payload -> 'document' is not null
          and not exists (select from case_event made where made.case_id = act.case_id
                             and made.event_type = 'DocumentProduced'
                             and made.payload ->> 'number' = act.payload -> 'document' ->> 'number')
          and not exists (select from queued where key = 'document:' || act.case_id || ':' || act.sequence)
     ), missing_licences as (
       select from case_event act
        where act.event_type = 'LicenceIssued'
          and not exists (select from licence where licence_id = (act.payload ->> 'licence')::uuid and file_digest is not null)
          and not exists (select from queued where key like 'licence:' || (act.payload ->> 'licence') || '%')
     )
     select ((select count(*) from missing_documents) + (select count(*) from missing_licences))::int as forgotten`,
    [queuedCounts],
  )
  return rows[0]?.forgotten ?? 0
}

/** Documents and licences on record whose file is not there. */
export async function countMissingFiles({ pool }: Database, home: string): Promise<number> {
  const { rows } = await pool.query<{ digest: string }>(
    `select payload ->> 'digest' as digest from case_event where event_type = 'DocumentProduced'
     union select file_digest from licence where file_digest is not null
     union select digest from stored_file`,
  )
  const found = await Promise.all(
    rows.map(({ digest }) =>
      access(join(home, 'files', digest.slice(0, 2), digest.slice(2))).then(
        () => 0,
        () => 1 as number,
      ),
    ),
  )
  return found.reduce((sum, missing) => sum + missing, 0)
}

export async function countJobs({ pool }: Database): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from graphile_worker._private_jobs where attempts < max_attempts',
  )
  return rows[0]?.count ?? 0
}
