//! Pairs made of the taxonomy: a resume of one half of an occupation's description, postings of the other half and of other occupations.

use matcher::Matcher;
use matcher::titles::Title;

use crate::judged::{Job, Judged, Resume};
use crate::occupations;
use crate::sources::{Blended, Rows};

/// Every so many occupations one is taken.
const STEP: usize = 31;
/// Shorter descriptions cannot be halved.
const LEAST_SENTENCES: usize = 4;
/// Postings of near work that each resume is held against, and of any.
const NEAR: usize = 3;
const FAR: usize = 16;

/// An occupation in two halves.
struct Halved {
    label: String,
    first: String,
    second: String,
    title: Title,
}

/// The pairs: 3 for the other half, 1 for the nearest titles, 0 for the rest.
pub fn judged(sources: &Rows, matcher: &Matcher) -> Judged {
    let mut rows: Vec<&Blended> = sources.occupations.iter().filter(|row| row.id.contains("/esco/occupation/")).collect();
    rows.sort_by(|a, b| a.id.cmp(&b.id));
    let halved: Vec<Halved> = rows.iter().step_by(STEP).filter_map(|row| halved(&row.description, matcher)).collect();
    let mut made = Judged { resumes: Vec::new(), jobs: Vec::new(), grades: Vec::new() };
    for (i, one) in halved.iter().enumerate() {
        // In every other resume the title does not give the work away.
        let title = if i % 2 == 0 { &one.label } else { "Specialist" };
        let text = format!("Jo Example\n\nExperience\n{title}, Example Works, 2019 - 2026\n{}\n", one.first);
        made.resumes.push(Resume { id: format!("T{i}"), text });
        made.jobs.push(Job { id: format!("T{i}"), title: one.label.clone(), text: format!("What you will do\n{}", one.second) });
        let mut others: Vec<(f64, usize)> =
            halved.iter().enumerate().filter(|(j, _)| *j != i).map(|(j, other)| (one.title.similarity(&other.title), j)).collect();
        others.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        made.grades.push((format!("T{i}"), format!("T{i}"), 3.0));
        let grade = |rank: usize| if rank < NEAR { 1.0 } else { 0.0 };
        made.grades
            .extend(others.iter().take(NEAR + FAR).enumerate().map(|(rank, (_, j))| (format!("T{i}"), format!("T{j}"), grade(rank))));
    }
    made
}

fn halved(text: &str, matcher: &Matcher) -> Option<Halved> {
    let label = occupations::occupation(text).label;
    // The description begins where the label comes again, with a capital.
    let capital: String = label.chars().take(1).flat_map(char::to_uppercase).chain(label.chars().skip(1)).collect();
    let description = text.get(text[label.len()..].find(&capital)? + label.len()..)?;
    let sentences: Vec<&str> = description.split_inclusive(". ").map(str::trim).collect();
    let half = |of: usize| sentences.iter().skip(of).step_by(2).map(|sentence| format!("- {sentence}\n")).collect::<String>();
    let title = Title::new(&label, matcher.lexicon());
    (sentences.len() >= LEAST_SENTENCES).then(|| Halved { label, first: half(0), second: half(1), title })
}
