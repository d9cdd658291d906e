//! What the profile tells about the text besides its fields: headings, pages, hidden text.

use crate::support::{PLAIN, docx_with, fields, paragraph, read};

#[test]
fn headings_say_where_their_sections_went() {
    let profile = fields(&read(PLAIN.as_bytes()));
    let headings: Vec<_> = profile.meta.tacit.headings.iter().map(|heading| (heading.quote.as_str(), heading.path.as_str())).collect();
    assert_eq!(headings, [("Experience", "/work"), ("Education", "/education"), ("Skills", "/skills")]);
}

#[test]
fn the_first_line_of_each_further_page_is_told() {
    let page = |number: u32, kid: u32, text: &str| {
        let show = format!("BT /F1 12 Tf 50 700 Td ({text}) Tj ET\n");
        let content = kid + 1;
        format!(
            "{kid} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {content} 0 R /Resources << /Font << /F1 9 0 R >> >> >> endobj\n\
             {content} 0 obj << /Length {} >> stream\n{show}endstream endobj\n% page {number}\n",
            show.len()
        )
    };
    let file = format!(
        "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 >> endobj\n{}{}\
         9 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\ntrailer << /Root 1 0 R /Size 10 >>\n%%EOF\n",
        page(1, 3, "Jo Example"),
        page(2, 5, "Second sheet"),
    );
    let starts = fields(&read(file.as_bytes())).meta.tacit.page_starts;
    let starts: Vec<_> = starts.iter().map(|start| (start.quote.as_str(), start.page)).collect();
    assert_eq!(starts, [("Second sheet", Some(2))]);
}

#[test]
fn hidden_text_is_handed_out_apart_from_the_text() {
    let body = format!("{}<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Kubernetes wizard</w:t></w:r></w:p>", paragraph("Jo Example"));
    let reading = fields(&read(&docx_with(&[], &body))).meta.tacit;
    assert_eq!(reading.hidden, ["Kubernetes wizard"]);
    assert!(!reading.text.contains("Kubernetes"));
}
