//! The notices follow the scoring.

use matcher::Matcher;
use matcher::score::maxima;
use posting_linter::Language;
use tacit_postings::{import, notices};

const PUBLISHED: [(Language, &str); 2] = [
    (Language::English, concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/hiring-notices.md")),
    (Language::German, concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/hiring-notices.de.md")),
];

// AJ32: the published example is the one that the scoring gives; another weight or another part changes it.
#[test]
fn the_notice_is_written_from_the_real_scoring() {
    let lexicon = import::lexicon().expect("the built-in lexicon");
    let parts = maxima(&lexicon);
    assert!((parts.iter().map(|(_, points)| points).sum::<f64>() - 100.0).abs() < 1e-9);
    for (language, file) in PUBLISHED {
        let page = notices::page("Acme Works", "privacy@acme.example", language, &lexicon);
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::write(file, &page).expect("written");
        }
        assert_eq!(page, std::fs::read_to_string(file).expect("the published page"), "UPDATE_EXPECT=1 writes it anew");
        assert!(parts.iter().all(|(_, points)| page.contains(&format!("| {points} |"))));
        assert!(!page.contains(['{', '}']), "every place of the template is filled");
    }
}

// AJ32: what a posting that asks for everything gives at most is what the notice says, in a real match.
#[test]
fn a_real_match_has_the_parts_of_the_notice_and_no_others() {
    let matcher = Matcher::new(import::lexicon().expect("the built-in lexicon"));
    let postings = matcher.read_postings(include_str!("../../../demo-site/postings.json")).expect("postings").postings;
    let resume = b"Jane Doe\nBackend developer\n\nExperience\nBackend Developer, Acme, 2019 - 2024\n- Built services in Rust with PostgreSQL and Docker\n";
    let profile = matcher.read_resume(resume, &matcher::document::Limits::default(), None).expect("a resume");
    let told: Vec<_> = maxima(matcher.lexicon()).into_iter().map(|(name, _)| name).collect();
    for found in matcher.match_all(&profile, &postings, &model::Preferences::default()) {
        assert!(!found.contributions.is_empty() && found.contributions.iter().all(|part| told.contains(&part.name)), "{}", found.posting);
        assert!((found.contributions.iter().map(|part| part.max).sum::<f64>() - 100.0).abs() < 1e-9, "{}", found.posting);
    }
}

// AJ32: each law of the list is told what it asks for, and everything that never counts is named.
#[test]
fn every_section_is_there_and_names_cannot_break_the_page() {
    let lexicon = import::lexicon().expect("the built-in lexicon");
    let page = notices::page("<script>|Acme*{contact}", "a@b.example\n# x", Language::English, &lexicon);
    for section in ["## 1. ", "## 2. ", "## 3. ", "## 4. ", "## 5. ", "## Which laws"] {
        assert_eq!(page.matches(section).count(), 1, "{section}");
    }
    assert!(!page.contains('<') && !page.contains("\n# x") && page.contains("scriptAcmecontact"));
    assert!(notices::NEVER.iter().all(|(never, _)| page.contains(never)));
}
