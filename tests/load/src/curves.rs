//! The same writes against the number of connections and of stored rows.

use std::time::Duration;

use crate::client::Measured;
use crate::plot::{self, Curve};
use crate::postgres::Cluster;
use crate::server::Server;
use crate::{Bench, client};

const CONNECTIONS: [usize; 7] = [1, 8, 32, 64, 128, 256, 512];

/// Both databases.
pub async fn connections(bench: &Bench) -> std::io::Result<()> {
    let cluster = Cluster::start(true);
    let curves = [
        against_connections(bench, "SQLite", bench.fresh("load.db")?).await?,
        against_connections(bench, "PostgreSQL", cluster.new_database().await).await?,
    ];
    bench.write("load.svg", &plot::svg("connections", "acknowledged writes a second", &curves))
}

async fn against_connections(bench: &Bench, name: &'static str, database: String) -> std::io::Result<Curve> {
    let server = Server::start(bench, &database, 512)?;
    client::writes(&server.address, 64, Duration::from_secs(2)).await;
    let mut points = Vec::new();
    for n in CONNECTIONS {
        let measured = client::writes(&server.address, n, Duration::from_secs(4)).await;
        say(&format!("{name}, {n} connections"), &measured, &server);
        points.push((n as f64, measured.per_second));
    }
    Ok(Curve { name, points })
}

/// SQLite, while its tables grow.
pub async fn rows(bench: &Bench) -> std::io::Result<()> {
    let server = Server::start(bench, &bench.fresh("rows.db")?, 512)?;
    let (mut points, mut stored) = (Vec::new(), 0);
    for _ in 0..8 {
        let measured = client::batches(&server.address, 64, Duration::from_secs(4)).await;
        stored += measured.n * client::ROWS_A_BATCH;
        let writes = client::writes(&server.address, 64, Duration::from_secs(3)).await;
        stored += writes.n;
        say(&format!("SQLite, {:.1} million rows stored", stored as f64 / 1e6), &writes, &server);
        points.push((stored as f64 / 1e6, writes.per_second));
    }
    drop(server);
    bench.fresh("rows.db")?;
    let curve = Curve { name: "SQLite, 64 connections", points };
    bench.write("rows.svg", &plot::svg("stored rows in millions", "acknowledged writes a second", &[curve]))
}

fn say(what: &str, of: &Measured, server: &Server) {
    println!(
        "{what}: {:.0}/s, median {:.1} ms, p99 {:.1} ms, {} refused, {:.0} MiB",
        of.per_second,
        of.median_ms,
        of.p99_ms,
        of.n_refused,
        server.most_mib()
    );
}
