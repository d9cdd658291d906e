//! Reading, on small documents made here.
#![expect(clippy::unwrap_used, reason = "a test that cannot make its document has failed")]

use std::io::Write;

use flate2::Compression;
use flate2::write::{DeflateEncoder, ZlibEncoder};
use matcher::document::{Document, Limits, ReadError};
use matcher::profile;
use matcher::sections::{SectionKind, Sections};
use model::{FindingKind, Profile, SourceFormat};
use proptest::prelude::*;

/// A zip of some parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
    for (name, content) in parts {
        let (mut entry, config) = archive.new_file(name).compression_method(rawzip::CompressionMethod::DEFLATE).start().unwrap();
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::fast()));
        writer.write_all(content).unwrap();
        let (encoder, descriptor) = writer.finish().unwrap();
        encoder.finish().unwrap();
        entry.finish(descriptor).unwrap();
    }
    archive.finish().unwrap();
    bytes
}

fn docx_with(parts: &[(&str, &str)], body: &str) -> Vec<u8> {
    let document = format!(r#"<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>{body}</w:body></w:document>"#);
    let mut all = vec![("word/document.xml", document.as_bytes())];
    all.extend(parts.iter().map(|(name, text)| (*name, text.as_bytes())));
    zip(&all)
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// A PDF of one page: lines of text with their place and size, and more objects after number 5.
fn pdf_with(lines: &[(f32, f32, f32, &str)], extra: &str, trailer: &str) -> Vec<u8> {
    let shows: String = lines.iter().map(|(x, y, size, text)| format!("BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n")).collect();
    let objects = [
        "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n".to_owned(),
        "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n".to_owned(),
        "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Annots [6 0 R] /Resources << /Font << /F1 5 0 R >> >> >> endobj\n".to_owned(),
        format!("4 0 obj << /Length {} >> stream\n{shows}endstream endobj\n", shows.len()),
        "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n".to_owned(),
        extra.to_owned(),
    ];
    format!("%PDF-1.4\n{}trailer << /Root 1 0 R /Size 9 {trailer} >>\n%%EOF\n", objects.concat()).into_bytes()
}

fn pdf(lines: &[(f32, f32, f32, &str)]) -> Vec<u8> {
    pdf_with(lines, "", "")
}

fn read(bytes: &[u8]) -> Document {
    Document::read(bytes, &Limits::default()).unwrap()
}

fn fields(document: &Document) -> Profile {
    profile::fields(document, &Sections::find(document), None)
}

fn error(bytes: &[u8]) -> ReadError {
    Document::read(bytes, &Limits::default()).unwrap_err()
}

fn texts(document: &Document) -> Vec<&str> {
    document.lines().iter().map(|line| line.text(document.text())).collect()
}

const PLAIN: &str = "Jo Example\nSoftware Engineer\njo@example.org | +49 30 1234567 | Berlin, Germany\n\nExperience\n\nSenior Engineer, Sample Works GmbH\nMarch 2019 - present\n- Built a parser in Rust\n- Led four people\n\nDeveloper, Other Company\nJan 2015 - Feb 2019\n- Wrote Java\n\nEducation\n\nBachelor of Science in Physics, University of Somewhere\n2011 - 2014\n\nSkills\n\nLanguages: Rust, Java\n";

#[test]
fn a_plain_resume_gives_name_contact_jobs_studies_and_skills() {
    let document = read(PLAIN.as_bytes());
    let profile = fields(&document);
    assert_eq!(profile.basics.name.as_deref(), Some("Jo Example"));
    assert_eq!(profile.basics.label.as_deref(), Some("Software Engineer"));
    assert_eq!(profile.basics.email.as_deref(), Some("jo@example.org"));
    assert_eq!(profile.basics.phone.as_deref(), Some("+49 30 1234567"));
    assert_eq!(profile.basics.location.as_ref().and_then(|place| place.city.as_deref()), Some("Berlin"));
    let jobs: Vec<_> = profile
        .work
        .iter()
        .map(|job| (job.position.as_deref(), job.name.as_deref(), job.start_date.as_deref(), job.end_date.as_deref()))
        .collect();
    assert_eq!(
        jobs,
        [
            (Some("Senior Engineer"), Some("Sample Works GmbH"), Some("2019-03"), None),
            (Some("Developer"), Some("Other Company"), Some("2015-01"), Some("2019-02"))
        ]
    );
    assert_eq!(profile.work[0].highlights, ["Built a parser in Rust", "Led four people"]);
    assert_eq!(profile.education[0].institution.as_deref(), Some("University of Somewhere"));
    assert_eq!(profile.education[0].study_type.as_deref(), Some("Bachelor of Science"));
    assert_eq!(profile.education[0].area.as_deref(), Some("Physics"));
    assert_eq!(profile.skills[0].keywords, ["Rust", "Java"]);
    assert_eq!(document.format(), SourceFormat::Text);
}

/// N2: every evidence span quotes its source.
#[test]
fn every_span_quotes_the_text_and_every_job_field_has_evidence() {
    let profile = fields(&read(PLAIN.as_bytes()));
    let reading = &profile.meta.tacit;
    for evidence in &reading.evidence {
        assert_eq!(evidence.span.quote(&reading.text), Some(evidence.quote.as_str()), "{}", evidence.path);
    }
    for path in [
        "/basics/name",
        "/basics/email",
        "/work/0/position",
        "/work/1/name",
        "/work/1/endDate",
        "/education/0/institution",
        "/skills/0/keywords/1",
    ] {
        assert!(reading.evidence.iter().any(|evidence| evidence.path == path), "{path}");
    }
}

#[test]
fn overlapping_jobs_count_once() {
    let text = PLAIN.replace("Jan 2015 - Feb 2019", "Jan 2015 - Dec 2019").replace("March 2019 - present", "Jan 2019 - Dec 2020");
    assert_eq!(fields(&read(text.as_bytes())).meta.tacit.years, Some(6.0));
}

#[test]
fn jobs_that_go_on_count_to_the_given_month_or_else_to_the_latest_date() {
    let text = PLAIN.replace("March 2019 - present", "March 2020 - Present").replace("Jan 2015 - Feb 2019", "Jan 2015 - Dec 2015");
    let document = read(text.as_bytes());
    let sections = Sections::find(&document);
    let years = |today: Option<&str>| {
        let reading = profile::fields(&document, &sections, today.map(|today| today.parse().unwrap())).meta.tacit;
        (reading.years, reading.today)
    };
    assert_eq!(years(Some("2025-02")), (Some(6.0), Some("2025-02".to_owned())));
    assert_eq!(years(Some("2020-02")), (Some(1.0), Some("2020-02".to_owned())), "a job of the future has not begun");
    assert_eq!(years(None), (Some(1.08), None));
}

#[test]
fn an_address_among_contact_data_gives_street_postal_code_and_town() {
    let located = |address: &str| {
        let text =
            PLAIN.replace("jo@example.org | +49 30 1234567 | Berlin, Germany", &format!("{address}\njo@example.org | +49 30 1234567"));
        let found = fields(&read(text.as_bytes())).basics.location.unwrap();
        [found.address, found.postal_code, found.city].map(Option::unwrap_or_default)
    };
    assert_eq!(located("Vellenstrasse 4417, Osterwieck-Nordheim"), ["Vellenstrasse 4417", "", "Osterwieck-Nordheim"]);
    assert_eq!(located("Rosenhagen 18, 28195 Bremen"), ["Rosenhagen 18", "28195", "Bremen"]);
    assert_eq!(located("28195 Bremen"), ["", "28195", "Bremen"]);
    assert_eq!(located("Lübeck"), ["", "", "Lübeck"]);
    assert_eq!(located("Rosenhagen 18\n28195 Bremen"), ["Rosenhagen 18", "28195", "Bremen"]);
    assert_eq!(located("12 Tech Street – Springfield"), ["12 Tech Street", "", "Springfield"]);
    assert_eq!(located("920 Lavaca Street, 78701, Austin, Texas"), ["920 Lavaca Street", "78701", "Austin"]);
}

#[test]
fn a_salary_is_no_interest() {
    let text = format!("{PLAIN}\nInterests\n\nSailing, chess\nLast salary 87,314 euro\n");
    let profile = fields(&read(text.as_bytes()));
    let names: Vec<_> = profile.interests.iter().filter_map(|interest| interest.name.as_deref()).collect();
    assert_eq!(names, ["Sailing", "chess"]);
    assert!(profile.meta.tacit.text.contains("87,314"));
}

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

#[test]
fn a_docx_gives_headers_text_boxes_nested_tables_controls_and_fields() {
    let header = format!(r#"<w:hdr xmlns:w="w">{}</w:hdr>"#, paragraph("jo@example.org"));
    let boxed = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><x><w:txbxContent>{}</w:txbxContent></x></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        paragraph("in a box"),
        paragraph("in a box")
    );
    let cell = |inside: &str| format!("<w:tc>{inside}</w:tc>");
    let inner = format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell(&paragraph("inner")));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell(&paragraph("outer")), cell(&inner));
    let control = format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", paragraph("controlled"));
    let field = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>page</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#;
    let body = [paragraph("Jo Example"), boxed, table, control, field.to_owned()].concat();
    let document = read(&docx_with(&[("word/header1.xml", &header)], &body));
    assert_eq!(texts(&document), ["jo@example.org", "Jo Example", "in a box", "outer", "inner", "controlled", "page"]);
    assert_eq!(document.links(), ["https://example.org"]);
    assert_eq!(document.format(), SourceFormat::Docx);
}

