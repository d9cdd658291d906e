//! Years that a document claims, held against its own dates.

use model::Quote;

use super::seeker::{Seeker, quote};
use crate::words::Word;

/// Years that may lie before the first job that is told, in a shop or in school.
const SLACK: f64 = 3.0;
/// Words between the number and its years, and between the years and the date they began.
const REACH: usize = 8;

/// The claims of years that cannot be true: more than since the date beside them, or than since well before the first job.
pub(super) fn contradictions(seeker: &Seeker) -> Vec<Quote> {
    let text = &seeker.profile.meta.tacit.text;
    let spans = seeker.statements.iter().filter_map(|statement| Some((statement.span?, &statement.words)));
    let claims = spans.filter(|(_, words)| claimed(words).is_some_and(|(years, since)| is_wrong(seeker, years, since)));
    claims.map(|(span, _)| quote(text, span)).collect()
}

fn is_wrong(seeker: &Seeker, years: f64, since: Option<i32>) -> bool {
    let Some(latest) = seeker.latest else { return false };
    let beside = since.is_some_and(|since| years > f64::from(latest / 12 - since + 1));
    let first = seeker.jobs.iter().filter_map(|job| job.start).min();
    beside || first.is_some_and(|first| years > f64::from(latest - first) / 12.0 + SLACK)
}

/// "10 years of Rust since 2015": the number, and the year beside it.
fn claimed(words: &[Word]) -> Option<(f64, Option<i32>)> {
    let at = words.iter().position(|word| word.light == "year")?;
    let number = words[..at].last()?.light.trim_end_matches('+').parse::<f64>().ok().filter(|years| *years < 70.0)?;
    let is_of_work = words
        .iter()
        .any(|word| ["experience", "work", "working", "since", "developing", "using", "of", "in"].contains(&word.light.as_str()));
    let is_other = words.get(at + 1).is_some_and(|word| ["old", "ago", "warranty"].contains(&word.light.as_str()));
    let since = words.iter().skip(at).take(REACH).skip_while(|word| word.light != "since").nth(1);
    let since = since.and_then(|word| word.light.parse::<i32>().ok()).filter(|year| (1950..2100).contains(year));
    (is_of_work && !is_other).then_some((number, since))
}

#[cfg(test)]
mod tests {
    use crate::Matcher;
    use crate::lexicon::tests::lexicon;
    use crate::score::Seeker;

    fn found(claim: &str) -> Vec<String> {
        let text = format!(
            "Ada Example\nada@example.org\n\nExperience\nBackend Developer, Orvane Payments\n2019-01 - 2024-12\n- Built payment services\n- {claim}\n"
        );
        let matcher = Matcher::new(lexicon());
        let profile = matcher.read_resume(text.as_bytes(), &Default::default(), "2025-01".parse().ok()).expect("read");
        super::contradictions(&Seeker::new(&profile, matcher.lexicon())).into_iter().map(|quote| quote.quote).collect()
    }

    #[test]
    fn years_that_cannot_be_true_are_quoted() {
        assert_eq!(found("20 years of experience with Java"), ["20 years of experience with Java"]);
        assert_eq!(found("12 years of Rust since 2021"), ["12 years of Rust since 2021"]);
    }

    #[test]
    fn years_that_may_be_true_are_left_alone() {
        for claim in [
            "5 years of experience with Java",
            "8 years of programming in Java",
            "Cut costs within 2 years",
            "Repaired a 40 years old plant",
        ] {
            assert!(found(claim).is_empty(), "{claim}");
        }
    }
}
