#![doc = include_str!("../README.md")]

mod digest;
mod envelope;
mod error;
mod key;

pub use digest::{key_id, random_hex, sha256_hex};
pub use envelope::{open, seal};
pub use error::SealError;
pub use key::{KeyPair, generate};
