-- The same tables as SQLite's (migrations/sqlite), where the reasons stand. Tenant first in every key, BIGINT, no sequence: nothing here asks for
-- a single machine. "C" collation: keys are compared byte by byte, on every system alike.

CREATE TABLE shares (
    tenant      TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    id          TEXT COLLATE "C" NOT NULL CHECK (id ~ '^[0-9a-f]{32}$'),
    posting     TEXT COLLATE "C" NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND posting ~ '^[!-?A-~]+$'),
    purpose     TEXT COLLATE "C" NOT NULL CHECK (purpose IN ('application_summary', 'fit_score', 'interview_availability', 'practice_evaluation',
                                                    'background_check_identity', 'background_check_education',
                                                    'background_check_employment', 'background_check_conduct', 'job_board_profile')),
    key_id      TEXT COLLATE "C" NOT NULL CHECK (key_id ~ '^[0-9a-f]{16}$'),
    given       BIGINT NOT NULL,
    expires     BIGINT NOT NULL CHECK (expires > given),
    policy_hash TEXT COLLATE "C" NOT NULL CHECK (policy_hash ~ '^[0-9a-f]{64}$'),
    revocation  TEXT COLLATE "C" NOT NULL CHECK (revocation ~ '^[0-9a-f]{64}$'),
    sealed      BYTEA NOT NULL CHECK (length(sealed) BETWEEN 48 AND 65536),
    PRIMARY KEY (tenant, id)
);
CREATE INDEX shares_by_day ON shares (tenant, given, id);
CREATE INDEX shares_by_expiry ON shares (tenant, expires);

CREATE TABLE requests (
    tenant        TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    day           BIGINT NOT NULL,
    key           TEXT COLLATE "C" NOT NULL CHECK (key ~ '^[0-9a-f]{32}$'),
    body_sha256   TEXT COLLATE "C" NOT NULL CHECK (body_sha256 ~ '^[0-9a-f]{64}$'),
    share_id      TEXT COLLATE "C" CHECK (share_id ~ '^[0-9a-f]{32}$'),
    sealed_sha256 TEXT COLLATE "C" CHECK (sealed_sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (tenant, day, key)
);
CREATE UNIQUE INDEX requests_by_envelope ON requests (tenant, sealed_sha256) WHERE sealed_sha256 IS NOT NULL;

CREATE TABLE counters (
    tenant  TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    day     BIGINT NOT NULL,
    posting TEXT COLLATE "C" NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND posting ~ '^[!-?A-~]+$'),
    channel TEXT COLLATE "C" NOT NULL CHECK (channel ~ '^[a-z0-9-]{1,24}$'),
    kind    TEXT COLLATE "C" NOT NULL CHECK (kind ~ '^(viewed|opened|matched|summary_sent|apply_clicked|score_[0-9]|(meets|lacks)_[1-3]?[0-9])$'),
    count   BIGINT NOT NULL CHECK (count > 0),
    PRIMARY KEY (tenant, day, posting, channel, kind)
);

CREATE TABLE releases (
    tenant  TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    posting TEXT COLLATE "C" NOT NULL CHECK (length(posting) BETWEEN 1 AND 512 AND posting ~ '^[!-?A-~]+$'),
    channel TEXT COLLATE "C" NOT NULL CHECK (channel ~ '^[a-z0-9-]{1,24}$'),
    kind    TEXT COLLATE "C" NOT NULL CHECK (kind ~ '^(viewed|opened|matched|summary_sent|apply_clicked|score_[0-9]|(meets|lacks)_[1-3]?[0-9])$'),
    through BIGINT NOT NULL,
    k       BIGINT NOT NULL CHECK (k >= 5),
    noised  BIGINT NOT NULL,
    PRIMARY KEY (tenant, posting, channel, kind, through)
);

CREATE TABLE release_days (
    tenant  TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    through BIGINT NOT NULL,
    PRIMARY KEY (tenant, through)
);

CREATE TABLE revoked (
    tenant TEXT COLLATE "C" NOT NULL CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    day    BIGINT NOT NULL,
    id     TEXT COLLATE "C" NOT NULL CHECK (id ~ '^[0-9a-f]{32}$'),
    PRIMARY KEY (tenant, day, id)
);

CREATE TABLE employer_keys (
    tenant TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (tenant ~ '^[a-z0-9-]{1,40}$'),
    public TEXT COLLATE "C" NOT NULL CHECK (public ~ '^[A-Za-z0-9_-]{43}$'),
    key_id TEXT COLLATE "C" NOT NULL CHECK (key_id ~ '^[0-9a-f]{16}$')
);
