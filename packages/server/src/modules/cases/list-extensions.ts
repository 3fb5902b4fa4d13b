import { sql } from 'kysely'
import { type Database, everyRow, withRows } from '../../database/index.ts'

/** More than a city ever has open at a time. */
const casesFound = 10_000

/**
 * Cases under review for which an extension is asked for and not yet decided, of everybody: few events are of this kind,
 * and indexed apart. Whoever lists them asks for the cases under its own scope. Asked under that scope, the events
 * would be held against all cases that the actor may see, one by one.
 */
export async function findRequestedExtensions(database: Database): Promise<string[]> {
  return withRows(database, everyRow, async (transaction) => {
    const { rows } = await sql<{ case_id: string }>`
      select distinct asked.case_id
        from case_event asked join case_summary s on s.case_id = asked.case_id and s.status = 'in-review'
       where asked.event_type = 'ExtensionRequested'
         and not exists (select from case_event answered
                          where answered.case_id = asked.case_id and answered.sequence > asked.sequence
                            and answered.event_type in ('ExtensionApproved', 'ExtensionDeclined'))
       limit ${casesFound}`.execute(transaction)
    return rows.map((row) => row.case_id)
  })
}
