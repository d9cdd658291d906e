//! Fits the weights of the score on judged pairs.

use std::fmt::Write as _;
use std::path::Path;

use linfa::dataset::Dataset;
use linfa::traits::Fit;
use linfa_logistic::LogisticRegression;
use matcher::score::Seeker;
use matcher::{Lexicon, Matcher};
use ndarray::{Array1, Array2};

use crate::Failure;
use crate::judged::{self, Judged};

/// Number of parts of the score.
const PARTS: usize = 6;
/// Grades of which one is told from what lies below it: a pair enters once for each.
const STEPS: [f64; 3] = [0.5, 1.5, 2.5];
/// Strength of the penalty: of 0.5, 5, 20, 60 and 200 the one that ranks the training pairs best, by a hair.
const ALPHA: f64 = 20.0;
/// A part never weighs less: the posting asked for it, and the sample is small.
const LEAST: f64 = 5.0;

/// A judged pair, as the matcher sees it.
pub struct Row {
    /// The resume.
    pub resume: String,
    /// The posting.
    pub posting: String,
    /// From 0 to 3.
    pub grade: f64,
    /// The parts, each 0 to 1, and how far each applies.
    pub features: Vec<(f64, f64)>,
}

/// The weights that are packed into the asset.
pub fn committed() -> Result<Vec<f64>, Failure> {
    Ok(serde_json::from_str::<Vec<f64>>(include_str!("../weights.json"))?)
}

/// Fits the weights, writes them, and says what they are.
pub fn train(folders: &[String], lexicon: &Path, out: &Path) -> Result<String, Failure> {
    let rows = rows(folders, lexicon)?;
    let weights = fit(&rows)?;
    std::fs::write(out, format!("{}\n", serde_json::to_string(&weights)?))?;
    Ok(format!("{} pairs, weights {weights:?} in {}", rows.len(), out.display()))
}

/// The features of all judged pairs, a line each.
pub fn table(folders: &[String], lexicon: &Path) -> Result<String, Failure> {
    let mut table = String::new();
    for row in rows(folders, lexicon)? {
        let cells: Vec<String> = row.features.iter().map(|(value, applies)| format!("{value:.4}\t{applies:.4}")).collect();
        writeln!(table, "{}\t{}\t{}\t{}", row.resume, row.posting, row.grade, cells.join("\t"))?;
    }
    Ok(table)
}

fn rows(folders: &[String], lexicon: &Path) -> Result<Vec<Row>, Failure> {
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    let mut rows = Vec::new();
    for folder in folders {
        rows.extend(rows_of(&judged::read(Path::new(folder))?, &matcher)?);
    }
    Ok(rows)
}

fn rows_of(judged: &Judged, matcher: &Matcher) -> Result<Vec<Row>, Failure> {
    let values = judged
        .jobs
        .iter()
        .map(|job| serde_json::json!({"@type": "JobPosting", "identifier": job.id, "title": job.title, "description": job.text}));
    let postings = matcher.read_postings(&serde_json::Value::Array(values.collect()).to_string())?.postings;
    let mut rows = Vec::new();
    for resume in &judged.resumes {
        let profile = matcher.read_resume(resume.text.as_bytes(), &Default::default(), None)?;
        let seeker = Seeker::new(&profile, matcher.lexicon());
        for (_, id, grade) in judged.grades.iter().filter(|(of, ..)| *of == resume.id) {
            let Some(posting) = postings.iter().find(|posting| posting.id == *id) else { continue };
            let features = seeker.features(posting, matcher.lexicon());
            rows.push(Row { resume: resume.id.clone(), posting: id.clone(), grade: *grade, features });
        }
    }
    Ok(rows)
}

/// Logistic regression on value times applicability, stacked over the steps between grades. A weight below zero would make a better
/// match lower the score: its part is held at the least weight and the others are fitted again, until none is below.
fn fit(rows: &[Row]) -> Result<Vec<f64>, Failure> {
    let mut free: Vec<usize> = (0..PARTS).collect();
    loop {
        let weights = logistic(rows, &free)?;
        let Some(worst) = (0..free.len()).filter(|&i| weights[i] < 0.0).min_by(|&a, &b| weights[a].total_cmp(&weights[b])) else {
            return Ok(scaled(&free, &weights));
        };
        free.remove(worst);
    }
}

fn logistic(rows: &[Row], free: &[usize]) -> Result<Vec<f64>, Failure> {
    // One column more for each step but the first: its threshold.
    let n_columns = free.len() + STEPS.len() - 1;
    let mut records = Array2::<f64>::zeros((rows.len() * STEPS.len(), n_columns));
    let mut targets = Array1::from_elem(rows.len() * STEPS.len(), false);
    for (step, least) in STEPS.iter().enumerate() {
        for (i, row) in rows.iter().enumerate() {
            let at = step * rows.len() + i;
            for (column, &part) in free.iter().enumerate() {
                records[[at, column]] = row.features[part].0 * row.features[part].1;
            }
            if step > 0 {
                records[[at, free.len() + step - 1]] = 1.0;
            }
            targets[at] = row.grade >= *least;
        }
    }
    let model = LogisticRegression::default().alpha(ALPHA).max_iterations(1000).fit(&Dataset::new(records, targets))?;
    // linfa names one of the classes positive; the weights must speak for the better grade.
    let sign = if model.labels().pos.class { 1.0 } else { -1.0 };
    Ok(model.params().iter().take(free.len()).map(|weight| sign * weight).collect())
}

/// Weights that add up to 100, rounded, none below the least.
fn scaled(free: &[usize], weights: &[f64]) -> Vec<f64> {
    let sum: f64 = weights.iter().sum();
    let mut all = [LEAST; PARTS];
    for (&part, weight) in free.iter().zip(weights) {
        all[part] = (100.0 * weight / sum).max(LEAST);
    }
    all.iter().map(|weight| weight.round()).collect()
}
