-- Items are found by the index that each server keeps in memory, which knows pinyin and forgives errors; the words that
-- were cut for the database are read by nobody.
drop index service_item_search;
alter table service_item drop column search;
