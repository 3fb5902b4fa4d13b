import { sql } from 'kysely'
import { type Database, everyRow, withRows } from '../../database/index.ts'

/**
 * Whether somebody made a promise that was found false, and the matter was not put right since: until then no promise
 * of theirs stands for a material (国办发〔2020〕42号: 曾作出虚假承诺的，在信用修复前不适用告知承诺制).
 */
export function hasFalsePromise(database: Database, subject: string): Promise<boolean> {
  return withRows(database, everyRow, async (transaction) => {
    const { rows } = await sql<{ found: boolean }>`
      select exists (
        select from case_summary s
          join obligation o on o.case_id = s.case_id and o.kind = 'verify-promise' and o.status = 'broken'
         where s.applicant_subject = ${subject}::uuid
           and not exists (select from case_event e
                            where e.case_id = s.case_id and e.event_type = 'FalsePromiseConcluded'
                              and e.payload ->> 'material' = o.material
                              and e.payload ->> 'conclusion' = 'rectified')
      ) as found`.execute(transaction)
    return rows[0]?.found ?? false
  })
}
