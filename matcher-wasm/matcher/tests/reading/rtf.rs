//! RTF.

use model::SourceFormat;

use crate::support::{read, texts};

#[test]
fn an_rtf_gives_styles_marks_and_characters() {
    let rtf = br"{\rtf1\ansi{\fonttbl{\f0 Nothing;}}{\b\fs36 Jo Example\par}caf\'e9 \u8211- na\u239?ve\par{\pard \bullet\tab item\par}{\field{\*\fldinst{HYPERLINK \x22https://example.org\x22}}{\fldrslt page}}{\v secret}\par}";
    let document = read(rtf);
    assert_eq!(texts(&document)[..3], ["Jo Example", "café – naïve", "item"]);
    assert!(document.lines()[0].bold && document.lines()[2].bullet);
    assert_eq!(document.format(), SourceFormat::Rtf);
}

#[test]
fn an_rtf_is_read_in_the_code_pages_of_its_document_and_of_its_fonts() {
    let rtf = br"{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0\fcharset238 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset0 Arial;}}\f0 \'a3\'f3d\'9f\par \f1 \'ce\'ef\'fb\'f2\par \f2 \'a3 5\par \plain \'b9\par}";
    assert_eq!(texts(&read(rtf)), ["Łódź", "Опыт", "£ 5", "ą"]);
}

#[test]
fn headings_in_a_list_whose_marks_are_empty_are_no_items() {
    let rtf = br"{\rtf1 \pard\fs26\b{\listtext\pard\plain \tab}\ls1 Skills\par \pard\ls1{\listtext\tab}Work\par \pard{\listtext\'b7\tab}\ls2 item\par \pard\ls3 other\par}";
    let document = read(rtf);
    assert_eq!(texts(&document), ["Skills", "Work", "item", "other"]);
    assert_eq!(document.lines().iter().map(|line| line.bullet).collect::<Vec<_>>(), [false, false, true, true]);
}
