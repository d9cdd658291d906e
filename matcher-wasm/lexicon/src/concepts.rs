//! The skills: identifier, preferred label, names.

use std::collections::{BTreeMap, BTreeSet};

use matcher::lexicon::Kind;
use matcher::lexicon::format::uuid;

use crate::Failure;
use crate::lists::{Name, Term};
use crate::sources::{Rows, Skill};

/// A skill to be packed.
pub struct Concept {
    /// ESCO identifier; none for our own.
    pub uuid: Option<[u8; 16]>,
    /// Preferred label.
    pub label: String,
    /// Names to look for, the best first.
    pub names: Vec<Name>,
    /// Number of its family, 0 for none.
    pub family: u8,
    /// Name of its family.
    pub family_name: String,
    /// Whether ESCO calls it knowledge rather than a skill: a thing, not a phrase with a verb.
    pub is_knowledge: bool,
    /// What kind of skill it is.
    pub kind: Kind,
}

/// A label without the explanation in brackets.
pub fn bare(label: &str) -> &str {
    label.split(" (").next().unwrap_or(label)
}

/// All concepts: ESCO's in the order of their labels, then our own in the order of the list.
///
/// # Errors
/// A doing whose label ESCO does not have.
pub fn collect(rows: &Rows, terms: &[Term], doings: Vec<(&str, &str, Vec<Name>)>) -> Result<Vec<Concept>, Failure> {
    let mut concepts = esco(rows);
    let by_label: BTreeMap<String, usize> =
        concepts.iter().enumerate().rev().map(|(i, concept)| (concept.label.to_lowercase(), i)).collect();
    for term in terms {
        match by_label.get(&term.label.text.to_lowercase()) {
            Some(&i) => extend(&mut concepts[i], term),
            None => concepts.push(own(term)),
        }
    }
    for (family, label, names) in doings {
        let number = by_label.get(&label.to_lowercase()).ok_or_else(|| format!("ESCO has no {label}"))?;
        let concept = &mut concepts[*number];
        concept.names.extend(names);
        if let Some(term) = terms.iter().find(|term| term.family_name == family && concept.family == 0) {
            (concept.family, concept.family_name) = (term.family, term.family_name.clone());
        }
    }
    concepts.iter_mut().for_each(|concept| concept.kind = kind(concept));
    Ok(concepts)
}

/// Families of things that one works with.
const TECHNOLOGIES: [&str; 11] = [
    "programming languages",
    "web",
    "frameworks",
    "mobile",
    "databases",
    "data engineering",
    "data science",
    "cloud",
    "operations",
    "networks and security",
    "testing",
];

/// What somebody else has to attest.
const CERTIFICATES: &str = "ACCA|ADR licence|advanced cardiac life support|bar admission|CCNA|CCNP|CEH|Certified nursing assistant|CFA|Chartered \
    accountant|CISM|CISSP|commercial driving licence|CompTIA Security+|CPA|drive vehicles|Food hygiene certificate|IOSH|ISTQB|NEBOSH|OSCP|OSHA|\
    PGCE|PMP|PRINCE2|Registered nurse licence|teaching licence|TEFL";

/// Languages of ESCO whose labels are one word.
const LANGUAGES: &str = "Afrikaans|Albanian|Arabic|Armenian|Azerbaijani|Basque|Belarusian|Bengali|Bosnian|Bulgarian|Catalan|Chinese|Croatian|Czech|Danish|\
    Dutch|English|Estonian|Farsi|Finnish|French|Galician|Georgian|German|Greek|Hebrew|Hindi|Hungarian|Icelandic|Indonesian|Irish|Italian|Japanese|\
    Kazakh|Korean|Kurdish|Latin|Latvian|Lithuanian|Luxembourgish|Macedonian|Malay|Maltese|Moldovan|Montenegrin|Norwegian|Pashto|Persian|Polish|\
    Portuguese|Punjabi|Romanian|Russian|Serbian|Slovak|Slovenian|Spanish|Swahili|Swedish|Tamil|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh";

