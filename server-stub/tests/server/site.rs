use std::fs;

use axum::body::Body;
use axum::http::Request;

use crate::world::{World, refused};

/// A world with a site folder of the names that the build makes.
async fn world() -> World {
    let world = World::new().await;
    fs::create_dir(world.site()).unwrap();
    for name in [
        "tacit.js",
        "shell.html",
        "consent.html",
        "shell.js",
        "app.html",
        "app.js",
        "app_bg.wasm",
        "app.css",
        "worker.js",
        "sw.js",
        "matcher_bg.wasm",
        "lexicon.bin",
        "console.html",
        "console.js",
    ] {
        fs::write(world.site().join(name), format!("content of {name}")).unwrap();
    }
    fs::write(world.site().join("app_bg.wasm.br"), "compressed").unwrap();
    world
}

const TENANT_ORIGINS: &str = "https://jobs.acme.example http://127.0.0.1:8080";

// N1: the shell frame stops self-navigation, and only the employer's own sites may embed it.
#[tokio::test]
async fn the_shell_has_its_policy() {
    let reply = world().await.get("/embed/acme/shell").await;
    assert_eq!((reply.status.as_u16(), reply.header("content-type")), (200, "text/html; charset=utf-8"));
    let expected = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' blob:; base-uri 'none'; form-action 'none'; \
         frame-ancestors {TENANT_ORIGINS}; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    assert_eq!(reply.header("content-security-policy"), expected);
    assert_eq!(reply.header("connection-allowlist"), "(response-origin);webrtc=block");
    assert_eq!(reply.body, b"content of shell.html");
}

// A consent is given where no other page can cover or frame it.
#[tokio::test]
async fn the_window_of_a_consent_has_its_policy() {
    let reply = world().await.get("/embed/acme/consent").await;
    let expected = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
                    require-trusted-types-for 'script'; trusted-types 'none'";
    assert_eq!((reply.status.as_u16(), reply.header("content-security-policy")), (200, expected));
    assert_eq!(reply.body, b"content of consent.html");
}

#[tokio::test]
async fn the_app_has_its_policy() {
    let reply = world().await.get("/embed/acme/app").await;
    let expected = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'self' {TENANT_ORIGINS}; require-trusted-types-for 'script'; \
         manifest-src data:; trusted-types tacit-worker tacit-offline"
    );
    assert_eq!(reply.header("content-security-policy"), expected);
    assert_eq!(reply.header("connection-allowlist"), "(response-origin);webrtc=block");
}

// N1: the worker's own response forbids every connection.
#[tokio::test]
async fn the_worker_may_not_connect_to_anything() {
    let reply = world().await.get("/assets/worker.js").await;
    assert_eq!(reply.header("content-security-policy"), "default-src 'none'; script-src 'wasm-unsafe-eval'");
    assert_eq!(reply.header("connection-allowlist"), "();webrtc=block");
    assert_eq!(reply.header("content-type"), "text/javascript");
}

// JT37: what serves the widget without a network may fetch its files from here, and stand in front of its pages.
#[tokio::test]
async fn what_works_offline_connects_to_this_server_alone() {
    let reply = world().await.get("/assets/sw.js").await;
    assert_eq!(reply.header("content-security-policy"), "default-src 'none'; connect-src 'self'");
    assert_eq!(reply.header("connection-allowlist"), "(response-origin);webrtc=block");
    assert_eq!(reply.header("service-worker-allowed"), "/");
}

#[tokio::test]
async fn the_console_has_its_policy_and_cannot_be_framed() {
    let world = world().await;
    let reply = world.get("/console/").await;
    let expected = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; \
         frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    assert_eq!(reply.header("content-security-policy"), expected);
    assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin");
    let moved = world.get("/console").await;
    assert_eq!((moved.status.as_u16(), moved.header("location")), (308, "/console/"));
}

#[tokio::test]
async fn any_page_may_load_the_loader_and_no_page_the_rest() {
    let world = world().await;
    let loader = world.get("/tacit.js").await;
    assert_eq!(loader.header("access-control-allow-origin"), "*");
    assert_eq!(loader.header("cross-origin-resource-policy"), "cross-origin");
    for name in ["app.js", "app_bg.wasm", "app.css", "shell.js", "worker.js", "lexicon.bin", "console.js"] {
        let reply = world.get(&format!("/assets/{name}")).await;
        assert_eq!(reply.status, 200, "{name}");
        assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin", "{name}");
        assert_eq!(reply.header("access-control-allow-origin"), "", "{name}");
    }
    assert_eq!(world.get("/assets/app_bg.wasm").await.header("content-type"), "application/wasm");
    assert_eq!(world.get("/assets/app.css").await.header("content-type"), "text/css");
}

