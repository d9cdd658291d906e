//! What LinkedIn gives its members: the archive of tables.

use model::{FindingKind, SourceFormat};

use crate::support::{error, fields, read, zip};

const PARTS: &[(&str, &[u8])] = &[
    ("Basic_LinkedInDataExport/Profile.csv", b"First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\r\nOdalys,Brenwick,,,Mar 3,\"Data engineer, \"\"pipes and all\"\"\",\"Moves data.\nLikes order.\",Software,,\"Porto, Portugal\",[odalysb],\"[PERSONAL:https://brenwick.example,OTHER:https://pipes.example]\",\r\n"),
    ("Basic_LinkedInDataExport/Email Addresses.csv", b"Email Address,Confirmed,Primary,Updated On\nold@brenwick.example,Yes,No,1/1/20\nodalys@brenwick.example,Yes,Yes,1/1/24\n"),
    ("Basic_LinkedInDataExport/PhoneNumbers.csv", b"Extension,Number,Type\n,+351 555 010 999,Mobile\n"),
    ("Basic_LinkedInDataExport/Positions.csv", b"Company Name,Title,Description,Location,Started On,Finished On\nSample Rivers Lda,Lead data engineer,\"Leads the platform.\n- Moved 40 tables\n- Halved the cost\",\"Porto, Portugal\",Sep 2021,\nSample Rivers Lda,Data engineer,,Porto,Jan 2019,Aug 2021\n\"Brook, Stream & Co\",Analyst,,,2016,2018\n"),
    ("Basic_LinkedInDataExport/Education.csv", b"School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversidade Inventada,2012,2016,Thesis on queues,\"Licenciatura, Informatics\",\n"),
    ("Basic_LinkedInDataExport/Skills.csv", b"Name\nSQL\nPython\n"),
    ("Basic_LinkedInDataExport/Languages.csv", b"Name,Proficiency\nPortuguese,Native or bilingual proficiency\nEnglish,Full professional proficiency\n"),
    ("Basic_LinkedInDataExport/Certifications.csv", b"Name,Url,Authority,Started On,Finished On,License Number\nPipes I,https://certs.example/1,Board of Pipes,Mar 2023,,X-1\n"),
    ("Basic_LinkedInDataExport/Honors.csv", b"Title,Description,Issued On\nBest pipe,For order,Jun 2022\n"),
    ("Basic_LinkedInDataExport/Volunteering.csv", b"Company Name,Role,Cause,Started On,Finished On,Description\nRiver Friends,Treasurer,ENVIRONMENT,Feb 2018,,Keeps the books\n"),
    ("Basic_LinkedInDataExport/Projects.csv", b"Title,Description,Url,Started On,Finished On\nOpen pipes,A tool,https://pipes.example,2020,2021\n"),
    ("Basic_LinkedInDataExport/Connections.csv", b"Notes:\n\"of others\"\nFirst Name,Last Name\nSomeone,Else\n"),
    ("Basic_LinkedInDataExport/messages.csv", b"FROM,CONTENT\nSomeone,Secret words\n"),
];

#[test]
fn the_archive_gives_person_jobs_studies_and_lists() {
    let document = read(&zip(PARTS));
    assert_eq!(document.format(), SourceFormat::LinkedIn);
    let profile = fields(&document);
    let basics = &profile.basics;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    assert_eq!(
        [&basics.name, &basics.label, &basics.summary, &basics.email, &basics.phone].map(text),
        ["Odalys Brenwick", "Data engineer, \"pipes and all\"", "Moves data.\nLikes order.", "odalys@brenwick.example", "+351 555 010 999"]
    );
    assert_eq!(basics.location.as_ref().and_then(|place| place.city.as_deref()), Some("Porto"));
    let pages: Vec<_> = basics.profiles.iter().map(|page| page.url.clone().or(page.username.clone()).unwrap()).collect();
    assert_eq!(pages, ["https://brenwick.example", "https://pipes.example", "odalysb"]);
    let jobs: Vec<_> = profile.work.iter().map(|job| [&job.position, &job.name, &job.start_date, &job.end_date].map(text)).collect();
    assert_eq!(
        jobs,
        [
            ["Lead data engineer", "Sample Rivers Lda", "2021-09", ""],
            ["Data engineer", "Sample Rivers Lda", "2019-01", "2021-08"],
            ["Analyst", "Brook, Stream & Co", "2016", "2018"]
        ]
    );
    assert_eq!(profile.work[0].summary.as_deref(), Some("Leads the platform."));
    assert_eq!(profile.work[0].highlights, ["Moved 40 tables", "Halved the cost"]);
    let study = &profile.education[0];
    assert_eq!([&study.institution, &study.study_type, &study.area].map(text), ["Universidade Inventada", "Licenciatura", "Informatics"]);
    assert_eq!(profile.skills[0].keywords, ["SQL", "Python"]);
    assert_eq!(profile.languages[0].fluency.as_deref(), Some("Native or bilingual proficiency"));
    assert_eq!(profile.certificates[0].date.as_deref(), Some("2023-03"));
    assert_eq!(profile.awards[0].title.as_deref(), Some("Best pipe"));
    assert_eq!(profile.volunteer[0].organization.as_deref(), Some("River Friends"));
    assert_eq!(profile.projects[0].name.as_deref(), Some("Open pipes"));
}

#[test]
fn letters_and_contacts_of_the_archive_are_not_read_and_notes_are_kept() {
    let profile = fields(&read(&zip(PARTS)));
    let reading = &profile.meta.tacit;
    assert!(!reading.text.contains("Secret") && !reading.text.contains("Someone") && !reading.text.contains("Mar 3"));
    assert!(reading.text.contains("Thesis on queues"));
    assert!(reading.findings.iter().any(|finding| finding.kind == FindingKind::Unplaced));
    for evidence in &reading.evidence {
        assert_eq!(evidence.span.quote(&reading.text), Some(evidence.quote.as_str()), "{}", evidence.path);
    }
}

#[test]
fn a_zip_of_other_tables_is_unknown() {
    assert_eq!(error(&zip(&[("Connections.csv", b"First Name\nSomeone\n")])).code(), "unknown_format");
}
