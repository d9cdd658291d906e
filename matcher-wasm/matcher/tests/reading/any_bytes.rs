//! Any bytes: no panic, and what a profile promises holds.

use matcher::document::{Document, Limits};
use matcher::profile;
use matcher::sections::Sections;
use proptest::prelude::*;

use crate::support::{doc, docx_with, paragraph, pdf};

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
