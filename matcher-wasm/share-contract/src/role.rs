use serde::{Deserialize, Serialize};

use crate::{Channel, ContractError};

/// What a token of an employer is for (JT39).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Publish the key that summaries are sealed to, and set up the career site.
    PublishKey,
    /// Read who did what.
    ReadAudit,
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

    /// As written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Owner => "owner",
            Role::Recruiter => "recruiter",
            Role::Agency => "agency",
            Role::Viewer => "viewer",
        }
    }

    /// Reads what [`Role::as_str`] writes.
    pub fn parse(text: &str) -> Result<Role, ContractError> {
        Role::ALL.into_iter().find(|role| role.as_str() == text).ok_or(ContractError::InvalidWord("role"))
    }

    /// Whether the role has the right. The server refuses by this rule, and the console leaves out what would be refused.
    #[must_use]
    pub fn may(self, right: Right) -> bool {
        match right {
            Right::PublishKey | Right::ReadAudit => self == Role::Owner,
            Right::ReadShares | Right::AnswerSeekers => matches!(self, Role::Owner | Role::Recruiter),
            Right::ReadCounters => self != Role::Agency,
            Right::ReadStatistics => true,
        }
    }
}

/// Answer to `GET /v1/tenants/{tenant}/role`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// What the token is for.
    pub role: Role,
    /// The one channel that it reaches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}
