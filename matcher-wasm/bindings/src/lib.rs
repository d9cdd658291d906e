//! The matcher for JavaScript: wasm-bindgen, no logic.
//!
//! [`Engine`] carries the calls of [`matcher::Matcher`] over the wasm boundary. Values are plain objects in the shape of the crate
//! `model`; their spans are UTF-16 code units outside and bytes inside, converted in [`offsets`] alone. Errors are objects with `code`
//! and `message`.

mod engine;
mod failure;
mod offsets;

pub use engine::{Engine, PostingProblem, PostingsRead, SkillSpan};
pub use failure::Failure;
