//! The configuration file, checked once at the start: what it yields cannot be wrong any more.

mod database;
mod limits;
mod tenant;

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use share_contract::Tenant;

pub use database::DatabaseAddress;
pub use limits::Limits;
use tenant::FileTenant;
pub use tenant::{LEAST_K, TenantConfig};

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

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8787))
}
fn default_metrics() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8788))
}
fn default_counter_days() -> u32 {
    365
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

/// `scheme://host` or `scheme://host:port`. It ends up in a Content-Security-Policy, so nothing else may be in it.
fn origin(field: &str, text: String) -> Result<String, ConfigError> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b':' | b'[' | b']');
    if host.is_empty() || !host.bytes().all(fits) {
        return Err(wrong(field, "must be an origin such as https://jobs.example, in lower case, without a path"));
    }
    Ok(text)
}
