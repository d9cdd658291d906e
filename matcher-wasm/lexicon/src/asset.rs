//! Packs everything into one asset.

use std::collections::{BTreeMap, BTreeSet};

use fst::MapBuilder;
use matcher::lexicon::Phrase;
use matcher::lexicon::format::{Section, assemble};
use matcher::words::{is_function_word, words};

use crate::Failure;
use crate::concepts::{self, Concept};
use crate::lists::{self, Name};
use crate::occupations::{self, Occupation};
use crate::sources::Rows;
use crate::vectors;

/// Longer names are hardly ever met word for word.
const LONGEST_LABEL: usize = 4;
/// The same for aliases of ESCO.
const LONGEST_ALIAS: usize = 3;

/// Builds the asset; also says what is in it.
pub fn build(rows: &Rows, weights: &[f64], likelihood: Vec<u8>) -> Result<(Vec<u8>, String), Failure> {
    let mut concepts = concepts::collect(rows, &lists::technologies());
    // A concept that no phrase leads to would never be found.
    let found: BTreeSet<u64> = phrases(&concepts)?.values().map(|value| value & 0xffff).collect();
    let mut number = 0;
    concepts.retain(|_| (found.contains(&number), number += 1).0);
    let occupations = occupations::collect(&rows.occupations);
    let rarities = rarities(rows);
    let phrases = phrases(&concepts)?;
    let mut sections: [Vec<u8>; Section::COUNT] = Default::default();
    let mut set = |section: Section, bytes: Vec<u8>| sections[section as usize] = bytes;
    set(Section::Phrases, map(&phrases)?);
    let (names, records) = concept_records(&concepts, &rarities);
    set(Section::ConceptNames, names);
    set(Section::Concepts, records);
    set(Section::ConceptIds, concepts.iter().filter_map(|concept| concept.uuid).flatten().collect());
    let (titles, offsets) = occupation_records(&occupations);
    set(Section::OccupationNames, titles);
    set(Section::Occupations, offsets);
    let (words, vectors) = vectors::pack(&rarities)?;
    set(Section::Words, map(&words)?);
    set(Section::Vectors, vectors);
    let (cues, cue_names) = cues()?;
    set(Section::Cues, cues);
    set(Section::CueNames, cue_names);
    set(Section::Weights, weights.iter().flat_map(|weight| weight.to_le_bytes()).collect());
    set(Section::Likelihood, likelihood);
    let sizes: Vec<usize> = sections.iter().map(Vec::len).collect();
    let asset = assemble(&sections);
    let report = format!(
        "{} concepts, {} phrases, {} occupations, {} bytes {sizes:?}",
        concepts.len(),
        phrases.len(),
        occupations.len(),
        asset.len()
    );
    Ok((asset, report))
}

/// Key and value of each name; a name that two concepts have goes to the lower rank, then to the lower number.
fn phrases(concepts: &[Concept]) -> Result<BTreeMap<String, u64>, Failure> {
    let stops: BTreeSet<String> = lists::stops().into_iter().filter_map(|stop| key(stop, 0)).collect();
    let mut best: BTreeMap<String, (u8, u64)> = BTreeMap::new();
    for (number, concept) in concepts.iter().enumerate() {
        let number = u16::try_from(number)?;
        for name in &concept.names {
            let found = key(&name.text, name.rank).filter(|key| name.rank == 0 || !stops.contains(key));
            let Some(key) = found else { continue };
            let entry = (name.rank, pack(number, name));
            best.entry(key).and_modify(|held| *held = (*held).min(entry)).or_insert(entry);
        }
    }
    Ok(best.into_iter().map(|(key, (_, value))| (key, value)).collect())
}

fn pack(concept: u16, name: &Name) -> u64 {
    let is_upper = name.has_case && !name.text.contains(char::is_lowercase);
    Phrase::pack(concept, is_upper, name.has_case && !is_upper, name.needs_context)
}

