//! Lists of skills and languages, in the ways people write them.

use model::Profile;

use crate::support::{PLAIN, fields, pdf, read};

/// A plain resume whose section of skills is this text.
fn with_skills(list: &str) -> Profile {
    let front = PLAIN.replace("Languages: Rust, Java\n", "");
    fields(&read(format!("{front}{list}\n").as_bytes()))
}

fn keywords(profile: &Profile) -> Vec<&str> {
    profile.skills.iter().flat_map(|group| &group.keywords).map(String::as_str).collect()
}

#[test]
fn items_are_parted_by_whatever_mark_a_person_takes() {
    for list in [
        "Go, Rust, SQL",
        "Go; Rust; SQL",
        "Go | Rust | SQL",
        "Go · Rust · SQL",
        "Go • Rust • SQL",
        "Go ∙ Rust ∙ SQL",
        "Go / Rust / SQL",
        "Go – Rust – SQL",
        "Go + Rust + SQL",
        "Go、Rust、SQL",
        "[Go, Rust, SQL]",
        "Go, Rust, and SQL",
        "Go, Rust and SQL",
        "Go, Rust, SQL.",
        "Go\nRust\nSQL",
        "- Go\n- Rust\n- SQL",
        "Go     Rust     SQL",
    ] {
        assert_eq!(keywords(&with_skills(list)), ["Go", "Rust", "SQL"], "{list}");
    }
}

#[test]
fn marks_within_an_item_part_nothing() {
    let list = "CI/CD, AWS (EC2, S3), C++, Node.js, 1С:Предприятие, health and safety, OSHA 30, HTML 5";
    let expected = ["CI/CD", "AWS (EC2, S3)", "C++", "Node.js", "1С:Предприятие", "health and safety", "OSHA 30", "HTML 5"];
    assert_eq!(keywords(&with_skills(list)), expected);
}

#[test]
fn how_well_a_skill_is_known_is_no_part_of_its_name() {
    for list in [
        "Go (expert), Rust (very good), SQL (basic)",
        "Go – expert, Rust – good, SQL – Grundkenntnisse",
        "Go: expert, Rust: good, SQL: basic",
        "Go ●●●●●, Rust ●●●○○, SQL ★★☆☆☆",
        "Go 90%, Rust 80 %, SQL 40%",
        "Go 5/5, Rust 4/5, SQL 2/5",
        "Go (6 years), Rust (3+ years), SQL 2 years",
        "Go     expert\nRust     good\nSQL     basic",
        "Skill     Years\nGo     6\nRust     3\nSQL     2",
    ] {
        assert_eq!(keywords(&with_skills(list)), ["Go", "Rust", "SQL"], "{list}");
    }
}

#[test]
fn words_that_lead_a_sentence_in_are_no_skill() {
    assert_eq!(
        keywords(&with_skills("Proficient in Go, Rust and SQL. Experience with Git and Make.")),
        ["Go", "Rust", "SQL", "Git", "Make"]
    );
    assert_eq!(keywords(&with_skills("Sehr gute Kenntnisse in Go, Rust und SQL.")), ["Go", "Rust", "SQL"]);
    assert_eq!(keywords(&with_skills("Knowledge of food safety\nCash handling")), ["Knowledge of food safety", "Cash handling"]);
}

#[test]
fn groups_have_the_names_that_stand_before_them() {
    for list in [
        "Backend: Go, Rust\nData: SQL, Redis",
        "Backend – Go, Rust\nData – SQL, Redis",
        "Backend = [Go, Rust]\nData = [SQL, Redis]",
        "Backend:\n- Go\n- Rust\nData:\n- SQL\n- Redis",
        "Backend     Go, Rust\nData     SQL, Redis",
    ] {
        let profile = with_skills(list);
        let groups: Vec<_> = profile.skills.iter().map(|group| (group.name.as_deref(), group.keywords.len())).collect();
        assert_eq!(groups, [(Some("Backend"), 2), (Some("Data"), 2)], "{list}");
    }
}

