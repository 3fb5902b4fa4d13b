-- Group commit: acts that come in while others are being written share the next transaction, one round trip and one
-- wait for the disk. Each is acknowledged when that transaction is durable; one that meets another's act is left out
-- and told, and its neighbours are not touched.

-- Acts on many cases, each whole or not at all. Each json is an array: of the heads one entry a case, of the others
-- entries that carry the `case_id` they belong to. Who may write was settled by the load under the actor's own scope,
-- to which `expected` binds the write.
-- Returns the cases that were written; of the others another act came first.
create function commit_cases(
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
          promised_due, delivery_due, settle_on, stopped, open_duties, assigned_to, licence_id, version, sequence,
          updated_at)
       = (excluded.number, excluded.revision, excluded.participants, excluded.item_name, excluded.applicant_name,
          excluded.agent_subject, excluded.channel, excluded.status, excluded.close_reason, excluded.outcome,
          excluded.submitted_on, excluded.accepted_on, excluded.decided_on, excluded.finished_on,
          excluded.acceptance_due, excluded.correction_due, excluded.statutory_due, excluded.promised_due,
          excluded.delivery_due, excluded.settle_on, excluded.stopped, excluded.open_duties, excluded.assigned_to,
          excluded.licence_id, excluded.version, excluded.sequence, excluded.updated_at);

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

-- Lines of the security audit, in the order in which they are given.
create function add_audit_entries(p_entries json) returns void
language sql as $$
  insert into audit_entry (occurred_at, account_id, actor_kind, action, resource, outcome, ip, detail)
  select occurred_at, account_id, actor_kind, action, resource, outcome, ip, detail
    from json_to_recordset(p_entries) as a (
           occurred_at timestamptz, account_id text, actor_kind text, action text, resource text, outcome text,
           ip text, detail json)
$$;

-- Work for the job queue, put in with the facts that ask for it; a job of the same key is not added twice.
create or replace function add_jobs(p_jobs json) returns void
language plpgsql as $$
begin
  if p_jobs is null or json_array_length(p_jobs) = 0 then
    return;
  end if;
  perform graphile_worker.add_jobs(array(
    select row (j ->> 'task', j -> 'payload', null, null, null, j ->> 'key', null, null)::graphile_worker.job_spec
      from json_array_elements(p_jobs) j));
end $$;

-- The next numbers of several series at once; `last` is the last of the `count` that were taken. In the order of the
-- series, so that two processes wait for each other one way round.
create function take_numbers(p_series json) returns table (organisation_id text, series text, year int, last bigint)
language sql as $$
  insert into number_series as n (organisation_id, series, year, last_serial)
  select organisation_id, series, year, count
    from json_to_recordset(p_series) as s (organisation_id text, series text, year int, count int)
   order by organisation_id, series, year
  on conflict (organisation_id, series, year) do update set last_serial = n.last_serial + excluded.last_serial
  returning n.organisation_id, n.series, n.year, n.last_serial
$$;

-- Chains as their events in order, each with the answer that its request has already had, in one round trip; each seen
-- with the scope of whoever asks. One row a request, in their order.
create function load_chains(p_requests json)
returns table (events json, request_digest text, answer json)
language plpgsql as $$
declare
  v_request record;
begin
  for v_request in
    select * from json_to_recordset(p_requests) as r (
      everything boolean, organisations text[], subjects text[], case_id uuid, account text, key text)
  loop
    return query select * from load_case(v_request.everything, v_request.organisations, v_request.subjects,
                                         v_request.case_id, v_request.account, v_request.key);
  end loop;
end $$;

drop function commit_case;
drop function take_number;
