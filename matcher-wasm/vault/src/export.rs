use json::{Json, Value};
use share_contract::Date;

use crate::Vault;

/// The file that describes the export.
const SCHEMA: &str = "https://tacit.example/export.schema.json";
const VERSION: u32 = 1;

/// Everything as one JSON.
#[derive(Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Export {
    #[serde(rename = "$schema")]
    schema: String,
    version: u32,
    exported: String,
    vault: Vault,
}

/// Why a file is not taken in. It never says what the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportError {
    /// Not an export of this program.
    NotAnExport,
    /// An export of a later version.
    Newer,
}

impl ImportError {
    /// The stable code that programs switch on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            ImportError::NotAnExport => "not_an_export",
            ImportError::Newer => "newer_export",
        }
    }
}

impl Vault {
    /// Everything as one JSON (AJ21, N8): of the vault alone, so the tokens that take shares back are in it.
    #[must_use]
    pub fn to_export(&self, today: Date) -> String {
        json::to_string(&Export { schema: SCHEMA.to_owned(), version: VERSION, exported: today.to_string(), vault: self.clone() })
    }

    /// Reads an export; the log in it must hold together.
    pub fn from_export(text: &str) -> Result<Vault, ImportError> {
        let value: Value = json::from_str(text).ok_or(ImportError::NotAnExport)?;
        if value["version"].as_u64().is_some_and(|version| version > u64::from(VERSION)) {
            return Err(ImportError::Newer);
        }
        Export::read(value).map(|export| export.vault).map_err(|_| ImportError::NotAnExport)
    }
}
