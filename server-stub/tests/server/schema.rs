use std::collections::BTreeSet;
use std::path::Path;

use server_stub::data_map::{COLUMNS, Holds, page};
use server_stub::retention::RULES;

use crate::POSTGRES;
use crate::world::World;

const SQLITE_COLUMNS: &str =
    "SELECT tables.name || '.' || columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND tables.name <> '_sqlx_migrations' ORDER BY 1";
const POSTGRES_COLUMNS: &str = "SELECT table_name || '.' || column_name FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations' ORDER BY 1";

// AJ32, AJ47: every column has an entry with a purpose, a basis and a rule of retention; a new column without one fails here.
#[tokio::test]
async fn every_column_is_in_the_data_map_and_none_is_only_there() {
    let world = World::new().await;
    let mut columns = world.connect().await.texts(if POSTGRES { POSTGRES_COLUMNS } else { SQLITE_COLUMNS }).await;
    columns.sort();
    let ours = COLUMNS.iter().filter(|of| of.table != "_sqlx_migrations");
    let mut mapped: Vec<_> = ours.clone().map(|of| format!("{}.{}", of.table, of.column)).collect();
    mapped.sort();
    assert_eq!(columns, mapped);
    for of in ours {
        assert!(!of.purpose.is_empty() && RULES.iter().any(|rule| rule.table == of.table), "{}.{}", of.table, of.column);
    }
}

/// What a person could be told by, in every shape that the columns could be asked to take.
const TELLING: [&str; 6] = ["Jane Doe", "jane@example.com", "I was ill for a year", "203.0.113.77 ", "Straße 1", "+49 151 2345678"];

/// All tables but sqlx's own.
pub fn tables() -> BTreeSet<&'static str> {
    COLUMNS.iter().map(|of| of.table).filter(|table| *table != "_sqlx_migrations").collect()
}

/// A row of each table that its checks let in.
pub fn good(table: &str) -> Vec<(&'static str, String)> {
    let text = |text: &str| format!("'{text}'");
    let hex = |n: usize| format!("'{}'", "0a".repeat(n / 2));
    let bytes = |n: usize| if POSTGRES { format!("decode(repeat('00', {n}), 'hex')") } else { format!("zeroblob({n})") };
    let cell = || [("posting", text("nurse-17")), ("channel", text("direct")), ("kind", text("score_7"))];
    let mut row = vec![("tenant", text("acme"))];
    row.extend(match table {
        "counters" => [&[("day", "1".into()), ("count", "1".into())][..], &cell()].concat(),
        "releases" => [&[("through", "1".into()), ("k", "10".into()), ("noised", "-3".into())][..], &cell()].concat(),
        "release_days" => vec![("through", "1".into())],
        "used_codes" => vec![("token", hex(64)), ("step", "1".into())],
        "revoked" => vec![("day", "1".into()), ("id", hex(32))],
        "employer_keys" => vec![
            ("public", text(&"a".repeat(43))),
            ("key_id", hex(16)),
            ("identity", text(&"a".repeat(43))),
            ("signature", text(&"a".repeat(86))),
            ("replaced", "1".into()),
        ],
        "audit" => vec![
            ("n", "1".into()),
            ("hour", "1".into()),
            ("role", text("owner")),
            ("token", hex(16)),
            ("action", text("published_key")),
            ("key_id", hex(16)),
            ("hash", hex(64)),
        ],
        "audit_ends" => vec![("n", "1".into()), ("hash", hex(64))],
        "replies" => vec![("share_id", hex(32)), ("id", hex(32)), ("day", "1".into()), ("expires", "2".into()), ("sealed", bytes(48))],
        "tickets" => vec![
            ("id", hex(32)),
            ("kind", text("privacy")),
            ("posting", text("nurse-17")),
            ("key_id", hex(16)),
            ("received", "1".into()),
            ("token", hex(64)),
            ("sealed", bytes(48)),
            ("closed", "2".into()),
            ("outcome", text("done")),
            ("answer", bytes(0)),
        ],
        "requests" => {
            vec![("day", "1".into()), ("key", hex(32)), ("body_sha256", hex(64)), ("share_id", hex(32)), ("sealed_sha256", hex(64))]
        }
        _ => vec![
            ("id", hex(32)),
            ("posting", text("nurse-17")),
            ("purpose", text("application_summary")),
            ("key_id", hex(16)),
            ("given", "1".into()),
            ("expires", "2".into()),
            ("policy_hash", hex(64)),
            ("revocation", hex(64)),
            ("sealed", bytes(48)),
        ],
    });
    row
}

/// The statement that puts it in.
pub fn insert(table: &str, row: &[(&str, String)]) -> String {
    let (names, values): (Vec<_>, Vec<_>) = row.iter().map(|(name, value)| (*name, value.as_str())).unzip();
    format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), values.join(", "))
}

// JT2, JT22, AJ47: each text is bounded by a check of the database's own. A sentence, a name, an address or a number of a person does not fit into any
// column but the sealed one, whatever the server's code does.
#[tokio::test]
async fn no_column_can_hold_contact_data_or_free_text_but_the_sealed_blob() {
    let world = World::new().await;
    for table in tables() {
        world.execute(&format!("DELETE FROM {table}")).await.unwrap();
        let row = good(table);
        world.execute(&insert(table, &row)).await.unwrap();
        world.execute(&format!("DELETE FROM {table}")).await.unwrap();
        assert_eq!(row.len(), COLUMNS.iter().filter(|of| of.table == table).count(), "{table}");
        for of in COLUMNS.iter().filter(|of| of.table == table && of.holds != Holds::Ciphertext) {
            for telling in TELLING {
                let mut row = row.clone();
                row.iter_mut().find(|(name, _)| *name == of.column).unwrap().1 = format!("'{telling}'");
                assert!(world.execute(&insert(table, &row)).await.is_err(), "{table}.{} holds {telling}", of.column);
            }
        }
    }
}

// AJ32: the published map is the one that the code has.
#[test]
fn the_published_data_map_is_fresh() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/data-map.md");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&file, page()).unwrap();
    }
    assert!(std::fs::read_to_string(file).unwrap_or_default() == page(), "docs/data-map.md is old: run with UPDATE_EXPECT=1");
}
