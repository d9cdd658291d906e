#![doc = include_str!("../README.md")]

mod contents;
mod delete;
mod export;
mod merge;
mod retention;
mod settings;
mod shares;

pub use contents::{Interview, KeptRequest, KeptShare, Lesson, MOST_VERSIONS, PastMatch, Resume, SavedSearch, Vault, Version};
pub use delete::{Item, blanked};
pub use export::ImportError;
pub use retention::{ANONYMISE_DAYS, ARCHIVE_DAYS, Due, REVIEW_DAYS, Task};
pub use settings::{EmployerLimit, Settings};
