//! What others rank by: BM25 and TF-IDF over words and over letters, as their usual programs compute them, with statistics of the postings at hand.

use std::collections::{BTreeMap, BTreeSet};

use matcher::words::is_function_word;

use crate::judged::Judged;

/// Names of the baselines, in the order of [`scores`].
pub const NAMES: [&str; 3] = ["BM25", "TF-IDF", "char TF-IDF"];

/// For each baseline the score of each posting for each resume.
pub fn scores(judged: &Judged) -> [Vec<Vec<f64>>; 3] {
    let postings: Vec<String> = judged.jobs.iter().map(|job| format!("{}\n{}", job.title, job.text)).collect();
    let resumes: Vec<&str> = judged.resumes.iter().map(|resume| resume.text.as_str()).collect();
    [bm25(&resumes, &postings), tf_idf(&resumes, &postings, words), tf_idf(&resumes, &postings, letters)]
}

type Counts = BTreeMap<String, f64>;

fn counts(terms: Vec<String>) -> Counts {
    let mut counts = Counts::new();
    terms.into_iter().for_each(|term| *counts.entry(term).or_default() += 1.0);
    counts
}

/// Words of two letters and more, without function words.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| word.chars().count() > 1);
    words.filter(|word| !is_function_word(word)).map(str::to_owned).collect()
}

/// Runs of three to five letters within words, with a space at either end.
fn letters(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for word in text.to_lowercase().split_whitespace() {
        let padded: Vec<char> = format!(" {word} ").chars().collect();
        for n in 3..=5 {
            found.extend(padded.windows(n.min(padded.len())).map(|run| run.iter().collect::<String>()));
            if padded.len() <= n {
                break;
            }
        }
    }
    found
}

/// In how many documents each term stands.
fn documents(all: &[Counts]) -> BTreeMap<&str, f64> {
    let mut found = BTreeMap::new();
    all.iter().flat_map(|counts| counts.keys()).for_each(|term| *found.entry(term.as_str()).or_default() += 1.0);
    found
}

/// Okapi BM25 with k1 = 1.2 and b = 0.75; the words of the resume are the query.
fn bm25(resumes: &[&str], postings: &[String]) -> Vec<Vec<f64>> {
    let all: Vec<Counts> = postings.iter().map(|text| counts(words(text))).collect();
    let (n, documents) = (all.len() as f64, documents(&all));
    let lengths: Vec<f64> = all.iter().map(|counts| counts.values().sum()).collect();
    let mean = lengths.iter().sum::<f64>() / n;
    let weight = |term: &str, count: f64, length: f64| {
        let idf = (1.0 + (n - documents[term] + 0.5) / (documents[term] + 0.5)).ln();
        idf * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * length / mean))
    };
    let score = |query: &BTreeSet<String>, (counts, length): (&Counts, &f64)| {
        counts.iter().filter(|(term, _)| query.contains(*term)).map(|(term, count)| weight(term, *count, *length)).sum()
    };
    let query = |text: &&str| words(text).into_iter().collect::<BTreeSet<String>>();
    resumes.iter().map(query).map(|query| all.iter().zip(&lengths).map(|posting| score(&query, posting)).collect()).collect()
}

/// Cosine of vectors of (1 + ln count) times smooth inverse document frequency.
fn tf_idf(resumes: &[&str], postings: &[String], terms: fn(&str) -> Vec<String>) -> Vec<Vec<f64>> {
    let all: Vec<Counts> = postings.iter().map(|text| counts(terms(text))).collect();
    let (n, documents) = (all.len() as f64, documents(&all));
    let vector = |counts: &Counts| -> Counts {
        let known = counts.iter().filter_map(|(term, count)| Some((term, count, documents.get(term.as_str())?)));
        let weights: Counts =
            known.map(|(term, count, df)| (term.clone(), (1.0 + count.ln()) * (((1.0 + n) / (1.0 + df)).ln() + 1.0))).collect();
        let length = weights.values().map(|weight| weight * weight).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        weights.into_iter().map(|(term, weight)| (term, weight / length)).collect()
    };
    let vectors: Vec<Counts> = all.iter().map(vector).collect();
    let product = |a: &Counts, b: &Counts| a.iter().filter_map(|(term, weight)| Some(weight * b.get(term)?)).sum::<f64>();
    let query = |text: &&str| vector(&counts(terms(text)));
    resumes.iter().map(query).map(|query| vectors.iter().map(|posting| product(&query, posting)).collect()).collect()
}
