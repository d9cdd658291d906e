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
use crate::sources::Rows;
use crate::synthetic;

/// Number of parts of the score.
pub const PARTS: usize = 8;
/// Strength of the penalty.
const ALPHA: f64 = 50.0;
/// A part never weighs less: the posting asked for it, and the sample is small.
const LEAST: f64 = 2.0;
/// What a recruiter would say before any pair was judged: so many rows tell that a posting which has all of one part, and no more of the
/// others, is the better one. Ten judged resumes of a field are too few to take the title's weight away, or any other's.
const SENSE: [usize; PARTS] = [1400, 200, 700, 350, 350, 450, 300, 200];
/// Rows that each judged resume gives, however many of its postings fit.
const ROWS: f64 = 300.0;
/// The same of a resume that was made of an occupation's text.
const MADE_ROWS: f64 = 30.0;
/// Share of the strong pairs that have less of a part than gives all of its points.
const BELOW_FULL: f64 = 0.6;
/// No part is full with less; skills not before most are shown, so that one more always tells.
const LEAST_FULL: [f64; PARTS] = [0.8, 0.8, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
/// The month that open jobs of the sets count to.
const TODAY: &str = "2026-11";

/// A judged pair, as the matcher sees it.
#[derive(Clone)]
pub struct Row {
    /// The resume.
    pub resume: String,
    /// The posting.
    pub posting: String,
    /// From 0 to 3.
    pub grade: f64,
    /// Whether an occupation's text was its source.
    pub is_made: bool,
    /// The parts, each 0 to 1, and how far each applies.
    pub features: Vec<(f64, f64)>,
}

/// What is fitted: the weight of each part, and the value of it that gives all of its points.
pub struct Fitted {
    weights: Vec<f64>,
    full: Vec<f64>,
}

impl Fitted {
    /// Points of a pair, 0 to 100, as the matcher counts them but for rounding.
    pub fn score(&self, row: &Row) -> f64 {
        let weighed = || row.features.iter().enumerate().map(|(i, (_, applies))| (i, self.weights[i] * applies));
        let sum: f64 = weighed().map(|(_, weight)| weight).sum();
        100.0 * weighed().map(|(i, weight)| weight * (row.features[i].0 / self.full[i]).min(1.0)).sum::<f64>() / sum
    }

    fn numbers(&self) -> Vec<f64> {
        self.weights.iter().chain(&self.full).copied().collect()
    }
}

/// The numbers that are packed into the asset.
pub fn committed() -> Result<Vec<f64>, Failure> {
    Ok(serde_json::from_str::<Vec<f64>>(include_str!("../weights.json"))?)
}

/// Fits the weights, writes them, and says what they are.
pub fn train(folders: &[String], sources: &Rows, lexicon: &Path, out: &Path) -> Result<String, Failure> {
    let rows = rows(folders, sources, lexicon)?;
    let fitted = fit(&rows.concat())?;
    std::fs::write(out, format!("{}\n", serde_json::to_string(&fitted.numbers())?))?;
    Ok(format!("{} pairs, {:?} in {}", rows.concat().len(), fitted.numbers(), out.display()))
}

/// The features of all judged pairs, a line each.
pub fn table(folders: &[String], sources: &Rows, lexicon: &Path) -> Result<String, Failure> {
    let mut table = String::new();
    for row in rows(folders, sources, lexicon)?.concat() {
        let cells: Vec<String> = row.features.iter().map(|(value, applies)| format!("{value:.4}\t{applies:.4}")).collect();
        writeln!(table, "{}\t{}\t{}\t{}", row.resume, row.posting, row.grade, cells.join("\t"))?;
    }
    Ok(table)
}

/// The pairs of each folder, then those made of occupations.
pub fn rows(folders: &[String], sources: &Rows, lexicon: &Path) -> Result<Vec<Vec<Row>>, Failure> {
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    let mut rows = Vec::new();
    for folder in folders {
        rows.push(rows_of(&judged::read(Path::new(folder))?, false, &matcher)?);
    }
    rows.push(rows_of(&synthetic::judged(sources, &matcher), true, &matcher)?);
    Ok(rows)
}

fn rows_of(judged: &Judged, is_made: bool, matcher: &Matcher) -> Result<Vec<Row>, Failure> {
    let values = judged
        .jobs
        .iter()
        .map(|job| serde_json::json!({"@type": "JobPosting", "identifier": job.id, "title": job.title, "description": job.text}));
    let postings = matcher.read_postings(&serde_json::Value::Array(values.collect()).to_string())?.postings;
    let mut rows = Vec::new();
    for resume in &judged.resumes {
        let profile = matcher.read_resume(resume.text.as_bytes(), &Default::default(), TODAY.parse().ok())?;
        let seeker = Seeker::new(&profile, matcher.lexicon());
        for (_, id, grade) in judged.grades.iter().filter(|(of, ..)| *of == resume.id) {
            let Some(posting) = postings.iter().find(|posting| posting.id == *id) else { continue };
            let features = seeker.features(posting, matcher.lexicon());
            rows.push(Row { resume: resume.id.clone(), posting: id.clone(), grade: *grade, is_made, features });
        }
    }
    Ok(rows)
}

/// Logistic regression on the differences between two postings of one resume: which is the better one. A weight below zero would make a
/// better match lower the score: its part is held at the least weight and the others are fitted again, until none is below.
pub fn fit(rows: &[Row]) -> Result<Fitted, Failure> {
    let full = full(rows);
    let mut differences = differences(rows, &full);
    for (part, n_rows) in SENSE.into_iter().enumerate() {
        let more = (0..PARTS).map(|other| f64::from(u8::from(other == part))).collect::<Vec<_>>();
        differences.extend(std::iter::repeat_n(more, n_rows));
    }
    let mut free: Vec<usize> = (0..PARTS).collect();
    loop {
        let weights = logistic(&differences, &free)?;
        let Some(worst) = (0..free.len()).filter(|&i| weights[i] < 0.0).min_by(|&a, &b| weights[a].total_cmp(&weights[b])) else {
            return Ok(Fitted { weights: scaled(&free, &weights), full });
        };
        free.remove(worst);
    }
}

/// For each part the value that most strong pairs stay below, in hundredths: a posting is never met in all of its words.
fn full(rows: &[Row]) -> Vec<f64> {
    let of = |part: usize| {
        let strong = rows.iter().filter(|row| !row.is_made && row.grade >= 2.5 && row.features[part].1 > 0.0);
        let mut values: Vec<f64> = strong.map(|row| row.features[part].0).collect();
        values.sort_by(f64::total_cmp);
        let at = (values.len() as f64 * BELOW_FULL) as usize;
        let value = values.get(at).copied().unwrap_or(1.0).clamp(LEAST_FULL[part], 1.0);
        (value * 100.0).round() / 100.0
    };
    (0..PARTS).map(of).collect()
}

/// What the better posting of two has more of each part. Each resume gives about as many rows; wider steps give more of them.
fn differences(rows: &[Row], full: &[f64]) -> Vec<Vec<f64>> {
    let value = |row: &Row, part: usize| (row.features[part].0 / full[part]).min(1.0) * row.features[part].1;
    let mut found = Vec::new();
    for of_one in rows.chunk_by(|a, b| a.resume == b.resume) {
        let pairs = of_one.iter().flat_map(|better| of_one.iter().map(move |worse| (better, worse)));
        let pairs: Vec<(&Row, &Row)> = pairs.filter(|(better, worse)| better.grade > worse.grade + 0.3).collect();
        let gain = |row: &Row| row.grade.exp2();
        let sum: f64 = pairs.iter().map(|(better, worse)| gain(better) - gain(worse)).sum();
        let n_rows = if of_one[0].is_made { MADE_ROWS } else { ROWS };
        // Fractions of rows are carried on to the next pair.
        let mut due = 0.0;
        for (better, worse) in pairs {
            due += n_rows * (gain(better) - gain(worse)) / sum;
            while due >= 1.0 {
                found.push((0..PARTS).map(|part| value(better, part) - value(worse, part)).collect());
                due -= 1.0;
            }
        }
    }
    found
}

fn logistic(differences: &[Vec<f64>], free: &[usize]) -> Result<Vec<f64>, Failure> {
    let n = differences.len();
    // Each difference stands in both directions, as there must be two classes.
    let mut records = Array2::<f64>::zeros((2 * n, free.len()));
    for (i, difference) in differences.iter().enumerate() {
        for (column, &part) in free.iter().enumerate() {
            records[[i, column]] = difference[part];
            records[[n + i, column]] = -difference[part];
        }
    }
    let targets = Array1::from_shape_fn(2 * n, |i| i < n);
    let model =
        LogisticRegression::default().alpha(ALPHA).with_intercept(false).max_iterations(1000).fit(&Dataset::new(records, targets))?;
    // linfa names one of the classes positive; the weights must speak for the better posting.
    let sign = if model.labels().pos.class { 1.0 } else { -1.0 };
    Ok(model.params().iter().map(|weight| sign * weight).collect())
}

/// Weights that add up to about 100, rounded, none below the least.
fn scaled(free: &[usize], weights: &[f64]) -> Vec<f64> {
    let sum: f64 = weights.iter().sum();
    let mut all = [LEAST; PARTS];
    for (&part, weight) in free.iter().zip(weights) {
        all[part] = (100.0 * weight / sum).max(LEAST);
    }
    all.iter().map(|weight| weight.round()).collect()
}
