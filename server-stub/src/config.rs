//! The configuration file, checked once at the start: what it yields cannot be wrong any more.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use share_contract::{Channel, EmployerKey, MOST_SHARE_DAYS, Policy, PublicKey, Purpose, Role, Sha256Hex, Tenant};

use crate::digest::{named_key, sha256_hex};
use crate::token::Token;
use crate::totp::Secret;

/// Counts below this are never told, whatever the configuration says.
pub const LEAST_K: u32 = 5;

/// Where the server listens, what it serves and for whom.
#[derive(Debug, Clone)]
pub struct Config {
    /// Address of the public port.
    pub listen: SocketAddr,
    /// Address of `/metrics`.
    pub metrics: SocketAddr,
    /// Where everything is kept.
    pub database: DatabaseAddress,
    /// The folder of static files.
    pub site: PathBuf,
    /// The origin under which browsers see this server.
    pub public_origin: String,
    /// The one proxy whose `X-Forwarded-For` is believed.
    pub trusted_proxy: Option<IpAddr>,
    /// How much one network and all together may ask for.
    pub limits: Limits,
    /// After how many days counts are deleted that were too few to be released.
    pub counter_days: u32,
    /// The region in which this server keeps what it is sent. Without one, it keeps it for employers of any region.
    pub region: Option<String>,
    /// Addresses of the servers of other regions.
    pub regions: BTreeMap<String, String>,
    /// The employers.
    pub tenants: BTreeMap<Tenant, TenantConfig>,
}

/// A SQLite file or a PostgreSQL server.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseAddress {
    /// The file.
    File(PathBuf),
    /// `postgres://…`, with its password.
    Postgres(String),
}

impl DatabaseAddress {
    fn read(text: &str) -> DatabaseAddress {
        let is_postgres = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        if is_postgres {
            DatabaseAddress::Postgres(text.to_owned())
        } else {
            DatabaseAddress::File(text.trim_start_matches("sqlite://").into())
        }
    }

    /// The file, if it is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            DatabaseAddress::File(file) => Some(file),
            DatabaseAddress::Postgres(_) => None,
        }
    }
}

/// Without the password.
impl std::fmt::Debug for DatabaseAddress {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DatabaseAddress::File(file) => write!(out, "{}", file.display()),
            DatabaseAddress::Postgres(_) => out.write_str("PostgreSQL"),
        }
    }
}

/// How much may be asked for at once.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Limits {
    /// Requests to `/v1/` from one network in a minute.
    pub requests_per_minute: u32,
    /// Requests in work at once; more are refused with `busy`.
    pub requests_at_once: usize,
    /// Writes that wait for their commit; more are refused with `busy`.
    pub writes_waiting: usize,
    /// Longest time of a request.
    pub seconds_per_request: u64,
    /// Longest time until the head of a request is there; also how long a connection may be idle.
    pub seconds_per_head: u64,
    /// Connections at once; more wait for a place.
    pub connections: usize,
    /// Most rows of one commit: enough to share an fsync among many requests, few enough that nobody waits long.
    pub rows_per_commit: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            requests_per_minute: 600,
            requests_at_once: 512,
            writes_waiting: 4096,
            seconds_per_request: 10,
            seconds_per_head: 30,
            connections: 16_384,
            rows_per_commit: 512,
        }
    }
}

/// One employer.
#[derive(Debug, Clone)]
pub struct TenantConfig {
    /// Id in addresses.
    pub id: Tenant,
    /// Name shown to seekers.
    pub name: String,
    /// Where the shares are stored.
    pub region: String,
    /// Channels that are counted by their names; all others are `other`.
    pub channels: Vec<Channel>,
    /// What summaries may be sent for.
    pub purposes: Vec<Purpose>,
    /// Who answers questions of privacy.
    pub privacy_contact: String,
    /// Origins of the career sites that may embed the widget.
    pub origins: Vec<String>,
    /// Tokens of the employer; the first is the owner's.
    pub tokens: Vec<Token>,
    /// Counts below it are not told.
    pub k: u32,
    /// Most days that a share lives.
    pub share_days: u32,
    /// The policy in force.
    pub policy: Policy,
    /// The key of the file; one that the console published later goes before it.
    pub key: Option<EmployerKey>,
}

