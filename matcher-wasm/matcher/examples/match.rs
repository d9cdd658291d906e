//! Matches a resume against a file of postings, as JSON: `match LEXICON RESUME POSTINGS`; or ranks titles: `match --titles LEXICON QUERIES CORPUS`.

use std::error::Error;
use std::io::Write;

use matcher::document::Limits;
use matcher::titles::Corpus;
use matcher::{Lexicon, Matcher};
use model::Preferences;
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--titles", lexicon, queries, corpus] => titles(lexicon, queries, corpus),
        [lexicon, resume, postings] => matches(lexicon, resume, postings),
        _ => Err("match LEXICON RESUME POSTINGS".into()),
    }
}

fn matches(lexicon: &str, resume: &str, postings: &str) -> Result<(), Box<dyn Error>> {
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    let profile = matcher.read_resume(&std::fs::read(resume)?, &Limits::default(), None)?;
    let read = matcher.read_postings(&std::fs::read_to_string(postings)?)?;
    let matches = matcher.match_all(&profile, &read.postings, &Preferences::default());
    writeln!(std::io::stdout(), "{}", json!(matches))?;
    Ok(())
}

fn titles(lexicon: &str, queries: &str, corpus: &str) -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::open(std::fs::read(lexicon)?)?;
    let titles: Vec<String> = std::fs::read_to_string(corpus)?.lines().map(str::to_owned).collect();
    let corpus = Corpus::new(Some(&titles), &lexicon);
    for query in std::fs::read_to_string(queries)?.lines() {
        writeln!(std::io::stdout(), "{}", json!(corpus.rank(query, &lexicon)))?;
    }
    Ok(())
}
