-- The same table as SQLite's (migrations/sqlite), where the reason stands.
CREATE TABLE used_codes (
    tenant TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    token  TEXT COLLATE "C" NOT NULL CHECK (token ~ '^[0-9a-f]{64}$'),
    step   BIGINT NOT NULL,
    PRIMARY KEY (tenant, token)
);
