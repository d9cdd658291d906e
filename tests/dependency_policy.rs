//! Licences, sources and bans of every dependency, in the spirit of cargo-deny, from `cargo metadata`.

use std::process::Command;

use serde_json::Value;

/// Licences that may be shipped under MIT OR Apache-2.0 without a further duty than the notice.
const LICENCES: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unlicense",
    "CC0-1.0",
    "Unicode-3.0",
    "BSL-1.0",
    "MIT-0",
    "Apache-2.0 WITH LLVM-exception",
];

/// Crates that must not come in, and why.
const BANNED: &[(&str, &str)] = &[
    ("openssl-sys", "TLS ends before the server; a C library would need its own updates"),
    ("native-tls", "as openssl-sys"),
    ("lopdf", "a nested array of 21 KB overflows its stack before 0.42; PDF is read by pdfboss"),
    ("tsify-next", "tsify is the one that is kept"),
    ("wee_alloc", "unmaintained and it leaks"),
    ("tonic", "comes in with default features of rate limiters; no gRPC here"),
];

fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--offline", "--format-version", "1"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    metadata["packages"].as_array().expect("packages are listed").clone()
}

fn name(package: &Value) -> &str {
    package["name"].as_str().expect("a package has a name")
}

/// SPDX expressions as they occur: alternatives of OR (and the old `/`), each a conjunction of AND, flat parentheses.
fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace('/', " OR ");
    let parts: Vec<&str> = plain.split(" AND ").collect();
    parts
        .iter()
        .all(|part| part.trim_matches(['(', ')']).split(" OR ").any(|licence| LICENCES.contains(&licence.trim().trim_matches(['(', ')']))))
}

#[test]
fn every_licence_is_on_the_list() {
    let refused: Vec<_> = packages()
        .iter()
        .filter(|package| !is_allowed(package["license"].as_str().unwrap_or("none")))
        .map(|package| format!("{} ({})", name(package), package["license"]))
        .collect();
    assert!(refused.is_empty(), "licences not on the list: {refused:#?}");
}

#[test]
fn every_dependency_comes_from_the_registry_or_from_here() {
    let refused: Vec<_> = packages()
        .iter()
        .filter(|package| package["source"].as_str().is_some_and(|source| !source.starts_with("registry+")))
        .map(|package| format!("{} ({})", name(package), package["source"]))
        .collect();
    assert!(refused.is_empty(), "dependencies from elsewhere: {refused:#?}");
}

#[test]
fn no_banned_crate_comes_in() {
    let packages = packages();
    for (banned, why) in BANNED {
        assert!(packages.iter().all(|package| name(package) != *banned), "{banned}: {why}");
    }
}

#[test]
fn the_expression_reader_tells_and_from_or() {
    assert!(
        is_allowed("MIT/Apache-2.0")
            && is_allowed("(MIT OR GPL-3.0) AND Unicode-3.0")
            && is_allowed("Apache-2.0 WITH LLVM-exception OR GPL-3.0")
    );
    assert!(!is_allowed("MIT AND GPL-3.0") && !is_allowed("GPL-3.0") && !is_allowed("none"));
}
