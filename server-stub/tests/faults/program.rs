use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use sealing::{random_hex, sha256_hex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use crate::postgres::Cluster;

/// `tacit-server` in a process of its own.
pub struct Program {
    pub child: Child,
    pub address: String,
}

/// The configuration of one database, for as many programs as there shall be.
pub struct Setting {
    pub folder: tempfile::TempDir,
    pub database: String,
}

impl Setting {
    pub fn sqlite() -> Setting {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("tacit.db").display().to_string();
        Setting { folder, database }
    }

    pub async fn postgres(cluster: &Cluster) -> Setting {
        Setting { folder: tempfile::tempdir().unwrap(), database: cluster.new_database().await }
    }

    pub fn configuration(&self) -> PathBuf {
        let file = self.folder.path().join("server.toml");
        let token = sha256_hex(b"the token of acme");
        let text = format!(
            r#"
listen = "127.0.0.1:0"
metrics = "127.0.0.1:0"
database = "{}"
site = "{}"
publicOrigin = "http://127.0.0.1"
limits = {{ requestsPerMinute = 1000000, requestsAtOnce = 2048, secondsPerRequest = 20, secondsPerHead = 4, connections = 420 }}
[[tenant]]
id = "acme"
name = "Acme"
region = "eu"
privacyContact = "privacy@acme.example"
origins = []
tokenSha256 = "{token}"
policy = {{ version = "1", text = "We read it." }}
"#,
            self.database,
            self.folder.path().display()
        );
        std::fs::write(&file, text).unwrap();
        file
    }

    /// Starts the program, under another one if `under` names it, and waits until it listens.
    pub fn start_under(&self, under: &[&str]) -> Program {
        let words: Vec<&str> = under.iter().copied().chain([env!("CARGO_BIN_EXE_tacit-server"), "--config"]).collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).arg(self.configuration()).stdout(Stdio::piped());
        if std::env::var_os("TACIT_FAULTS_LOG").is_none() {
            command.stderr(Stdio::null());
        }
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).expect("it says where it listens").split(',').next().unwrap().to_owned();
        Program { child, address }
    }

    pub fn start(&self) -> Program {
        self.start_under(&[])
    }
}

impl Program {
    /// Ends it as a power cut of the program would: nothing of it runs any more.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM, and the end that follows.
    pub fn terminate(mut self) -> std::process::ExitStatus {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
        self.child.wait().unwrap()
    }
}

/// One connection that stays open.
pub struct Client {
    stream: TcpStream,
}

impl Client {
    pub async fn connect(address: &str) -> Option<Client> {
        Some(Client { stream: TcpStream::connect(address).await.ok()? })
    }

    /// Status of the answer; none if the connection broke before it.
    pub async fn count(&mut self, key: &str) -> Option<u16> {
        let body = r#"{"tenant":"acme","counts":[{"posting":"nurse","stage":"opened"}]}"#;
        let request =
            format!("POST /v1/counts HTTP/1.1\r\nhost: a\r\nidempotency-key: {key}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
        self.stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = Vec::new();
        loop {
            if let Some(end) = answer.windows(4).position(|window| window == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).and_then(|n| n.parse().ok()).unwrap_or(0);
                if answer.len() >= end + 4 + length {
                    return head.split(' ').nth(1)?.parse().ok();
                }
            }
            let mut part = [0; 2048];
            match tokio::time::timeout(Duration::from_secs(30), self.stream.read(&mut part)).await.ok()?.ok()? {
                0 => return None,
                n => answer.extend_from_slice(&part[..n]),
            }
        }
    }
}

/// Clients that send one count after the other, each with a key of its own, until they are told to stop or their connection breaks.
pub struct Load {
    clients: Vec<JoinHandle<Option<String>>>,
    acknowledged: Arc<AtomicU64>,
    refused: Arc<AtomicU64>,
    stopped: Arc<AtomicBool>,
}

/// What a load has seen.
#[derive(Debug)]
pub struct Seen {
    /// Counts that were acknowledged.
    pub acknowledged: u64,
    /// Answers that said no.
    pub refused: u64,
    /// Keys that were sent and never answered: they may be there or not.
    pub open: Vec<String>,
}

impl Load {
    pub fn on(address: &str, n_clients: usize) -> Load {
        let load = Load { clients: Vec::new(), acknowledged: Arc::default(), refused: Arc::default(), stopped: Arc::default() };
        let clients = (0..n_clients).map(|_| {
            let (address, acknowledged, refused) = (address.to_owned(), load.acknowledged.clone(), load.refused.clone());
            let stopped = load.stopped.clone();
            tokio::spawn(async move {
                let mut client = Client::connect(&address).await?;
                while !stopped.load(Ordering::Relaxed) {
                    let key = random_hex(16);
                    match client.count(&key).await {
                        Some(202) => _ = acknowledged.fetch_add(1, Ordering::SeqCst),
                        Some(_) => {
                            refused.fetch_add(1, Ordering::SeqCst);
                            tokio::time::sleep(Duration::from_millis(20)).await;
                        }
                        None => return Some(key),
                    }
                }
                None
            })
        });
        Load { clients: clients.collect(), ..load }
    }

    pub fn n_acknowledged(&self) -> u64 {
        self.acknowledged.load(Ordering::SeqCst)
    }

    pub async fn end(self) -> Seen {
        self.stopped.store(true, Ordering::Relaxed);
        let mut open = Vec::new();
        for client in self.clients {
            open.extend(client.await.unwrap());
        }
        Seen { acknowledged: self.acknowledged.load(Ordering::SeqCst), refused: self.refused.load(Ordering::SeqCst), open }
    }
}

/// Sums of what is in the database: counts, and requests that were remembered.
pub async fn stored(database: &str) -> (u64, u64) {
    use sqlx::{Connection, Row};
    const SUMS: &str = "SELECT CAST(coalesce((SELECT sum(count) FROM counters), 0) AS BIGINT), (SELECT count(*) FROM requests)";
    let (counts, requests): (i64, i64) = if database.starts_with("postgres:") {
        let row = sqlx::query(SUMS).fetch_one(&mut sqlx::PgConnection::connect(database).await.unwrap()).await.unwrap();
        (row.get(0), row.get(1))
    } else {
        let address = format!("sqlite://{}", Path::new(database).display());
        let row = sqlx::query(SUMS).fetch_one(&mut sqlx::SqliteConnection::connect(&address).await.unwrap()).await.unwrap();
        (row.get(0), row.get(1))
    };
    (counts.unsigned_abs(), requests.unsigned_abs())
}
