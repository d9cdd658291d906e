//! Fetching from a server of our own on the loopback.

use std::time::Duration;

use tacit_postings::fetch::{FetchError, Limits, fetch};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

const PRIVATE: Limits = Limits { most_bytes: 1000, time: Duration::from_secs(5), redirects: 2, private: true, trusted: Vec::new() };

/// A server that gives each connection the next answer and ends it; its port.
async fn server(answers: Vec<String>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("its address").port();
    tokio::spawn(async move {
        for answer in answers {
            let (mut stream, _) = listener.accept().await.expect("a connection");
            let mut request = [0; 2048];
            let n = stream.read(&mut request).await.expect("a request");
            let answer = if answer == "echo" { ok(&String::from_utf8_lossy(&request[..n])) } else { answer };
            _ = stream.write_all(answer.as_bytes()).await;
        }
        std::future::pending::<()>().await;
    });
    port
}

fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

fn to(place: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nlocation: {place}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

#[tokio::test]
async fn a_document_is_fetched_through_a_redirect_and_the_request_tells_nothing() {
    let port = server(vec![to("/jobs?page=1#part"), "echo".into()]).await;
    let request = fetch(&format!("http://127.0.0.1:{port}/"), &PRIVATE).await.expect("an answer");
    assert!(request.starts_with("GET /jobs?page=1 HTTP/1.1\r\n"), "{request}");
    let names: Vec<&str> = request.lines().skip(1).filter_map(|line| line.split_once(':')).map(|(name, _)| name).collect();
    assert_eq!(names, ["host", "accept", "user-agent"]);
}

#[tokio::test]
async fn private_networks_and_connections_without_tls_are_refused_unless_asked_for() {
    let strict = Limits { private: false, ..PRIVATE };
    let port = server(vec![ok("secret")]).await;
    for host in ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "169.254.169.254", "10.0.0.1"] {
        let error = fetch(&format!("https://{host}:{port}/"), &strict).await.expect_err(host);
        assert!(matches!(error, FetchError::Private(_)), "{host}: {error}");
    }
    assert!(matches!(fetch("http://acme.example/", &strict).await, Err(FetchError::WithoutTls(_))));
    for address in ["file:///etc/passwd", "ftp://acme.example/", "https://user:word@acme.example/", "no address", "data:text/plain,x"] {
        assert!(matches!(fetch(address, &strict).await, Err(FetchError::NotAnAddress)), "{address}");
    }
}

#[tokio::test]
async fn what_is_too_much_is_refused() {
    let again = to("/again");
    let port = server(vec![again.clone(), again.clone(), again]).await;
    assert!(matches!(fetch(&format!("http://127.0.0.1:{port}/"), &PRIVATE).await, Err(FetchError::Redirects(_))));
    let endless = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned() + &format!("190\r\n{}\r\n", "x".repeat(400)).repeat(4);
    let port = server(vec![endless]).await;
    assert!(matches!(fetch(&format!("http://127.0.0.1:{port}/"), &PRIVATE).await, Err(FetchError::TooLarge(_, 1000))));
    let port = server(vec!["HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf".into()]).await;
    assert!(matches!(fetch(&format!("http://127.0.0.1:{port}/"), &PRIVATE).await, Err(FetchError::Connection(..))));
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let quick = Limits { time: Duration::from_millis(200), ..PRIVATE };
    let address = format!("http://{}/", silent.local_addr().expect("its address"));
    assert!(matches!(fetch(&address, &quick).await, Err(FetchError::TooSlow(_))));
    let port = server(vec!["HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".into()]).await;
    let error = fetch(&format!("http://127.0.0.1:{port}/jobs?key=secret"), &PRIVATE).await.expect_err("not there");
    assert!(matches!(error, FetchError::Status(..)) && !error.to_string().contains("secret"), "{error}");
}

/// A server with TLS and a certificate for localhost that nobody vouches for.
async fn secure_server(n: usize) -> (u16, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).expect("a certificate");
    let certificate = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![certificate.clone()], key).expect("they fit");
    let acceptor = TlsAcceptor::from(std::sync::Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("its address").port();
    tokio::spawn(async move {
        for _ in 0..n {
            let (stream, _) = listener.accept().await.expect("a connection");
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut request = [0; 2048];
            _ = stream.read(&mut request).await;
            _ = stream.write_all(ok("[]").as_bytes()).await;
            _ = stream.shutdown().await;
        }
    });
    (port, certificate)
}

#[tokio::test]
async fn a_certificate_must_be_vouched_for_and_name_the_host() {
    let (port, certificate) = secure_server(3).await;
    let error = fetch(&format!("https://localhost:{port}/"), &PRIVATE).await.expect_err("nobody vouches for it");
    assert!(matches!(error, FetchError::Connection(..)), "{error}");
    let trusting = Limits { trusted: vec![certificate], ..PRIVATE };
    assert_eq!(fetch(&format!("https://localhost:{port}/"), &trusting).await.expect("trusted"), "[]");
    assert!(matches!(fetch(&format!("https://127.0.0.1:{port}/"), &trusting).await, Err(FetchError::Connection(..))));
}
