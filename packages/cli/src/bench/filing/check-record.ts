import { connectDatabase } from '@tongban/server'

/** A case as the platform acknowledged it to a client. */
export interface AcknowledgedCase {
  readonly caseId: string
  readonly number: string
  /** After the last act that was acknowledged. */
  readonly version: number
}

/** What the record says of what was acknowledged. */
export interface RecordCheck {
  readonly acknowledged: number
  /** Cases that are not there, or not as far as they were acknowledged. */
  readonly lost: number
  /** Cases, numbers and keys that are there more than once, and acts that nobody asked for. */
  readonly doubled: number
}

interface Findings {
  lost: number
  beyond: number
  numbers: number
  keys: number
  unasked: number
}

/**
 * Holds the record against what clients were told, after all of them have their answers.
 *
 * @param administratorUrl of a role that sees everything
 * @param keyPrefix with which the Idempotency-Keys of all these filings, and of no others, begin
 * @param unanswered filings that had no answer, so that they may have been done or not
 */
export async function checkRecord(
  administratorUrl: string,
  cases: readonly AcknowledgedCase[],
  keyPrefix: string,
  unanswered = 0,
): Promise<RecordCheck> {
  const database = connectDatabase(administratorUrl, { poolSize: 1, statementLimitMilliseconds: 0 })
  try {
    const { rows } = await database.pool.query<Findings>(
      `with told as materialized (
         select case_id, max(number) as number, max(version) as version, count(*) as times
           from unnest($1::uuid[], $2::text[], $3::int[]) as t (case_id, number, version) group by case_id
       ), events as (
         select case_id, count(*) as events, max(sequence) as last from case_event
          where case_id in (select case_id from told) group by case_id
       ), seen as (
         select t.*, s.version as version_kept,
                s.number = t.number and h.sequence = e.events and h.sequence = e.last and h.sequence = s.sequence as whole
           from told t
           left join case_summary s on s.case_id = t.case_id
           left join record_head h on h.case_id = t.case_id
           left join events e on e.case_id = t.case_id
       )
       select (select count(*) from seen where whole is not true or version_kept < version)::int as lost,
              (select count(*) from seen where version_kept > version or times > 1)::int as beyond,
              (select count(*) from (select from case_summary where number is not null
                                      group by number having count(*) > 1) n)::int as numbers,
              (select count(*) from (select from case_command where starts_with(idempotency_key, $4)
                                      group by account_id, idempotency_key having count(*) > 1) k)::int as keys,
              (select count(*) from case_command c where starts_with(idempotency_key, $4)
                  and not exists (select from told t where t.case_id = c.case_id))::int as unasked`,
      [
        cases.map(({ caseId }) => caseId),
        cases.map(({ number }) => number),
        cases.map(({ version }) => version),
        keyPrefix,
      ],
    )
    const found = rows[0]
    if (found === undefined) throw new Error('a count is always given')
    return {
      acknowledged: cases.length,
      lost: found.lost,
      doubled: found.beyond + found.numbers + found.keys + Math.max(0, found.unasked - unanswered),
    }
  } finally {
    await database.close()
  }
}
