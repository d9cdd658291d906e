//! The static files, each with the headers that make the trust boundary. They are read from disk at every request.

use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use crate::app::Shared;
use crate::config::TenantConfig;
use crate::error::ApiError;

const HTML: &str = "text/html; charset=utf-8";

/// The worker may not connect to anything, not even here: its own response says so.
const WORKER: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'";

const CONSOLE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; \
     frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// What content security policies leave open, WebRTC and connections made ahead above all: nowhere but here, and peers not at all.
/// Chromium obeys it from version 152 on, other browsers do not know it yet.
const HERE_ALONE: &str = "(response-origin);webrtc=block";
const NOWHERE: &str = "();webrtc=block";

/// Nobody frames the window of a consent, and nothing in it connects anywhere.
const CONSENT: &str = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// `blob:` is for files that are saved: Firefox takes the press on such a link for a navigation of the app's frame. A document made of
/// one inherits the policy of the app.
fn shell_policy(tenant: &TenantConfig) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' blob:; base-uri 'none'; form-action 'none'; \
         frame-ancestors {}; require-trusted-types-for 'script'; trusted-types 'none'",
        origins(tenant).unwrap_or_else(|| "'none'".to_owned())
    )
}

fn app_policy(tenant: &TenantConfig) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'{}; require-trusted-types-for 'script'; manifest-src data:; trusted-types tacit-worker tacit-offline",
        origins(tenant).map_or_else(String::new, |origins| format!(" {origins}"))
    )
}

/// Checked by the configuration: nothing in them ends a directive.
fn origins(tenant: &TenantConfig) -> Option<String> {
    (!tenant.origins.is_empty()).then(|| tenant.origins.join(" "))
}

/// The file that career sites name in their script tag: any page may load it.
pub(crate) async fn loader(State(app): State<Shared>, request: Request) -> Response {
    let any = [(RESOURCE_POLICY, "cross-origin"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    with(file(&app, "tacit.js", request).await, any)
}

/// The outer frame. Pages that isolate themselves may embed it too, hence its resource policy.
pub(crate) async fn shell(State(app): State<Shared>, Path(tenant): Path<String>, request: Request) -> Response {
    match app.tenant(&tenant) {
        Ok(tenant) => {
            let headers = [(RESOURCE_POLICY, "cross-origin"), (CONNECTIONS, HERE_ALONE)];
            with(page(&app, "shell.html", &shell_policy(tenant), request).await, headers)
        }
        Err(_) => unknown_tenant(),
    }
}

/// The inner frame, where the widget lives.
pub(crate) async fn app(State(app): State<Shared>, Path(tenant): Path<String>, request: Request) -> Response {
    match app.tenant(&tenant) {
        Ok(tenant) => with(page(&app, "app.html", &app_policy(tenant), request).await, [(CONNECTIONS, HERE_ALONE)]),
        Err(_) => unknown_tenant(),
    }
}

/// The window of a consent, for browsers that cannot tell whether a button in a frame is covered.
pub(crate) async fn consent(State(app): State<Shared>, Path(tenant): Path<String>, request: Request) -> Response {
    match app.tenant(&tenant) {
        Ok(_) => with(page(&app, "consent.html", CONSENT, request).await, [(CONNECTIONS, HERE_ALONE)]),
        Err(_) => unknown_tenant(),
    }
}

/// The employer's page.
pub(crate) async fn console(State(app): State<Shared>, request: Request) -> Response {
    let alone = [(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"), (CONNECTIONS, HERE_ALONE)];
    with(page(&app, "console.html", CONSOLE, request).await, alone)
}

pub(crate) async fn to_console() -> Redirect {
    Redirect::permanent("/console/")
}

/// Everything else by its name. Pages are left out: under this address they would lack their policy.
pub(crate) async fn asset(State(app): State<Shared>, Path(name): Path<String>, request: Request) -> Response {
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    if !plain || name.starts_with('.') || name.ends_with(".html") {
        return ApiError::NotFound.into_response();
    }
    let response = file(&app, &name, request).await;
    let worker = [(header::CONTENT_SECURITY_POLICY, WORKER), (CONNECTIONS, NOWHERE)];
    // What serves the widget without a network may ask this server for its files, and stand in front of its pages.
    let offline = [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; connect-src 'self'"),
        (CONNECTIONS, HERE_ALONE),
        (HeaderName::from_static("service-worker-allowed"), "/"),
    ];
    match &*name {
        "worker.js" => with(response, worker),
        "sw.js" => with(response, offline),
        _ => response,
    }
}

/// The same under a name that has the version of the build in it, as pages and scripts of the build have it: may be kept for good. Under the
/// name of another version, which a page that is open since before may ask for, the file is what it is now, and is not kept.
pub(crate) async fn asset_of(State(app): State<Shared>, Path((version, name)): Path<(String, String)>, request: Request) -> Response {
    // Written by widget/seal.mjs, and read at every request as the files are.
    let current = tokio::fs::read_to_string(app.config.site.join("version.txt")).await;
    let response = asset(State(app), Path(name), request).await;
    if current.is_ok_and(|current| current == version) { with(response, [(header::CACHE_CONTROL, FOR_GOOD)]) } else { response }
}

const FOR_GOOD: &str = "public, max-age=31536000, immutable";
const CONNECTIONS: HeaderName = HeaderName::from_static("connection-allowlist");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

async fn page(app: &Shared, name: &str, policy: &str, request: Request) -> Response {
    with(file(app, name, request).await, [(header::CONTENT_SECURITY_POLICY, policy), (header::CONTENT_TYPE, HTML)])
}

/// A file of the site folder, or its `.br` neighbour, with range and condition headers obeyed.
async fn file(app: &Shared, name: &str, request: Request) -> Response {
    let (mut parts, _) = request.into_parts();
    parts.uri = format!("/{name}").parse().expect("names of files are checked and make an address");
    debug_assert!(matches!(parts.method, Method::GET | Method::HEAD));
    let files = ServeDir::new(&app.config.site).precompressed_br().append_index_html_on_directories(false);
    let Ok(response) = files.oneshot(Request::from_parts(parts, Body::empty())).await;
    if response.status() == StatusCode::NOT_FOUND {
        return ApiError::NotFound.into_response();
    }
    // Asked again every time, answered with 304 if it is the same: a release is there at once, and nothing is downloaded twice.
    with(response.map(Body::new), [(header::CACHE_CONTROL, "no-cache")])
}

/// Adds headers to what was found. A refusal keeps its own.
fn with<const N: usize>(mut response: Response, headers: [(HeaderName, &str); N]) -> Response {
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        for (name, value) in headers {
            response.headers_mut().insert(name, HeaderValue::from_str(value).expect("policies and origins are plain ASCII"));
        }
    }
    response
}

const UNKNOWN_TENANT: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Unknown employer</title>\
     <h1>Unknown employer</h1><p>This server does not know the employer that the page names. Check the attribute <code>employer</code> \
     of <code>&lt;tacit-match&gt;</code>.</p></html>";

fn unknown_tenant() -> Response {
    let headers =
        [(header::CONTENT_TYPE, HTML), (header::CONTENT_SECURITY_POLICY, "default-src 'none'; base-uri 'none'; form-action 'none'")];
    (StatusCode::NOT_FOUND, headers, UNKNOWN_TENANT).into_response()
}
