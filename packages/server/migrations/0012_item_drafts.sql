-- Definition files under way: text as it is written, complete or not, comments included.
create table item_draft (
  draft_id uuid primary key,
  -- Whose item it is or is to be; decides who sees the draft.
  organisation_id text not null references organisation,
  -- The item that the text names, where it can be read.
  item_id text,
  name json,
  -- The published revision from which it began.
  base_item text,
  base_revision int,
  source text not null check (length(source) <= 400000),
  version int not null,
  begun_by text not null references account,
  begun_at timestamptz(3) not null,
  saved_by text not null references account,
  saved_at timestamptz(3) not null
);
create index item_draft_organisation on item_draft (organisation_id, saved_at desc);
grant select, insert, update, delete on item_draft to tongban_application;

-- Why a revision was published, and the file as it was written: the next draft begins with its comments.
alter table item_revision add column note text, add column source text;
