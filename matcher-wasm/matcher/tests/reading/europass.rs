//! Europass, the XML of both its times.

use model::{FindingKind, Profile, SourceFormat};

use crate::support::{error, fields, pdf_with, read};

const CANDIDATE: &str = include_str!("files/candidate.xml");
const PASSPORT: &str = include_str!("files/passport.xml");

/// Every job as `title | employer | place | start | end`.
fn jobs(profile: &Profile) -> Vec<String> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let parts = |job: &model::Work| [&job.position, &job.name, &job.location, &job.start_date, &job.end_date].map(text).join(" | ");
    profile.work.iter().map(parts).collect()
}

/// Every language as `name: level`.
fn languages(profile: &Profile) -> Vec<String> {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    profile.languages.iter().map(|spoken| format!("{}: {}", text(&spoken.language), text(&spoken.fluency))).collect()
}

/// N2: every value has a place in the text that is shown, and the place quotes it.
fn hold_evidence(profile: &Profile, paths: &[&str]) {
    let reading = &profile.meta.tacit;
    for evidence in &reading.evidence {
        assert_eq!(evidence.span.quote(&reading.text), Some(evidence.quote.as_str()), "{}", evidence.path);
    }
    for path in paths {
        assert!(reading.evidence.iter().any(|evidence| evidence.path == *path), "{path}");
    }
}

#[test]
fn the_xml_of_the_portal_gives_person_jobs_studies_skills_and_languages() {
    let document = read(CANDIDATE.as_bytes());
    assert_eq!(document.format(), SourceFormat::Europass);
    let profile = fields(&document);
    let basics = &profile.basics;
    assert_eq!(basics.name.as_deref(), Some("Ilvana Quernstad"));
    assert_eq!(basics.email.as_deref(), Some("ilvana@quernstad.example"));
    assert_eq!(basics.phone.as_deref(), Some("+48 555010999"));
    assert_eq!(basics.url.as_deref(), Some("https://quernstad.example"));
    assert_eq!(basics.summary.as_deref(), Some("Plans water networks & measures them."));
    let place = basics.location.as_ref().unwrap();
    let parts = [&place.address, &place.postal_code, &place.city, &place.country_code].map(|part| part.as_deref().unwrap_or(""));
    assert_eq!(parts, ["ul. Zmyślona 7", "90-001", "Łódź", "PL"]);
    assert_eq!(basics.profiles[0].network.as_deref(), Some("linkedin"));
    assert_eq!(
        jobs(&profile),
        ["Hydraulic engineer | Wodnik Testowy Sp. z o.o. | Łódź | 2019-03 | ", "Draughtswoman | Biuro Zmyślone | Kraków | 2015 | 2019-02"]
    );
    assert_eq!(profile.work[0].summary.as_deref(), Some("Leads a team of three."));
    assert_eq!(profile.work[0].highlights, ["Modelled pipes in Python", "Cut losses by 12 %"]);
    let study = &profile.education[0];
    let parts = [&study.institution, &study.study_type, &study.area, &study.start_date, &study.end_date, &study.score];
    assert_eq!(
        parts.map(|part| part.as_deref().unwrap_or("")),
        ["Politechnika Zmyślona", "Master of Science", "Hydraulics", "2010-10", "2015-06", "4.5"]
    );
    assert_eq!(languages(&profile), ["Polish: Native", "English: C1, B2"]);
    let skills: Vec<&str> = profile.skills.iter().flat_map(|group| &group.keywords).map(String::as_str).collect();
    assert_eq!(skills, ["AutoCAD", "Python"]);
    hold_evidence(&profile, &["/basics/name", "/work/0/position", "/work/1/endDate", "/education/0/area", "/languages/1/language"]);
}

#[test]
fn what_no_field_holds_is_text_that_was_not_placed() {
    let profile = fields(&read(CANDIDATE.as_bytes()));
    let reading = &profile.meta.tacit;
    let unplaced = reading.findings.iter().filter(|finding| finding.kind == FindingKind::Unplaced);
    let quotes: Vec<&str> = unplaced.filter_map(|finding| finding.span?.quote(&reading.text)).collect();
    assert!(quotes.iter().any(|quote| quote.contains("Rowing for the town") && quote.contains("Second in 2011")), "{quotes:?}");
    assert!(!reading.text.contains("1990-02-03") && !reading.text.contains("female"), "birth and gender are nobody's business");
}

