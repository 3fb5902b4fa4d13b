import { getInstant } from '@tongban/domain'
import { writeCommitStatement, type CaseCommit, type Database } from '@tongban/server'

/** A filing that the platform has written, as the statement that writes it, ready to be sent for other cases. */
export interface FilingTemplate {
  readonly name: string
  readonly text: string
  /** What takes the case number of the filing, in a transaction of its own that waits for no disk. */
  readonly numberStatement: { readonly name: string; readonly text: string; readonly values: string[] }
  /** The parameters of the statement for another case. */
  fillIn(caseId: string, number: string): (string | null)[]
  /** The parameters with these two words in the place of the case and its number, for SQL that fills them in itself. */
  readonly values: readonly (string | null)[]
  readonly caseId: string
  readonly number: string
}

interface EventRow {
  sequence: number
  event_type: string
  schema_version: number
  actor: string
  occurred_at: string
  recorded_at: string
  payload: string
  previous_hash: Buffer
  hash: Buffer
}

/**
 * Reads how the filing of a case was written: its events, summary, answer and audit line as the record holds them.
 * @param database of a role that sees everything
 */
export async function readFilingTemplate(database: Database, caseId: string): Promise<FilingTemplate> {
  const { pool } = database
  const events = await pool.query<EventRow>(
    `select sequence, event_type, schema_version, actor::text, occurred_at, recorded_at, payload::text,
            previous_hash, hash
       from case_event where case_id = $1 order by sequence`,
    [caseId],
  )
  const { rows } = await pool.query<{
    number: string
    authority: string
    summary: CaseCommit['summary']
    account: string
    key: string
    digest: string
    answer: unknown
    action: string
    resource: string
    ip: string
    occurred_at: string
  }>(
    `select s.number, s.authority_id as authority, row_to_json(s) as summary, c.account_id as account,
            c.idempotency_key as key, c.request_digest as digest, c.answer, a.action, a.resource, a.ip, a.occurred_at
       from case_summary s
       join case_command c using (case_id)
       join audit_entry a on a.account_id = c.account_id and a.action = 'createCase' and a.outcome = 'done'
      where s.case_id = $1 limit 1`,
    [caseId],
  )
  const found = rows[0]
  if (found === undefined) throw new Error(`the filing of ${caseId} is not in the record with all its parts`)
  const { number, authority, summary, account, key, digest, answer, action, resource, ip } = found
  const statement = writeCommitStatement([
    {
      caseId,
      expected: 0,
      events: events.rows.map((row) => ({
        caseId,
        sequence: row.sequence,
        caseKind: 'application',
        type: row.event_type,
        schemaVersion: row.schema_version,
        actor: row.actor,
        occurredAt: getInstant(row.occurred_at),
        recordedAt: getInstant(row.recorded_at),
        payload: row.payload,
        previousHash: row.previous_hash,
        hash: row.hash,
      })),
      summary,
      jobs: [],
      command: { account, key, digest, answer },
      audit: {
        occurredAt: getInstant(found.occurred_at),
        account,
        actorKind: 'applicant',
        action,
        resource,
        outcome: 'done',
        ip,
      },
    },
  ])
  const values = (statement.values ?? []).map((value) => (typeof value === 'string' ? value : null))
  const series = { organisation_id: authority, series: 'case', year: new Date().getFullYear(), count: 1 }
  return {
    name: statement.name ?? 'commit',
    text: statement.text,
    numberStatement: {
      name: 'take_numbers',
      text: `select n.last from (select set_config('synchronous_commit', 'off', true)) off, take_numbers($1) n`,
      values: [JSON.stringify([series])],
    },
    fillIn: (otherCase, otherNumber) =>
      values.map((value) => value?.replaceAll(caseId, otherCase).replaceAll(number, otherNumber) ?? null),
    values,
    caseId,
    number,
  }
}
