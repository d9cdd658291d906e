//! Any bytes: no panic, and what a profile promises holds.

use matcher::document::{Document, Limits};
use matcher::profile;
use matcher::sections::Sections;
use proptest::prelude::*;

use crate::support::{PLAIN, doc, docx_with, paragraph, pdf, zip};

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
    let mut next = 0;
    for section in sections.iter() {
        assert!(section.lines.start == next && section.lines.end > next, "sections follow each other");
        next = section.lines.end;
    }
    assert_eq!(next, document.lines().len(), "sections cover the document");
    assert_eq!(Document::read(bytes, &Limits::default()).as_ref(), Ok(&document), "reading twice gives the same");
    let profile = profile::fields(&document, &sections, None);
    assert_eq!(profile::fields(&document, &sections, None), profile);
    for finding in &profile.meta.tacit.findings {
        assert!(finding.span.is_none_or(|span| span.quote(text).is_some()), "a finding lies in the text");
    }
    for evidence in &profile.meta.tacit.evidence {
        assert_eq!(evidence.span.quote(text), Some(evidence.quote.as_str()));
    }
}

/// A good document of each format; for zips its parts, which are changed before they are packed.
fn good() -> Vec<Vec<(&'static str, Vec<u8>)>> {
    let one = |bytes: Vec<u8>| vec![("", bytes)];
    let body = |text: &str| text.lines().map(|line| paragraph(&line.replace('&', "&amp;"))).collect::<String>();
    let odt = PLAIN.lines().map(|line| format!("<text:p>{line}</text:p>")).collect::<String>();
    let rtf = PLAIN.lines().map(|line| format!("{{\\b {line}}}\\par ")).collect::<String>();
    let html = PLAIN.lines().map(|line| format!("<p>{line}</p>")).collect::<String>();
    let lines: Vec<(f32, f32, f32, &str)> =
        PLAIN.lines().enumerate().map(|(at, line)| (50.0, 780.0 - at as f32 * 20.0, 11.0, line)).collect();
    let europass = "<?xml version=\"1.0\"?><SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Jo</FirstName><Surname>Example</Surname></PersonName></Identification><WorkExperienceList><WorkExperience><Period><From year=\"2019\" month=\"--03\"/><Current>true</Current></Period><Position><Label>Engineer</Label></Position></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>";
    let json = r#"{"basics":{"name":"Jo Example","email":"jo@example.org"},"work":[{"name":"Acme","position":"Engineer","startDate":"2019-03","highlights":["Rust"]}],"skills":[{"name":"a","keywords":["b"]}]}"#;
    vec![
        one(pdf(&lines)),
        one(doc(PLAIN.replace('\n', "\r").as_bytes(), "")),
        one(format!("{{\\rtf1 {rtf}}}").into_bytes()),
        one(format!("<!doctype html><html><body>{html}</body></html>").into_bytes()),
        one(format!("# {}", PLAIN.replace("\nE", "\n## E")).into_bytes()),
        one(PLAIN.encode_utf16().flat_map(u16::to_le_bytes).fold(b"\xff\xfe".to_vec(), |mut all, byte| {
            all.push(byte);
            all
        })),
        one(json.as_bytes().to_vec()),
        one(europass.as_bytes().to_vec()),
        vec![
            ("word/document.xml", format!("<w:document><w:body>{}</w:body></w:document>", body(PLAIN)).into_bytes()),
            ("word/styles.xml", b"<w:styles><w:style w:styleId=\"a\"/></w:styles>".to_vec()),
        ],
        vec![(
            "content.xml",
            format!("<office:document-content><office:body><office:text>{odt}</office:text></office:body></office:document-content>")
                .into_bytes(),
        )],
        vec![
            ("Profile.csv", b"First Name,Last Name,Headline\nJo,Example,Engineer\n".to_vec()),
            ("Positions.csv", b"Company Name,Title,Started On\nAcme,Engineer,Mar 2019\n".to_vec()),
        ],
    ]
}

/// A file of its parts.
fn packed(parts: &[(&'static str, Vec<u8>)]) -> Vec<u8> {
    match parts {
        [("", bytes)] => bytes.clone(),
        parts => zip(&parts.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect::<Vec<_>>()),
    }
}

#[test]
fn the_good_documents_of_these_tests_are_read() {
    for parts in good() {
        let document = Document::read(&packed(&parts), &Limits::default()).unwrap();
        assert!(document.text().contains("Engineer"), "{:?}", document.format());
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
    fn no_change_of_a_good_document_of_any_format_gives_a_panic(
        format in 0..11usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut parts = good().swap_remove(format);
        for (part, at, byte) in changes {
            let n_parts = parts.len();
            let bytes = &mut parts[part.index(n_parts)].1;
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let mut bytes = packed(&parts);
        hold(&bytes);
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
            hold(&bytes);
        }
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
