use proptest::prelude::*;

use super::*;
use crate::lexicon::tests::lexicon;

/// Names of the skills of a text with the claim of each.
fn found(text: &str) -> Vec<(String, Claim)> {
    let lexicon = lexicon();
    find(text, &lexicon).into_iter().map(|mention| (lexicon.concept(mention.concept).name.to_owned(), mention.claimed)).collect()
}

fn claimed(text: &str) -> Vec<String> {
    found(text).into_iter().filter(|(_, claim)| *claim == Claim::Claimed).map(|(name, _)| name).collect()
}

/// What is said about a skill, also where it is less likely meant as one.
fn claim(text: &str, skill: &str) -> Option<Claim> {
    let lexicon = lexicon();
    let found = find_possible(text, &lexicon);
    found.into_iter().find(|mention| lexicon.concept(mention.concept).name == skill).map(|mention| mention.claimed)
}

const JAVA: &str = "Java (computer programming)";
const PYTHON: &str = "Python (computer programming)";

/// AJ8: what is denied does not count.
#[test]
fn negated_skills_are_not_claimed() {
    let denied = [
        "I have never used Java.",
        "No experience with Java",
        "I have no real experience in Java",
        "I don't know Java",
        "I do not know Java yet",
        "Not familiar with Java",
        "Five years of development without Java",
        "Java: no experience",
        "Java (never used)",
        "I have not worked with Java",
        "Kotlin instead of Java",
        "I lack Java",
        "Have no hands-on experience with Java",
        "No Java experience",
        "No Java",
        "I have neither used Java nor Scala",
        "Java is not among my skills",
        "Java: none",
        "Java: 0 years",
        "I have yet to use Java",
        "I know nothing about Java",
        "I wouldn't call myself a Java expert",
        "J\u{430}va (never used)",
        "Ich habe keine Erfahrung mit Java",
        "Noch nie mit Java gearbeitet",
        "Je n'ai jamais utilisé Java",
        "Sans expérience de Java",
        "Nunca he usado Java",
        "Sin experiencia en Java",
    ];
    for text in denied {
        assert_eq!(claim(text, JAVA), Some(Claim::Negated), "{text}");
    }
}

/// What a resume lists as a skill is meant by the same word in its sentences, and by nothing else.
#[test]
fn words_that_the_text_lists_are_skills_in_its_sentences_too() {
    let lexicon = lexicon();
    let in_text = |text: &str, listed: &[&str]| {
        find_listed(text, &lexicon, listed).iter().filter(|mention| lexicon.concept(mention.concept).name == "Go").count()
    };
    let text = "We moved seven clinics onto one platform in Go last year.";
    assert_eq!((in_text(text, &[]), in_text(text, &["Go"])), (0, 1));
    assert_eq!((in_text("Go the extra mile.", &["Go"]), in_text("I like to go out.", &["Go"])), (0, 0));
}

/// AJ8: a list after the cue is denied as a whole, and no further than the clause.
#[test]
fn a_negation_reaches_to_the_end_of_its_clause() {
    let text = "I have never used Java, Kotlin or Scala, but I write Python daily. TypeScript too.";
    assert_eq!(claimed(text), [PYTHON, "TypeScript"]);
    assert_eq!(claimed("Never used Java. Python daily."), [PYTHON]);
    assert_eq!(claimed("I have not only used Java but also Python"), [JAVA, PYTHON]);
    assert_eq!(claimed("- Never had an outage\n- Java services"), [JAVA]);
}

/// AJ8: what is only wished for does not count.
#[test]
fn wished_skills_are_not_claimed() {
    for text in [
        "I want to learn Java",
        "Eager to learn Java",
        "Interested in learning Java",
        "Currently learning Java",
        "I would love to work with Java",
        "Learning: Go, Java",
        "I am studying Java at the moment",
        "Excited to learn Java",
        "Looking to get into Java",
        "My goal is to learn Java",
        "Goal: learn Java",
        "I intend to learn Java",
        "Aspiring Java developer",
        "Ich möchte Java lernen",
        "Je souhaite apprendre Java",
        "Quiero aprender Java",
    ] {
        assert_eq!(claim(text, JAVA), Some(Claim::Wished), "{text}");
    }
    assert_eq!(claimed("Comfortable: Python, SQL. Learning: Java, AWS."), [PYTHON, "SQL"]);
}

