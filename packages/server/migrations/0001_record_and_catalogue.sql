-- The record of acts, the cases as views of it, the catalogue that they refer to, licences and keys.
-- Every case-like row begins its key with the id of its case; no transaction spans two of them.

-- Directories: plain tables whose changes are audited. -------------------------------------------------------------

create table organisation (
  organisation_id text primary key,
  parent_id text references organisation,
  level text not null,
  kind text not null,
  definition json not null,
  updated_at timestamptz(3) not null default now()
);
create index organisation_parent on organisation (parent_id);

-- Data elements, materials, licence types, duties, topics.
create table registry_entry (
  registry text not null,
  entry_id text not null,
  definition json not null,
  updated_at timestamptz(3) not null default now(),
  primary key (registry, entry_id)
);

create table calendar_year (
  calendar text not null,
  year int not null,
  definition json not null,
  updated_at timestamptz(3) not null default now(),
  primary key (calendar, year)
);

create table service_item (
  item_id text primary key,
  authority_id text not null references organisation,
  current_revision int not null,
  withdrawn_on date,
  -- What is shown in lists, and the words under which the item is found.
  summary json not null,
  search tsvector not null,
  updated_at timestamptz(3) not null default now()
);
create index service_item_search on service_item using gin (search);
create index service_item_authority on service_item (authority_id, item_id);

-- Immutable: the application may add revisions and never change one.
create table item_revision (
  item_id text not null references service_item deferrable initially deferred,
  revision int not null check (revision > 0),
  digest text not null,
  effective_from date not null,
  effective_to date,
  published_at timestamptz(3) not null,
  published_by text not null,
  definition json not null,
  primary key (item_id, revision)
);

-- The record. ------------------------------------------------------------------------------------------------------

