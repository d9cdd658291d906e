//! Requests to the employer: "this posting is wrong", misuse, privacy. What the seeker writes is sealed; the server knows the kind and the time.

use share_contract::PostingId;
use vault::KeptRequest;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::keep::Change;
use crate::state::{Action, Page};

/// `info` of the envelope: no share opens as a request, and no request as a share.
const INFO: &[u8] = b"tacit request 1";

impl Session {
    /// Seals and sends a request. Its receipt is kept, with the time by which it is answered.
    pub(super) fn request(&self, kind: &str, posting: &str, text: &str) {
        let Some(employer) = self.store.state().employer.clone() else { return };
        let Some(key) = &employer.key else { return };
        let (tenant, public, token, id) =
            (employer.tenant.to_string(), key.public.bytes(), sealing::random_hex(32), sealing::random_hex(16));
        // The server could hand out any key under the id that it names.
        if sealing::key_id(&public) != key.id.as_str() {
            return self.keep(Change::Failed("key_mismatch".to_owned()));
        }
        let plaintext = serde_json::json!({"text": text}).to_string();
        let sealed = match sealing::seal(&public, INFO, [&tenant, "\n", kind].concat().as_bytes(), plaintext.as_bytes()) {
            Ok(sealed) => share_contract::base64url::encode(&sealed),
            Err(_) => return self.keep(Change::Failed("key_mismatch".to_owned())),
        };
        let mut body = serde_json::json!({
            "tenant": tenant, "kind": kind, "keyId": key.id, "token": sealing::sha256_hex(token.as_bytes()), "sealed": sealed,
        });
        if let Some(posting) = PostingId::encode(posting).ok().filter(|_| !posting.is_empty()) {
            body["posting"] = posting.as_str().into();
        }
        let kept = KeptRequest {
            kind: kind.to_owned(),
            recipient: tenant,
            posting: posting.to_owned(),
            text: text.to_owned(),
            token,
            ..KeptRequest::default()
        };
        let session = self.clone();
        spawn_local(async move {
            match session.api.request(&id, &body.to_string()).await {
                Ok(receipt) => session.keep_request(KeptRequest {
                    id: text_of(&receipt, "id"),
                    received: text_of(&receipt, "received"),
                    due: text_of(&receipt, "due"),
                    ..kept
                }),
                Err(code) => session.keep(Change::Failed(code)),
            }
        });
    }

    /// Asks for the state of every request that is open.
    pub(super) fn look_for_answers(&self) {
        let open: Vec<KeptRequest> = self.store.state().kept.vault.requests.iter().filter(|one| one.closed.is_empty()).cloned().collect();
        let session = self.clone();
        spawn_local(async move {
            for one in open {
                match session.api.request_state(&one.id, &one.token).await {
                    Ok(state) if state["closed"].is_object() => {
                        let closed = &state["closed"];
                        session.keep_request(KeptRequest { closed: text_of(closed, "at"), outcome: text_of(closed, "outcome"), ..one });
                    }
                    Ok(_) => {}
                    Err(code) => session.keep(Change::Failed(code)),
                }
            }
        });
    }

    fn keep_request(&self, request: KeptRequest) {
        self.edit(Vec::new(), |vault| {
            vault.requests.retain(|kept| kept.id != request.id);
            vault.requests.push(request);
            Some(())
        });
    }

    /// Shows a part of the dashboard.
    pub fn show_desk(&self, panel: &'static str) {
        self.wanted.set(Some(panel));
        self.dispatch(Action::Show(Page::Ledger));
        crate::views::focus("page");
    }
}

fn text_of(value: &serde_json::Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}
