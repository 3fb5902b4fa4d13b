-- What those who object to a notice of somebody else's matter may know of it (公示异议): a view of the events of the matter,
-- written in their transaction. The matter itself lies outside their scope. Objections that a clerk took down at a window
-- belong to no account and have no row.
create table objection (
  matter_case_id uuid not null,
  -- Id of the task in the plan: notice/name.
  task text not null,
  objection int not null,
  account_id text not null,
  notice_name json not null,
  notice_from date not null,
  notice_until date not null,
  -- running, passed, stopped
  notice_status text not null,
  matter_name json not null,
  -- As on the public notice: persons masked.
  applicant_name text not null,
  lead_id text not null,
  -- The item that waits for the notice, by whose decision the objector may be affected.
  item_id text,
  item_revision int,
  text text not null,
  raised_on date not null,
  raised_at timestamptz(3) not null,
  raised_sequence int not null,
  upheld boolean,
  answer text,
  answered_on date,
  answered_at timestamptz(3),
  answered_sequence int,
  ended_on date,
  ended_at timestamptz(3),
  ended_sequence int,
  primary key (matter_case_id, task, objection)
);
create index objection_account on objection (account_id, raised_at desc, matter_case_id, task, objection);

-- One's own and nobody else's, whatever else the session may see.
alter table objection enable row level security;
create policy objection_own on objection for select using (
  (select scope_is_everything()) or account_id = current_setting('tongban.account', true)
);
create policy objection_insert on objection for insert with check (true);
create policy objection_update on objection for update using (true) with check (true);
grant select, insert, update on objection to tongban_application;

-- Those that were raised before: whoever acts stands in the record of every act.
insert into objection
select r.case_id, r.payload ->> 'task', (r.payload ->> 'objection')::int, r.actor ->> 'account',
       t.task -> 'name', (p.payload ->> 'on')::date, (p.payload ->> 'until')::date,
       coalesce(e.payload ->> 'outcome', 'running'), m.name,
       case when s.kind <> 'person' then m.applicant_name
            when char_length(m.applicant_name) < 2 then '*'
            when char_length(m.applicant_name) = 2 then left(m.applicant_name, 1) || '*'
            else left(m.applicant_name, 1) || repeat('*', char_length(m.applicant_name) - 2) || right(m.applicant_name, 1)
       end,
       m.lead_id, i.item ->> 'item', (i.item ->> 'revision')::int,
       r.payload ->> 'text', (r.payload ->> 'on')::date, r.recorded_at, r.sequence,
       (a.payload ->> 'upheld')::boolean, a.payload ->> 'text', (a.payload ->> 'on')::date, a.recorded_at, a.sequence,
       (e.payload ->> 'on')::date, e.recorded_at, e.sequence
  from case_event r
  join matter_case m on m.matter_case_id = r.case_id
  join subject s on s.subject_id = m.applicant_subject
  join case_event f on f.case_id = r.case_id and f.event_type = 'MatterFiled'
  join case_event p on p.case_id = r.case_id and p.event_type = 'MatterNoticePublished'
                   and p.payload ->> 'task' = r.payload ->> 'task'
  join lateral (
    select task from json_array_elements(f.payload -> 'tasks') task where task ->> 'id' = r.payload ->> 'task' limit 1
  ) t on true
  left join lateral (
    select item from json_array_elements(f.payload -> 'items') item
     where exists (
       select from json_array_elements(f.payload -> 'tasks') later,
                   json_array_elements(later -> 'waitsFor') wait
        where later ->> 'id' = item ->> 'item' and wait ->> 'task' = r.payload ->> 'task')
     limit 1
  ) i on true
  left join case_event a on a.case_id = r.case_id and a.event_type = 'ObjectionAnswered'
                        and a.payload ->> 'task' = r.payload ->> 'task'
                        and a.payload ->> 'objection' = r.payload ->> 'objection'
  left join case_event e on e.case_id = r.case_id and e.event_type = 'MatterNoticeEnded'
                        and e.payload ->> 'task' = r.payload ->> 'task'
 where r.event_type = 'ObjectionRaised' and r.actor ->> 'kind' = 'applicant';

-- Whether the applicant has still to say what is to follow an unfavourable opinion that only advises, for lists.
alter table pre_approval add column awaits_applicant boolean not null default false;
update pre_approval p set awaits_applicant = true
 where p.effect = 'advisory' and p.outcome = 'unfavourable'
   and not exists (
     select from case_event e
      where e.case_id = p.matter_case_id and e.event_type in ('PreApprovalContinued', 'PreApprovalEnded')
        and e.payload ->> 'task' = p.task);
