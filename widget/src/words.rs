//! Every sentence of the interface, by key: one value of [`Words`] a language.

use model::{ContributionName, EmploymentType, FindingKind, FlagKind, WorkPlace};

use crate::consent::Field;
use crate::ledger::{Outcome, Why};
use crate::state::Page;

mod english;

/// The words for a language tag; English where there are none yet.
pub fn of(_tag: &str) -> &'static Words {
    &english::WORDS
}

/// Puts values where a sentence has `{name}`.
pub fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// A whole number with thin spaces between thousands.
pub fn grouped(number: f64) -> String {
    let digits = format!("{:.0}", number.abs());
    let mut out = String::from(if number < 0.0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(digit);
    }
    out
}

/// A number with at most one decimal.
pub fn short(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

macro_rules! words {
    ($($(#[$doc:meta])* $group:ident { $($key:ident),* $(,)? })*) => {
        /// The words of one language. `{…}` are places for values.
        pub struct Words {
            /// Language tag.
            pub lang: &'static str,
            $($(#[$doc])* pub $group: $group,)*
            /// Number of postings, in words.
            pub n_postings: fn(usize) -> String,
            /// Number of summaries sent, in words.
            pub n_summaries: fn(usize) -> String,
            /// Number of requests, in words.
            pub n_requests: fn(usize) -> String,
            /// Number of bytes, in words.
            pub n_bytes: fn(usize) -> String,
            /// A sentence for a code of an error.
            pub error: fn(&str) -> &'static str,
            /// Name of a page.
            pub page: fn(Page) -> &'static str,
            /// Name of a part of the score.
            pub contribution: fn(ContributionName) -> &'static str,
            /// Name of a work place.
            pub work_place: fn(WorkPlace) -> &'static str,
            /// Name of a kind of employment.
            pub employment: fn(EmploymentType) -> &'static str,
            /// A sentence for a finding.
            pub finding: fn(FindingKind) -> &'static str,
            /// A sentence for a flag.
            pub flag: fn(FlagKind) -> &'static str,
            /// Name of a field of a summary.
            pub field: fn(Field) -> &'static str,
            /// What a request was for.
            pub why: fn(Why) -> &'static str,
            /// What became of a request.
            pub outcome: fn(Outcome) -> String,
            /// Name of a wish, as the matcher calls it.
            pub wish_name: fn(&str) -> &'static str,
        }
        $(
            #[expect(non_camel_case_types, reason = "the group is named like its field")]
            $(#[$doc])*
            pub struct $group { $(pub $key: &'static str,)* }
        )*
    };
}

words! {
    /// Head of the app and drop zone.
    head { title, with, nothing_sent, see_requests }
    /// Drop zone.
    open {
        title, text, choose, another, or_drop, kinds, promise_device, promise_upload, promise_send, reading, reading_text, failed, was_read,
        engine_failed, again, no_postings, unreadable, waiting,
    }
    /// Ranked postings.
    rank { title, hint, of_index, stale, left_out, left_out_because, no_match, of_100, fit, tabs, best }
    /// Thumbs.
    votes { more, fewer, up, down, moved, clear }
    /// An opened posting.
    detail {
        fetching, no_text, reasons, reasons_hint, asks, shows, said, no_evidence, more, points, missing, missing_hint, required, preferred, advice, advice_text, advice_add, advice_hint,
        facts, pay, place, kind, employer, until, nothing_on, growth, wishes, culture, years, years_value,
    }
    /// What was read: the fields.
    resume {
        title, hint, contact, name, email, phone, url, city, headline, work, position, company, start, end, education, school, degree, area, skills,
        skills_hint, remove, remove_entry, page, yours, empty, findings, present, years, languages, language, fluency, place, tasks, summary,
        certificates, projects, other, add_work, add_education, add_languages, add_skill, skill, grade, organization, certificate, issuer,
        project, publication, publisher, award, awarder, date, description, tasks_hint, listed_hint, volunteer, publications, awards, add_certificates,
        add_projects, add_volunteer, add_publications, add_awards,
    }
    /// What was read: the text beside the fields, and correcting from it.
    reading {
        sides, fields, text, text_hint, legend, unplaced, hidden, hidden_hint, hint, went_to, nowhere, use_as, use_it, choose, new, take, show,
        go, set, emptied, added, removed, undone, undo, no_skill, an_entry,
    }
    /// Wishes.
    wish {
        title, hint, places, places_hint, radius, work_places, pay, pay_hint, amount, currency, roles, roles_hint, industries, industries_hint, languages,
        languages_hint, employment, culture, culture_hint, hard, hard_hint,
    }
    /// Consent.
    consent {
        prepare, prepare_hint, title, intro, recipient, purpose, purpose_value, kept, kept_days, deleted_on, stored, contact, policy, policy_read,
        sentences, sentences_hint, none, fields, fields_hint, note, note_hint, no_contact, bytes, bytes_hint, approve, cancel, sending, covered,
        unsupported, no_key, no_employer, failed,
    }
    /// After consent.
    receipt { title, text, id, sealed, policy, keep, withdraw, withdraw_hint, withdrawing, withdrawn, failed, bytes }
    /// Ledger.
    ledger {
        title, hint, requests, what, out, answer, shares, no_shares, counting, counting_switch, counting_hint, counting_refused, resume_stays,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_the_sentence_wants_them() {
        assert_eq!(fill("{n} of {all}", &[("n", "3"), ("all", "9")]), "3 of 9");
    }

    #[test]
    fn numbers_are_short_and_grouped() {
        assert_eq!((short(6.0).as_str(), short(6.04).as_str(), short(6.25).as_str()), ("6", "6", "6.2"));
        assert_eq!(grouped(1_234_567.0), "1\u{202f}234\u{202f}567");
    }

    #[test]
    fn an_unknown_code_still_has_a_sentence() {
        assert!(!(of("en").error)("never heard of").is_empty());
    }
}
