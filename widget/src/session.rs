//! What the app does: each thing that the seeker can ask for, and what follows from it.

mod desk;
mod indexed;
mod interviews;
mod keeping;
mod matching;
mod profiles;
mod requests;
mod sharing;
mod voting;

pub use interviews::{Answered, Day, Hour, Mark, answers};

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use json::Json;
use model::Posting;
use share_contract::Configuration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use crate::api::Api;
use crate::engine::Engine;
use crate::host::{self, Detail, Heard, Name, Setup};
use crate::state::{Action, Progress, State};
use crate::wire::Wire;
use crate::words::Words;

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
    words: Rc<Cell<Words>>,
    /// The language that was wanted last.
    language: Rc<RefCell<String>>,
    is_ready: Rc<Cell<bool>>,
    are_postings_due: Rc<Cell<bool>>,
    /// What the page handed in.
    texts: Rc<RefCell<Option<Vec<String>>>>,
    /// The index that the page handed in.
    index: Rc<RefCell<Option<js_sys::Uint8Array>>>,
    /// Addresses that the page was asked for: posting, number in the ledger.
    asked: Rc<RefCell<BTreeMap<String, (String, u32)>>>,
    /// What is to happen when the seeker pauses.
    due: Rc<RefCell<Option<Timeout>>>,
    /// The vault, to be written when the seeker pauses.
    saving: Rc<RefCell<Option<Timeout>>>,
    /// The part of the dashboard that is to be opened.
    wanted: Rc<Cell<Option<&'static str>>>,
    /// What was asked in a window of our own: its number, and the text that stands there.
    asked_in_window: Rc<RefCell<Option<(String, String)>>>,
    shown: Rc<State>,
    shown_words: Words,
}

impl PartialEq for Session {
    fn eq(&self, other: &Session) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && self.shown_words == other.shown_words
    }
}

/// Answer of the worker's `readPostings`.
#[derive(Json)]
struct PostingsRead {
    postings: Vec<Posting>,
    #[serde(default)]
    problems: Vec<json::Value>,
}

