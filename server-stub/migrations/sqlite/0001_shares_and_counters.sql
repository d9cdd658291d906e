-- What the server holds, all of it. The envelope (shares.sealed) is the only column that can hold text of a seeker, and it is ciphertext
-- that only the employer's key opens. The checks keep everything else to hashes, random ids, days and ids of public postings.
-- Days are counted from 1970-01-01; there is no finer time anywhere.

CREATE TABLE shares (
    -- Order of arrival, for paging. AUTOINCREMENT: a number is never used twice, so a page never skips a new share.
    arrival     INTEGER PRIMARY KEY AUTOINCREMENT,
    tenant      TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40),
    id          TEXT    NOT NULL UNIQUE CHECK (length(id) = 32),
    posting     TEXT    NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND instr(posting, ' ') = 0 AND instr(posting, '@') = 0),
    purpose     TEXT    NOT NULL CHECK (purpose IN ('application_summary')),
    key_id      TEXT    NOT NULL CHECK (length(key_id) = 16),
    given       INTEGER NOT NULL,
    expires     INTEGER NOT NULL CHECK (expires > given),
    policy_hash TEXT    NOT NULL CHECK (length(policy_hash) = 64),
    -- SHA-256 of the token that the seeker keeps.
    revocation  TEXT    NOT NULL CHECK (length(revocation) = 64),
    sealed      BLOB    NOT NULL CHECK (length(sealed) BETWEEN 48 AND 65536)
) STRICT;
CREATE INDEX shares_by_tenant ON shares (tenant, arrival);
CREATE INDEX shares_by_expiry ON shares (expires);

-- Requests already answered, so that a repeated one changes nothing. The day first: insertions and purges stay at the end of the tree.
CREATE TABLE requests (
    day           INTEGER NOT NULL,
    key           TEXT    NOT NULL CHECK (length(key) = 32),
    body_sha256   BLOB    NOT NULL CHECK (length(body_sha256) = 32),
    share_id      TEXT    CHECK (length(share_id) = 32),
    -- Of the envelope: the same envelope is not taken twice, not even under another key or after it was revoked.
    sealed_sha256 BLOB    CHECK (length(sealed_sha256) = 32),
    PRIMARY KEY (day, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX requests_by_envelope ON requests (sealed_sha256) WHERE sealed_sha256 IS NOT NULL;

-- A row a posting, day and kind; never a row a person.
CREATE TABLE counters (
    tenant  TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40),
    day     INTEGER NOT NULL,
    posting TEXT    NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND instr(posting, ' ') = 0 AND instr(posting, '@') = 0),
    kind    TEXT    NOT NULL CHECK (length(kind) BETWEEN 1 AND 16),
    count   INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (tenant, day, posting, kind)
) STRICT, WITHOUT ROWID;

-- The employer's public key, published by the console.
CREATE TABLE employer_keys (
    tenant TEXT NOT NULL PRIMARY KEY CHECK (length(tenant) BETWEEN 1 AND 40),
    public TEXT NOT NULL CHECK (length(public) = 43),
    key_id TEXT NOT NULL CHECK (length(key_id) = 16)
) STRICT, WITHOUT ROWID;
