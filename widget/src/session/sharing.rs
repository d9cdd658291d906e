//! What leaves: what was approved, signed and sealed, and nothing else.

use std::rc::Rc;

use js_sys::{Promise, Uint8Array};
use sealing::{LogEvent, LogNote};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use super::keeping::now;
use crate::consent::{About, Draft, Envelope, Replies, Sent, Stage, Withdrawal};
use crate::host::{self, Detail, Name};
use crate::state::Action;
use crate::{device, keep};

#[wasm_bindgen(raw_module = "signer")]
extern "C" {
    fn sign(statement: &[u8]) -> Promise;
}

/// Where this page comes from.
pub(super) fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

impl Session {
    /// Signs, seals and sends what is shown. Only an approval calls this.
    pub fn approve(&self) {
        let state = self.store.state();
        let (Some(draft), Some(employer)) = (state.draft.clone(), state.employer.clone()) else { return };
        if self.is_kept_back(&draft.prepared.posting) {
            return;
        }
        if draft.stage == Stage::Sending {
            return;
        }
        let tenant = employer.tenant.as_str();
        // AJ25: what the settings keep back goes in no other kind of share either.
        if state.keeps_back(&draft) {
            self.log_of(&draft, LogEvent::Declined, tenant, None, "kept_back");
            return self.failed("kept_back", Action::NotSent("kept_back".to_owned()));
        }
        // AJ18: off means that no slot leaves, whatever else was pressed.
        if matches!(draft.about, About::Times(_)) && !state.kept.may_schedule(tenant) {
            self.log_of(&draft, LogEvent::Declined, tenant, None, "switched_off");
            return self.failed("switched_off", Action::NotSent("switched_off".to_owned()));
        }
        if draft.about == About::Board {
            return self.save_board(&draft, &employer);
        }
        self.dispatch(Action::Staged(Stage::Sending));
        let session = self.clone();
        spawn_local(async move {
            let envelope = match &draft.envelope {
                Some(envelope) => Ok(envelope.clone()),
                None => seal(&draft, &employer).await.map(Rc::new),
            };
            match envelope {
                Ok(envelope) => session.send(draft, &employer, envelope).await,
                Err(code) => session.failed(code, Action::NotSent(code.to_owned())),
            }
        });
    }

    async fn send(&self, draft: Draft, employer: &share_contract::Configuration, envelope: Rc<Envelope>) {
        self.dispatch(Action::Sealed(envelope.clone()));
        match self.api.share(&envelope).await {
            Ok(accepted) => {
                let share = keep::share(&draft, &envelope, &accepted.receipt, &origin());
                let record = keep::record(&draft, employer, Some(&share), &now());
                self.keep(keep::Change::Granted(Box::new(record), Box::new(share.clone())));
                let note = keep::note(LogEvent::Shared, envelope.purpose, &share.recipient, &share.posting, Some(&envelope), &now());
                self.log(LogNote { share: share.id.clone(), ..note });
                let (posting, content) = (draft.prepared.posting, Some(envelope.plaintext.clone()));
                let sent = Sent { posting, content, share: Rc::new(share), withdrawal: Withdrawal::None, replies: Replies::Unknown };
                self.dispatch(Action::Sent(Box::new(sent)));
                host::tell(Name::Shared, Detail::default());
                self.count_due();
            }
            Err(code) => {
                let event = if code == "unreachable" { LogEvent::Unanswered } else { LogEvent::Refused };
                self.log_of(&draft, event, employer.tenant.as_str(), Some(&envelope), &code);
                self.failed(&code, Action::NotSent(code.clone()));
            }
        }
    }

    fn log_of(&self, draft: &Draft, event: LogEvent, recipient: &str, envelope: Option<&Envelope>, reason: &str) {
        let note = keep::note(event, draft.about.kind(), recipient, &draft.prepared.posting, envelope, &now());
        self.log(LogNote { reason: reason.to_owned(), ..note });
    }

    /// A board's profile becomes a file of the seeker's; nothing is sent (AJ17).
    fn save_board(&self, draft: &Draft, employer: &share_contract::Configuration) {
        let Some(text) = draft.text(employer) else { return self.dispatch(Action::NotSent("not_confirmed".to_owned())) };
        device::save("profile-for-a-job-board.json", &text);
        self.keep(keep::Change::Agreed(Box::new(keep::record(draft, employer, None, &now()))));
        let note = keep::note(LogEvent::Shared, draft.about.kind(), &draft.board().board, "", None, &now());
        self.log(LogNote { content: text, ..note });
        self.dispatch(Action::DraftClosed);
    }

    /// Closes what is open; nothing was sent.
    pub fn decline(&self) {
        self.asked_in_window.take();
        self.dispatch(Action::DraftClosed);
    }

    /// Asks in a window of our own, where the browser cannot tell whether something covers the button here.
    pub fn ask_in_window(&self) {
        let state = self.store.state();
        let (Some(draft), Some(employer)) = (&state.draft, &state.employer) else { return };
        let Some(content) = draft.text(employer) else { return self.dispatch(Action::NotSent("not_confirmed".to_owned())) };
        let id = sealing::random_hex(16);
        let (language, direction) = self.words.get().language();
        let lines = crate::views::terms_of(draft, employer, self.words.get());
        let say = |key: &str| self.words.get().say(key).to_string();
        host::ask_in_window(&serde_json::json!({
            "id": id, "lang": language, "dir": direction, "title": lines.title, "terms": lines.terms, "policy": employer.policy.text,
            "content": content, "approve": say("consent-approve"), "decline": say("consent-cancel"),
        }));
        *self.asked_in_window.borrow_mut() = Some((id, content));
        self.dispatch(Action::Staged(Stage::Asked));
    }

    /// Takes the answer of that window. It counts for the text that stood there, and once.
    pub(super) fn take_answer(&self, id: &str, answer: &str) {
        let Some((asked, content)) = self.asked_in_window.take() else { return };
        let state = self.store.state();
        let (Some(draft), Some(employer)) = (&state.draft, &state.employer) else { return };
        if asked != id || draft.text(employer) != Some(content) {
            return self.dispatch(Action::Staged(Stage::Editing));
        }
        match answer {
            "approved" => self.approve(),
            "blocked" => self.dispatch(Action::NotSent("window_blocked".to_owned())),
            _ => {
                self.log_of(draft, LogEvent::Declined, employer.tenant.as_str(), None, "declined");
                self.dispatch(Action::Staged(Stage::Editing));
            }
        }
    }
}

/// The draft in its envelope, signed where the browser can.
async fn seal(draft: &Draft, employer: &share_contract::Configuration) -> Result<Envelope, &'static str> {
    let consent = draft.consent(employer).map_err(|error| error.code())?;
    let signature = match draft.keys.named.consent_key {
        // A key that does not sign any more has signed before: what it signed went out, and this is another.
        Some(_) => Some(JsFuture::from(sign(&consent.statement())).await.map_err(|_| "not_signed")?),
        None => None,
    };
    let signature = signature.map(|signature| Uint8Array::new(&signature).to_vec());
    draft.seal(employer, signature.as_deref())
}
