import { type ApplicantActor, type Instant, getInstant } from '@tongban/domain'
import { sql } from 'kysely'
import type { Database } from '../../database/index.ts'
import { findOldest, selectTold, selectTouched, withMessages } from './sources.ts'

/** What a message tells of: an act by its place in the chain, or the reminder of one. */
export interface MessageReference {
  readonly caseId: string
  readonly sequence: number
  readonly reminder: boolean
}

export function writeMessageId({ caseId, sequence, reminder }: MessageReference): string {
  return `${caseId}.${sequence}${reminder ? '.reminder' : ''}`
}

/** @param id as `writeMessageId` makes it; the contract refuses any other */
function readMessageId(id: string): MessageReference {
  const [caseId = '', sequence = '', reminder] = id.split('.')
  return { caseId, sequence: Number(sequence), reminder: reminder !== undefined }
}

/**
 * Marks messages as read by this account; marking twice is no error.
 *
 * @returns false, and marks none, where one of them is no message of the actor's
 */
export async function markRead(
  database: Database,
  actor: ApplicantActor,
  ids: readonly string[],
  now: Instant,
  reminderDays: number,
): Promise<boolean> {
  const named = [...new Set(ids)].map(readMessageId)
  return withMessages(database, actor, async (transaction) => {
    const oldest = findOldest(now)
    const { rows } = await sql<MessageReference>`
      with named as materialized (
             select * from json_to_recordset(${JSON.stringify(named)}::json)
                           as n ("caseId" uuid, sequence int, reminder boolean)
           ),
           touched as materialized (
             select * from (${selectTouched(actor, oldest)}) t where case_id in (select "caseId" from named)
           )
      select n."caseId", n.sequence, n.reminder from named n
        join (${selectTold(sql`touched`, oldest, now, reminderDays)}) m
          on m.case_id = n."caseId" and m.sequence = n.sequence and m.reminder = n.reminder`.execute(
      transaction,
    )
    if (rows.length < named.length) return false
    await sql`insert into message_reading (account_id, case_id, sequence, reminder, read_at)
      select ${actor.account}, "caseId", sequence, reminder, ${now}::timestamptz
        from json_to_recordset(${JSON.stringify(rows)}::json) as n ("caseId" uuid, sequence int, reminder boolean)
      on conflict do nothing`.execute(transaction)
    return true
  })
}

/**
 * Marks as read all that was told up to a moment, so that what is told meanwhile stays unread.
 *
 * @param until of the newest message that was seen; the future counts as now
 */
export async function markAllRead(
  database: Database,
  actor: ApplicantActor,
  until: string,
  now: Instant,
): Promise<void> {
  const { account } = actor
  const moment = getInstant(until) < now ? until : now
  await withMessages(database, actor, async (transaction) => {
    await sql`insert into message_mark as m (account_id, read_until) values (${account}, ${moment}::timestamptz)
      on conflict (account_id) do update set read_until = greatest(m.read_until, excluded.read_until)`.execute(
      transaction,
    )
    // What lies before the mark needs no line of its own; the few that lie after it stay until the next time.
    await sql`delete from message_reading where account_id = ${account} and read_at <= ${moment}::timestamptz`.execute(
      transaction,
    )
  })
}
