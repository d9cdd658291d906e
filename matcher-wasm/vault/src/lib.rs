#![doc = include_str!("../README.md")]

mod contents;
mod delete;
mod export;
mod retention;

pub use contents::{
    EmployerLimit, Interview, KeptRequest, KeptShare, Lesson, MOST_VERSIONS, PastMatch, Resume, SavedSearch, Settings, Vault, Version,
};
pub use delete::{Item, blanked};
pub use export::ImportError;
pub use retention::{ANONYMISE_DAYS, ARCHIVE_DAYS, Due, REVIEW_DAYS, Task};
