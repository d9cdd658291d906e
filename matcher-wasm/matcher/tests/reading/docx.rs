//! DOCX.

use model::SourceFormat;

use crate::support::{docx_with, paragraph, read, texts};

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
fn paragraphs_of_a_list_style_are_items_with_and_without_its_definition() {
    let item = |style: &str| format!(r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>Wrote {style}</w:t></w:r></w:p>"#);
    let styles = r#"<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Aufz"><w:name w:val="List Bullet"/></w:style></w:styles>"#;
    let body = [item("ListBullet"), item("Aufz"), item("ListNumber2"), item("BodyText")].concat();
    let document = read(&docx_with(&[("word/styles.xml", styles)], &body));
    assert_eq!(document.lines().iter().map(|line| line.bullet).collect::<Vec<_>>(), [true, true, true, false]);
}
