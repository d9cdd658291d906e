//! Prints what the matcher reads natively, a line of JSON for each file, with spans in bytes: `profiles LEXICON TODAY FILE...`.
//!
//! The packaging tests compare it with what the wasm module reads.

use std::error::Error;
use std::io::Write;

use matcher::document::{Limits, ReadError};
use matcher::{Lexicon, Matcher};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [lexicon, today, files @ ..] = arguments.as_slice() else { return Err("usage: profiles LEXICON TODAY FILE...".into()) };
    let matcher = Matcher::new(Lexicon::open(std::fs::read(lexicon)?)?);
    let mut out = std::io::stdout().lock();
    for file in files {
        let bytes = std::fs::read(file)?;
        let read = |bytes: &[u8]| matcher.read_resume(bytes, &Limits::default(), today.parse().ok());
        let profile = match read(&bytes) {
            // In the browser the host decodes; here the library of the web's encodings stands for it.
            Err(ReadError::Encoding { label }) => {
                let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).ok_or("unknown encoding")?;
                read(encoding.decode(&bytes).0.as_bytes())
            }
            read => read,
        };
        match profile {
            Ok(profile) => serde_json::to_writer(&mut out, &profile)?,
            Err(error) => write!(out, "\"{}\"", error.code())?,
        }
        writeln!(out)?;
    }
    Ok(())
}
