//! The figures that are promised or aimed at.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::crowd::{Crowd, N_HUGE, N_IDLE, N_SLOW};
use crate::machine::Machine;
use crate::plot::{self, Curve};
use crate::postgres::Cluster;
use crate::server::Server;
use crate::table::{Aim, RUNS, Table};
use crate::{Bench, client, fill};

/// So that caches are warm and threads are there.
const WARM_UP: Duration = Duration::from_secs(2);
const RUN: Duration = Duration::from_secs(6);

/// SQLite, one count a request.
pub async fn writes(bench: &Bench, table: &mut Table) -> std::io::Result<()> {
    let server = Server::start(bench, &bench.fresh("load.db")?, 512)?;
    client::writes(&server.address, 256, WARM_UP).await;
    let machine = Machine::now(&bench.folder)?;
    let (mut speeds, mut waits, mut memory) = ([0.0; RUNS], [0.0; RUNS], [0.0; RUNS]);
    for run in 0..RUNS {
        let measured = client::writes(&server.address, 256, RUN).await;
        (speeds[run], waits[run], memory[run]) = (measured.per_second, measured.p99_ms, server.most_mib());
    }
    let of = "SQLite, synchronous=FULL, 256 connections:";
    table.add("writes", &format!("{of} acknowledged writes"), "/s", Some(Aim::AtLeast(8_000.0)), speeds, &machine);
    table.add("writes", &format!("{of} p99"), "ms", Some(Aim::AtMost(75.0)), waits, &machine);
    table.add("writes", &format!("{of} most memory so far"), "MiB", Some(Aim::AtMost(64.0)), memory, &machine);
    Ok(())
}

/// PostgreSQL, one count a request, on a server of our own that waits for the disk.
pub async fn postgres(bench: &Bench, table: &mut Table) -> std::io::Result<()> {
    let cluster = Cluster::start(true);
    let server = Server::start(bench, &cluster.new_database().await, 512)?;
    client::writes(&server.address, 256, WARM_UP).await;
    let machine = Machine::now(&bench.folder)?;
    let (mut speeds, mut waits) = ([0.0; RUNS], [0.0; RUNS]);
    for run in 0..RUNS {
        let measured = client::writes(&server.address, 256, RUN).await;
        (speeds[run], waits[run]) = (measured.per_second, measured.p99_ms);
    }
    let of = "PostgreSQL, 256 connections:";
    table.add("postgres", &format!("{of} acknowledged writes"), "/s", Some(Aim::AtLeast(5_000.0)), speeds, &machine);
    table.add("postgres", &format!("{of} p99"), "ms", None, waits, &machine);
    Ok(())
}

/// Milliseconds by which each wait for the disk is made longer: none, that of a disk behind a network, that of one that turns.
const DELAYS_MS: [u32; 4] = [0, 2, 5, 10];

/// Many requests a transaction beside one. What that is worth depends on how long the disk takes: one that answers from its own memory hardly has to be
/// spared. So the same is asked of slower disks, too, where strace is there to slow them.
pub async fn group_commit(bench: &Bench, table: &mut Table) -> std::io::Result<()> {
    let mut points = Vec::new();
    let has_strace = Command::new("strace").arg("-V").output().is_ok();
    for delay in DELAYS_MS.into_iter().take(if has_strace { DELAYS_MS.len() } else { 1 }) {
        let machine = Machine::now(&bench.folder)?;
        let mut ratios = [0.0; RUNS];
        for ratio in &mut ratios {
            *ratio = group_commit_once(bench, delay).await?;
        }
        let disk = if delay == 0 { "the disk as it is".to_owned() } else { format!("each wait for the disk {delay} ms longer") };
        let figure = format!("SQLite, 64 connections: group commit against one transaction a request, {disk}");
        table.add("group", &figure, "times", Some(Aim::AtLeast(30.0)), ratios, &machine);
        ratios.sort_unstable_by(f64::total_cmp);
        points.push((f64::from(delay) + machine.disk.median, ratios[RUNS / 2]));
    }
    let curve = Curve { name: "SQLite, 64 connections", points };
    bench.write("group.svg", &plot::svg("the disk's wait in milliseconds", "group commit: times one transaction a request", &[curve]))
}

