//! Judged pairs of resumes and postings.

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Failure;

/// A resume of the set.
#[derive(Deserialize)]
pub struct Resume {
    /// Its name in the judgements.
    pub id: String,
    /// Its text.
    pub text: String,
}

/// A posting of the set.
#[derive(Deserialize)]
pub struct Job {
    /// Its name in the judgements.
    pub id: String,
    /// Title.
    pub title: String,
    /// Description.
    pub text: String,
}

/// A folder of judged pairs.
pub struct Judged {
    /// `resumes.jsonl`.
    pub resumes: Vec<Resume>,
    /// `postings.jsonl`.
    pub jobs: Vec<Job>,
    /// `judgements.tsv`: resume, posting, grade from 0 to 3.
    pub grades: Vec<(String, String, f64)>,
}

/// Reads a folder.
pub fn read(folder: &Path) -> Result<Judged, Failure> {
    let text = std::fs::read_to_string(folder.join("judgements.tsv"))?;
    let grade = |line: &str| -> Option<(String, String, f64)> {
        let mut cells = line.split('\t');
        Some((cells.next()?.to_owned(), cells.next()?.to_owned(), cells.next()?.parse().ok()?))
    };
    Ok(Judged {
        resumes: lines(&folder.join("resumes.jsonl"))?,
        jobs: lines(&folder.join("postings.jsonl"))?,
        grades: text.lines().filter_map(grade).collect(),
    })
}

fn lines<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?)
}
