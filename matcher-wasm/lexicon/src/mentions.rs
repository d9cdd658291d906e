//! Learns where a phrase is meant as a skill, from sentences whose skills were marked by hand.

use std::path::Path;

use linfa::dataset::Dataset;
use linfa::traits::Fit;
use linfa_logistic::LogisticRegression;
use matcher::Lexicon;
use matcher::skills::candidates;
use matcher::skills::likelihood::BUCKETS;
use ndarray::{Array1, Array2};
use serde::Deserialize;

use crate::Failure;

/// A sentence with its marks: B begins, I goes on, O is outside.
#[derive(Deserialize)]
struct Sentence {
    tokens: Vec<String>,
    tags_skill: Vec<String>,
    tags_knowledge: Vec<String>,
}

/// A candidate of a sentence.
struct Row {
    sentence: usize,
    features: Vec<(usize, i32)>,
    is_skill: bool,
}

/// Strength of the penalty.
const ALPHA: f64 = 3.0;
/// Buckets that fewer candidates have keep the weight 0.
const RARE: usize = 4;
/// Steps of the fit; more change nothing in the first two digits of what is found.
const STEPS: u64 = 60;
/// Parts of the sentences of which each is judged by what was learned from the others.
const FOLDS: usize = 3;
/// Shares of the marked skills that the two bars let through, among sentences not learned from.
const KEPT: [f64; 2] = [0.9, 0.998];

/// Weights of the buckets, and the intercept.
struct Fitted {
    weights: Vec<f64>,
    intercept: f64,
}

impl Fitted {
    fn score(&self, row: &Row) -> f64 {
        row.features.iter().map(|&(bucket, value)| self.weights[bucket] * f64::from(value) / 10.0).sum::<f64>() + self.intercept
    }
}

/// The table that is packed into the asset.
pub fn committed() -> Vec<u8> {
    include_bytes!("../likelihood.bin").to_vec()
}

/// Learns the table, writes it, and says how it was chosen.
pub fn train(sentences: &Path, lexicon: &Path, out: &Path) -> Result<String, Failure> {
    let rows = rows(sentences, &Lexicon::open(std::fs::read(lexicon)?)?)?;
    let least = thresholds(&rows)?;
    let all: Vec<&Row> = rows.iter().collect();
    let table = packed(&fit(&all)?, least);
    std::fs::write(out, &table)?;
    let n_skills = rows.iter().filter(|row| row.is_skill).count();
    Ok(format!("{} candidates, {n_skills} of them skills, thresholds {least:.3?}, {} bytes in {}", rows.len(), table.len(), out.display()))
}

/// The thresholds that let [`KEPT`] of the skills through, each judged by what was learned without its sentence.
fn thresholds(rows: &[Row]) -> Result<[f64; 2], Failure> {
    let mut scores = Vec::new();
    for fold in 0..FOLDS {
        let (own, others): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.sentence % FOLDS == fold);
        let fitted = fit(&others)?;
        scores.extend(own.into_iter().filter(|row| row.is_skill).map(|row| fitted.score(row)));
    }
    scores.sort_by(f64::total_cmp);
    let place = |kept: f64| (scores.len() as f64 * (1.0 - kept)) as usize;
    if scores.is_empty() {
        Err("no sentence marks a skill that the lexicon knows".into())
    } else {
        Ok(KEPT.map(|kept| scores[place(kept)]))
    }
}

fn fit(rows: &[&Row]) -> Result<Fitted, Failure> {
    let columns = columns(rows);
    let mut records = Array2::<f64>::zeros((rows.len(), columns.len()));
    let mut targets = Array1::from_elem(rows.len(), false);
    for (i, row) in rows.iter().enumerate() {
        for (bucket, value) in &row.features {
            if let Ok(column) = columns.binary_search(bucket) {
                records[[i, column]] += f64::from(*value) / 10.0;
            }
        }
        targets[i] = row.is_skill;
    }
    let settings = LogisticRegression::default().alpha(ALPHA).max_iterations(STEPS).gradient_tolerance(1e-3);
    let model = settings.fit(&Dataset::new(records, targets))?;
    // linfa names one of the classes positive; the weights must speak for the skill.
    let sign = if model.labels().pos.class { 1.0 } else { -1.0 };
    let mut weights = vec![0.0; BUCKETS];
    for (bucket, weight) in columns.into_iter().zip(model.params()) {
        weights[bucket] = sign * weight;
    }
    Ok(Fitted { weights, intercept: sign * model.intercept() })
}

/// The buckets that enough candidates have, ascending.
fn columns(rows: &[&Row]) -> Vec<usize> {
    let mut counts = vec![0; BUCKETS];
    for (bucket, _) in rows.iter().flat_map(|row| &row.features) {
        counts[*bucket] += 1;
    }
    (0..BUCKETS).filter(|&bucket| counts[bucket] >= RARE).collect()
}

/// The thresholds in 32 bits each, then a signed byte for each weight; the intercept goes into the thresholds.
fn packed(fitted: &Fitted, least: [f64; 2]) -> Vec<u8> {
    let scale = 127.0 / fitted.weights.iter().fold(f64::MIN_POSITIVE, |most, weight| most.max(weight.abs()));
    // Values of features are tenths.
    let sums = least.map(|least| (10.0 * scale * (least - fitted.intercept)).round() as i32);
    let bytes = fitted.weights.iter().map(|weight| ((weight * scale).round() as i8).cast_unsigned());
    sums.into_iter().flat_map(i32::to_le_bytes).chain(bytes).collect()
}

/// All candidates of a file of sentences.
fn rows(path: &Path, lexicon: &Lexicon) -> Result<Vec<Row>, Failure> {
    let mut rows = Vec::new();
    for (number, line) in std::fs::read_to_string(path)?.lines().enumerate() {
        let sentence: Sentence = serde_json::from_str(line)?;
        let (text, places) = joined(&sentence.tokens);
        let things = spans(&sentence.tags_knowledge, &places);
        let doings = spans(&sentence.tags_skill, &places);
        for candidate in candidates(&text, lexicon) {
            let (start, end) = (candidate.mention.span.start as usize, candidate.mention.span.end as usize);
            // Marks of doings are long clauses, in which many a word stands that is no skill: those must fit exactly.
            let is_thing = things.iter().any(|thing| thing.0 < end && start < thing.1);
            let is_skill = is_thing || doings.contains(&(start, end));
            rows.push(Row { sentence: number, features: candidate.features, is_skill });
        }
    }
    Ok(rows)
}

/// The sentence with its tokens' places.
fn joined(tokens: &[String]) -> (String, Vec<(usize, usize)>) {
    let (mut text, mut places) = (String::new(), Vec::new());
    for token in tokens {
        if !text.is_empty() {
            text.push(' ');
        }
        places.push((text.len(), text.len() + token.len()));
        text.push_str(token);
    }
    (text, places)
}

/// Places of the marks.
fn spans(tags: &[String], places: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut spans: Vec<(usize, usize)> = Vec::new();
    let mut is_open = false;
    for (tag, place) in tags.iter().zip(places) {
        match (tag.as_str(), spans.last_mut()) {
            ("I", Some(span)) if is_open => span.1 = place.1,
            ("O", _) => {}
            _ => spans.push(*place),
        }
        is_open = tag != "O";
    }
    spans
}
