use std::process::Command;
use std::time::Duration;

use crate::postgres::Cluster;
use crate::program::{Load, Setting, stored};

// The database stands still for ten seconds: clean refusals in the meantime, and afterwards it goes on by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_away_for_ten_seconds_is_said_and_waited_for() {
    let cluster = Cluster::start(false);
    let setting = Setting::postgres(&cluster).await;
    let program = setting.start();
    let load = Load::on(&program.address, 8);
    while load.n_acknowledged() < 100 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    stop_for(&cluster, Duration::from_secs(10)).await;
    let away = load.n_acknowledged();
    let began = std::time::Instant::now();
    while load.n_acknowledged() < away + 100 {
        assert!(began.elapsed() < Duration::from_secs(15), "it does not come back");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let seen = load.end().await;
    assert!(seen.refused > 0 && seen.open.is_empty(), "{seen:?}");
    assert!(program.terminate().success());
    let (counts, requests) = stored(&setting.database).await;
    assert_eq!(counts, requests);
    // A commit whose answer was lost with the connection is there though it was refused; its sender would repeat it.
    assert!(counts >= seen.acknowledged && counts <= seen.acknowledged + seen.refused);
}

/// Stops it at once, as a failure would; its script starts it again after the pause.
async fn stop_for(cluster: &Cluster, pause: Duration) {
    std::fs::write(cluster.folder.join("pause"), pause.as_secs().to_string()).unwrap();
    let id = std::fs::read_to_string(cluster.folder.join("data/postmaster.pid")).unwrap();
    assert!(Command::new("kill").args(["-QUIT", id.lines().next().unwrap()]).status().unwrap().success());
    tokio::time::sleep(pause).await;
    cluster.connect("postgres").await;
}
