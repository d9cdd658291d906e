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

/// Two columns of one page of a browser: the words of both, then what is positioned in the second one.
fn layered<'t>(side: &[&'t str], main: &[(f32, &'t str)], positioned: &[(f32, &'t str)]) -> Vec<(f32, f32, f32, &'t str)> {
    let side = side.iter().enumerate().map(|(at, text)| (40.0, 740.0 - 17.0 * at as f32, 9.0, *text));
    side.chain(main.iter().chain(positioned).map(|(y, text)| (220.0, *y, 11.0, *text))).collect()
}

#[test]
fn what_a_browser_draws_last_returns_below_its_heading_and_the_column_beside_stays_whole() {
    let side = ["Contact", "jo@example.org", "Skills", "Welding", "Riveting", "Soldering", "Languages", "Danish", "English"];
    let main = [(742.0, "Experience"), (640.0, "Education")];
    let positioned = [
        (722.0, "Welder, Acme Ltd"),
        (708.0, "2019 - 2021"),
        (690.0, "Fitter, Beta Ltd"),
        (676.0, "2015 - 2019"),
        (620.0, "School of Trades"),
    ];
    let lines = layered(&side, &main, &positioned);
    let expected = side.into_iter().chain([
        "Experience",
        "Welder, Acme Ltd",
        "2019 - 2021",
        "Fitter, Beta Ltd",
        "2015 - 2019",
        "Education",
        "School of Trades",
    ]);
    assert_eq!(texts(&read(&pdf(&lines))), expected.collect::<Vec<_>>());
}

#[test]
fn dates_that_are_drawn_before_all_else_stand_in_the_rows_of_their_titles() {
    let text = ["Engineer", "Acme Ltd", "Built many bridges of all kinds", "Tester", "Beta Ltd", "Tested the bridges of others"];
    let places = [700.0, 686.0, 672.0, 640.0, 626.0, 612.0];
    let mut lines = vec![(50.0, 740.0, 14.0, "Experience"), (50.0, 700.0, 9.0, "2019 - 2021"), (50.0, 640.0, 9.0, "2015 - 2019")];
    lines.extend(places.into_iter().zip(text).map(|(y, text)| (160.0, y, 11.0, text)));
    let expected = ["Experience", "2019 - 2021", text[0], text[1], text[2], "2015 - 2019", text[3], text[4], text[5]];
    let document = read(&pdf(&lines));
    assert_eq!(texts(&document), expected);
    assert_eq!(document.lines()[5].row, document.lines()[6].row);
}
