//! Load on `tacit-server`: how many writes a second are acknowledged after their commit, how long the slowest wait, and with how much memory, against the
//! number of connections and of stored rows. It shares the machine with the server.
//!
//! ```text
//! tacit-load SERVER FOLDER [POSTGRES]    the program, a folder for database and curves, and an address postgres://…
//! ```
#![expect(clippy::print_stdout, reason = "its report is what it is for")]

mod client;
mod crowd;
mod fill;
mod plot;
mod server;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use client::Measured;
use crowd::{Crowd, N_HUGE, N_IDLE, N_SLOW};
use plot::Curve;
use server::Server;

const CONNECTIONS: [usize; 5] = [1, 8, 64, 256, 512];

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (Some(program), Some(folder)) = (arguments.first(), arguments.get(1)) else {
        println!("usage: tacit-load SERVER FOLDER [POSTGRES]");
        return ExitCode::from(2);
    };
    match run(Path::new(program), Path::new(folder), arguments.get(2)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("tacit-load: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(program: &Path, folder: &Path, postgres: Option<&String>) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut curves = vec![against_connections(program, folder, "SQLite", fresh(folder, "load.db")?).await?];
    if let Some(address) = postgres {
        curves.push(against_connections(program, folder, "PostgreSQL", address.clone()).await?);
    }
    std::fs::write(folder.join("load.svg"), plot::svg("connections", "acknowledged writes a second", &curves))?;
    group_commit(program, folder).await?;
    among_a_crowd(program, folder).await?;
    statistics_of_ten_million(program, folder).await?;
    let curve = against_rows(program, folder).await?;
    std::fs::write(folder.join("rows.svg"), plot::svg("stored counts in millions", "acknowledged writes a second", &[curve]))
}

/// The address of a database that is not there yet.
fn fresh(folder: &Path, name: &str) -> std::io::Result<String> {
    let file: PathBuf = folder.join(name);
    for suffix in ["", "-wal", "-shm"] {
        let of = folder.join(format!("{name}{suffix}"));
        if of.exists() {
            std::fs::remove_file(of)?;
        }
    }
    Ok(file.display().to_string())
}

async fn against_connections(program: &Path, folder: &Path, name: &'static str, database: String) -> std::io::Result<Curve> {
    let server = Server::start(program, folder, &database, 512)?;
    client::writes(&server.address, 64, Duration::from_secs(2)).await;
    let mut points = Vec::new();
    for n in CONNECTIONS {
        let measured = client::writes(&server.address, n, Duration::from_secs(6)).await;
        report(&format!("{name}, {n} connections"), &measured, server.resident_mib());
        points.push((n as f64, measured.per_second));
    }
    Ok(Curve { name, points })
}

/// Many requests a transaction beside one, in the same run.
async fn group_commit(program: &Path, folder: &Path) -> std::io::Result<()> {
    let mut speeds = Vec::new();
    for rows in [1, 512] {
        let server = Server::start(program, folder, &fresh(folder, "group.db")?, rows)?;
        let measured = client::writes(&server.address, 64, Duration::from_secs(6)).await;
        report(&format!("SQLite, 64 connections, {rows} rows a transaction at most"), &measured, server.resident_mib());
        speeds.push(measured.per_second);
    }
    println!("group commit: {:.1} times one transaction a request", speeds[1] / speeds[0]);
    Ok(())
}

/// Good traffic alone, then among idle, slow and huge senders, by turns: its slowest answers should not take twice as long. Eight requests at a time and
/// a rest after each, since a generator that takes all it can get measures the cores it shares with the crowd and nothing else.
async fn among_a_crowd(program: &Path, folder: &Path) -> std::io::Result<()> {
    let server = Server::start(program, folder, &fresh(folder, "crowd.db")?, 512)?;
    client::paced(&server.address, Duration::from_secs(2)).await;
    let alone = client::paced(&server.address, Duration::from_secs(8)).await;
    report("SQLite, good traffic alone", &alone, server.resident_mib());
    let crowd = Crowd::against(&server.address).await;
    let among = client::paced(&server.address, Duration::from_secs(20)).await;
    let who = format!("among {N_IDLE} idle connections, {N_SLOW} slow ones and {N_HUGE} that send a gibibyte each");
    report(&format!("SQLite, good traffic {who}"), &among, server.resident_mib());
    drop(crowd);
    println!("good traffic's p99 among the crowd: {:.2} times its p99 alone, {} refused", among.p99_ms / alone.p99_ms, among.n_refused);
    Ok(())
}

/// How long one posting's statistics take, of fifty days on two channels, when ten million numbers are stored.
async fn statistics_of_ten_million(program: &Path, folder: &Path) -> std::io::Result<()> {
    let database = fresh(folder, "statistics.db")?;
    drop(Server::start(program, folder, &database, 512)?);
    fill::releases(Path::new(&database)).await.map_err(std::io::Error::other)?;
    let server = Server::start(program, folder, &database, 512)?;
    client::statistics(&server.address, Duration::from_secs(2)).await;
    let read = client::statistics(&server.address, Duration::from_secs(6)).await;
    report("SQLite, 10 million released numbers: reads of one posting's statistics, one at a time", &read, server.resident_mib());
    drop(server);
    fresh(folder, "statistics.db").map(|_| ())
}

/// The same writes while the tables grow.
async fn against_rows(program: &Path, folder: &Path) -> std::io::Result<Curve> {
    let server = Server::start(program, folder, &fresh(folder, "rows.db")?, 512)?;
    let (mut points, mut stored) = (Vec::new(), 0);
    for _ in 0..6 {
        let measured = client::batches(&server.address, 64, Duration::from_secs(4)).await;
        stored += measured.n * client::ROWS_A_BATCH;
        let writes = client::writes(&server.address, 64, Duration::from_secs(3)).await;
        let read = client::reads(&server.address, Duration::from_secs(1)).await;
        report(&format!("SQLite, {stored} counts stored: writes"), &writes, server.resident_mib());
        report(
            &format!("SQLite, {stored} counts stored: reads of one posting's statistics, nothing of it released"),
            &read,
            server.resident_mib(),
        );
        points.push((stored as f64 / 1e6, writes.per_second));
    }
    Ok(Curve { name: "SQLite, 64 connections", points })
}

fn report(what: &str, of: &Measured, resident_mib: f64) {
    println!(
        "{what}: {:.0}/s, median {:.1} ms, p99 {:.1} ms, {} refused, {resident_mib:.0} MiB",
        of.per_second, of.median_ms, of.p99_ms, of.n_refused
    );
}
