//! Prints a resume as JSON Resume with `meta.tacit`: `cargo run --release -p matcher --example read -- FILE [LEXICON]`.
//!
//! Without a lexicon `meta.tacit.skills` stays empty.
#![expect(clippy::print_stdout, reason = "printing is what this program does")]

use matcher::document::{Document, Limits};
use matcher::sections::Sections;
use matcher::{Lexicon, profile};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("usage: read FILE [LEXICON]")?;
    let document = Document::read(&std::fs::read(file)?, &Limits::default())?;
    let sections = Sections::find(&document);
    let profile = match arguments.next() {
        Some(lexicon) => profile::extract(&document, &sections, &Lexicon::open(std::fs::read(lexicon)?)?),
        None => profile::fields(&document, &sections),
    };
    println!("{}", serde_json::to_string_pretty(&profile)?);
    Ok(())
}
