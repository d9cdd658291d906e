//! Who may do what for an employer (JT39).

use serde::{Deserialize, Serialize};
use share_contract::{Channel, Sha256Hex};

use crate::totp::Secret;

/// What a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything.
    Owner,
    /// Reads what is sent and what is counted, and answers seekers.
    Recruiter,
    /// Reads what is counted of its own channel.
    Agency,
    /// Reads what is counted.
    Viewer,
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// Publish the key that summaries are sealed to.
    PublishKey,
    /// Fetch sealed summaries, and ask for consents to checks.
    ReadShares,
    /// Reply to shares, and list and close requests of seekers.
    AnswerSeekers,
    /// Read sums over all channels.
    ReadCounters,
    /// Read statistics, as far as the token's channel reaches.
    ReadStatistics,
}

impl Role {
    /// All of them.
    pub const ALL: [Role; 4] = [Role::Owner, Role::Recruiter, Role::Agency, Role::Viewer];

    /// Whether the role has the right.
    #[must_use]
    pub fn may(self, right: Right) -> bool {
        match right {
            Right::PublishKey => self == Role::Owner,
            Right::ReadShares | Right::AnswerSeekers => matches!(self, Role::Owner | Role::Recruiter),
            Right::ReadCounters => self != Role::Agency,
            Right::ReadStatistics => true,
        }
    }
}

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
