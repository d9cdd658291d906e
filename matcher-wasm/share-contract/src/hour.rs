use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ContractError, Date};

/// An hour (UTC), written `YYYY-MM-DDTHH:00Z`. What is promised in hours is counted in them; nothing here is finer.
///
/// ```
/// use share_contract::Hour;
/// let received = Hour::parse("2028-02-28T23:00Z")?;
/// assert_eq!(received.plus_hours(24).to_string(), "2028-02-29T23:00Z");
/// # Ok::<(), share_contract::ContractError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hour {
    /// Hours since 1970-01-01T00:00Z.
    hours: u32,
}

impl Hour {
    /// Reads exactly `YYYY-MM-DDTHH:00Z`.
    pub fn parse(text: &str) -> Result<Hour, ContractError> {
        let invalid = || ContractError::InvalidDate("hour");
        let (day, time) = text.split_once('T').ok_or_else(invalid)?;
        let hour = time.strip_suffix(":00Z").filter(|hour| hour.len() == 2 && hour.bytes().all(|byte| byte.is_ascii_digit()));
        let hour = hour.and_then(|hour| hour.parse::<u32>().ok()).filter(|hour| *hour < 24).ok_or_else(invalid)?;
        Ok(Hour { hours: Date::parse(day).map_err(|_| invalid())?.days_since_1970() * 24 + hour })
    }

    /// The hour that began `hours` after 1970-01-01T00:00Z; the last one is that of 9999-12-31T23:00Z.
    #[must_use]
    pub fn from_hours_since_1970(hours: u32) -> Hour {
        Hour { hours: hours.min(Date::from_days_since_1970(u32::MAX).days_since_1970() * 24 + 23) }
    }

    /// Hours since 1970-01-01T00:00Z.
    #[must_use]
    pub fn hours_since_1970(self) -> u32 {
        self.hours
    }

    /// So many hours later.
    #[must_use]
    pub fn plus_hours(self, hours: u32) -> Hour {
        Hour::from_hours_since_1970(self.hours.saturating_add(hours))
    }

    /// The day that it lies in.
    #[must_use]
    pub fn day(self) -> Date {
        Date::from_days_since_1970(self.hours / 24)
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}T{:02}:00Z", self.day(), self.hours % 24)
    }
}

impl From<Hour> for String {
    fn from(hour: Hour) -> String {
        hour.to_string()
    }
}

impl TryFrom<String> for Hour {
    type Error = ContractError;
    fn try_from(text: String) -> Result<Hour, ContractError> {
        Hour::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_as_it_is_written_and_in_no_other_way() {
        for text in ["1970-01-01T00:00Z", "2028-02-29T07:00Z", "9999-12-31T23:00Z"] {
            assert_eq!(Hour::parse(text).unwrap().to_string(), text);
        }
        for wrong in
            ["", "2028-02-29", "2028-02-29T24:00Z", "2028-02-29T7:00Z", "2028-02-29T07:30Z", "2027-02-29T07:00Z", "2028-02-29T+7:00Z"]
        {
            assert_eq!(Hour::parse(wrong), Err(ContractError::InvalidDate("hour")), "{wrong}");
        }
        assert_eq!(Hour::from_hours_since_1970(u32::MAX).plus_hours(1).to_string(), "9999-12-31T23:00Z");
    }
}
