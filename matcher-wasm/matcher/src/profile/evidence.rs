//! Where each value was read.

use model::{Evidence, Span};

use super::part::Part;
use crate::document::Document;

/// Collects evidence while a profile is put together.
pub(crate) struct Ledger<'d> {
    document: &'d Document,
    pub evidence: Vec<Evidence>,
}

impl<'d> Ledger<'d> {
    pub fn new(document: &'d Document) -> Ledger<'d> {
        Ledger { document, evidence: Vec::new() }
    }

    /// Notes where a whole entry stands.
    pub fn entry(&mut self, path: &str, span: Option<Span>) {
        if let Some(span) = span {
            self.note(path.to_owned(), span);
        }
    }

    /// Notes the place of a value.
    pub fn note(&mut self, path: String, span: Span) {
        self.evidence.push(self.at(path, span));
    }

    /// Notes the place of a part and hands out its value.
    pub fn value(&mut self, path: String, part: &Part) -> Option<String> {
        self.note(path, part.span);
        Some(part.text.clone())
    }

    /// As [`Ledger::value`], for what may be missing.
    pub fn option(&mut self, path: &str, part: Option<&Part>) -> Option<String> {
        part.and_then(|part| self.value(path.to_owned(), part))
    }

    /// Evidence for a place of the text.
    pub fn at(&self, path: String, span: Span) -> Evidence {
        evidence(self.document, path, span)
    }
}

/// Evidence for a place of the text.
pub(crate) fn evidence(document: &Document, path: String, span: Span) -> Evidence {
    let quote = span.quote(document.text()).unwrap_or("").to_owned();
    let lines = document.lines();
    let at = lines.partition_point(|line| line.span.end <= span.start);
    let page = lines.get(at).filter(|line| line.bounds.is_some()).map(|line| line.page);
    Evidence { path, span, quote, page }
}
