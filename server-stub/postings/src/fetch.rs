//! Fetches a document: over TLS alone, from public addresses alone, and never more than was allowed.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Request, Response, StatusCode, header};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::{Host, Url};

use crate::address::is_public;

/// How far a fetch may go.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Bytes of one document.
    pub most_bytes: usize,
    /// For everything together, redirects included.
    pub time: Duration,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Whether addresses of private networks may be opened, and without TLS: for a system in one's own network.
    pub private: bool,
    /// Certificates that are trusted beside those of the system.
    pub trusted: Vec<CertificateDer<'static>>,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { most_bytes: 64 << 20, time: Duration::from_secs(30), redirects: 3, private: false, trusted: Vec::new() }
    }
}

/// Why nothing was fetched. Messages name hosts at most: a path may hold a key.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// Not an address, or one with a name and a password in it.
    #[error("this is not an address that can be fetched")]
    NotAnAddress,
    /// Neither TLS, nor allowed without.
    #[error("{0} is not fetched without TLS: the address must begin with https://")]
    WithoutTls(String),
    /// A host of a private network.
    #[error("{0} is in a private network: with --private it is fetched all the same")]
    Private(String),
    /// The name has no address.
    #[error("{0} has no address")]
    Unknown(String),
    /// More redirects than allowed.
    #[error("{0} redirects too often")]
    Redirects(String),
    /// Not 200.
    #[error("{0} answers {1}")]
    Status(String, StatusCode),
    /// More bytes than allowed.
    #[error("{0} sends more than {1} bytes")]
    TooLarge(String, usize),
    /// Longer than allowed.
    #[error("no complete answer within {0} seconds")]
    TooSlow(u64),
    /// The connection failed; with the reason.
    #[error("{0} cannot be reached: {1}")]
    Connection(String, String),
}

/// Fetches the text at an address.
///
/// # Errors
/// [`FetchError`], for anything that is not an answer with text.
pub async fn fetch(address: &str, limits: &Limits) -> Result<String, FetchError> {
    let within = tokio::time::timeout(limits.time, follow(address, limits));
    let bytes = within.await.map_err(|_| FetchError::TooSlow(limits.time.as_secs()))??;
    Ok(text(bytes))
}

/// Bytes as text; those that are no UTF-8 are taken for Latin-1, as old feeds are.
pub(crate) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| error.as_bytes().iter().map(|byte| char::from(*byte)).collect())
}

async fn follow(address: &str, limits: &Limits) -> Result<Vec<u8>, FetchError> {
    let mut url = Url::parse(address).map_err(|_| FetchError::NotAnAddress)?;
    for _ in 0..=limits.redirects {
        let response = answer(&url, limits).await?;
        let host = host_of(&url)?.to_string();
        if response.status() == StatusCode::OK {
            return body(response, host, limits).await;
        }
        let place = response.headers().get(header::LOCATION).filter(|_| response.status().is_redirection());
        let place = place.and_then(|place| place.to_str().ok()).ok_or(FetchError::Status(host, response.status()))?;
        url = url.join(place).map_err(|_| FetchError::NotAnAddress)?;
    }
    Err(FetchError::Redirects(host_of(&url)?.to_string()))
}

fn host_of(url: &Url) -> Result<Host<&str>, FetchError> {
    let is_plain = url.username().is_empty() && url.password().is_none();
    url.host().filter(|_| is_plain).ok_or(FetchError::NotAnAddress)
}

async fn answer(url: &Url, limits: &Limits) -> Result<Response<Incoming>, FetchError> {
    let host = host_of(url)?.to_string();
    let is_secure = match url.scheme() {
        "https" => true,
        "http" if limits.private => false,
        "http" => return Err(FetchError::WithoutTls(host)),
        _ => return Err(FetchError::NotAnAddress),
    };
    let stream = connect(url, limits).await?;
    if !is_secure {
        return ask(stream, url).await;
    }
    let name = match host_of(url)? {
        Host::Domain(name) => ServerName::try_from(name.to_owned()).map_err(|_| FetchError::NotAnAddress)?,
        Host::Ipv4(address) => ServerName::from(std::net::IpAddr::from(address)),
        Host::Ipv6(address) => ServerName::from(std::net::IpAddr::from(address)),
    };
    let stream = TlsConnector::from(tls(limits)).connect(name, stream).await;
    ask(stream.map_err(|error| FetchError::Connection(host, error.to_string()))?, url).await
}

/// A connection to an address that was checked: the name is looked up once, so that it cannot mean another one when it counts.
async fn connect(url: &Url, limits: &Limits) -> Result<TcpStream, FetchError> {
    let host = host_of(url)?.to_string();
    let port = url.port_or_known_default().ok_or(FetchError::NotAnAddress)?;
    let found = tokio::net::lookup_host((host.trim_matches(['[', ']']), port)).await;
    let found: Vec<SocketAddr> = found.map_err(|_| FetchError::Unknown(host.clone()))?.collect();
    let allowed: Vec<SocketAddr> = found.iter().copied().filter(|address| limits.private || is_public(address.ip())).collect();
    if allowed.is_empty() {
        return Err(if found.is_empty() { FetchError::Unknown(host) } else { FetchError::Private(host) });
    }
    TcpStream::connect(&allowed[..]).await.map_err(|error| FetchError::Connection(host, error.to_string()))
}

fn tls(limits: &Limits) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots.add_parsable_certificates(limits.trusted.iter().cloned());
    Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth())
}

async fn ask(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, url: &Url) -> Result<Response<Incoming>, FetchError> {
    let host = host_of(url)?.to_string();
    let failed = |error: hyper::Error| FetchError::Connection(host.clone(), error.to_string());
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(failed)?;
    tokio::spawn(connection);
    let authority = url.port().map_or_else(|| host.clone(), |port| format!("{host}:{port}"));
    let request = Request::get(&url[url::Position::BeforePath..url::Position::AfterQuery])
        .header(header::HOST, authority)
        .header(header::ACCEPT, "application/json, application/xml, text/html;q=0.9, */*;q=0.5")
        .header(header::USER_AGENT, concat!("tacit-postings/", env!("CARGO_PKG_VERSION")))
        .body(Empty::<Bytes>::new())
        .map_err(|_| FetchError::NotAnAddress)?;
    sender.send_request(request).await.map_err(failed)
}

/// Counted while it comes: what was announced may be wrong.
async fn body(response: Response<Incoming>, host: String, limits: &Limits) -> Result<Vec<u8>, FetchError> {
    let whole = Limited::new(response.into_body(), limits.most_bytes).collect().await;
    match whole {
        Ok(body) => Ok(body.to_bytes().to_vec()),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => Err(FetchError::TooLarge(host, limits.most_bytes)),
        Err(error) => Err(FetchError::Connection(host, error.to_string())),
    }
}
