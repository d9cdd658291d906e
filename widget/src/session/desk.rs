//! What the privacy dashboard asks for.

use sealing::LogEvent;
use serde_json::json;
use share_contract::ConsentKind;
use vault::{Item, Vault};

use super::Session;
use super::keeping::{now, today};
use crate::keep::{self, Place};
use crate::state::{Action, Page};
use crate::{device, list};

/// Most titles of jobs that the dashboard gets to choose from.
const MOST_TITLES: usize = 500;

impl Session {
    /// What the dashboard shows, as JSON.
    pub fn desk_state(&self) -> String {
        let state = self.store.state();
        let vault = keep::contents(&state, today());
        let tasks = |due: vault::Due| json!([json::to_string(&due.task).trim_matches('"'), due.day.to_string()]);
        // When it is asked whether everything shall go counts from the visit before this one, where there was one.
        let before = Some(&state.kept.vault.last_used).filter(|day| !day.is_empty()).unwrap_or(&vault.last_used).clone();
        let due: Vec<_> = Vault { last_used: before, ..vault.clone() }.due().into_iter().map(tasks).collect();
        let is_open = |one: &&model::Match| state.open.as_ref() == Some(&one.posting);
        let offered = state.matches.iter().take(MOST_TITLES).chain(state.matches.iter().find(is_open));
        let titles = offered.map(|one| (one.posting.clone(), one.title.clone().into()));
        // Consents whose shares are still at a server.
        let out: Vec<&str> = vault.consents.iter().filter(|record| vault.is_out(record)).map(|record| record.id.as_str()).collect();
        let employer = state.employer.as_ref().map(|employer| {
            json!({"tenant": employer.tenant, "name": employer.name, "privacyContact": employer.privacy_contact, "key": employer.key.is_some()})
        });
        let place = match state.kept.place {
            Place::Memory => "memory",
            Place::Locked | Place::Open => "vault",
        };
        let in_use = state.shelf.get(state.in_use).map(|resume| &resume.name);
        let others = json!({
            "employer": employer, "place": place, "due": due, "today": today().to_string(), "inUse": in_use, "open": state.open,
            "titles": serde_json::Map::from_iter(titles), "news": *state.news, "out": out, "failure": state.kept.failure, "wanted": self.wanted.take(),
        });
        // The vault writes itself; the rest is put around it.
        ["{\"vault\":", &json::to_string(&vault), ",", json::to_string(&others).trim_start_matches('{')].concat()
    }

    /// Does what the dashboard asks for; some of it has an answer.
    pub fn serve_desk(&self, what: &str, [one, two, three, four]: [String; 4]) -> Option<String> {
        match what {
            "export" => self.export(),
            "everything" => self.forget_everything(),
            "save" => device::save(&one, &two),
            "use" => self.use_kept(&one),
            "search" => self.show_search(&one),
            "request" => self.request(&one, &two, &three),
            "look" => self.look_for_answers(),
            "end" => self.end_consent(&one),
            "receipt" => {
                let state = self.store.state();
                return state.kept.vault.consents.iter().find(|record| record.id == one).map(sealing::ConsentRecord::receipt);
            }
            "delete" if one == "match" || one == "matches" => {
                let state = self.store.state();
                let forgotten =
                    if one == "match" { vec![four.clone()] } else { state.matches.iter().map(|found| found.posting.clone()).collect() };
                self.edit(forgotten, |vault| edit(vault, what, [&one, &two, &three, &four]));
            }
            _ => self.edit(Vec::new(), |vault| edit(vault, what, [&one, &two, &three, &four])),
        }
        None
    }

    /// Changes the vault as the dashboard asks, and everything that follows from it.
    pub(super) fn edit(&self, forgotten: Vec<String>, change: impl FnOnce(&mut Vault) -> Option<()>) {
        let before = self.store.state();
        let mut vault = keep::contents(&before, today());
        if change(&mut vault).is_none() {
            return;
        }
        self.dispatch(Action::Edited { vault: Box::new(vault), forgotten });
        if self.store.state().revision != before.revision {
            self.rematch();
        }
        if self.store.state().votes != before.votes {
            self.move_by_votes();
        }
        self.run_searches();
    }

