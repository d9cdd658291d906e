use super::*;
use crate::lexicon::tests::lexicon;

fn similarity(a: &str, b: &str) -> f64 {
    let lexicon = lexicon();
    Title::new(a, &lexicon).similarity(&Title::new(b, &lexicon))
}

#[test]
fn the_same_work_under_another_title_is_alike() {
    assert!(similarity("Senior Software Engineer (m/f/d)", "software developer") > 0.7);
    assert!(similarity("Software Engineer", "Software developer") > similarity("Software Engineer", "Mechanical engineer"));
    assert!(similarity("Registered Nurse", "Nurse") > 0.5);
    assert!(similarity("Backend Developer", "Pastry chef") < 0.15);
    assert_eq!(similarity("", "Nurse"), 0.0);
}

#[test]
fn likeness_does_not_depend_on_the_order() {
    for (a, b) in [("Sales Manager", "Account Manager"), ("Data Engineer", "Software Engineer"), ("Cook", "Kitchen helper")] {
        assert!((similarity(a, b) - similarity(b, a)).abs() < 1e-12);
    }
}

#[test]
fn all_titles_are_ranked_best_first() {
    let corpus = ["Welder".to_owned(), "Accountant".to_owned(), "Senior accounting clerk".to_owned()];
    let ranked = Corpus::new(Some(&corpus), &lexicon()).rank("Accountant", &lexicon());
    assert_eq!(ranked.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2, 0]);
    let occupations = Corpus::new(None, &lexicon()).rank("dental hygienist", &lexicon());
    assert_eq!(occupations.len(), lexicon().n_occupations() as usize);
    assert_eq!(lexicon().occupation(occupations[0].0 as u32), "dental hygienist");
}