fn kind(concept: &Concept) -> Kind {
    let is_among = |list: &str| list.split('|').any(|label| label.trim() == concept.label);
    match concept.family_name.as_str() {
        _ if is_among(CERTIFICATES) => Kind::Certificate,
        _ if is_among(LANGUAGES) => Kind::Language,
        family if concept.uuid.is_none() && TECHNOLOGIES.contains(&family) => Kind::Technology,
        family if concept.is_knowledge && TECHNOLOGIES[..10].contains(&family) && concept.label.starts_with(char::is_uppercase) => {
            Kind::Technology
        }
        _ if concept.is_knowledge => Kind::Knowledge,
        _ => Kind::Competence,
    }
}

fn esco(rows: &Rows) -> Vec<Concept> {
    let labelled: BTreeMap<&str, &Skill> =
        rows.labelled.iter().filter(|skill| skill.taxonomy == "ESCO").map(|skill| (skill.original_id.as_str(), skill)).collect();
    let knowledge: BTreeSet<&str> =
        rows.knowledge.iter().filter(|row| row.taxonomy == "esco_knowledge").map(|row| row.name.trim()).collect();
    let mut concepts: Vec<Concept> = Vec::new();
    for row in &rows.skills {
        let concept = match labelled.get(row.id.as_str()) {
            Some(skill) => Some((skill.skill_name.trim(), aliases(&skill.aliases), false)),
            None => longest_prefix(&row.description, &knowledge).map(|label| (label, Vec::new(), true)),
        };
        let Some((label, aliases, is_knowledge)) = concept else { continue };
        let mut names = vec![name_of(label, 1 + u8::from(!is_knowledge))];
        names.extend(aliases.iter().map(|alias| name_of(alias, 3 + u8::from(!is_knowledge))));
        let kind = Kind::Knowledge;
        let (label, family_name) = (label.to_owned(), String::new());
        concepts.push(Concept { uuid: uuid(&row.id), label, names, family: 0, family_name, is_knowledge, kind });
    }
    concepts.retain(|concept| concept.uuid.is_some());
    // Neighbours in the alphabet share more bytes.
    concepts.sort_by(|a, b| (&a.label, a.uuid).cmp(&(&b.label, b.uuid)));
    concepts.dedup_by_key(|concept| concept.uuid);
    concepts
}

fn aliases(text: &str) -> Vec<&str> {
    let is_lines = text.contains('\n');
    text.split(|c| if is_lines { c == '\n' } else { c == ',' }).map(str::trim).filter(|alias| !alias.is_empty()).collect()
}

/// The longest of `labels` that the blended text begins with.
fn longest_prefix<'t>(text: &'t str, labels: &BTreeSet<&str>) -> Option<&'t str> {
    let ends = text.match_indices(' ').map(|(at, _)| at).take(20).chain([text.len()]);
    ends.filter(|&end| labels.contains(&text[..end])).last().map(|end| &text[..end])
}

/// A name of ESCO's: without the explanation in brackets; an abbreviation or a product's name keeps its case.
fn name_of(label: &str, rank: u8) -> Name {
    let bare = bare(label);
    let is_abbreviation = bare.len() <= 5 && bare.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let is_product = bare != label && bare.starts_with(char::is_uppercase);
    Name { text: bare.to_owned(), has_case: is_abbreviation || is_product, needs_context: false, rank }
}

fn extend(concept: &mut Concept, term: &Term) {
    let label = concept.names.remove(0);
    if term.is_label_found {
        let has_case = term.label.has_case || (label.has_case && term.aliases.is_empty());
        concept.names.insert(0, Name { has_case, needs_context: term.label.needs_context, rank: 0, ..label });
    }
    concept.names.splice(0..0, term.aliases.iter().cloned());
    (concept.family, concept.family_name) = (term.family, term.family_name.clone());
}

fn own(term: &Term) -> Concept {
    let bare = bare(&term.label.text).to_owned();
    let mut names: Vec<Name> = term.is_label_found.then(|| Name { text: bare, ..term.label.clone() }).into_iter().collect();
    names.extend(term.aliases.iter().cloned());
    let (family, family_name) = (term.family, term.family_name.clone());
    Concept { uuid: None, label: term.label.text.clone(), names, family, family_name, is_knowledge: true, kind: Kind::Technology }
}