/// AJ8: what others do does not count.
#[test]
fn skills_of_others_are_not_claimed() {
    for text in [
        "Our clients use Java",
        "I sold to customers who use Java",
        "Worked beside a team who used tools; colleagues use Java",
        "The clients were using Java",
        "Another team wrote Java",
        "Recruited Java developers",
        "My brother is a Java developer",
        "Unsere Kunden nutzen Java",
        "Nos clients utilisent Java",
    ] {
        assert_eq!(claim(text, JAVA), Some(Claim::Others), "{text}");
    }
}

/// AJ8: levels and years beside a skill, and words of denial that are about something else, leave the claim standing.
#[test]
fn what_is_claimed_stays_claimed() {
    for text in [
        "5 years of Java",
        "Java (advanced)",
        "Expert: Java",
        "Java: 10 years",
        "Hired as a Java developer",
        "Not only Java",
        "Nicht nur Java, sondern auch Kotlin",
        "Java\nNo unpaid overtime please",
        "Ja\u{ad}va and J\u{430}va",
    ] {
        assert_eq!(claim(text, JAVA), Some(Claim::Claimed), "{text}");
    }
}

/// AJ8: synonyms, abbreviations and spellings lead to the same concept.
#[test]
fn other_names_mean_the_same_skill() {
    for (text, name) in [
        ("k8s", "Kubernetes"),
        ("Postgres", "PostgreSQL"),
        ("nodejs", "Node.js"),
        ("Node.js", "Node.js"),
        ("ReactJS", "React"),
        ("AWS", "Amazon Web Services"),
        ("continuous integration", "CI/CD"),
        ("CI/CD", "CI/CD"),
        ("golang", "Go"),
        ("search engine optimization", "search engine optimisation"),
        ("ASP.NET", "ASP.NET"),
        ("C++", "C++"),
        ("C#", "C#"),
        ("managing projects", "project management"),
        ("registered nurse", "nursing"),
        ("MS Excel", "Microsoft Excel"),
    ] {
        assert_eq!(claimed(text), [name], "{text}");
    }
}

/// AJ8: words that are also names of technologies count only where the text means those.
#[test]
fn doubtful_words_need_case_and_company() {
    for text in [
        "I go to work.",
        "Go the extra mile.",
        "We react quickly",
        "Less is more",
        "A swift answer",
        "Spring in Paris",
        "The R department",
        "Vitamin C",
        "Oracle of Delphi",
    ] {
        assert!(
            !claimed(text)
                .iter()
                .any(|name| ["Go", "React", "LESS", "R", "C", "Spring Framework", "Oracle Relational Database"].contains(&name.as_str())
                    || name.starts_with("Swift")),
            "{text}: {:?}",
            claimed(text)
        );
    }
    assert_eq!(claimed("Python, R, Go, Swift"), [PYTHON, "R", "Go", "Swift (computer programming)"]);
    assert_eq!(claimed("Go developer"), ["Go"]);
}

/// AJ8: lists whose items share a word or are joined by a slash.
#[test]
fn compound_lists_are_taken_apart() {
    assert_eq!(claimed("Java/Kotlin"), [JAVA, "Kotlin"]);
    assert_eq!(claimed("HTML/CSS"), ["HTML", "CSS"]);
    assert_eq!(claimed("project and product management"), ["project management", "product management"]);
}

/// AJ8: what ESCO calls by a verb is found by its noun, and articles between the words do not matter.
#[test]
fn doings_are_found_as_nouns_and_with_articles() {
    for (text, name) in [
        ("maintenance of the wind turbines", "maintain wind turbines"),
        ("wind turbine maintenance", "maintain wind turbines"),
        ("lead a team", "lead a team"),
        ("leading our team", "lead a team"),
        ("team player", "work in teams"),
        ("attention to detail", "attend to detail"),
    ] {
        assert_eq!(claimed(text), [name], "{text}");
    }
}

proptest! {
    /// N2: a mention is a place of the text.
    #[test]
    fn any_text_gives_ordered_places_on_character_boundaries(text in "(\\PC|Java|, |never used |R&D|\n| C\\+\\+ |é){0,60}") {
        let mut end = 0;
        for mention in find(&text, &lexicon()) {
            prop_assert!(mention.span.quote(&text).is_some_and(|quote| !quote.is_empty()));
            prop_assert!(mention.span.start >= end);
            end = mention.span.end;
        }
    }
}

#[test]
fn an_adjective_is_not_the_field_that_is_named_after_it() {
    assert!(!claimed("Kept the electronic patient record up to date").contains(&"electronics".to_owned()));
    assert!(claimed("Skills: electronics, welding").contains(&"electronics".to_owned()));
}
