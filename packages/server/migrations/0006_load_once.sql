-- Whether a case is there for its asker is settled once, and not for each of its events anew.

create or replace function load_case(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_case uuid, p_account text, p_key text,
  out events json, out request_digest text, out answer json
) language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  if p_everything
     or exists (select from case_summary where case_id = p_case)
     or exists (select from licence where licence_id = p_case) then
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
