-- The same tables as SQLite's (migrations/sqlite), where the reasons stand.

CREATE TABLE replies (
    tenant   TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    share_id TEXT COLLATE "C" NOT NULL CHECK (share_id ~ '^[0-9a-f]{32}$'),
    id       TEXT COLLATE "C" NOT NULL CHECK (id ~ '^[0-9a-f]{32}$'),
    day      BIGINT NOT NULL,
    expires  BIGINT NOT NULL,
    sealed   BYTEA NOT NULL CHECK (length(sealed) BETWEEN 48 AND 16384),
    PRIMARY KEY (tenant, share_id, id)
);

CREATE TABLE tickets (
    tenant   TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    id       TEXT COLLATE "C" NOT NULL CHECK (id ~ '^[0-9a-f]{32}$'),
    kind     TEXT COLLATE "C" NOT NULL CHECK (kind IN ('posting_wrong', 'misuse', 'privacy')),
    posting  TEXT COLLATE "C" CHECK (length(posting) BETWEEN 1 AND 512 AND posting ~ '^[!-?A-~]+$'),
    key_id   TEXT COLLATE "C" NOT NULL CHECK (key_id ~ '^[0-9a-f]{16}$'),
    received BIGINT NOT NULL,
    token    TEXT COLLATE "C" NOT NULL CHECK (token ~ '^[0-9a-f]{64}$'),
    sealed   BYTEA NOT NULL CHECK (length(sealed) BETWEEN 48 AND 16384),
    closed   BIGINT,
    outcome  TEXT COLLATE "C" CHECK (outcome IN ('done', 'declined')),
    answer   BYTEA NOT NULL CHECK (length(answer) = 0 OR length(answer) BETWEEN 48 AND 16384),
    PRIMARY KEY (tenant, id),
    CHECK ((closed IS NULL) = (outcome IS NULL))
);
CREATE INDEX tickets_by_hour ON tickets (tenant, received, id);
