//! Each file holds a posting, then `===`, then the findings that are expected, one a line: `rule | quote`; lines with `!!!` are the hints of the statistics.

use posting_linter::{Draft, Finding, Kind, Language, Unmet, lint};

struct Fixture {
    name: String,
    title: String,
    text: String,
    unmet: Vec<(String, f64)>,
    expected: Vec<String>,
}

fn fixtures() -> Vec<Fixture> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let mut files: Vec<_> = std::fs::read_dir(folder).expect("the folder").map(|file| file.expect("a file").path()).collect();
    files.sort();
    files.iter().map(|file| fixture(file.display().to_string(), &std::fs::read_to_string(file).expect("text"))).collect()
}

fn fixture(name: String, content: &str) -> Fixture {
    let (posting, expected) = content.split_once("\n===\n").expect("the line that parts posting and findings");
    let (title, text) = posting.split_once('\n').expect("a title");
    let (hints, lines): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("!!!"));
    let hint =
        |line: &str| line[3..].split_once('|').map(|(quote, share)| (quote.trim().to_owned(), share.trim().parse().expect("a share")));
    Fixture {
        name,
        title: title.to_owned(),
        text: lines.join("\n"),
        unmet: hints.into_iter().filter_map(hint).collect(),
        expected: expected.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(),
    }
}

fn found(fixture: &Fixture, language: Language) -> Vec<Finding> {
    let unmet: Vec<Unmet> = fixture.unmet.iter().map(|(quote, at_most)| Unmet { quote, at_most: *at_most }).collect();
    lint(&Draft { title: &fixture.title, text: &fixture.text, unmet: &unmet, ..Draft::default() }, language)
}

fn line(finding: &Finding) -> String {
    let rule = serde_json::to_value(finding.rule).expect("a name");
    let rule = rule.as_str().expect("a name").to_owned();
    // Of a list its first item stands for it.
    let quote = finding.quote.lines().next().unwrap_or_default();
    if quote.is_empty() { rule } else { format!("{rule} | {quote}") }
}

// N10, JT14: what is expected is found, and nothing else; clean postings have no finding.
#[test]
fn postings_have_the_expected_findings_and_no_others() {
    let fixtures = fixtures();
    assert!(fixtures.iter().filter(|fixture| fixture.expected.is_empty()).count() >= 5);
    for fixture in &fixtures {
        let mut found: Vec<String> = found(fixture, Language::English).iter().map(line).collect();
        let mut expected = fixture.expected.clone();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{}", fixture.name);
    }
}

// JT14: each finding has its place, a reason, a source and a suggestion, in both languages; none of them blames.
#[test]
fn every_finding_says_where_why_who_says_so_and_what_helps() {
    const BLAME: [&str; 14] = [
        "wrong",
        " bad ",
        "illegal",
        "fault",
        "mistake",
        "sexist",
        "racist",
        "ageist",
        "falsch",
        " schlecht",
        "fehler von",
        "verboten",
        "sexistisch",
        "diskriminierend",
    ];
    let mut kinds = std::collections::BTreeSet::new();
    for fixture in &fixtures() {
        let german = found(fixture, Language::German);
        for (finding, german) in found(fixture, Language::English).iter().zip(&german) {
            kinds.insert(format!("{:?}", finding.kind));
            assert_eq!((finding.rule, finding.span), (german.rule, german.span));
            let text = |of: &Finding| format!("{} {}", of.reason, of.suggestion).to_lowercase();
            assert!(BLAME.iter().all(|word| !text(finding).contains(word) && !text(german).contains(word)), "{finding:?}");
            assert!(
                !finding.source.is_empty()
                    && finding.reason.ends_with('.')
                    && german.suggestion.ends_with('.')
                    && finding.reason != german.reason,
                "{finding:?}"
            );
            assert!(!text(finding).contains('{'), "{finding:?}");
            let place = finding.span.map(|span| &(if span.in_title { &fixture.title } else { &fixture.text })[span.start..span.end]);
            assert_eq!(place.unwrap_or_default(), finding.quote);
            assert!(finding.span.is_some() || matches!(finding.kind, Kind::Missing | Kind::NobodyMeets), "{finding:?}");
        }
    }
    assert_eq!(kinds.len(), 5, "every kind is among the fixtures: {kinds:?}");
}

#[test]
fn what_fields_state_is_not_looked_for_in_the_text() {
    let draft = Draft { title: "Cook", text: "You cook.", has_pay: true, has_place: true, unmet: &[] };
    assert_eq!(lint(&draft, Language::English), []);
}

#[test]
fn any_text_is_looked_through_without_a_panic() {
    let pieces = [
        "\u{130}",
        "İ",
        "- ",
        "years of experience",
        "5",
        "–",
        "\n",
        ". ",
        "Requirements:",
        "ß",
        "native",
        "speaker",
        "€",
        "\u{1f600}",
        "(",
        "24",
        "/7",
        "degree in",
        "Driver",
        "zehn Jahre Erfahrung",
        "",
    ];
    let mut state = 7_u32;
    for _ in 0..400 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(pieces[(state >> 16) as usize % pieces.len()]);
        }
        for finding in lint(&Draft { title: &text, text: &text, ..Draft::default() }, Language::German) {
            let span = finding.span.map_or("", |span| &text[span.start..span.end]);
            assert_eq!(span, finding.quote);
        }
    }
}
