use std::time::Duration;

use sealing::random_hex;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::program::{Client, Setting};

/// Whether the other side ends the connection, sooner or later.
async fn is_let_go(mut stream: TcpStream) -> bool {
    let mut rest = Vec::new();
    // An end in the middle of what was sent is an end, too.
    tokio::time::timeout(Duration::from_secs(30), stream.read_to_end(&mut rest)).await.is_ok()
}

// Who says nothing, or says it letter by letter, is let go; who announces a gibibyte is refused before it is sent; others are served meanwhile.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idle_slow_and_huge_senders_keep_nobody_from_being_served() {
    let setting = Setting::sqlite();
    let program = setting.start();
    let (mut idle, mut slow, mut huge) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..300 {
        idle.push(TcpStream::connect(&program.address).await.unwrap());
        if n % 3 == 0 {
            let mut stream = TcpStream::connect(&program.address).await.unwrap();
            stream.write_all(b"POST /v1/counts HTTP/1.1\r\nhost: a\r\nx-a: b").await.unwrap();
            slow.push(stream);
        }
        if n % 30 == 0 {
            let mut stream = TcpStream::connect(&program.address).await.unwrap();
            let head =
                format!("POST /v1/shares HTTP/1.1\r\nhost: a\r\nidempotency-key: {}\r\ncontent-length: 1073741824\r\n\r\n", random_hex(16));
            stream.write_all(head.as_bytes()).await.unwrap();
            huge.push(stream);
        }
    }
    let mut good = Client::connect(&program.address).await.unwrap();
    for _ in 0..20 {
        assert_eq!(good.count(&random_hex(16)).await, Some(202));
    }
    for mut stream in huge {
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).await.unwrap();
        assert_eq!(&answer, b"HTTP/1.1 413");
    }
    for mut stream in slow {
        // One more letter gains no time.
        _ = stream.write_all(b"c").await;
        assert!(is_let_go(stream).await);
    }
    for stream in idle {
        assert!(is_let_go(stream).await);
    }
    assert_eq!(Client::connect(&program.address).await.unwrap().count(&random_hex(16)).await, Some(202));
    assert!(program.terminate().success());
}

// A body without an end whose length nobody said: it is refused at the limit, and what still comes is not read for long.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_sends_without_an_end_is_let_go() {
    let setting = Setting::sqlite();
    let program = setting.start();
    let mut stream = TcpStream::connect(&program.address).await.unwrap();
    let head = format!("POST /v1/shares HTTP/1.1\r\nhost: a\r\nidempotency-key: {}\r\ntransfer-encoding: chunked\r\n\r\n", random_hex(16));
    stream.write_all(head.as_bytes()).await.unwrap();
    let chunk = [b"10000\r\n", &[b'a'; 65_536][..], b"\r\n"].concat();
    let mut n_taken = 0;
    while stream.write_all(&chunk).await.is_ok() {
        n_taken += 1;
        assert!(n_taken < 1_024, "64 MiB were taken");
    }
    assert_eq!(Client::connect(&program.address).await.unwrap().count(&random_hex(16)).await, Some(202));
    assert!(program.terminate().success());
}

// More connections than there are places wait for one, and get it when another is let go.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_connection_too_many_waits_for_a_place() {
    let setting = Setting::sqlite();
    let program = setting.start();
    let mut idle = Vec::new();
    for _ in 0..500 {
        idle.push(TcpStream::connect(&program.address).await.unwrap());
    }
    assert_eq!(Client::connect(&program.address).await.unwrap().count(&random_hex(16)).await, Some(202));
    program.kill();
}
