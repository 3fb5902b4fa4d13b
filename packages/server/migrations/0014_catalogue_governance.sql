-- The catalogue as an organisation lives it: base lists and their claims, handovers of items between departments, items
-- of other places to be compared with.

-- An entry of a base list (基本目录). Versions are never changed; the newest is in force.
create table base_entry (
  entry_id text not null,
  version int not null check (version > 0),
  publisher_id text not null references organisation,
  definition json not null,
  note text,
  published_by text not null,
  published_at timestamptz(3) not null,
  primary key (entry_id, version)
);
create index base_entry_publisher on base_entry (publisher_id, entry_id);
grant select, insert on base_entry to tongban_application;

-- What an organisation did with an entry that it is to claim: claimed with an item (认领), or refused with a reason
-- (不认领). Nothing is changed; the newest act of an organisation counts.
create table base_claim (
  act_number bigint generated always as identity primary key,
  entry_id text not null,
  organisation_id text not null references organisation,
  act text not null check (act in ('claimed', 'refused')),
  item_id text,
  reason text,
  decided_by text not null,
  decided_at timestamptz(3) not null,
  check ((act = 'claimed') = (item_id is not null)),
  check ((act = 'refused') = (reason is not null))
);
create index base_claim_entry on base_claim (entry_id, organisation_id, act_number desc);
create index base_claim_item on base_claim (item_id, act_number desc) where item_id is not null;
grant select, insert on base_claim to tongban_application;

-- A handover of items (事项划转) with its record (交接备忘录).
create table item_handover (
  handover_id uuid primary key,
  number text not null unique,
  from_id text not null references organisation,
  to_id text not null references organisation,
  terms json not null,
  status text not null check (status in ('draft', 'half-signed', 'signed', 'carried-out', 'cancelled')),
  effective_on date not null,
  returns uuid references item_handover,
  signatures json not null,
  version int not null,
  prepared_by text not null references account,
  prepared_at timestamptz(3) not null,
  cancelled_reason text,
  carried_out_at timestamptz(3),
  -- The sealed record, once both sides have signed.
  file_digest text
);
create index item_handover_from on item_handover (from_id, prepared_at desc);
create index item_handover_to on item_handover (to_id, prepared_at desc);
create index item_handover_due on item_handover (effective_on) where status = 'signed';
grant select, insert, update on item_handover to tongban_application;

-- Items of another place (对标), as its list tells them.
create table benchmark_item (
  place text not null,
  item_key text not null,
  content json not null,
  loaded_by text not null,
  loaded_at timestamptz(3) not null,
  primary key (place, item_key)
);
grant select, insert, update, delete on benchmark_item to tongban_application;

-- A case that passed to another authority with its item: whoever could see it as the authority's no longer can, and
-- those of the new authority can, from the moment of the event on. The summary is written after the events of an act,
-- so that it finds the row as this leaves it.
create function pass_case_to_authority() returns trigger
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
   where case_id = new.case_id;
  return null;
end $$;
create trigger case_passed_to_authority after insert on case_event
  for each row when (new.event_type = 'CaseTransferred') execute function pass_case_to_authority();
