-- A change of the calendar moves the time limits of every open case: one administrator proposes it, another approves it.
create table calendar_proposal (
  proposal_id uuid primary key,
  year int not null,
  -- The year as it is to be, and as it was when this was proposed; null where it was not loaded.
  days json not null,
  former json,
  status text not null check (status in ('proposed', 'approved', 'declined', 'withdrawn')),
  proposed_by text not null references account,
  proposed_at timestamptz(3) not null,
  settled_by text references account,
  settled_at timestamptz(3),
  reason text
);
-- One at a time for each year, so that nobody approves what another one has overtaken.
create unique index calendar_proposal_open on calendar_proposal (year) where status = 'proposed';
create index calendar_proposal_newest on calendar_proposal (proposed_at desc, proposal_id);
grant select, insert, update on calendar_proposal to tongban_application;
