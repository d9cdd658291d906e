use std::time::Duration;

use crate::program::{Load, Setting, stored};

// SIGTERM under load: what is in work is finished and answered, and the program ends well.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_polite_stop_under_load_loses_nothing() {
    let setting = Setting::sqlite();
    let program = setting.start();
    let load = Load::on(&program.address, 64);
    while load.n_acknowledged() < 300 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let ended = tokio::task::spawn_blocking(|| program.terminate()).await.unwrap();
    assert!(ended.success());
    let seen = load.end().await;
    let (counts, requests) = stored(&setting.database).await;
    assert_eq!(counts, requests);
    assert!(counts >= seen.acknowledged && counts <= seen.acknowledged + seen.open.len() as u64, "{counts} of {seen:?}");
}
