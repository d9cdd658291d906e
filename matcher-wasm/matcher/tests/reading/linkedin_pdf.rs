//! LinkedIn's PDF of a profile: a sidebar drawn before the main column, all of one weight, told apart by size alone.

use model::Profile;

use crate::support::{fields, pdf_of_pages, read};

/// A page of the export from lines `style text`: sidebar `#` heading and `-` text; main column `N` name, `L` headline or place, `H`
/// heading, `C` company or school, `D` the time at a company, `T` title, `P` what stands below, `W` dates and how long, on one row.
fn page(script: &str, number: usize, of: usize, words: (&str, &str)) -> Vec<(f32, f32, f32, String)> {
    let (mut left, mut right) = (742.0, 738.0);
    let mut drawn = Vec::new();
    for line in script.lines() {
        let (style, text) = line.split_once(' ').unwrap();
        let (x, size, skip) = match style {
            "#" => (21.6, 13.0, 32.0),
            "-" => (21.6, 10.5, 15.0),
            "N" => (223.56, 26.0, 26.0),
            "L" => (223.56, 12.0, 17.0),
            "H" => (223.56, 15.75, 34.0),
            "C" => (223.56, 12.0, 27.0),
            "D" | "P" | "W" => (223.56, 10.5, 15.5),
            "T" => (223.56, 11.5, 17.0),
            _ => unreachable!("a style of the script"),
        };
        let y = if x < 100.0 { &mut left } else { &mut right };
        *y -= skip;
        // How long stands beside the dates, in a text of its own.
        let (text, long) = text.split_once(" ~").unwrap_or((text, ""));
        drawn.push((x, *y, size, text.to_owned()));
        if !long.is_empty() {
            drawn.push((x + text.len() as f32 * 5.1 + 8.0, *y, size, long.to_owned()));
        }
    }
    drawn.push((466.0, 24.0, 9.0, format!("{} {number} {} {of}", words.0, words.1)));
    drawn
}

fn profile(pages: &[&str], words: (&str, &str)) -> Profile {
    let drawn: Vec<_> = pages.iter().enumerate().map(|(at, script)| page(script, at + 1, pages.len(), words)).collect();
    fields(&read(&pdf_of_pages(&drawn)))
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("")
}

/// Every job as `title | company | place | start | end`.
fn jobs(profile: &Profile) -> Vec<String> {
    let parts = |job: &model::Work| [&job.position, &job.name, &job.location, &job.start_date, &job.end_date].map(text).join(" | ");
    profile.work.iter().map(parts).collect()
}

/// Every course of study as `school | degree | area | start | end`.
fn studies(profile: &Profile) -> Vec<String> {
    let parts = |study: &model::Education| {
        [&study.institution, &study.study_type, &study.area, &study.start_date, &study.end_date].map(text).join(" | ")
    };
    profile.education.iter().map(parts).collect()
}

const ENGLISH: [&str; 2] = [
    "# Contact
- marwen@tollbrook.example
- www.linkedin.com/in/marwen-
- tollbrook-example \\(LinkedIn\\)
- tollbrook.example \\(Personal\\)
# Top Skills
- Distributed Systems
- PostgreSQL
- Mentoring
# Languages
- Danish \\(Native or Bilingual\\)
- German \\(Limited Working\\)
# Certifications
- Certified Harbour Operator
- Cloud Basics
# Honors-Awards
- Best Lighthouse 2020
N Marwen Tollbrook
L Principal Engineer at Quayside Systems | Databases that stay up
L Greater Aarhus Area
H Summary
P I build databases that stay up, and teams that stay together. For twelve
P years I have worked on storage engines and on the people beside them.
H Experience
C Quayside Systems
D 6 years 3 months
T Principal Engineer
W June 2021 - Present ~\\(4 years\\)
P Aarhus, Denmark
P - Led the move of 400 databases to PostgreSQL
P - Wrote the storage engine in Rust
T Senior Engineer
W March 2019 - June 2021 ~\\(2 years 4 months\\)
P Aarhus
P Kept the clusters running.",
    "C Fjord Freight A/S
T Software Engineer
W August 2015 - February 2019 ~\\(3 years 7 months\\)
P Odense
P Planned the routes of ships with Python and SQL.
C Harbour School
T Teaching Assistant
W 2014 - 2015 ~\\(1 year\\)
H Education
C University of Somewhere
P Master of Science - MS, Computer Science \\267 \\(2012 - 2015\\)
C Nowhere Technical College
P Bachelor's degree, Mathematics \\267 \\(September 2009 - June 2012\\)",
];

#[test]
fn the_sidebar_and_the_main_column_are_told_apart() {
    let profile = profile(&ENGLISH, ("Page", "of"));
    assert_eq!(text(&profile.basics.name), "Marwen Tollbrook");
    assert_eq!(text(&profile.basics.email), "marwen@tollbrook.example");
    assert_eq!(text(&profile.basics.label), "Principal Engineer at Quayside Systems | Databases that stay up");
    assert!(text(&profile.basics.summary).starts_with("I build databases"), "{:?}", profile.basics.summary);
    let skills: Vec<&str> = profile.skills.iter().flat_map(|group| &group.keywords).map(String::as_str).collect();
    assert_eq!(skills, ["Distributed Systems", "PostgreSQL", "Mentoring"]);
    let spoken: Vec<_> = profile.languages.iter().map(|spoken| (text(&spoken.language), text(&spoken.fluency))).collect();
    assert_eq!(spoken, [("Danish", "Native or Bilingual"), ("German", "Limited Working")]);
    let certificates: Vec<&str> = profile.certificates.iter().map(|one| text(&one.name)).collect();
    assert_eq!(certificates, ["Certified Harbour Operator", "Cloud Basics"]);
}

