//! The questions beside fit: wishes, culture, growth.

use model::{Exclusion, PayBound, Posting, Preferences, Proof, Quote, Span, WorkPlace};

use super::growth::of_cue;
use super::near;
use super::points::{share, to_points};
use crate::lexicon::Lexicon;
use crate::posting::language_code;
use crate::titles::Title;
use crate::words::{is_function_word, words};

/// Likeness from which a title is the role wished for.
const SAME_ROLE: f64 = 0.45;

/// How a posting stands to a wish.
#[derive(Debug, PartialEq)]
pub(super) enum Met {
    Yes,
    No(String),
    Unknown,
}

/// How a posting stands to all wishes.
pub(crate) struct Wishes {
    /// Wishes met, 0 to 100.
    pub(super) value: f64,
    /// What each gives: the points add up to the value. Half where the posting does not say.
    pub(super) proofs: Vec<Proof>,
    /// The hard ones that are known not to be met.
    pub(crate) excluded: Vec<Exclusion>,
}

/// Holds a posting against the wishes.
pub(crate) fn met(posting: &Posting, preferences: &Preferences, lexicon: &Lexicon) -> Wishes {
    let wishes = [
        (
            "places",
            preferences
                .places
                .as_ref()
                .map(|wish| (near::met(posting, &wish.value, preferences.radius_km.unwrap_or(0.0), lexicon), wish.hard)),
        ),
        ("workPlaces", preferences.work_places.as_ref().map(|wish| (work_place(posting, &wish.value), wish.hard))),
        ("payFloor", preferences.pay_floor.as_ref().map(|wish| (pay(posting, &wish.value), wish.hard))),
        ("roles", preferences.roles.as_ref().map(|wish| (role(posting, &wish.value, lexicon), wish.hard))),
        ("industries", preferences.industries.as_ref().map(|wish| (industry(posting, &wish.value), wish.hard))),
        ("languages", preferences.languages.as_ref().map(|wish| (languages(posting, &wish.value), wish.hard))),
        ("employmentTypes", preferences.employment_types.as_ref().map(|wish| (employment(posting, &wish.value), wish.hard))),
    ];
    let (mut halves, mut proofs, mut excluded) = (Vec::new(), Vec::new(), Vec::new());
    for (name, wish) in wishes.into_iter().filter_map(|(name, wish)| Some((name, wish?))) {
        halves.push(match wish {
            (Met::Yes, _) => 2.0,
            (Met::Unknown, _) => 1.0,
            (Met::No(offered), hard) => {
                excluded.extend(hard.then(|| Exclusion { wish: name.to_owned(), offered }));
                0.0
            }
        });
        proofs.push(Proof { about: name.to_owned(), points: 0.0, posting: said(name, posting), resume: Vec::new() });
    }
    let sum: f64 = halves.iter().sum();
    let total = if proofs.is_empty() { 10_000 } else { (5_000.0 * sum / proofs.len() as f64).round() as u32 };
    Wishes { value: to_points(total), proofs: counted(proofs, total, &halves), excluded }
}

/// The proofs that have points, with their shares of them.
fn counted(proofs: Vec<Proof>, total: u32, weights: &[f64]) -> Vec<Proof> {
    let shares = share(total, weights).into_iter().map(to_points);
    proofs.into_iter().zip(shares).filter(|(_, points)| *points > 0.0).map(|(proof, points)| Proof { points, ..proof }).collect()
}

/// Where the posting speaks of what a wish is about, as far as its place is kept.
fn said(wish: &str, posting: &Posting) -> Option<Quote> {
    match wish {
        "payFloor" => posting.pay.as_ref().and_then(|pay| Some(Quote { quote: pay.quote.clone(), span: pay.span? })),
        "languages" => posting.languages.first().map(|asked| Quote { quote: asked.quote.clone(), span: asked.span }),
        "roles" => Some(super::seeker::quote(&posting.text, Span { start: 0, end: posting.title.len() as u32 })),
        _ => None,
    }
}

fn work_place(posting: &Posting, wanted: &[WorkPlace]) -> Met {
    match posting.work_place {
        _ if wanted.is_empty() => Met::Yes,
        None => Met::Unknown,
        Some(offered) if wanted.contains(&offered) => Met::Yes,
        Some(WorkPlace::OnSite) => Met::No("on_site".to_owned()),
        Some(WorkPlace::Hybrid) => Met::No("hybrid".to_owned()),
        Some(WorkPlace::Remote) => Met::No("remote".to_owned()),
    }
}

fn pay(posting: &Posting, floor: &model::PayFloor) -> Met {
    match &posting.pay {
        Some(pay) if pay.currency.eq_ignore_ascii_case(&floor.currency) && pay.max_year >= floor.per_year => Met::Yes,
        // "From 40,000" may reach any floor.
        Some(pay) if pay.currency.eq_ignore_ascii_case(&floor.currency) && pay.bound != Some(PayBound::From) && !pay.net => {
            Met::No(pay.quote.clone())
        }
        _ => Met::Unknown,
    }
}

/// The industry of the posting, or its words in the first lines, name one that is wished for. A posting that names none is unknown.
fn industry(posting: &Posting, wanted: &[String]) -> Met {
    let forms = |text: &str| words(text).into_iter().map(|word| word.deep).collect::<Vec<_>>();
    let Some(industry) = posting.industry.as_deref().filter(|_| !wanted.is_empty()) else {
        return if wanted.is_empty() { Met::Yes } else { Met::Unknown };
    };
    let offered = forms(industry);
    let is_met = wanted.iter().any(|wish| forms(wish).iter().any(|word| !is_function_word(word) && offered.contains(word)));
    if is_met { Met::Yes } else { Met::No(industry.to_owned()) }
}

