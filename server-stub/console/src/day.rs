use share_contract::Date;

const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// A date for people: `21 November 2026`.
pub fn day(date: Date) -> String {
    let iso = date.to_string();
    let mut parts = iso.splitn(3, '-').map(|part| part.parse::<usize>().unwrap_or(0));
    match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month @ 1..=12), Some(day)) => format!("{day} {} {year}", MONTHS[month - 1]),
        _ => iso,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_out() {
        assert_eq!(Date::new(2026, 11, 3).map(day), Ok("3 November 2026".to_owned()));
        assert_eq!(Date::new(9999, 12, 31).map(day), Ok("31 December 9999".to_owned()));
    }
}
