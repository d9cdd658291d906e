//! Keeping: the vault on this device, the share log, the export.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Reflect};
use sealing::{LogEvent, LogNote};
use share_contract::{ConsentKind, Date};
use vault::Vault;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::Session;
use crate::device;
use crate::keep::{self, Change, Place};
use crate::state::Action;

/// Changes that follow each other within this time are written together.
const PAUSE_MS: u32 = 800;

#[wasm_bindgen(raw_module = "vault-door")]
extern "C" {
    #[wasm_bindgen(js_name = vault)]
    fn fetch_module() -> Promise;
    #[wasm_bindgen(js_name = hasVault)]
    fn has_vault() -> Promise;
}

/// Calls a module that is fetched on request. What it answers is a text or nothing; what it throws has a code.
pub(super) async fn ask(module: Promise, name: &str, texts: &[&str]) -> Result<String, String> {
    let module = JsFuture::from(module).await.map_err(|_| "unreachable")?;
    let function: Function = Reflect::get(&module, &name.into()).and_then(JsCast::dyn_into).map_err(|_| "unreachable")?;
    let values: Array = texts.iter().map(|text| JsValue::from_str(text)).collect();
    let answer = function.apply(&module, &values).map(|answer| Promise::resolve(&answer)).map_err(code_of)?;
    JsFuture::from(answer).await.map(|answer| answer.as_string().unwrap_or_default()).map_err(code_of)
}

fn code_of(error: JsValue) -> String {
    let code = Reflect::get(&error, &"code".into()).ok().and_then(|code| code.as_string());
    code.unwrap_or_else(|| "storage_failed".to_owned())
}

/// Now, in UTC, to the second.
pub(super) fn now() -> String {
    let text = String::from(js_sys::Date::new_0().to_iso_string());
    text.split_once('.').map_or(text.clone(), |(seconds, _)| [seconds, "Z"].concat())
}

pub(super) fn today() -> Date {
    Date::from_days_since_1970((js_sys::Date::now() / 86_400_000.0) as u32)
}

impl Session {
    /// Looks whether a vault is on this device.
    pub(super) fn find_vault(&self) {
        let session = self.clone();
        spawn_local(async move {
            if JsFuture::from(has_vault()).await.is_ok_and(|is_there| is_there.is_truthy()) {
                session.keep(Change::Moved(Place::Locked));
            }
        });
    }

    /// Changes what is kept, and writes it if it is kept on this device.
    pub(super) fn keep(&self, mut change: Change) {
        if let Change::Granted(record, _) | Change::Agreed(record) = &mut change {
            // What was agreed to was read in the language that is shown.
            record.language = self.words.get().language().0;
        }
        self.dispatch(Action::Kept(change));
    }

    /// Writes a line into the share log.
    pub(super) fn log(&self, note: LogNote) {
        self.keep(Change::Logged(Box::new(note)));
    }

    /// Writes that the browser stopped a request.
    pub(super) fn log_blocked(&self, url: &str) {
        let note = keep::note(LogEvent::Blocked, ConsentKind::ApplicationSummary, url, "", None, &now());
        self.log(LogNote { purpose: String::new(), reason: "content_policy".to_owned(), ..note });
    }

    /// Makes a vault of everything that is known.
    pub fn make_vault(&self, passphrase: &str) {
        self.ask_vault("create", vec![passphrase.to_owned(), self.to_keep()], |session, _| session.keep(Change::Moved(Place::Open)));
    }

    /// Opens the vault and goes on with what is in it.
    pub fn open_vault(&self, passphrase: &str) {
        self.ask_vault("unlock", vec![passphrase.to_owned()], |session, text| match json::from_str(&text) {
            Some(vault) => {
                // First, so that what the page brings along is written.
                session.keep(Change::Moved(Place::Open));
                session.restore(vault, keep::contents(&session.store.state(), today()));
            }
            None => session.keep(Change::Failed("vault_damaged".to_owned())),
        });
    }

    /// Seals the vault under another passphrase.
    pub fn change_passphrase(&self, before: &str, after: &str) {
        self.ask_vault("change", vec![before.to_owned(), after.to_owned()], |session, _| session.keep(Change::Moved(Place::Open)));
    }

    /// Drops everything that this page holds; the vault stays, locked, with the last changes in it.
    pub fn lock_vault(&self) {
        self.ask_vault("save", vec![self.to_keep()], |_, _| reload());
    }

    /// Everything that is known, as the vault takes it.
    fn to_keep(&self) -> String {
        json::to_string(&keep::contents(&self.store.state(), today()))
    }

    /// Deletes the vault and everything that this page holds (AJ23).
    pub fn forget_everything(&self) {
        self.ask_vault("forget", Vec::new(), |_, _| reload());
    }

    /// Saves everything as one file (AJ21).
    pub fn export(&self) {
        let text = keep::contents(&self.store.state(), today()).to_export(today());
        device::save(&["tacit-export-", &today().to_string(), ".json"].concat(), &text);
    }

    /// Reads an export in.
    pub fn import(&self, file: web_sys::File) {
        let session = self.clone();
        spawn_local(async move {
            let text = JsFuture::from(web_sys::Blob::text(&file)).await.ok().and_then(|text| text.as_string()).unwrap_or_default();
            match Vault::from_export(&text) {
                Ok(vault) => session.restore(keep::contents(&session.store.state(), today()), vault),
                Err(error) => session.keep(Change::Failed(error.code().to_owned())),
            }
        });
    }

    /// Goes on with what was kept and what comes to it, after what retention does by today (AJ37). The later one's resume is in use.
    fn restore(&self, mut vault: Vault, later: Vault) {
        vault.take_in(later);
        vault.age(today());
        let in_use = keep::resume_in_use(&vault);
        self.keep(Change::Restored(std::rc::Rc::new(vault)));
        if let Some((name, profile)) = in_use {
            self.dispatch(Action::Read { name, profile: Box::new(profile) });
            self.read_postings_again();
            self.rematch();
        }
    }

    /// Writes the vault when the seeker pauses, if it is open.
    pub(super) fn save_soon(&self) {
        if self.store.state().kept.place != Place::Open {
            return;
        }
        let session = self.clone();
        let save = move || {
            let content = session.to_keep();
            session.ask_vault("save", vec![content], |_, _| ());
        };
        *self.saving.borrow_mut() = Some(Timeout::new(PAUSE_MS, save));
    }

    fn ask_vault(&self, name: &'static str, texts: Vec<String>, then: fn(&Session, String)) {
        let session = self.clone();
        spawn_local(async move {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            match ask(fetch_module(), name, &texts).await {
                Ok(answer) => then(&session, answer),
                Err(code) => session.keep(Change::Failed(code)),
            }
        });
    }
}

/// The frame begins anew: nothing of before is in memory.
fn reload() {
    // A frame may always load itself again.
    let _ = web_sys::window().map(|window| window.location().reload());
}
