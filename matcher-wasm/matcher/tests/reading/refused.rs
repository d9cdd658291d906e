//! What is refused, and by which code.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use matcher::document::{Document, Limits, ReadError};
use model::FindingKind;

use crate::support::{PLAIN, docx_with, error, paragraph, pdf, pdf_of_pages, pdf_with, read, texts, zip};

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

/// A photograph of a resume is told apart from a file of no known kind.
#[test]
fn a_picture_is_called_one_whatever_its_name() {
    let pictures: [&[u8]; 6] = [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01",
        b"\xFF\xD8\xFF\xE0\0\x10JFIF",
        b"GIF89a\x01\0",
        b"II*\0\x08\0\0\0",
        b"RIFF\x24\0\0\0WEBPVP8 ",
        b"\0\0\0\x18ftypheic\0\0\0\0",
    ];
    for picture in pictures {
        assert_eq!(error(picture).code(), "picture");
    }
    assert_eq!(error(&zip(&[("readme", b"x")])).code(), "unknown_format");
    assert_eq!(texts(&read(b"BMW, engineer for three years")), ["BMW, engineer for three years"]);
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
fn a_bomb_in_the_table_of_a_pdf_is_refused() {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(&vec![b' '; 3 << 20]).unwrap();
    let stream = encoder.finish().unwrap();
    let mut bomb = b"%PDF-1.5\n1 0 obj << /Type /XRef /W [1 2 1] /Size 9 /Filter /FlateDecode >> stream\n".to_vec();
    bomb.extend(stream);
    bomb.extend(b"\nendstream endobj\nstartxref 9\n%%EOF");
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

// The default is calibrated by this: the most pages that are read, full of words, each letter drawn by itself as browsers do.
#[test]
fn sixty_full_pages_are_read_with_half_of_the_fuel() {
    let letters = "Planned the harvest of four orchards with a crew of twelve and kept the books of it ".split("").collect::<Vec<_>>();
    let line = |at: usize| (50.0, 740.0 - 13.0 * at as f32, 10.0, letters.join(") Tj 5 0 Td ("));
    let file = pdf_of_pages(&vec![(0..55).map(line).collect::<Vec<_>>(); 60]);
    let limits = Limits { fuel: Limits::default().fuel / 2, ..Limits::default() };
    let document = Document::read(&file, &limits).expect("an honest document is read");
    assert_eq!((document.pages(), document.findings().len()), (60, 0));
}

#[test]
fn what_takes_too_many_steps_is_refused_at_the_same_step_each_time() {
    let limits = |fuel| Limits { fuel, ..Limits::default() };
    let lines: Vec<_> = (0..200).map(|at| (50.0, 790.0 - at as f32 * 3.0, 8.0, "word")).collect();
    let files =
        [pdf(&lines), docx_with(&[], &paragraph("word").repeat(200)), format!("{{\\rtf1 {}}}", "\\b word\\par ".repeat(200)).into_bytes()];
    for file in files {
        assert_eq!(Document::read(&file, &limits(1_000)).unwrap_err().code(), "too_complex");
        assert!(Document::read(&file, &limits(10_000_000)).is_ok());
        // The first number of steps that is enough.
        let (mut low, mut high) = (1_000, 10_000_000);
        while low + 1 < high {
            let middle = (low + high) / 2;
            if Document::read(&file, &limits(middle)).is_ok() { high = middle } else { low = middle }
        }
        assert_eq!(Document::read(&file, &limits(low)), Err(ReadError::TooComplex { limit: low }));
        assert!(Document::read(&file, &limits(high)).is_ok());
    }
}
