//! Skills of the lexicon that a document shows, with what backs them.

use std::collections::BTreeMap;

use model::{Evidence, FoundSkill, Span};

use super::date::{Date, Period};
use super::evidence::evidence;
use super::years;
use crate::Lexicon;
use crate::document::Document;
use crate::skills::{self, Claim};

/// The skills that the document claims, in the order of their first mention. Their years are those of work: time of study dates a person.
pub(crate) fn found(
    document: &Document,
    lexicon: &Lexicon,
    fields: &[Evidence],
    entries: &[(String, Span, Period)],
    now: Option<Date>,
) -> Vec<FoundSkill> {
    let mut spans: BTreeMap<u32, Vec<Span>> = BTreeMap::new();
    for mention in skills::find_possible(document.text(), lexicon) {
        if mention.claimed == Claim::Claimed {
            spans.entry(mention.concept).or_default().push(mention.span);
        }
    }
    let mut found: Vec<(u32, FoundSkill)> = Vec::new();
    for (concept, spans) in spans {
        let first = spans.first().map_or(0, |span| span.start);
        let concept = lexicon.concept(concept);
        let times = || {
            entries
                .iter()
                .filter(|(path, ..)| years::is_work(path))
                .filter(|(_, entry, _)| spans.iter().any(|span| contains(*entry, *span)))
                .map(|(.., period)| period)
        };
        let years = years::merged(times(), now);
        let last_used = years::last_used(times(), now).map(Date::iso);
        let evidence = spans.iter().map(|span| evidence(document, pointer(*span, fields, entries), *span)).collect();
        found.push((first, FoundSkill { id: concept.id.to_string(), name: concept.name.to_string(), years, last_used, evidence }));
    }
    found.sort_by_key(|(first, _)| *first);
    found.into_iter().map(|(_, skill)| skill).collect()
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The smallest field that holds a place, else the entry; the whole profile if none does.
fn pointer(span: Span, fields: &[Evidence], entries: &[(String, Span, Period)]) -> String {
    let field = fields.iter().filter(|field| contains(field.span, span)).min_by_key(|field| field.span.end - field.span.start);
    let entry = || entries.iter().find(|(_, entry, _)| contains(*entry, span)).map(|(path, ..)| path.clone());
    field.map(|field| field.path.clone()).or_else(entry).unwrap_or_default()
}
