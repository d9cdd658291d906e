use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use model::FindingKind;

use super::*;

const LANGUAGES: [&str; 8] = ["en", "de", "fr", "es", "it", "pt", "nl", "pl"];
const HERE: &str = env!("CARGO_MANIFEST_DIR");
/// Groups whose keys are made of names of the matcher.
const OF_NAMES: [&str; 11] =
    ["contribution-", "work-place-", "employment-", "finding-", "flag-", "error-", "cue-", "wish-name-", "kind-", "criterion-", "tip-"];

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(HERE).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every style sheet.
fn styles() -> String {
    let sheets = read("app.css");
    sheets.lines().filter_map(|line| line.strip_prefix("@import \"./")?.strip_suffix("\";")).map(read).collect()
}

/// The sentences of a language by key, as they stand in its file.
fn sentences(language: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::<String, String>::new();
    let mut last = String::new();
    for line in read(&format!("languages/{language}.ftl")).lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if line.starts_with(' ') {
            all.entry(last.clone()).or_default().push_str(line);
        } else {
            let (key, text) = line.split_once(" =").expect("a key and a sentence");
            assert!(all.insert(key.to_owned(), text.to_owned()).is_none(), "{language}: {key} is there twice");
            key.clone_into(&mut last);
        }
    }
    all
}

/// The variables of a sentence.
fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect();
    text.split('$').skip(1).map(name).collect()
}

/// Every text in quotes in the program.
fn literals() -> BTreeSet<String> {
    fn gather(folder: &Path, all: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                gather(&entry, all);
            } else if !entry.ends_with("words/tests.rs") {
                all.extend(std::fs::read_to_string(&entry).expect("a text").split('"').map(str::to_owned));
            }
        }
    }
    let mut all = BTreeSet::new();
    gather(&Path::new(HERE).join("src"), &mut all);
    // The dashboard is a script, and says some of the same.
    gather(&Path::new(HERE).join("loader/desk"), &mut all);
    all
}

/// The variants of one of the matcher's types.
fn variants(file: &str, name: &str) -> Vec<String> {
    let source = read(&format!("../matcher-wasm/model/src/{file}.rs"));
    let (_, rest) = source.split_once(&format!("pub enum {name} {{")).expect("the type");
    let (body, _) = rest.split_once("\n}").expect("its end");
    let is_variant = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_uppercase());
    body.lines().map(str::trim).filter(is_variant).map(|line| line.trim_end_matches(',').to_owned()).collect()
}

#[test]
fn every_language_has_every_sentence_with_the_same_variables() {
    let english = sentences("en");
    assert!(english.len() > 300, "{}", english.len());
    for language in LANGUAGES {
        let others = sentences(language);
        let keys = |all: &BTreeMap<String, String>| all.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&english), keys(&others), "{language}");
        for (key, text) in &english {
            assert_eq!(variables(text), variables(&others[key]), "{language}: {key}");
        }
        // Whatever does not parse, or stands twice, ends this.
        native::bundle(language);
    }
}

#[test]
fn every_sentence_that_the_program_says_is_there_and_none_is_there_for_nothing() {
    let (english, said) = (sentences("en"), literals());
    let groups: BTreeSet<&str> = english.keys().filter_map(|key| key.split_once('-')).map(|(group, _)| group).collect();
    let (styles, is_id) = (styles(), |key: &str| key.ends_with("-title"));
    for key in &said {
        let is_key = key.split_once('-').is_some_and(|(group, _)| groups.contains(group)) && !key.contains([' ', '.', '{', '/']);
        let is_class = styles.contains(&format!(".{key}"));
        let is_group = OF_NAMES.contains(&&*format!("{key}-"));
        assert!(!is_key || is_class || is_group || is_id(key) || english.contains_key(key), "{key} has no sentence");
    }
    let is_of_name = |key: &str| OF_NAMES.iter().any(|group| key.starts_with(group));
    // The hint of a wish is found by the name of the wish.
    let is_hint = |key: &str| key.strip_suffix("-hint").is_some_and(|wish| wish.starts_with("wish-") && said.contains(wish));
    let unused: Vec<&String> = english.keys().filter(|key| !said.contains(*key) && !is_of_name(key) && !is_hint(key)).collect();
    assert!(unused.is_empty(), "said by nobody: {unused:?}");
}

