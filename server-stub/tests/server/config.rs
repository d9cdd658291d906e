use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use server_stub::command::{Command, HELP, print_token};
use server_stub::config::{Config, DatabaseAddress};

use crate::world::configuration_file;

fn parse(change: impl FnOnce(&mut Value), environment: &[(&str, &str)]) -> Result<Config, String> {
    let mut file = configuration_file(&tempfile::tempdir().unwrap());
    change(&mut file);
    let find = |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    Config::parse(&toml::to_string(&file).unwrap(), find).map_err(|error| error.to_string())
}

fn without(field: &str) -> String {
    parse(|file| _ = file["tenant"][0].as_object_mut().unwrap().remove(field), &[]).unwrap_err()
}

fn with(field: &str, value: Value) -> String {
    parse(|file| file["tenant"][0][field] = value, &[]).unwrap_err()
}

// AJ40: the privacy contact is required, and so is what a seeker is told before sending.
#[test]
fn a_configuration_without_a_privacy_contact_is_refused() {
    for field in ["privacyContact", "name", "region", "policy", "tokenSha256"] {
        assert!(without(field).contains(field), "{}", without(field));
    }
    assert!(with("privacyContact", json!(" ")).contains("privacyContact"));
}

#[test]
fn values_that_would_weaken_a_promise_are_refused() {
    // N5: smaller groups are people.
    assert!(with("k", json!(4)).contains("at least 5"));
    assert!(with("shareDays", json!(0)).contains("between 1 and 365"));
    assert!(with("shareDays", json!(366)).contains("between 1 and 365"));
    assert!(with("tokenSha256", json!("secret")).contains("64 hex digits"));
    assert!(with("key", json!("short")).contains("32 bytes"));
    assert!(with("id", json!("Acme Inc")).contains("a-z"));
    assert!(with("policy", json!({"version": "1", "text": ""})).contains("policy"));
    assert!(with("tracking", json!(true)).contains("tracking"));
    assert!(with("tokens", json!([{"role": "agency", "sha256": "0".repeat(64)}])).contains("channel"));
    assert!(with("tokens", json!([{"role": "viewer", "sha256": "0".repeat(64), "channel": "xing"}])).contains("channel"));
    assert!(with("tokens", json!([{"role": "root", "sha256": "0".repeat(64)}])).contains("root"));
    assert!(with("totp", json!("GEZDGNBV")).contains("base32"));
    assert!(parse(|file| file["requireTotp"] = json!(true), &[]).unwrap_err().contains("requireTotp"));
    assert!(with("purposes", json!(["marketing"])).contains("purpose"));
    assert!(with("channels", json!(["https://a.example/"])).contains("channels"));
    assert!(parse(|file| file["limits"]["writesWaiting"] = json!(0), &[]).unwrap_err().contains("limits"));
    assert!(parse(|file| file["tenant"][1]["id"] = json!("acme"), &[]).unwrap_err().contains("twice"));
}

// An origin ends up in a policy header: nothing that could end a directive may be in it.
#[test]
fn what_is_no_origin_is_refused() {
    for text in
        ["*", "https://*.example", "jobs.example", "https://jobs.example/", "https://a; script-src *", "https://", "ftp://a", "https://A"]
    {
        assert!(with("origins", json!([text])).contains("must be an origin"), "{text}");
    }
}

#[test]
fn the_environment_goes_before_the_file() {
    let config = parse(
        |_| {},
        &[
            ("TACIT_LISTEN", "0.0.0.0:1"),
            ("TACIT_METRICS", "127.0.0.1:2"),
            ("TACIT_DATABASE", "/a/b.db"),
            ("TACIT_SITE", "/c"),
            ("TACIT_PUBLIC_ORIGIN", "https://d.example"),
        ],
    )
    .unwrap();
    assert_eq!((config.listen.port(), config.metrics.port()), (1, 2));
    assert_eq!((config.database.file(), config.site), (Some(Path::new("/a/b.db")), PathBuf::from("/c")));
    assert_eq!(config.public_origin, "https://d.example");
    assert!(parse(|_| {}, &[("TACIT_LISTEN", "nowhere")]).unwrap_err().contains("TACIT_LISTEN"));
    let distributed =
        parse(|_| {}, &[("DATABASE_URL", "postgres://tacit:secret@db.example/tacit"), ("TACIT_DATABASE", "/a/b.db")]).unwrap();
    assert_eq!(distributed.database, DatabaseAddress::Postgres("postgres://tacit:secret@db.example/tacit".into()));
    assert!(!format!("{distributed:?}").contains("secret"));
    for name in
        ["TACIT_LISTEN", "TACIT_METRICS", "DATABASE_URL", "TACIT_DATABASE", "TACIT_SITE", "TACIT_PUBLIC_ORIGIN", "--config", "token"]
    {
        assert!(HELP.contains(name), "{name}");
    }
}

#[test]
fn the_configuration_of_the_demo_is_accepted() {
    let config = Config::parse(include_str!("../../../demo-site/server.toml"), |_| None).unwrap();
    assert!(!config.tenants.is_empty());
}

#[test]
fn the_configuration_of_the_readme_is_accepted() {
    let readme = include_str!("../../README.md");
    let example = readme.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    assert_eq!(Config::parse(example, |_| None).unwrap().tenants.len(), 1);
}

#[test]
fn the_command_line_is_read() {
    let parse = |arguments: &[&str]| Command::parse(arguments.iter().map(|text| (*text).to_owned()));
    assert_eq!(parse(&["--config", "a.toml"]), Some(Command::Serve("a.toml".into())));
    assert_eq!(parse(&["token"]), Some(Command::Token));
    assert_eq!(parse(&["--help"]), Some(Command::Help));
    for wrong in [&[][..], &["--config"], &["--port", "1"], &["token", "x"]] {
        assert_eq!(parse(wrong), None);
    }
}

#[test]
fn a_new_token_comes_with_its_hash() {
    let mut out = Vec::new();
    print_token(&mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    let (token, hash) = text.split_once("\ntokenSha256 = ").unwrap();
    let token = token.rsplit(' ').next().unwrap();
    assert_eq!(token.len(), 64);
    assert_eq!(hash.trim(), format!("{:?}", sealing::sha256_hex(token.as_bytes())));
}
