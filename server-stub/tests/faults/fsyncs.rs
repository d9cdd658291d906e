use std::process::Command;

use crate::program::{Client, Setting, stored};

// A kill cannot tell FULL from NORMAL; this can: each commit waits for the disk. One client, so each count is a commit of its own.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_commit_waits_for_the_disk() {
    if Command::new("strace").arg("-V").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "strace is missing");
        return;
    }
    let setting = Setting::sqlite();
    let report = setting.folder.path().join("fsyncs");
    let program = setting.start_under(&["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", report.to_str().unwrap()]);
    let n_before = n_syncs(&report);
    let mut client = Client::connect(&program.address).await.unwrap();
    let n_commits = 50;
    for _ in 0..n_commits {
        assert_eq!(client.count(&sealing::random_hex(16)).await, Some(202));
    }
    let n_synced = n_syncs(&report) - n_before;
    assert!(n_synced >= n_commits, "{n_synced} waits for {n_commits} commits");
    assert_eq!(stored(&setting.database).await.0, n_commits as u64);
    // strace passes the signal on and ends with its child.
    let children = Command::new("pgrep").args(["-P", &program.child.id().to_string()]).output().unwrap().stdout;
    let server = String::from_utf8(children).unwrap().trim().to_owned();
    assert!(Command::new("kill").args(["-TERM", &server]).status().unwrap().success());
    let mut program = program;
    program.child.wait().unwrap();
}

fn n_syncs(report: &std::path::Path) -> usize {
    let calls = std::fs::read_to_string(report).unwrap_or_default();
    calls.lines().filter(|line| line.contains("sync(") && !line.contains("resumed")).count()
}
