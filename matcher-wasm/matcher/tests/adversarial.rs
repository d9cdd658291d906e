//! Orders that must hold between two resumes for a posting, however the worse one tries: `tests/accuracy/adversarial/cases.json`.

use std::collections::BTreeSet;

use matcher::document::Limits;
use matcher::{Lexicon, Matcher};
use model::Preferences;
use serde_json::{Value, json};

const LEXICON: &[u8] = include_bytes!("../../lexicon/lexicon.bin");
const CASES: &str = include_str!("../../../tests/accuracy/adversarial/cases.json");
const FAMILIES: [&str; 12] = [
    "negation",
    "wish",
    "third person",
    "synonyms only",
    "stuffing",
    "pasted posting",
    "wrong field with shared words",
    "over-qualified",
    "career changer",
    "expired skill",
    "hidden text",
    "homoglyphs",
];

fn string(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A resume as a page. `hidden` stands in it where nobody sees it.
fn page(resume: &Value, person: &str, hidden: &str) -> String {
    let jobs = resume["jobs"].as_array().expect("jobs");
    let job = |job: &Value| {
        let items: String = string(&job[3]).split('|').map(|item| format!("<li>{item}</li>")).collect();
        format!("<p>{}, {}, {}</p><ul>{items}</ul>", string(&job[0]), string(&job[1]), string(&job[2]))
    };
    let jobs: String = jobs.iter().map(job).collect();
    let hidden = if hidden.is_empty() { String::new() } else { format!("<p style=\"display:none\">{hidden}</p>") };
    let skills = string(&resume["skills"]);
    format!(
        "<html><body><h1>{person}</h1><p>jo@example.org</p>{hidden}<h2>Experience</h2>{jobs}<h2>Skills</h2><p>{skills}</p></body></html>"
    )
}

/// Letters of another script that look the same.
fn lookalikes(text: &str) -> String {
    let other = |c| match c {
        'a' => 'а',
        'e' => 'е',
        'o' => 'о',
        'p' => 'р',
        c => c,
    };
    text.split_inclusive('>')
        .map(|piece| {
            piece.split_once('<').map_or(piece.to_owned(), |(words, tag)| format!("{}<{tag}", words.chars().map(other).collect::<String>()))
        })
        .collect()
}

struct Suite<'a> {
    cases: Value,
    matcher: Matcher<'a>,
}

impl Suite<'_> {
    fn score(&self, posting: &Value, page: &str) -> f64 {
        let profile = self.matcher.read_resume(page.as_bytes(), &Limits::default(), "2026-11".parse().ok()).expect("a page is read");
        let read = self.matcher.read_postings(&posting.to_string()).expect("a posting is read");
        self.matcher.match_all(&profile, &read.postings, &Preferences::default())[0].score
    }

    /// What is wrong with a case, if anything.
    fn fault(&self, case: &Value) -> Option<String> {
        let (better, worse) = (&self.cases["resumes"][string(&case["better"])], &self.cases["resumes"][string(&case["worse"])]);
        let of = &self.cases["postings"][string(&case["posting"])];
        let text = format!("{}\n{}", string(&of["text"]), string(&case["posting_says"]));
        let posting = json!({"@type": "JobPosting", "identifier": "p", "title": of["title"], "description": text});
        let person = case["person"].as_str().unwrap_or("Jo Example");
        let plain = page(worse, person, string(&case["hidden"]));
        let worse = if case["lookalikes"] == true { lookalikes(&plain) } else { plain };
        let (better, worse) = (self.score(&posting, &page(better, "Jo Example", "")), self.score(&posting, &worse));
        (better <= worse).then(|| format!("{case}: {better} against {worse}"))
    }
}

/// AJ8, JT6: none of the cheap ways up, and none of the ways to be overlooked.
#[test]
fn every_order_of_the_adversarial_suite_holds() {
    let suite = Suite {
        cases: serde_json::from_str(CASES).expect("JSON"),
        matcher: Matcher::new(Lexicon::open(LEXICON).expect("the committed asset is sound")),
    };
    let orders = suite.cases["orders"].as_array().expect("orders");
    let families: BTreeSet<&str> = orders.iter().map(|case| string(&case["family"])).collect();
    assert!(orders.len() >= 40 && FAMILIES.iter().all(|family| families.contains(family)), "{} cases, {families:?}", orders.len());
    let faults: Vec<String> = orders.iter().filter_map(|case| suite.fault(case)).collect();
    assert!(faults.is_empty(), "{} of {} do not hold:\n{}", faults.len(), orders.len(), faults.join("\n"));
}

/// A name is no skill, whatever it is made of.
#[test]
fn words_of_a_name_move_no_score() {
    let suite = Suite {
        cases: serde_json::from_str(CASES).expect("JSON"),
        matcher: Matcher::new(Lexicon::open(LEXICON).expect("the committed asset is sound")),
    };
    let of = &suite.cases["postings"]["backend"];
    let posting = json!({"@type": "JobPosting", "identifier": "p", "title": of["title"], "description": of["text"]});
    let score = |person: &str| suite.score(&posting, &page(&suite.cases["resumes"]["backend_fair"], person, "")).to_bits();
    assert!(["Kofi Mensah", "Anna Kowalska", "Java Kubernetes"].iter().all(|person| score(person) == score("Jo Example")));
}
