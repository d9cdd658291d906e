//! The data map: each stored column with what it can hold, what for, on which basis and for how long (AJ32, AJ47). Tests hold it to the schema of
//! both databases: a column without an entry, or one that could hold more than its entry says, fails the build.

use std::fmt::Write;

use crate::retention::RULES;

/// What a column can hold, and what the database's own check lets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// The id of an employer.
    Tenant,
    /// The id of a public posting, without blank and `@`.
    Posting,
    /// A number drawn by chance, in hex.
    RandomId,
    /// A SHA-256, or its beginning, in hex.
    Hash,
    /// A day, as the number of days since 1970-01-01.
    Day,
    /// A number.
    Number,
    /// One word of a list.
    Word,
    /// A channel: a short word of the employer's configuration.
    Channel,
    /// A public key.
    PublicKey,
    /// A signature.
    Signature,
    /// An envelope that only its recipient's key opens.
    Ciphertext,
    /// An hour, as the number of hours since 1970-01-01.
    Hour,
}

/// Why it may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The seeker's consent (GDPR Art. 6 (1) a).
    Consent,
    /// The contract with the employer (Art. 6 (1) b); not about seekers.
    Contract,
    /// The legitimate interest in a service that works (Art. 6 (1) f); it says nothing about a person.
    Interest,
}

/// One column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// What it can hold.
    pub holds: Holds,
    /// What for.
    pub purpose: &'static str,
    /// Why it may be kept.
    pub basis: Basis,
}

const fn column(table: &'static str, column: &'static str, holds: Holds, basis: Basis, purpose: &'static str) -> Column {
    Column { table, column, holds, purpose, basis }
}

/// All of them, by table and column.
pub const COLUMNS: [Column; 75] = {
    use Basis::{Consent, Contract, Interest};
    use Holds::{Channel, Ciphertext, Day, Hash, Hour, Number, Posting, PublicKey, RandomId, Signature, Tenant, Word};
    [
        column("audit", "action", Word, Contract, "to tell the employer what was done"),
        column("audit", "hash", Hash, Contract, "to find a line that was changed or left out"),
        column("audit", "hour", Hour, Contract, "to tell the employer when it was done"),
        column("audit", "key_id", Hash, Contract, "to tell the employer which key was published"),
        column("audit", "n", Number, Contract, "to keep the lines in order"),
        column("audit", "role", Word, Contract, "to tell the employer in which role it was done"),
        column("audit", "tenant", Tenant, Contract, "to keep employers apart"),
        column("audit", "token", Hash, Contract, "to tell the employer with which token it was done"),
        column("audit_ends", "hash", Hash, Contract, "to chain the next line to the last"),
        column("audit_ends", "n", Number, Contract, "to number the next line"),
        column("audit_ends", "tenant", Tenant, Contract, "to keep employers apart"),
        column("counters", "channel", Channel, Consent, "to compare where a posting was advertised"),
        column("counters", "count", Number, Consent, "to count how far visitors come, until there are enough to be released"),
        column("counters", "day", Day, Consent, "to release counts after their day"),
        column("counters", "kind", Word, Consent, "to tell the stages and the tenths of the score apart"),
        column("counters", "posting", Posting, Consent, "to count each posting by itself"),
        column("counters", "tenant", Tenant, Consent, "to keep employers apart"),
        column("employer_keys", "identity", PublicKey, Contract, "to show whose key it is: the employer's long-term key"),
        column("employer_keys", "key_id", Hash, Contract, "to name the key that summaries are sealed to"),
        column("employer_keys", "public", PublicKey, Contract, "to seal summaries to the employer"),
        column("employer_keys", "replaced", Day, Contract, "to take what is sealed to the key before for some days more"),
        column("employer_keys", "signature", Signature, Contract, "to prove that the long-term key vouches for the key"),
        column("employer_keys", "tenant", Tenant, Contract, "to keep employers apart"),
        column("release_days", "tenant", Tenant, Interest, "to keep employers apart"),
        column("release_days", "through", Day, Interest, "to release each day once"),
        column("releases", "channel", Channel, Consent, "to compare where a posting was advertised"),
        column("releases", "k", Number, Interest, "to tell nothing that is of fewer counts than today's k"),
        column("releases", "kind", Word, Consent, "to tell the stages and the tenths of the score apart"),
        column("releases", "noised", Number, Consent, "to tell the employer how far visitors came, with noise"),
        column("releases", "posting", Posting, Consent, "to tell about each posting by itself"),
        column("releases", "tenant", Tenant, Consent, "to keep employers apart"),
        column("releases", "through", Day, Consent, "to show a trend"),
        column("replies", "day", Day, Consent, "to show the seeker when it came"),
        column("replies", "expires", Day, Consent, "to delete the reply with its share"),
        column("replies", "id", RandomId, Consent, "to make sending it again harmless"),
        column("replies", "sealed", Ciphertext, Consent, "to pass the reply on, unread, to the seeker who sent the share"),
        column("replies", "share_id", RandomId, Consent, "to find the replies to a share"),
        column("replies", "tenant", Tenant, Consent, "to keep employers apart"),
        column("requests", "body_sha256", Hash, Interest, "to tell a repeated request from another one with the same key"),
        column("requests", "day", Day, Interest, "to forget requests after two days"),
        column("requests", "key", RandomId, Interest, "to make repeating a request harmless"),
        column("requests", "sealed_sha256", Hash, Interest, "to refuse an envelope that is sent again by somebody else"),
        column("requests", "share_id", RandomId, Interest, "to answer a repeated request alike"),
        column("requests", "tenant", Tenant, Interest, "to keep employers apart"),
        column("revoked", "day", Day, Consent, "to forget it when no backup can hold the share any more"),
        column("revoked", "id", RandomId, Consent, "to clear a restored backup of shares that were taken back"),
        column("revoked", "tenant", Tenant, Consent, "to keep employers apart"),
        column("shares", "expires", Day, Consent, "to delete the share on the day that was agreed"),
        column("shares", "given", Day, Consent, "to prove when the consent was given"),
        column("shares", "id", RandomId, Consent, "to name the share in receipts and when it is taken back"),
        column("shares", "key_id", Hash, Consent, "to find the key that opens it"),
        column("shares", "policy_hash", Hash, Consent, "to prove which policy was shown"),
        column("shares", "posting", Posting, Consent, "to say which posting the summary is for"),
        column("shares", "purpose", Word, Consent, "to bind the summary to one use"),
        column("shares", "revocation", Hash, Consent, "to let the seeker, and nobody else, take it back"),
        column("shares", "sealed", Ciphertext, Consent, "to pass the summary on, unread, to the employer that the seeker chose"),
        column("shares", "tenant", Tenant, Consent, "to keep employers apart"),
        column("tickets", "answer", Ciphertext, Consent, "to pass the answer on, unread, to the seeker who asked"),
        column("tickets", "closed", Hour, Consent, "to tell the seeker when it was answered"),
        column("tickets", "id", RandomId, Consent, "to name the request in its receipt"),
        column("tickets", "key_id", Hash, Consent, "to find the key that opens it"),
        column("tickets", "kind", Word, Consent, "to know in which time it is to be answered"),
        column("tickets", "outcome", Word, Consent, "to tell the seeker how it was answered"),
        column("tickets", "posting", Posting, Consent, "to say which posting is wrong"),
        column("tickets", "received", Hour, Consent, "to count the time in which it is to be answered"),
        column("tickets", "sealed", Ciphertext, Consent, "to pass the request on, unread, to the employer"),
        column("tickets", "tenant", Tenant, Consent, "to keep employers apart"),
        column("tickets", "token", Hash, Consent, "to let the seeker, and nobody else, look after it"),
        column("used_codes", "step", Number, Contract, "to take a code of an authenticator app once"),
        column("used_codes", "tenant", Tenant, Contract, "to keep employers apart"),
        column("used_codes", "token", Hash, Contract, "to know whose last code it was"),
        // sqlx's own list of what was done to the schema.
        column("_sqlx_migrations", "version", Number, Interest, "to bring the tables up to date"),
        column("_sqlx_migrations", "checksum", Hash, Interest, "to bring the tables up to date"),
        column("_sqlx_migrations", "description", Word, Interest, "to bring the tables up to date"),
        column("_sqlx_migrations", "installed_on", Day, Interest, "to bring the tables up to date"),
    ]
};

