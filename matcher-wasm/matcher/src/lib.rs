//! Reads resumes and postings and scores one against the other.
//!
//! `&[u8]` → [`document::Document`] → [`sections::Sections`] → [`model::Profile`]: only the first arrow can fail; what could not be
//! read afterwards is a finding. [`Matcher`] has all calls in one place. Pure Rust: no browser, no clock, no network, no randomness, so that native and wasm agree bit for bit.

pub mod document;
pub mod index;
pub mod lexicon;
mod matcher;
mod month;
pub mod posting;
pub mod profile;
pub mod score;
pub mod sections;
pub mod skills;
pub mod summary;
mod table;
pub mod titles;
pub mod vectors;
mod vocabulary;
pub mod votes;
pub mod words;

pub use index::{Index, IndexError};
pub use lexicon::{Lexicon, LexiconError};
pub use matcher::{Matcher, SkillSpan};
pub use month::{Month, MonthError};
