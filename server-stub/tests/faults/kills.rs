use std::time::Duration;

use crate::postgres::Cluster;
use crate::program::{Client, Load, Setting, stored};

/// How often each database is killed under load.
fn n_kills() -> u32 {
    if std::env::var("TACIT_FAULTS").is_ok_and(|of| of == "all") { 50 } else { 3 }
}

/// Kills, starts again, sends what was never answered once more under the same keys, and counts: every acknowledged one is there, and none twice.
async fn kill_again_and_again(setting: &Setting) {
    let mut sent = 0;
    for round in 0..n_kills() {
        let program = setting.start();
        let load = Load::on(&program.address, 32);
        while load.n_acknowledged() < 200 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        // At another moment of a commit each time.
        tokio::time::sleep(Duration::from_micros(u64::from(round) * 731 % 9_000)).await;
        program.kill();
        let seen = load.end().await;
        let (counts, requests) = stored(&setting.database).await;
        sent += seen.acknowledged;
        assert!(counts >= sent, "{} acknowledged counts are lost", sent.saturating_sub(counts));
        assert!(counts <= sent + seen.open.len() as u64, "{counts} of {sent} and {} open", seen.open.len());
        assert_eq!(counts, requests, "each count has its request");

        let program = setting.start();
        let mut client = Client::connect(&program.address).await.unwrap();
        for key in &seen.open {
            assert_eq!(client.count(key).await, Some(202));
        }
        sent += seen.open.len() as u64;
        assert_eq!(stored(&setting.database).await, (sent, sent), "what was repeated counts once");
        assert!(program.terminate().success());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_and_nothing_counts_twice_when_sqlite_is_killed() {
    kill_again_and_again(&Setting::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_and_nothing_counts_twice_when_an_instance_over_postgresql_is_killed() {
    kill_again_and_again(&Setting::postgres(Cluster::shared()).await).await;
}

// Two instances under load on one database; one of them is killed, the other goes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_count_right_though_one_of_them_is_killed() {
    let setting = Setting::postgres(Cluster::shared()).await;
    let (one, other) = (setting.start(), setting.start());
    let (on_one, on_other) = (Load::on(&one.address, 16), Load::on(&other.address, 16));
    while on_one.n_acknowledged() < 200 || on_other.n_acknowledged() < 200 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    one.kill();
    let on_one = on_one.end().await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let on_other = on_other.end().await;
    assert!(on_other.open.is_empty() && on_other.refused == 0);
    // What the killed one left open is repeated to the other.
    let mut client = Client::connect(&other.address).await.unwrap();
    for key in &on_one.open {
        assert_eq!(client.count(key).await, Some(202));
    }
    let sent = on_one.acknowledged + on_one.open.len() as u64 + on_other.acknowledged;
    assert!(other.terminate().success());
    assert_eq!(stored(&setting.database).await, (sent, sent));
}
