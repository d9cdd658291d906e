use sealing::random_hex;
use serde_json::{Value, json};
use server_stub::statistics::{error, release_due};

use crate::world::{World, post};

async fn add(world: &World, channel: &str, counts: Value) {
    let body = json!({"tenant": "acme", "channel": channel, "counts": counts}).to_string();
    assert_eq!(world.send(post("/v1/counts", &random_hex(16), body)).await.status, 202);
}

async fn opened(world: &World, n: usize) {
    add(world, "direct", json!(vec![json!({"posting": "nurse", "stage": "opened"}); n])).await;
}

async fn statistics(world: &World) -> Value {
    let reply = world.employer("GET", "/v1/tenants/acme/statistics?posting=nurse", String::new()).await;
    assert_eq!(reply.status, 200);
    reply.json()
}

/// To noon of the day after the next Sunday. The world begins on a Saturday.
async fn to_monday(world: &World) {
    world.advance_days(2);
    release_due(&world.app).await.unwrap();
}

// N5, JT12: before its release nothing is told, however many there are; afterwards a number with noise, never of fewer than k.
#[tokio::test]
async fn counts_are_told_after_their_release_and_never_fewer_than_k() {
    let world = World::new().await;
    opened(&world, 40).await;
    add(&world, "direct", json!(vec![json!({"posting": "nurse", "stage": "matched"}); 9])).await;
    assert_eq!(statistics(&world).await["figures"], json!([]));
    world.advance_days(1);
    release_due(&world.app).await.unwrap();
    // Forty wait for the Sunday, so that the noise does not drown them.
    assert_eq!(statistics(&world).await["figures"], json!([]));
    world.advance_days(1);
    release_due(&world.app).await.unwrap();

    let told = statistics(&world).await;
    assert_eq!((&told["k"], &told["epsilon"], &told["confidence"]), (&json!(10), &json!(1.0), &json!(0.95)));
    assert_eq!((&told["through"], &told["next"]), (&json!("2026-11-22"), &json!("2026-11-24")));
    let figures = told["figures"].as_array().unwrap();
    assert_eq!(figures.len(), 1);
    assert_eq!((&figures[0]["stage"], &figures[0]["channel"]), (&json!("opened"), &json!("direct")));
    assert_eq!((&figures[0]["error"], &figures[0]["parts"][0]["through"]), (&json!(error(1)), &json!("2026-11-22")));
    // Beyond 200 a draw is found once in 10^14.
    assert!(figures[0]["count"].as_u64().unwrap().abs_diff(40) < 200);
    // Nine are still fewer than ten, and are kept until there are more.
    assert_eq!(world.n_counted().await, 9);
}

// N5: the noise is drawn once and stored; the same question gets the same answer, today and for ever.
#[tokio::test]
async fn a_release_never_changes() {
    let world = World::new().await;
    opened(&world, 40).await;
    to_monday(&world).await;
    let first = statistics(&world).await;
    opened(&world, 300).await;
    for _ in 0..3 {
        release_due(&world.app).await.unwrap();
        assert_eq!(statistics(&world).await, first);
    }
    world.advance_days(1);
    release_due(&world.app).await.unwrap();
    let second = statistics(&world).await;
    assert_eq!(second["figures"][0]["parts"][0], first["figures"][0]["parts"][0]);
    assert_eq!(second["figures"][0]["parts"].as_array().unwrap().len(), 2);
}

// N5, JT22, AJ31: with the release the exact counts are gone, for everybody who can look into the database.
#[tokio::test]
async fn exact_counts_are_deleted_with_their_release() {
    let world = World::new().await;
    opened(&world, 40).await;
    assert_eq!(world.n_counted().await, 40);
    to_monday(&world).await;
    assert_eq!(world.n_counted().await, 0);
    assert_eq!(world.n_rows("SELECT count(*) FROM releases").await, 1);
}

// JT4: what the employer sees is what was counted, within the stated error: at most one number in twenty beyond it. With 400 numbers, more than 40
// beyond would happen by chance once in 10^5.
#[tokio::test]
async fn the_dashboard_equals_the_replayed_events_within_the_stated_error() {
    let world = World::new().await;
    for batch in 0..8 {
        let counts: Vec<_> =
            (0..50).flat_map(|posting| vec![json!({"posting": format!("p{}", batch * 50 + posting), "stage": "opened"}); 10]).collect();
        add(&world, "direct", json!(counts)).await;
        add(&world, "direct", json!(counts)).await;
    }
    to_monday(&world).await;
    let told = world.employer("GET", "/v1/tenants/acme/statistics", String::new()).await.json();
    let parts: Vec<i64> = told["figures"].as_array().unwrap().iter().map(|figure| figure["parts"][0]["count"].as_i64().unwrap()).collect();
    assert_eq!(parts.len(), 400);
    assert!(parts.iter().filter(|count| count.abs_diff(20) > error(1)).count() <= 40);
    assert!(parts.iter().any(|count| *count != 20), "there is noise");
}