-- Acts of cases and licences, chained. The primary key is the concurrency control. `actor` and `payload` keep their
-- exact text, which is what is hashed.
create table case_event (
  case_id uuid not null,
  sequence int not null check (sequence > 0),
  case_kind text not null,
  event_type text not null,
  schema_version smallint not null,
  actor json not null,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  payload json not null,
  previous_hash bytea not null check (octet_length(previous_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  primary key (case_id, sequence)
);

-- The newest link of each chain, and how far the daily roots reach.
create table record_head (
  case_id uuid primary key,
  case_kind text not null,
  sequence int not null,
  hash bytea not null check (octet_length(hash) = 32),
  sealed_sequence int not null default 0
);
create index record_head_unsealed on record_head (case_id) where sealed_sequence < sequence;

-- Signed Merkle roots over the heads that moved since the root before.
create table record_root (
  root_number bigint primary key check (root_number > 0),
  day date not null,
  sealed_at timestamptz(3) not null,
  leaves int not null check (leaves >= 0),
  merkle_root bytea not null check (octet_length(merkle_root) = 32),
  previous_root bytea not null check (octet_length(previous_root) = 32),
  key_id uuid not null,
  signature bytea not null
);

create table record_leaf (
  root_number bigint not null references record_root,
  leaf_index int not null,
  case_id uuid not null,
  sequence int not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (root_number, leaf_index)
);
create index record_leaf_case on record_leaf (case_id, sequence);

-- Views of the record. ---------------------------------------------------------------------------------------------

create table case_summary (
  case_id uuid primary key,
  number text,
  item_id text not null,
  revision int not null,
  item_name text not null,
  authority_id text not null,
  taken_in_at text,
  -- Other organisations that have a step in the case.
  participants text[] not null default '{}',
  applicant_subject uuid not null,
  applicant_name text not null,
  agent_subject uuid,
  channel text not null,
  status text not null,
  close_reason text,
  outcome text,
  drafted_at timestamptz(3) not null,
  submitted_on date,
  accepted_on date,
  decided_on date,
  finished_on date,
  acceptance_due date,
  correction_due date,
  statutory_due date,
  promised_due date,
  delivery_due date,
  -- The day on which time changes the case by itself (acceptance by silence and the like).
  settle_on date,
  stopped boolean not null default false,
  -- Duties that may act now, and the officers to whom open steps are given.
  open_duties text[] not null default '{}',
  assigned_to text[] not null default '{}',
  licence_id uuid,
  version int not null,
  sequence int not null,
  updated_at timestamptz(3) not null
);
create index case_summary_number on case_summary (number);
create index case_summary_applicant on case_summary (applicant_subject, drafted_at desc, case_id);
create index case_summary_authority on case_summary (authority_id, drafted_at desc, case_id);
create index case_summary_participants on case_summary using gin (participants);
create index case_summary_intake on case_summary (taken_in_at, drafted_at desc, case_id) where taken_in_at is not null;
-- Work lists: open cases of an authority by the date that presses.
create index case_summary_work on case_summary (authority_id, coalesce(promised_due, acceptance_due, correction_due, delivery_due), case_id)
  where status in ('pre-examination', 'submitted', 'received', 'correction-requested', 'in-review', 'decided');
create index case_summary_settle on case_summary (settle_on, case_id) where settle_on is not null;
create index case_summary_item on case_summary (item_id, drafted_at desc, case_id);

-- The applicant's own workspace before the authority has seen anything; saved on every change, kept out of the record.
create table case_draft (
  case_id uuid primary key,
  content json not null,
  updated_at timestamptz(3) not null
);

-- Answers to commands, so that a request that comes twice is done once.
create table case_command (
  case_id uuid not null,
  account_id text not null,
  idempotency_key text not null,
  request_digest text not null,
  answer json not null,
  created_at timestamptz(3) not null default now(),
  primary key (case_id, account_id, idempotency_key)
);
create index case_command_age on case_command (created_at);

create table licence (
  licence_id uuid primary key,
  licence_type text not null,
  number text not null,
  -- 1.2.156.3005.2.…
  identifier text not null,
  issuer_id text not null,
  case_id uuid not null,
  holder_subject uuid not null,
  holder_name text not null,
  status text not null,
  valid_from date not null,
  valid_to date,
  -- What the licence says, and the digest of its newest sealed PDF.
  content json not null,
  file_digest text,
  version int not null,
  sequence int not null,
  updated_at timestamptz(3) not null
);
create index licence_identifier on licence (identifier);
create index licence_number on licence (number);
create index licence_holder on licence (holder_subject, valid_from desc, licence_id);
create index licence_issuer on licence (issuer_id, valid_from desc, licence_id);
create index licence_case on licence (case_id);

-- Numbers and keys. ------------------------------------------------------------------------------------------------

create table number_series (
  organisation_id text not null,
  series text not null,
  year int not null,
  last_serial bigint not null,
  primary key (organisation_id, series, year)
);

-- Seals of organisations, and under the owner `record` the key that signs the daily roots.
create table seal_key (
  key_id uuid primary key,
  organisation_id text not null,
  algorithm text not null,
  certificate_pem text not null,
  encrypted_private_key bytea not null,
  valid_from timestamptz(3) not null,
  valid_to timestamptz(3) not null,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null default now()
);
create unique index seal_key_active on seal_key (organisation_id) where retired_at is null;

-- Functions. -------------------------------------------------------------------------------------------------------

-- The next number of a series; numbers follow one another without a gap as long as their acts are recorded.
create function take_number(p_organisation text, p_series text, p_year int, p_count int default 1) returns bigint
language sql as $$
  insert into number_series as n (organisation_id, series, year, last_serial)
  values (p_organisation, p_series, p_year, p_count)
  on conflict (organisation_id, series, year) do update set last_serial = n.last_serial + excluded.last_serial
  returning last_serial
$$;

-- Limits what row-level security shows for the rest of the transaction.
create function set_scope(p_everything boolean, p_organisations text[], p_subjects text[]) returns void
language sql as $$
  select set_config('tongban.everything', case when p_everything then 'yes' else '' end, true),
         set_config('tongban.organisations', coalesce(p_organisations, '{}')::text, true),
         set_config('tongban.subjects', coalesce(p_subjects, '{}')::text, true)
$$;

create function scope_is_everything() returns boolean
language sql stable parallel safe as $$
  select current_setting('tongban.everything', true) = 'yes'
$$;

create function scope_organisations() returns text[]
language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('tongban.organisations', true), ''), '{}')::text[]
$$;

create function scope_subjects() returns uuid[]
language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('tongban.subjects', true), ''), '{}')::uuid[]
$$;

