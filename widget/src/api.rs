//! The calls to the server: configuration, shares, counts.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use json::Value;
use share_contract::{Accepted, Channel, Configuration, Count, Counts, EmployerKey, MOST_COUNTS, SignedBy, Tenant};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::answers;
use crate::consent::Envelope;
use crate::ledger::Why;
use crate::wire::{Request, Wire};

#[wasm_bindgen(raw_module = "signer")]
extern "C" {
    fn verify(key: &str, statement: &[u8], signature: &str) -> Promise;
}

/// The calls for one employer.
#[derive(Clone)]
pub struct Api {
    wire: Wire,
    /// As the frame's address names it.
    tenant: String,
    /// Where the visitor comes from, as the page says; a name that is none is left out.
    channel: Rc<RefCell<Option<Channel>>>,
    /// Fingerprints of the employer's long-term keys that the page names: no key is sealed to that none of them signed. None named, none refused.
    pin: Rc<RefCell<String>>,
    /// The configuration as the server handed it out.
    told: Rc<RefCell<Option<Rc<Configuration>>>>,
}

impl Api {
    /// The calls for the employer that the frame's address names: `/embed/{tenant}/app`.
    pub fn of_this_page(wire: Wire) -> Api {
        let path = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
        Api {
            wire,
            tenant: path.split('/').nth(2).unwrap_or_default().to_owned(),
            channel: Rc::default(),
            pin: Rc::default(),
            told: Rc::default(),
        }
    }

    /// Takes the channel and the fingerprints that the page names.
    pub fn come_by(&self, channel: &str, pin: &str) {
        *self.channel.borrow_mut() = Channel::new(channel).ok();
        pin.clone_into(&mut self.pin.borrow_mut());
    }

    /// Whether a long-term key that the page names has signed the employer's key: whoever holds the server cannot put another in its place.
    pub async fn is_vouched_for(&self, employer: &Configuration) -> bool {
        let pin = self.pin.borrow().clone();
        let Some(key) = employer.key.as_ref().filter(|_| !pin.is_empty()) else { return true };
        let Some(SignedBy { identity, signature }) = &key.signed else { return false };
        let fingerprint = sealing::fingerprint(&identity.bytes());
        if pin.split_ascii_whitespace().all(|named| named != fingerprint) {
            return false;
        }
        // By the browser's own Ed25519; one that has none can say of nothing that it is signed.
        let statement = EmployerKey::statement(&employer.tenant, &key.public);
        JsFuture::from(verify(identity.as_str(), &statement, signature.as_str())).await.is_ok_and(|answer| answer == JsValue::TRUE)
    }

    /// The configuration that was fetched last, if one was.
    pub fn told(&self) -> Option<Rc<Configuration>> {
        self.told.borrow().clone()
    }

    /// The employer's name, key and policy.
    pub async fn configuration(&self) -> Result<Rc<Configuration>, String> {
        let path = format!("/v1/tenants/{}/configuration", self.tenant);
        let answer = read(self.wire.send(Request::get(&path, Why::Configuration)).await?).await?;
        let configuration = answers::configuration(&answer).ok_or("invalid_answer")?;
        // Policy and hash must belong together: the hash is what the seeker agrees to.
        let hash = sealing::sha256_hex(configuration.policy.text.as_bytes());
        if hash != configuration.policy.hash.as_str() {
            return Err("policy_mismatch".to_owned());
        }
        let configuration = Rc::new(configuration);
        *self.told.borrow_mut() = Some(Rc::clone(&configuration));
        Ok(configuration)
    }

    /// Hands in an approved summary.
    pub async fn share(&self, envelope: &Envelope) -> Result<Accepted, String> {
        let headers = [("Idempotency-Key", envelope.idempotency.as_str())];
        let request = Request { method: "POST", path: "/v1/shares", headers: &headers, body: Some(&envelope.body), why: Why::Share };
        let answer = read(self.wire.send(request).await?).await?;
        answers::accepted(&answer).ok_or_else(|| "invalid_answer".to_owned())
    }

    /// Takes a summary back.
    pub async fn withdraw(&self, share: &str, token: &str) -> Result<(), String> {
        let path = format!("/v1/shares/{share}");
        let headers = [("Tacit-Revocation", token)];
        let request = Request { method: "DELETE", path: &path, headers: &headers, body: None, why: Why::Withdraw };
        checked(self.wire.send(request).await?).await.map(drop)
    }

    /// Hands in a request to the employer; the answer is its receipt.
    pub async fn request(&self, id: &str, body: &str) -> Result<Value, String> {
        let request =
            Request { method: "POST", path: "/v1/requests", headers: &[("Idempotency-Key", id)], body: Some(body), why: Why::Request };
        read(self.wire.send(request).await?).await
    }

    /// What became of a request.
    pub async fn request_state(&self, id: &str, token: &str) -> Result<Value, String> {
        let bearer = ["Bearer ", token].concat();
        let path = ["/v1/requests/", id].concat();
        let headers = [("Authorization", &*bearer)];
        read(self.wire.send(Request { method: "GET", path: &path, headers: &headers, body: None, why: Why::Request }).await?).await
    }

    /// Answers of the employer to a share, still sealed: the day of each, and its envelope.
    pub async fn replies(&self, share: &str, token: &str) -> Result<Vec<(String, String)>, String> {
        let path = format!("/v1/shares/{share}/replies");
        let headers = [("Tacit-Revocation", token)];
        let response = checked(self.wire.send(Request { headers: &headers, ..Request::get(&path, Why::Reply) }).await?).await?;
        let stored: Value = json::from_str(&text(&response).await).ok_or("invalid_answer")?;
        let text = |reply: &Value, name: &str| reply[name].as_str().unwrap_or_default().to_owned();
        let replies = stored["replies"].as_array().ok_or("invalid_answer")?;
        Ok(replies.iter().map(|reply| (text(reply, "received"), text(reply, "sealed"))).collect())
    }

    /// Hands in anonymous counts.
    pub async fn count(&self, counts: &[Count]) -> Result<(), String> {
        let channel = self.channel.borrow().clone();
        let tenant = Tenant::new(self.tenant.clone()).map_err(|error| error.code())?;
        for part in counts.chunks(MOST_COUNTS) {
            let key = sealing::random_hex(16);
            let body = serde_json::to_string(&Counts { tenant: tenant.clone(), channel: channel.clone(), counts: part.to_vec() })
                .map_err(|_| "invalid_json")?;
            let headers = [("Idempotency-Key", key.as_str())];
            let request = Request { method: "POST", path: "/v1/counts", headers: &headers, body: Some(&body), why: Why::Count };
            checked(self.wire.send(request).await?).await?;
        }
        Ok(())
    }
}

async fn read(response: Response) -> Result<Value, String> {
    let text = text(&checked(response).await?).await;
    json::from_str(&text).ok_or_else(|| "invalid_answer".to_owned())
}

/// The answer, if its status is one of success; else the code that the server gave.
async fn checked(response: Response) -> Result<Response, String> {
    if response.ok() {
        return Ok(response);
    }
    let code = json::from_str(&text(&response).await).as_ref().and_then(answers::code);
    Err(code.unwrap_or_else(|| format!("status_{}", response.status())))
}

async fn text(response: &Response) -> String {
    let Ok(promise) = response.text() else { return String::new() };
    JsFuture::from(promise).await.ok().and_then(|text| text.as_string()).unwrap_or_default()
}
