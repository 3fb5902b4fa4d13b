import type { ApplicantActor, Instant } from '@tongban/domain'
import { type RawBuilder, type Transaction, sql } from 'kysely'
import { type Database, type Tables, scopeOf, withRows } from '../../database/index.ts'
import { grants, matterToldTypes, toldByMatter } from './matter-acts.ts'
import { lateOpinionKind, shotsReminderKind, supplyReminderKind, toldTypes } from './message-kinds.ts'

/** Messages are told for a year; the record of a case keeps every act for ever. */
const toldDays = 365

/**
 * Calendar days before the last day of a correction, or of a promised material whose item says nothing else, from which
 * the applicant is reminded, at nine in the morning. An installation may set another number.
 */
export const usualReminderDays = 3

/** Runs work that sees the rows of the actor's subjects and what this account has read. */
export function withMessages<Result>(
  database: Database,
  actor: ApplicantActor,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return withRows(database, scopeOf(actor), async (transaction) => {
    await sql`select set_config('tongban.account', ${actor.account}, true)`.execute(transaction)
    return work(transaction)
  })
}

/** The moment before which nothing is told any more. */
export function findOldest(now: Instant): RawBuilder<unknown> {
  return sql`(${now}::timestamptz - make_interval(days => ${toldDays}))`
}

/** Which rows are the actor's, by the written authorisation where it is an agent's. */
function isOwn(
  actor: ApplicantActor,
  subject: RawBuilder<unknown>,
  item: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const own = actor.actsFor.map((entry) =>
    entry.items === undefined
      ? sql`${subject} = ${entry.subject}::uuid`
      : sql`(${subject} = ${entry.subject}::uuid and ${item} = any(${[...entry.items]}::text[]))`,
  )
  return own.length === 0 ? sql`false` : sql`(${sql.join(own, sql` or `)})`
}

/**
 * Cases and licences of the actor's subjects to which something happened since a moment. An act lies in no case that
 * was last touched before it, so that few events need to be looked at, however many cases there are. Of a correction
 * or a promised material that is awaited time itself may tell, and so these are always among them.
 */
export function selectTouched(actor: ApplicantActor, since: RawBuilder<unknown>): RawBuilder<unknown> {
  // The item of a licence stands in its first act.
  const item = sql`(select e.payload ->> 'item' from case_event e where e.case_id = licence_id and e.sequence = 1)`
  return sql`
    select case_id, updated_at, number, item_name as about, applicant_name, 'case' as source, status, correction_due,
           item_id as item, matter_case_id
      from case_summary
     where ${isOwn(actor, sql`applicant_subject`, sql`item_id`)}
       and (updated_at >= ${since} or status = 'correction-requested'
            or (status = 'in-review' and (exists (${selectOwed(sql`case_summary.case_id`)})
                                          or exists (${selectShotsOwed(sql`case_summary.case_id`)}))))
    union all
    select licence_id, updated_at, number, content -> 'typeName' ->> 'zh', holder_name, 'licence', status, null, null, null
      from licence
     where ${isOwn(actor, sql`holder_subject`, item)} and updated_at >= ${since}
    union all
    select matter_case_id, updated_at, number, name ->> 'zh', applicant_name, 'matter', status, correction_due, null, null
      from matter_case
     where ${isOwnMatter(actor)}
       and (updated_at >= ${since} or correction_due is not null
            or exists (select from obligation o where o.case_id = matter_case_id and o.status = 'open'))
    union all
    select matter_case_id, max(greatest(raised_at, answered_at, ended_at)), null, null, null, 'objection', null, null,
           null, null
      from objection where account_id = ${actor.account}
     group by matter_case_id having max(greatest(raised_at, answered_at, ended_at)) >= ${since}`
}

