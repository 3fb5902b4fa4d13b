import type { messageSchema } from '@tongban/contract'
import {
  type ApplicantActor,
  type Instant,
  type ItemDefinition,
  type MovedDue,
  getPlainDate,
} from '@tongban/domain'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import { z } from 'zod'
import type { Database, Tables } from '../../database/index.ts'
import { cutPage, readCursor } from '../../http/index.ts'
import { describeMatterActs, describeMatterReminder } from './describe-matter-acts.ts'
import { type MessageText, describeMessage } from './describe-message.ts'
import { type MatterActs, isMatterAct, readMatterActs, writePlace } from './matter-acts.ts'
import { type MessageKind, reminderKind } from './message-kinds.ts'
import { findOldest, isRead, selectTold, selectTouched, withMessages } from './sources.ts'
import { writeMessageId } from './readings.ts'

type Message = z.input<typeof messageSchema>

/** More than so many are not counted: the menu says 99+. */
const countedAtMost = 100

/** Cases and licences that are looked at first, the last touched; all of them where these do not fill the page. */
const lookedAtFirst = 200

const placeSchema = z.strictObject({
  at: z.iso.datetime(),
  id: z.uuid(),
  sequence: z.int().min(1).max(1_000_000),
  reminder: z.boolean(),
})

type Place = z.output<typeof placeSchema>

interface MessageRow {
  readonly case_id: string
  readonly sequence: number
  readonly reminder: boolean
  readonly kind: MessageKind
  readonly at: string
  readonly source: 'case' | 'licence' | 'matter' | 'objection'
  readonly number: string | null
  readonly about: string
  readonly item_type: ItemDefinition['type'] | null
  readonly applicant_name: string
  readonly due: string | null
  readonly reason: string | null
  readonly outcome: string | null
  readonly days: number | null
  readonly points: number | null
  readonly owed: number | null
  readonly valid_to: string | null
  readonly objection: number | null
  readonly moved: readonly MovedDue[] | null
  readonly read: boolean
}

/**
 * What the actor was told, newest first. Only the cases that were touched last are looked at where they fill the page:
 * nothing in the others can be newer than the moment at which the last of these was touched.
 */
export async function listMessages(
  database: Database,
  actor: ApplicantActor,
  query: { readonly limit: number; readonly cursor?: string | undefined },
  now: Instant,
  reminderDays: number,
): Promise<{ items: Message[]; nextCursor: string | null }> {
  const place = readCursor(placeSchema, query.cursor)
  const { rows, acts } = await withMessages(database, actor, async (transaction) => {
    const boundary = await findBoundary(transaction, actor, place, now)
    if (boundary !== undefined) {
      const found = await readRows(
        transaction,
        actor,
        sql`${boundary}::timestamptz`,
        place,
        query.limit + 1,
        now,
        reminderDays,
      )
      if (found.length > query.limit) return withActs(transaction, found)
    }
    const found = await readRows(
      transaction,
      actor,
      findOldest(now),
      place,
      query.limit + 1,
      now,
      reminderDays,
    )
    return withActs(transaction, found)
  })
  const page = cutPage(rows, query.limit, (row): Place => ({
    at: row.at,
    id: row.case_id,
    sequence: row.sequence,
    reminder: row.reminder,
  }))
  return { items: page.items.map((row) => presentMessage(row, acts)), nextCursor: page.nextCursor }
}

/** What the acts of matters among the messages were; one message tells of all that one transaction did. */
async function withActs(transaction: Transaction<Tables>, rows: readonly MessageRow[]) {
  const places = rows.filter(({ kind, reminder }) => isMatterAct(kind) && !reminder)
  return {
    rows,
    acts: await readMatterActs(
      transaction,
      places.map(({ case_id, at }) => ({ case_id, at })),
    ),
  }
}

