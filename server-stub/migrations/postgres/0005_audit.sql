-- The same tables as SQLite's (migrations/sqlite), where the reasons stand.
CREATE TABLE audit (
    tenant TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    n      BIGINT NOT NULL,
    hour   BIGINT NOT NULL,
    role   TEXT COLLATE "C" NOT NULL CHECK (role IN ('owner', 'recruiter', 'agency', 'viewer')),
    token  TEXT COLLATE "C" NOT NULL CHECK (token ~ '^[0-9a-f]{16}$'),
    action TEXT COLLATE "C" NOT NULL CHECK (action IN ('signed_in', 'published_key', 'read_shares', 'read_requests', 'replied', 'closed_request',
                                                       'asked_for_check')),
    key_id TEXT COLLATE "C" CHECK (key_id ~ '^[0-9a-f]{16}$'),
    hash   TEXT COLLATE "C" NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (tenant, n)
);
CREATE INDEX audit_by_hour ON audit (tenant, hour);

CREATE TABLE audit_ends (
    tenant TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    n      BIGINT NOT NULL,
    hash   TEXT COLLATE "C" NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
