use std::path::{Path, PathBuf};

/// A SQLite file or a PostgreSQL server.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseAddress {
    /// The file.
    File(PathBuf),
    /// `postgres://…`, with its password.
    Postgres(String),
}

impl DatabaseAddress {
    pub(super) fn read(text: &str) -> DatabaseAddress {
        let is_postgres = ["postgres://", "postgresql://"].iter().any(|scheme| text.starts_with(scheme));
        if is_postgres {
            DatabaseAddress::Postgres(text.to_owned())
        } else {
            DatabaseAddress::File(text.trim_start_matches("sqlite://").into())
        }
    }

    /// The file, if it is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            DatabaseAddress::File(file) => Some(file),
            DatabaseAddress::Postgres(_) => None,
        }
    }
}

/// Without the password.
impl std::fmt::Debug for DatabaseAddress {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            DatabaseAddress::File(file) => write!(out, "{}", file.display()),
            DatabaseAddress::Postgres(_) => out.write_str("PostgreSQL"),
        }
    }
}
