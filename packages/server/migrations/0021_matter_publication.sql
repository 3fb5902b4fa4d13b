-- Matters (一件事) are published and withdrawn at the workbench as items are: in force from a day, with a note, withdrawn
-- with a reason. What was published before is in force since its day of publication.
alter table matter add column withdrawal_reason text;
alter table matter_revision add column effective_from date, add column note text;
update matter_revision set effective_from = (published_at at time zone 'Asia/Shanghai')::date;
alter table matter_revision alter column effective_from set not null;

-- After a correction of the calendar the joint dates of matters under way are counted anew too.
alter table calendar_correction add column matters_moved int not null default 0;
