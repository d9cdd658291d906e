//! Courses of study.

use std::ops::Range;

use model::Education;

use super::date::Date;
use super::entry::{self, Entry};
use super::evidence::Ledger;
use super::part::Part;
use super::{address, grade, places, towns, words};
use crate::document::Document;

#[derive(Debug, Default)]
struct Study {
    school: Option<Part>,
    degree: Option<Part>,
    area: Option<Part>,
    score: Option<Part>,
}

/// Reads the courses of study of a section and appends them.
pub(crate) fn read(document: &Document, range: Range<usize>, ledger: &mut Ledger, education: &mut Vec<Education>) {
    for entry in entry::entries(document.lines(), range, document.text()) {
        let study = study(&entry);
        if study.school.is_none() && study.degree.is_none() && entry.period.is_none() {
            continue;
        }
        let path = format!("/education/{}", education.len());
        let (start_date, end_date) = dates(&entry, &path, ledger);
        education.push(Education {
            institution: ledger.option(&format!("{path}/institution"), study.school.as_ref()),
            url: None,
            area: ledger.option(&format!("{path}/area"), study.area.as_ref()),
            study_type: ledger.option(&format!("{path}/studyType"), study.degree.as_ref()),
            start_date,
            end_date,
            score: ledger.option(&format!("{path}/score"), study.score.as_ref()),
            courses: courses(&entry, &path, ledger),
        });
    }
}

/// A single date is the end.
fn dates(entry: &Entry, path: &str, ledger: &mut Ledger) -> (Option<String>, Option<String>) {
    let Some((period, span)) = entry.period else { return (None, None) };
    let (start, end) = if period.is_range { (period.start, period.end) } else { (None, period.start) };
    if start.is_some() {
        ledger.note(format!("{path}/startDate"), span);
    }
    if end.is_some() {
        ledger.note(format!("{path}/endDate"), span);
    }
    (start.map(Date::iso), end.map(Date::iso))
}

fn courses(entry: &Entry, path: &str, ledger: &mut Ledger) -> Vec<String> {
    let items = entry.items.iter().filter(|part| grade::of(part).is_none()).enumerate();
    items.filter_map(|(at, part)| ledger.value(format!("{path}/courses/{at}"), part)).collect()
}

fn study(entry: &Entry) -> Study {
    let mut study = Study::default();
    let mut rest: Vec<Part> = Vec::new();
    for (label, part) in &entry.labelled {
        if label.contains("organisation") {
            study.school = Some(part.clone());
        } else if label.contains("qualification") {
            degree(part, &mut study);
        }
    }
    for part in &entry.parts {
        if let Some(grade) = grade::of(part) {
            study.score.get_or_insert(grade);
            continue;
        }
        let tail = grade::at_end(part);
        let part = tail.as_ref().map_or(part, |(front, _)| front);
        study.score = study.score.take().or(tail.as_ref().map(|(_, grade)| grade.clone()));
        if !entry::is_side_note(part) && !places::is_place(&part.text) && !towns::is_known(&part.text) {
            rest.push(part.clone());
        }
    }
    let below = || entry.items.iter().chain(&entry.prose);
    let short = || below().filter(|part| part.text.len() < 60);
    study.score =
        study.score.take().or_else(|| short().find_map(grade::of)).or_else(|| short().find_map(grade::at_end).map(|(_, grade)| grade));
    place(rest, &mut study);
    study.school = study.school.map(|school| without_town(school, study.area.is_some() || study.degree.is_some()));
    // A degree set below the header.
    let degree_below = below().find(|part| part.text.len() < 80 && starts_as_degree(&part.text));
    if let Some(part) = degree_below.filter(|_| study.degree.is_none()) {
        let area = study.area.take();
        degree(part, &mut study);
        study.area = study.area.or(area);
    }
    study
}