/// A posting may ask for no language but those wished for; one that asks for none is unknown.
fn languages(posting: &Posting, wanted: &[String]) -> Met {
    let codes: Vec<String> = wanted.iter().map(|name| language_code(name).map_or_else(|| name.to_lowercase(), str::to_owned)).collect();
    let asked = || posting.languages.iter().filter(|asked| asked.required);
    match asked().find(|asked| !codes.contains(&asked.code)) {
        _ if wanted.is_empty() => Met::Yes,
        Some(other) => Met::No(other.quote.clone()),
        None if asked().next().is_some() => Met::Yes,
        None => Met::Unknown,
    }
}

fn role(posting: &Posting, wanted: &[String], lexicon: &Lexicon) -> Met {
    let title = Title::new(&posting.title, lexicon);
    let is_met = wanted.is_empty() || wanted.iter().any(|role| Title::new(role, lexicon).similarity(&title) >= SAME_ROLE);
    if is_met { Met::Yes } else { Met::No(posting.title.clone()) }
}

fn employment(posting: &Posting, wanted: &[model::EmploymentType]) -> Met {
    if wanted.is_empty() {
        return Met::Yes;
    }
    if posting.employment_types.is_empty() {
        return Met::Unknown;
    }
    let is_met = posting.employment_types.iter().any(|offered| wanted.contains(offered));
    if is_met { Met::Yes } else { Met::No(posting.employment_types.iter().map(|kind| format!("{kind:?}")).collect::<Vec<_>>().join(", ")) }
}

/// Chosen cues that the posting has, 0 to 100, with its words for each; none without chosen cues.
pub(super) fn culture(posting: &Posting, preferences: &Preferences) -> Option<(f64, Vec<Proof>)> {
    let chosen = preferences.culture.as_ref().filter(|chosen| !chosen.is_empty())?;
    let met = chosen.iter().filter_map(|name| posting.cues.iter().find(|cue| cue.name == **name));
    let proofs: Vec<Proof> = met.map(of_cue).collect();
    let total = (10_000.0 * proofs.len() as f64 / chosen.len() as f64).round() as u32;
    let weights = vec![1.0; proofs.len()];
    Some((to_points(total), counted(proofs, total, &weights)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tests::lexicon;

    /// Wishes met, 0 to 100, and the names of those that exclude.
    fn stands(preferences: &str, posting: &Posting) -> (f64, Vec<String>) {
        let preferences: Preferences = serde_json::from_str(preferences).expect("preferences");
        let wishes = met(posting, &preferences, &lexicon());
        // AJ12: what is shown adds up.
        let sum: i64 = wishes.proofs.iter().map(|proof| (proof.points * 100.0).round() as i64).sum();
        assert_eq!(sum, (wishes.value * 100.0).round() as i64);
        (wishes.value, wishes.excluded.into_iter().map(|exclusion| format!("{}: {}", exclusion.wish, exclusion.offered)).collect())
    }

    // AJ4, AJ11
    #[test]
    fn languages_that_are_not_wished_for_exclude_where_the_posting_requires_them() {
        let asked = |code: &str, required: bool| model::LanguageAsked {
            code: code.into(),
            level: None,
            required,
            span: model::Span { start: 0, end: 0 },
            quote: code.to_uppercase(),
        };
        let posting = |languages: Vec<model::LanguageAsked>| Posting { languages, ..Posting::default() };
        let wish = r#"{"languages":{"value":["Deutsch","en"],"hard":true}}"#;
        assert_eq!(stands(wish, &posting(vec![asked("de", true), asked("fr", false)])), (100.0, vec![]));
        assert_eq!(stands(wish, &posting(vec![asked("en", true), asked("fr", true)])), (0.0, vec!["languages: FR".to_owned()]));
        assert_eq!(stands(wish, &posting(vec![])), (50.0, vec![]));
    }

    // AJ4, AJ11
    #[test]
    fn industries_exclude_only_where_the_posting_names_its_own() {
        let posting = |industry: Option<&str>| Posting { industry: industry.map(str::to_owned), ..Posting::default() };
        let wish = r#"{"industries":{"value":["health care","energy"],"hard":true}}"#;
        assert_eq!(stands(wish, &posting(Some("Hospital & Health Care"))), (100.0, vec![]));
        assert_eq!(stands(wish, &posting(Some("Gambling"))), (0.0, vec!["industries: Gambling".to_owned()]));
        assert_eq!(stands(wish, &posting(None)), (50.0, vec![]));
    }

    // AJ11, AJ44: pay is compared in its own currency only.
    #[test]
    fn a_floor_in_another_currency_is_unknown() {
        let posting = |pay: &str| {
            crate::posting::read(&format!(r#"{{"@type":"JobPosting","title":"Cook","description":"Salary: {pay} per year"}}"#), &lexicon())
        };
        let read = |pay: &str| posting(pay).expect("a posting").postings.remove(0);
        let wish = r#"{"payFloor":{"value":{"currency":"EUR","perYear":50000},"hard":true}}"#;
        assert_eq!(stands(wish, &read("€45,000 - €52,000")).1, Vec::<String>::new());
        assert_eq!(stands(wish, &read("€40,000")).1, ["payFloor: €40,000 per year"]);
        assert_eq!(stands(wish, &read("from €40,000")), (50.0, vec![]));
        assert_eq!(stands(wish, &read("$40,000")), (50.0, vec![]));
    }
}
