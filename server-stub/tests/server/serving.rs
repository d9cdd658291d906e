use std::net::SocketAddr;
use std::time::Duration;

use sealing::generate;
use serde_json::json;
use server_stub::config::Config;
use server_stub::serve::serve;
use share_contract::PublicKey;
use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;

use crate::world::configuration_file;

async fn ask(address: SocketAddr, head: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("{head}\r\nhost: localhost\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    reply
}

// The real ports: what waits when the signal comes is committed and answered before the program ends.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_signal_to_stop_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = configuration_file(&folder);
    file["listen"] = json!("127.0.0.1:0");
    file["metrics"] = json!("127.0.0.1:0");
    let config = Config::parse(&toml::to_string(&file).unwrap(), |_| None).unwrap();
    let database = config.database.file().unwrap().to_owned();
    let (stop, stopped) = oneshot::channel::<()>();
    let (say, said) = oneshot::channel();
    let server = tokio::spawn(serve(config, async { _ = stopped.await }, |public, metrics| _ = say.send((public, metrics))));
    let (public, metrics) = said.await.unwrap();

    assert!(ask(public, "GET /readyz HTTP/1.1", "").await.starts_with("HTTP/1.1 200"));
    assert!(
        ask(metrics, "GET /metrics HTTP/1.1", "").await.contains("tacit_requests_total{method=\"GET\",route=\"/readyz\",status=\"200\"} 1")
    );
    // `/metrics` is not on the public port.
    assert!(ask(public, "GET /metrics HTTP/1.1", "").await.starts_with("HTTP/1.1 404"));

    let mut in_the_way = SqliteConnection::connect(&format!("sqlite://{}", database.display())).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut in_the_way).await.unwrap();
    let key = json!({"public": PublicKey::from_bytes(generate().public())}).to_string();
    let waiting =
        tokio::spawn(
            async move { ask(public, "PUT /v1/tenants/acme/key HTTP/1.1\r\nauthorization: Bearer the token of acme", &key).await },
        );
    tokio::time::sleep(Duration::from_millis(300)).await;
    stop.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(!server.is_finished() && !waiting.is_finished());

    sqlx::query("ROLLBACK").execute(&mut in_the_way).await.unwrap();
    assert!(waiting.await.unwrap().starts_with("HTTP/1.1 200"));
    server.await.unwrap().unwrap();
    let n: i64 = sqlx::query_scalar("SELECT count(*) FROM employer_keys").fetch_one(&mut in_the_way).await.unwrap();
    assert_eq!(n, 1);
}
