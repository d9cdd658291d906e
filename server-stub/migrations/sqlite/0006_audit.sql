-- What was done with the tokens of an employer: by number, hour, role and the beginning of the token's hash. Rows are added and, at the end of their
-- time, deleted; the server has no statement that changes one. Each holds the hash of the one before it.
CREATE TABLE audit (
    tenant TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    n      INTEGER NOT NULL,
    hour   INTEGER NOT NULL,
    role   TEXT    NOT NULL CHECK (role IN ('owner', 'recruiter', 'agency', 'viewer')),
    token  TEXT    NOT NULL CHECK (length(token) = 16 AND token NOT GLOB '*[^0-9a-f]*'),
    action TEXT    NOT NULL CHECK (action IN ('signed_in', 'published_key', 'read_shares', 'read_requests', 'replied', 'closed_request',
                                              'asked_for_check')),
    key_id TEXT    CHECK (length(key_id) = 16 AND key_id NOT GLOB '*[^0-9a-f]*'),
    hash   TEXT    NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (tenant, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_by_hour ON audit (tenant, hour);

-- Number and hash of the last one: the next is chained to it, one after the other, whichever instance writes it.
CREATE TABLE audit_ends (
    tenant TEXT    NOT NULL PRIMARY KEY CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    n      INTEGER NOT NULL,
    hash   TEXT    NOT NULL CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;
