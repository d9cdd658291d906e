//! What the app does: each thing that the seeker can ask for, and what follows from it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use model::{Posting, Profile, SummaryDraft, SummaryOptions};
use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;
use yew::Callback;

use crate::api::Api;
use crate::consent::{Sent, Withdrawal};
use crate::correct::Correction;
use crate::engine::{Engine, to_js};
use crate::host::{self, Detail, Name, Setup};
use crate::state::{Action, Progress, State};
use crate::wire::Wire;
use crate::wishes;
use crate::words::{self, Words};

/// A larger file is not even read into memory. The matcher has the same limit.
const MOST_BYTES: f64 = 20.0 * 1024.0 * 1024.0;

/// The state, and who is told when it changes.
#[derive(Default)]
pub struct Store {
    state: RefCell<Rc<State>>,
    changed: RefCell<Option<Callback<()>>>,
}

impl Store {
    /// Changes the state.
    pub fn dispatch(&self, action: Action) {
        let next = self.state.borrow().reduce(action);
        *self.state.borrow_mut() = Rc::new(next);
        if let Some(changed) = self.changed.borrow().as_ref() {
            changed.emit(());
        }
    }

    /// The state as it is now.
    pub fn state(&self) -> Rc<State> {
        self.state.borrow().clone()
    }
}

/// One seeker at one page. Two are equal if they show the same state.
#[derive(Clone)]
pub struct Session {
    store: Rc<Store>,
    engine: Engine,
    wire: Wire,
    api: Api,
    words: Rc<Cell<&'static Words>>,
    is_ready: Rc<Cell<bool>>,
    shown: Rc<State>,
}

impl PartialEq for Session {
    fn eq(&self, other: &Session) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && std::ptr::eq(self.words.get(), other.words.get())
    }
}

/// Answer of the worker's `readPostings`.
#[derive(Deserialize)]
struct PostingsRead {
    postings: Vec<Posting>,
    #[serde(default)]
    problems: Vec<serde::de::IgnoredAny>,
}

impl Session {
    /// A session that has done nothing yet.
    pub fn new() -> Session {
        let store = Rc::new(Store::default());
        let wire = Wire::new(store.clone());
        Session {
            engine: Engine::new(wire.clone()),
            api: Api::of_this_page(wire.clone()),
            wire,
            words: Rc::new(Cell::new(words::of("en"))),
            is_ready: Rc::default(),
            shown: store.state(),
            store,
        }
    }

    /// The same session with the state of now: what views draw.
    pub fn now(&self) -> Session {
        Session { shown: self.store.state(), ..self.clone() }
    }

    /// The state that views draw.
    pub fn state(&self) -> &State {
        &self.shown
    }

