//! What is prepared to be shared: nothing of it leaves before it was approved.

use js_sys::{Promise, Uint8Array};
use model::{SummaryDraft, SummaryOptions};
use sealing::{LogEvent, LogNote};
use share_contract::{Answer, ConsentKind};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use super::keeping::now;
use crate::consent::{About, Keys};
use crate::engine::to_js;
use crate::keep;
use crate::state::{Action, Page, State};

#[wasm_bindgen(raw_module = "signer")]
extern "C" {
    #[wasm_bindgen(js_name = newKey)]
    fn new_key() -> Promise;
}

/// Keys for a new share. A browser that cannot sign makes one of the two.
async fn new_keys() -> Keys {
    let half = JsFuture::from(new_key()).await.ok().and_then(|half| half.dyn_into::<Uint8Array>().ok());
    Keys::new(half.and_then(|half| half.to_vec().try_into().ok()))
}

impl Session {
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
