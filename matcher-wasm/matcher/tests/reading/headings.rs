//! Sections and their headings.

use matcher::sections::{SectionKind, Sections};

use crate::support::{PLAIN, read};

#[test]
fn sections_cover_the_document_in_order() {
    let document = read(PLAIN.as_bytes());
    let sections = Sections::find(&document);
    let mut next = 0;
    for section in sections.iter() {
        assert_eq!(section.lines.start, next);
        next = section.lines.end;
    }
    assert_eq!(next, document.lines().len());
    let kinds: Vec<SectionKind> = sections.iter().map(|section| section.kind).collect();
    assert_eq!(kinds, [SectionKind::Header, SectionKind::Work, SectionKind::Education, SectionKind::Skills]);
}

#[test]
fn headings_of_other_languages_are_known() {
    for (heading, kind) in [
        ("Berufserfahrung", SectionKind::Work),
        ("Expérience professionnelle", SectionKind::Work),
        ("İş Deneyimi", SectionKind::Work),
        ("Educación", SectionKind::Education),
        ("Umiejętności", SectionKind::Skills),
        ("Utbildning", SectionKind::Education),
        ("Competenze", SectionKind::Skills),
        ("Werkervaring", SectionKind::Work),
        ("Formação", SectionKind::Education),
    ] {
        let document = read(format!("Jo Example\n\n{heading}\n\nx\n").as_bytes());
        assert!(Sections::find(&document).of(kind).next().is_some(), "{heading}");
    }
}