    /// Takes a consent back that nothing was sent under, such as that to a file for a job board (AJ17).
    fn end_consent(&self, id: &str) {
        let state = self.store.state();
        let Some(record) = state.kept.vault.consents.iter().find(|record| record.id == id) else { return };
        self.keep(keep::Change::Ended { consent: id.to_owned(), at: now() });
        let kind = ConsentKind::parse(&record.kind).unwrap_or(ConsentKind::ApplicationSummary);
        self.log(keep::note(LogEvent::Withdrawn, kind, &record.recipient, &record.posting, None, &now()));
    }

    /// Uses a resume that is kept.
    fn use_kept(&self, id: &str) {
        let state = self.store.state();
        if let Some(at) = state.shelf.iter().position(|resume| resume.name == id) {
            return self.change_resume(at);
        }
        let kept = state.kept.vault.resumes.iter().find(|resume| resume.id == id);
        if let Some(profile) = kept.and_then(|resume| json::Json::read(resume.profile.clone()).ok()) {
            self.dispatch(Action::Read { name: id.to_owned(), profile: Box::new(profile) });
            self.rematch();
        }
    }

    /// Shows the jobs that a saved search finds.
    pub fn show_search(&self, name: &str) {
        let state = self.store.state();
        let Some(saved) = state.kept.vault.searches.iter().find(|saved| saved.name == name) else { return };
        self.dispatch(Action::Searched(list::Change::Saved(Box::new(saved.clone()))));
        self.dispatch(Action::Show(Page::Postings));
        crate::views::focus("page");
    }

    /// Keeps the search of now.
    pub fn save_search(&self) {
        let search = self.store.state().search.clone();
        let place = search.place.map(|place| self.words.get().named("work-place", &place, &[]).to_string());
        let paid = search.says_pay.then(|| self.words.get().say("find-says-pay").to_string());
        let words = Some(search.words.trim().to_owned()).filter(|words| !words.is_empty());
        let name = [words, place, paid].into_iter().flatten().collect::<Vec<_>>().join(", ");
        self.edit(Vec::new(), |vault| {
            vault.delete(&Item::Search(name.clone()));
            vault.searches.push(search.saved(name));
            Some(())
        });
    }

    /// Runs the searches that are switched on over the jobs of now (JT11, JT37): on this device alone.
    pub(super) fn run_searches(&self) {
        let state = self.store.state();
        if !state.is_stale() && state.kept.vault.searches.iter().any(|saved| saved.is_on) {
            self.dispatch(Action::SearchesRun(today().to_string()));
        }
    }
}

fn edit(vault: &mut Vault, what: &str, [one, two, three, four]: [&str; 4]) -> Option<()> {
    match what {
        "delete" => vault.delete(&item(one, two, three, four)?),
        "rename" => vault.rename(one, two),
        "restore" => vault.restore(one, two.parse().ok()?, &today().to_string()),
        "settings" => vault.settings = json::from_str(one)?,
        "searches" => vault.searches = json::from_str(one)?,
        _ => return None,
    }
    Some(())
}

fn item(kind: &str, one: &str, two: &str, three: &str) -> Option<Item> {
    let name = one.to_owned();
    Some(match kind {
        "resume" => Item::Resume(name),
        "field" => Item::Field { resume: name, path: two.to_owned() },
        "version" => Item::Version { resume: name, number: two.parse().ok()? },
        "matches" => Item::Matches,
        "match" => Item::Match { day: name, resume: two.to_owned(), posting: three.to_owned() },
        "interview" => Item::Interview(name),
        "sent" => Item::Sent(one.parse().ok()?),
        "consent" => Item::Consent(name),
        "wishes" => Item::Wishes,
        "vote" => Item::Vote(name),
        "search" => Item::Search(name),
        "lesson" => Item::Lesson(one.parse().ok()?),
        "request" => Item::Request(name),
        _ => return None,
    })
}
