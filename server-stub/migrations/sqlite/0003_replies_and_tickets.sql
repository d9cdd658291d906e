-- What goes back to seekers, and what they ask for. Both are sealed; the server reads neither.

-- Replies to a share: they end with it. Their id is the key with which the console sent them, so sending one again changes nothing.
CREATE TABLE replies (
    tenant   TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    share_id TEXT    NOT NULL CHECK (length(share_id) = 32 AND share_id NOT GLOB '*[^0-9a-f]*'),
    id       TEXT    NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    day      INTEGER NOT NULL,
    expires  INTEGER NOT NULL,
    sealed   BLOB    NOT NULL CHECK (length(sealed) BETWEEN 48 AND 16384),
    PRIMARY KEY (tenant, share_id, id)
) STRICT;

-- Requests of seekers to an employer, with the hour in which they came: what is promised in hours is counted in hours.
CREATE TABLE tickets (
    tenant   TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    id       TEXT    NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    kind     TEXT    NOT NULL CHECK (kind IN ('posting_wrong', 'misuse', 'privacy')),
    posting  TEXT    CHECK (length(posting) BETWEEN 1 AND 512 AND posting NOT GLOB '*[^!-~]*' AND instr(posting, '@') = 0),
    key_id   TEXT    NOT NULL CHECK (length(key_id) = 16 AND key_id NOT GLOB '*[^0-9a-f]*'),
    received INTEGER NOT NULL,
    -- SHA-256 of the token that the seeker keeps.
    token    TEXT    NOT NULL CHECK (length(token) = 64 AND token NOT GLOB '*[^0-9a-f]*'),
    sealed   BLOB    NOT NULL CHECK (length(sealed) BETWEEN 48 AND 16384),
    closed   INTEGER,
    outcome  TEXT    CHECK (outcome IN ('done', 'declined')),
    -- Empty until there is one.
    answer   BLOB    NOT NULL CHECK (length(answer) = 0 OR length(answer) BETWEEN 48 AND 16384),
    PRIMARY KEY (tenant, id),
    CHECK ((closed IS NULL) = (outcome IS NULL))
) STRICT;
CREATE INDEX tickets_by_hour ON tickets (tenant, received, id);
