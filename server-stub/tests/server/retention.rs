use std::collections::BTreeMap;

use sealing::random_hex;
use serde_json::{Value, json};
use server_stub::data_map::COLUMNS;
use server_stub::retention::{BACKUP_DAYS, Ends, REVOKED_DAYS, RULES, purge};
use server_stub::statistics::release_due;
use server_stub::store::Purged;
use share_contract::{Date, Sha256Hex, base64url};

use crate::world::{Raw, World, post, post_share};

// JT32: a share is gone on the day it expires; not told any more from that day on, and deleted by the next purge.
#[tokio::test]
async fn an_expired_share_is_purged() {
    let world = World::new().await;
    world.send(post_share(&world.share_body().await)).await;
    world.advance_days(89);
    assert_eq!(purge(&world.app).await.unwrap().shares, 0);
    assert_eq!(world.stored().await.shares.len(), 1);

    world.advance_days(1);
    assert_eq!(world.stored().await.shares.len(), 0);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 1);
    assert_eq!(purge(&world.app).await.unwrap().shares, 1);
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 0);
}

// JT32: answered requests are remembered at least 48 hours and forgotten then.
#[tokio::test]
async fn answered_requests_are_forgotten_after_two_days() {
    let world = World::new().await;
    world.send(post_share(&world.share_body().await)).await;
    world.advance_days(2);
    assert_eq!(purge(&world.app).await.unwrap(), Purged::default());
    world.advance_days(1);
    assert_eq!(purge(&world.app).await.unwrap().requests, 1);
    assert_eq!(world.n_rows("SELECT count(*) FROM requests").await, 0);
}

// AJ37, AJ38: the rules are data; each table has one, and they keep what is promised: 24 hours on the server, 45 days with backups.
#[tokio::test]
async fn every_table_has_a_rule_and_the_rules_are_told() {
    let world = World::new().await;
    for of in COLUMNS.iter().filter(|of| of.table != "_sqlx_migrations") {
        assert_eq!(RULES.iter().filter(|rule| rule.table == of.table).count(), 1, "{}", of.table);
    }
    const { assert!(BACKUP_DAYS + 1 < 45 && REVOKED_DAYS > BACKUP_DAYS) };
    let told = world.get("/v1/retention").await.json();
    assert_eq!(told["rules"].as_array().unwrap().len(), RULES.len());
    assert_eq!(told["nextRun"], json!("2026-11-22"));
}

fn ends(table: &str) -> Ends {
    RULES.iter().find(|rule| rule.table == table).unwrap().ends
}

