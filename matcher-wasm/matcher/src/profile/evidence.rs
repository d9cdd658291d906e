//! Where each value was read.

use model::{Evidence, Span};

use super::date::Period;
use super::part::Part;
use crate::document::Document;

/// Collects evidence while a profile is put together.
pub(crate) struct Ledger<'d> {
    document: &'d Document,
    pub evidence: Vec<Evidence>,
    /// Dated jobs and projects: pointer, place, time.
    pub entries: Vec<(String, Span, Period)>,
}

impl<'d> Ledger<'d> {
    pub fn new(document: &'d Document) -> Ledger<'d> {
        Ledger { document, evidence: Vec::new(), entries: Vec::new() }
    }

    /// Notes a job or a project with its time.
    pub fn entry(&mut self, path: &str, span: Option<Span>, period: Option<(Period, Span)>) {
        if let Some((span, (period, _))) = span.zip(period) {
            self.entries.push((path.to_owned(), span, period));
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
