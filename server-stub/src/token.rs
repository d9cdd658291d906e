//! The tokens of employers (JT39).

use share_contract::{Channel, Role, Sha256Hex};

use crate::totp::Secret;

/// A token by its hash, with its scope.
#[derive(Debug, Clone)]
pub struct Token {
    /// SHA-256 of the token.
    pub sha256: Sha256Hex,
    /// What it is for.
    pub role: Role,
    /// The one channel that it reaches; an agency has one.
    pub channel: Option<Channel>,
    /// The second factor, if it has one: then the token alone opens nothing but a session (AJ28).
    pub totp: Option<Secret>,
}