/// What should be in the tables: of each row the day on which it is gone.
#[derive(Default)]
struct Expected(BTreeMap<&'static str, Vec<Date>>);

impl Expected {
    fn add(&mut self, world: &World, table: &'static str, day: Date) {
        self.0.entry(table).or_default().extend(ends(table).gone_on(day, &world.app.config));
    }

    /// Each table has as many rows as the rules say for this day.
    async fn check(&mut self, database: &mut Raw, today: Date) {
        for (table, gone) in &mut self.0 {
            gone.retain(|day| *day > today);
            let with_an_end = match *table {
                "counters" => " WHERE posting <> '*'",
                "employer_keys" => " WHERE replaced IS NOT NULL",
                "release_days" => " WHERE tenant = 'acme'",
                _ => "",
            };
            let question = format!("SELECT count(*) FROM {table}{with_an_end}");
            assert_eq!(database.numbers(&question).await, [gone.len() as i64], "{table} on {today}");
        }
    }
}

/// A share that lives so many days, sent today.
async fn send_share(world: &World, configuration: &Value, today: Date, days: u32, token: &str) -> String {
    let body = json!({
        "tenant": "acme", "posting": "nurse", "purpose": "application_summary", "keyId": configuration["key"]["id"],
        "given": today, "expires": today.plus_days(days), "policyHash": configuration["policy"]["hash"],
        "revocation": Sha256Hex::new(sealing::sha256_hex(token.as_bytes())).unwrap(),
        "sealed": base64url::encode(random_hex(40).as_bytes())
    });
    let reply = world.send(post_share(&body)).await;
    assert_eq!(reply.status, 201);
    reply.json()["id"].as_str().unwrap().to_owned()
}

async fn reply_to(world: &World, share: &str) {
    let body = json!({"sealed": base64url::encode(&[7; 48])}).to_string();
    let mut request = post(&format!("/v1/tenants/acme/shares/{share}/replies"), &random_hex(16), body);
    request.headers_mut().insert("authorization", "Bearer the token of acme".parse().unwrap());
    assert_eq!(world.send(request).await.status, 201);
}

async fn send_request(world: &World, configuration: &Value) {
    let body = json!({
        "tenant": "acme", "kind": "privacy", "keyId": configuration["key"]["id"], "token": "0".repeat(64),
        "sealed": base64url::encode(&[7; 48])
    });
    assert_eq!(world.send(post("/v1/requests", &random_hex(16), body.to_string())).await.status, 201);
}

// JT32, AJ37, AJ38: three years, day by day, with a leap day: every rule is exact to the day, a second run finds nothing, and a run that breaks in the
// middle changes nothing and is made up for by the next.
#[tokio::test]
async fn three_years_end_every_row_on_its_day() {
    let world = World::with(|file| file["tenant"][0]["shareDays"] = json!(365)).await;
    let mut configuration = world.get("/v1/tenants/acme/configuration").await.json();
    let mut expected = Expected::default();
    // The world's first key was published, and written down.
    expected.add(&world, "audit", world.app.clock.today());
    let mut database = world.connect().await;
    let mut leap_days = 0;
    for day in 0..3 * 365 + 1_u32 {
        let today = world.app.clock.today();
        leap_days += u32::from(today.to_string().ends_with("02-29"));
        if day % 100 == 50 {
            world.publish_key("acme", &sealing::generate()).await;
            configuration = world.get("/v1/tenants/acme/configuration").await.json();
            expected.add(&world, "employer_keys", today);
            expected.add(&world, "audit", today);
        }
        let days = 1 + day * 37 % 365;
        let token = random_hex(32);
        let id = send_share(&world, &configuration, today, days, &token).await;
        expected.add(&world, "requests", today);
        reply_to(&world, &id).await;
        expected.add(&world, "audit", today);
        send_request(&world, &configuration).await;
        expected.add(&world, "tickets", today);
        if day % 10 == 0 {
            assert!(world.revoke(&id, &token).await);
            expected.add(&world, "revoked", today);
        } else {
            expected.add(&world, "shares", today.plus_days(days));
            expected.add(&world, "replies", today.plus_days(days));
        }
        // One alone is never enough to be released; a hundred are, on the next day.
        let counts =
            [vec![json!({"posting": format!("rare-{day}"), "stage": "opened"})], vec![json!({"posting": "busy", "stage": "opened"}); 100]];
        let body = json!({"tenant": "acme", "counts": counts.concat()}).to_string();
        assert_eq!(world.send(post("/v1/counts", &random_hex(16), body)).await.status, 202);
        expected.add(&world, "requests", today);
        expected.add(&world, "counters", today);
        world.advance_days(1);
        let today = world.app.clock.today();
        assert_eq!(release_due(&world.app).await.unwrap(), 1);
        expected.add(&world, "releases", today.minus_days(1));
        expected.add(&world, "release_days", today.minus_days(1));

        if day % 100 == 99 {
            break_a_purge(&world).await;
        }
        purge(&world.app).await.unwrap();
        expected.check(&mut database, today).await;
        if day % 50 == 0 {
            assert_eq!(purge(&world.app).await.unwrap(), Purged::default());
        }
    }
    assert_eq!(leap_days, 1);
    // Every table whose rows end has had some; backups have a test of their own.
    let ending = RULES.iter().filter(|rule| rule.ends != Ends::WhenReplaced).map(|rule| rule.table);
    assert_eq!(ending.filter(|table| !expected.0.contains_key(table)).collect::<Vec<_>>(), ["backups"]);
}

/// The last table of a purge is out of its reach: what was deleted before comes back.
async fn break_a_purge(world: &World) {
    let all = "SELECT (SELECT count(*) FROM shares) + (SELECT count(*) FROM requests) + (SELECT count(*) FROM counters)";
    let before = world.n_rows(all).await;
    world.execute("ALTER TABLE revoked RENAME TO elsewhere").await.unwrap();
    assert!(purge(&world.app).await.is_err());
    world.execute("ALTER TABLE elsewhere RENAME TO revoked").await.unwrap();
    assert_eq!(world.n_rows(all).await, before);
}
