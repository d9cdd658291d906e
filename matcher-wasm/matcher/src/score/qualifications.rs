//! Education, certificates and languages, where the posting asks for them.

use model::{CertificateAsked, Education, EducationAsked, LanguageAsked, Posting, Profile, Proof, Quote, Span, StudyLevel};

use super::points::mass;
use crate::posting::{language_code, language_level, study_level};
use crate::words::words;

/// What a wish counts against a demand.
const PREFERRED: f64 = 0.4;
/// What a level below the one asked for counts.
const BELOW: f64 = 0.5;
/// Weight at which they carry half of what they can.
const HALF_MASS: f64 = 1.0;

/// How far they are met.
pub(super) struct Qualifications {
    /// 0 to 1.
    pub(super) value: f64,
    /// 0 where nothing is asked for.
    pub(super) applies: f64,
    pub(super) proofs: Vec<Proof>,
}

impl Qualifications {
    /// Holds a profile against what a posting asks for.
    pub(super) fn of(profile: &Profile, posting: &Posting) -> Self {
        let (mut met, mut sum, mut proofs) = (0.0, 0.0, Vec::new());
        let mut note = |required: bool, share: f64, about: &str, quote: &str, span: Span, path: Option<String>| {
            let weight = if required { 1.0 } else { PREFERRED };
            sum += weight;
            met += weight * share;
            if share > 0.0 {
                let resume = path.and_then(|path| place(profile, &path)).into_iter().collect();
                let posting = Some(Quote { quote: quote.to_owned(), span });
                proofs.push(Proof { about: about.to_owned(), points: weight * share, posting, resume });
            }
        };
        // Any one of them will do: the lowest comes first.
        if let Some(asked) = posting.education.first() {
            let (share, path) = study(profile, asked);
            note(asked.required, share, &asked.quote, &asked.quote, asked.span, path);
        }
        for asked in &posting.certificates {
            let path = certificate(profile, asked);
            note(asked.required, f64::from(u8::from(path.is_some())), &asked.name, &asked.quote, asked.span, path);
        }
        for asked in &posting.languages {
            let (share, path) = language(profile, asked);
            note(asked.required, share, &asked.quote, &asked.quote, asked.span, path);
        }
        Self { value: if sum > 0.0 { met / sum } else { 0.0 }, applies: mass(sum, HALF_MASS), proofs }
    }
}

/// The words at the place of a value.
fn place(profile: &Profile, path: &str) -> Option<Quote> {
    let evidence = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == path)?;
    Some(super::seeker::quote(&profile.meta.tacit.text, evidence.span))
}

/// How far a course of study has the level asked for, and where it stands.
fn study(profile: &Profile, asked: &EducationAsked) -> (f64, Option<String>) {
    let level = |study: &Education| study.study_type.as_deref().and_then(study_level).unwrap_or(StudyLevel::School);
    let levels = profile.education.iter().enumerate().map(|(i, study)| (level(study), i));
    let Some((held, i)) = levels.max_by_key(|(level, i)| (*level, std::cmp::Reverse(*i))) else { return (0.0, None) };
    let share = if asked.level.is_none_or(|level| held >= level) { 1.0 } else { BELOW };
    (share, Some(format!("/education/{i}/studyType")))
}

/// Where a certificate or licence of this name stands.
fn certificate(profile: &Profile, asked: &CertificateAsked) -> Option<String> {
    let wanted: Vec<String> = words(&asked.name).into_iter().map(|word| word.deep).collect();
    let has = |text: &str| {
        let own: Vec<String> = words(text).into_iter().map(|word| word.deep).collect();
        !wanted.is_empty() && own.windows(wanted.len()).any(|run| run == wanted)
    };
    let listed = profile.certificates.iter().enumerate().filter(|(_, held)| held.name.as_deref().is_some_and(has));
    let listed = listed.map(|(i, _)| format!("/certificates/{i}/name")).next();
    let elsewhere =
        || profile.skills.iter().enumerate().flat_map(|(i, group)| group.keywords.iter().enumerate().map(move |(n, k)| (i, n, k)));
    let said = || profile.basics.summary.as_deref().filter(|text| has(text)).map(|_| "/basics/summary".to_owned());
    listed.or_else(|| elsewhere().find(|(.., keyword)| has(keyword)).map(|(i, n, _)| format!("/skills/{i}/keywords/{n}"))).or_else(said)
}

/// How far a language is spoken as well as asked for, and where it stands. A resume that names no level is believed.
fn language(profile: &Profile, asked: &LanguageAsked) -> (f64, Option<String>) {
    let is_it = |name: &str| language_code(name) == Some(asked.code.as_str());
    let Some(i) = profile.languages.iter().position(|spoken| spoken.language.as_deref().is_some_and(is_it)) else { return (0.0, None) };
    let held = profile.languages[i].fluency.as_deref().and_then(language_level);
    let share = if held.zip(asked.level).is_some_and(|(held, asked)| held < asked) { BELOW } else { 1.0 };
    (share, Some(format!("/languages/{i}/language")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tests::lexicon;

    fn posting(asks: &str) -> Posting {
        let value = serde_json::json!({"@type": "JobPosting", "title": "Engineer", "description": format!("Requirements:\n- {asks}")});
        crate::posting::read(&value.to_string(), &lexicon()).expect("a posting").postings.remove(0)
    }

    fn profile(json: serde_json::Value) -> Profile {
        serde_json::from_value(json).expect("a profile")
    }

    fn value(held: serde_json::Value, asks: &str) -> f64 {
        Qualifications::of(&profile(held), &posting(asks)).value
    }

    #[test]
    fn a_level_of_study_below_the_one_asked_for_counts_half() {
        let held = |degree: &str| serde_json::json!({"education": [{"studyType": degree}]});
        let asks = "Master's degree in mechanical engineering";
        assert_eq!(value(held("MSc Mechanical Engineering"), asks), 1.0);
        assert_eq!(value(held("Ph.D."), asks), 1.0);
        assert_eq!(value(held("Bachelor of Science"), asks), BELOW);
        assert_eq!(value(serde_json::json!({}), asks), 0.0);
    }

    #[test]
    fn a_language_is_the_same_under_all_of_its_names_and_its_level_counts() {
        let held = |language: &str, fluency: &str| serde_json::json!({"languages": [{"language": language, "fluency": fluency}]});
        let asks = "Fluent German (C1)";
        assert_eq!(value(held("Deutsch", "Muttersprache"), asks), 1.0);
        assert_eq!(value(held("German", ""), asks), 1.0);
        assert_eq!(value(held("Allemand", "A2"), asks), BELOW);
        assert_eq!(value(held("French", "native"), asks), 0.0);
    }

    #[test]
    fn what_is_not_asked_for_does_not_apply() {
        let found = Qualifications::of(&profile(serde_json::json!({"education": [{"studyType": "MSc"}]})), &posting("Welding"));
        assert_eq!((found.value, found.applies, found.proofs.len()), (0.0, 0.0, 0));
    }
}
