//! What happens at the start, and whenever the page hands something in.

use std::rc::Rc;

use json::Json;
use model::Posting;
use share_contract::Configuration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::host::{self, Detail, Heard, Name, Setup};
use crate::state::{Action, Progress};
use crate::words::Words;

/// Answer of the worker's `readPostings`.
#[derive(Json)]
pub(super) struct PostingsRead {
    pub(super) postings: Vec<Posting>,
    #[serde(default)]
    pub(super) problems: Vec<json::Value>,
}

/// Whether a call failed because of the program, not because of what it was given.
pub(super) fn is_of_the_program(code: &str) -> bool {
    matches!(code, "crashed" | "timed_out" | "unreachable" | "engine_unavailable" | "lexicon_damaged" | "lexicon_version")
}

impl Session {
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
                Ok(configuration) => session.configured(configuration),
                Err(code) => {
                    session.failed(&code, Action::NotConfigured(code.clone()));
                    session.tell_ready();
                }
            }
        });
    }

    /// Takes the configuration; a key that nobody vouches for whom the page names is none.
    fn configured(&self, employer: Rc<Configuration>) {
        let session = self.clone();
        spawn_local(async move {
            if session.api.is_vouched_for(&employer).await {
                session.dispatch(Action::Configured(employer));
            } else {
                session.dispatch(Action::Configured(Rc::new(Configuration { key: None, ..(*employer).clone() })));
                session.failed("unsigned_key", Action::NotConfigured("unsigned_key".to_owned()));
            }
            session.tell_ready();
        });
    }

    /// Takes what the page handed in: again whenever it changes an attribute, so that what stayed the same is not read again.
    fn set_up(&self, setup: Setup) {
        self.speak(setup.lang.clone());
        self.api.come_by(&setup.channel, &setup.pin);
        if let Some(employer) = self.api.told() {
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
    pub(super) fn read_postings_again(&self) {
        if self.are_postings_due.replace(false) {
            self.read_postings();
        }
    }

    /// Says once that the app is ready: everything has been fetched, and matching works without a network from now on.
    pub(super) fn tell_ready(&self) {
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
}
