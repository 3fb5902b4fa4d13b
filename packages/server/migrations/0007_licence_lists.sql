-- Licences over a wide jurisdiction, newest first until the page is full; where the jurisdiction has few, they are
-- fetched by their issuer.
create index licence_newest on licence (valid_from desc, licence_id);
