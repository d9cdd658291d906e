//! What may leave: an approved summary, taking it back, and counts that were switched on.

use std::rc::Rc;

use model::{SummaryDraft, SummaryOptions};
use wasm_bindgen_futures::spawn_local;

use sealing::LogEvent;

use super::Session;
use super::keeping::now;
use crate::consent::{Sent, Withdrawal};
use crate::engine::to_js;
use crate::host::{self, Detail, Name};
use crate::keep;
use crate::state::Action;

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
                Ok(prepared) => session.dispatch(Action::Prepared(Box::new(prepared))),
                Err(code) => session.failed(&code, Action::NotPrepared(code.clone())),
            }
        });
    }

    /// Seals and sends the summary that is shown. Only the approve button calls this.
    pub fn approve(&self) {
        let state = self.store.state();
        let (Some(draft), Some(employer)) = (state.draft.clone(), state.employer.clone()) else { return };
        if self.is_kept_back(&draft.prepared.posting) {
            return;
        }
        let envelope = draft.envelope.clone().map_or_else(|| draft.seal(&employer).map(Rc::new), Ok);
        let envelope = match envelope {
            Ok(envelope) => envelope,
            Err(code) => return self.failed(code, Action::NotSent(code.to_owned())),
        };
        self.dispatch(Action::Sealed(envelope.clone()));
        let session = self.clone();
        spawn_local(async move {
            match session.api.share(&envelope).await {
                Ok(accepted) => {
                    let (posting, title) = (draft.prepared.posting, draft.prepared.title);
                    let sent = Sent { posting, title, receipt: accepted.receipt, envelope, withdrawal: Withdrawal::None };
                    session.remember(&employer, &sent, &draft.fields);
                    session.dispatch(Action::Sent(Box::new(sent)));
                    host::tell(Name::Shared, Detail::default());
                    session.count_due();
                }
                Err(code) => {
                    let event = if code == "unreachable" { LogEvent::Unanswered } else { LogEvent::Refused };
                    let note = keep::note(event, employer.tenant.as_str(), &draft.prepared.posting, Some(&envelope), &now());
                    session.log(sealing::LogNote { reason: code.clone(), ..note });
                    session.failed(&code, Action::NotSent(code.clone()));
                }
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
        self.log(sealing::LogNote { reason: code.clone(), ..keep::note(LogEvent::Declined, tenant, posting, None, &now()) });
        self.dispatch(Action::NotPrepared(code));
        true
    }

    /// Keeps the consent, what takes the share back, and a line of the log.
    fn remember(&self, employer: &share_contract::Configuration, sent: &Sent, fields: &std::collections::BTreeSet<crate::consent::Field>) {
        let server = web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
        self.keep(keep::granted(employer, sent, fields, &now(), &server));
        let note = keep::note(LogEvent::Shared, employer.tenant.as_str(), sent.receipt.posting.as_str(), Some(&sent.envelope), &now());
        self.log(sealing::LogNote { share: sent.receipt.id.to_string(), ..note });
    }

    /// Takes a summary back.
    pub fn withdraw(&self, sent: &Sent) {
        let (session, share, token) = (self.clone(), sent.receipt.id.to_string(), sent.envelope.token.clone());
        let at =
            move |session: &Session, share: &str, withdrawal| session.dispatch(Action::Withdrawing { share: share.to_owned(), withdrawal });
        at(self, &share, Withdrawal::Asked);
        let (tenant, posting) = (sent.receipt.tenant.clone(), sent.receipt.posting.clone());
        spawn_local(async move {
            let outcome = session.api.withdraw(&share, token.as_str()).await;
            if outcome.is_ok() {
                let note = keep::note(LogEvent::Withdrawn, tenant.as_str(), posting.as_str(), None, &now());
                session.log(sealing::LogNote { share: share.clone(), ..note });
                session.keep(keep::Change::Withdrawn { share: share.clone(), at: now() });
            }
            at(&session, &share, outcome.map_or_else(Withdrawal::Failed, |()| Withdrawal::Done));
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
