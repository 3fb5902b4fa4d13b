-- A grant that was revoked since is called so in every list, and not as if it still stood.
alter table case_summary add column revoked_on date;

update case_summary s set revoked_on = r.revoked_on
  from (select case_id, max((payload ->> 'on')::date) as revoked_on from case_event
         where event_type in ('GrantRevoked', 'GrantRevokedBySilence') group by case_id) r
 where s.case_id = r.case_id;

-- As before, with the day of the revocation.
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
          sequence, updated_at, revoked_on)
       = (excluded.number, excluded.revision, excluded.participants, excluded.item_name, excluded.applicant_name,
          excluded.agent_subject, excluded.channel, excluded.status, excluded.close_reason, excluded.outcome,
          excluded.submitted_on, excluded.accepted_on, excluded.decided_on, excluded.finished_on,
          excluded.acceptance_due, excluded.correction_due, excluded.statutory_due, excluded.promised_due,
          excluded.delivery_due, excluded.settle_on, excluded.stopped, excluded.open_duties, excluded.assigned_to,
          excluded.licence_id, excluded.clock, excluded.version, excluded.sequence, excluded.updated_at,
          excluded.revoked_on);

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
