-- Opinions that authorities owe beforehand on items of a filed matter (预审批): a view of the events of the matter, written
-- in their transaction. The officers of the authority find here what they owe, and may read the item of the matter that the
-- opinion is about; the matter itself lies outside their scope.
create table pre_approval (
  matter_case_id uuid not null,
  -- Id of the task in the plan: pre-approval/item/for.
  task text not null,
  item_id text not null,
  for_item_id text not null,
  item_name json not null,
  for_name json not null,
  authority_id text not null,
  effect text not null,
  matter_number text not null,
  matter_name json not null,
  applicant_name text not null,
  -- open, given, cancelled
  status text not null,
  outcome text,
  since date not null,
  due date not null,
  given_on date,
  primary key (matter_case_id, task)
);
-- What presses first.
create index pre_approval_authority on pre_approval (authority_id, status, due, matter_case_id, task);

alter table pre_approval enable row level security;
create policy pre_approval_scope on pre_approval for select using (
  (select scope_is_everything())
  or authority_id = any ((select scope_organisations())::text[])
);
create policy pre_approval_insert on pre_approval for insert with check (true);
create policy pre_approval_update on pre_approval for update using (true) with check (true);
grant select, insert, update on pre_approval to tongban_application;
