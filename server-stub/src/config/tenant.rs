use serde::Deserialize;
use share_contract::{Channel, EmployerKey, MOST_SHARE_DAYS, Policy, PublicKey, Purpose, Role, Sha256Hex, Tenant};

use super::{ConfigError, origin, wrong};
use crate::digest::{named_key, sha256_hex};
use crate::token::Token;
use crate::totp::Secret;

/// Counts below this are never told, whatever the configuration says.
pub const LEAST_K: u32 = 5;

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

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct FileTenant {
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

impl TenantConfig {
    pub(super) fn check(file: FileTenant) -> Result<TenantConfig, ConfigError> {
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
