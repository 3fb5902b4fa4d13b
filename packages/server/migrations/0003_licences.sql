-- A changed licence has a new identifier; whoever holds the old one still finds it; a sealed file is found by its digest.

create or replace function commit_licence(
  p_everything boolean, p_organisations text[], p_subjects text[],
  p_licence uuid, p_expected int,
  p_types text[], p_schema_versions smallint[], p_actors text[],
  p_occurred timestamptz[], p_recorded timestamptz[], p_payloads text[], p_previous bytea[], p_hashes bytea[],
  p_summary json, p_jobs json,
  p_account text, p_key text, p_request_digest text, p_answer json
) returns void
language plpgsql as $$
begin
  perform set_scope(p_everything, p_organisations, p_subjects);
  perform append_events(p_licence, 'licence', p_expected, p_types, p_schema_versions, p_actors, p_occurred, p_recorded,
                        p_payloads, p_previous, p_hashes);
  if p_expected = 0 then
    insert into licence select * from json_populate_record(null::licence, p_summary);
  else
    update licence l
       set (identifier, status, holder_name, valid_from, valid_to, content, file_digest, version, sequence, updated_at)
         = (n.identifier, n.status, n.holder_name, n.valid_from, n.valid_to, n.content, n.file_digest, n.version,
            n.sequence, n.updated_at)
      from json_populate_record(null::licence, p_summary) n
     where l.licence_id = p_licence;
  end if;
  if p_key is not null then
    insert into case_command (case_id, account_id, idempotency_key, request_digest, answer)
    values (p_licence, p_account, p_key, p_request_digest, p_answer);
  end if;
  perform add_jobs(p_jobs);
end $$;

-- The identifier without its version and check character, which all editions of a licence share.
create function licence_stem(p_identifier text) returns text
language sql immutable parallel safe strict as $$
  select substring(p_identifier from '^(.+)\.[0-9]{3}\.[0-9A-Z]$')
$$;

drop index licence_identifier;
create index licence_stem on licence (licence_stem(identifier));

create index case_event_file on case_event ((payload ->> 'digest'))
  where event_type in ('DocumentProduced', 'LicenceProduced');
