//! Who may depend on whom (ARCHITECTURE.md). The trust boundary is drawn in the dependency graph: what a crate cannot see, it
//! cannot leak.

use std::{collections::BTreeSet, process::Command};

/// Names of all crates that `package` is built from, itself included. The server is looked at on every target; what runs in the
/// browser as it is shipped there, since pdfboss asks for chance on other targets (to write files).
fn crates_of(package: &str) -> BTreeSet<String> {
    let target = if package == "server-stub" { "all" } else { "wasm32-unknown-unknown" };
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal,build", "--prefix", "none", "--target", target, "--package", package])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .expect("cargo writes UTF-8")
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

fn assert_free_of(package: &str, banned: &[&str]) {
    let seen = crates_of(package);
    assert!(seen.contains(package), "the tree of {package} was read");
    let found: Vec<_> = banned.iter().filter(|name| seen.contains(**name)).collect();
    assert!(found.is_empty(), "{package} must not be built from {found:?}");
}

// JT19, AJ41: a server that is not built from the types of a resume cannot hold one.
#[test]
fn the_server_cannot_see_a_resume() {
    assert_free_of("server-stub", &["matcher", "model", "matcher-wasm", "sealing", "hpke", "pdfboss-core", "pdfboss-encoding"]);
}

// What opens addresses that it is told runs on the employer's machine, where postings are; the server that everybody reaches opens none.
#[test]
fn the_server_opens_no_addresses_and_reads_no_postings() {
    assert_free_of("server-stub", &["tacit-postings", "posting-linter", "rustls", "ring"]);
    assert!(crates_of("tacit-postings").contains("rustls"), "the crates by which it would open them have these names");
}

#[test]
fn the_linter_of_postings_depends_on_serde_alone() {
    let beneath = crates_of("serde");
    let extra: Vec<_> =
        crates_of("posting-linter").into_iter().filter(|name| name != "posting-linter" && !beneath.contains(name)).collect();
    assert!(extra.is_empty(), "the linter is built from {extra:?}");
}

// AJ31: the console gets summaries alone; the rest of a profile has no type there.
#[test]
fn the_console_cannot_see_a_resume() {
    assert_free_of("tacit-console", &["matcher", "model", "server-stub"]);
}

#[test]
fn the_matcher_knows_no_browser_no_clock_no_network_and_no_chance() {
    assert_free_of("matcher", &["web-sys", "gloo", "yew", "js-sys", "tokio", "rand", "getrandom", "time", "chrono", "sealing"]);
}

#[test]
fn the_widget_reaches_the_matcher_only_through_the_worker() {
    assert_free_of("tacit-widget", &["matcher", "matcher-wasm", "server-stub"]);
}

#[test]
fn what_travels_depends_on_serde_alone() {
    let allowed: BTreeSet<_> = ["share-contract", "serde", "serde_core", "serde_derive", "serde_json"].map(str::to_owned).into();
    let beneath: BTreeSet<_> = ["serde", "serde_json"].iter().flat_map(|name| crates_of(name)).collect();
    let extra: Vec<_> = crates_of("share-contract").into_iter().filter(|name| !allowed.contains(name) && !beneath.contains(name)).collect();
    assert!(extra.is_empty(), "share-contract is built from {extra:?}");
}

#[test]
fn the_types_of_a_profile_do_not_travel() {
    assert_free_of("share-contract", &["model", "matcher"]);
    assert_free_of("sealing", &["model", "matcher"]);
}
