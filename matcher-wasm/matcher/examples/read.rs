//! Prints a resume as JSON Resume with `meta.tacit`: `cargo run --release -p matcher --example read -- FILE [LEXICON [YYYY-MM]]`.
//!
//! Without a lexicon `meta.tacit.skills` stays empty; without a month open jobs count to the latest date of the document.
#![expect(clippy::print_stdout, reason = "printing is what this program does")]

use matcher::document::{Document, Limits, ReadError};
use matcher::sections::Sections;
use matcher::{Lexicon, Month, profile};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("usage: read FILE [LEXICON [YYYY-MM]]")?;
    let bytes = std::fs::read(file)?;
    let document = match Document::read(&bytes, &Limits::default()) {
        // The host has the tables of such an encoding; here the library of the web's encodings stands for it.
        Err(ReadError::Encoding { label }) => {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).ok_or("unknown encoding")?;
            Document::read(encoding.decode(&bytes).0.as_bytes(), &Limits::default())?
        }
        read => read?,
    };
    let sections = Sections::find(&document);
    let lexicon = arguments.next();
    let today = arguments.next().map(|month| month.parse::<Month>()).transpose()?;
    let profile = match lexicon {
        Some(lexicon) => profile::extract(&document, &sections, &Lexicon::open(std::fs::read(lexicon)?)?, today),
        None => profile::fields(&document, &sections, today),
    };
    println!("{}", serde_json::to_string_pretty(&profile)?);
    Ok(())
}
