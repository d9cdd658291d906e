//! Ranking from an index of postings, and fetching the text of one that is opened.

use gloo::timers::callback::Timeout;
use model::{IndexMatch, Posting};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use super::starting::{PostingsRead, is_of_the_program};
use crate::engine::to_js;
use crate::host::{self, Detail, Name};
use crate::ledger::{Outcome, Why};
use crate::state::{Action, Text};

/// So many postings become cards.
const CARDS: usize = 1_000;
/// Most time for the page to fetch the text of a posting.
const FETCH_MS: u32 = 15_000;

impl Session {
    /// Checks the index that the page handed in.
    pub(super) fn open_index(&self) {
        let session = self.clone();
        let Some(bytes) = self.index.borrow().clone() else { return };
        spawn_local(async move {
            match session.engine.call::<usize>("openIndex", &[bytes.into()]).await {
                Ok(n) => {
                    session.dispatch(Action::EngineReady);
                    session.dispatch(Action::IndexOpened { n });
                }
                Err(code) if is_of_the_program(&code) => {
                    session.are_postings_due.set(true);
                    return session.failed(&code, Action::EngineFailed(code.clone()));
                }
                Err(code) => {
                    session.index.take();
                    session.failed(&code, Action::PostingsRead { postings: Vec::new(), n_unreadable: 0 });
                }
            }
            session.tell_ready();
            session.rematch();
        });
    }

    /// Ranks the index for what is known now; postings whose texts are there are then scored with their reasons.
    pub(super) fn rank_index(&self) {
        let session = self.clone();
        let state = self.store.state();
        let (true, Some(index), 1..) = (state.compares(), self.index.borrow().clone(), state.n_indexed) else { return };
        spawn_local(async move {
            let Some(profile) = session.usable(&state).await else { return };
            let revision = state.revision;
            let ranked: Result<Vec<IndexMatch>, String> = match (to_js(&profile), to_js(&*state.preferences)) {
                (Ok(profile), Ok(wishes)) => {
                    session.engine.call("rankIndex", &[profile, index.into(), wishes, JsValue::from(CARDS as u32)]).await
                }
                (Err(code), _) | (_, Err(code)) => Err(code),
            };
            match ranked {
                Ok(ranked) => {
                    session.dispatch(Action::Ranked { revision, ranked });
                    host::tell(Name::Matched, Detail { postings: Some(state.n_indexed), code: None });
                    let whole = state
                        .texts
                        .values()
                        .filter_map(|text| if let Text::Read(posting) = text { Some((**posting).clone()) } else { None });
                    session.match_whole(whole.collect()).await;
                    session.move_by_votes();
                    session.run_searches();
                }
                Err(code) => session.failed(&code, Action::NotMatched { revision, code: code.clone() }),
            }
        });
    }

    /// Asks the page around us for the text of a posting that has just been opened, unless it is there.
    pub(super) fn fetch_text(&self, id: &str) {
        let state = self.store.state();
        let is_asked = state.texts.get(id) == Some(&Text::Asked);
        if state.open.as_deref() != Some(id) || !state.is_thin(id) || is_asked {
            return;
        }
        let Some(url) = state.posting(id).and_then(|posting| posting.url.clone()) else {
            return self.dispatch(Action::TextMissing(id.to_owned()));
        };
        let number = self.wire.note("GET", &url, 0, Why::Posting);
        self.asked.borrow_mut().insert(url.clone(), (id.to_owned(), number));
        self.dispatch(Action::TextAsked(id.to_owned()));
        host::ask_for(&url);
        let session = self.clone();
        Timeout::new(FETCH_MS, move || session.take_text(&url, None)).forget();
    }

    /// Takes the text of a posting that was asked for.
    pub(super) fn take_text(&self, url: &str, text: Option<String>) {
        let Some((id, number)) = self.asked.borrow_mut().remove(url) else { return };
        let outcome = if text.is_some() { Outcome::Loaded } else { Outcome::Unreachable };
        self.dispatch(Action::Answered { id: number, outcome });
        let session = self.clone();
        spawn_local(async move {
            let posting = match text {
                Some(text) => session.posting_in(&text, &id, &session.url_of(&id)).await,
                None => None,
            };
            match posting {
                Some(posting) => session.match_whole(vec![posting]).await,
                None => session.dispatch(Action::TextMissing(id.clone())),
            }
            if session.store.state().texts.get(&id) == Some(&Text::Asked) {
                session.dispatch(Action::TextMissing(id));
            }
        });
    }

    fn url_of(&self, id: &str) -> Option<String> {
        self.store.state().posting(id).and_then(|posting| posting.url.clone())
    }

    /// The posting of a page: the one with this identifier or address, else the only one. It keeps the identifier of the index.
    async fn posting_in(&self, text: &str, id: &str, url: &Option<String>) -> Option<Posting> {
        let read: PostingsRead = self.engine.call("readPostings", &[JsValue::from_str(text)]).await.ok()?;
        let mut found = read.postings;
        let at = found.iter().position(|one| one.id == id).or_else(|| found.iter().position(|one| one.url.is_some() && one.url == *url));
        let at = at.or_else(|| (found.len() == 1).then_some(0))?;
        Some(Posting { id: id.to_owned(), url: url.clone(), ..found.swap_remove(at) })
    }

    /// Scores whole postings of the index, with their reasons.
    async fn match_whole(&self, postings: Vec<Posting>) {
        let state = self.store.state();
        let Some(profile) = self.usable(&state).await.filter(|_| !postings.is_empty()) else { return };
        for found in self.matches(&profile, &postings, &state.preferences).await.unwrap_or_default() {
            let posting = postings.iter().find(|posting| posting.id == found.posting).cloned();
            if let Some(posting) = posting.filter(|_| self.store.state().revision == state.revision) {
                self.dispatch(Action::TextRead { posting: Box::new(posting), found: Box::new(found) });
            }
        }
    }
}