#[test]
fn deleted_text_of_a_docx_is_dropped_and_hidden_text_kept_apart() {
    let body = r#"<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>white</w:t></w:r></w:p>"#;
    let document = read(&docx_with(&[], body));
    assert_eq!(texts(&document), ["kept"]);
    assert_eq!(document.hidden(), ["secret", "white"]);
}

#[test]
fn an_odt_gives_lists_tables_and_links() {
    let content = r#"<o:document xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:text><t:h t:outline-level="1">Jo Example</t:h><t:p>one<t:tab/>two</t:p><t:list><t:list-item><t:p>item</t:p></t:list-item></t:list><t:p><t:a x:href="https://example.org">page</t:a></t:p><t:tracked-changes><t:p>gone</t:p></t:tracked-changes></o:text></o:body></o:document>"#;
    let document = read(&zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())]));
    assert_eq!(texts(&document), ["Jo Example", "one", "two", "item", "page"]);
    assert!(document.lines()[3].bullet);
    assert_eq!(document.lines()[0].level, 1);
    assert_eq!(document.links(), ["https://example.org"]);
}

#[test]
fn an_rtf_gives_styles_marks_and_characters() {
    let rtf = br"{\rtf1\ansi{\fonttbl{\f0 Nothing;}}{\b\fs36 Jo Example\par}caf\'e9 \u8211- na\u239?ve\par{\pard \bullet\tab item\par}{\field{\*\fldinst{HYPERLINK \x22https://example.org\x22}}{\fldrslt page}}{\v secret}\par}";
    let document = read(rtf);
    assert_eq!(texts(&document)[..3], ["Jo Example", "café – naïve", "item"]);
    assert!(document.lines()[0].bold && document.lines()[2].bullet);
    assert_eq!(document.format(), SourceFormat::Rtf);
}