/// Why the server does not start with this configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {0}: {1}")]
    Unreadable(PathBuf, std::io::Error),
    /// It is not TOML, a field is missing, unknown or of the wrong type.
    #[error("{0}")]
    Syntax(#[from] toml::de::Error),
    /// A value is not allowed.
    #[error("{field}: {reason}")]
    Value {
        /// Field.
        field: String,
        /// What is wrong.
        reason: &'static str,
    },
}

fn wrong(field: impl Into<String>, reason: &'static str) -> ConfigError {
    ConfigError::Value { field: field.into(), reason }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    #[serde(default = "default_listen")]
    listen: SocketAddr,
    #[serde(default = "default_metrics")]
    metrics: SocketAddr,
    database: String,
    site: PathBuf,
    public_origin: String,
    trusted_proxy: Option<IpAddr>,
    #[serde(default)]
    limits: Limits,
    #[serde(default = "default_counter_days")]
    counter_days: u32,
    #[serde(default)]
    require_totp: bool,
    region: Option<String>,
    #[serde(default)]
    regions: BTreeMap<String, String>,
    #[serde(default)]
    tenant: Vec<FileTenant>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FileTenant {
    id: String,
    name: String,
    region: String,
    privacy_contact: String,
    origins: Vec<String>,
    token_sha256: String,
    totp: Option<String>,
    #[serde(default)]
    tokens: Vec<FileToken>,
    #[serde(default = "default_channels")]
    channels: Vec<String>,
    #[serde(default = "default_purposes")]
    purposes: Vec<String>,
    #[serde(default = "default_k")]
    k: u32,
    #[serde(default = "default_share_days")]
    share_days: u32,
    policy: FilePolicy,
    key: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct FileToken {
    sha256: String,
    role: Role,
    channel: Option<String>,
    totp: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePolicy {
    version: String,
    text: String,
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8787))
}
fn default_metrics() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8788))
}
fn default_counter_days() -> u32 {
    365
}
fn default_channels() -> Vec<String> {
    ["direct", "linkedin", "indeed", "glassdoor", "xing", "stepstone", "google", "newsletter", "social", "referral"]
        .map(str::to_owned)
        .into()
}
fn default_purposes() -> Vec<String> {
    vec![Purpose::ApplicationSummary.as_str().to_owned()]
}
fn default_k() -> u32 {
    10
}
fn default_share_days() -> u32 {
    90
}

impl Config {
    /// Reads a file; what `environment` knows of the `TACIT_…` names goes before it.
    pub fn load(file: &Path, environment: impl Fn(&str) -> Option<String>) -> Result<Config, ConfigError> {
        let text = std::fs::read_to_string(file).map_err(|error| ConfigError::Unreadable(file.to_owned(), error))?;
        Config::parse(&text, environment)
    }

    /// As [`Config::load`], of a text.
    pub fn parse(text: &str, environment: impl Fn(&str) -> Option<String>) -> Result<Config, ConfigError> {
        let mut file: File = toml::from_str(text)?;
        let address = |name: &str, from_file| match environment(name) {
            Some(text) => text.parse().map_err(|_| wrong(name, "must be an address and a port, such as 127.0.0.1:8787")),
            None => Ok(from_file),
        };
        let path = |name: &str, from_file| environment(name).map_or(from_file, PathBuf::from);
        file.public_origin = environment("TACIT_PUBLIC_ORIGIN").unwrap_or(file.public_origin);
        let mut tenants = BTreeMap::new();
        for tenant in file.tenant {
            let tenant = TenantConfig::check(tenant)?;
            if file.require_totp && tenant.tokens.iter().any(|token| token.totp.is_none()) {
                return Err(wrong(format!("tenant {}: tokens", tenant.id), "must each have a totp, since requireTotp is set"));
            }
            if let Some(twice) = tenants.insert(tenant.id.clone(), tenant) {
                return Err(wrong(format!("tenant {}", twice.id), "is there twice"));
            }
        }
        Ok(Config {
            listen: address("TACIT_LISTEN", file.listen)?,
            metrics: address("TACIT_METRICS", file.metrics)?,
            database: DatabaseAddress::read(&environment("DATABASE_URL").or(environment("TACIT_DATABASE")).unwrap_or(file.database)),
            site: path("TACIT_SITE", file.site),
            public_origin: origin("publicOrigin", file.public_origin)?,
            trusted_proxy: file.trusted_proxy,
            limits: file.limits.check()?,
            counter_days: file.counter_days,
            region: file.region,
            regions: file
                .regions
                .into_iter()
                .map(|(name, address)| origin("regions", address).map(|address| (name, address)))
                .collect::<Result<_, _>>()?,
            tenants,
        })
    }
}

