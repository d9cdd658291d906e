//! What is derived reads and writes as serde does, from the same attributes.

use json::{Json, Value, from_str, to_string};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
#[serde(rename_all = "camelCase", default)]
struct Loose {
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    all_names: Vec<String>,
    years: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Strict<T> {
    the_value: T,
    #[serde(default)]
    is_hard: bool,
    #[serde(default = "once")]
    times: u8,
    #[serde(rename = "kindOf", skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
}

fn once() -> u8 {
    1
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Json)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    FullTime,
    Other,
}

type Wish = Strict<Vec<Loose>>;

#[test]
fn text_is_that_of_serde() {
    let loose = Loose { first_name: Some("Zoë \"Z\" \u{1}\n".into()), all_names: vec!["a".into(), "".into()], years: 1.5 };
    let strict = |kind| Strict { the_value: vec![loose.clone(), Loose::default()], is_hard: true, times: 3, kind };
    for value in [strict(None), strict(Some(Kind::FullTime)), strict(Some(Kind::Other))] {
        assert_eq!(to_string(&value), serde_json::to_string(&value).expect("json"));
        assert_eq!(from_str::<Wish>(&to_string(&value)), Some(value));
    }
    for number in [0.0, -0.0, 1.0, 0.1, 1e300, 1.0 / 3.0, f64::NAN] {
        assert_eq!(to_string(&number), serde_json::to_string(&number).expect("json"));
    }
}

#[test]
fn what_serde_reads_is_read_alike_and_what_it_refuses_is_refused() {
    let strict = [
        json!({"theValue": []}),
        json!({"theValue": [{}], "isHard": true, "times": 255, "kindOf": "OTHER"}),
        json!({"theValue": [{"firstName": null, "allNames": ["x"], "years": 2}], "kindOf": null}),
        json!({"theValue": [{"unknown": [1, {"deep": true}]}]}),
        json!({}),
        json!([]),
        json!({"theValue": [{"years": null}]}),
        json!({"theValue": [{"allNames": [1]}]}),
        json!({"theValue": [], "times": 256}),
        json!({"theValue": [], "times": -1}),
        json!({"theValue": [], "times": 1.5}),
        json!({"theValue": [], "kindOf": "FullTime"}),
        json!({"theValue": [], "isHard": "yes"}),
        json!({"theValue": [], "unknown": 1}),
        json!({"the_value": []}),
    ];
    let mut n_read = 0;
    for value in strict {
        let ours = Wish::read(value.clone()).ok();
        assert_eq!(ours, serde_json::from_value(value.clone()).ok(), "{value}");
        n_read += usize::from(ours.is_some());
    }
    assert_eq!(n_read, 4);
}

#[test]
fn a_misfit_names_the_field_and_never_a_value() {
    let misfit = |value: Value| Wish::read(value).expect_err("a misfit").to_string();
    assert_eq!(misfit(json!({"theValue": [], "isHart": "secret"})), "unknown field `isHart`");
    assert_eq!(misfit(json!({"theValue": [{"years": "secret"}]})), "wrong kind of value in field `years`");
    assert_eq!(misfit(json!({})), "missing field `theValue`");
    assert_eq!(misfit(json!("secret")), "wrong kind of value");
}
