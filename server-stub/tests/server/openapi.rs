use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use server_stub::openapi::text;
use server_stub::routes::routes;

use crate::world::World;

// The document and the router name the same routes: neither can forget one.
#[tokio::test]
async fn the_document_describes_exactly_the_routes_of_the_router() {
    let world = World::new().await;
    let reply = world.get("/openapi.json").await;
    assert_eq!(reply.header("content-type"), "application/json");
    let document = reply.json();
    let described: BTreeSet<_> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| methods.as_object().unwrap().keys().map(move |method| (method.clone(), path.clone())))
        .collect();
    let routed: BTreeSet<_> = routes().iter().map(|route| (route.method.to_owned(), route.path.to_owned())).collect();
    assert_eq!(described, routed);
}

// A change of the interface is a change of this file, which somebody reads.
#[test]
fn the_reviewed_snapshot_is_what_the_code_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.json");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&file, text()).unwrap();
    }
    assert!(
        std::fs::read_to_string(file).unwrap_or_default() == text(),
        "openapi.json is old: run with UPDATE_EXPECT=1 and read what changed"
    );
}

#[test]
fn every_reference_of_the_document_leads_somewhere() {
    let document: Value = serde_json::from_str(&text()).unwrap();
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(name, value)| match (name.as_str(), value) {
                ("$ref", Value::String(target)) => found.push(target),
                _ => references(value, found),
            }),
            Value::Array(list) => list.iter().for_each(|value| references(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 30);
    for target in found {
        assert!(document.pointer(target.trim_start_matches('#')).is_some(), "{target}");
    }
}

// What the server sends has the fields that the document lists.
#[tokio::test]
async fn answers_have_the_fields_of_the_document() {
    let world = World::new().await;
    let document = world.get("/openapi.json").await.json();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let listed = |schema: &str| names(&document["components"]["schemas"][schema]["properties"]);

    assert_eq!(names(&world.get("/v1/tenants/acme/configuration").await.json()), listed("Configuration"));
    let share = world.share_body().await;
    assert_eq!(names(&share), listed("Share"));
    let accepted = world.send(crate::world::post_share(&share)).await.json();
    assert_eq!(names(&accepted["receipt"]), listed("Receipt"));
    let stored = world.employer("GET", "/v1/tenants/acme/shares", String::new()).await.json();
    let item = &document["components"]["schemas"]["StoredShares"]["properties"]["shares"]["items"]["properties"];
    assert_eq!(names(&stored["shares"][0]), names(item));
}
