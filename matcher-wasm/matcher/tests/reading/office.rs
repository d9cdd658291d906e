//! One document as an office program writes it in four formats: a page header with contact data, a footer with page numbers, a text box,
//! tables in tables, white text on a dark cell, hidden and white text, columns. `files/office.fodt` is the source:
//! `soffice --headless --convert-to docx office.fodt`, likewise for `doc`, `odt` and `rtf`.

use crate::support::{fields, read, texts};

const FILES: [(&str, &[u8]); 4] = [
    ("docx", include_bytes!("files/office.docx")),
    ("odt", include_bytes!("files/office.odt")),
    ("doc", include_bytes!("files/office.doc")),
    ("rtf", include_bytes!("files/office.rtf")),
];

#[test]
fn a_document_of_an_office_program_reads_the_same_in_every_format() {
    for (name, bytes) in FILES {
        let profile = fields(&read(bytes));
        assert_eq!(profile.basics.name.as_deref(), Some("Branka Tamsin-Örn"), "{name}");
        assert_eq!(profile.basics.label.as_deref(), Some("Senior accountant"), "{name}");
        assert_eq!(profile.basics.email.as_deref(), Some("branka@tamsin.example"), "{name}");
        assert_eq!(profile.basics.location.as_ref().and_then(|place| place.city.as_deref()), Some("Ljubljana"), "{name}");
        let text = |value: &Option<String>| value.clone().unwrap_or_default();
        let jobs: Vec<_> = profile.work.iter().map(|job| [&job.position, &job.name, &job.start_date, &job.end_date].map(text)).collect();
        assert_eq!(
            jobs,
            [["Senior accountant", "Zamišljeno d.o.o.", "2019-03", ""], ["Accountant", "Nič in sinovi", "2014-01", "2019-02"]],
            "{name}"
        );
        assert_eq!(profile.work[0].highlights, ["Closed the books of twelve firms", "Introduced SAP"], "{name}");
        let study = &profile.education[0];
        let study = [&study.institution, &study.study_type, &study.start_date, &study.end_date].map(text);
        assert_eq!(study, ["University of Nowhere", "Bachelor of Economics", "2010", "2013"], "{name}");
    }
}

#[test]
fn hidden_and_white_text_of_an_office_program_is_kept_apart_and_page_numbers_are_dropped() {
    for (name, bytes) in FILES {
        let document = read(bytes);
        let hidden = document.hidden().join(" ");
        assert!(hidden.contains("secret Haskell") && hidden.contains("white Cobol"), "{name}: {hidden}");
        let lines = texts(&document);
        assert!(lines.contains(&"Tools:") && lines.contains(&"visible words about me"), "{name}: {lines:?}");
        assert!(!lines.iter().any(|line| line.starts_with("Page ")), "{name}: {lines:?}");
    }
}