#[test]
fn markdown_pages_and_other_encodings_are_read() {
    let markdown = read(b"# Jo Example\n\n## Experience\n\n**Engineer** at [Acme](https://example.org)\n");
    assert_eq!((markdown.format(), texts(&markdown)), (SourceFormat::Markdown, vec!["Jo Example", "Experience", "Engineer at Acme"]));
    let page = read(b"<!DOCTYPE html><html><head><title>no</title></head><body><h1>Jo &amp; Co</h1><p>one<br>two</p><script>no()</script></body></html>");
    assert_eq!(texts(&page), ["Jo & Co", "one", "two"]);
    assert_eq!(texts(&read(b"Andr\xe9 \x96 Z\xfcrich")), ["André – Zürich"]);
    let utf16: Vec<u8> = "\u{feff}Zoë".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(texts(&read(&utf16)), ["Zoë"]);
}

#[test]
fn json_resume_passes_through_with_evidence() {
    let document = read(br#"{"basics":{"name":"Jo Example","url":null},"work":[{"name":"Acme","position":"Engineer","startDate":"2019-01","endDate":"2019-12"}],"unknown":1}"#);
    let profile = fields(&document);
    assert_eq!(profile.basics.name.as_deref(), Some("Jo Example"));
    assert_eq!(profile.meta.tacit.years, Some(1.0));
    let evidence = profile.meta.tacit.evidence.iter().find(|evidence| evidence.path == "/work/0/position").unwrap();
    assert_eq!(evidence.quote, "Engineer");
}

#[test]
fn ligatures_are_spelt_out_and_icons_are_no_words() {
    assert_eq!(texts(&read("\u{fb01}ne \u{e0b2} o\u{fb03}ce e\u{301}".as_bytes())), ["fine office é"]);
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(error(b"").code(), "empty_file");
    assert_eq!(error(b" \n\t").code(), "empty_file");
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let limits = Limits { bytes: 10, ..Limits::default() };
    assert_eq!(Document::read(PLAIN.as_bytes(), &limits).unwrap_err(), ReadError::TooLarge { bytes: PLAIN.len(), limit: 10 });
}

#[test]
fn a_picture_is_unknown_whatever_its_name() {
    assert_eq!(error(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01").code(), "unknown_format");
    assert_eq!(error(&zip(&[("readme", b"x")])).code(), "unknown_format");
}

#[test]
fn protected_files_are_told_apart() {
    let encrypt = "/Encrypt << /Filter /Standard /V 1 /R 2 /O (00000000000000000000000000000000) /U (00000000000000000000000000000000) /P -4 >> /ID [(0123456789abcdef) (0123456789abcdef)]";
    assert_eq!(error(&pdf_with(&[(50.0, 700.0, 12.0, "x")], "", encrypt)).code(), "encrypted");
    let mut office = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    office.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(error(&office).code(), "encrypted");
}

#[test]
fn damaged_files_are_told_apart() {
    assert_eq!(error(b"PK\x03\x04 and no more").code(), "damaged");
    assert_eq!(error(b"%PDF-1.7 and no more").code(), "damaged");
    assert_eq!(error(b"{\"basics\": ").code(), "damaged");
}

#[test]
fn a_zip_bomb_is_refused_while_it_inflates() {
    let limits = Limits { decoded_bytes: 1 << 20, ..Limits::default() };
    let bomb = zip(&[("word/document.xml", &vec![b' '; 3 << 20])]);
    assert_eq!(Document::read(&bomb, &limits).unwrap_err(), ReadError::ExpandsTooFar { limit: 1 << 20 });
}

#[test]
fn a_pdf_bomb_is_refused_before_the_library_sees_it() {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; 3 << 20]).unwrap();
    let stream = encoder.finish().unwrap();
    let mut bomb = b"%PDF-1.4\n1 0 obj << /Filter /FlateDecode >> stream\n".to_vec();
    bomb.extend(stream);
    bomb.extend(b"\nendstream endobj\n%%EOF");
    let limits = Limits { decoded_bytes: 1 << 20, ..Limits::default() };
    assert_eq!(Document::read(&bomb, &limits).unwrap_err().code(), "expands_too_far");
}

#[test]
fn elements_nested_too_deep_are_refused() {
    let body = format!("{}{}", "<w:x>".repeat(5000), "</w:x>".repeat(5000));
    assert_eq!(error(&docx_with(&[], &body)).code(), "too_deep");
}

#[test]
fn what_is_beyond_the_limits_is_left_out_with_a_finding() {
    let limits = Limits { glyphs: 12, ..Limits::default() };
    let document = Document::read(b"Jo Example\nand much more text", &limits).unwrap();
    assert_eq!(texts(&document), ["Jo Example"]);
    assert!(document.findings().iter().any(|finding| finding.kind == FindingKind::Truncated));
}

/// Reads bytes that may be anything, and checks what a profile promises.
fn hold(bytes: &[u8]) {
    let Ok(document) = Document::read(bytes, &Limits::default()) else { return };
    let text = document.text();
    let mut end = 0;
    for line in document.lines() {
        assert!(line.span.start >= end && line.span.quote(text).is_some());
        end = line.span.end;
    }
    let sections = Sections::find(&document);
    assert_eq!(sections.iter().map(|section| section.lines.len()).sum::<usize>(), document.lines().len());
    let profile = profile::fields(&document, &sections, None);
    for evidence in &profile.meta.tacit.evidence {
        assert_eq!(evidence.span.quote(text), Some(evidence.quote.as_str()));
    }
}

/// Words that send the reader down its branches.
fn resume_words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("Experience"),
        Just("Education"),
        Just("Skills:"),
        Just("Jan 2019 – present"),
        Just("2018-03"),
        Just("(("),
        Just("))."),
        Just("-"),
        Just("•"),
        Just("\n"),
        Just("\n\n"),
        Just("Engineer, Acme, Berlin, Germany"),
        Just("University of X"),
        Just("Bachelor in Y"),
        Just("a@b.io"),
        Just("+1 (555) 010-9999"),
        Just("İstanbul"),
        Just("é\u{301}"),
        Just("月"),
        Just("part-"),
        Just("https://x.io/ü"),
        Just("# "),
        Just("**"),
        Just("[a](b)"),
        Just(", "),
        Just(" | "),
        Just("\u{fb03}"),
        Just("th"),
        Just("12月"),
    ];
    prop::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

