//! Prints what the matcher reads natively, a line of JSON for each file, with spans in bytes: `profiles LEXICON TODAY FILE...`.
//!
//! The packaging tests compare it with what the wasm module reads.

use std::error::Error;
use std::io::Write;

use matcher::document::Limits;
use matcher::{Lexicon, Matcher};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [lexicon, today, files @ ..] = arguments.as_slice() else { return Err("usage: profiles LEXICON TODAY FILE...".into()) };
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    let mut out = std::io::stdout().lock();
    for file in files {
        match matcher.read_resume(&std::fs::read(file)?, &Limits::default(), Some(today.parse()?)) {
            Ok(profile) => serde_json::to_writer(&mut out, &profile)?,
            Err(error) => write!(out, "\"{}\"", error.code())?,
        }
        writeln!(out)?;
    }
    Ok(())
}
