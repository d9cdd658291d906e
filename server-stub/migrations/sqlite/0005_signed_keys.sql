-- Keys of employers, each signed by the employer's long-term key, and those that were replaced a few days ago: what is on its way to them is still taken.
CREATE TABLE employer_keys_new (
    tenant    TEXT NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    key_id    TEXT NOT NULL CHECK (length(key_id) = 16 AND key_id NOT GLOB '*[^0-9a-f]*'),
    public    TEXT NOT NULL CHECK (length(public) = 43 AND public NOT GLOB '*[^A-Za-z0-9_-]*'),
    -- The long-term key and its signature; none for a key that was published without.
    identity  TEXT CHECK (length(identity) = 43 AND identity NOT GLOB '*[^A-Za-z0-9_-]*'),
    signature TEXT CHECK (length(signature) = 86 AND signature NOT GLOB '*[^A-Za-z0-9_-]*'),
    -- The day on which a newer one came; none for the one in force.
    replaced  INTEGER,
    PRIMARY KEY (tenant, key_id),
    CHECK ((identity IS NULL) = (signature IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO employer_keys_new (tenant, key_id, public) SELECT tenant, key_id, public FROM employer_keys;
DROP TABLE employer_keys;
ALTER TABLE employer_keys_new RENAME TO employer_keys;