/// The map as the page `docs/data-map.md`.
#[must_use]
pub fn page() -> String {
    let mut page = String::from(
        "# Data map of the server\n\n\
         Written by `UPDATE_EXPECT=1 cargo test -p server-stub`, from `server-stub/src/data_map.rs` and `src/retention.rs`; tests hold it to the tables\n\
         of both databases. No column can hold free text but the envelopes, and those are ciphertext which the server cannot open.\n\n\
         ## What is kept for how long\n\n| table | what ends it | why so long |\n|---|---|---|\n",
    );
    for rule in &RULES {
        _ = writeln!(page, "| {} | {} | {} |", rule.table, rule.ends.words(), rule.because);
    }
    page += "\nWhat has ended is deleted within an hour, and from the files of SQLite too; with backups, which end after 35 days, within 36 days.\n\n\
             ## Columns\n\n| column | holds | what for | basis |\n|---|---|---|---|\n";
    for of in COLUMNS.iter().filter(|of| of.table != "_sqlx_migrations") {
        _ = writeln!(page, "| `{}.{}` | {} | {} | {} |", of.table, of.column, of.holds.words(), of.purpose, of.basis.words());
    }
    page
}

impl Holds {
    fn words(self) -> &'static str {
        match self {
            Holds::Tenant => "id of an employer",
            Holds::Posting => "id of a public posting",
            Holds::RandomId => "number drawn by chance",
            Holds::Hash => "SHA-256 or its beginning",
            Holds::Day => "day",
            Holds::Number => "number",
            Holds::Word => "one word of a list",
            Holds::Channel => "channel of the employer's list",
            Holds::PublicKey => "public key",
            Holds::Signature => "signature",
            Holds::Ciphertext => "envelope, only its recipient's key opens it",
            Holds::Hour => "hour",
        }
    }
}

impl Basis {
    fn words(self) -> &'static str {
        match self {
            Basis::Consent => "consent of the seeker",
            Basis::Contract => "contract with the employer",
            Basis::Interest => "a service that works; nothing about a person",
        }
    }
}