#[test]
fn the_xml_of_the_older_editor_gives_the_same() {
    let document = read(PASSPORT.as_bytes());
    let profile = fields(&document);
    let basics = &profile.basics;
    assert_eq!(basics.name.as_deref(), Some("Torvin Aschenbeek"));
    assert_eq!(basics.label.as_deref(), Some("Uhrmacher"));
    assert_eq!(basics.email.as_deref(), Some("torvin@aschenbeek.example"));
    assert_eq!(basics.phone.as_deref(), Some("+49 351 5550199"));
    assert_eq!(basics.location.as_ref().and_then(|place| place.city.as_deref()), Some("Dresden"));
    assert_eq!(
        jobs(&profile),
        ["Werkstattleiter | Unruh & Anker GmbH | Glashütte | 2016-08 | ", "Geselle | Pendel OHG |  | 2009-01 | 2016-07"]
    );
    assert_eq!(profile.work[0].highlights, ["Leitung der Werkstatt", "Ausbildung"]);
    assert_eq!(profile.education[0].institution.as_deref(), Some("Schule der Feinwerker"));
    assert_eq!(profile.education[0].area.as_deref(), Some("Feinmechanik"));
    assert_eq!(profile.skills[0].keywords, ["CAD", "Excel"]);
    assert_eq!(languages(&profile), ["Deutsch: Native", "Französisch: B2, B1"]);
    assert_eq!(profile.awards[0].title.as_deref(), Some("Goldene Feder 2014"));
    assert!(!document.text().contains("iVBOR"));
    hold_evidence(&profile, &["/work/0/name", "/education/0/endDate", "/skills/0/keywords/1"]);
}

#[test]
fn xml_of_another_kind_or_cut_off_says_so() {
    assert_eq!(error(b"<Candidate><Vote/></Candidate>").code(), "unknown_format");
    assert_eq!(error(b"<SkillsPassport></Learner></SkillsPassport>").code(), "damaged");
}

/// A PDF of a page with some words, and a file in it, named the way `catalog` says.
fn pdf_holding(file: &str, catalog: &str, words: &str) -> Vec<u8> {
    let lines: Vec<(f32, f32, f32, &str)> =
        words.lines().enumerate().map(|(at, line)| (50.0, 780.0 - 14.0 * at as f32, 10.0, line)).collect();
    let files = format!(
        "7 0 obj << /Type /Filespec /F (attachment.xml) /EF << /F 8 0 R >> >> endobj\n8 0 obj << /Type /EmbeddedFile /Length {} >> stream\n{file}\nendstream endobj\n",
        file.len()
    );
    let text = String::from_utf8(pdf_with(&lines, &files, "")).unwrap();
    text.replacen("/Type /Catalog", &format!("/Type /Catalog {catalog}"), 1).into_bytes()
}

/// What the pages of the older sample would say; ASCII, since the font of the small PDF knows no more.
const SHOWN: &str = "Dr. Torvin Aschenbeek\nNirgendweg 4, 01067 Dresden\ntorvin@aschenbeek.example +49 351 5550199 https://aschenbeek.example\nBERUF Uhrmacher\nBerufserfahrung\n08/2016 - heute Werkstattleiter, Unruh & Anker GmbH\nLeitung der Werkstatt, Ausbildung\n01/2009 - 07/2016 Geselle, Pendel OHG\nBildung\n2005 - 2008 Meisterbrief Schule der Feinwerker Feinmechanik\nComputer: CAD, Excel\nDeutsch, Franz.\nGoldene Feder 2014, Verein der Pendler";

#[test]
fn the_xml_in_a_pdf_is_read_instead_of_its_layout() {
    for catalog in ["/Names << /EmbeddedFiles << /Names [(attachment.xml) 7 0 R] >> >>", "/AF [7 0 R]"] {
        let document = read(&pdf_holding(PASSPORT, catalog, SHOWN));
        assert_eq!((document.format(), document.pages()), (SourceFormat::Pdf, 1));
        let profile = fields(&document);
        assert_eq!(jobs(&profile).len(), 2, "{catalog}");
        assert_eq!(profile.work[0].highlights, ["Leitung der Werkstatt", "Ausbildung"]);
        hold_evidence(&profile, &["/work/0/name", "/skills/0/keywords/1"]);
    }
}

#[test]
fn xml_in_a_pdf_that_says_what_the_pages_do_not_is_hidden_text() {
    let catalog = "/Names << /EmbeddedFiles << /Names [(attachment.xml) 7 0 R] >> >>";
    let document = read(&pdf_holding(PASSPORT, catalog, "Jo Example\njo@example.org\nExperience\nEngineer, Sample Works\n2019 - 2020"));
    assert_eq!(fields(&document).basics.name.as_deref(), Some("Jo Example"));
    assert!(document.hidden()[0].contains("Aschenbeek"));
    assert!(document.findings().iter().any(|finding| finding.kind == FindingKind::HiddenText));
}

#[test]
fn xml_of_more_elements_than_a_person_has_is_refused() {
    let many = "<Communication><URI>x</URI></Communication>".repeat(20_000);
    assert_eq!(error(format!("<Candidate><CandidatePerson>{many}</CandidatePerson></Candidate>").as_bytes()).code(), "expands_too_far");
}