#[test]
fn paragraphs_of_a_list_style_are_items_with_and_without_its_definition() {
    let item = |style: &str| format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>Wrote {style}</w:t></w:r></w:p>"#);
    let styles = r#"<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Aufz"><w:name w:val="List Bullet"/></w:style></w:styles>"#;
    let body = [item("ListBullet"), item("Aufz"), item("ListNumber2"), item("BodyText")].concat();
    let document = read(&docx_with(&[("word/styles.xml", styles)], &body));
    assert_eq!(document.lines().iter().map(|line| line.bullet).collect::<Vec<_>>(), [true, true, true, false]);
}

#[test]
fn rows_of_a_table_on_a_page_are_rows_and_a_form_in_them_is_read() {
    let row = |label: &str, value: &str| format!("<tr><td>{label}</td><td>{value}</td></tr>");
    let jobs = [
        row("Dates", "04/2022 - present"),
        row("Occupation or position held", "Team leader"),
        row("Main activities and responsibilities", "Plans the docks of a late shift."),
        row("Name and address of employer", "Sample Works BV, Rotterdam"),
    ];
    let page = format!("<html><body><h1>Jo Example</h1><h2>Work experience</h2><table>{}</table></body></html>", jobs.concat());
    let document = read(page.as_bytes());
    assert_eq!(document.lines().last().map(|line| line.row), Some(6));
    let job = &fields(&document).work[0];
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    assert_eq!(
        [&job.position, &job.name, &job.location, &job.start_date].map(text),
        ["Team leader", "Sample Works BV", "Rotterdam", "2022-04"]
    );
    assert_eq!(job.summary.as_deref(), Some("Plans the docks of a late shift."));
}

