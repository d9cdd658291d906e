use std::process::Command;
use std::time::Duration;

use crate::program::{Load, Setting, stored};

// A file that may not grow is what a full disk looks like from inside: clean refusals, and when there is room again it goes on.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_is_refused_cleanly_and_gone_when_there_is_room() {
    let setting = Setting::sqlite();
    // Without `trap` the signal of the limit would end the program before it sees the error.
    let ignore_signal = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];
    let program = setting.start_under(&ignore_signal);
    let limit = |size: &str| {
        let id = program.child.id().to_string();
        assert!(Command::new("prlimit").args(["--pid", &id, &format!("--fsize={size}:unlimited")]).status().unwrap().success());
    };
    let load = Load::on(&program.address, 8);
    while load.n_acknowledged() < 100 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    limit("1");
    tokio::time::sleep(Duration::from_millis(500)).await;
    let full = load.n_acknowledged();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(load.n_acknowledged(), full, "nothing is acknowledged that cannot be written");
    limit("unlimited");
    while load.n_acknowledged() < full + 100 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let seen = load.end().await;
    assert!(seen.refused > 0 && seen.open.is_empty(), "{seen:?}");
    assert!(program.terminate().success());
    assert_eq!(stored(&setting.database).await, (seen.acknowledged, seen.acknowledged));
}
