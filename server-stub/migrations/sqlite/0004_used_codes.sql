-- The last code of an authenticator app that each token of an employer has signed in with, so that none is taken twice.
CREATE TABLE used_codes (
    tenant TEXT    NOT NULL CHECK (length(tenant) BETWEEN 1 AND 40 AND tenant NOT GLOB '*[^a-z0-9-]*'),
    token  TEXT    NOT NULL CHECK (length(token) = 64 AND token NOT GLOB '*[^0-9a-f]*'),
    step   INTEGER NOT NULL,
    PRIMARY KEY (tenant, token)
) STRICT, WITHOUT ROWID;
