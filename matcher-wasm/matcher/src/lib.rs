//! Reads resumes and postings and scores one against the other.
//!
//! `&[u8]` → [`document::Document`] → [`sections::Sections`] → [`model::Profile`]: only the first arrow can fail; what could not be
//! read afterwards is a finding. Pure Rust: no browser, no clock, no network, no randomness, so that native and wasm agree bit for bit.

pub mod document;
pub mod profile;
pub mod sections;

pub mod lexicon;
pub mod skills;
pub mod words;

pub use lexicon::{Lexicon, LexiconError};

pub mod posting;
pub mod titles;
