//! Packs everything into one asset.

use std::collections::{BTreeMap, BTreeSet};

use matcher::lexicon::Phrase;
use matcher::lexicon::format::{NAME_BLOCK, Section, UUID_BYTES, UUID_ORDER, assemble, own_id, with_identifiers};
use matcher::lexicon::phrases::LONGEST_PHRASE;
use matcher::words::{is_function_word, name_words, words};

use crate::Failure;
use crate::concepts::{self, Concept};
use crate::lists::{self, Name};
use crate::occupations::{self, Occupation};
use crate::phrases::{self, Vocabulary};
use crate::places;
use crate::sources::Rows;
use crate::vectors;

/// Longer names are hardly ever met word for word.
const LONGEST_LABEL: usize = 4;
/// The same for aliases of ESCO.
const LONGEST_ALIAS: usize = 3;

/// Builds the asset; also says what is in it.
pub fn build(rows: &Rows, weights: &[f64], likelihood: Vec<u8>) -> Result<(Vec<u8>, String), Failure> {
    let mut concepts = concepts::collect(rows, &lists::technologies(), lists::doings())?;
    // A concept that no phrase leads to would never be found.
    let found: BTreeSet<u32> = names(&concepts)?.values().map(|phrase| phrase.concept()).collect();
    let mut number = 0;
    concepts.retain(|_| (found.contains(&number), number += 1).0);
    let (cue_phrases, cue_names) = cue_phrases(&lists::cues())?;
    let mut phrases = names(&concepts)?;
    let vocabulary = Vocabulary::new(phrases.keys().chain(cue_phrases.keys()).map(String::as_str));
    let labels = number_by_label(&mut concepts, &mut phrases, &vocabulary)?;
    let occupations = occupations::collect(&rows.occupations);
    let rarities = rarities(rows);
    let mut sections: [Vec<u8>; Section::COUNT] = Default::default();
    let mut set = |section: Section, bytes: Vec<u8>| sections[section as usize] = bytes;
    set(Section::PhraseWords, vocabulary.pack());
    set(Section::Phrases, phrases::pack(&phrases, &labels, &vocabulary));
    set(Section::Cues, phrases::pack(&cue_phrases, &BTreeSet::new(), &vocabulary));
    set(Section::CueNames, cue_names);
    set(Section::ConceptNames, concept_names(&concepts)?);
    set(Section::Concepts, concept_records(&concepts, &rarities));
    let (titles, offsets) = occupation_records(&occupations);
    set(Section::OccupationNames, titles);
    set(Section::Occupations, offsets);
    let (words, vectors) = vectors::pack(&rarities)?;
    set(Section::Words, phrases::pack_words(&[words]));
    set(Section::Vectors, vectors);
    set(Section::Weights, weights.iter().flat_map(|weight| weight.to_le_bytes()).collect());
    set(Section::Likelihood, likelihood);
    set(Section::Places, places::pack(&rows.towns)?);
    let sizes: Vec<usize> = sections.iter().map(Vec::len).collect();
    let asset = with_identifiers(assemble(&sections), &concept_ids(&concepts));
    let report = format!(
        "{} concepts, {} phrases, {} occupations, {} bytes {sizes:?}",
        concepts.len(),
        phrases.len(),
        occupations.len(),
        asset.len()
    );
    Ok((asset, report))
}

/// Key of each name and what it names; a name that two concepts have goes to the lower rank, then to who asks less of its text, then to the
/// lower number.
fn names(concepts: &[Concept]) -> Result<BTreeMap<String, Phrase>, Failure> {
    let stops: BTreeSet<String> = lists::stops().into_iter().filter_map(|stop| key(stop, 0)).collect();
    let mut best: BTreeMap<String, (u8, u8, u16)> = BTreeMap::new();
    for (number, concept) in concepts.iter().enumerate() {
        let number = u16::try_from(number)?;
        for name in &concept.names {
            let is_wanted = |key: &String| phrases::fits(key) && (name.rank == 0 || !stops.contains(key));
            let Some(key) = key(&name.text, name.rank).filter(is_wanted) else { continue };
            let entry = (name.rank, marks(name), number);
            best.entry(key).and_modify(|held| *held = (*held).min(entry)).or_insert(entry);
        }
    }
    Ok(best.into_iter().map(|(key, (_, marks, number))| (key, Phrase::new(number, marks))).collect())
}

