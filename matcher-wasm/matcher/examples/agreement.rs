//! How far the ranking of an index agrees with that of whole postings, on sets of resumes and postings graded by people:
//!
//! ```text
//! agreement [--lexicon FILE] FOLDER...     each with resumes.jsonl, postings.jsonl, judgements.tsv
//! ```
#![expect(clippy::print_stdout, reason = "printing is what this program does")]
#![expect(clippy::disallowed_methods, reason = "measures are not part of the score")]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use matcher::document::Limits;
use matcher::index::Index;
use matcher::{Lexicon, Matcher};
use model::{Posting, Preferences, Profile};
use serde_json::{Value, json};

/// The committed asset.
const LEXICON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../lexicon/lexicon.bin");

fn main() -> Result<(), Box<dyn Error>> {
    let mut folders: Vec<String> = std::env::args().skip(1).collect();
    let lexicon = if folders.first().is_some_and(|name| name == "--lexicon") { folders.drain(..2).nth(1) } else { None };
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon.as_deref().unwrap_or(LEXICON))?)?);
    for folder in &folders {
        report(Path::new(folder), &matcher)?;
    }
    Ok(())
}

fn lines(file: &Path) -> Result<Vec<Value>, Box<dyn Error>> {
    Ok(std::fs::read_to_string(file)?.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

fn report(folder: &Path, matcher: &Matcher) -> Result<(), Box<dyn Error>> {
    let of_posting =
        |line: &Value| json!({"@type": "JobPosting", "identifier": line["id"], "title": line["title"], "description": line["text"]});
    let postings: Vec<Value> = lines(&folder.join("postings.jsonl"))?.iter().map(of_posting).collect();
    let postings = matcher.read_postings(&Value::from(postings).to_string())?.postings;
    let packed = Index::pack(&postings, matcher.lexicon());
    let index = Index::open(packed.as_slice(), matcher.lexicon())?;
    let names: usize = postings.iter().map(|posting| posting.title.len() + posting.id.len() + 2).sum();
    println!(
        "{}: {} postings, {:.1} bytes each beside their titles",
        folder.display(),
        postings.len(),
        (packed.len() - names) as f64 / postings.len() as f64
    );
    let mut grades: BTreeMap<(String, String), f64> = BTreeMap::new();
    for line in std::fs::read_to_string(folder.join("judgements.tsv"))?.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        grades.insert((cells[0].to_owned(), cells[1].to_owned()), cells[2].parse()?);
    }
    let mut sums = [0.0; 6];
    let resumes = lines(&folder.join("resumes.jsonl"))?;
    for resume in &resumes {
        let profile = matcher.read_resume(text(resume, "text").as_bytes(), &Limits::default(), None)?;
        let of_people = |id: &str| grades.get(&(text(resume, "id"), id.to_owned())).copied().unwrap_or(0.0);
        let row = row(&profile, &postings, &index, matcher, &of_people);
        sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += value / resumes.len() as f64);
    }
    println!("  Spearman {:.3}, best ten in common {:.1} %, nDCG@10 of the whole score's points {:.3}", sums[0], 100.0 * sums[1], sums[2]);
    println!("  by people's grades: nDCG@10 {:.3} (whole postings {:.3})", sums[3], sums[4]);
    println!("  promise of the first pass alone: Spearman {:.3}", sums[5]);
    Ok(())
}

fn row(profile: &Profile, postings: &[Posting], index: &Index, matcher: &Matcher, grade: &dyn Fn(&str) -> f64) -> [f64; 6] {
    let wishes = Preferences::default();
    let whole = matcher.match_all(profile, postings, &wishes);
    let packed = index.rank(profile, &wishes, postings.len(), matcher.lexicon());
    let points: BTreeMap<&str, f64> = whole.iter().map(|found| (found.posting.as_str(), found.score)).collect();
    let order: Vec<&str> = whole.iter().map(|found| found.posting.as_str()).collect();
    let by_index: Vec<&str> = packed.iter().map(|ranked| ranked.found.posting.as_str()).collect();
    let ids: Vec<&str> = postings.iter().map(|posting| posting.id.as_str()).collect();
    let first: Vec<&str> = index.promising(profile, matcher.lexicon()).into_iter().map(|place| ids[place]).collect();
    let common = order.iter().take(10).filter(|id| by_index[..10].contains(id)).count() as f64 / 10.0;
    let by_points = ndcg(&by_index, &|id| points[id] / 33.0);
    [spearman(&order, &by_index), common, by_points, ndcg(&by_index, grade), ndcg(&order, grade), spearman(&order, &first)]
}

fn ndcg(order: &[&str], grade: &dyn Fn(&str) -> f64) -> f64 {
    let gain =
        |grades: &[f64]| grades.iter().take(10).enumerate().map(|(at, grade)| (grade.exp2() - 1.0) / (at as f64 + 2.0).log2()).sum::<f64>();
    let found: Vec<f64> = order.iter().map(|id| grade(id)).collect();
    let mut ideal = found.clone();
    ideal.sort_by(|a, b| b.total_cmp(a));
    if gain(&ideal) > 0.0 { gain(&found) / gain(&ideal) } else { 1.0 }
}

fn spearman(a: &[&str], b: &[&str]) -> f64 {
    let n = a.len() as f64;
    let place = |id: &str| b.iter().position(|other| *other == id).map_or(n, |at| at as f64);
    let distance: f64 = a.iter().enumerate().map(|(at, id)| (at as f64 - place(id)).powi(2)).sum();
    1.0 - 6.0 * distance / (n * (n * n - 1.0))
}
