-- As before, but of a case that passes to another authority only what is still owed passes with it: between whom an
-- obligation was that is over stays on record. One that is opened again is the new authority's.
create or replace function pass_case_to_authority() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  v_previous text := new.payload ->> 'previous';
  v_authority text := new.payload ->> 'authority';
begin
  update case_summary
     set authority_id = v_authority,
         taken_in_at = case when taken_in_at = v_previous then v_authority else taken_in_at end
   where case_id = new.case_id;
  update case_participant set authority_id = v_authority where case_id = new.case_id;
  insert into case_participation (organisation_id, authority_id)
  select distinct organisation_id, v_authority from case_participant where case_id = new.case_id
  on conflict do nothing;
  update obligation
     set debtor_organisation = case when debtor_organisation = v_previous then v_authority else debtor_organisation end,
         creditor_organisation = case when creditor_organisation = v_previous then v_authority else creditor_organisation end
   where case_id = new.case_id and status = 'open';
  return null;
end $$;

create or replace function commit_cases(
  p_heads json, p_events json, p_summaries json, p_drafts json, p_commands json, p_jobs json, p_audit json,
  p_obligations json
) returns uuid[]
language plpgsql as $$
declare
  v_written uuid[];
begin
  v_written := commit_cases(p_heads, p_events, p_summaries, p_drafts, p_commands, p_jobs, p_audit);
  if p_obligations is not null then
    insert into obligation as o
    select n.* from json_populate_recordset(null::obligation, p_obligations) n where n.case_id = any (v_written)
    on conflict (case_id, obligation_id) do update
       set (since, due, consequence, status, ended_on, debtor_organisation, creditor_organisation)
         = (excluded.since, excluded.due, excluded.consequence, excluded.status, excluded.ended_on,
            excluded.debtor_organisation, excluded.creditor_organisation)
     where (o.since, o.due, o.consequence, o.status, o.ended_on, o.debtor_organisation, o.creditor_organisation)
           is distinct from (excluded.since, excluded.due, excluded.consequence, excluded.status, excluded.ended_on,
                             excluded.debtor_organisation, excluded.creditor_organisation);
  end if;
  return v_written;
end $$;
