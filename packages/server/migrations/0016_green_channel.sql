-- Openings of the green channel (绿色通道) as heads see them: a view of the events of their cases, which keep it up by a
-- trigger that looks at nothing but these few events, so that no other act costs more than it did.
create table green_channel (
  case_id uuid not null,
  -- Of the event that asked for it or opened it.
  sequence int not null,
  ground text not null,
  reason text not null,
  status text not null,
  -- Why it is over.
  because text,
  requested_by json,
  opened_by json,
  requested_on date,
  opened_on date,
  until date,
  ended_on date,
  -- Steps left out, and how much was owed once it was granted.
  skips text[] not null default '{}',
  duties int not null default 0,
  primary key (case_id, sequence)
);
-- Of all cases few are open at a time; they stand first in work lists.
create index green_channel_open on green_channel (case_id) where status in ('requested', 'open');
create index green_channel_begun on green_channel ((coalesce(requested_on, opened_on)) desc, case_id, sequence);

alter table green_channel enable row level security;
-- Whoever may see the case may see this.
create policy green_channel_scope on green_channel for select using (
  exists (select from case_summary s where s.case_id = green_channel.case_id)
);
grant select on green_channel to tongban_application;

create function note_green_channel() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  v_on date := (new.payload ->> 'on')::date;
begin
  case new.event_type
    when 'GreenChannelRequested' then
      insert into green_channel (case_id, sequence, ground, reason, status, requested_by, requested_on)
      values (new.case_id, new.sequence, new.payload ->> 'ground', new.payload ->> 'reason', 'requested', new.actor, v_on);
    when 'GreenChannelOpened' then
      update green_channel
         set status = 'open', opened_by = new.actor, opened_on = v_on, until = (new.payload ->> 'until')::date,
             skips = array(select json_array_elements_text(new.payload -> 'skips'))
       where case_id = new.case_id and status = 'requested';
      if not found then
        insert into green_channel (case_id, sequence, ground, reason, status, opened_by, opened_on, until, skips)
        values (new.case_id, new.sequence, new.payload ->> 'ground', new.payload ->> 'reason', 'open', new.actor, v_on,
                (new.payload ->> 'until')::date, array(select json_array_elements_text(new.payload -> 'skips')));
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

create trigger case_event_green_channel after insert on case_event
  for each row when (new.event_type like 'GreenChannel%')
  execute function note_green_channel();