impl Limits {
    fn check(self) -> Result<Limits, ConfigError> {
        let whole = [self.requests_at_once, self.writes_waiting, self.rows_per_commit, self.connections];
        if self.requests_per_minute == 0 || self.seconds_per_request == 0 || self.seconds_per_head == 0 || whole.contains(&0) {
            return Err(wrong("limits", "must all be at least 1"));
        }
        Ok(self)
    }
}

impl TenantConfig {
    fn check(file: FileTenant) -> Result<TenantConfig, ConfigError> {
        let field = |name: &str| format!("tenant {}: {name}", file.id);
        for (name, text) in [("name", &file.name), ("region", &file.region), ("privacyContact", &file.privacy_contact)] {
            if text.trim().is_empty() {
                return Err(wrong(field(name), "must not be empty"));
            }
        }
        if file.policy.version.trim().is_empty() || file.policy.text.trim().is_empty() {
            return Err(wrong(field("policy"), "needs a version and a text"));
        }
        if file.k < LEAST_K {
            return Err(wrong(field("k"), "must be at least 5: smaller groups are people"));
        }
        if !(1..=MOST_SHARE_DAYS).contains(&file.share_days) {
            return Err(wrong(field("shareDays"), "must lie between 1 and 365"));
        }
        let key = file.key.clone().map(PublicKey::new).transpose();
        Ok(TenantConfig {
            id: Tenant::new(file.id.clone()).map_err(|_| wrong(field("id"), "must be 1 to 40 of a-z, 0-9 and inner hyphens"))?,
            origins: file.origins.iter().map(|text| origin(&field("origins"), text.clone())).collect::<Result<_, _>>()?,
            tokens: tokens(&file)?,
            key: key.map_err(|_| wrong(field("key"), "must be 32 bytes as base64url without padding"))?.map(named_key),
            policy: Policy { hash: sha256_hex(file.policy.text.as_bytes()), version: file.policy.version, text: file.policy.text },
            channels: file
                .channels
                .iter()
                .map(|text| Channel::new(text.clone()))
                .collect::<Result<_, _>>()
                .map_err(|_| wrong(field("channels"), "must each be 1 to 24 of a-z, 0-9 and hyphens"))?,
            purposes: file
                .purposes
                .iter()
                .map(|text| Purpose::parse(text))
                .collect::<Result<_, _>>()
                .map_err(|_| wrong(field("purposes"), "must each be a purpose of the contract, such as application_summary"))?,
            name: file.name,
            region: file.region,
            privacy_contact: file.privacy_contact,
            k: file.k,
            share_days: file.share_days,
        })
    }
}

/// The owner's token and those of others.
fn tokens(file: &FileTenant) -> Result<Vec<Token>, ConfigError> {
    let field = |name: &str| format!("tenant {}: {name}", file.id);
    let sha256 = |name: &str, text: &str| {
        Sha256Hex::new(text).map_err(|_| wrong(field(name), "must be 64 hex digits; `tacit-server token` makes them"))
    };
    let totp = |text: &Option<String>| {
        let secret =
            text.as_deref().map(|text| Secret::parse(text).ok_or_else(|| wrong(field("totp"), "must be base32 of 16 bytes or more")));
        secret.transpose()
    };
    let owner = Token { sha256: sha256("tokenSha256", &file.token_sha256)?, role: Role::Owner, channel: None, totp: totp(&file.totp)? };
    let mut tokens = vec![owner];
    for token in &file.tokens {
        let channel = token.channel.clone().map(Channel::new).transpose();
        let channel = channel.map_err(|_| wrong(field("tokens"), "must name a channel of 1 to 24 of a-z, 0-9 and hyphens"))?;
        if channel.is_some() != (token.role == Role::Agency) {
            return Err(wrong(field("tokens"), "an agency needs a channel, and nobody else may have one"));
        }
        tokens.push(Token { sha256: sha256("tokens", &token.sha256)?, role: token.role, channel, totp: totp(&token.totp)? });
    }
    Ok(tokens)
}

/// `scheme://host` or `scheme://host:port`. It ends up in a Content-Security-Policy, so nothing else may be in it.
fn origin(field: &str, text: String) -> Result<String, ConfigError> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
    if host.is_empty() || !host.bytes().all(fits) {
        return Err(wrong(field, "must be an origin such as https://jobs.example, in lower case, without a path"));
    }
    Ok(text)
}
