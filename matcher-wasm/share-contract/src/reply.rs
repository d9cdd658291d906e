use serde::{Deserialize, Serialize};

use crate::fields::Fields;
use crate::received::envelope;
use crate::{ContractError, Date, ShareId, Tenant};

/// `info` of the envelope of a reply: no share opens as a reply, and no reply as a share.
pub const REPLY_INFO: &[u8] = b"tacit reply 1";
/// Most bytes of an envelope that is a letter and no summary: a reply, a request, the answer to one.
pub const MOST_REPLY_BYTES: usize = 16 * 1024;
/// Most letters of the text of a reply.
pub const MOST_REPLY_LETTERS: usize = 4_000;
/// Most times in a reply.
pub const MOST_REPLY_SLOTS: usize = 40;

/// What an answer of the employer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// To an interview.
    Invitation,
    /// On the application or the interview.
    Feedback,
}

/// An answer of the employer to one share. It is sealed to the reply key that the share names: no server reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reply {
    /// What it is.
    pub kind: ReplyKind,
    /// What the employer writes.
    pub text: String,
    /// Times to choose from, each a start and an end in UTC, such as `2026-12-01T09:00Z`. Only in an invitation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<[String; 2]>,
    /// Where the interview takes place: a link of the employer's video tool, shown as a link and never opened by itself (AJ19).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Reply {
    /// Whether all is within its bounds: lengths, times that are times, an https link, and times only in an invitation.
    pub fn check(&self) -> Result<(), ContractError> {
        let n_letters = self.text.chars().count();
        let is_invitation = self.kind == ReplyKind::Invitation;
        let says_something = !self.text.trim().is_empty() || !self.slots.is_empty();
        if n_letters > MOST_REPLY_LETTERS || !says_something {
            return Err(ContractError::OutOfRange { field: "text", least: 1, most: MOST_REPLY_LETTERS as u64 });
        }
        if self.slots.len() > MOST_REPLY_SLOTS || (!is_invitation && !self.slots.is_empty()) {
            return Err(ContractError::OutOfRange { field: "slots", least: 0, most: MOST_REPLY_SLOTS as u64 });
        }
        if !self.slots.iter().all(|[start, end]| is_moment(start) && is_moment(end) && start < end) {
            return Err(ContractError::InvalidDate("slots"));
        }
        if self.link.as_ref().is_some_and(|link| !is_invitation || !is_link(link)) {
            return Err(ContractError::InvalidId("link"));
        }
        Ok(())
    }

    /// The plaintext. What does not pass [`Reply::check`] is not written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, ContractError> {
        self.check()?;
        serde_json::to_vec(self).map_err(|_| ContractError::InvalidJson)
    }

    /// Reads a plaintext, and checks it: what the employer writes is a stranger's text.
    pub fn parse(bytes: &[u8]) -> Result<Reply, ContractError> {
        let reply: Reply = serde_json::from_slice(bytes).map_err(|_| ContractError::InvalidJson)?;
        reply.check()?;
        Ok(reply)
    }

    /// What the envelope of a reply binds: it opens for this share of this employer and for no other.
    #[must_use]
    pub fn aad(tenant: &Tenant, share: &ShareId) -> Vec<u8> {
        [tenant.as_str(), share.as_str()].join("/").into_bytes()
    }
}

/// `2026-12-01T09:00Z`: a day that exists, and a time of day.
fn is_moment(text: &str) -> bool {
    let Some((day, time)) = text.split_once('T') else { return false };
    let Some((hours, minutes)) = time.strip_suffix('Z').and_then(|time| time.split_once(':')) else { return false };
    let below = |text: &str, most: u8| {
        text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u8>().is_ok_and(|n| n < most)
    };
    Date::parse(day).is_ok() && below(hours, 24) && below(minutes, 60)
}

/// An address of the web, over an encrypted connection, with a host and without a name or password in front of it.
fn is_link(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    text.len() <= 500
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\' | b'<' | b'>'))
        && host.contains('.')
        && !host.contains('@')
}

/// Body of `POST /v1/tenants/{tenant}/shares/{id}/replies`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyEnvelope {
    /// The sealed [`Reply`] as base64url.
    pub sealed: String,
}

impl ReplyEnvelope {
    /// Reads the body of the request; an unknown field and a reply that is too long are refused.
    pub fn parse(bytes: &[u8]) -> Result<ReplyEnvelope, ContractError> {
        let mut fields = Fields::parse(bytes)?;
        let sealed = fields.text("sealed")?;
        fields.end()?;
        let reply = ReplyEnvelope { sealed };
        reply.sealed_bytes().map(|_| reply)
    }

    /// The envelope's bytes.
    pub fn sealed_bytes(&self) -> Result<Vec<u8>, ContractError> {
        envelope(&self.sealed, MOST_REPLY_BYTES)
    }
}

/// A reply as the seeker fetches it: still sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredReply {
    /// Day on which the server took it.
    pub received: Date,
    /// The envelope as base64url.
    pub sealed: String,
}

/// Body of the answer to `GET /v1/shares/{id}/replies`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredReplies {
    /// Oldest first.
    pub replies: Vec<StoredReply>,
}