/// Gives each phrase its field.
fn place(rest: Vec<Part>, study: &mut Study) {
    let mut others = Vec::new();
    let mut is_behind_school = false;
    for part in rest {
        let behind_school = std::mem::take(&mut is_behind_school);
        let is_diploma = ends_as_degree(&part.text) && !names_school_behind(&part);
        let (school, is_degree) = (words::is_school(&part.text) && !is_diploma, words::is_degree(&part.text) || is_diploma);
        if school && is_degree && study.school.is_none() && study.degree.is_none() && part.text.contains(", ") {
            mixed(&part, study);
        } else if school && !(is_degree && study.degree.is_none() && starts_as_degree(&part.text)) && study.school.is_none() {
            study.school = Some(with_place_cut(&part));
            split_school(study);
            is_behind_school = study.degree.is_some();
        } else if is_degree && study.degree.is_none() {
            degree(&part, study);
        } else if !(behind_school && address::is_town(&part.text) && part.text.split(' ').count() <= 3) {
            // Where the degree is told before its school, a town stands behind it.
            others.push(part);
        }
    }
    let mut others = others.into_iter().filter(|part| !words::is_terms(&part.text));
    if study.school.is_none() {
        study.school = others.next().map(|part| with_place_cut(&part));
    }
    if study.area.is_none() {
        study.area = others.next().map(|part| without_short_form(part, study));
    }
    if let Some(part) = study.area.as_ref().filter(|_| study.degree.is_none())
        && let Some((front, back)) = halves(part)
    {
        (study.degree, study.area) = (Some(front), Some(back));
    }
}

/// `Master of Science - MS, Physics`: a degree may be told a second time, in short.
fn without_short_form(part: Part, study: &Study) -> Part {
    let short = |at: &usize| study.degree.is_some() && *at <= 6 && part.text[..*at].chars().all(|c| c.is_uppercase() || c == '.');
    let rest = part.text.find(", ").filter(short).and_then(|at| part.slice(at + 2, part.text.len()));
    rest.unwrap_or(part)
}

pub(crate) fn starts_as_degree(text: &str) -> bool {
    words::words(text).next().is_some_and(|word| words::is_degree(&word))
}

/// `High School Diploma`: what is given, and not where.
fn ends_as_degree(text: &str) -> bool {
    let front = text.split([',', '(']).next().unwrap_or("").split(" in ").next().unwrap_or("");
    words::words(front).next_back().is_some_and(|word| ["diploma", "certificate", "degree", "ged", "equivalency"].contains(&&*word))
}

/// `High School Diploma, Westlake High School`: whether a school stands behind a comma.
fn names_school_behind(part: &Part) -> bool {
    pieces_at(part).iter().skip(1).any(|(_, piece)| words::is_school(&piece.text) && !starts_as_degree(&piece.text))
}

/// A school without the place after it.
fn with_place_cut(part: &Part) -> Part {
    let cut = places::place_start(&part.text).filter(|&at| at > 0 && words::is_school(&part.text[..at])).and_then(|at| part.slice(0, at));
    cut.unwrap_or_else(|| part.clone())
}

/// A school without a town of one word behind it, where the rest of the study is known.
fn without_town(part: Part, is_rest_known: bool) -> Part {
    let at = part.text.rfind(", ").filter(|&at| is_rest_known && words::is_school(&part.text[..at]));
    let town = |at: &usize| !part.text[at + 2..].contains(' ') && address::is_town(&part.text[at + 2..]);
    at.filter(town).and_then(|at| part.slice(0, at)).unwrap_or(part)
}

/// `School, Area` in one phrase: what follows the last comma is no part of a school's name if the school is named before it.
fn split_school(study: &mut Study) {
    let Some(part) = study.school.clone() else { return };
    let pieces = pieces_at(&part);
    // `Area, School`
    let at = (1..pieces.len()).find(|&at| words::is_school(&pieces[at].1.text) && !words::is_school(&pieces[0].1.text));
    if let Some(at) = at.filter(|_| study.area.is_none() && study.degree.is_some()) {
        study.area = part.slice(0, pieces[at - 1].0.end);
        study.school = part.slice(pieces[at].0.start, part.text.len());
        return;
    }
    if pieces.len() >= 2 && study.area.is_none() {
        let (place, last) = pieces[pieces.len() - 1].clone();
        let is_town = towns::is_known(&last.text) || places::is_place(&last.text);
        if words::is_school(&pieces[0].1.text) && !words::is_school(&last.text) && last.text.contains([' ', '-']) && !is_town {
            study.school = part.slice(0, place.start);
            study.area = Some(last);
        }
    }
}

