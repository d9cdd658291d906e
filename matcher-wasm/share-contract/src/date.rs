use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ContractError;

/// A calendar day, written `YYYY-MM-DD`. It knows no clock and no time zone: who has a clock hands the day in.
///
/// ```
/// use share_contract::Date;
/// let given = Date::new(2028, 2, 1)?;
/// assert_eq!(given.plus_days(28).to_string(), "2028-02-29");
/// # Ok::<(), share_contract::ContractError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    /// Days since 1970-01-01.
    days: u32,
}

/// 9999-12-31, the last day that four digits can write.
const LAST: u32 = 2_932_896;

impl Date {
    /// The day, if the calendar has it, from 1970 to 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, ContractError> {
        let fits = (1970..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        if !fits {
            return Err(ContractError::InvalidDate("date"));
        }
        Ok(Date { days: days_from_civil(u32::from(year), u32::from(month), u32::from(day)) })
    }

    /// Reads exactly `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Result<Date, ContractError> {
        let bytes = text.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shape {
            return Err(ContractError::InvalidDate("date"));
        }
        let number = |from: usize, to: usize| bytes[from..to].iter().fold(0u16, |sum, byte| sum * 10 + u16::from(byte - b'0'));
        // Two digits fit into u8.
        Date::new(number(0, 4), number(5, 7) as u8, number(8, 10) as u8)
    }

    /// The day that lies `days` after 1970-01-01; the last one is 9999-12-31.
    #[must_use]
    pub fn from_days_since_1970(days: u32) -> Date {
        Date { days: days.min(LAST) }
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn days_since_1970(self) -> u32 {
        self.days
    }

    /// The day `days` later, at most 9999-12-31.
    #[must_use]
    pub fn plus_days(self, days: u32) -> Date {
        Date::from_days_since_1970(self.days.saturating_add(days))
    }

    /// The day `days` earlier, at least 1970-01-01.
    #[must_use]
    pub fn minus_days(self, days: u32) -> Date {
        Date { days: self.days.saturating_sub(days) }
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Howard Hinnant's `days_from_civil`: years begin in March, so that the leap day is the last of its year.
fn days_from_civil(year: u32, month: u32, day: u32) -> u32 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year / 400, year % 400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + day_of_year - 719_468
}

/// The inverse, `civil_from_days`: year, month, day.
fn civil_from_days(days: u32) -> (u32, u32, u32) {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = era * 400 + year_of_era + u32::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = civil_from_days(self.days);
        write!(out, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = ContractError;
    fn try_from(text: String) -> Result<Date, ContractError> {
        Date::parse(&text)
    }
}
