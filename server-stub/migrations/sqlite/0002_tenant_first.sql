-- Tenant first in every key, channels, frozen releases. Nothing that 0001 held is lost but the order of arrival: within a day, shares stand in
-- the order of their random ids, which tells nothing.
-- Every text is held by a check to the few shapes that src/data_map.rs names.

CREATE TABLE shares_new (
    tenant      TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    id          TEXT    NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    posting     TEXT    NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND posting NOT GLOB '*[^!-~]*' AND instr(posting, '@') = 0),
    purpose     TEXT    NOT NULL CHECK (purpose IN ('application_summary', 'fit_score', 'interview_availability', 'practice_evaluation',
                                                    'background_check_identity', 'background_check_education',
                                                    'background_check_employment', 'background_check_conduct', 'job_board_profile')),
    key_id      TEXT    NOT NULL CHECK (length(key_id) = 16 AND key_id NOT GLOB '*[^0-9a-f]*'),
    given       INTEGER NOT NULL,
    expires     INTEGER NOT NULL CHECK (expires > given),
    policy_hash TEXT    NOT NULL CHECK (length(policy_hash) = 64 AND policy_hash NOT GLOB '*[^0-9a-f]*'),
    -- SHA-256 of the token that the seeker keeps.
    revocation  TEXT    NOT NULL CHECK (length(revocation) = 64 AND revocation NOT GLOB '*[^0-9a-f]*'),
    sealed      BLOB    NOT NULL CHECK (length(sealed) BETWEEN 48 AND 65536),
    PRIMARY KEY (tenant, id)
) STRICT;
INSERT INTO shares_new SELECT tenant, id, posting, purpose, key_id, given, expires, policy_hash, revocation, sealed FROM shares;
DROP TABLE shares;
ALTER TABLE shares_new RENAME TO shares;
CREATE INDEX shares_by_day ON shares (tenant, given, id);
CREATE INDEX shares_by_expiry ON shares (tenant, expires);

-- Requests already answered, so that a repeated one changes nothing. The day before the key: purges stay at one end of each tenant.
CREATE TABLE requests_new (
    tenant        TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    day           INTEGER NOT NULL,
    key           TEXT    NOT NULL CHECK (length(key) = 32 AND key NOT GLOB '*[^0-9a-f]*'),
    body_sha256   TEXT    NOT NULL CHECK (length(body_sha256) = 64 AND body_sha256 NOT GLOB '*[^0-9a-f]*'),
    share_id      TEXT    CHECK (length(share_id) = 32 AND share_id NOT GLOB '*[^0-9a-f]*'),
    -- Of the envelope: the same envelope is not taken twice, not even under another key or after it was revoked.
    sealed_sha256 TEXT    CHECK (length(sealed_sha256) = 64 AND sealed_sha256 NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (tenant, day, key)
) STRICT, WITHOUT ROWID;
-- 0001 did not say whose request it was. A share still says it, a count and a taken-back share do not: those belong to every employer
-- that is known, and are forgotten after two days.
INSERT INTO requests_new
    SELECT coalesce(shares.tenant, known.tenant), requests.day, requests.key, lower(hex(requests.body_sha256)), requests.share_id,
           nullif(lower(hex(requests.sealed_sha256)), '')
    FROM requests LEFT JOIN shares ON shares.id = requests.share_id
    LEFT JOIN (SELECT tenant FROM employer_keys UNION SELECT tenant FROM counters UNION SELECT tenant FROM shares) AS known
        ON shares.tenant IS NULL
    WHERE coalesce(shares.tenant, known.tenant) IS NOT NULL;
DROP TABLE requests;
ALTER TABLE requests_new RENAME TO requests;
CREATE UNIQUE INDEX requests_by_envelope ON requests (tenant, sealed_sha256) WHERE sealed_sha256 IS NOT NULL;

-- What was counted and is not released yet. A row a posting, channel, day and kind; never a row a person. The posting '*' is the page itself.
CREATE TABLE counters_new (
    tenant  TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    day     INTEGER NOT NULL,
    posting TEXT    NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND posting NOT GLOB '*[^!-~]*' AND instr(posting, '@') = 0),
    channel TEXT    NOT NULL CHECK (length(channel) BETWEEN 1 AND 24 AND channel NOT GLOB '*[^a-z0-9-]*'),
    kind    TEXT    NOT NULL CHECK (kind IN ('viewed', 'opened', 'matched', 'summary_sent', 'apply_clicked')
                                    OR kind GLOB 'score_[0-9]' OR kind GLOB 'meets_[0-9]' OR kind GLOB 'meets_[1-3][0-9]'
                                    OR kind GLOB 'lacks_[0-9]' OR kind GLOB 'lacks_[1-3][0-9]'),
    count   INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (tenant, day, posting, channel, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO counters_new SELECT tenant, day, posting, 'direct', kind, count FROM counters;
DROP TABLE counters;
ALTER TABLE counters_new RENAME TO counters;

-- What was released: at least k counts of the days after the release before it up to `through`, with noise that was drawn once. Never changed afterwards.
CREATE TABLE releases (
    tenant  TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    posting TEXT    NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND posting NOT GLOB '*[^!-~]*' AND instr(posting, '@') = 0),
    channel TEXT    NOT NULL CHECK (length(channel) BETWEEN 1 AND 24 AND channel NOT GLOB '*[^a-z0-9-]*'),
    kind    TEXT    NOT NULL CHECK (kind IN ('viewed', 'opened', 'matched', 'summary_sent', 'apply_clicked')
                                    OR kind GLOB 'score_[0-9]' OR kind GLOB 'meets_[0-9]' OR kind GLOB 'meets_[1-3][0-9]'
                                    OR kind GLOB 'lacks_[0-9]' OR kind GLOB 'lacks_[1-3][0-9]'),
    through INTEGER NOT NULL,
    k       INTEGER NOT NULL CHECK (k >= 5),
    noised  INTEGER NOT NULL,
    PRIMARY KEY (tenant, posting, channel, kind, through)
) STRICT, WITHOUT ROWID;

-- Days whose release was made: one a day.
CREATE TABLE release_days (
    tenant  TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    through INTEGER NOT NULL,
    PRIMARY KEY (tenant, through)
) STRICT, WITHOUT ROWID;

-- Shares that were taken back, until no backup can hold them any more: a restored backup is cleared of them.
CREATE TABLE revoked (
    tenant TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    day    INTEGER NOT NULL,
    id     TEXT    NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'),
    PRIMARY KEY (tenant, day, id)
) STRICT, WITHOUT ROWID;

-- The employer's public key, published by the console.
CREATE TABLE employer_keys_new (
    tenant TEXT NOT NULL PRIMARY KEY CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    public TEXT NOT NULL CHECK (length(public) = 43 AND public NOT GLOB '*[^A-Za-z0-9_-]*'),
    key_id TEXT NOT NULL CHECK (length(key_id) = 16 AND key_id NOT GLOB '*[^0-9a-f]*')
) STRICT, WITHOUT ROWID;
INSERT INTO employer_keys_new SELECT tenant, public, key_id FROM employer_keys;
DROP TABLE employer_keys;
ALTER TABLE employer_keys_new RENAME TO employer_keys;
