//! Every statement, in one place. `rows` are lists in JSON; their columns are named beside each statement.

use super::database::{Sql, over_rows, same};

/// Rows: tenant, day, key. Each is one look into the primary key; a range of days, or a list of them beside the row, would read all their rows.
pub(super) const FIND_REQUESTS: Sql = over_rows!(
    "SELECT requests.tenant, requests.key, requests.body_sha256, requests.share_id FROM",
    ", requests WHERE requests.tenant = rows.value->>0 AND requests.day = CAST(rows.value->>1 AS BIGINT) AND requests.key = rows.value->>2"
);

/// Rows: tenant, day, key, body, share, envelope. Gives back those that are new: not there today, nor on the two days before. A look for each
/// day: for a list of days PostgreSQL, without statistics of the table, would read all rows of the tenant.
pub(super) const ADD_REQUESTS: Sql = over_rows!(
    "INSERT INTO requests (tenant, day, key, body_sha256, share_id, sealed_sha256)
     SELECT rows.value->>0, CAST(rows.value->>1 AS BIGINT), rows.value->>2, rows.value->>3, rows.value->>4, rows.value->>5 FROM",
    "WHERE NOT EXISTS (SELECT 1 FROM requests WHERE requests.tenant = rows.value->>0 AND requests.key = rows.value->>2
                       AND requests.day = CAST(rows.value->>1 AS BIGINT) - 1)
     AND NOT EXISTS (SELECT 1 FROM requests WHERE requests.tenant = rows.value->>0 AND requests.key = rows.value->>2
                     AND requests.day = CAST(rows.value->>1 AS BIGINT) - 2)
     ON CONFLICT DO NOTHING RETURNING tenant, key"
);

/// Rows: tenant, day, posting, channel, kind, count; each cell once.
pub(super) const ADD_COUNTERS: Sql = over_rows!(
    "INSERT INTO counters (tenant, day, posting, channel, kind, count)
     SELECT rows.value->>0, CAST(rows.value->>1 AS BIGINT), rows.value->>2, rows.value->>3, rows.value->>4, CAST(rows.value->>5 AS BIGINT) FROM",
    "WHERE true ON CONFLICT (tenant, day, posting, channel, kind) DO UPDATE SET count = counters.count + excluded.count"
);

pub(super) const ADD_SHARE: Sql = same(
    "INSERT INTO shares (tenant, id, posting, purpose, key_id, given, expires, policy_hash, revocation, sealed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
);

/// Rows: tenant. Parameters: share, hash of the token.
pub(super) const REVOKE: Sql =
    over_rows!("DELETE FROM shares WHERE id = $2 AND revocation = $3 AND tenant IN (SELECT rows.value->>0 FROM", ") RETURNING tenant");

/// Parameters: tenant, share, id, day, envelope, most replies of a share.
pub(super) const ADD_REPLY: Sql = same(
    "INSERT INTO replies (tenant, share_id, id, day, expires, sealed)
     SELECT tenant, id, $3, $4, expires, $5 FROM shares
     WHERE tenant = $1 AND id = $2 AND expires > $4 AND (SELECT count(*) FROM replies WHERE tenant = $1 AND share_id = $2) < $6
     ON CONFLICT DO NOTHING",
);

pub(super) const REPLY: Sql = same("SELECT sealed FROM replies WHERE tenant = $1 AND share_id = $2 AND id = $3");

pub(super) const IS_OPEN_SHARE: Sql = same("SELECT 1 FROM shares WHERE tenant = $1 AND id = $2 AND expires > $3");

