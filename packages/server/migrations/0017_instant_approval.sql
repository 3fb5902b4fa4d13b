-- Instant approval (秒批): how it was made certain who an account is, what registers of departments say, what decision
-- tables said of cases, and which decisions people look at again.

-- How the identity behind an account was verified: by an outside identity that vouches for the number, or by the
-- installation itself. Null: the person only says so, and no rule may decide on it.
alter table account_subject add column proven_by text check (proven_by in ('outside', 'installation'));
alter table account_subject add column proven_on date;
alter table account_subject add check ((proven_by is null) = (proven_on is null));
grant update (proven_by, proven_on) on account_subject to tongban_application;

-- What a register of a department says of somebody (共享数据), as far as it is kept here: by resident id or credit code.
create table register_record (
  register text not null,
  identifier text not null,
  -- By data element.
  content json not null,
  as_of date not null,
  -- From this day on nobody relies on it any more.
  valid_until date,
  primary key (register, identifier)
);
grant select, insert, update, delete on register_record to tongban_application;

-- Items whose instant approval a head switched off, and on again; the newest act counts.
create table instant_switch (
  item_id text not null,
  changed_at timestamptz(3) not null,
  is_off boolean not null,
  reason text not null,
  changed_by text not null,
  changed_by_name text not null,
  organisation_id text not null,
  primary key (item_id, changed_at)
);
grant select, insert on instant_switch to tongban_application;

-- Decisions by table: a view of the events of their cases, kept up by a trigger that looks at nothing but these few
-- events, so that no other act costs more than it did.
create table instant_decision (
  case_id uuid primary key,
  revision int not null,
  organisation_id text not null,
  outcome text not null,
  row_id text,
  -- Kinds of what spoke against it, each once.
  hindrances text[] not null,
  judged_on date not null,
  judged_at timestamptz(3) not null,
  drawn_on date,
  due date,
  reexamined text,
  reexamined_on date,
  conclusion text,
  concluded_on date
);
create index instant_decision_judged on instant_decision (judged_on, case_id);
create index instant_decision_drawn on instant_decision (drawn_on, case_id) where drawn_on is not null;

alter table instant_decision enable row level security;
-- Whoever may see the case may see this.
create policy instant_decision_scope on instant_decision for select using (
  exists (select from case_summary s where s.case_id = instant_decision.case_id)
);
grant select on instant_decision to tongban_application;

create function note_instant_decision() returns trigger
language plpgsql security definer set search_path = public as $$
declare
  v_on date := (new.payload ->> 'on')::date;
begin
  case new.event_type
    when 'InstantlyJudged' then
      insert into instant_decision (case_id, revision, organisation_id, outcome, row_id, hindrances, judged_on, judged_at)
      values (new.case_id, (new.payload ->> 'revision')::int, new.payload ->> 'organisation', new.payload ->> 'outcome',
              new.payload ->> 'row',
              array(select distinct h ->> 'kind' from json_array_elements(new.payload -> 'hindrances') h order by 1),
              v_on, new.recorded_at);
    when 'ReexaminationDrawn' then
      update instant_decision set drawn_on = v_on, due = (new.payload ->> 'due')::date where case_id = new.case_id;
    when 'DecisionReexamined' then
      update instant_decision
         set reexamined = new.payload ->> 'outcome', reexamined_on = v_on, due = (new.payload ->> 'due')::date
       where case_id = new.case_id;
    when 'ReexaminationConcluded' then
      update instant_decision set conclusion = new.payload ->> 'conclusion', concluded_on = v_on
       where case_id = new.case_id;
    else
      null;
  end case;
  return null;
end $$;

create trigger case_event_instant_decision after insert on case_event
  for each row
  when (new.event_type in ('InstantlyJudged', 'ReexaminationDrawn', 'DecisionReexamined', 'ReexaminationConcluded'))
  execute function note_instant_decision();

-- The daily draw of each item: out of how many, how many were drawn, and from which root anybody draws the same.
create table instant_draw (
  day date not null,
  item_id text not null,
  root_number bigint not null references record_root,
  percent numeric not null,
  at_least int not null,
  candidates int not null,
  drawn int not null,
  drawn_at timestamptz(3) not null,
  primary key (day, item_id)
);
grant select, insert on instant_draw to tongban_application;
