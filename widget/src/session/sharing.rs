//! What may leave: what was approved, taking it back, answers to it, and counts that were switched on.

use std::rc::Rc;

use js_sys::{Promise, Uint8Array};
use model::{SummaryDraft, SummaryOptions};
use sealing::{KeyPair, LogEvent, LogNote};
use share_contract::{Answer, ConsentKind, ReplyEnvelope, ShareId, Tenant};
use vault::KeptShare;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use super::keeping::now;
use crate::consent::{About, Draft, Envelope, Keys, Replies, Sent, Stage, Withdrawal};
use crate::engine::to_js;
use crate::host::{self, Detail, Name};
use crate::state::{Action, Page, State};
use crate::{device, keep};

#[wasm_bindgen(raw_module = "signer")]
extern "C" {
    #[wasm_bindgen(js_name = newKey)]
    fn new_key() -> Promise;
    fn sign(statement: &[u8]) -> Promise;
}

/// Keys for a new share. A browser that cannot sign makes one of the two.
async fn new_keys() -> Keys {
    let half = JsFuture::from(new_key()).await.ok().and_then(|half| half.dyn_into::<Uint8Array>().ok());
    Keys::new(half.and_then(|half| half.to_vec().try_into().ok()))
}

/// Where this page comes from.
pub(super) fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

impl Session {
    /// Opens or closes a posting.
    pub fn toggle(&self, posting: &str) {
        self.dispatch(Action::Toggle(posting.to_owned()));
        self.fetch_text(posting);
        self.count_due();
    }

    /// Follows the link to the employer's own form.
    pub fn apply(&self, posting: &str, url: &str) {
        host::open_form(url);
        self.dispatch(Action::Applied(posting.to_owned()));
        self.count_due();
    }

    /// Turns anonymous counting on or off.
    pub fn switch_counting(&self, on: bool) {
        self.dispatch(Action::CountingSwitched(on));
        self.count_due();
    }

    /// Prepares a summary for a posting; nothing is sent.
    pub fn prepare(&self, posting: &str) {
        let session = self.clone();
        let state = self.store.state();
        if self.is_kept_back(posting) {
            return;
        }
        let of_it = state.matches.iter().find(|one| one.posting == posting);
        let (Some(posting), Some(of_it)) = (state.posting(posting), of_it) else { return };
        let others = [to_js(posting), to_js(of_it), to_js(&SummaryOptions::default())];
        spawn_local(async move {
            let Some(profile) = session.usable(&state).await else { return };
            let arguments = [to_js(&profile)].into_iter().chain(others).collect::<Result<Vec<_>, _>>();
            let prepared: Result<SummaryDraft, String> = match arguments {
                Ok(arguments) => session.engine.call("summarize", &arguments).await,
                Err(code) => Err(code),
            };
            match prepared {
                Ok(prepared) => {
                    session.dispatch(Action::Prepared { about: About::Summary, prepared: Box::new(prepared), keys: new_keys().await })
                }
                Err(code) => session.failed(&code, Action::NotPrepared(code.clone())),
            }
        });
    }

    /// Opens a consent to something that is no summary; nothing is sent.
    pub fn ask_for(&self, posting: &str, about: About) {
        let state = self.store.state();
        let Some(of_it) = state.matches.iter().find(|one| one.posting == posting) else { return };
        let skills = if about == About::Board { skills(&state) } else { Vec::new() };
        let (posting, title, score) = (of_it.posting.clone(), of_it.title.clone(), Some(of_it.score));
        let prepared = Box::new(SummaryDraft { posting, title, score, sentences: skills, ..SummaryDraft::default() });
        self.dispatch(Action::Show(Page::Postings));
        if state.open.as_ref() != Some(&prepared.posting) {
            self.toggle(&prepared.posting);
        }
        let session = self.clone();
        spawn_local(async move { session.dispatch(Action::Prepared { about, prepared, keys: new_keys().await }) });
    }