-- A case as its events in order, with the answer that this request has already had, in one round trip.
create function load_case(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_case uuid, p_account text, p_key text,
  out events json, out request_digest text, out answer json
) language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  select json_agg(json_build_array(e.sequence, e.actor, e.occurred_at, e.recorded_at, e.event_type, e.schema_version,
                                   e.payload, encode(e.hash, 'hex')) order by e.sequence)
    into events from case_event e where e.case_id = p_case;
  if p_key is not null then
    select c.request_digest, c.answer into request_digest, answer
      from case_command c where c.case_id = p_case and c.account_id = p_account and c.idempotency_key = p_key;
  end if;
end $$;

-- Links events to the chain of a case. Arrays run in parallel, one entry an event. Where another act came first it
-- fails with unique_violation, and nothing of this one stays.
create function append_events(
  p_case uuid, p_kind text, p_expected int,
  p_types text[], p_schema_versions smallint[], p_actors text[],
  p_occurred timestamptz[], p_recorded timestamptz[], p_payloads text[], p_previous bytea[], p_hashes bytea[]
) returns void
language plpgsql as $$
declare
  v_last int := p_expected + cardinality(p_types);
begin
  insert into case_event (case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at, recorded_at,
                          payload, previous_hash, hash)
  select p_case, p_expected + i, p_kind, t, s, a::json, o, r, d::json, p, h
    from unnest(p_types, p_schema_versions, p_actors, p_occurred, p_recorded, p_payloads, p_previous, p_hashes)
         with ordinality as u (t, s, a, o, r, d, p, h, i);
  if p_expected = 0 then
    insert into record_head (case_id, case_kind, sequence, hash) values (p_case, p_kind, v_last, p_hashes[cardinality(p_hashes)]);
    return;
  end if;
  update record_head set sequence = v_last, hash = p_hashes[cardinality(p_hashes)] where case_id = p_case and sequence = p_expected;
  if not found then
    raise unique_violation using message = 'the head of the chain is elsewhere';
  end if;
end $$;

-- One command on a case, whole: its events, the summary, the answer for a repeat, the work that follows.
-- p_jobs is an array of [task, payload]; p_draft is null (leave), or the new draft; a JSON null deletes the draft.
create function commit_case(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_case uuid, p_expected int,
  p_types text[], p_schema_versions smallint[], p_actors text[],
  p_occurred timestamptz[], p_recorded timestamptz[], p_payloads text[], p_previous bytea[], p_hashes bytea[],
  p_summary json, p_draft json, p_jobs json,
  p_account text, p_key text, p_request_digest text, p_answer json
) returns void
language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  perform append_events(p_case, 'application', p_expected, p_types, p_schema_versions, p_actors, p_occurred, p_recorded,
                        p_payloads, p_previous, p_hashes);
  if p_expected = 0 then
    insert into case_summary select * from json_populate_record(null::case_summary, p_summary);
  else
    update case_summary s
       set (number, revision, participants, item_name, applicant_name, agent_subject, channel, status, close_reason, outcome,
            submitted_on, accepted_on, decided_on, finished_on, acceptance_due, correction_due, statutory_due,
            promised_due, delivery_due, settle_on, stopped, open_duties, assigned_to, licence_id, version, sequence,
            updated_at)
         = (n.number, n.revision, n.participants, n.item_name, n.applicant_name, n.agent_subject, n.channel, n.status, n.close_reason,
            n.outcome, n.submitted_on, n.accepted_on, n.decided_on, n.finished_on, n.acceptance_due, n.correction_due,
            n.statutory_due, n.promised_due, n.delivery_due, n.settle_on, n.stopped, n.open_duties, n.assigned_to,
            n.licence_id, n.version, n.sequence, n.updated_at)
      from json_populate_record(null::case_summary, p_summary) n
     where s.case_id = p_case;
  end if;
  if p_draft is not null then
    if json_typeof(p_draft) = 'null' then
      delete from case_draft where case_id = p_case;
    else
      insert into case_draft (case_id, content, updated_at) values (p_case, p_draft, p_recorded[1])
      on conflict (case_id) do update set content = excluded.content, updated_at = excluded.updated_at;
    end if;
  end if;
  if p_key is not null then
    insert into case_command (case_id, account_id, idempotency_key, request_digest, answer)
    values (p_case, p_account, p_key, p_request_digest, p_answer);
  end if;
  perform add_jobs(p_jobs);
