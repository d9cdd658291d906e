use serde::Deserialize;
use share_contract::Channel;

/// What a token is for, as the server says it. The server refuses what a role may not do; the page leaves it out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Scope {
    /// Its role.
    pub role: Role,
    /// The one channel that it reaches.
    pub channel: Option<Channel>,
}

/// Roles of the server (JT39).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Everything.
    Owner,
    /// Reads what is sent and what is counted, and answers.
    Recruiter,
    /// Reads what is counted of one channel.
    Agency,
    /// Reads what is counted.
    Viewer,
}

impl Role {
    /// Whether it reads and answers what seekers send.
    pub fn reads_letters(self) -> bool {
        matches!(self, Role::Owner | Role::Recruiter)
    }

    /// Whether it publishes keys and sets up the career site.
    pub fn sets_up(self) -> bool {
        self == Role::Owner
    }
}

impl Scope {
    /// For people: `owner`, `agency, linkedin`.
    pub fn words(&self) -> String {
        let role = match self.role {
            Role::Owner => "owner",
            Role::Recruiter => "recruiter",
            Role::Agency => "agency",
            Role::Viewer => "viewer",
        };
        self.channel.as_ref().map_or_else(|| role.to_owned(), |channel| format!("{role}, {channel}"))
    }
}
