//! Reading alone, without lexicon, postings and scores: what its module weighs is the reader's share of the engine
//! (`matcher-wasm/npm/reader-size.sh`).

use matcher::document::{Document, Limits};
use matcher::{profile, sections::Sections};
use wasm_bindgen::prelude::*;

/// A resume as JSON Resume, or the code of the reason why not.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Result<String, String> {
    let document = Document::read(bytes, &Limits::default()).map_err(|error| error.code().to_owned())?;
    let profile = profile::fields(&document, &Sections::find(&document), None);
    serde_json::to_string(&profile).map_err(|error| error.to_string())
}