end $$;

-- The same for a licence, which is a case of its own from its issue on.
create function commit_licence(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_licence uuid, p_expected int,
  p_types text[], p_schema_versions smallint[], p_actors text[],
  p_occurred timestamptz[], p_recorded timestamptz[], p_payloads text[], p_previous bytea[], p_hashes bytea[],
  p_summary json, p_jobs json,
  p_account text, p_key text, p_request_digest text, p_answer json
) returns void
language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  perform append_events(p_licence, 'licence', p_expected, p_types, p_schema_versions, p_actors, p_occurred, p_recorded,
                        p_payloads, p_previous, p_hashes);
  if p_expected = 0 then
    insert into licence select * from json_populate_record(null::licence, p_summary);
  else
    update licence l
       set (status, holder_name, valid_from, valid_to, content, file_digest, version, sequence, updated_at)
         = (n.status, n.holder_name, n.valid_from, n.valid_to, n.content, n.file_digest, n.version, n.sequence,
            n.updated_at)
      from json_populate_record(null::licence, p_summary) n
     where l.licence_id = p_licence;
  end if;
  if p_key is not null then
    insert into case_command (case_id, account_id, idempotency_key, request_digest, answer)
    values (p_licence, p_account, p_key, p_request_digest, p_answer);
  end if;
  perform add_jobs(p_jobs);
end $$;

-- Work for the job queue, put in with the facts that ask for it; a job of the same key is not added twice.
create function add_jobs(p_jobs json) returns void
language plpgsql as $$
begin
  if p_jobs is null or json_array_length(p_jobs) = 0 then
    return;
  end if;
  perform graphile_worker.add_job(j ->> 'task', j -> 'payload', job_key := j ->> 'key')
     from json_array_elements(p_jobs) j;
end $$;

-- Row-level security: the second lock behind the policy table. -----------------------------------------------------

alter table case_summary enable row level security;
create policy case_summary_scope on case_summary for select using (
  (select scope_is_everything())
  or (status <> 'draft' and close_reason is distinct from 'discarded' and authority_id = any ((select scope_organisations())::text[]))
  or taken_in_at = any ((select scope_organisations())::text[])
  or (status <> 'draft' and participants && (select scope_organisations()))
  -- An agent sees the principal's cases as long as it may act for the principal, and not because it once did.
  or applicant_subject = any ((select scope_subjects())::uuid[])
);
create policy case_summary_insert on case_summary for insert with check (true);
create policy case_summary_update on case_summary for update using (true) with check (true);

alter table case_event enable row level security;
create policy case_event_scope on case_event for select using (
  (select scope_is_everything())
  or exists (select from case_summary s where s.case_id = case_event.case_id)
  or exists (select from licence l where l.licence_id = case_event.case_id)
);
create policy case_event_insert on case_event for insert with check (true);

alter table case_draft enable row level security;
create policy case_draft_scope on case_draft for all using (
  (select scope_is_everything())
  or exists (select from case_summary s where s.case_id = case_draft.case_id)
) with check (true);

alter table licence enable row level security;
create policy licence_scope on licence for select using (
  (select scope_is_everything())
  or issuer_id = any ((select scope_organisations())::text[])
  or holder_subject = any ((select scope_subjects())::uuid[])
);
create policy licence_insert on licence for insert with check (true);
create policy licence_update on licence for update using (true) with check (true);

-- What the application may do. The record can only grow. -----------------------------------------------------------

grant select, insert, update, delete on organisation, registry_entry, calendar_year to tongban_application;
grant select, insert, update on service_item to tongban_application;
grant select, insert on item_revision to tongban_application;
grant select, insert on case_event, record_root, record_leaf to tongban_application;
grant select, insert, update on record_head to tongban_application;
grant select, insert, update on case_summary, licence to tongban_application;
grant select, insert, update, delete on case_draft to tongban_application;
grant select, insert, delete on case_command to tongban_application;
grant select, insert, update on number_series, seal_key to tongban_application;
