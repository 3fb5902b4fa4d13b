-- Standing green channels (专项绿色通道): chains of a kind of their own, `standing-channel`, with one view. Cases filed under
-- one are told by the events of the cases themselves.
create table standing_channel (
  channel_id uuid primary key,
  number text not null,
  authority_id text not null,
  name text not null,
  -- proposed, open, declined, withdrawn, closed, expired
  status text not null,
  from_on date not null,
  until_on date not null,
  ended_on date,
  -- What the two heads agreed on, whole.
  terms json not null,
  proposed_by text not null,
  proposed_at timestamptz(3) not null,
  version int not null,
  sequence int not null,
  updated_at timestamptz(3) not null
);
create index standing_channel_list on standing_channel (authority_id, proposed_at desc, channel_id);
-- Few are open at a time: filings and the sweep look here.
create index standing_channel_open on standing_channel (authority_id, until_on) where status = 'open';

alter table standing_channel enable row level security;
-- What was opened is public (突发事件应对法 第七条); what was only proposed is the authority's own.
create policy standing_channel_scope on standing_channel for select using (
  status in ('open', 'closed', 'expired')
  or (select scope_is_everything())
  or authority_id = any ((select scope_organisations())::text[])
);
create policy standing_channel_insert on standing_channel for insert with check (true);
create policy standing_channel_update on standing_channel for update using (true) with check (true);
grant select, insert, update on standing_channel to tongban_application;

-- One act on a channel, whole. Two channels that would take in the same cases are not opened side by side, however close
-- their approvals come: the second one comes to nothing and is decided anew.
create function commit_standing_channel(
  p_channel uuid, p_expected int,
  p_types text[], p_schema_versions smallint[], p_actors text[],
  p_occurred timestamptz[], p_recorded timestamptz[], p_payloads text[], p_previous bytea[], p_hashes bytea[],
  p_row json
) returns void
language plpgsql as $$
begin
  perform set_scope(true, '{}', '{}');
  if 'StandingChannelOpened' = any (p_types) then
    perform pg_advisory_xact_lock(hashtextextended('standing-channel ' || (p_row ->> 'authority_id'), 0));
    if exists (
      select from standing_channel c,
           json_array_elements(c.terms -> 'items') i, json_array_elements(p_row -> 'terms' -> 'items') j
       where c.authority_id = p_row ->> 'authority_id' and c.status = 'open' and c.channel_id <> p_channel
         and c.from_on <= (p_row ->> 'until_on')::date and (p_row ->> 'from_on')::date <= c.until_on
         and i ->> 'item' = j ->> 'item'
         and (c.terms ->> 'serves' = p_row -> 'terms' ->> 'serves'
              or 'everyone' in (c.terms ->> 'serves', p_row -> 'terms' ->> 'serves'))
    ) then
      raise unique_violation using message = 'another channel takes in the same cases';
    end if;
  end if;
  perform append_events(p_channel, 'standing-channel', p_expected, p_types, p_schema_versions, p_actors, p_occurred,
                        p_recorded, p_payloads, p_previous, p_hashes);
  insert into standing_channel as c
  select n.* from json_populate_record(null::standing_channel, p_row) n
  on conflict (channel_id) do update
     set (status, ended_on, version, sequence, updated_at)
       = (excluded.status, excluded.ended_on, excluded.version, excluded.sequence, excluded.updated_at);
end $$;

-- As before, for standing channels too: whether a chain is there for its asker is settled once.
create or replace function load_case(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_case uuid, p_account text, p_key text,
  out events json, out request_digest text, out answer json
) language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  if p_everything
     or exists (select from case_summary where case_id = p_case)
     or exists (select from licence where licence_id = p_case)
     or exists (select from matter_case where matter_case_id = p_case)
     or exists (select from standing_channel where channel_id = p_case) then
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

-- The standing channel under which a case was filed.
alter table green_channel add column standing_channel_id uuid;
create index green_channel_standing on green_channel (standing_channel_id) where standing_channel_id is not null;

create or replace function note_green_channel() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  v_on date := (new.payload ->> 'on')::date;
  v_standing uuid := (new.payload -> 'standing' ->> 'channel')::uuid;
begin
  case new.event_type
    when 'GreenChannelRequested' then
      insert into green_channel (case_id, sequence, ground, reason, status, requested_by, requested_on,
                                 standing_channel_id)
      values (new.case_id, new.sequence, new.payload ->> 'ground', new.payload ->> 'reason', 'requested', new.actor, v_on,
              v_standing);
    when 'GreenChannelOpened' then
      update green_channel
         set status = 'open', opened_by = new.actor, opened_on = v_on, until = (new.payload ->> 'until')::date,
             skips = array(select json_array_elements_text(new.payload -> 'skips'))
       where case_id = new.case_id and status = 'requested';
      if not found then
        insert into green_channel (case_id, sequence, ground, reason, status, opened_by, opened_on, until, skips,
                                   standing_channel_id)
        values (new.case_id, new.sequence, new.payload ->> 'ground', new.payload ->> 'reason', 'open', new.actor, v_on,
                (new.payload ->> 'until')::date, array(select json_array_elements_text(new.payload -> 'skips')),
                v_standing);
      end if;
    when 'GreenChannelDeclined', 'GreenChannelExpired', 'GreenChannelEnded' then
      update green_channel
         set status = 'ended', ended_on = coalesce(v_on, (new.payload ->> 'until')::date),
             because = case new.event_type when 'GreenChannelDeclined' then 'declined'
                                           when 'GreenChannelExpired' then 'expired'
                                           else new.payload ->> 'because' end,
             duties = coalesce(json_array_length(new.payload -> 'duties'), 0)
       where case_id = new.case_id and status in ('requested', 'open');
    else
      null;
  end case;
  return null;
end $$;
