-- Accounts, subjects, posts, authorisations, the security audit, keys of repeated requests, stored files.

-- Accounts and sign-in, under our own names; better-auth, which works with these five, wants the key to be `id`. ----

create table account (
  id text primary key,
  kind text not null default 'applicant' check (kind in ('applicant', 'staff')),
  name text not null check (name <> ''),
  -- The library wants an address; ours is made from the account and never written to.
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  username text unique,
  two_factor_enabled boolean default false,
  -- What an outside identity said about the person, until it is joined to a subject.
  identity_number text,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table account_session (
  id text primary key,
  account_id text not null references account on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  last_seen_at timestamptz,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_session_account on account_session (account_id);

create table account_credential (
  id text primary key,
  account_id text not null references account on delete cascade,
  provider_id text not null,
  -- The name under which the provider knows the person.
  provider_subject text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, provider_subject)
);
create index account_credential_account on account_credential (account_id);

create table account_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index account_verification_identifier on account_verification (identifier);

create table account_second_factor (
  id text primary key,
  account_id text not null references account on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count int default 0,
  locked_until timestamptz
);
create index account_second_factor_account on account_second_factor (account_id);

-- By name and not by account, so that the answer does not tell whether the name exists.
create table sign_in_attempt (
  username text primary key,
  failures int not null,
  last_failed_at timestamptz not null,
  locked_until timestamptz
);

-- Whom the state deals with. ---------------------------------------------------------------------------------------

create table subject (
  subject_id uuid primary key,
  kind text not null check (kind in ('person', 'enterprise')),
  name text not null check (name <> ''),
  identifier_kind text not null check (identifier_kind in ('resident-id', 'uscc')),
  identifier text not null,
  phone text,
  address text,
  representative_name text,
  representative_identifier text,
  created_at timestamptz not null default now(),
  unique (identifier_kind, identifier)
);

create table account_subject (
  account_id text not null references account on delete cascade,
  subject_id uuid not null references subject,
  relation text not null check (relation in ('self', 'legal-representative')),
  primary key (account_id, subject_id)
);
create index account_subject_subject on account_subject (subject_id);

-- 授权委托书: who may act for whom, for which items, until when.
create table authorisation (
  authorisation_id uuid primary key,
  principal_subject uuid not null references subject,
  agent_subject uuid not null references subject,
  -- null: every item.
  items text[],
  starts_on date not null,
  ends_on date not null,
  statement text not null,
  file_digest text,
  granted_by text not null references account,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  check (ends_on >= starts_on),
  check (principal_subject <> agent_subject)
);
create index authorisation_agent on authorisation (agent_subject);
create index authorisation_principal on authorisation (principal_subject);

create table staff_post (
  post_id uuid primary key,
  account_id text not null references account on delete cascade,
  organisation_id text not null,
  role text not null,
  duties text[] not null default '{}',
  -- Organisations whose affairs the post covers, with all below them.
  jurisdiction text[] not null,
  starts_on date not null,
  -- A post that was ended before it held a whole day ends the day before it began.
  ends_on date,
  check (ends_on is null or ends_on >= starts_on - 1)
);
create index staff_post_account on staff_post (account_id);

-- The security audit: who did what, when, from where, with what outcome. Nobody changes or removes a line. ----------

create table audit_entry (
  entry_id bigint generated always as identity primary key,
  occurred_at timestamptz not null,
  account_id text,
  actor_kind text not null,
  action text not null,
  resource text not null,
  outcome text not null,
  ip text not null,
  detail json
);
create index audit_entry_account on audit_entry (account_id, entry_id);
create index audit_entry_action on audit_entry (action, entry_id);
create index audit_entry_time on audit_entry (occurred_at);

-- The first answer to a write that carried an Idempotency-Key. ------------------------------------------------------

create table idempotency_key (
  account_id text not null,
  key text not null,
  route text not null,
  request_digest text not null,
  -- null while the request is at work.
  status int,
  response_headers json,
  response_body json,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- Files by content; a file id belongs to its uploader until a case holds the file. ----------------------------------

create table stored_file (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  media_type text not null,
  created_at timestamptz not null
);

create table uploaded_file (
  file_id uuid primary key,
  account_id text not null references account,
  digest text not null references stored_file,
  name text not null,
  created_at timestamptz not null,
  unique (account_id, digest, name)
);

grant select, insert, update on account, account_credential, subject, stored_file to tongban_application;
grant select, insert, update, delete on account_session, account_verification, account_second_factor, sign_in_attempt
  to tongban_application;
grant select, insert on account_subject to tongban_application;
grant select, insert on uploaded_file to tongban_application;
grant select, insert, update on authorisation, staff_post to tongban_application;
grant select, insert on audit_entry to tongban_application;
grant select, insert, update, delete on idempotency_key to tongban_application;
-- So that the server can say whether it is ready for work.
grant select on schema_migration to tongban_application;
