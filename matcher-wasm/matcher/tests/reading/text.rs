//! Plain text, Markdown, encodings and characters.

use model::SourceFormat;

use crate::support::{read, texts};

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
fn ligatures_are_spelt_out_and_icons_are_no_words() {
    assert_eq!(texts(&read("\u{fb01}ne \u{e0b2} o\u{fb03}ce e\u{301}".as_bytes())), ["fine office é"]);
}