    /// Opens a consent to the results of practice: the marks go, never the answers.
    pub fn share_practice(&self, posting: &str) {
        let answers = super::interviews::answers(&self.store.state(), posting);
        let shared = answers
            .into_iter()
            .map(|one| Answer { question: one.question, marks: one.marks.into_iter().map(|mark| (mark.criterion, mark.mark)).collect() });
        self.ask_for(posting, About::Practice(shared.collect()));
    }

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
        if state.keeps_back(&draft.about) {
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

    /// Whether the block list forbids to send anything for a posting; then that stands in the log, and the seeker is told (AJ25, AJ45).
    pub(super) fn is_kept_back(&self, posting: &str) -> bool {
        let state = self.store.state();
        if !state.is_blocked(posting) {
            return false;
        }
        let tenant = state.employer.as_ref().map_or("", |employer| employer.tenant.as_str());
        let code = "blocked_employer".to_owned();
        let note = keep::note(LogEvent::Declined, ConsentKind::ApplicationSummary, tenant, posting, None, &now());
        self.log(LogNote { reason: code.clone(), ..note });
        self.dispatch(Action::NotPrepared(code));
        true
    }

    async fn send(&self, draft: Draft, employer: &share_contract::Configuration, envelope: Rc<Envelope>) {
        self.dispatch(Action::Sealed(envelope.clone()));
        match self.api.share(&envelope).await {
            Ok(accepted) => {
                let share = keep::share(&draft, &envelope, &accepted.receipt, &origin());
                let record = keep::record(&draft, employer, &share.posting, &now());
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
        self.keep(keep::Change::Agreed(Box::new(keep::record(draft, employer, "", &now()))));
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

    /// Takes a share back.
    pub fn withdraw(&self, share: Rc<KeptShare>) {
        let session = self.clone();
        let told = |session: &Session, share: &KeptShare, withdrawal| {
            session.dispatch(Action::Withdrawing { share: share.id.clone(), withdrawal });
        };
        if share.server != origin() {
            return told(self, &share, Withdrawal::Failed("other_server".to_owned()));
        }
        told(self, &share, Withdrawal::Asked);
        spawn_local(async move {
            let outcome = session.api.withdraw(&share.id, &share.token).await;
            if outcome.is_ok() {
                let kind = ConsentKind::parse(&share.purpose).unwrap_or(ConsentKind::ApplicationSummary);
                let note = keep::note(LogEvent::Withdrawn, kind, &share.recipient, &share.posting, None, &now());
                session.log(LogNote { share: share.id.clone(), ..note });
                session.keep(keep::Change::Withdrawn { share: share.id.clone(), at: now() });
            }
            told(&session, &share, outcome.map_or_else(Withdrawal::Failed, |()| Withdrawal::Done));
        });
    }

    /// Fetches the answers to a share, and opens them with its key.
    pub fn look_for_replies(&self, share: Rc<KeptShare>) {
        let session = self.clone();
        let told = |session: &Session, share: &KeptShare, replies| session.dispatch(Action::Replied { share: share.id.clone(), replies });
        if share.server != origin() {
            return told(self, &share, Replies::Failed("other_server".to_owned()));
        }
        told(self, &share, Replies::Asked);
        spawn_local(async move {
            let replies = match session.api.replies(&share.id, &share.token).await {
                Ok(stored) => opened(&share, stored),
                Err(code) => Replies::Failed(code),
            };
            told(&session, &share, replies);
        });
    }

    /// Saves what takes a share back and reads its answers, for another day or device.
    pub fn save_control(&self, share: &KeptShare) {
        let name = ["tacit-control-", share.id.get(..8).unwrap_or_default(), ".json"].concat();
        device::save(&name, &json::to_string(&Control { kind: CONTROL.to_owned(), version: 1, share: share.clone() }));
    }

    /// Reads such a file.
    pub fn read_control(&self, file: web_sys::File) {
        let session = self.clone();
        spawn_local(async move {
            let text = JsFuture::from(web_sys::Blob::text(&file)).await.ok().and_then(|text| text.as_string()).unwrap_or_default();
            match json::from_str::<Control>(&text).filter(|control| control.kind == CONTROL && control.version == 1) {
                Some(control) => {
                    session.keep(keep::Change::Regained(Box::new(control.share.clone())));
                    session.dispatch(Action::Regained(Box::new(control.share)));
                }
                None => session.keep(keep::Change::Failed("not_a_control".to_owned())),
            }
        });
    }

    /// Sends the counts that are due, if the seeker switched counting on. A count that gets lost is lost.
    pub(super) fn count_due(&self) {
        let state = self.store.state();
        let due = state.counting.due();
        if due.is_empty() || state.is_blocked("") {
            return;
        }
        self.dispatch(Action::Counted);
        let api = self.api.clone();
        spawn_local(async move { drop(api.count(&due).await) });
    }
}

/// A control file.
#[derive(json::Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Control {
    kind: String,
    version: u32,
    share: KeptShare,
}

const CONTROL: &str = "tacit share control";

/// The replies that are there, each as far as it opens.
fn opened(share: &KeptShare, stored: Vec<(String, String)>) -> Replies {
    let ids = Tenant::new(share.recipient.clone()).ok().zip(ShareId::new(share.id.clone()).ok());
    let (Some((tenant, id)), Ok(key)) = (ids, KeyPair::from_secret(&share.reply_key)) else {
        return Replies::Failed("cannot_open".to_owned());
    };
    let open = |sealed: String| sealing::open_reply(&key, &tenant, &id, &ReplyEnvelope { sealed }).ok();
    Replies::Here(stored.into_iter().map(|(day, sealed)| (day, open(sealed))).collect())
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

/// Names of the skills of the resume, none of them picked.
fn skills(state: &State) -> Vec<model::SummarySentence> {
    let skills = state.profile.as_ref().map_or(&[][..], |profile| &profile.meta.tacit.skills);
    let named = |skill: &model::FoundSkill| model::SummarySentence {
        text: skill.name.clone(),
        span: model::Span { start: 0, end: 0 },
        included: false,
    };
    skills.iter().map(named).collect()
}
