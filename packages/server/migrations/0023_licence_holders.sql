-- The names under which licences are held, so that a part of one finds them. Row-level security lets no index answer a
-- search within names before it has asked of each row, so the names stand in a table of their own, as those of subjects
-- do; it names nobody's licence. A name that was changed stays: whoever looks compares with the licence itself.
create table licence_holder_name (
  holder_subject uuid not null,
  holder_name text not null,
  primary key (holder_subject, holder_name)
);
insert into licence_holder_name (holder_subject, holder_name)
select distinct holder_subject, holder_name from licence;
create index licence_holder_name_grams on licence_holder_name using gin (name_grams(holder_name));
grant select on licence_holder_name to tongban_application;

-- Kept beside the licence, whatever writes that; nobody else writes here.
create function keep_licence_holder_name() returns trigger
language plpgsql security definer set search_path = public as $$
begin
  insert into licence_holder_name (holder_subject, holder_name) values (new.holder_subject, new.holder_name)
  on conflict do nothing;
  return null;
end $$;
create trigger licence_holder_named after insert on licence
  for each row execute function keep_licence_holder_name();
create trigger licence_holder_renamed after update of holder_name on licence
  for each row when (new.holder_name is distinct from old.holder_name) execute function keep_licence_holder_name();
