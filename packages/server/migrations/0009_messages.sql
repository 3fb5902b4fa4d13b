-- What an account has read of the messages, which themselves follow from the record and are kept nowhere.

-- Everything recorded up to here counts as read; whoever reads all moves it forward.
create table message_mark (
  account_id text primary key references account on delete cascade,
  read_until timestamptz(3) not null
);

-- Single messages read after the mark. A reminder is told of an act too, and read apart from it.
create table message_reading (
  account_id text not null references account on delete cascade,
  case_id uuid not null,
  sequence int not null check (sequence > 0),
  reminder boolean not null,
  read_at timestamptz(3) not null,
  primary key (account_id, case_id, sequence, reminder)
);

-- One's own and nobody else's, whatever else the session may see.
alter table message_mark enable row level security;
create policy message_mark_own on message_mark for all
  using (account_id = current_setting('tongban.account', true))
  with check (account_id = current_setting('tongban.account', true));
alter table message_reading enable row level security;
create policy message_reading_own on message_reading for all
  using (account_id = current_setting('tongban.account', true))
  with check (account_id = current_setting('tongban.account', true));

grant select, insert, update on message_mark to tongban_application;
grant select, insert, delete on message_reading to tongban_application;
