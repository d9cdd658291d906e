//! Skills of the lexicon that a document shows, with what backs them.

use std::collections::BTreeMap;

use model::{Evidence, FoundSkill, Span};

use super::date::Date;
use super::evidence::evidence;
use super::personal;
use super::years::{self, Dated};
use crate::Lexicon;
use crate::document::Document;
use crate::skills::{self, Claim};

/// The skills that the document claims, in the order of their first mention.
pub(crate) fn found(document: &Document, lexicon: &Lexicon, fields: &[Evidence]) -> Vec<FoundSkill> {
    let mut spans: BTreeMap<u32, Vec<Span>> = BTreeMap::new();
    let listed: Vec<&str> = fields.iter().filter(|field| field.path.contains("/keywords/")).map(|field| field.quote.as_str()).collect();
    let text = document.text();
    // A nationality is no language that somebody speaks.
    let personal: Vec<Span> =
        document.lines().iter().map(|line| line.span).filter(|span| span.quote(text).is_some_and(personal::is_in)).collect();
    for mention in skills::find_listed(text, lexicon, &listed) {
        if mention.claimed == Claim::Claimed && !personal.iter().any(|line| contains(*line, mention.span)) {
            spans.entry(mention.concept).or_default().push(mention.span);
        }
    }
    let mut found: Vec<(u32, FoundSkill)> = Vec::new();
    for (concept, spans) in spans {
        let first = spans.first().map_or(0, |span| span.start);
        let concept = lexicon.concept(concept);
        let evidence = spans.iter().map(|span| evidence(document, pointer(*span, fields), *span)).collect();
        let skill = FoundSkill { id: concept.id.to_string(), name: concept.name.to_string(), years: None, last_used: None, evidence };
        found.push((first, skill));
    }
    found.sort_by_key(|(first, _)| *first);
    found.into_iter().map(|(_, skill)| skill).collect()
}

/// Counts the years of skills anew. Their years are those of work: time of study dates a person. What is not backed by a place of the
/// text stays as it was.
pub(crate) fn date(skills: &mut [FoundSkill], entries: &[Dated], now: Option<Date>) {
    for skill in skills {
        if skill.evidence.iter().all(|evidence| evidence.quote.is_empty()) {
            continue;
        }
        let backs = |entry: &&Dated| entry.span.is_some_and(|span| skill.evidence.iter().any(|evidence| contains(span, evidence.span)));
        let years = years::merged(entries.iter().filter(backs), now);
        let last_used = years::last_used(entries.iter().filter(backs), now).map(Date::iso);
        (skill.years, skill.last_used) = (years, last_used);
    }
}

fn contains(outer: Span, inner: Span) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The smallest field or entry that holds a place; the whole profile if none does.
fn pointer(span: Span, fields: &[Evidence]) -> String {
    let holding = fields.iter().filter(|field| contains(field.span, span));
    holding.min_by_key(|field| field.span.end - field.span.start).map(|field| field.path.clone()).unwrap_or_default()
}