/** A matter is of several items: an agent hears of it where the authorisation covers them all, else of the cases alone. */
function isOwnMatter(actor: ApplicantActor): RawBuilder<unknown> {
  const own = actor.actsFor.map(({ subject, items }) =>
    items === undefined
      ? sql`applicant_subject = ${subject}::uuid`
      : sql`(applicant_subject = ${subject}::uuid and not exists (
             select from case_event f cross join json_array_elements(f.payload -> 'items') filed
              where f.case_id = matter_case_id and f.event_type = 'MatterFiled'
                and not filed ->> 'item' = any(${[...items]}::text[])))`,
  )
  return own.length === 0 ? sql`false` : sql`(${sql.join(own, sql` or `)})`
}

/**
 * Acts and reminders of what was touched, as rows of messages.
 *
 * @param touched name of the table expression that `selectTouched` fills
 * @param since nothing that was told before it
 * @param reminderDays of the installation
 */
export function selectTold(
  touched: RawBuilder<unknown>,
  since: RawBuilder<unknown>,
  now: Instant,
  reminderDays: number,
): RawBuilder<unknown> {
  return sql`
    select t.case_id, e.sequence, false as reminder, e.event_type as kind, e.recorded_at as at, t.source, t.number,
           t.about, t.applicant_name, e.actor ->> 'account' as account, e.payload
      from ${touched} t cross join lateral (
        select sequence, event_type, recorded_at, actor, payload from case_event
         where case_id = t.case_id and recorded_at >= ${since} and event_type = any(${[...toldTypes]}::text[])
        offset 0
      ) e
     where t.updated_at >= ${since} and not ${isToldByMatter}
    union all
    select t.case_id, e.sequence, false, e.kind, e.at, t.source, t.number, t.about, t.applicant_name, e.account, null
      from ${touched} t cross join lateral (
        select min(sequence) as sequence, (array_agg(event_type order by sequence))[1] as kind, recorded_at as at,
               min(actor ->> 'account') as account
          from case_event
         where case_id = t.case_id and recorded_at >= ${since}
           and event_type = any(${[...matterToldTypes]}::text[])
         group by recorded_at
        offset 0
      ) e
     where t.source = 'matter' and t.updated_at >= ${since}
    union all
    select t.case_id, e.sequence, true, 'CorrectionDueSoon', r.at, t.source, t.number, t.about, t.applicant_name, null,
           e.payload
      from ${touched} t
      cross join lateral (select ${remindAt(sql`correction_due`, sql.lit(reminderDays))} as at) r
      cross join lateral (
        select sequence, payload from case_event
         where case_id = t.case_id and event_type in ('CorrectionRequested', 'JointCorrectionRequested')
         order by sequence desc limit 1
      ) e
     where (t.status = 'correction-requested' and t.matter_case_id is null or t.source = 'matter')
       and t.correction_due is not null
       and r.at <= ${now}::timestamptz and r.at >= ${since}
    union all
    select t.case_id, e.sequence, true, ${supplyReminderKind}, r.at, t.source, t.number, t.about, t.applicant_name,
           null, json_build_object('due', o.due)
      from ${touched} t
      cross join lateral (
        select owed.due, ${remindAt(sql`owed.due`, sql`coalesce(owed.remind_days, ${sql.lit(reminderDays)})`)} as at
          from (${selectOwed(sql`t.case_id`)}) owed order by at limit 1
      ) o
      cross join lateral (select o.at) r
      cross join lateral (
        select sequence from case_event
         where case_id = t.case_id and event_type in ('ApplicationAccepted', 'AcceptedBySilence') limit 1
      ) e
     where t.status = 'in-review' and o.due is not null
       and r.at <= ${now}::timestamptz and r.at >= ${since}
    union all
    select t.case_id, e.sequence, true, ${shotsReminderKind}, r.at, t.source, t.number, t.about, t.applicant_name,
           null, json_build_object('due', o.due)
      from ${touched} t
      cross join lateral (${selectShotsOwed(sql`t.case_id`)} order by o.due limit 1) o
      cross join lateral (
        select sequence, recorded_at from case_event
         where case_id = t.case_id and event_type in ('RemoteInspectionRequested', 'RemoteShotsAskedAgain')
         order by sequence desc limit 1
      ) e
      -- Where fewer days are given than the reminder wants, it comes the day before, and never with the request.
      cross join lateral (select greatest(${remindAt(sql`o.due`, sql.lit(1))}, e.recorded_at) as at) r
     where t.status = 'in-review' and r.at > e.recorded_at
       and r.at <= ${now}::timestamptz and r.at >= ${since}
    union all
    select t.case_id, e.sequence, true, ${lateOpinionKind}, r.at, t.source, t.number, o.material_name ->> 'zh',
           t.applicant_name, null, json_build_object('due', o.due)
      from ${touched} t
      join obligation o on o.case_id = t.case_id and o.kind = 'give-pre-approval'
      cross join lateral (select ${remindAt(sql`o.due`, sql.lit(-1))} as at) r
      cross join lateral (
        select sequence from case_event
         where case_id = t.case_id and event_type = 'PreApprovalRequested'
           and payload ->> 'task' = o.obligation_id limit 1
      ) e
     where t.source = 'matter' and r.at <= ${now}::timestamptz and r.at >= ${since}
       and not exists (
         select from case_event g
          where g.case_id = t.case_id and g.event_type in ('PreApprovalGiven', 'PreApprovalEnded')
            and g.payload ->> 'task' = o.obligation_id and g.recorded_at <= r.at)
    union all
    select t.case_id, a.sequence, false, a.kind, a.at, t.source, null, o.notice_name ->> 'zh', o.applicant_name,
           case a.kind when 'OwnObjectionRaised' then o.account_id end,
           json_build_object('objection', o.objection, 'outcome', a.outcome, 'reason', a.reason)
      from ${touched} t
      join objection o on o.matter_case_id = t.case_id
      cross join lateral (
        select o.raised_sequence as sequence, 'OwnObjectionRaised' as kind, o.raised_at as at, null as reason,
               case when o.ended_sequence = o.raised_sequence + 1 then 'stopped' end as outcome
        union all
        select o.answered_sequence, 'OwnObjectionAnswered', o.answered_at, o.answer,
               case when o.upheld then 'upheld' else 'not-upheld' end
        union all
        -- What one's own objection or its answer ended, as the next event, is told with it.
        select o.ended_sequence, 'ObjectedNoticeStopped', o.ended_at, null, case o.upheld when false then 'not-upheld' end
         where o.notice_status = 'stopped' and o.ended_sequence <> o.raised_sequence + 1
           and o.ended_sequence is distinct from o.answered_sequence + 1
      ) a
     where t.source = 'objection' and a.at >= ${since}`
}

