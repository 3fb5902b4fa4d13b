-- What presses in a case that is decided is its delivery: the promise for the decision has been kept or missed by then.
drop index case_summary_pressing;
create index case_summary_pressing
  on case_summary (coalesce(case status when 'decided' then delivery_due end, promised_due, acceptance_due, correction_due, delivery_due, 'infinity'::date), case_id)
  where status in ('pre-examination', 'submitted', 'received', 'correction-requested', 'in-review', 'decided');
drop index case_summary_work;
create index case_summary_work
  on case_summary (authority_id, coalesce(case status when 'decided' then delivery_due end, promised_due, acceptance_due, correction_due, delivery_due, 'infinity'::date), case_id)
  where status in ('pre-examination', 'submitted', 'received', 'correction-requested', 'in-review', 'decided');
