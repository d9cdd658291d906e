//! Load on `tacit-server`: how many writes a second are acknowledged after their commit, how long the slowest wait, and with how much memory. It shares the
//! machine with the server. Each figure is measured three times; the table tells the median, the extremes, and what the machine was like.
//!
//! ```text
//! tacit-load SERVER FOLDER [PART…]    the program, a folder for databases, table and curves, and the parts that are measured: all, without one
//! ```
#![expect(clippy::print_stdout, reason = "its report is what it is for")]

mod client;
mod crowd;
mod curves;
mod figures;
mod fill;
mod machine;
mod plot;
#[path = "../../../server-stub/tests/server/postgres.rs"]
#[expect(clippy::unwrap_used, dead_code, reason = "helpers of tests may fail like tests; the tests use the rest")]
mod postgres;
mod server;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use table::Table;

/// Where things are.
pub struct Bench {
    /// The program under load.
    pub server: PathBuf,
    /// For databases, table and curves.
    pub folder: PathBuf,
}

const USAGE: &str = "usage: tacit-load SERVER FOLDER [writes|group|postgres|statistics|crowd|connections|rows]…";
const PARTS: [&str; 7] = ["writes", "group", "postgres", "statistics", "crowd", "connections", "rows"];

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    _ = rlimit::increase_nofile_limit(u64::MAX);
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        // A process of its own: see crowd.rs.
        ["crowd-against", address] => crowd::press(address).await,
        [server, folder, ref parts @ ..] if parts.iter().all(|part| PARTS.contains(part)) => {
            let parts = if parts.is_empty() { &PARTS } else { parts };
            measure(&Bench { server: server.into(), folder: folder.into() }, parts).await
        }
        _ => {
            println!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("tacit-load: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(bench: &Bench, parts: &[&str]) -> std::io::Result<()> {
    std::fs::create_dir_all(&bench.folder)?;
    let mut table = Table::new(bench);
    for part in parts {
        match *part {
            "writes" => figures::writes(bench, &mut table).await?,
            "group" => figures::group_commit(bench, &mut table).await?,
            "postgres" => figures::postgres(bench, &mut table).await?,
            "statistics" => figures::statistics(bench, &mut table).await?,
            "crowd" => figures::among_a_crowd(bench, &mut table).await?,
            "connections" => curves::connections(bench).await?,
            _ => curves::rows(bench).await?,
        }
    }
    println!("\n{}", table.text());
    std::fs::write(bench.folder.join("load.md"), table.text())
}

impl Bench {
    /// The address of a SQLite file that is not there yet.
    pub fn fresh(&self, name: &str) -> std::io::Result<String> {
        let file = self.folder.join(name);
        for suffix in ["", "-wal", "-shm"] {
            let of = self.folder.join(format!("{name}{suffix}"));
            if of.exists() {
                std::fs::remove_file(of)?;
            }
        }
        Ok(file.display().to_string())
    }

    /// Writes a file of results.
    pub fn write(&self, name: &str, text: &str) -> std::io::Result<()> {
        std::fs::write(self.folder.join(name), text)
    }
}

/// As a command line says it.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}