/// Numbers the concepts anew, so that most phrases that are a label name the next concept in turn: ESCO's by the order of their labels,
/// then ESCO's others, then our own. Gives the phrases that are such labels.
fn number_by_label(
    concepts: &mut Vec<Concept>,
    phrases: &mut BTreeMap<String, Phrase>,
    vocabulary: &Vocabulary,
) -> Result<BTreeSet<String>, Failure> {
    let is_label = |name: &str, phrase: Phrase| {
        let concept = &concepts[phrase.concept() as usize];
        concept.uuid.is_some() && key(concepts::bare(&concept.label), 0).as_deref() == Some(name)
    };
    let ordered = phrases::order(phrases.keys().map(String::as_str), vocabulary);
    let labels: Vec<String> = ordered.into_iter().filter(|name| is_label(name, phrases[*name])).map(str::to_owned).collect();
    let place: BTreeMap<usize, usize> = labels.iter().map(|label| phrases[label].concept() as usize).zip(0..).collect();
    let mut sorted: Vec<(bool, usize, usize)> = (0..concepts.len())
        .map(|number| (concepts[number].uuid.is_none(), place.get(&number).copied().unwrap_or(usize::MAX), number))
        .collect();
    sorted.sort_unstable();
    let mut numbers = vec![0; concepts.len()];
    for (new, &(.., old)) in sorted.iter().enumerate() {
        numbers[old] = u16::try_from(new)?;
    }
    phrases.values_mut().for_each(|phrase| *phrase = Phrase::new(numbers[phrase.concept() as usize], phrase.marks()));
    let mut numbered: Vec<(u16, Concept)> = numbers.into_iter().zip(concepts.drain(..)).collect();
    numbered.sort_by_key(|(number, _)| *number);
    concepts.extend(numbered.into_iter().map(|(_, concept)| concept));
    Ok(labels.into_iter().collect())
}

fn marks(name: &Name) -> u8 {
    let case = match name.has_case {
        true if name.text.contains(char::is_lowercase) => Phrase::CAPITAL,
        true => Phrase::UPPER,
        false => 0,
    };
    case | if name.needs_context { Phrase::CONTEXT } else { 0 }
}

/// The key of a name, as the matcher looks for it. ESCO's one-word aliases are left out when they are function words or too short.
fn key(name: &str, rank: u8) -> Option<String> {
    let found = name_words(name);
    match found.as_slice() {
        [] => None,
        [word] if is_function_word(&word.light) || (rank > 0 && word.light.len() < 2) => None,
        [word] => Some(word.light.clone()),
        several
            if several.len() > [LONGEST_PHRASE, LONGEST_LABEL, LONGEST_LABEL, LONGEST_ALIAS, LONGEST_ALIAS][usize::from(rank.min(4))] =>
        {
            None
        }
        several => Some(several.iter().map(|word| word.deep.as_str()).collect::<Vec<_>>().join(" ")),
    }
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

fn concept_records(concepts: &[Concept], rarities: &BTreeMap<String, u8>) -> Vec<u8> {
    let weights = concepts.iter().map(|concept| weight(concept, rarities));
    let families = concepts.iter().map(|concept| concept.family);
    weights.chain(families).chain(concepts.iter().map(|concept| concept.kind as u8)).collect()
}

/// The labels. The score tells skills apart by them, and they are their identifiers where there are no others.
fn concept_names(concepts: &[Concept]) -> Result<Vec<u8>, Failure> {
    let (mut places, mut names, mut taken) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (number, concept) in concepts.iter().enumerate() {
        if !taken.insert(own_id(&concept.label)) {
            return Err(format!("two skills are called {}", concept.label).into());
        }
        if number.is_multiple_of(NAME_BLOCK) {
            places.extend((names.len() as u32).to_le_bytes());
        }
        names.extend(concept.label.as_bytes());
        names.push(b'\n');
    }
    places.extend(names);
    Ok(places)
}

fn concept_ids(concepts: &[Concept]) -> Vec<u8> {
    let uuids: Vec<[u8; UUID_BYTES]> = concepts.iter().filter_map(|concept| concept.uuid).collect();
    let mut columns = vec![0; UUID_BYTES * uuids.len()];
    for (number, uuid) in uuids.iter().enumerate() {
        for (byte, (start, width, place)) in uuid.iter().zip(UUID_ORDER) {
            columns[start * uuids.len() + number * width + place] = *byte;
        }
    }
    columns
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

fn cue_phrases(cues: &[(&str, Vec<&str>)]) -> Result<(BTreeMap<String, Phrase>, Vec<u8>), Failure> {
    let mut entries = BTreeMap::new();
    for (number, (_, phrases)) in cues.iter().enumerate() {
        for phrase in phrases {
            let forms: Vec<String> = words(phrase).into_iter().map(|word| word.deep).collect();
            entries.entry(forms.join(" ")).or_insert(Phrase::new(u16::try_from(number)?, 0));
        }
    }
    let names: Vec<&str> = cues.iter().map(|(name, _)| *name).collect();
    Ok((entries, names.join("\n").into_bytes()))
}
