-- The same table as SQLite's (migrations/sqlite), where the reasons stand.
ALTER TABLE employer_keys
    DROP CONSTRAINT employer_keys_pkey,
    ADD PRIMARY KEY (tenant, key_id),
    ADD COLUMN identity TEXT COLLATE "C" CHECK (identity ~ '^[A-Za-z0-9_-]{43}$'),
    ADD COLUMN signature TEXT COLLATE "C" CHECK (signature ~ '^[A-Za-z0-9_-]{86}$'),
    ADD COLUMN replaced BIGINT;
ALTER TABLE employer_keys ADD CHECK ((identity IS NULL) = (signature IS NULL));
