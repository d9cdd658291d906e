//! Connections that mean no good, all at once. They are a process of their own that gives way to the others, since in the world they would not sit on the
//! server's machine: what they cost there is what the server does for them.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Connections that say nothing.
pub const N_IDLE: usize = 10_000;
/// Connections that say the head of a request letter by letter.
pub const N_SLOW: usize = 500;
/// Connections that send a gibibyte without saying so beforehand.
pub const N_HUGE: usize = 4;

/// They go on, each opened again when it is ended, until this value is dropped.
pub struct Crowd(Child);

impl Crowd {
    /// All of them, connected.
    pub fn against(address: &str) -> std::io::Result<Crowd> {
        let mut command = Command::new("nice");
        // The least wish of all, whatever ours is.
        command.args(["-n", "40"]).arg(std::env::current_exe()?).args(["crowd-against", address]);
        let mut child = command.stdout(Stdio::piped()).spawn()?;
        if let Some(out) = child.stdout.as_mut() {
            BufReader::new(out).read_line(&mut String::new())?;
        }
        Ok(Crowd(child))
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        // Nothing more can be done where this fails.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

/// What the other process does, without an end: connects all of them and says so.
pub async fn press(address: &str) -> std::io::Result<()> {
    let mut members = JoinSet::new();
    let rest = Duration::from_millis(2);
    for n in 0..N_IDLE {
        members.spawn(again(address.to_owned(), idle));
        // A hundred connections at a time.
        if n % 100 == 0 {
            tokio::time::sleep(20 * rest).await;
        }
    }
    for _ in 0..N_SLOW {
        members.spawn(again(address.to_owned(), slow));
        tokio::time::sleep(rest).await;
    }
    for _ in 0..N_HUGE {
        members.spawn(again(address.to_owned(), huge));
    }
    writeln!(std::io::stdout(), "all are there")?;
    members.join_all().await;
    Ok(())
}

async fn again<F: Future<Output = std::io::Result<()>>>(address: String, behave: impl Fn(TcpStream) -> F) {
    loop {
        if let Ok(stream) = TcpStream::connect(&address).await {
            // Ended by the server, as it should be.
            _ = behave(stream).await;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

async fn idle(mut stream: TcpStream) -> std::io::Result<()> {
    stream.read_u8().await.map(|_| ())
}

async fn slow(mut stream: TcpStream) -> std::io::Result<()> {
    stream.write_all(b"POST /v1/counts HTTP/1.1\r\nhost: a\r\nx: ").await?;
    loop {
        stream.write_all(b"a").await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn huge(mut stream: TcpStream) -> std::io::Result<()> {
    stream.write_all(b"POST /v1/shares HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n").await?;
    let chunk = [b"10000\r\n", &[b'a'; 65_536][..], b"\r\n"].concat();
    for _ in 0..16_384 {
        stream.write_all(&chunk).await?;
    }
    Ok(())
}