/** How many messages the actor has not read, up to a hundred. */
export async function countUnread(
  database: Database,
  actor: ApplicantActor,
  now: Instant,
  reminderDays: number,
): Promise<number> {
  const { account } = actor
  return withMessages(database, actor, async (transaction) => {
    const since = sql`greatest(${findOldest(now)}, (select read_until from message_mark where account_id = ${account}))`
    const { rows } = await sql<{ unread: number }>`
      with since as materialized (select ${since} as moment),
           touched as materialized (${selectTouched(actor, sql`(select moment from since)`)})
      select count(*)::int as unread from (
        select from (${selectTold(sql`touched`, sql`(select moment from since)`, now, reminderDays)}) m
         where not ${isRead(account)} limit ${countedAtMost}
      ) unread`.execute(transaction)
    return rows[0]?.unread ?? 0
  })
}

/** When the last of the cases that are looked at first was touched; undefined where there are no more than these. */
async function findBoundary(
  transaction: Transaction<Tables>,
  actor: ApplicantActor,
  place: Place | undefined,
  now: Instant,
): Promise<string | undefined> {
  const before = place === undefined ? sql`true` : sql`updated_at <= ${place.at}::timestamptz`
  const { rows } = await sql<{ updated_at: string }>`
    select updated_at from (${selectTouched(actor, findOldest(now))}) touched
     where ${before} order by updated_at desc offset ${lookedAtFirst} limit 1`.execute(transaction)
  return rows[0]?.updated_at
}

async function readRows(
  transaction: Transaction<Tables>,
  actor: ApplicantActor,
  since: RawBuilder<unknown>,
  place: Place | undefined,
  limit: number,
  now: Instant,
  reminderDays: number,
): Promise<MessageRow[]> {
  const after =
    place === undefined
      ? sql`true`
      : sql`(at, case_id, sequence, reminder) <
            (${place.at}::timestamptz, ${place.id}::uuid, ${place.sequence}::int, ${place.reminder}::boolean)`
  const { rows } = await sql<MessageRow>`
    with touched as materialized (${selectTouched(actor, since)}),
         page as (
           select * from (${selectTold(sql`touched`, since, now, reminderDays)}) told
            where ${after} order by at desc, case_id desc, sequence desc, reminder desc limit ${limit}
         )
    select case_id, sequence, reminder, kind, at, source, number, about, applicant_name,
           payload ->> 'due' as due, payload ->> 'reason' as reason, payload ->> 'outcome' as outcome,
           (payload ->> 'days')::int as days, json_array_length(payload -> 'points') as points,
           json_array_length(payload -> 'owed') as owed,
           (select s.summary ->> 'type' from case_summary c join service_item s using (item_id)
             where c.case_id = m.case_id) as item_type,
           payload ->> 'validTo' as valid_to,
           (payload ->> 'objection')::int as objection, payload -> 'moved' as moved, ${isRead(actor.account)} as read
      from page m order by at desc, case_id desc, sequence desc, reminder desc`.execute(transaction)
  return rows
}

function describeRow(row: MessageRow, acts: ReadonlyMap<string, MatterActs>): MessageText {
  const { due, reason, outcome, days, points, owed, valid_to: validTo, objection, moved } = row
  if (row.source === 'matter' && row.kind === reminderKind && due !== null)
    return describeMatterReminder(row.about, getPlainDate(due))
  const told = isMatterAct(row.kind) ? acts.get(writePlace(row)) : undefined
  if (told !== undefined) return describeMatterActs(row.about, told)
  const facts = { due, reason, outcome, days, points, owed, validTo, objection, moved }
  return describeMessage({ kind: row.kind, about: row.about, itemType: row.item_type, facts })
}

function presentMessage(row: MessageRow, acts: ReadonlyMap<string, MatterActs>): Message {
  return {
    messageId: writeMessageId({ caseId: row.case_id, sequence: row.sequence, reminder: row.reminder }),
    kind: row.kind,
    at: row.at,
    ...describeRow(row, acts),
    caseId: row.source === 'case' ? row.case_id : null,
    licenceId: row.source === 'licence' ? row.case_id : null,
    matterCaseId: row.source === 'matter' ? row.case_id : null,
    objection: row.source === 'objection' ? row.objection : null,
    number: row.number,
    about: row.about,
    applicantName: row.applicant_name,
    read: row.read,
  }
}
