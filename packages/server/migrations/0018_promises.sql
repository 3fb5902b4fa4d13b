-- How many calendar days before its last day the debtor is reminded, where the item says so; the installation's own
-- number else.
alter table obligation add column remind_days smallint;

-- Whom staff do not let be served on a promise (不适用告知承诺名单): who, why, on what basis, from when until when. An
-- entry is never deleted; it ends or is removed with a reason.
create table promise_exclusion (
  exclusion_id uuid primary key,
  subject_id uuid not null,
  subject_kind text not null,
  subject_name text not null,
  -- Null: for every item.
  item_id text,
  reason text not null,
  basis text not null,
  from_on date not null,
  until_on date,
  organisation_id text not null,
  added_at timestamptz not null,
  added_by text not null,
  added_by_name text not null,
  removed_at timestamptz,
  removed_by text,
  removed_by_name text,
  removal_reason text,
  check (until_on is null or until_on >= from_on),
  check ((removed_at is null) = (removal_reason is null))
);
create index promise_exclusion_subject on promise_exclusion (subject_id);
create index promise_exclusion_newest on promise_exclusion (added_at desc, exclusion_id);
alter table promise_exclusion enable row level security;
create policy promise_exclusion_scope on promise_exclusion for select using ((select scope_is_everything()));
create policy promise_exclusion_insert on promise_exclusion for insert with check (true);
create policy promise_exclusion_update on promise_exclusion for update using (true) with check (true);
grant select, insert, update on promise_exclusion to tongban_application;

-- The credit file of subjects: a view of the events CreditRecorded and CreditRepaired of their cases, which keep it up by a
-- trigger that looks at nothing else, so that no other act costs more than it did.
create table credit_record (
  case_id uuid not null,
  -- Counts from 1 within the case.
  record int not null,
  subject_id uuid not null,
  kind text not null,
  material text not null,
  reason text not null,
  item_id text not null,
  authority_id text not null,
  recorded_on date not null,
  recorded_by json not null,
  repaired_on date,
  repair_reason text,
  repaired_by json,
  primary key (case_id, record)
);
create index credit_record_subject on credit_record (subject_id, recorded_on desc);
create index credit_record_newest on credit_record (recorded_on desc, case_id, record);
alter table credit_record enable row level security;
create policy credit_record_scope on credit_record for select using ((select scope_is_everything()));
grant select on credit_record to tongban_application;

create function note_credit() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if new.event_type = 'CreditRecorded' then
    insert into credit_record (case_id, record, subject_id, kind, material, reason, item_id, authority_id, recorded_on,
                               recorded_by)
    select new.case_id, (new.payload ->> 'record')::int, s.applicant_subject, new.payload ->> 'kind',
           new.payload ->> 'material', new.payload ->> 'reason', s.item_id, s.authority_id, (new.payload ->> 'on')::date,
           new.actor
      from case_summary s where s.case_id = new.case_id;
  else
    update credit_record
       set repaired_on = (new.payload ->> 'on')::date, repair_reason = new.payload ->> 'reason', repaired_by = new.actor
     where case_id = new.case_id and record = (new.payload ->> 'record')::int;
  end if;
  return null;
end $$;

create trigger case_event_credit after insert on case_event
  for each row when (new.event_type in ('CreditRecorded', 'CreditRepaired'))
  execute function note_credit();