    /// The words of the interface.
    pub fn words(&self) -> &'static Words {
        self.words.get()
    }

    /// Changes the state.
    pub fn dispatch(&self, action: Action) {
        self.store.dispatch(action);
    }

    /// Calls back whenever the state has changed.
    pub fn on_change(&self, changed: Callback<()>) {
        *self.store.changed.borrow_mut() = Some(changed);
    }

    /// Fetches the program and the employer's configuration, and says that the app is there.
    pub fn start(&self, refuses_counting: bool) {
        if refuses_counting {
            self.dispatch(Action::CountingRefused);
        }
        self.wire.observe();
        self.load_engine();
        let session = self.clone();
        host::listen(move |setup| session.set_up(&setup));
        self.load_configuration();
    }

    /// Fetches the matching program.
    pub fn load_engine(&self) {
        let session = self.clone();
        session.dispatch(Action::EngineLoading);
        spawn_local(async move {
            match session.engine.load().await {
                Ok(()) => {
                    session.dispatch(Action::EngineReady);
                    session.tell_ready();
                }
                Err(code) => session.failed(&code, Action::EngineFailed(code.clone())),
            }
        });
    }

    /// Fetches the employer's key and policy.
    pub fn load_configuration(&self) {
        let session = self.clone();
        spawn_local(async move {
            match session.api.configuration().await {
                Ok(configuration) => session.dispatch(Action::Configured(Rc::new(configuration))),
                Err(code) => session.failed(&code, Action::NotConfigured(code.clone())),
            }
            session.tell_ready();
        });
    }

    fn set_up(&self, setup: &Setup) {
        self.words.set(words::of(&setup.lang));
        crate::app::dress(setup, self.words());
        let session = self.clone();
        let texts = setup.texts();
        spawn_local(async move {
            let (mut postings, mut n_unreadable) = (Vec::new(), 0);
            for text in texts {
                match session.engine.call::<PostingsRead>("readPostings", &[JsValue::from_str(&text)]).await {
                    Ok(mut read) => {
                        postings.append(&mut read.postings);
                        n_unreadable += read.problems.len();
                    }
                    Err(_) => n_unreadable += 1,
                }
            }
            session.dispatch(Action::PostingsRead { postings, n_unreadable });
            session.tell_ready();
            session.rematch();
        });
    }

    /// Says once that the app is ready: everything has been fetched, and matching works without a network from now on.
    fn tell_ready(&self) {
        let state = self.store.state();
        let is_settled = state.employer.is_some() || state.employer_failure.is_some();
        if is_settled && state.engine == Progress::Ready && state.postings.is_some() && !self.is_ready.replace(true) {
            host::tell(Name::Ready, Detail::default());
        }
    }

    /// Reads a file and ranks the postings.
    pub fn open_file(&self, file: File) {
        let session = self.clone();
        let name = file.name();
        spawn_local(async move {
            session.dispatch(Action::Reading { name: name.clone() });
            match session.read(&file).await {
                Ok(profile) => {
                    session.dispatch(Action::Read { name, profile: Box::new(profile) });
                    host::tell(Name::Read, Detail::default());
                    session.rematch();
                }
                Err(code) => session.failed(&code, Action::NotRead { name, code: code.clone() }),
            }
        });
    }

    async fn read(&self, file: &File) -> Result<Profile, String> {
        if file.size() > MOST_BYTES {
            return Err("too_large".to_owned());
        }
        let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| "not_a_file")?;
        self.engine.call("readResume", &[js_sys::Uint8Array::new(&buffer).into()]).await
    }

    /// Corrects what was read, and ranks again.
    pub fn correct(&self, correction: Correction) {
        self.dispatch(Action::Corrected(correction));
        self.rematch();
    }

    /// Changes the preferences, and ranks again.
    pub fn wish(&self, change: wishes::Change) {
        self.dispatch(Action::Wished(change));
        self.rematch();
    }

    /// Ranks the postings for what is known now; an answer that comes too late is dropped by the state.
    pub fn rematch(&self) {
        let session = self.clone();
        let state = self.store.state();
        let (Some(profile), Some(postings)) = (state.profile.clone(), state.postings.clone()) else { return };
        spawn_local(async move {
            let revision = state.revision;
            let arguments = [to_js(&*profile), to_js(&*postings), to_js(&*state.preferences)].into_iter().collect::<Result<Vec<_>, _>>();
            let matches = match arguments {
                Ok(arguments) => session.engine.call("match", &arguments).await,
                Err(code) => Err(code),
            };
            match matches {
                Ok(matches) => {
                    session.dispatch(Action::Matched { revision, matches });
                    host::tell(Name::Matched, Detail { postings: Some(postings.len()), code: None });
                    session.count_due();
                }
                Err(code) => session.failed(&code, Action::NotMatched { revision, code: code.clone() }),
            }
        });
    }

    /// Opens or closes a posting.
    pub fn toggle(&self, posting: &str) {
        self.dispatch(Action::Toggle(posting.to_owned()));
        self.count_due();
    }

    /// Turns anonymous counting on or off.
    pub fn switch_counting(&self, on: bool) {
        self.dispatch(Action::CountingSwitched(on));
        self.count_due();
    }

    /// Brings the ledger up to the browser's own record.
    pub fn observe_requests(&self) {
        self.wire.observe();
    }

    /// Writes a request that the browser stopped.
    pub fn blocked(&self, url: &str) {
        self.wire.note("GET", url, 0, crate::ledger::Why::Refused);
        host::tell(Name::Blocked, Detail::default());
    }

    /// Prepares a summary for a posting; nothing is sent.
    pub fn prepare(&self, posting: &str) {
        let session = self.clone();
        let state = self.store.state();
        let of_it = state.matches.iter().find(|one| one.posting == posting);
        let (Some(profile), Some(posting), Some(of_it)) = (&state.profile, state.posting(posting), of_it) else { return };
        let options = SummaryOptions::default();
        let arguments = [to_js(&**profile), to_js(posting), to_js(of_it), to_js(&options)].into_iter().collect::<Result<Vec<_>, _>>();
        spawn_local(async move {
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
                    session.dispatch(Action::Sent(Box::new(sent)));
                    host::tell(Name::Shared, Detail::default());
                    session.count_due();
                }
                Err(code) => session.failed(&code, Action::NotSent(code.clone())),
            }
        });
    }

    /// Takes a summary back.
    pub fn withdraw(&self, sent: &Sent) {
        let (session, share, token) = (self.clone(), sent.receipt.id.to_string(), sent.envelope.token.clone());
        let at =
            move |session: &Session, share: &str, withdrawal| session.dispatch(Action::Withdrawing { share: share.to_owned(), withdrawal });
        at(self, &share, Withdrawal::Asked);
        spawn_local(async move {
            let outcome = session.api.withdraw(&share, token.as_str()).await;
            at(&session, &share, outcome.map_or_else(Withdrawal::Failed, |()| Withdrawal::Done));
        });
    }

    /// Sends the counts that are due, if the seeker switched counting on. A count that gets lost is lost.
    fn count_due(&self) {
        let due = self.store.state().counting.due();
        if due.is_empty() {
            return;
        }
        self.dispatch(Action::Counted);
        let api = self.api.clone();
        spawn_local(async move { drop(api.count(&due).await) });
    }

    fn failed(&self, code: &str, action: Action) {
        self.dispatch(action);
        host::tell(Name::Error, Detail { postings: None, code: Some(code) });
    }
}