#[test]
fn languages_to_program_in_are_skills() {
    for heading in ["Languages and tools", "Languages"] {
        let text = format!("{PLAIN}\n{heading}\n\nRust\nPython\nSQL\n");
        let profile = fields(&read(text.as_bytes()));
        assert!(profile.languages.is_empty(), "{heading}");
        assert!(profile.skills.iter().any(|group| group.keywords == ["Rust", "Python", "SQL"]), "{heading}");
    }
    let text = format!("{PLAIN}\nLanguages\n\nYoruba, German (B2)\n");
    assert_eq!(fields(&read(text.as_bytes())).languages.len(), 2);
}

/// A container of sectors of 512 bytes: header, table, directory, then streams, none of them small.
fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let n_sectors = |bytes: &[u8]| bytes.len().div_ceil(512).max(8) as u32;
    let mut header = vec![0u8; 512];
    let put = |bytes: &mut Vec<u8>, at: usize, value: &[u8]| bytes[at..at + value.len()].copy_from_slice(value);
    put(&mut header, 0, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    for (at, value) in [(30, 9u16), (32, 6)] {
        put(&mut header, at, &value.to_le_bytes());
    }
    for (at, value) in [(44, 1u32), (48, 1), (56, 4096), (60, u32::MAX - 1), (68, u32::MAX - 1), (76, 0)] {
        put(&mut header, at, &value.to_le_bytes());
    }
    header[80..].fill(0xFF);
    let (mut table, mut directory, mut body) = (vec![u32::MAX - 2, u32::MAX - 1], vec![0u8; 512], Vec::new());
    directory[66] = 5;
    directory[116..120].fill(0xFE);
    for (index, (name, bytes)) in streams.iter().enumerate() {
        let (start, n) = (table.len() as u32, n_sectors(bytes));
        table.extend((1..n).map(|next| start + next).chain([u32::MAX - 1]));
        let entry = (index + 1) * 128;
        let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        put(&mut directory, entry, &units);
        put(&mut directory, entry + 64, &(units.len() as u16 + 2).to_le_bytes());
        directory[entry + 66] = 2;
        put(&mut directory, entry + 116, &start.to_le_bytes());
        put(&mut directory, entry + 120, &(n * 512).to_le_bytes());
        body.extend_from_slice(bytes);
        body.resize(body.len().next_multiple_of(512).max((table.len() - 2) * 512), 0);
    }
    table.resize(128, u32::MAX);
    [header, table.into_iter().flat_map(u32::to_le_bytes).collect(), directory, body].concat()
}

