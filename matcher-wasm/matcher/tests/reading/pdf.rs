//! PDF.

use model::FindingKind;

use crate::support::{fields, pdf, pdf_with, read, texts};

#[test]
fn a_pdf_is_read_in_content_order_and_late_dates_return_to_their_title() {
    let bytes = pdf(&[
        (50.0, 750.0, 24.0, "Jo Example"),
        (50.0, 700.0, 16.0, "Experience"),
        (50.0, 670.0, 11.0, "Engineer"),
        (50.0, 650.0, 11.0, "Did a good deal of work with several people on things that were of some importance."),
        (420.0, 670.0, 11.0, "Jan 2019 - Feb 2020"),
    ]);
    let document = read(&bytes);
    let lines = texts(&document);
    assert_eq!(lines[2..4], ["Engineer", "Jan 2019 - Feb 2020"]);
    assert_eq!(document.lines()[2].row, document.lines()[3].row);
    let profile = fields(&document);
    assert_eq!(profile.basics.name.as_deref(), Some("Jo Example"));
    assert_eq!(profile.work[0].start_date.as_deref(), Some("2019-01"));
}

#[test]
fn two_columns_of_a_pdf_are_not_mixed() {
    let mut lines = vec![(50.0, 700.0, 10.0, "left one"), (50.0, 680.0, 10.0, "left two"), (50.0, 660.0, 10.0, "left three")];
    lines.extend([(300.0, 700.0, 10.0, "right one"), (300.0, 680.0, 10.0, "right two"), (300.0, 660.0, 10.0, "right three")]);
    assert_eq!(texts(&read(&pdf(&lines))), ["left one", "left two", "left three", "right one", "right two", "right three"]);
}

#[test]
fn invisible_and_tiny_text_of_a_pdf_is_kept_apart() {
    let bytes = pdf(&[(50.0, 700.0, 12.0, "Seen"), (50.0, 600.0, 0.5, "Kubernetes"), (50.0, 500.0, 12.0, ") Tj 3 Tr (Haskell")]);
    let document = read(&bytes);
    assert_eq!(texts(&document), ["Seen"]);
    assert_eq!(document.hidden().len(), 2);
    assert!(document.findings().iter().any(|finding| finding.kind == FindingKind::HiddenText));
}

#[test]
fn visible_links_of_a_pdf_are_kept() {
    let link = "6 0 obj << /Type /Annot /Subtype /Link /Rect [40 690 200 720] /A << /S /URI /URI (https://example.org/jo) >> >> endobj\n";
    let document = read(&pdf_with(&[(50.0, 700.0, 12.0, "My page")], link, ""));
    assert_eq!(document.links(), ["https://example.org/jo"]);
    assert_eq!(document.lines()[0].link.as_deref(), Some("https://example.org/jo"));
}

#[test]
fn a_pdf_without_text_gives_a_finding_and_no_error() {
    let document = read(&pdf(&[]));
    assert!(fields(&document).meta.tacit.findings.iter().any(|finding| finding.kind == FindingKind::NoTextLayer));
}
