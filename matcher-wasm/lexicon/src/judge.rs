//! Measures rankings on judged pairs: ours by cross-validation over resumes, and what others rank by, on the same pairs in the same run.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::Failure;
use crate::baselines;
use crate::judged::{self, Judged};
use crate::sources::Rows;
use crate::train::{self, Row};

/// Postings that the gain is counted over.
const TOP: usize = 10;
/// Grade from which a posting is a fit.
const FIT: f64 = 2.0;

/// For each folder: nDCG@10 and AUC of ours, with each resume judged by what was fitted without it, of what ships, and of the baselines.
/// `beside` is the text of other ways' scores: name, resume, posting and score a line, between tabs.
pub fn judge(folders: &[String], sources: &Rows, lexicon: &Path, beside: &str) -> Result<String, Failure> {
    let others = others(beside)?;
    let rows = train::rows(folders, sources, lexicon)?;
    let all = rows.concat();
    let shipped = train::fit(&all)?;
    let mut report = String::new();
    for (folder, of_folder) in folders.iter().zip(&rows) {
        let (mut held_out, mut fitted) = (Vec::new(), Vec::new());
        for of_one in of_folder.chunk_by(|a, b| a.resume == b.resume) {
            let others: Vec<Row> = all.iter().filter(|row| row.resume != of_one[0].resume).cloned().collect();
            let model = train::fit(&others)?;
            held_out.push(of_one.iter().map(|row| (model.score(row), row.grade)).collect());
            fitted.push(of_one.iter().map(|row| (shipped.score(row), row.grade)).collect());
        }
        writeln!(report, "{folder}")?;
        line(&mut report, "ours, cross-validated", &held_out)?;
        line(&mut report, "ours, fitted on all", &fitted)?;
        let judged = judged::read(Path::new(folder))?;
        for (name, scores) in baselines::NAMES.iter().zip(baselines::scores(&judged)) {
            line(&mut report, name, &graded(&judged, &scores))?;
        }
        for (name, scores) in &others {
            line(&mut report, name, &by_pair(&judged, scores))?;
        }
        writeln!(report, "  median points by grade: {}", medians(&fitted))?;
    }
    Ok(report)
}

/// Scores and grades of the postings of each resume.
type Graded = Vec<Vec<(f64, f64)>>;

/// Scores by resume and posting.
type Scores = BTreeMap<(String, String), f64>;

/// Scores that others gave, by their names.
fn others(text: &str) -> Result<BTreeMap<String, Scores>, Failure> {
    let mut others: BTreeMap<String, Scores> = BTreeMap::new();
    for line in text.lines() {
        let [name, resume, posting, score] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("not a name, a resume, a posting and a score: {line}").into());
        };
        others.entry(name.to_owned()).or_default().insert((resume.to_owned(), posting.to_owned()), score.parse()?);
    }
    Ok(others)
}

fn by_pair(judged: &Judged, scores: &Scores) -> Graded {
    let of = |resume: &judged::Resume| {
        let grades = judged.grades.iter().filter(|(of, ..)| *of == resume.id);
        grades.filter_map(|(_, posting, grade)| Some((*scores.get(&(resume.id.clone(), posting.clone()))?, *grade))).collect()
    };
    judged.resumes.iter().map(of).filter(|pairs: &Vec<_>| !pairs.is_empty()).collect()
}

fn graded(judged: &Judged, scores: &[Vec<f64>]) -> Graded {
    let place = |id: &str| judged.jobs.iter().position(|job| job.id == id);
    let of = |resume: &judged::Resume, scores: &Vec<f64>| {
        let grades = judged.grades.iter().filter(|(of, ..)| *of == resume.id);
        grades.filter_map(|(_, posting, grade)| Some((scores[place(posting)?], *grade))).collect()
    };
    judged.resumes.iter().zip(scores).map(|(resume, scores)| of(resume, scores)).collect()
}

fn line(report: &mut String, name: &str, graded: &Graded) -> std::fmt::Result {
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len().max(1) as f64;
    let ndcg = mean(graded.iter().filter_map(|pairs| ndcg(pairs)).collect());
    let auc = mean(graded.iter().filter_map(|pairs| auc(pairs)).collect());
    writeln!(report, "  {name:<22} nDCG@10 {ndcg:.3}  AUC {auc:.3}")
}

/// Gain of the order by score over that of the best order.
fn ndcg(pairs: &[(f64, f64)]) -> Option<f64> {
    let gain = |sorted: &[(f64, f64)]| -> f64 {
        sorted.iter().take(TOP).enumerate().map(|(rank, (_, grade))| (grade.exp2() - 1.0) / (rank as f64 + 2.0).log2()).sum()
    };
    let (mut ours, mut best) = (pairs.to_vec(), pairs.to_vec());
    ours.sort_by(|a, b| b.0.total_cmp(&a.0));
    best.sort_by(|a, b| b.1.total_cmp(&a.1));
    (gain(&best) > 0.0).then(|| gain(&ours) / gain(&best))
}

/// How often a fitting posting lies above one that does not fit.
fn auc(pairs: &[(f64, f64)]) -> Option<f64> {
    let of = |is_fit: bool| pairs.iter().filter(move |(_, grade)| (*grade >= FIT) == is_fit).collect::<Vec<_>>();
    let (good, bad) = (of(true), of(false));
    let above = |good: f64, bad: f64| {
        if good > bad {
            1.0
        } else if good == bad {
            0.5
        } else {
            0.0
        }
    };
    let sum: f64 = good.iter().flat_map(|good| bad.iter().map(move |bad| above(good.0, bad.0))).sum();
    (!good.is_empty() && !bad.is_empty()).then(|| sum / (good.len() * bad.len()) as f64)
}

/// The middle score of the pairs of each whole grade.
fn medians(graded: &Graded) -> String {
    let of = |grade: f64| {
        let mut scores: Vec<f64> = graded.iter().flatten().filter(|pair| pair.1.round() == grade).map(|pair| pair.0).collect();
        scores.sort_by(f64::total_cmp);
        format!("{grade} {:.0}", scores.get(scores.len() / 2).copied().unwrap_or_default())
    };
    [0.0, 1.0, 2.0, 3.0].map(of).join(", ")
}