#[test]
fn tables_of_markdown_have_cells() {
    let text = "# Jo Example\n\njo@example.org\n\n## Skills\n\n| Area | Skills |\n|---|---|\n| Backend | Go, Rust |\n| Data | SQL |\n";
    let profile = fields(&read(text.as_bytes()));
    assert_eq!(keywords(&profile), ["Go", "Rust", "SQL"]);
    assert_eq!(profile.skills[0].name.as_deref(), Some("Backend"));
}

#[test]
fn groups_side_by_side_go_on_in_their_own_columns() {
    let page = [
        (50.0, 780.0, 20.0, "Jo Example"),
        (50.0, 760.0, 10.0, "jo@example.org"),
        (50.0, 720.0, 14.0, "Skills"),
        (50.0, 700.0, 12.0, "Backend"),
        (300.0, 700.0, 12.0, "Practices"),
        (50.0, 685.0, 10.0, "PostgreSQL, Kafka, Apache"),
        (300.0, 685.0, 10.0, "Pair programming, Incident"),
        (50.0, 672.0, 10.0, "Cassandra, Redis"),
        (300.0, 672.0, 10.0, "response, Code review"),
        (50.0, 640.0, 14.0, "Education"),
        (50.0, 620.0, 10.0, "Bachelor of Science, University of Somewhere, 2011 - 2014"),
    ];
    let profile = fields(&read(&pdf(&page)));
    let groups: Vec<_> = profile.skills.iter().map(|group| group.keywords.join("; ")).collect();
    assert_eq!(groups, ["PostgreSQL; Kafka; Apache Cassandra; Redis", "Pair programming; Incident response; Code review"]);
}

#[test]
fn a_heading_may_stand_in_the_line_of_its_list() {
    let text = "Jo Example\njo@example.org\n\nSkills: Rust, SQL\nLanguages: Danish (native), English\nInterests: sailing, chess\n";
    let profile = fields(&read(text.as_bytes()));
    assert_eq!(keywords(&profile), ["Rust", "SQL"]);
    let languages: Vec<_> = profile.languages.iter().map(|one| (one.language.as_deref(), one.fluency.as_deref())).collect();
    assert_eq!(languages, [(Some("Danish"), Some("native")), (Some("English"), None)]);
    let interests: Vec<_> = profile.interests.iter().filter_map(|one| one.name.as_deref()).collect();
    assert_eq!(interests, ["sailing", "chess"]);
}

#[test]
fn groups_under_headings_like_those_of_sections_are_skills() {
    let text = "# Jo Example\n\njo@example.org\n\n## Skills\n\n## Backend\n\nGo, Rust\n\n## Languages\n\nPython, SQL\n\n## Languages\n\nDanish, English\n";
    let profile = fields(&read(text.as_bytes()));
    assert_eq!(keywords(&profile), ["Go", "Rust", "Python", "SQL"]);
    assert_eq!(profile.languages.len(), 2);
}

#[test]
fn a_mark_or_an_icon_may_stand_before_a_heading() {
    let page = [
        (50.0, 780.0, 20.0, "Jo Example"),
        (50.0, 760.0, 10.0, "jo@example.org"),
        (50.0, 720.0, 14.0, "\\225 Professional Skills"),
        (50.0, 700.0, 10.0, "Stock control, Upselling"),
        (50.0, 660.0, 14.0, "\\225 Spoken Languages"),
        (50.0, 640.0, 10.0, "Danish, English"),
    ];
    let profile = fields(&read(&pdf(&page)));
    assert_eq!(keywords(&profile), ["Stock control", "Upselling"]);
    assert_eq!(profile.languages.len(), 2);
}

#[test]
fn tags_are_parted_by_gaps_wider_than_those_of_words() {
    let page = [
        (50.0, 780.0, 20.0, "Jo Example"),
        (50.0, 760.0, 10.0, "jo@example.org"),
        (50.0, 720.0, 14.0, "Skills"),
        (50.0, 700.0, 10.0, "Stock control"),
        (116.0, 700.0, 10.0, "Upselling"),
        (50.0, 686.0, 10.0, "Excel"),
        (79.0, 686.0, 10.0, "Salesforce"),
        (50.0, 650.0, 14.0, "Languages"),
        (50.0, 630.0, 10.0, "Danish, English"),
    ];
    assert_eq!(keywords(&fields(&read(&pdf(&page)))), ["Stock control", "Upselling", "Excel", "Salesforce"]);
}
