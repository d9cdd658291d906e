use sealing::{generate, random_hex};
use serde_json::{Value, json};

use crate::world::{World, post, post_share, refused};

/// A server of one region, which knows the address of the other. Both serve the same two employers: acme of eu-central, other of us-east.
async fn server_of(region: &'static str) -> World {
    World::with(|file| {
        file["region"] = json!(region);
        file["regions"] = json!({"eu-central": "https://eu.tacit.example", "us-east": "https://us.tacit.example"});
        file["tenant"][0]["region"] = json!(region);
        file["tenant"][1]["region"] = json!(if region == "eu-central" { "us-east" } else { "eu-central" });
    })
    .await
}

// AJ34: a write for another region is refused with the right address, and nothing of it is kept.
#[tokio::test]
async fn a_write_for_another_region_is_refused_with_the_right_address() {
    let world = server_of("eu-central").await;
    let mut share: Value = world.share_body().await;
    share["tenant"] = json!("other");
    let counts = json!({"tenant": "other", "counts": [{"posting": "a", "stage": "opened"}]}).to_string();
    let key = json!({"public": share_contract::PublicKey::from_bytes(generate().public())}).to_string();
    for reply in [
        world.send(post_share(&share)).await,
        world.send(post("/v1/counts", &random_hex(16), counts)).await,
        world.employer("PUT", "/v1/tenants/other/key", key).await,
    ] {
        assert_eq!(reply.refusal(), refused(421, "wrong_region"));
        assert_eq!(reply.header("location"), "https://us.tacit.example");
        assert!(reply.json()["error"]["message"].as_str().unwrap().contains("https://us.tacit.example"));
    }
    world.get("/v1/tenants/other/configuration").await;
    assert_eq!(world.send(post_share(&world.share_body().await)).await.status, 201);
    for table in ["shares", "counters", "requests", "employer_keys", "audit"] {
        assert_eq!(world.n_rows(&format!("SELECT count(*) FROM {table} WHERE tenant = 'other'")).await, 0, "{table}");
    }
}

// AJ33, AJ34: two servers, two regions: what one takes in, the other refuses, and no row of one is in the other.
#[tokio::test]
async fn no_row_of_one_region_is_in_the_other() {
    let (eu, us) = (server_of("eu-central").await, server_of("us-east").await);
    for (here, there) in [(&eu, &us), (&us, &eu)] {
        assert_eq!(here.send(post_share(&here.share_body().await)).await.status, 201);
        let mut foreign = here.share_body().await;
        foreign["tenant"] = json!("other");
        assert_eq!(there.send(post_share(&foreign)).await.status, 421);
    }
    for world in [&eu, &us] {
        assert_eq!(world.n_rows("SELECT count(*) FROM shares").await, 1);
        assert_eq!(world.n_rows("SELECT count(*) FROM shares WHERE tenant <> 'acme'").await, 0);
    }
}