/** Shots of a remote inspection that the applicant has not sent. */
function selectShotsOwed(caseId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select o.due from obligation o
              where o.case_id = ${caseId} and o.kind = 'supply-shots' and o.status = 'open'`
}

/** What a case of a matter did and the matter tells; `t` is the case and `e` the act. */
const isToldByMatter = sql`(t.matter_case_id is not null and (
  e.event_type = any(${[...toldByMatter]}::text[])
  or e.event_type = any(${[...grants]}::text[]) and exists (
       select from case_event f cross join json_array_elements(f.payload -> 'items') filed
        where f.case_id = t.matter_case_id and f.event_type = 'MatterFiled'
          and filed ->> 'item' = t.item and filed ->> 'licence' is null)))`

/** Materials of a case that the applicant promised and has not supplied. */
function selectOwed(caseId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select o.due, o.remind_days from obligation o
              where o.case_id = ${caseId} and o.kind = 'supply-material' and o.status = 'open'`
}

/** Nine in the morning in Beijing, some days before the last day. */
function remindAt(due: RawBuilder<unknown>, days: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`((${due} - ${days}::int)::timestamp + interval '9 hours') at time zone 'Asia/Shanghai'`
}

/** Whether the account has read a message; what it did itself is no news to it. */
export function isRead(account: string): RawBuilder<unknown> {
  return sql`(coalesce(m.account = ${account}, false)
    or m.at <= coalesce((select read_until from message_mark where account_id = ${account}), '-infinity')
    or exists (select from message_reading r where r.account_id = ${account} and r.case_id = m.case_id
                  and r.sequence = m.sequence and r.reminder = m.reminder))`
}
