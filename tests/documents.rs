//! Pages that make promises are read as a reader would: each promise must have what it names.

use std::collections::BTreeSet;
use std::path::Path;

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn text(path: &str) -> String {
    std::fs::read_to_string(Path::new(ROOT).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The cells of the rows of all tables of a page below a heading, without their heads.
fn rows(page: &str, heading: &str) -> Vec<Vec<String>> {
    let part = page.split_once(heading).map_or(page, |(_, rest)| rest);
    let part = part.split("\n## ").next().unwrap_or_default();
    let lines: Vec<&str> = part.lines().filter(|line| line.starts_with('|')).collect();
    let cells = |line: &&str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    lines.iter().skip(2).map(cells).collect()
}

/// Words in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// `path` or `path: name of a test`, each in backticks.
fn assert_named_tests_exist(cell: &str) {
    let named: Vec<&str> = cell.split("; `").collect();
    for (at, test) in named.iter().enumerate() {
        let test = if at == 0 { (*test).to_owned() } else { format!("`{test}") };
        let parts = quoted(&test);
        let file = text(parts.first().expect("a path"));
        let name = parts.get(1).copied().unwrap_or_default();
        let is_rust = parts[0].ends_with(".rs");
        let is_there = if is_rust && !name.is_empty() { file.contains(&format!("fn {name}()")) } else { file.contains(name) };
        assert!(is_there && (file.contains("#[test]") || file.contains("#[tokio::test]") || file.contains("test(")), "{test}");
    }
}

// JT35: one row for each principle, and each of them held by tests that exist.
#[test]
fn every_principle_has_a_row_whose_tests_exist() {
    let page = text("docs/principles.md");
    let rows = rows(&page, "# Seven principles");
    let principles: Vec<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(principles, ["notice", "choice", "onward transfer", "security", "integrity", "access", "enforcement"]);
    for row in &rows {
        assert!(row[1].len() > 40 && !quoted(&row[2]).is_empty(), "{row:?}");
        assert_named_tests_exist(&row[2]);
    }
}

// JT22: what the operator could hand over is what the tables can hold: every kind of field is on the page, and none that there is not.
#[test]
fn what_can_be_handed_over_is_what_the_tables_hold() {
    let map = text("docs/data-map.md");
    let held: BTreeSet<String> = rows(&map, "## Columns").iter().map(|row| row[1].clone()).collect();
    let told: BTreeSet<String> = rows(&text("docs/transparency.md"), "## What is there").iter().map(|row| row[0].clone()).collect();
    assert_eq!(told, held);
}

// AJ29: a build that anybody can repeat, public tests, and no word of an audit that did not happen.
#[test]
fn what_is_built_can_be_built_again_by_anybody() {
    for page in ["README.md", "docs/principles.md"] {
        let page = text(page).replace('\n', " ").to_lowercase();
        assert!(page.contains("nothing here is audited") || page.contains("nobody from outside has audited this"));
    }
    let script = text("tests/reproduce.sh");
    let tracked = |path: &str| Path::new(ROOT).join(path).exists();
    assert!(["Cargo.lock", "tests/package-lock.json"].into_iter().all(tracked), "versions of everything are pinned");
    assert!(
        script.contains("git archive \"$commit\"") && text("Makefile").contains("tests/reproduce.sh"),
        "`make reproduce` builds twice from what is committed"
    );
    for build in ["matcher-wasm/npm/build.sh", "widget/build.sh", "server-stub/console/build.sh"] {
        let text = text(build);
        assert!(script.contains(build) && !text.contains("$(date") && !text.contains("$RANDOM"), "{build} stamps nothing with a time");
    }
}

#[test]
fn a_promise_without_its_test_would_be_found() {
    let found = |cell: &str| std::panic::catch_unwind(|| assert_named_tests_exist(cell)).is_ok();
    assert!(found("`tests/documents.rs`: `every_principle_has_a_row_whose_tests_exist`"));
    assert!(!found("`tests/documents.rs`: `a_test_that_nobody_wrote`"));
    assert!(!found("`tests/nothing.rs`: `every_principle_has_a_row_whose_tests_exist`"));
}
