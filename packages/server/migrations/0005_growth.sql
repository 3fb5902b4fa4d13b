-- What grows with the table: indexes that the lists and searches use, and none that they do not.

-- Names are searched by their pairs of characters, for a Chinese name has no room for more. On the register of
-- subjects, which an act on a case does not touch.
create function name_grams(p_name text) returns text[]
language sql immutable parallel safe strict as $$
  select array_agg(distinct gram) from (
    select substr(p_name, i, 1) as gram from generate_series(1, length(p_name)) i
    union all
    select substr(p_name, i, 2) from generate_series(1, length(p_name) - 1) i
  ) grams
$$;
create index subject_name on subject using gin (name_grams(name));

-- The organisations that have a step in a case of another. An overlap of arrays may not be answered by an index before
-- row-level security was asked, so that the index over `participants` was only ever written; this table can be asked.
create table case_participant (
  case_id uuid not null,
  organisation_id text not null,
  authority_id text not null,
  drafted_at timestamptz(3) not null,
  primary key (case_id, organisation_id)
);
create index case_participant_list on case_participant (organisation_id, authority_id, drafted_at desc, case_id);

alter table case_participant enable row level security;
create policy case_participant_scope on case_participant using (
  (select scope_is_everything()) or organisation_id = any ((select scope_organisations())::text[])
);
grant select on case_participant to tongban_application;

-- Who takes part is kept beside the summary, whatever writes that; nobody else writes here.
create function keep_case_participants() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    delete from case_participant where case_id = old.case_id;
  end if;
  insert into case_participant (case_id, organisation_id, authority_id, drafted_at)
  select new.case_id, organisation, new.authority_id, new.drafted_at from unnest(new.participants) organisation;
  return null;
end $$;
create trigger case_participants_begun after insert on case_summary
  for each row when (new.participants <> '{}') execute function keep_case_participants();
create trigger case_participants_changed after update on case_summary
  for each row when (new.participants is distinct from old.participants) execute function keep_case_participants();

insert into case_participant (case_id, organisation_id, authority_id, drafted_at)
select case_id, organisation, authority_id, drafted_at from case_summary, unnest(participants) organisation;

drop index case_summary_participants;

-- Lists over a wide jurisdiction, and searches for what is frequent: newest first until the page is full.
create index case_summary_newest on case_summary (drafted_at desc, case_id);
-- Work lists by the date that presses, those whose clock stands last, so that a page begins where the one before ended:
-- over a wide jurisdiction and over a narrow one.
create index case_summary_pressing
  on case_summary (coalesce(promised_due, acceptance_due, correction_due, delivery_due, 'infinity'::date), case_id)
  where status in ('pre-examination', 'submitted', 'received', 'correction-requested', 'in-review', 'decided');
drop index case_summary_work;
create index case_summary_work
  on case_summary (authority_id, coalesce(promised_due, acceptance_due, correction_due, delivery_due, 'infinity'::date), case_id)
  where status in ('pre-examination', 'submitted', 'received', 'correction-requested', 'in-review', 'decided');

-- A number is searched for by its beginning too.
drop index case_summary_number;
create index case_summary_number on case_summary (number collate "C");

-- The daily seal reads every head once; an index of those that moved made each act write to it and to the key again.
drop index record_head_unsealed;

-- The audit is written in the order of time and read by spans of it.
drop index audit_entry_time;
create index audit_entry_time on audit_entry using brin (occurred_at);

-- Room in the page for the next state of a row, so that a change which no index is over touches no index.
alter table case_summary set (fillfactor = 80);
alter table record_head set (fillfactor = 80);

-- Tables that only grow are frozen as they grow, and never all at once; those that are rewritten are tidied before a
-- fifth of a year's rows is dead, and the planner hears of the few open cases among the many closed.
alter table case_event set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_freeze_min_age = 0, autovacuum_analyze_scale_factor = 0.05);
alter table audit_entry set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_freeze_min_age = 0, autovacuum_analyze_scale_factor = 0.05);
alter table record_leaf set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_freeze_min_age = 0);
alter table case_summary set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
alter table record_head set (autovacuum_vacuum_scale_factor = 0.02);
