//! Prints what the matcher gives natively, as JSON with spans in bytes: `native LEXICON RESUME POSTINGS TODAY`.
//!
//! The packaging tests compare it with what the wasm module gives.

use std::error::Error;
use std::io::Write;

use matcher::document::Limits;
use matcher::{Lexicon, Matcher};
use model::{Match, Posting, Preferences, Profile};
use serde::Serialize;

#[derive(Serialize)]
struct Result<'a> {
    profile: &'a Profile,
    postings: &'a [Posting],
    matches: &'a [Match],
}

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [lexicon, resume, postings, today] = paths.as_slice() else { return Err("usage: native LEXICON RESUME POSTINGS TODAY".into()) };
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    let profile = matcher.read_resume(&std::fs::read(resume)?, &Limits::default(), Some(today.parse()?))?;
    let postings = matcher.read_postings(&std::fs::read_to_string(postings)?)?.postings;
    let matches = matcher.match_all(&profile, &postings, &Preferences::default());
    let result = Result { profile: &profile, postings: &postings, matches: &matches };
    Ok(serde_json::to_writer(std::io::stdout().by_ref(), &result)?)
}
