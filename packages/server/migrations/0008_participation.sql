-- Which organisations have steps in whose cases: a handful of pairs, by which a list knows at once that there is
-- nothing of others to look for.
create table case_participation (
  organisation_id text not null,
  authority_id text not null,
  primary key (organisation_id, authority_id)
);
grant select on case_participation to tongban_application;

create or replace function keep_case_participants() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    delete from case_participant where case_id = old.case_id;
  end if;
  insert into case_participant (case_id, organisation_id, authority_id, drafted_at)
  select new.case_id, organisation, new.authority_id, new.drafted_at from unnest(new.participants) organisation;
  insert into case_participation (organisation_id, authority_id)
  select organisation, new.authority_id from unnest(new.participants) organisation
   where not exists (select from case_participation p
                      where p.organisation_id = organisation and p.authority_id = new.authority_id)
  on conflict do nothing;
  return null;
end $$;

insert into case_participation (organisation_id, authority_id)
select distinct organisation_id, authority_id from case_participant;
