-- Filters of work lists that an officer keeps for itself; no case is known from them.
create table saved_filter (
  filter_id uuid primary key,
  account_id text not null references account,
  list text not null check (list in ('work', 'cases')),
  name text not null,
  filter json not null,
  is_default boolean not null default false,
  updated_at timestamptz not null,
  unique (account_id, list, name)
);
-- One filter a list is taken when the page is opened.
create unique index saved_filter_default on saved_filter (account_id, list) where is_default;

grant select, insert, update, delete on saved_filter to tongban_application;

-- Extensions that heads are to decide on: few among all events, and looked for on every first page of the workbench.
create index case_event_extension on case_event (case_id) where event_type = 'ExtensionRequested';
