//! DOC, Word 97 to 2003.

use matcher::document::ReadError;
use model::SourceFormat;

use crate::support::{compound, doc, error, read, texts};

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
