use axum::body::Body;
use axum::http::Request;
use axum::response::IntoResponse;
use server_stub::error::ApiError;
use share_contract::{ContractError, Failure};

use crate::world::{World, refused, send};

#[tokio::test]
async fn every_error_has_a_code_of_its_own_and_the_shape_of_the_contract() {
    let all = ContractError::ALL.into_iter().map(ApiError::Contract).chain(ApiError::ALL);
    let mut codes = Vec::new();
    for error in all {
        let (status, code) = error.status_and_code();
        let router = axum::Router::new().fallback(async || error.into_response());
        let reply = send(router, Request::get("/").body(Body::empty()).unwrap()).await;
        let failure: Failure = serde_json::from_slice(&reply.body).unwrap();
        assert_eq!((reply.status, failure.error.code.as_str()), (status, code));
        assert!(status.is_client_error() || status.is_server_error());
        assert!(!failure.error.message.is_empty());
        codes.push(code);
    }
    let n = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), n);
}

#[tokio::test]
async fn unknown_addresses_and_methods_are_refused_in_the_same_shape() {
    let world = World::new().await;
    assert_eq!(world.get("/v1/people").await.refusal(), refused(404, "not_found"));
    assert_eq!(world.get("/").await.refusal(), refused(404, "not_found"));
    assert_eq!(world.get("/v1/shares").await.refusal(), refused(405, "method_not_allowed"));
    let odd = Request::builder().method("BREW").uri("/livez").body(Body::empty()).unwrap();
    assert_eq!(world.send(odd).await.refusal(), refused(405, "method_not_allowed"));
}

#[tokio::test]
async fn a_closed_store_is_said_and_not_hidden() {
    let world = World::new().await;
    assert_eq!(world.get("/readyz").await.status, 200);
    let body = world.share_body().await;
    world.app.store.close().await.unwrap();
    assert_eq!(world.get("/livez").await.status, 200);
    assert_eq!(world.get("/readyz").await.refusal(), refused(503, "unavailable"));
    assert_eq!(world.send(crate::world::post_share(&body)).await.refusal(), refused(503, "unavailable"));
}