/// `School, Degree in Area` or `Degree, Area, School` in one phrase.
fn mixed(part: &Part, study: &mut Study) {
    let pieces = pieces_at(part);
    let text = |at: usize| pieces[at].1.text.as_str();
    let at_school =
        (0..pieces.len()).find(|&at| words::is_school(text(at)) && !starts_as_degree(text(at)) && !ends_as_degree(text(at))).unwrap_or(0);
    let at_degree = (0..pieces.len()).find(|&at| at != at_school && (words::is_degree(text(at)) || ends_as_degree(text(at))));
    let slice = |from: usize, to: usize| part.slice(pieces[from].0.start, pieces[to].0.end);
    let Some(at_degree) = at_degree else {
        study.school = Some(pieces[at_school].1.clone());
        return;
    };
    if at_school < at_degree {
        study.school = slice(0, at_degree - 1);
        if let Some(tail) = slice(at_degree, pieces.len() - 1) {
            degree(&tail, study);
        }
    } else {
        study.school = slice(at_school, pieces.len() - 1).map(|school| with_place_cut(&school));
        if let Some(front) = slice(0, at_school - 1) {
            degree(&front, study);
        }
    }
}

pub(crate) fn comma_pieces(part: &Part) -> Vec<Part> {
    pieces_at(part).into_iter().map(|(_, piece)| piece).collect()
}

/// The pieces between commas, each with its place in the value.
fn pieces_at(part: &Part) -> Vec<(Range<usize>, Part)> {
    let mut pieces: Vec<(Range<usize>, Part)> = Vec::new();
    let mut from = 0;
    for (at, _) in part.text.match_indices(", ").chain([(part.text.len(), "")]) {
        pieces.extend(part.slice(from.min(at), at).map(|piece| (from.min(at)..at, piece)));
        from = at + 2;
    }
    if pieces.is_empty() {
        pieces.push((0..part.text.len(), part.clone()));
    }
    pieces
}

/// `Bachelor of Science in Physics`, `Bachelor, Physics`.
fn degree(part: &Part, study: &mut Study) {
    let graded = grade::at_end(part);
    let part = graded.as_ref().map_or(part, |(front, _)| front);
    study.score = study.score.take().or(graded.as_ref().map(|(_, grade)| grade.clone()));
    match halves(part) {
        Some((front, back)) if words::is_degree(&front.text) || ends_as_degree(&front.text) => {
            study.degree = Some(front);
            study.area = Some(back);
        }
        // `Computer Science, Bachelor of Science`
        Some((front, back)) if starts_as_degree(&back.text) && !words::is_school(&front.text) => {
            study.degree = Some(back);
            study.area = Some(front);
        }
        _ => match short_degree(part) {
            Some((front, back)) => (study.degree, study.area) = (Some(front), Some(back)),
            None => study.degree = Some(part.clone()),
        },
    }
}

/// `BSc Computer Science`, `Bachelor of Science Computer Science`: the degree, then the subject.
fn short_degree(part: &Part) -> Option<(Part, Part)> {
    const FIELDS: &str =
        "applied science|science|arts|engineering|technology|commerce|laws|philosophy|education|fine arts|business administration|design";
    let text = &part.text;
    let lower = text.to_ascii_lowercase();
    let long = lower.find(" of ").and_then(|at| {
        let field = FIELDS.split('|').find(|field| lower[at + 4..].starts_with(field))?;
        Some(at + 4 + field.len())
    });
    let at = long.or_else(|| degree_words(text))?;
    let back = text.get(at + 1..).filter(|_| text[at..].starts_with(' '))?;
    let is_subject = back.starts_with(char::is_uppercase) && back.len() > 3 && !words::is_degree(back) && !back.contains(['(', ',']);
    is_subject.then(|| Some((part.slice(0, at)?, part.slice(at + 1, text.len())?))).flatten()
}

/// Where the words end that a phrase begins with and that are degrees: `B.Sc. (Hons)` of `B.Sc. (Hons) Adult Nursing`.
fn degree_words(text: &str) -> Option<usize> {
    let is_more = |word: &str| starts_as_degree(word) || word.starts_with('(') && word.ends_with(')');
    let ends = text.match_indices(' ').map(|(at, _)| at);
    let mut from = 0;
    let last = ends.take_while(|&at| is_more(&text[std::mem::replace(&mut from, at + 1)..at])).last();
    last.filter(|_| starts_as_degree(text))
}

/// The two sides of the first ` in ` or comma.
fn halves(part: &Part) -> Option<(Part, Part)> {
    const WORDS: [&str; 10] = [" in ", " en ", " im fach ", " w ", " i ", ", ", ": ", " em ", " – ", " - "];
    let lower = part.text.to_ascii_lowercase();
    let found = WORDS.iter().filter_map(|word| lower.find(word).map(|at| (at, word.len()))).min();
    let (at, len) = found?;
    Some((part.slice(0, at)?, part.slice(at + len, part.text.len())?))
}
