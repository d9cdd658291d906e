#![doc = include_str!("../README.md")]

mod answer;
mod digest;
mod envelope;
mod error;
mod key;
mod log;
mod record;
mod reply;

pub use answer::{open_answer, seal_answer};
pub use digest::{fingerprint, key_id, random_hex, sha256_hex};
pub use envelope::{open, seal};
pub use error::SealError;
pub use key::{KeyPair, generate};
pub use log::{LogEntry, LogEvent, LogFault, LogNote, ShareLog};
pub use record::{ConsentRecord, Consents, Question};
pub use reply::{open_reply, seal_reply};