/// Rows: tenant. Parameters: share, hash of the token, today. A share without replies is a row without a reply.
pub(super) const REPLIES: Sql = over_rows!(
    "SELECT replies.day, replies.sealed FROM shares
     LEFT JOIN replies ON replies.tenant = shares.tenant AND replies.share_id = shares.id
     WHERE shares.id = $2 AND shares.revocation = $3 AND shares.expires > $4 AND shares.tenant IN (SELECT rows.value->>0 FROM",
    ") ORDER BY replies.day, replies.id"
);

pub(super) const FORGET_REPLIES: Sql = same("DELETE FROM replies WHERE tenant = $1 AND share_id = $2");

/// Parameters: tenant, id, kind, posting or an empty text, key, hour, hash of the token, envelope, no bytes.
pub(super) const ADD_TICKET: Sql = same(
    "INSERT INTO tickets (tenant, id, kind, posting, key_id, received, token, sealed, answer)
     VALUES ($1, $2, $3, nullif($4, ''), $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
);

pub(super) const TICKET: Sql = same("SELECT kind, coalesce(posting, ''), key_id, token, sealed FROM tickets WHERE tenant = $1 AND id = $2");

/// Rows: tenant. Parameters: request, hash of the token.
pub(super) const TICKET_OF_SEEKER: Sql = over_rows!(
    "SELECT id, kind, received, closed, outcome, answer FROM tickets
     WHERE id = $2 AND token = $3 AND tenant IN (SELECT rows.value->>0 FROM",
    ")"
);

/// Parameters: tenant, request after which the list goes on or an empty text, limit.
pub(super) const TICKETS: Sql = same(
    "SELECT id, kind, received, closed, outcome, answer, posting, key_id, sealed FROM tickets
     WHERE tenant = $1 AND (received, id) > (coalesce((SELECT received FROM tickets WHERE tenant = $1 AND id = $2), -1), $2)
     ORDER BY received, id LIMIT $3",
);

pub(super) const CLOSE_TICKET: Sql =
    same("UPDATE tickets SET closed = $3, outcome = $4, answer = $5 WHERE tenant = $1 AND id = $2 AND closed IS NULL");

pub(super) const CLOSED_TICKET: Sql = same("SELECT outcome, answer FROM tickets WHERE tenant = $1 AND id = $2 AND closed IS NOT NULL");

/// Changes a row only if the code is a later one than the last.
pub(super) const USE_CODE: Sql = same(
    "INSERT INTO used_codes (tenant, token, step) VALUES ($1, $2, $3)
     ON CONFLICT (tenant, token) DO UPDATE SET step = excluded.step WHERE used_codes.step < excluded.step",
);

pub(super) const REMEMBER_REVOKED: Sql = same("INSERT INTO revoked (tenant, day, id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING");

/// Parameters: tenant, the key that comes, today.
pub(super) const REPLACE_KEYS: Sql = same("UPDATE employer_keys SET replaced = $3 WHERE tenant = $1 AND key_id <> $2 AND replaced IS NULL");

/// Parameters: tenant, id, key, long-term key and signature or empty texts. One that was there before is in force again.
pub(super) const PUT_KEY: Sql = same(
    "INSERT INTO employer_keys (tenant, key_id, public, identity, signature) VALUES ($1, $2, $3, nullif($4, ''), nullif($5, ''))
     ON CONFLICT (tenant, key_id) DO UPDATE SET identity = excluded.identity, signature = excluded.signature, replaced = NULL",
);

/// Counts one line more of an employer, and gives back its number with the hash of the line before. Parameters: tenant, the hash before the first.
pub(super) const NEXT_AUDIT: Sql = same(
    "INSERT INTO audit_ends (tenant, n, hash) VALUES ($1, 1, $2)
     ON CONFLICT (tenant) DO UPDATE SET n = audit_ends.n + 1 RETURNING n, hash",
);

/// Parameters: tenant, number, hour, role, token, action, key or an empty text, hash.
pub(super) const ADD_AUDIT: Sql =
    same("INSERT INTO audit (tenant, n, hour, role, token, action, key_id, hash) VALUES ($1, $2, $3, $4, $5, $6, nullif($7, ''), $8)");

pub(super) const END_OF_AUDIT: Sql = same("UPDATE audit_ends SET hash = $2 WHERE tenant = $1");

/// Parameters: tenant, hour, token, action.
pub(super) const NOTED: Sql = same("SELECT 1 FROM audit WHERE tenant = $1 AND hour = $2 AND token = $3 AND action = $4 LIMIT 1");

/// Parameters: tenant, first number, limit.
pub(super) const AUDIT: Sql =
    same("SELECT n, hour, role, token, action, key_id, hash FROM audit WHERE tenant = $1 AND n >= $2 ORDER BY n LIMIT $3");

/// The first instance that asks gets the day; the others wait for it and get nothing.
pub(super) const CLAIM_RELEASE: Sql = same("INSERT INTO release_days (tenant, through) VALUES ($1, $2) ON CONFLICT DO NOTHING");

pub(super) const PENDING: Sql =
    same("SELECT posting, channel, kind, day, count FROM counters WHERE tenant = $1 AND day <= $2 ORDER BY posting, channel, kind, day");

/// Rows: tenant, posting, channel, kind, through, k, noised.
pub(super) const ADD_RELEASES: Sql = over_rows!(
    "INSERT INTO releases (tenant, posting, channel, kind, through, k, noised)
     SELECT rows.value->>0, rows.value->>1, rows.value->>2, rows.value->>3, CAST(rows.value->>4 AS BIGINT), CAST(rows.value->>5 AS BIGINT),
            CAST(rows.value->>6 AS BIGINT) FROM",
    "WHERE true"
);

/// Rows: tenant, day, posting, channel, kind. The exact counts of what was released are gone with the release.
pub(super) const FORGET_COUNTERS: Sql = over_rows!(
    "DELETE FROM counters WHERE (tenant, day, posting, channel, kind) IN
     (SELECT rows.value->>0, CAST(rows.value->>1 AS BIGINT), rows.value->>2, rows.value->>3, rows.value->>4 FROM",
    ")"
);

pub(super) const EARLIER: Sql =
    same("SELECT body_sha256, share_id FROM requests WHERE tenant = $1 AND day IN ($2, $2 - 1, $2 - 2) AND key = $3");

/// Parameters: tenant, day. The one in force comes first.
pub(super) const KEYS: Sql = same(
    "SELECT key_id, public, identity, signature FROM employer_keys WHERE tenant = $1 AND (replaced IS NULL OR replaced >= $2)
     ORDER BY replaced IS NULL DESC, replaced DESC, key_id",
);

/// Parameters: tenant, today, share after which the list goes on or an empty text, limit.
pub(super) const SHARES: Sql = same(
    "SELECT id, posting, purpose, key_id, given, expires, policy_hash, sealed FROM shares
     WHERE tenant = $1 AND expires > $2 AND (given, id) > (coalesce((SELECT given FROM shares WHERE tenant = $1 AND id = $3), -1), $3)
     ORDER BY given, id LIMIT $4",
);

pub(super) const CONSENT: Sql = same("SELECT expires FROM shares WHERE tenant = $1 AND id = $2 AND purpose = $3 AND expires > $4");

pub(super) const RELEASED_OF_POSTING: Sql = same(
    "SELECT posting, channel, kind, through, k, noised FROM releases WHERE tenant = $1 AND posting = $2
     ORDER BY posting, channel, kind, through",
);

pub(super) const RELEASED: Sql =
    same("SELECT posting, channel, kind, through, k, noised FROM releases WHERE tenant = $1 ORDER BY posting, channel, kind, through");

pub(super) const LAST_RELEASE: Sql = same("SELECT through FROM release_days WHERE tenant = $1 ORDER BY through DESC LIMIT 1");

pub(super) const FIRST_PENDING: Sql = same("SELECT day FROM counters WHERE tenant = $1 ORDER BY day LIMIT 1");

pub(super) const READY: Sql = same("SELECT 1 FROM employer_keys LIMIT 1");

/// A table whose rows end: the next tenant after a given one, and what of a tenant is due.
pub(super) struct Ending {
    pub next_tenant: Sql,
    pub delete: Sql,
}

macro_rules! ending {
    ($table:literal, $due:literal) => {
        Ending {
            next_tenant: same(concat!("SELECT min(tenant) FROM ", $table, " WHERE tenant > $1 HAVING min(tenant) IS NOT NULL")),
            delete: same(concat!("DELETE FROM ", $table, " WHERE tenant = $1 AND ", $due)),
        }
    };
}

pub(super) const END_SHARES: Ending = ending!("shares", "expires <= $2");
/// A reply that came while its share was taken back goes, too.
pub(super) const END_REPLIES: Ending = ending!(
    "replies",
    "(expires <= $2 OR NOT EXISTS (SELECT 1 FROM shares WHERE shares.tenant = replies.tenant AND shares.id = replies.share_id))"
);
pub(super) const END_TICKETS: Ending = ending!("tickets", "received < $2 * 24");
pub(super) const END_REQUESTS: Ending = ending!("requests", "day < $2");
pub(super) const END_COUNTERS: Ending = ending!("counters", "day < $2");
pub(super) const END_RELEASES: Ending = ending!("releases", "through < $2");
pub(super) const END_RELEASE_DAYS: Ending = ending!("release_days", "through < $2");
pub(super) const END_KEYS: Ending = ending!("employer_keys", "replaced < $2");
pub(super) const END_AUDIT: Ending = ending!("audit", "hour < $2 * 24");
pub(super) const END_REVOKED: Ending = ending!("revoked", "day < $2");
