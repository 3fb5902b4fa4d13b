import type { CreditRecordKind, PlainDate, PromiseStanding } from '@tongban/domain'
import { getPlainDate } from '@tongban/domain'
import { sql } from 'kysely'
import { type Database, everyRow, withRows } from '../../database/index.ts'

interface StandingRow {
  readonly open: number
  readonly exclusions: readonly { readonly reason: string; readonly until: string | null }[]
  readonly records: readonly { readonly kind: CreditRecordKind; readonly on: string }[]
}

/**
 * What is on file about somebody who wants to promise (国办发〔2020〕42号: 有较严重的不良信用记录或者曾作出虚假承诺的，在信用修复前
 * 不适用告知承诺制).
 * @param item the exclusions of which count, besides those for every item
 */
export function readPromiseStanding(
  database: Database,
  subject: string,
  item: string,
  today: PlainDate,
): Promise<PromiseStanding> {
  return withRows(database, everyRow, async (transaction) => {
    const { rows } = await sql<StandingRow>`
      select (select count(*)::int from case_summary s
                join obligation o on o.case_id = s.case_id and o.kind = 'verify-promise' and o.status = 'broken'
               where s.applicant_subject = ${subject}::uuid
                 and not exists (select from case_event e
                                  where e.case_id = s.case_id and e.event_type = 'FalsePromiseConcluded'
                                    and e.payload ->> 'material' = o.material
                                    and e.payload ->> 'conclusion' = 'rectified')
                 and not exists (select from credit_record c
                                  where c.case_id = s.case_id and c.material = o.material
                                    and c.kind = 'false-promise' and c.repaired_on is not null)) as open,
             coalesce((select json_agg(json_build_object('reason', reason, 'until', until_on) order by from_on)
                         from promise_exclusion
                        where subject_id = ${subject}::uuid and removed_at is null
                          and (item_id is null or item_id = ${item})
                          and from_on <= ${today}::date and (until_on is null or until_on >= ${today}::date)),
                      '[]'::json) as exclusions,
             coalesce((select json_agg(json_build_object('kind', kind, 'on', recorded_on) order by recorded_on)
                         from credit_record where subject_id = ${subject}::uuid and repaired_on is null),
                      '[]'::json) as records`.execute(transaction)
    const row = rows[0]
    return {
      openFalsePromises: row?.open ?? 0,
      exclusions: (row?.exclusions ?? []).map(({ reason, until }) => ({
        reason,
        until: until === null ? undefined : getPlainDate(until),
      })),
      creditRecords: (row?.records ?? []).map(({ kind, on }) => ({ kind, on: getPlainDate(on) })),
    }
  })
}
