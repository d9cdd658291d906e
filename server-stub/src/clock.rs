//! The injected clock.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use share_contract::{Date, Hour};

/// What time it is. Handed in, so that tests can let days pass.
pub trait Clock: Send + Sync {
    /// Time since 1970-01-01T00:00Z.
    fn now(&self) -> Duration;

    /// The hour (UTC).
    fn hour(&self) -> Hour {
        // Hours fit into u32 for 490,000 years.
        Hour::from_hours_since_1970((self.now().as_secs() / 3600) as u32)
    }

    /// The day (UTC).
    fn today(&self) -> Date {
        // Days fit into u32 for eleven million years.
        Date::from_days_since_1970((self.now().as_secs() / 86_400) as u32)
    }
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Duration {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
    }
}
