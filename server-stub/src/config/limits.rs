use serde::Deserialize;

use super::{ConfigError, wrong};

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

impl Limits {
    pub(super) fn check(self) -> Result<Limits, ConfigError> {
        let whole = [self.requests_at_once, self.writes_waiting, self.rows_per_commit, self.connections];
        if self.requests_per_minute == 0 || self.seconds_per_request == 0 || self.seconds_per_head == 0 || whole.contains(&0) {
            return Err(wrong("limits", "must all be at least 1"));
        }
        Ok(self)
    }
}
