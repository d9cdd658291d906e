//! What helps a person to find their way in the text as read: headings, and where pages begin.

use model::Evidence;

use super::evidence::evidence;
use crate::document::Document;
use crate::sections::{SectionKind, Sections};

/// The headings of the sections, with the part of the profile that each went into.
pub(crate) fn headings(document: &Document, sections: &Sections) -> Vec<Evidence> {
    let mut headings = Vec::new();
    for section in sections.iter() {
        for line in &document.lines()[section.lines.start..section.body().start] {
            headings.push(evidence(document, path(section.kind).to_owned(), line.span));
        }
    }
    headings
}

/// The first line of each page after the first.
pub(crate) fn page_starts(document: &Document) -> Vec<Evidence> {
    let mut starts = Vec::new();
    let mut page = 1;
    for line in document.lines() {
        if line.page > page {
            page = line.page;
            starts.push(evidence(document, String::new(), line.span));
        }
    }
    starts
}

fn path(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Header | SectionKind::Contact => "/basics",
        SectionKind::Summary => "/basics/summary",
        SectionKind::Work => "/work",
        SectionKind::Volunteer => "/volunteer",
        SectionKind::Education => "/education",
        SectionKind::Awards => "/awards",
        SectionKind::Certificates => "/certificates",
        SectionKind::Publications => "/publications",
        SectionKind::Skills => "/skills",
        SectionKind::Languages => "/languages",
        SectionKind::Interests => "/interests",
        SectionKind::Projects => "/projects",
        SectionKind::References => "/references",
        SectionKind::Other => "",
    }
}