/// A Word 97 file: text of one byte a character, then text of two; no looks.
fn doc(single: &[u8], double: &str) -> Vec<u8> {
    let mut main = vec![0u8; 1024];
    main[..2].copy_from_slice(&[0xEC, 0xA5]);
    main[11] = 0x02;
    let units: Vec<u8> = double.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (n, m) = (single.len() as u32, units.len() as u32 / 2);
    main[0x4C..0x50].copy_from_slice(&(n + m).to_le_bytes());
    let second = main.len() as u32 + n;
    let mut table = vec![1, 2, 0, 9, 9, 2];
    table.extend(28u32.to_le_bytes());
    table.extend([0, n, n + m].into_iter().flat_map(u32::to_le_bytes));
    for place in [(main.len() as u32 * 2) | 0x4000_0000, second] {
        table.extend([0, 0]);
        table.extend(place.to_le_bytes());
        table.extend([0, 0]);
    }
    main[0x1A6..0x1AA].copy_from_slice(&(table.len() as u32).to_le_bytes());
    main.extend_from_slice(single);
    main.extend_from_slice(&units);
    compound(&[("WordDocument", &main), ("1Table", &table)])
}

/// JT2: files of old office programs are read too.
#[test]
fn a_doc_gives_its_pieces_tables_and_the_results_of_fields() {
    let single = b"Jo Example\r\x13 HYPERLINK \"mailto:jo@example.org\" \x14jo@example.org\x15\rSkills \x96 all\rRust\x07Java\x07\x07\r";
    let document = read(&doc(single, "Zoë 🚀\u{b}end\r"));
    assert_eq!(document.format(), SourceFormat::Doc);
    assert_eq!(texts(&document), ["Jo Example", "jo@example.org", "Skills – all", "Rust", "Java", "Zoë 🚀", "end"]);
    assert_eq!(document.lines()[3].row, document.lines()[4].row);
    assert_eq!(document.links(), ["mailto:jo@example.org"]);
}

#[test]
fn a_doc_that_is_locked_or_cut_says_so() {
    let mut locked = doc(b"Jo Example\r", "");
    let at = locked.windows(2).position(|two| two == [0xEC, 0xA5]).unwrap();
    locked[at + 11] |= 1;
    assert_eq!(error(&locked), ReadError::Encrypted);
    assert_eq!(error(&doc(b"Jo Example\r", "")[..600]), ReadError::Damaged);
    assert_eq!(error(&compound(&[("Workbook", b"no text")])), ReadError::UnknownFormat);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_doc_with_any_bytes_changed_gives_no_panic(changes in prop::collection::vec((0usize..12_000, any::<u8>()), 1..60)) {
        let mut bytes = doc(b"Jo Example\\rSkills\\rRust\\x07Java\\x07\\x07\\r", "Zoë\\r");
        for (at, byte) in changes {
            let at = at % bytes.len();
            // The mark of the container stays, so that the change is looked at.
            if at >= 8 {
                bytes[at] = byte;
            }
        }
        let _ = Document::read(&bytes, &Limits::default());
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        hold(&bytes);
        for head in [&b"%PDF-1.4\n"[..], b"PK\x03\x04", b"{\\rtf1 ", b"{", b"<html>"] {
            hold(&[head, &bytes].concat());
        }
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,400}", words in resume_words()) {
        hold(text.as_bytes());
        hold(words.as_bytes());
        hold(format!("<html><p>{words}").as_bytes());
        hold(&docx_with(&[], &paragraph(&words.replace(['<', '&'], " ").replace('\n', "</w:t></w:r></w:p><w:p><w:r><w:t>"))));
    }

    #[test]
    fn no_change_of_a_good_pdf_makes_the_reader_panic(changes in prop::collection::vec((0usize..1400, any::<u8>()), 1..12)) {
        let mut bytes = pdf(&[(50.0, 750.0, 24.0, "Jo Example"), (50.0, 700.0, 12.0, "Experience"), (50.0, 680.0, 11.0, "Engineer, Acme"), (400.0, 680.0, 11.0, "2019 - 2020")]);
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        hold(&bytes);
    }
}
