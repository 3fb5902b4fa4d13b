-- After a correction of the calendar the clocks of all open cases are counted anew. What they follow from besides the
-- calendar is kept beside the due dates, so that a million of them can be counted without reading a single act; it is
-- null where nothing runs, where only the acts can tell, and in rows that were last written before this migration.
alter table case_summary add column clock text;

-- As before, with the clock.
create or replace function commit_cases(
  p_heads json, p_events json, p_summaries json, p_drafts json, p_commands json, p_jobs json, p_audit json
) returns uuid[]
language plpgsql as $$
declare
  v_written uuid[];
begin
  perform set_scope(true, '{}', '{}');
  -- One case that somebody else holds must not keep its neighbours: they are then tried one by one.
  if json_array_length(p_heads) > 1 then
    perform set_config('lock_timeout', '200ms', true);
  end if;

  -- The head of a chain is the concurrency control: whoever moves it writes. In the order of the ids, so that two
  -- processes with cases in common wait for each other one way round.
  with given as materialized (
    select case_id, expected, sequence, decode(hash, 'hex') as hash
      from json_to_recordset(p_heads) as h (case_id uuid, expected int, sequence int, hash text)
     order by case_id
  ), begun as (
    insert into record_head (case_id, case_kind, sequence, hash)
    select case_id, 'application', sequence, hash from given where expected = 0
    on conflict (case_id) do nothing
    returning case_id
  ), moved as (
    update record_head r set sequence = g.sequence, hash = g.hash
      from given g
     where g.expected > 0 and r.case_id = g.case_id and r.sequence = g.expected
    returning r.case_id
  )
  select array_agg(case_id) into v_written from (select case_id from begun union all select case_id from moved) w;
  if v_written is null then
    return '{}';
  end if;

  insert into case_event (case_id, sequence, case_kind, event_type, schema_version, actor, occurred_at, recorded_at,
                          payload, previous_hash, hash)
  select case_id, sequence, 'application', event_type, schema_version, actor, occurred_at, recorded_at,
         payload, decode(previous_hash, 'hex'), decode(hash, 'hex')
    from json_to_recordset(p_events) as e (
           case_id uuid, sequence int, event_type text, schema_version smallint, actor json, occurred_at timestamptz,
           recorded_at timestamptz, payload json, previous_hash text, hash text)
   where case_id = any (v_written);

  insert into case_summary as s
  select n.* from json_populate_recordset(null::case_summary, p_summaries) n where n.case_id = any (v_written)
  on conflict (case_id) do update
     set (number, revision, participants, item_name, applicant_name, agent_subject, channel, status, close_reason,
          outcome, submitted_on, accepted_on, decided_on, finished_on, acceptance_due, correction_due, statutory_due,
          promised_due, delivery_due, settle_on, stopped, open_duties, assigned_to, licence_id, clock, version,
          sequence, updated_at)
       = (excluded.number, excluded.revision, excluded.participants, excluded.item_name, excluded.applicant_name,
          excluded.agent_subject, excluded.channel, excluded.status, excluded.close_reason, excluded.outcome,
          excluded.submitted_on, excluded.accepted_on, excluded.decided_on, excluded.finished_on,
          excluded.acceptance_due, excluded.correction_due, excluded.statutory_due, excluded.promised_due,
          excluded.delivery_due, excluded.settle_on, excluded.stopped, excluded.open_duties, excluded.assigned_to,
          excluded.licence_id, excluded.clock, excluded.version, excluded.sequence, excluded.updated_at);

  -- A draft of null is to be deleted.
  if p_drafts is not null then
    delete from case_draft where case_id in (
      select case_id from json_to_recordset(p_drafts) as d (case_id uuid, content json)
       where case_id = any (v_written) and content is null);
    insert into case_draft (case_id, content, updated_at)
    select case_id, content, recorded_at
      from json_to_recordset(p_drafts) as d (case_id uuid, content json, recorded_at timestamptz)
     where case_id = any (v_written) and content is not null
    on conflict (case_id) do update set content = excluded.content, updated_at = excluded.updated_at;
  end if;

  if p_commands is not null then
    insert into case_command (case_id, account_id, idempotency_key, request_digest, answer)
    select case_id, account_id, idempotency_key, request_digest, answer
      from json_to_recordset(p_commands) as c (
             case_id uuid, account_id text, idempotency_key text, request_digest text, answer json)
     where case_id = any (v_written);
  end if;

  if p_jobs is not null then
    perform add_jobs((select json_agg(job) from json_to_recordset(p_jobs) as j (case_id uuid, job json)
                       where case_id = any (v_written)));
  end if;

  if p_audit is not null then
    perform add_audit_entries((select json_agg(entry) from json_to_recordset(p_audit) as a (case_id uuid, entry json)
                                where case_id = any (v_written)));
  end if;
  return v_written;
end $$;

-- A correction of the calendar and how far the clocks have been counted anew; a worker that is killed goes on from there.
create table calendar_correction (
  correction_id uuid primary key,
  reason text not null,
  made_at timestamptz(3) not null,
  -- Cases that were open when it was made.
  open_cases int not null,
  -- Cases looked at, and those of which a day moved.
  checked int not null default 0,
  moved int not null default 0,
  -- Authority → cases of which a day moved.
  moved_by_authority json not null default '{}',
  -- Up to which case, in the order of the walk.
  place json,
  finished_at timestamptz(3)
);
create index calendar_correction_newest on calendar_correction (made_at desc, correction_id);
grant select, insert, update on calendar_correction to tongban_application;

-- Rehearsals on past cases (演练) that were asked for on a page: background work with its progress and its result.
create table rehearsal (
  rehearsal_id uuid primary key,
  -- Of whoever asked; with whose eyes cases are read, and who sees the result.
  organisation_id text not null,
  jurisdiction text[] not null,
  -- A draft of an item, or years of the calendar.
  kind text not null check (kind in ('item-draft', 'calendar')),
  draft_id uuid,
  draft_version int,
  item_id text,
  request json not null,
  asked_by text not null references account,
  asked_at timestamptz(3) not null,
  status text not null check (status in ('queued', 'running', 'done', 'stopped', 'failed')),
  done int not null default 0,
  total int not null default 0,
  result json,
  finished_at timestamptz(3)
);
create index rehearsal_draft on rehearsal (draft_id, asked_at desc) where draft_id is not null;
create index rehearsal_asked on rehearsal (organisation_id, kind, asked_at desc);
grant select, insert, update on rehearsal to tongban_application;
