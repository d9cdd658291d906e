use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Counts in one request of [`batches`], each of a cell of its own.
pub const ROWS_A_BATCH: usize = 500;

/// What a number of connections saw.
pub struct Measured {
    /// Requests that were acknowledged.
    pub n: usize,
    pub n_refused: usize,
    pub per_second: f64,
    pub median_ms: f64,
    pub p99_ms: f64,
}

/// One count a request.
pub async fn writes(address: &str, n_connections: usize, time: Duration) -> Measured {
    measure(address, n_connections, time, |key| {
        let posting = key % 200;
        post(key, &format!(r#"{{"tenant":"acme","counts":[{{"posting":"p{posting}","stage":"opened"}}]}}"#))
    })
    .await
}

/// One count a request, eight at a time, with a rest of 20 ms after each.
pub async fn paced(address: &str, time: Duration) -> Measured {
    measure_with_rests(address, 8, time, Duration::from_millis(20), |key| {
        post(key, r#"{"tenant":"acme","counts":[{"posting":"p","stage":"opened"}]}"#)
    })
    .await
}

/// Requests that make many new rows.
pub async fn batches(address: &str, n_connections: usize, time: Duration) -> Measured {
    measure(address, n_connections, time, |key| {
        let counts: Vec<_> = (0..ROWS_A_BATCH).map(|n| format!(r#"{{"posting":"b{key:x}-{n}","stage":"opened"}}"#)).collect();
        post(key, &format!(r#"{{"tenant":"acme","counts":[{}]}}"#, counts.join(",")))
    })
    .await
}

/// One posting's statistics after another, each another posting's.
pub async fn statistics(address: &str, time: Duration) -> Measured {
    measure(address, 1, time, |key| {
        let path = format!("/v1/tenants/acme/statistics?posting=p{:05}", key * 7919 % u64::from(crate::fill::N_POSTINGS));
        format!("GET {path} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer the token of acme\r\n\r\n")
    })
    .await
}

fn post(key: u64, body: &str) -> String {
    // Unlike every other one of this run and of the runs before it.
    let begun = std::process::id();
    format!(
        "POST /v1/counts HTTP/1.1\r\nhost: a\r\nidempotency-key: {begun:016x}{key:016x}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn measure(
    address: &str,
    n_connections: usize,
    time: Duration,
    request: impl Fn(u64) -> String + Send + Sync + Copy + 'static,
) -> Measured {
    measure_with_rests(address, n_connections, time, Duration::ZERO, request).await
}

async fn measure_with_rests(
    address: &str,
    n_connections: usize,
    time: Duration,
    rest: Duration,
    request: impl Fn(u64) -> String + Send + Sync + Copy + 'static,
) -> Measured {
    static KEY: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
    let began = Instant::now();
    let mut connections = tokio::task::JoinSet::new();
    for _ in 0..n_connections {
        let address = address.to_owned();
        connections.spawn(async move {
            let (mut waits, mut n_refused) = (Vec::new(), 0);
            let Ok(mut stream) = TcpStream::connect(address).await else { return (waits, 1) };
            while began.elapsed() < time {
                let text = request(KEY.fetch_add(1, std::sync::atomic::Ordering::Relaxed));
                let sent = Instant::now();
                match ask(&mut stream, &text).await {
                    Ok(200..300) => waits.push(sent.elapsed()),
                    Ok(_) => n_refused += 1,
                    Err(_) => return (waits, n_refused + 1),
                }
                if !rest.is_zero() {
                    tokio::time::sleep(rest).await;
                }
            }
            (waits, n_refused)
        });
    }
    let all = connections.join_all().await;
    let seconds = began.elapsed().as_secs_f64();
    let n_refused = all.iter().map(|(_, refused)| refused).sum();
    let mut waits: Vec<_> = all.into_iter().flat_map(|(waits, _)| waits).collect();
    waits.sort_unstable();
    let at = |share: f64| waits.get((waits.len() as f64 * share) as usize).map_or(0.0, |wait| wait.as_secs_f64() * 1e3);
    Measured { n: waits.len(), n_refused, per_second: waits.len() as f64 / seconds, median_ms: at(0.5), p99_ms: at(0.99) }
}

/// Status of the answer, read to its end.
async fn ask(stream: &mut TcpStream, request: &str) -> std::io::Result<u16> {
    stream.write_all(request.as_bytes()).await?;
    let (mut answer, mut part) = (Vec::with_capacity(512), [0; 4096]);
    loop {
        let n = stream.read(&mut part).await?;
        if n == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        answer.extend_from_slice(&part[..n]);
        if let Some(end) = answer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&answer[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
            if answer.len() >= end + 4 + length {
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
                return status.ok_or_else(|| std::io::ErrorKind::InvalidData.into());
            }
        }
    }
}
