//! What laws on automated tools in hiring want told, written from the scoring itself: its parts and their points come from the matcher and its trained
//! weights, so that a notice cannot tell of another score than the one that runs.

use std::fmt::Write;

use matcher::Lexicon;
use matcher::score::maxima;
use model::ContributionName;
use posting_linter::Language;

/// A part in words: what it is called, and what of the resume it looks at.
fn english(name: ContributionName) -> (&'static str, &'static str) {
    match name {
        ContributionName::RequiredSkills => (
            "skills that the posting requires",
            "skills shown in jobs, projects, lists and certificates; more for work than for a list; denied or wished-for skills count nothing",
        ),
        ContributionName::PreferredSkills => ("skills that the posting would like", "the same"),
        ContributionName::Title => ("job titles", "titles held, recent ones more, and the headline"),
        ContributionName::Experience => ("years of similar work", "lengths of jobs and how like they are to this one"),
        ContributionName::Seniority => ("level", "the level held in similar work against the level that the title asks for"),
        ContributionName::Responsibilities => ("duties", "sentences about work, compared by meaning with the duties of the posting"),
        ContributionName::Field => ("field of work", "which field the words about work belong to"),
        ContributionName::Qualifications => {
            ("education, certificates, languages", "only where the posting asks for them; never when they were acquired")
        }
    }
}

/// The same in German.
fn german(name: ContributionName) -> (&'static str, &'static str) {
    match name {
        ContributionName::RequiredSkills => (
            "verlangte Fähigkeiten",
            "Fähigkeiten aus Stellen, Projekten, Listen und Zeugnissen; aus der Arbeit zählen sie mehr als aus einer Liste; verneinte oder gewünschte zählen nicht",
        ),
        ContributionName::PreferredSkills => ("gewünschte Fähigkeiten", "dasselbe"),
        ContributionName::Title => ("Berufsbezeichnungen", "frühere Bezeichnungen, neuere mehr, und die Überschrift"),
        ContributionName::Experience => ("Jahre ähnlicher Arbeit", "wie lange Stellen dauerten und wie ähnlich sie dieser sind"),
        ContributionName::Seniority => ("Stufe", "die Stufe in ähnlicher Arbeit gegen die Stufe, die der Titel nennt"),
        ContributionName::Responsibilities => ("Aufgaben", "Sätze über die Arbeit, dem Sinn nach mit den Aufgaben verglichen"),
        ContributionName::Field => ("Arbeitsgebiet", "zu welchem Gebiet die Wörter über die Arbeit gehören"),
        ContributionName::Qualifications => {
            ("Ausbildung, Zeugnisse, Sprachen", "nur wo die Ausschreibung sie verlangt; nie, wann sie erworben wurden")
        }
    }
}

/// What no part looks at, in both languages; matcher-wasm/matcher/tests/swaps.rs holds it.
pub const NEVER: [(&str, &str); 9] = [
    ("name", "Name"),
    ("address and town", "Anschrift und Ort"),
    ("age and date of birth", "Alter und Geburtsdatum"),
    ("gender and pronouns", "Geschlecht und Pronomen"),
    ("nationality", "Staatsangehörigkeit"),
    ("photo", "Foto"),
    ("years of study", "Jahre der Ausbildung"),
    ("marital status and other personal data", "Familienstand und andere persönliche Angaben"),
    ("what the seeker has excluded", "was Sie ausgeschlossen haben"),
];

/// The notice as Markdown, for an employer's site.
#[must_use]
pub fn page(employer: &str, contact: &str, language: Language, lexicon: &Lexicon) -> String {
    let (template, words, never): (_, fn(ContributionName) -> _, Vec<&str>) = match language {
        Language::English => (include_str!("notices/en.md"), english, NEVER.map(|(english, _)| english).to_vec()),
        Language::German => (include_str!("notices/de.md"), german, NEVER.map(|(_, german)| german).to_vec()),
    };
    let parts = maxima(lexicon).into_iter().fold(String::new(), |mut rows, (name, points)| {
        let (called, looks_at): (&str, &str) = words(name);
        _ = writeln!(rows, "| {called} | {points} | {looks_at} |");
        rows
    });
    // What is filled in last cannot hold a place of the template.
    let page = template.replace("{parts}", &parts).replace("{never}", &never.join(", "));
    page.replace("{contact}", &plain(contact)).replace("{employer}", &plain(employer))
}

/// A name without marks of Markdown, HTML and the template.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !"<>[]{}|`*#\\".contains(*c)).collect()
}
