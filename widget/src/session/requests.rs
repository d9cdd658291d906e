//! Requests to the employer: "this posting is wrong", misuse, privacy. What the seeker writes is sealed; the server knows the kind and the time.

use sealing::KeyPair;
use share_contract::{Plea, PostingId, PublicKey, REQUEST_INFO, Tenant, TicketId, TicketKind};
use vault::KeptRequest;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::keep::Change;
use crate::state::{Action, Page};

impl Session {
    /// Seals and sends a request. Its receipt is kept, with the time by which it is answered and the key that opens the answer.
    pub(super) fn request(&self, kind: &str, posting: &str, text: &str) {
        let Some(employer) = self.store.state().employer.clone() else { return };
        let (Some(key), Ok(about)) = (&employer.key, TicketKind::parse(kind)) else { return };
        let (public, token, id, reply) = (key.public.bytes(), sealing::random_hex(32), sealing::random_hex(16), sealing::generate());
        // The server could hand out any key under the id that it names.
        if sealing::key_id(&public) != key.id.as_str() {
            return self.keep(Change::Failed("key_mismatch".to_owned()));
        }
        let plaintext = json::to_string(&serde_json::json!({"text": text, "replyKey": PublicKey::from_bytes(reply.public())}));
        let sealed = match sealing::seal(&public, REQUEST_INFO, &Plea::aad(&employer.tenant, about), plaintext.as_bytes()) {
            Ok(sealed) => share_contract::base64url::encode(&sealed),
            Err(_) => return self.keep(Change::Failed("key_mismatch".to_owned())),
        };
        let tenant = employer.tenant.to_string();
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
            reply_key: reply.secret(),
            ..KeptRequest::default()
        };
        let session = self.clone();
        spawn_local(async move {
            match session.api.request(&id, &json::to_string(&body)).await {
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
                        let answer = closed["sealed"].as_str().map(|sealed| opened(&one, sealed));
                        let does_not_open = answer == Some(None);
                        let answer = answer.flatten().unwrap_or_default();
                        session.keep_request(KeptRequest {
                            closed: text_of(closed, "at"),
                            outcome: text_of(closed, "outcome"),
                            answer,
                            ..one
                        });
                        if does_not_open {
                            session.keep(Change::Failed("cannot_open".to_owned()));
                        }
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

/// The employer's answer, if it was sealed to the key of this request.
fn opened(request: &KeptRequest, sealed: &str) -> Option<String> {
    let (tenant, id) = (Tenant::new(request.recipient.clone()).ok()?, TicketId::new(request.id.clone()).ok()?);
    sealing::open_answer(&KeyPair::from_secret(&request.reply_key).ok()?, &tenant, &id, sealed).ok()
}

fn text_of(value: &serde_json::Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}
