-- One matter (一件事): definitions as published revisions, and the matters that people filed, each a chain of its own in
-- the record. The cases of its items are cases like any others and name the matter they belong to.

create table matter (
  matter_id text primary key,
  lead_id text not null references organisation,
  current_revision int not null,
  withdrawn_on date,
  updated_at timestamptz(3) not null default now()
);
-- Immutable: the application may add revisions and never change one.
create table matter_revision (
  matter_id text not null references matter deferrable initially deferred,
  revision int not null check (revision > 0),
  digest text not null,
  published_at timestamptz(3) not null,
  published_by text not null,
  definition json not null,
  -- The file as it was written, comments included.
  source text,
  primary key (matter_id, revision)
);
grant select, insert, update on matter to tongban_application;
grant select, insert on matter_revision to tongban_application;

-- A view of the record: a matter as lists and sweeps need it.
create table matter_case (
  matter_case_id uuid primary key,
  number text,
  matter_id text not null,
  revision int not null,
  name json not null,
  lead_id text not null,
  taken_in_at text,
  applicant_subject uuid not null,
  applicant_name text not null,
  agent_subject uuid,
  channel text not null,
  status text not null,
  drafted_at timestamptz(3) not null,
  filed_on date,
  ended_on date,
  promised_due date,
  statutory_due date,
  -- The last day of a joint correction that is open.
  correction_due date,
  -- The day on which time changes the matter by itself (the end of a notice).
  settle_on date,
  items_total int not null,
  items_ended int not null,
  items_granted int not null,
  -- Notices to the public that run: [{ task, name, from, until, basis, objections }].
  notices json not null,
  version int not null,
  sequence int not null,
  updated_at timestamptz(3) not null
);
create index matter_case_number on matter_case (number);
create index matter_case_applicant on matter_case (applicant_subject, drafted_at desc, matter_case_id);
create index matter_case_lead on matter_case (lead_id, drafted_at desc, matter_case_id);
create index matter_case_intake on matter_case (taken_in_at, drafted_at desc, matter_case_id)
  where taken_in_at is not null;
create index matter_case_settle on matter_case (settle_on, matter_case_id) where settle_on is not null;
create index matter_case_notices on matter_case (matter_case_id) where notices::text <> '[]';

alter table matter_case enable row level security;
create policy matter_case_scope on matter_case for select using (
  (select scope_is_everything())
  or (status not in ('draft', 'discarded') and lead_id = any ((select scope_organisations())::text[]))
  or taken_in_at = any ((select scope_organisations())::text[])
  or applicant_subject = any ((select scope_subjects())::uuid[])
);
create policy matter_case_insert on matter_case for insert with check (true);
create policy matter_case_update on matter_case for update using (true) with check (true);
grant select, insert, update on matter_case to tongban_application;

-- A case names the matter with which it was filed; people are counted once by it.
alter table case_summary add column matter_case_id uuid;
create index case_summary_matter on case_summary (matter_case_id) where matter_case_id is not null;

alter policy case_event_scope on case_event using (
  (select scope_is_everything())
  or exists (select from case_summary s where s.case_id = case_event.case_id)
  or exists (select from licence l where l.licence_id = case_event.case_id)
  or exists (select from matter_case m where m.matter_case_id = case_event.case_id)
);
alter policy case_draft_scope on case_draft using (
  (select scope_is_everything())
  or exists (select from case_summary s where s.case_id = case_draft.case_id)
  or exists (select from matter_case m where m.matter_case_id = case_draft.case_id)
);

-- One act on a matter, whole: its events, the view, the answer for a repeat, the work that follows. The cases that begin
-- or change with it are written in the same transaction by commit_cases.
create function commit_matter(
  p_matter uuid, p_expected int,
  p_types text[], p_schema_versions smallint[], p_actors text[],
  p_occurred timestamptz[], p_recorded timestamptz[], p_payloads text[], p_previous bytea[], p_hashes bytea[],
  p_summary json, p_jobs json, p_draft json, p_command json, p_audit json
) returns void
language plpgsql as $$
begin
  perform set_scope(true, '{}', '{}');
  perform append_events(p_matter, 'matter', p_expected, p_types, p_schema_versions, p_actors, p_occurred, p_recorded,
                        p_payloads, p_previous, p_hashes);
  insert into matter_case as m
  select n.* from json_populate_record(null::matter_case, p_summary) n
  on conflict (matter_case_id) do update
     set (number, status, filed_on, ended_on, promised_due, statutory_due, correction_due, settle_on, items_total,
          items_ended, items_granted, notices, version, sequence, updated_at)
       = (excluded.number, excluded.status, excluded.filed_on, excluded.ended_on, excluded.promised_due,
          excluded.statutory_due, excluded.correction_due, excluded.settle_on, excluded.items_total,
          excluded.items_ended, excluded.items_granted, excluded.notices, excluded.version, excluded.sequence,
          excluded.updated_at);
  if json_typeof(p_draft) = 'null' then
    delete from case_draft where case_id = p_matter;
  elsif p_draft is not null then
    insert into case_draft (case_id, content, updated_at) values (p_matter, p_draft, p_recorded[1])
    on conflict (case_id) do update set content = excluded.content, updated_at = excluded.updated_at;
  end if;
  if p_command is not null then
    insert into case_command (case_id, account_id, idempotency_key, request_digest, answer)
    select p_matter, account, key, digest, answer
      from json_to_record(p_command) as c (account text, key text, digest text, answer json);
  end if;
  perform add_jobs(p_jobs);
  if p_audit is not null then
    perform add_audit_entries(json_build_array(p_audit));
  end if;
end $$;

-- As before, for matters too: whether a chain is there for its asker is settled once.
create or replace function load_case(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_case uuid, p_account text, p_key text,
  out events json, out request_digest text, out answer json
) language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  if p_everything
     or exists (select from case_summary where case_id = p_case)
     or exists (select from licence where licence_id = p_case)
     or exists (select from matter_case where matter_case_id = p_case) then
    perform set_scope(true, '{}', '{}');
    select json_agg(json_build_array(e.sequence, e.actor, e.occurred_at, e.recorded_at, e.event_type, e.schema_version,
                                     e.payload, encode(e.hash, 'hex')) order by e.sequence)
      into events from case_event e where e.case_id = p_case;
    perform set_scope(p_everything, p_organisations, p_subjects);
  end if;
  if p_key is not null then
    select c.request_digest, c.answer into request_digest, answer
      from case_command c where c.case_id = p_case and c.account_id = p_account and c.idempotency_key = p_key;
  end if;
end $$;
