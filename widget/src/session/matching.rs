//! Opening a file, correcting, wishing, ranking.

use gloo::timers::callback::Timeout;
use json::Json;
use model::{Match, Posting, Preferences, Span};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::File;

use super::Session;
use crate::correct::Correction;
use crate::engine::to_js;
use crate::host::{self, Detail, Name};
use crate::profile::Profile;
use crate::state::Action;
use crate::wishes;

/// A larger file is not even read into memory. The matcher has the same limit.
const MOST_BYTES: f64 = 20.0 * 1024.0 * 1024.0;

/// Corrections that follow each other within this time are counted together.
const PAUSE_MS: u32 = 250;

/// Longest name of a skill, in letters.
const LONGEST_SKILL: usize = 60;

/// A skill that some words name.
#[derive(Json)]
struct Named {
    id: String,
    name: String,
    start: u32,
    end: u32,
}

/// Most postings that are scored in one call.
const MOST_AT_ONCE: usize = 500;

impl Session {
    /// Reads a file and ranks the postings.
    pub fn open_file(&self, file: File) {
        let session = self.clone();
        let name = file.name();
        spawn_local(async move {
            session.dispatch(Action::Reading { name: name.clone() });
            if session.store.state().is_paused {
                return session.dispatch(Action::NotRead { name, code: "paused".to_owned() });
            }
            match session.read(&file).await {
                Ok(profile) => {
                    session.dispatch(Action::Read { name, profile: Box::new(profile) });
                    host::tell(Name::Read, Detail::default());
                    session.read_postings_again();
                    // What earlier corrections taught may have changed the skills and their years.
                    if session.store.state().corrected.is_empty() { session.rematch() } else { session.recheck_soon() }
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
        let bytes = js_sys::Uint8Array::new(&buffer);
        if let Some(saved) = super::profiles::saved_here(&bytes.to_vec()) {
            return self.engine.call("recheck", &[to_js(&saved)?, self.this_month().into()]).await;
        }
        self.engine.call("readResume", &[bytes.into(), self.this_month().into()]).await
    }

    /// The month that jobs which go on count to: the server's, else this device's.
    pub(super) fn this_month(&self) -> String {
        match &self.store.state().employer {
            Some(employer) => employer.today.to_string().chars().take("YYYY-MM".len()).collect(),
            None => {
                let now = js_sys::Date::new_0();
                format!("{:04}-{:02}", now.get_full_year(), now.get_month() + 1)
            }
        }
    }

    /// Corrects what was read, and ranks again.
    pub fn correct(&self, correction: Correction) {
        self.dispatch(Action::Corrected(correction));
        self.recheck_soon();
    }

    /// Takes the last correction back, and ranks again.
    pub fn undo(&self) {
        self.dispatch(Action::Undone);
        self.recheck_soon();
    }

    /// Adds the skills that some words name; the words may stand in the document.
    pub fn add_skills(&self, words: String, place: Option<Span>) {
        let session = self.clone();
        spawn_local(async move {
            // What is typed is a list; what is chosen in the text is one place.
            let parts: Vec<&str> = if place.is_some() { vec![&words] } else { words.split([',', ';']).collect() };
            for part in parts.into_iter().map(str::trim).filter(|part| !part.is_empty()) {
                let found: Vec<Named> = session.engine.call("findSkills", &[part.into()]).await.unwrap_or_default();
                for Named { id, name, start, end } in &found {
                    let span = place.map(|place| Span { start: place.start + start, end: place.start + end });
                    session.dispatch(Action::Corrected(Correction::AddSkill { id: id.clone(), name: name.clone(), span }));
                }
                if found.is_empty() {
                    session.dispatch(match part.chars().count() <= LONGEST_SKILL {
                        true => Action::Corrected(Correction::ListSkill { name: part.to_owned(), span: place }),
                        false => Action::NoSkill,
                    });
                }
            }
            session.recheck_soon();
        });
    }

    /// Counts years and looks for problems anew once the seeker pauses, then ranks again.
    fn recheck_soon(&self) {
        let session = self.clone();
        let due = Timeout::new(PAUSE_MS, move || spawn_local(async move { session.recheck().await }));
        // The one that was waiting is dropped, and with it its call.
        self.due.replace(Some(due));
    }

    async fn recheck(&self) {
        let state = self.store.state();
        let (Some(profile), revision) = (state.profile.clone(), state.revision) else { return };
        if state.is_stale() {
            let rechecked = match to_js(&*profile) {
                Ok(profile) => self.engine.call("recheck", &[profile, self.this_month().into()]).await,
                Err(code) => Err(code),
            };
            // Where that fails, the correction still stands; ranking says whether the program is well.
            if let Ok(profile) = rechecked {
                self.dispatch(Action::Rechecked { revision, profile: Box::new(profile) });
            }
            self.rematch();
        }
    }

    /// Scores postings with their reasons, best first; in parts, because a call may take ten seconds and no longer.
    pub(super) async fn matches(&self, profile: &Profile, postings: &[Posting], wishes: &Preferences) -> Result<Vec<Match>, String> {
        let (profile, wishes) = (to_js(profile)?, to_js(wishes)?);
        let mut matches: Vec<Match> = Vec::new();
        for part in postings.chunks(MOST_AT_ONCE) {
            let part: Vec<Match> = self.engine.call("match", &[profile.clone(), to_js(&part.to_vec())?, wishes.clone()]).await?;
            matches.extend(part);
        }
        if postings.len() > MOST_AT_ONCE {
            matches.sort_by(|a, b| a.excluded.is_empty().cmp(&b.excluded.is_empty()).reverse().then(b.score.total_cmp(&a.score)));
        }
        Ok(matches)
    }

    /// Changes the preferences, and ranks again.
    pub fn wish(&self, change: wishes::Change) {
        self.dispatch(Action::Wished(change));
        self.rematch();
    }

    /// Ranks the postings for what is known now; an answer that comes too late is dropped by the state.
    pub fn rematch(&self) {
        if self.index.borrow().is_some() {
            return self.rank_index();
        }
        let session = self.clone();
        let state = self.store.state();
        let Some(postings) = state.postings.clone().filter(|_| state.compares()) else { return };
        spawn_local(async move {
            let Some(profile) = session.usable(&state).await else { return };
            let revision = state.revision;
            match session.matches(&profile, &postings, &state.preferences).await {
                Ok(matches) => {
                    session.dispatch(Action::Matched { revision, matches });
                    host::tell(Name::Matched, Detail { postings: Some(postings.len()), code: None });
                    session.count_due();
                    session.move_by_votes();
                    session.run_searches();
                }
                Err(code) => session.failed(&code, Action::NotMatched { revision, code: code.clone() }),
            }
        });
    }
}
