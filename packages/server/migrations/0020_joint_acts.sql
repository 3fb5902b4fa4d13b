-- When and where an inspection takes place (联合勘验、联合验收), with the duty to come to it: the calendar of inspections is
-- read from what is owed. Null for everything else that is owed.
alter table obligation add column details json;
-- The calendar and the count by organisation look at these two kinds alone, by their day.
create index obligation_joint on obligation (due, case_id) where kind in ('attend-inspection', 'give-opinion');