// The dashboard's words travel by themselves.
#[test]
fn the_dashboard_has_every_sentence_that_it_says_in_every_language_and_none_for_nothing() {
    let (english, main, said) = (sentences("desk/en"), sentences("en"), literals());
    for language in LANGUAGES {
        let others = sentences(&format!("desk/{language}"));
        assert_eq!(english.keys().collect::<Vec<_>>(), others.keys().collect::<Vec<_>>(), "{language}");
        for (key, text) in &english {
            assert_eq!(variables(text), variables(&others[key]), "{language}: {key}");
            assert!(!main.contains_key(key), "{key} stands among the others, too");
        }
        native::bundle(&format!("desk/{language}"));
    }
    // Keys whose ends are names of ours.
    let groups = ["desk-kind-", "desk-log-", "desk-due-", "desk-stored-", "desk-request-", "field-"];
    let paths = ["desk-manage", "desk-sharing", "desk-receipts", "desk-alerts", "desk-requests"];
    let is_said = |key: &String| said.contains(key) || groups.iter().any(|group| key.starts_with(group)) || paths.contains(&&**key);
    let unused: Vec<&String> = english.keys().filter(|key| !is_said(key)).collect();
    assert!(unused.is_empty(), "said by nobody: {unused:?}");
    let is_key = |text: &&String| text.starts_with("desk-") && !text.ends_with('-') && !text.contains([' ', '.', '/', '$']);
    let styles = styles();
    let is_class = |text: &String| styles.contains(&format!(".{text}"));
    let missing: Vec<&String> = said.iter().filter(is_key).filter(|key| !english.contains_key(*key) && !is_class(key)).collect();
    let names = ["desk-door", "desk-panel"];
    assert!(missing.iter().all(|key| names.contains(&&***key)), "no sentence for {missing:?}");
    for kind in share_contract::ConsentKind::ALL {
        assert!(english.contains_key(&format!("desk-kind-{}", kind.as_str().replace('_', "-"))), "{kind:?}");
    }
}

#[test]
fn every_name_of_the_matcher_has_a_sentence() {
    let english = sentences("en");
    let names = [
        ("contribution", "matching", "ContributionName"),
        ("flag", "matching", "FlagKind"),
        ("finding", "profile", "FindingKind"),
        ("work-place", "posting", "WorkPlace"),
        ("employment", "posting", "EmploymentType"),
    ];
    for (group, file, name) in names {
        let variants = variants(file, name);
        assert!(variants.len() > 2, "{name}");
        for variant in variants {
            let key = key(group, &variant);
            assert!(english.contains_key(&key), "{key}");
        }
    }
    let cues = read("../matcher-wasm/lexicon/data/cues.txt");
    for cue in cues.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": ")).map(|(name, _)| name) {
        assert!(english.contains_key(&key("cue", cue)), "{cue}");
    }
}

#[test]
fn names_in_any_spelling_lead_to_the_same_sentence() {
    assert_eq!(["NoName", "no_name", "NO_NAME"].map(|name| key("finding", name)), ["finding-no-name"; 3].map(str::to_owned));
    assert_eq!(key("wish-name", "payFloor"), "wish-name-pay-floor");
    let facts = [("fact0", Value::Text("Nurse"))];
    assert!(Words::default().named("finding", &FindingKind::NoDates, &facts).contains("for Nurse"));
}

#[test]
fn a_number_chooses_between_singular_and_plural() {
    let words = Words::default();
    assert_eq!([1, 3].map(|n| words.count("n-requests", n)), ["1 request", "3 requests"]);
    let polish = native::bundle("pl");
    let say = |n: usize| {
        let mut values = fluent_bundle::FluentArgs::new();
        values.set("n", n);
        let pattern = polish.get_message("n-requests").and_then(|message| message.value()).expect("a sentence");
        polish.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    };
    assert_eq!([1, 2, 5, 22, 112].map(say), ["1 zapytanie", "2 zapytania", "5 zapytań", "22 zapytania", "112 zapytań"]);
}

#[test]
fn an_unknown_code_still_has_a_sentence() {
    let words = Words::default();
    assert_eq!(words.error("never heard of"), words.say("error-other"));
    assert_eq!(words.error("too_deep"), words.error("expands_too_far"));
}
