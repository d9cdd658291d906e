//! Fits the weights of the score.

use std::path::Path;

use crate::Failure;

/// The weights that are packed into the asset.
pub fn committed() -> Result<Vec<f64>, Failure> {
    Ok(serde_json::from_str::<Vec<f64>>(include_str!("../weights.json"))?)
}

/// Fits.
pub fn train(_folders: &[String], _lexicon: &Path, _out: &Path) -> Result<String, Failure> {
    Err("x".into())
}