/// The key of a name, as the matcher looks for it. ESCO's one-word aliases are left out when they are function words or too short.
fn key(name: &str, rank: u8) -> Option<String> {
    let found = words(name);
    match found.as_slice() {
        [] => None,
        [word] if is_function_word(&word.light) || (rank > 0 && word.light.len() < 2) => None,
        [word] => Some(word.light.clone()),
        several if several.len() > if rank > 2 { LONGEST_ALIAS } else { LONGEST_LABEL } => None,
        several => Some(several.iter().map(|word| word.deep.as_str()).collect::<Vec<_>>().join(" ")),
    }
}

fn map(entries: &BTreeMap<String, u64>) -> Result<Vec<u8>, Failure> {
    let mut builder = MapBuilder::memory();
    for (key, value) in entries {
        builder.insert(key, *value)?;
    }
    Ok(builder.into_inner()?)
}

/// For each word the natural logarithm of texts over texts with the word, in eighths, rounded.
fn rarities(rows: &Rows) -> BTreeMap<String, u8> {
    let texts = || rows.skills.iter().chain(&rows.occupations);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts() {
        let mut forms: Vec<String> = words(&text.description).into_iter().map(|word| word.deep).collect();
        forms.sort_unstable();
        forms.dedup();
        forms.into_iter().for_each(|form| *counts.entry(form).or_default() += 1);
    }
    let n = texts().count() as f64;
    let rarity = |count: usize| ((n / count as f64).ln() * 8.0).round().clamp(0.0, 255.0) as u8;
    // A word of one text is as rare as one of none: it needs no entry.
    counts.into_iter().filter(|(form, count)| *count > 2 && form.len() < 20).map(|(form, count)| (form, rarity(count))).collect()
}

fn concept_records(concepts: &[Concept], rarities: &BTreeMap<String, u8>) -> (Vec<u8>, Vec<u8>) {
    let (mut names, mut records) = (Vec::new(), Vec::new());
    for concept in concepts {
        records.extend((names.len() as u32).to_le_bytes());
        records.extend([weight(concept, rarities), concept.family, 0, 0]);
        names.extend(concept.label.as_bytes());
    }
    records.extend((names.len() as u32).to_le_bytes());
    records.extend([0; 4]);
    (names, records)
}

/// How telling a skill is: a listed technology or trade much, a virtue little, the others by the rarity of their words.
fn weight(concept: &Concept, rarities: &BTreeMap<String, u8>) -> u8 {
    match concept.family_name.as_str() {
        "virtues" => 12,
        "office" | "methods" => 55,
        "" => {
            let forms: Vec<u8> = words(&concept.label)
                .iter()
                .filter(|word| !is_function_word(&word.light))
                .map(|word| rarities.get(&word.deep).copied().unwrap_or(64))
                .collect();
            let mean = forms.iter().map(|&rarity| f64::from(rarity)).sum::<f64>() / forms.len().max(1) as f64;
            let scale = if concept.is_knowledge { 1.3 } else { 0.9 };
            (mean * scale).clamp(15.0, 80.0) as u8
        }
        _ => 100,
    }
}

fn occupation_records(occupations: &[Occupation]) -> (Vec<u8>, Vec<u8>) {
    let (mut names, mut offsets) = (Vec::new(), Vec::new());
    for occupation in occupations {
        offsets.extend((names.len() as u32).to_le_bytes());
        names.extend(occupation.label.as_bytes());
    }
    offsets.extend((names.len() as u32).to_le_bytes());
    (names, offsets)
}

fn cues() -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let cues = lists::cues();
    let mut entries = BTreeMap::new();
    for (number, (_, phrases)) in cues.iter().enumerate() {
        for phrase in phrases {
            let forms: Vec<String> = words(phrase).into_iter().map(|word| word.deep).collect();
            entries.entry(forms.join(" ")).or_insert(number as u64);
        }
    }
    let names: Vec<&str> = cues.iter().map(|(name, _)| *name).collect();
    Ok((map(&entries)?, names.join("\n").into_bytes()))
}