// JT15, JT16: stages one after the other, with an interval; channels are told apart only if the intervals do not meet.
#[tokio::test]
async fn conversions_have_intervals_and_channels_are_compared_by_them() {
    let world = World::new().await;
    for (channel, n_sent) in [("linkedin", 400), ("indeed", 40), ("xing", 50)] {
        for (stage, n) in [("opened", 500), ("matched", 450), ("summary_sent", n_sent)] {
            add(&world, channel, json!(vec![json!({"posting": "nurse", "stage": stage}); n])).await;
        }
    }
    to_monday(&world).await;
    let told = statistics(&world).await;
    let sent: Vec<_> = told["conversions"].as_array().unwrap().iter().filter(|of| of["to"] == "summary_sent").cloned().collect();
    assert_eq!(sent.len(), 3);
    for (of, truth) in sent.iter().zip([0.08, 0.8, 0.1]) {
        let (low, high) = (of["low"].as_f64().unwrap(), of["high"].as_f64().unwrap());
        assert!(low < of["share"].as_f64().unwrap() && low < truth + 0.05 && high > truth - 0.05 && high - low < 0.4, "{of}");
    }
    let pairs: Vec<_> = told["comparisons"].as_array().unwrap().iter().filter(|of| of["to"] == "summary_sent").cloned().collect();
    let pairs: Vec<_> = pairs.iter().map(|of| (of["better"].as_str().unwrap(), of["worse"].as_str().unwrap())).collect();
    assert_eq!(pairs, [("linkedin", "indeed"), ("linkedin", "xing")]);
    // Who opened is at least who matched, as far as the numbers can tell.
    let matched = told["conversions"].as_array().unwrap().iter().find(|of| of["to"] == "matched").unwrap();
    assert!(matched["high"].as_f64().unwrap() <= 1.0);
}

// JT12, N10: one requirement is asked about for each match, drawn by chance; one that hardly anybody meets is named.
#[tokio::test]
async fn a_requirement_that_nobody_meets_is_named() {
    let world = World::new().await;
    for (kind, requirement, n) in [("lacks", 0, 30), ("meets", 0, 270), ("lacks", 1, 300), ("lacks", 2, 20)] {
        add(&world, "direct", json!(vec![json!({"posting": "nurse", kind: requirement}); n])).await;
    }
    to_monday(&world).await;
    let hints = statistics(&world).await["hints"].clone();
    // The second requirement alone: the first is met by most, and of the third too few were asked.
    assert_eq!(hints.as_array().unwrap().len(), 1, "{hints}");
    assert_eq!(hints[0]["requirement"], json!(1));
    assert!(hints[0]["meetAtMost"].as_f64().unwrap() < 0.25);
}

// N5: what was released under a smaller k is not told under a larger one.
#[tokio::test]
async fn k_is_the_employers_choice_above_five_and_holds_for_every_read() {
    let world = World::with(|file| file["tenant"][0]["k"] = json!(5)).await;
    opened(&world, 7).await;
    to_monday(&world).await;
    assert_eq!(statistics(&world).await["figures"].as_array().unwrap().len(), 1);
    world.execute("UPDATE releases SET k = 5 WHERE posting = 'nurse'").await.unwrap();
    let stricter = world.beside_with(|config| config.tenants.values_mut().for_each(|tenant| tenant.k = 10)).await;
    assert_eq!(statistics(&stricter).await["figures"], json!([]));
}

// Days on which the server was away are released when it is back, each once.
#[tokio::test]
async fn days_that_were_missed_are_caught_up() {
    let world = World::new().await;
    release_due(&world.app).await.unwrap();
    for _ in 0..9 {
        opened(&world, 120).await;
        world.advance_days(1);
    }
    assert_eq!(release_due(&world.app).await.unwrap(), 9);
    assert_eq!(release_due(&world.app).await.unwrap(), 0);
}

#[tokio::test]
async fn one_employer_does_not_see_the_statistics_of_another() {
    let world = World::new().await;
    opened(&world, 40).await;
    to_monday(&world).await;
    let other = world.employer("GET", "/v1/tenants/other/statistics", String::new()).await.json();
    assert_eq!(other["figures"], json!([]));
    let counters = world.employer("GET", "/v1/tenants/acme/counters", String::new()).await.json();
    assert_eq!(counters["counters"].as_array().unwrap().len(), 1, "the page's own row is no posting: {counters}");
    assert_eq!(world.employer("GET", "/v1/tenants/other/counters", String::new()).await.json()["counters"], json!([]));
}