// JT23: every answer closes what it does not need.
#[tokio::test]
async fn every_answer_closes_sniffing_referrers_and_devices() {
    let world = world().await;
    for path in ["/tacit.js", "/embed/acme/app", "/assets/app.js", "/console/", "/v1/tenants/acme/configuration", "/nothing", "/livez"] {
        let reply = world.get(path).await;
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("referrer-policy"), "no-referrer", "{path}");
        assert!(reply.header("permissions-policy").contains("camera=()"), "{path}");
        assert!(!reply.header("cache-control").is_empty(), "{path}");
    }
}

#[tokio::test]
async fn files_are_asked_for_again_and_answered_with_304() {
    let world = world().await;
    let first = world.get("/assets/app.js").await;
    assert_eq!(first.header("cache-control"), "no-cache");
    let again = Request::get("/assets/app.js").header("if-modified-since", first.header("last-modified")).body(Body::empty()).unwrap();
    let again = world.send(again).await;
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    // Read from disk at every request: a new build is there without a restart.
    fs::write(world.site().join("app.js"), "new").unwrap();
    assert_eq!(world.get("/assets/app.js").await.body, b"new");
}

// A file under its version's name never changes, so it is asked for once; under the name of another version it is what it is now, and asked for again.
#[tokio::test]
async fn a_file_under_the_name_of_its_build_is_kept_for_good() {
    let world = world().await;
    fs::write(world.site().join("version.txt"), "0123456789abcdef").unwrap();
    let kept = world.get("/assets/0123456789abcdef/worker.js").await;
    assert_eq!(kept.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(kept.header("content-security-policy"), world.get("/assets/worker.js").await.header("content-security-policy"));
    for other in ["/assets/fedcba9876543210/worker.js", "/assets/worker.js"] {
        let reply = world.get(other).await;
        assert_eq!((reply.header("cache-control"), &reply.body), ("no-cache", &kept.body), "{other}");
    }
    for path in ["/assets/0123456789abcdef/missing.js", "/assets/0123456789abcdef/shell.html"] {
        let missing = world.get(path).await;
        assert_eq!((missing.refusal(), missing.header("cache-control")), (refused(404, "not_found"), "no-store"), "{path}");
    }
}

#[tokio::test]
async fn a_compressed_neighbour_is_served_to_who_understands_it() {
    let world = world().await;
    let request = Request::get("/assets/app_bg.wasm").header("accept-encoding", "gzip, br").body(Body::empty()).unwrap();
    let reply = world.send(request).await;
    assert_eq!((reply.header("content-encoding"), reply.header("content-type")), ("br", "application/wasm"));
    assert_eq!(reply.body, b"compressed");
    assert_eq!(world.get("/assets/app_bg.wasm").await.body, b"content of app_bg.wasm");
}

#[tokio::test]
async fn an_unknown_employer_gets_a_clear_page() {
    let world = world().await;
    for path in ["/embed/nobody/shell", "/embed/nobody/app", "/embed/No%22body/app"] {
        let reply = world.get(path).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-type")), (404, "text/html; charset=utf-8"), "{path}");
        let text = String::from_utf8(reply.body).unwrap();
        assert!(text.contains("Unknown employer") && !text.contains("ody\""), "{text}");
    }
}

#[tokio::test]
async fn nothing_outside_the_folder_and_no_page_without_its_policy_is_served() {
    let world = world().await;
    fs::write(world.site().join(".hidden"), "x").unwrap();
    for path in [
        "/assets/shell.html",
        "/assets/..%2Ftacit.db",
        "/assets/a/..%2Ftacit.db",
        "/assets/%2Fetc%2Fpasswd",
        "/assets/.hidden",
        "/assets/missing.js",
        "/assets/",
    ] {
        assert_eq!(world.get(path).await.refusal(), refused(404, "not_found"), "{path}");
    }
}

#[tokio::test]
async fn a_site_that_was_not_built_is_said() {
    let world = World::new().await;
    assert_eq!(world.get("/tacit.js").await.refusal(), refused(404, "not_found"));
    assert_eq!(world.get("/embed/acme/app").await.refusal(), refused(404, "not_found"));
}
