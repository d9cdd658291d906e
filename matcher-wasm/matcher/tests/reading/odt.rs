//! ODT.

use crate::support::{read, texts, zip};

#[test]
fn an_odt_gives_lists_tables_and_links() {
    let content = r#"<o:document xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:text><t:h t:outline-level="1">Jo Example</t:h><t:p>one<t:tab/>two</t:p><t:list><t:list-item><t:p>item</t:p></t:list-item></t:list><t:p><t:a x:href="https://example.org">page</t:a></t:p><t:tracked-changes><t:p>gone</t:p></t:tracked-changes></o:text></o:body></o:document>"#;
    let document = read(&zip(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes())]));
    assert_eq!(texts(&document), ["Jo Example", "one", "two", "item", "page"]);
    assert!(document.lines()[3].bullet);
    assert_eq!(document.lines()[0].level, 1);
    assert_eq!(document.links(), ["https://example.org"]);
}
