-- Deputising (代理): somebody with a post names a colleague who acts in the own place for a time, with the own duties or
-- some of them. Never changed but to be revoked; what was done under it stays on record with both names.
create table deputation (
  deputation_id uuid primary key,
  principal_account text not null references account,
  deputy_account text not null references account,
  duties text[] not null,
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  check (principal_account <> deputy_account),
  check (ends_on >= starts_on)
);
create index deputation_principal on deputation (principal_account, granted_at);
create index deputation_deputy on deputation (deputy_account, granted_at);

-- A session acts under one deputation at a time, or as oneself.
alter table account_session add column acting_deputation uuid references deputation;

grant select, insert, update on deputation to tongban_application;
