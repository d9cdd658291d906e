use std::fmt;
use std::str::FromStr;

/// A month of a year, from `YYYY-MM`. The matcher knows no clock: whoever calls says which month it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    month: u8,
}

/// A text is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MonthError {
    /// Not four digits, a hyphen and 01 to 12.
    #[error("today is not a month as YYYY-MM")]
    NotAMonth,
}

impl MonthError {
    /// The stable name of the error, the same in every language binding.
    pub fn code(&self) -> &'static str {
        match self {
            MonthError::NotAMonth => "invalid_today",
        }
    }
}

impl Month {
    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Month, MonthError> {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let parts = text.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2 && digits(year) && digits(month));
        let numbers = parts.and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)));
        let (year, month) = numbers.filter(|(year, month)| *year > 0 && (1..=12).contains(month)).ok_or(MonthError::NotAMonth)?;
        Ok(Month { year, month })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_a_year_and_a_number_from_1_to_12() {
        for text in ["2026-11", "1999-01", "0001-12"] {
            assert_eq!(text.parse::<Month>().map(|month| month.to_string()), Ok(text.to_owned()));
        }
        for text in
            ["", "2026", "2026-13", "2026-00", "0000-01", "2026-1", "26-11", "2026-11-21", "2026/11", "+026-11", "२०२६-११", " 2026-11"]
        {
            assert_eq!(text.parse::<Month>(), Err(MonthError::NotAMonth), "{text}");
        }
    }
}
