use sealing::{random_hex, seal};
use serde_json::{Value, json};
use share_contract::{Consent, PostingId, Purpose, SHARE_INFO, Sha256Hex, Summary, Terms};

use crate::world::{World, post_share, refused};

async fn share_for(world: &World, purpose: Purpose, token: &str) -> Value {
    let of = world.configuration().await;
    let key = of.key.unwrap().id;
    let posting = PostingId::encode("nurse 17").unwrap();
    let terms = Terms::new(of.tenant, posting, purpose, key, of.today, of.today.plus_days(10), of.policy.hash).unwrap();
    let revocation = Sha256Hex::new(sealing::sha256_hex(token.as_bytes())).unwrap();
    let consent = Consent::to(terms, &Summary::default());
    let share = consent.grant(revocation, |plaintext, aad| seal(world.keys.public(), SHARE_INFO, aad, plaintext)).unwrap();
    // The server reads what stands on the envelope; what is in it was decided by its content.
    let mut body: Value = serde_json::from_slice(&share.to_bytes()).unwrap();
    body["purpose"] = json!(purpose);
    body
}

async fn send(world: &World, purpose: Purpose, token: &str) -> String {
    let reply = world.send(post_share(&share_for(world, purpose, token).await)).await;
    assert_eq!(reply.status, 201, "{:?}", reply.json());
    reply.json()["id"].as_str().unwrap().to_owned()
}

async fn may_check(world: &World, receipt: &str, purpose: &str) -> (u16, Value) {
    let body = json!({"receipt": receipt, "purpose": purpose}).to_string();
    let reply = world.employer("POST", "/v1/tenants/acme/background-checks", body).await;
    (reply.status.as_u16(), reply.json())
}

async fn with_checks() -> World {
    let all: Vec<_> = Purpose::ALL.iter().map(|purpose| purpose.as_str()).collect();
    World::with(|file| file["tenant"][0]["purposes"] = json!(all)).await
}

// AJ20: a check needs a consent of its own, for just this check; that for an application is none. It ends with its expiry or when it is taken back.
#[tokio::test]
async fn a_background_check_without_its_own_receipt_is_refused() {
    let world = with_checks().await;
    let no = (403, "no_consent".to_owned());
    let refusal = |(status, body): (u16, Value)| (status, body["error"]["code"].as_str().unwrap_or_default().to_owned());
    let application = send(&world, Purpose::ApplicationSummary, &random_hex(32)).await;
    assert_eq!(refusal(may_check(&world, &application, "background_check_identity").await), no);
    assert_eq!(refusal(may_check(&world, &application, "application_summary").await), no);
    assert_eq!(refusal(may_check(&world, &random_hex(16), "background_check_identity").await), no);

    let token = random_hex(32);
    let identity = send(&world, Purpose::BackgroundCheckIdentity, &token).await;
    let allowed = (200, json!({"purpose": "background_check_identity", "expires": "2026-12-01"}));
    assert_eq!(may_check(&world, &identity, "background_check_identity").await, allowed);
    assert_eq!(refusal(may_check(&world, &identity, "background_check_conduct").await), no, "another scope is another consent");
    assert!(world.revoke(&identity, &token).await);
    assert_eq!(refusal(may_check(&world, &identity, "background_check_identity").await), no);

    let conduct = send(&world, Purpose::BackgroundCheckConduct, &random_hex(32)).await;
    world.advance_days(9);
    assert_eq!(may_check(&world, &conduct, "background_check_conduct").await.0, 200);
    world.advance_days(1);
    assert_eq!(refusal(may_check(&world, &conduct, "background_check_conduct").await), no);
}

// JT17: the purpose is checked on each write: what the employer does not take summaries for is refused.
#[tokio::test]
async fn a_purpose_that_the_employer_does_not_have_is_refused() {
    let world = World::new().await;
    for purpose in Purpose::ALL.into_iter().filter(|purpose| *purpose != Purpose::ApplicationSummary) {
        let share = share_for(&world, purpose, &random_hex(32)).await;
        assert_eq!(world.send(post_share(&share)).await.refusal(), refused(403, "purpose_not_allowed"));
    }
    assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 0);
}
