-- What somebody owes somebody by a day: materials that follow the acceptance (容缺后补), promises that are verified after
-- the grant (告知承诺). A view of the events of its case, written with them; the sweep itself goes by the day that the
-- summary of the case names (settle_on), which is the earliest on which time alone changes it.
create table obligation (
  case_id uuid not null,
  -- Unique within the case: supply-material:floor-plan.
  obligation_id text not null,
  kind text not null,
  material text not null,
  material_name json not null,
  item_id text not null,
  debtor_subject uuid,
  debtor_organisation text,
  creditor_subject uuid,
  creditor_organisation text,
  since date not null,
  due date,
  consequence text not null,
  status text not null,
  ended_on date,
  primary key (case_id, obligation_id),
  check (num_nonnulls(debtor_subject, debtor_organisation) = 1),
  check (num_nonnulls(creditor_subject, creditor_organisation) = 1)
);
-- Work lists, what presses first; what is over is looked for by its case or by its applicant.
create index obligation_debtor_organisation
  on obligation (debtor_organisation, status, coalesce(due, 'infinity'::date), case_id, obligation_id)
  where debtor_organisation is not null;
create index obligation_creditor_organisation
  on obligation (creditor_organisation, status, coalesce(due, 'infinity'::date), case_id, obligation_id)
  where creditor_organisation is not null;
create index obligation_debtor_subject
  on obligation (debtor_subject, status, coalesce(due, 'infinity'::date), case_id, obligation_id)
  where debtor_subject is not null;
create index obligation_creditor_subject
  on obligation (creditor_subject, status, coalesce(due, 'infinity'::date), case_id, obligation_id)
  where creditor_subject is not null;

alter table obligation enable row level security;
create policy obligation_scope on obligation for select using (
  (select scope_is_everything())
  or debtor_organisation = any ((select scope_organisations())::text[])
  or creditor_organisation = any ((select scope_organisations())::text[])
  or debtor_subject = any ((select scope_subjects())::uuid[])
  or creditor_subject = any ((select scope_subjects())::uuid[])
);
create policy obligation_insert on obligation for insert with check (true);
create policy obligation_update on obligation for update using (true) with check (true);
grant select, insert, update on obligation to tongban_application;

-- Acts on many cases as before, with the obligations as they stand after them. An act that leaves its case without any
-- sends none, and costs nothing more than it did.
create function commit_cases(
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
       set (since, due, consequence, status, ended_on)
         = (excluded.since, excluded.due, excluded.consequence, excluded.status, excluded.ended_on)
     where (o.since, o.due, o.consequence, o.status, o.ended_on)
           is distinct from (excluded.since, excluded.due, excluded.consequence, excluded.status, excluded.ended_on);
  end if;
  return v_written;
end $$;