#[test]
fn several_titles_in_one_company_are_several_jobs_in_it() {
    let profile = profile(&ENGLISH, ("Page", "of"));
    assert_eq!(
        jobs(&profile),
        [
            "Principal Engineer | Quayside Systems | Aarhus, Denmark | 2021-06 | ",
            "Senior Engineer | Quayside Systems | Aarhus | 2019-03 | 2021-06",
            "Software Engineer | Fjord Freight A/S | Odense | 2015-08 | 2019-02",
            "Teaching Assistant | Harbour School |  | 2014 | 2015",
        ]
    );
    assert_eq!(profile.work[0].highlights, ["Led the move of 400 databases to PostgreSQL", "Wrote the storage engine in Rust"]);
    assert!(profile.work.iter().all(|job| !format!("{job:?}").contains("Page ")), "the number of a page is no work");
}

#[test]
fn a_school_stands_above_its_degree_and_its_dates() {
    assert_eq!(
        studies(&profile(&ENGLISH, ("Page", "of"))),
        [
            "University of Somewhere | Master of Science | Computer Science | 2012 | 2015",
            "Nowhere Technical College | Bachelor's degree | Mathematics | 2009-09 | 2012-06",
        ]
    );
}

#[test]
fn the_export_is_read_in_other_languages() {
    let german = "# Kontakt
- trude@ohneland.example
- www.linkedin.com/in/trude-
- ohneland \\(LinkedIn\\)
# Top-Kenntnisse
- Einkauf
- SAP
# Languages
- Deutsch \\(Native or Bilingual\\)
N Trude Ohneland
L Leiterin Einkauf bei Nirgendwerk GmbH
L Bremen, Deutschland
H Berufserfahrung
C Nirgendwerk GmbH
D 5 Jahre 2 Monate
T Leiterin Einkauf
W Januar 2021 - Present ~\\(4 Jahre\\)
P Bremen
T Eink\\344uferin
W November 2019 - Januar 2021 ~\\(1 Jahr 3 Monate\\)
C Altes Lager KG
T Sachbearbeiterin
W M\\344rz 2014 - Oktober 2019 ~\\(5 Jahre 8 Monate\\)
H Ausbildung
C Hochschule Nirgendwo
P Bachelor, Betriebswirtschaft \\267 \\(2010 - 2014\\)";
    let read = profile(&[german], ("Page", "of"));
    assert_eq!(text(&read.basics.name), "Trude Ohneland");
    assert_eq!(
        jobs(&read),
        [
            "Leiterin Einkauf | Nirgendwerk GmbH | Bremen | 2021-01 | ",
            "Einkäuferin | Nirgendwerk GmbH |  | 2019-11 | 2021-01",
            "Sachbearbeiterin | Altes Lager KG |  | 2014-03 | 2019-10",
        ]
    );
    assert_eq!(studies(&read), ["Hochschule Nirgendwo | Bachelor | Betriebswirtschaft | 2010 | 2014"]);
    let french = "# Coordonn\\351es
- aline@nullepart.example
# Principales comp\\351tences
- Comptabilit\\351
N Aline Nullepart
L Comptable chez Moulin Absent
L Lyon, Auvergne-Rh\\364ne-Alpes, France
H R\\351sum\\351
P Comptable depuis dix ans, je tiens les livres de petites et moyennes entreprises de la r\\351gion.
H Exp\\351rience
C Moulin Absent
T Comptable
W f\\351vrier 2018 - Present ~\\(7 ans\\)
P Lyon
C Cabinet Fictif
T Assistante comptable
W septembre 2014 - janvier 2018 ~\\(3 ans 5 mois\\)
H Formation
C Universit\\351 Imaginaire
P Licence, Gestion \\267 \\(2011 - 2014\\)";
    let read = profile(&[french], ("Page", "of"));
    assert_eq!(text(&read.basics.name), "Aline Nullepart");
    assert_eq!(
        jobs(&read),
        ["Comptable | Moulin Absent | Lyon | 2018-02 | ", "Assistante comptable | Cabinet Fictif |  | 2014-09 | 2018-01"]
    );
    assert_eq!(studies(&read), ["Université Imaginaire | Licence | Gestion | 2011 | 2014"]);
    let spanish = "# Contactar
- bruno@ningunsitio.example
# Aptitudes principales
- Log\\355stica
N Bruno Ningunsitio
L Jefe de log\\355stica en Puerto Perdido
L Valencia, Espa\\361a
H Experiencia
C Puerto Perdido S.A.
T Jefe de log\\355stica
W enero de 2017 - Present ~\\(8 a\\361os\\)
P Valencia
C Almac\\351n Fantasma
T T\\351cnico
W junio de 2012 - diciembre de 2016 ~\\(4 a\\361os 7 meses\\)
H Educaci\\363n
C Universidad Inventada
P Grado, Ingenier\\355a industrial \\267 \\(2008 - 2012\\)";
    let read = profile(&[spanish], ("Page", "of"));
    assert_eq!(text(&read.basics.name), "Bruno Ningunsitio");
    assert_eq!(
        jobs(&read),
        ["Jefe de logística | Puerto Perdido S.A. | Valencia | 2017-01 | ", "Técnico | Almacén Fantasma |  | 2012-06 | 2016-12"]
    );
    assert_eq!(studies(&read), ["Universidad Inventada | Grado | Ingeniería industrial | 2008 | 2012"]);
}
