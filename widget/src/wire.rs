//! The only door out of the frame. Whatever passes is written into the ledger first.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, ReferrerPolicy, RequestCredentials, RequestInit, RequestRedirect, Response};

use crate::ledger::{Entry, Outcome, Why};
use crate::session::Store;
use crate::state::Action;

/// Sends requests and keeps the ledger.
#[derive(Clone)]
pub struct Wire {
    store: Rc<Store>,
    n_sent: Rc<Cell<u32>>,
}

/// A request to our own server.
pub struct Request<'a> {
    /// HTTP method.
    pub method: &'static str,
    /// Path on our own server.
    pub path: &'a str,
    /// Header fields.
    pub headers: &'a [(&'a str, &'a str)],
    /// JSON.
    pub body: Option<&'a str>,
    /// What for.
    pub why: Why,
}

impl<'a> Request<'a> {
    /// A request that says nothing but its path.
    pub fn get(path: &'a str, why: Why) -> Request<'a> {
        Request { method: "GET", path, headers: &[], body: None, why }
    }
}

impl Wire {
    /// A wire that writes into the ledger of a store.
    pub fn new(store: Rc<Store>) -> Wire {
        Wire { store, n_sent: Rc::default() }
    }

    /// Sends a request. Without an answer the code is `unreachable`; an answer of any status is `Ok`.
    pub async fn send(&self, request: Request<'_>) -> Result<Response, String> {
        let id = self.note(request.method, request.path, request.body.map_or(0, str::len), request.why);
        let answer = fetch(&request).await;
        let outcome = answer.as_ref().map_or(Outcome::Unreachable, |answer| Outcome::Answered(answer.status()));
        self.store.dispatch(Action::Answered { id, outcome });
        answer.map_err(|_| "unreachable".to_owned())
    }

    /// Writes a request that somebody else makes, such as the browser for a worker.
    pub fn note(&self, method: &'static str, url: &str, n_bytes_out: usize, why: Why) -> u32 {
        let id = self.n_sent.get() + 1;
        self.n_sent.set(id);
        let outcome = if why == Why::Refused { Outcome::Blocked } else { Outcome::Open };
        let entry = Entry { id, at: time_of_day(), method, url: url.to_owned(), n_bytes_out, why, outcome };
        self.store.dispatch(Action::Requested(entry));
        id
    }

    /// Writes what the browser's own record of this page names and the ledger does not.
    pub fn observe(&self) {
        let Some(window) = web_sys::window() else { return };
        let (Some(performance), Ok(origin)) = (window.performance(), window.location().origin()) else { return };
        let mut urls = vec![window.location().pathname().unwrap_or_default()];
        let entries = performance.get_entries_by_type("resource");
        let names = entries.iter().filter_map(|entry| entry.dyn_into::<web_sys::PerformanceEntry>().ok()).map(|entry| entry.name());
        urls.extend(names.map(|name| name.strip_prefix(&origin).map_or(name.clone(), str::to_owned)));
        self.store.dispatch(Action::Observed { urls, at: time_of_day() });
    }
}

async fn fetch(request: &Request<'_>) -> Result<Response, JsValue> {
    let init = RequestInit::new();
    init.set_method(request.method);
    init.set_credentials(RequestCredentials::Omit);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_redirect(RequestRedirect::Error);
    let headers = Headers::new()?;
    for (name, value) in request.headers {
        headers.set(name, value)?;
    }
    if let Some(body) = request.body {
        headers.set("Content-Type", "application/json")?;
        init.set_body(&JsValue::from_str(body));
    }
    init.set_headers(&headers);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    JsFuture::from(window.fetch_with_str_and_init(request.path, &init)).await?.dyn_into()
}

/// `HH:MM:SS` of this device.
fn time_of_day() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}:{:02}", now.get_hours(), now.get_minutes(), now.get_seconds())
}
