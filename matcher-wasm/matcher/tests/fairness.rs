//! Who somebody is moves no score: the resumes of the demonstration with another name, other pronouns, another age, another address and
//! other years of study get the same score to the last bit.

use matcher::document::Limits;
use matcher::{Lexicon, Matcher};
use model::{Match, Posting, Preferences};
use proptest::prelude::*;

const LEXICON: &[u8] = include_bytes!("../../lexicon/lexicon.bin");
const POSTINGS: &str = include_str!("../../../demo-site/postings.json");

/// A resume with what of it says who somebody is.
struct Person {
    page: &'static str,
    name: &'static str,
    address: &'static str,
    /// As the page writes the years of study.
    study: &'static [&'static str],
}

const PEOPLE: [Person; 3] = [
    Person {
        page: include_str!("../../../demo-site/resumes/amara-lindqvist-nurse.html"),
        name: "Amara Lindqvist",
        address: "Rosenhagen 18, 28195 Bremen",
        study: &["2014 to 2017"],
    },
    Person {
        page: include_str!("../../../demo-site/resumes/jonas-oyelaran-backend.html"),
        name: "Jonas Oyelaran",
        address: "<li>Hamburg, Germany</li>",
        study: &["2012 to 2015"],
    },
    Person {
        page: include_str!("../../../demo-site/resumes/renee-duval-teacher.html"),
        name: "Renée Duval-Lefèvre",
        address: "Große Bergstraße 210, 22767 Hamburg",
        study: &["2008 to 2013"],
    },
];

/// The text of a page, a line for each block.
fn text(page: &str) -> String {
    let body = page.split_once("<body>").map_or(page, |(_, body)| body);
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        if tag == "li" || (tag == "span" && text.ends_with(|c: char| c.is_alphanumeric())) {
            text.push_str(if tag == "li" { "\n- " } else { ", " });
        } else if !["a", "span", "b", "i"].contains(&name) {
            text.push('\n');
        }
        text.push_str(&words.replace("&nbsp;", " ").replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" "));
        if name == "span" && tag.starts_with('/') {
            text.push(' ');
        }
    }
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "-").collect();
    lines.join("\n")
}

/// The page with other words about the person: name, address, years of study, and a sentence with pronoun and age.
fn told(person: &Person, name: &str, address: &str, first_year: u16, sentence: &str) -> String {
    let mut page = person.page.replace(person.name, name);
    for years in person.study {
        assert!(page.contains(years), "{years}");
        let numbers: Vec<&str> = years.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
        let between = &years[4..years.len() - 4];
        assert_eq!(numbers.len(), 2);
        page = page.replace(years, &format!("{first_year}{between}{}", first_year + 3));
    }
    assert!(page.contains(person.address), "{}", person.address);
    let bare = person.address.trim_start_matches("<li>").trim_end_matches("</li>");
    let page = page.replace(person.address, &person.address.replace(bare, address));
    let text = text(&page);
    // After the first line of a summary or the first item of a job, where people write such things.
    let at = text.find(". ").map_or(text.len(), |at| at + 2);
    format!("{}{sentence} {}", &text[..at], &text[at..])
}

fn matches(text: &str, today: Option<&str>) -> Vec<Match> {
    let matcher = Matcher::new(Lexicon::open(LEXICON).expect("the committed asset is sound"));
    let today = today.map(|today| today.parse().expect("a month"));
    let profile = matcher.read_resume(text.as_bytes(), &Limits::default(), today).expect("a text");
    let postings: Vec<Posting> = matcher.read_postings(POSTINGS).expect("postings").postings;
    matcher.match_all(&profile, &postings, &Preferences::default())
}

/// What is scored, without the quotes, whose places move with the text.
fn scores(text: &str, today: Option<&str>) -> Vec<(String, u64, u64, Vec<u64>)> {
    let found = matches(text, today);
    let bits = |found: &Match| found.contributions.iter().map(|part| part.points.to_bits()).collect();
    found.iter().map(|found| (found.posting.clone(), found.score.to_bits(), found.growth.to_bits(), bits(found))).collect()
}

/// N6: a name that is a trade, in a footer of a document without jobs.
#[test]
fn a_name_that_the_document_repeats_is_not_weighed() {
    let written = |name: &str| {
        format!("{name}\nI install heat pumps and repair boilers.\nReferences on request from {name}, any time\n{name}, page 1\n")
    };
    assert_eq!(scores(&written("Anna Meier"), None), scores(&written("Heat Engineer"), None));
}

#[test]
fn the_resumes_of_the_demonstration_score_at_all() {
    for person in &PEOPLE {
        assert!(matches(&text(person.page), Some("2026-11"))[0].score > 30.0, "{}", person.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// N6: name, pronoun, age, address and year of graduation move no score by one bit, with and without a month that is now.
    #[test]
    fn who_somebody_is_moves_no_score(
        person in 0..PEOPLE.len(),
        name in prop::sample::select(vec!["Oluwaseun Adeyemi", "Mary Smith", "Li Wei", "Fatima al-Zahra", "Jürgen Müller", "Java Baker", "Ruby Cook"]),
        address in prop::sample::select(vec!["Dorfstraße 3, 01067 Dresden", "12 High Street, Leeds LS1 4AP", "Python Road 4, 10115 Berlin", "Lagos, Nigeria"]),
        first_year in 1970..2030u16,
        pronoun in prop::sample::select(vec!["She", "He", "They"]),
        age in 18..75u8,
        is_now_known in any::<bool>(),
    ) {
        let person = &PEOPLE[person];
        let today = is_now_known.then_some("2026-11");
        let first = told(person, "Anna Meier", "Hauptstraße 1, 20095 Hamburg", 2012, "She is 30 years old.");
        let other = told(person, name, address, first_year, &format!("{pronoun} is {age} years old."));
        prop_assert_eq!(scores(&first, today), scores(&other, today), "{}", other);
    }
}