/// Whether a call failed because of the program, not because of what it was given.
fn is_of_the_program(code: &str) -> bool {
    matches!(code, "crashed" | "timed_out" | "unreachable" | "engine_unavailable" | "lexicon_damaged" | "lexicon_version")
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
            words: Rc::default(),
            language: Rc::default(),
            is_ready: Rc::default(),
            are_postings_due: Rc::default(),
            texts: Rc::default(),
            index: Rc::default(),
            asked: Rc::default(),
            due: Rc::default(),
            saving: Rc::default(),
            wanted: Rc::default(),
            asked_in_window: Rc::default(),
            shown: store.state(),
            shown_words: Words::default(),
            store,
        }
    }

    /// The same session with the state of now: what views draw.
    pub fn now(&self) -> Session {
        Session { shown: self.store.state(), shown_words: self.words.get(), ..self.clone() }
    }

    /// The state that views draw.
    pub fn state(&self) -> &State {
        &self.shown
    }

    /// The words of the interface.
    pub fn words(&self) -> Words {
        self.shown_words
    }

    /// Changes the state.
    pub fn dispatch(&self, action: Action) {
        let is_kept = action.is_kept();
        self.store.dispatch(action);
        if is_kept {
            self.save_soon();
        }
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
        if crate::device::is_paused() {
            self.dispatch(Action::Paused(true));
        } else {
            self.load_engine();
        }
        let session = self.clone();
        host::listen(move |heard| match heard {
            Heard::Setup(setup) => session.set_up(setup),
            Heard::Text { url, text } => session.take_text(&url, text),
            Heard::Answered { id, answer } => session.take_answer(&id, &answer),
        });
        self.load_configuration();
        self.find_vault();
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
                    session.read_postings_again();
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
                Ok(configuration) => session.configured(Rc::new(configuration)),
                Err(code) => session.failed(&code, Action::NotConfigured(code.clone())),
            }
            session.tell_ready();
        });
    }

    /// Takes the configuration; a key that the page does not name is none.
    fn configured(&self, employer: Rc<Configuration>) {
        if employer.key.as_ref().is_none_or(|key| self.api.is_named(key)) {
            return self.dispatch(Action::Configured(employer));
        }
        self.failed("unpinned_key", Action::Configured(Rc::new(Configuration { key: None, ..(*employer).clone() })));
    }

    /// Takes what the page handed in: again whenever it changes an attribute, so that what stayed the same is not read again.
    fn set_up(&self, setup: Setup) {
        self.speak(setup.lang.clone());
        self.api.come_by(&setup.channel, &setup.pin);
        if let Some(employer) = self.store.state().employer.clone() {
            self.configured(employer);
        }
        crate::app::dress(&setup);
        let texts = Some(setup.texts());
        if setup.index.is_none() && self.index.borrow().is_none() && *self.texts.borrow() == texts {
            return;
        }
        *self.texts.borrow_mut() = texts;
        *self.index.borrow_mut() = setup.index;
        self.read_postings();
    }

    /// Fetches the words of a language, and draws everything anew in it.
    fn speak(&self, language: String) {
        if self.language.replace(language.clone()) == language && self.words.get() != Words::default() {
            return;
        }
        let session = self.clone();
        spawn_local(async move {
            let mut words = session.words.get();
            if words.fetch(&language).await {
                session.words.set(words);
                crate::app::dress_in(words);
                session.observe_requests();
            }
            session.tell_ready();
        });
    }

    /// Reads the postings that the page handed in. Where the program fails, and not a text, they are read again once it runs.
    fn read_postings(&self) {
        let Some(texts) = self.texts.borrow().clone() else { return };
        if self.store.state().is_paused {
            return self.are_postings_due.set(true);
        }
        if self.index.borrow().is_some() {
            return self.open_index();
        }
        let session = self.clone();
        spawn_local(async move {
            let (mut postings, mut n_unreadable) = (Vec::new(), 0);
            for text in texts {
                match session.engine.call::<PostingsRead>("readPostings", &[JsValue::from_str(&text)]).await {
                    Ok(mut read) => {
                        postings.append(&mut read.postings);
                        n_unreadable += read.problems.len();
                    }
                    Err(code) if is_of_the_program(&code) => {
                        session.are_postings_due.set(true);
                        return session.failed(&code, Action::EngineFailed(code.clone()));
                    }
                    Err(_) => n_unreadable += 1,
                }
            }
            session.dispatch(Action::EngineReady);
            session.dispatch(Action::PostingsRead { postings, n_unreadable });
            session.tell_ready();
            session.rematch();
        });
    }

    /// Reads the postings if that failed because of the program.
    fn read_postings_again(&self) {
        if self.are_postings_due.replace(false) {
            self.read_postings();
        }
    }

    /// Says once that the app is ready: everything has been fetched, and matching works without a network from now on.
    fn tell_ready(&self) {
        let state = self.store.state();
        let is_settled = state.employer.is_some() || state.employer_failure.is_some();
        if is_settled
            && self.words.get() != Words::default()
            && state.engine == Progress::Ready
            && state.postings.is_some()
            && !self.is_ready.replace(true)
        {
            host::tell(Name::Ready, Detail::default());
        }
    }

    /// Brings the ledger up to the browser's own record.
    pub fn observe_requests(&self) {
        self.wire.observe();
    }

    /// Writes a request that the browser stopped.
    pub fn blocked(&self, url: &str) {
        self.wire.note("GET", url, 0, crate::ledger::Why::Refused);
        self.log_blocked(url);
        host::tell(Name::Blocked, Detail::default());
    }

    fn failed(&self, code: &str, action: Action) {
        self.dispatch(action);
        host::tell(Name::Error, Detail { postings: None, code: Some(code) });
    }
}