/// Both by turns, a second each: the disk is not as fast in one second as in another.
async fn group_commit_once(bench: &Bench, delay_ms: u32) -> std::io::Result<f64> {
    let one = Server::start_on_a_slower_disk(bench, &bench.fresh("one.db")?, 1, delay_ms)?;
    let many = Server::start_on_a_slower_disk(bench, &bench.fresh("many.db")?, 512, delay_ms)?;
    let mut speeds = [0.0, 0.0];
    for turn in 0..5 {
        for (speed, server) in speeds.iter_mut().zip([&one, &many]) {
            let measured = client::writes(&server.address, 64, Duration::from_secs(1)).await;
            // The first turn warms up.
            *speed += if turn == 0 { 0.0 } else { measured.per_second };
        }
    }
    Ok(speeds[1] / speeds[0])
}

/// How long one posting's statistics take, of fifty days on two channels, when ten million numbers are stored.
pub async fn statistics(bench: &Bench, table: &mut Table) -> std::io::Result<()> {
    let database = bench.fresh("statistics.db")?;
    drop(Server::start(bench, &database, 512)?);
    fill::releases(Path::new(&database)).await.map_err(std::io::Error::other)?;
    let server = Server::start(bench, &database, 512)?;
    client::statistics(&server.address, WARM_UP).await;
    let machine = Machine::now(&bench.folder)?;
    let (mut medians, mut waits) = ([0.0; RUNS], [0.0; RUNS]);
    for run in 0..RUNS {
        let read = client::statistics(&server.address, RUN).await;
        (medians[run], waits[run]) = (read.median_ms, read.p99_ms);
    }
    let of = "SQLite, 10 million released numbers: reading one posting's 500, one read after the other:";
    table.add("statistics", &format!("{of} p99"), "ms", Some(Aim::AtMost(5.0)), waits, &machine);
    table.add("statistics", &format!("{of} median"), "ms", None, medians, &machine);
    drop(server);
    bench.fresh("statistics.db").map(|_| ())
}

/// Good traffic alone, then among idle, slow and huge senders, by turns: its slowest answers should not take twice as long. Eight requests at a time and
/// a rest after each, since a generator that takes all it can get measures the cores it shares with the crowd and nothing else.
pub async fn among_a_crowd(bench: &Bench, table: &mut Table) -> std::io::Result<()> {
    let server = Server::start(bench, &bench.fresh("crowd.db")?, 512)?;
    client::paced(&server.address, WARM_UP).await;
    let machine = Machine::now(&bench.folder)?;
    let (mut ratios, mut alone, mut among) = ([0.0; RUNS], [0.0; RUNS], [0.0; RUNS]);
    for run in 0..RUNS {
        alone[run] = client::paced(&server.address, 2 * RUN).await.p99_ms;
        let crowd = Crowd::against(&server.address)?;
        let measured = client::paced(&server.address, 2 * RUN).await;
        drop(crowd);
        (among[run], ratios[run]) = (measured.p99_ms, measured.p99_ms / alone[run]);
        if measured.n_refused > 0 {
            return Err(std::io::Error::other(format!("{} of the good requests were refused among the crowd", measured.n_refused)));
        }
    }
    let who = format!("among {N_IDLE} idle connections, {N_SLOW} slow ones and {N_HUGE} that send a gibibyte each");
    table.add("crowd", &format!("good traffic's p99 {who}, against alone"), "times", Some(Aim::AtMost(2.0)), ratios, &machine);
    table.add("crowd", "good traffic's p99 alone", "ms", None, alone, &machine);
    table.add("crowd", "good traffic's p99 among them", "ms", None, among, &machine);
    Ok(())
}
