//! Fields of resumes in many hands: each table is one kind of section, each row one way to write it.

use matcher::document::{Document, Limits};
use matcher::profile;
use matcher::sections::Sections;
use model::Profile;

fn read(text: &str) -> Profile {
    let document = Document::read(text.as_bytes(), &Limits::default()).expect("a text is read");
    profile::fields(&document, &Sections::find(&document), "2026-11".parse().ok())
}

fn section(heading: &str, body: &str) -> Profile {
    read(&format!("Jo Example\njo@example.org\n\n{heading}\n\n{body}\n"))
}

fn shown(values: &[&Option<String>]) -> String {
    values.iter().map(|value| value.as_deref().unwrap_or("-")).collect::<Vec<_>>().join(" | ")
}

#[test]
fn certificates_have_their_issuer_and_date_however_they_are_set() {
    for (body, expected) in [
        (
            "- Certified Welder, Example Guild, 2019\n- Driving licence B",
            "Certified Welder | Example Guild | 2019; Driving licence B | - | -",
        ),
        ("Cloud Practitioner – Example Academy (March 2021)", "Cloud Practitioner | Example Academy | 2021-03"),
        ("Scrum Master (PSM), Example Board, 2020\nFirst Aid, 2018", "Scrum Master (PSM) | Example Board | 2020; First Aid | - | 2018"),
        (
            "Data Engineer Professional\nExample Cloud, May 2022\n\nData Analyst\nExample Cloud, June 2021",
            "Data Engineer Professional | Example Cloud | 2022-05; Data Analyst | Example Cloud | 2021-06",
        ),
        ("Rescue Diver issued by Example Divers, 2017", "Rescue Diver | Example Divers | 2017"),
        ("Forklift permit (2016); Crane permit (2018)", "Forklift permit | - | 2016; Crane permit | - | 2018"),
    ] {
        let profile = section("Certificates", body);
        let found: Vec<String> = profile.certificates.iter().map(|one| shown(&[&one.name, &one.issuer, &one.date])).collect();
        assert_eq!(found.join("; "), expected, "{body}");
    }
}

#[test]
fn publications_have_title_and_journal() {
    for (body, expected) in [
        ("Doe J, Roe A. Tides and their tables. Journal of Water, 2020;12:33-40.", "Tides and their tables | Journal of Water | 2020"),
        ("“Tides and their tables”, Journal of Water, 2020", "Tides and their tables | Journal of Water | 2020"),
        (
            "- Tides and their tables. Journal of Water, 2020.\n- Rivers. Annals, 2018.",
            "Tides and their tables | Journal of Water | 2020; Rivers | Annals | 2018",
        ),
    ] {
        let profile = section("Publications", body);
        let found: Vec<String> = profile.publications.iter().map(|one| shown(&[&one.name, &one.publisher, &one.release_date])).collect();
        assert_eq!(found.join("; "), expected, "{body}");
    }
}

#[test]
fn languages_have_their_level_however_it_is_set() {
    for (body, expected) in [
        ("English: native, Spanish (B2), Klingon", "English | native; Spanish | B2; Klingon | -"),
        ("- German – mother tongue\n- French – good", "German | mother tongue; French | good"),
        ("English\nFluent\nDutch\nhardly any", "English | Fluent; Dutch | hardly any"),
        ("English native | French C1", "English | native; French | C1"),
        ("Native: Polish", "Polish | Native"),
    ] {
        let profile = section("Languages", body);
        let found: Vec<String> = profile.languages.iter().map(|one| shown(&[&one.language, &one.fluency])).collect();
        assert_eq!(found.join("; "), expected, "{body}");
    }
}

#[test]
fn interests_under_a_label_are_its_keywords() {
    let profile = section("Interests", "Sports: climbing, rowing\nChess, Go");
    let found: Vec<String> = profile.interests.iter().map(|one| format!("{} {:?}", shown(&[&one.name]), one.keywords)).collect();
    assert_eq!(found, ["Sports [\"climbing\", \"rowing\"]", "Chess []", "Go []"]);
}

#[test]
fn references_have_a_name_and_what_is_said() {
    let profile = section("References", "Ann Someone\nHead of Example Works, ann@example.com\n\nBob Nobody\nbob@example.com");
    let found: Vec<String> = profile.references.iter().map(|one| shown(&[&one.name, &one.reference])).collect();
    assert_eq!(found, ["Ann Someone | Head of Example Works, ann@example.com", "Bob Nobody | bob@example.com"]);
    let profile = section("References", "Available upon request.");
    assert_eq!(shown(&[&profile.references[0].name, &profile.references[0].reference]), "- | Available upon request");
}

#[test]
fn projects_have_a_name_and_what_they_are() {
    for (body, expected) in [
        ("Busline: tells when the next bus comes\n2021", "Busline | tells when the next bus comes | 2021"),
        ("Busline – tells when the next bus comes (2021)", "Busline | tells when the next bus comes | 2021"),
    ] {
        let profile = section("Projects", body);
        let found: Vec<String> = profile.projects.iter().map(|one| shown(&[&one.name, &one.description, &one.start_date])).collect();
        assert_eq!(found.join("; "), expected, "{body}");
    }
}

#[test]
fn education_has_school_degree_area_and_grade() {
    for (body, expected) in [
        ("High School Diploma\nExample High School\n2010 - 2014", "Example High School | High School Diploma | - | -"),
        ("BSc Physics (2:1), University of Example, 2015 - 2018", "University of Example | BSc | Physics | 2:1"),
        (
            "Bachelor of Science Computer Science\nUniversity of Example\n2015 - 2018\nGPA 3.7/4.0",
            "University of Example | Bachelor of Science | Computer Science | 3.7/4.0",
        ),
        ("University of Example\nMaster of Arts in History, GPA: 3.9\n2019", "University of Example | Master of Arts | History | 3.9"),
    ] {
        let profile = section("Education", body);
        let found: Vec<String> =
            profile.education.iter().map(|one| shown(&[&one.institution, &one.study_type, &one.area, &one.score])).collect();
        assert_eq!(found.join("; "), expected, "{body}");
    }
}
