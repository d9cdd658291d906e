//! What the app does: each thing that the seeker can ask for, and what follows from it.

mod counting;
mod desk;
mod drafting;
mod indexed;
mod interviews;
mod keeping;
mod matching;
mod profiles;
mod requests;
mod shared;
mod sharing;
mod starting;
mod voting;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
pub use interviews::{Answered, Day, Hour, Mark, answers};
use yew::Callback;

use crate::api::Api;
use crate::engine::Engine;
use crate::host::{self, Detail, Name};
use crate::state::{Action, State};
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
