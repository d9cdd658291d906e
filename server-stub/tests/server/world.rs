use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use sealing::{KeyPair, generate, random_hex, seal, sha256_hex};
use serde_json::{Value, json};
use server_stub::app::{App, router};
use server_stub::clock::Clock;
use server_stub::config::Config;
use server_stub::config::DatabaseAddress;
use server_stub::store::KeptStore;
use share_contract::{Configuration, Consent, PostingId, PublicKey, SHARE_INFO, Sha256Hex, Share, StoredShares, Summary, base64url};
use sqlx::postgres::PgConnection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use tempfile::TempDir;
use tower::ServiceExt;

use crate::POSTGRES;
use crate::postgres::Cluster;

pub const TOKEN: &str = "the token of acme";
pub const ORIGIN: &str = "http://tacit.example";

/// Noon of 2026-11-21 and whatever was added since.
pub struct TestClock(AtomicU64);

impl Clock for TestClock {
    fn now(&self) -> Duration {
        Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

/// A server with two employers, `acme` and `other`, whose key acme has published.
pub struct World {
    pub app: Arc<App>,
    pub router: Router,
    pub keys: KeyPair,
    clock: Arc<TestClock>,
    folder: Arc<TempDir>,
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Status and code of a refusal.
    pub fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.json()["error"]["code"].as_str().unwrap_or_default().to_owned())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// What a test expects of [`Reply::refusal`].
pub fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// In memory where there is such a place: what a commit costs on a disk is measured elsewhere.
fn folder() -> TempDir {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap()
}

pub fn configuration_file(folder: &TempDir) -> Value {
    let tenant = |id: &str| {
        json!({
            "id": id, "name": "Acme", "region": "eu-central", "privacyContact": "privacy@acme.example",
            "origins": ["https://jobs.acme.example", "http://127.0.0.1:8080"], "tokenSha256": sha256_hex(format!("the token of {id}").as_bytes()),
            "policy": {"version": "1", "text": "We read it and delete it."}
        })
    };
    json!({
        "database": folder.path().join("tacit.db"), "site": folder.path().join("site"), "publicOrigin": ORIGIN, "counterDays": 365,
        "limits": {"requestsPerMinute": 100_000, "writesWaiting": 4096},
        "tenant": [tenant("acme"), tenant("other")]
    })
}

impl World {
    pub async fn new() -> World {
        World::with(|_| {}).await
    }

    /// A world whose configuration file was changed.
    pub async fn with(change: impl FnOnce(&mut Value)) -> World {
        let folder = Arc::new(folder());
        let mut file = configuration_file(&folder);
        if POSTGRES {
            file["database"] = json!(Cluster::shared().new_database().await);
        }
        change(&mut file);
        let config = Config::parse(&toml::to_string(&file).unwrap(), |_| None).unwrap();
        let clock = Arc::new(TestClock(AtomicU64::new(20_778 * 86_400 + 43_200)));
        let world = World::over(config, generate(), clock, folder).await;
        world.publish_key("acme", &world.keys).await;
        world
    }

    /// Another instance on the same database, with the same clock and another configuration.
    pub async fn beside_with(&self, change: impl FnOnce(&mut Config)) -> World {
        let mut config = self.app.config.clone();
        change(&mut config);
        World::over(config, self.keys.clone(), self.clock.clone(), self.folder.clone()).await
    }

    async fn over(config: Config, keys: KeyPair, clock: Arc<TestClock>, folder: Arc<TempDir>) -> World {
        let store = KeptStore::open(&config.database, &config.limits).await.unwrap();
        let app = App::new(config, Arc::new(store), clock.clone());
        World { router: router(app.clone()), app, keys, clock, folder }
    }

    pub fn advance(&self, time: Duration) {
        self.clock.0.fetch_add(time.as_secs(), Ordering::SeqCst);
    }

    pub fn advance_days(&self, days: u64) {
        self.advance(Duration::from_secs(days * 86_400));
    }

    pub fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    pub async fn send(&self, request: Request<Body>) -> Reply {
        send(self.router.clone(), request).await
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// A request of the employer's console.
    pub async fn employer(&self, method: &str, path: &str, body: String) -> Reply {
        let tenant = path.split('/').nth(3).unwrap();
        let token = format!("Bearer the token of {tenant}");
        self.send(Request::builder().method(method).uri(path).header("authorization", token).body(Body::from(body)).unwrap()).await
    }

    pub async fn publish_key(&self, tenant: &str, keys: &KeyPair) {
        let body = json!({"public": PublicKey::from_bytes(keys.public())}).to_string();
        assert_eq!(self.employer("PUT", &format!("/v1/tenants/{tenant}/key"), body).await.status, 200);
    }

    pub async fn configuration(&self) -> Configuration {
        serde_json::from_slice(&self.get("/v1/tenants/acme/configuration").await.body).unwrap()
    }

    /// A share as the widget makes it: terms from the server, sealed to the employer's key. Its revocation token is `token`.
    pub async fn share(&self, sentence: &str, token: &str) -> Share {
        let terms = self.configuration().await.terms(PostingId::encode("nurse 17").unwrap()).unwrap();
        let summary = Summary { title: "Nurse".into(), sentences: vec![sentence.into()], ..Summary::default() };
        let consent = Consent::to(terms, &summary);
        let revocation = Sha256Hex::new(sha256_hex(token.as_bytes())).unwrap();
        consent.grant(revocation, |plaintext, aad| seal(self.keys.public(), SHARE_INFO, aad, plaintext)).unwrap()
    }

    pub async fn share_body(&self) -> Value {
        serde_json::from_slice(&self.share("Led a ward of 24 beds.", &random_hex(32)).await.to_bytes()).unwrap()
    }

    /// Takes a share back; says whether that worked.
    pub async fn revoke(&self, id: &str, token: &str) -> bool {
        let request = Request::delete(format!("/v1/shares/{id}")).header("tacit-revocation", token).body(Body::empty()).unwrap();
        self.send(request).await.status == 204
    }

    pub async fn stored(&self) -> StoredShares {
        serde_json::from_slice(&self.employer("GET", "/v1/tenants/acme/shares", String::new()).await.body).unwrap()
    }

    /// A connection of our own to the file, for looking at what is really there and for being in the way.
    pub async fn database(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(self.folder.path().join("tacit.db"));
        SqliteConnection::connect_with(&options.disable_statement_logging()).await.unwrap()
    }

    pub async fn connect(&self) -> Raw {
        match &self.app.config.database {
            DatabaseAddress::File(_) => Raw::Sqlite(self.database().await),
            DatabaseAddress::Postgres(address) => Raw::Postgres(PgConnection::connect(address).await.unwrap()),
        }
    }

    pub async fn n_rows(&self, statement: &str) -> i64 {
        self.connect().await.numbers(statement).await[0]
    }

    /// What was counted and not released, but the views of the page.
    pub async fn n_counted(&self) -> i64 {
        self.n_rows("SELECT CAST(coalesce(sum(count), 0) AS BIGINT) FROM counters WHERE posting <> '*'").await
    }

    /// Changes rows behind the server's back; fails where a check forbids it.
    pub async fn execute(&self, statement: &str) -> Result<(), sqlx::Error> {
        self.connect().await.execute(statement).await
    }
}

/// A connection that knows nothing of the server.
pub enum Raw {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Raw {
    pub async fn execute(&mut self, statement: &str) -> Result<(), sqlx::Error> {
        let query = AssertSqlSafe(statement.to_owned());
        match self {
            Raw::Sqlite(connection) => sqlx::query(query).execute(connection).await.map(|_| ()),
            Raw::Postgres(connection) => sqlx::query(query).execute(connection).await.map(|_| ()),
        }
    }

    pub async fn numbers(&mut self, question: &str) -> Vec<i64> {
        let query = AssertSqlSafe(question.to_owned());
        match self {
            Raw::Sqlite(connection) => sqlx::query_scalar(query).fetch_all(connection).await.unwrap(),
            Raw::Postgres(connection) => sqlx::query_scalar(query).fetch_all(connection).await.unwrap(),
        }
    }

    pub async fn texts(&mut self, question: &str) -> Vec<String> {
        let query = AssertSqlSafe(question.to_owned());
        match self {
            Raw::Sqlite(connection) => sqlx::query_scalar(query).fetch_all(connection).await.unwrap(),
            Raw::Postgres(connection) => sqlx::query_scalar(query).fetch_all(connection).await.unwrap(),
        }
    }
}

pub async fn send(router: Router, request: Request<Body>) -> Reply {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    Reply { status: parts.status, headers: parts.headers, body: body.collect().await.unwrap().to_bytes().into() }
}

pub fn post(path: &str, key: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post(path).header("idempotency-key", key).body(body.into()).unwrap()
}

pub fn post_share(body: &Value) -> Request<Body> {
    post("/v1/shares", &random_hex(16), body.to_string())
}

/// The sealed bytes with one bit turned.
pub fn flip_a_bit(body: &mut Value) {
    let mut sealed = base64url::decode(body["sealed"].as_str().unwrap()).unwrap();
    *sealed.last_mut().unwrap() ^= 1;
    body["sealed"] = json!(base64url::encode(&sealed));
}
