//! What follows from a change that the dashboard made to the vault.

use std::rc::Rc;

use json::Json;
use vault::{Resume as Kept, Vault};

use super::State;

impl State {
    /// Takes over a vault that was changed: what was deleted from it is gone here too, and what rested on it. The results of today for the
    /// jobs in `forgotten` were deleted, and are not kept again.
    pub(super) fn edit(&mut self, vault: Vault, forgotten: Vec<String>) {
        if *self.preferences != vault.preferences {
            self.preferences = Rc::new(vault.preferences.clone());
            self.revision += 1;
        }
        if *self.votes != vault.votes {
            self.votes = Rc::new(vault.votes.clone());
            self.shifts = Rc::default();
        }
        Rc::make_mut(&mut self.forgotten).extend(forgotten);
        self.draft = None;
        self.take_over(&vault.resumes);
        self.kept.failure = None;
        self.kept.vault = Rc::new(vault);
    }

    /// Brings the opened resumes in line with those that are kept: the names, what they hold, and which there are.
    fn take_over(&mut self, kept: &[Kept]) {
        self.put_back();
        let used = self.shelf.get(self.in_use).cloned();
        // A resume that is not there any more under its name, where one is there that was not, was renamed.
        let is_known = |name: &str| self.shelf.iter().any(|resume| resume.name == name);
        let before = &self.kept.vault.resumes;
        let renamed =
            kept.iter().find(|one| !is_known(&one.id) && !before.iter().any(|other| other.id == one.id)).map(|one| one.id.clone());
        let mut in_use = used.as_ref().map(|used| used.name.clone());
        self.shelf.retain_mut(|resume| {
            let mut of_it = kept.iter().find(|one| one.id == resume.name);
            if let Some(name) = renamed.as_ref().filter(|_| of_it.is_none()) {
                if in_use.as_ref() == Some(&resume.name) {
                    in_use = Some(name.clone());
                }
                resume.name.clone_from(name);
                of_it = kept.iter().find(|one| one.id == *name);
            }
            let Some(of_it) = of_it else { return false };
            if let Some(profile) = Json::read(of_it.profile.clone()).ok().filter(|profile| *profile != *resume.profile) {
                resume.profile = Rc::new(profile);
            }
            true
        });
        let Some(at) = self.shelf.iter().position(|resume| Some(&resume.name) == in_use.as_ref()).or(self.shelf.len().checked_sub(1))
        else {
            return self.forget_profile();
        };
        let is_same = self.shelf.get(at).is_some_and(|resume| Some(&resume.profile) == self.profile.as_ref());
        if is_same {
            (self.in_use, self.document) = (at, super::Document::Read { name: self.shelf[at].name.clone() });
        } else {
            self.use_resume(at);
        }
    }

    fn forget_profile(&mut self) {
        (self.in_use, self.document, self.profile) = Default::default();
        (self.past, self.said, self.look, self.corrected) = Default::default();
        self.forget_matches();
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;
    use vault::Item;

    use super::*;
    use crate::keep;
    use crate::profile::Profile;
    use crate::state::{Action, Document};

    fn today() -> share_contract::Date {
        share_contract::Date::parse("2026-11-22").expect("a day")
    }

    pub fn read(state: &State, name: &str) -> State {
        let profile =
            Profile::read(json!({"basics": {"name": name}, "meta": {"version": "1", "tacit": {"text": name}}})).expect("a profile");
        let state = state.reduce(Action::Read { name: format!("{name}.pdf"), profile: Box::new(profile) });
        let one = |id: &str| {
            serde_json::from_value(json!({"posting": id, "title": id, "score": 70.0, "growth": 0, "preferences": 100,
                "contributions": [], "missing": [], "advice": [], "flags": [], "excluded": []}))
            .expect("a match")
        };
        state.reduce(Action::Matched { revision: state.revision, matches: vec![one("nurse"), one("cook")] })
    }

    pub fn edited(state: &State, change: impl FnOnce(&mut Vault)) -> State {
        let mut vault = keep::contents(state, today());
        change(&mut vault);
        state.reduce(Action::Edited { vault: Box::new(vault), forgotten: Vec::new() })
    }

    fn names(state: &State) -> Vec<String> {
        keep::contents(state, today()).resumes.iter().map(|resume| resume.id.clone()).collect()
    }

    // JT19: every resume of a session is kept, the one in use first.
    #[test]
    fn every_opened_resume_is_kept_and_not_the_one_in_use_alone() {
        let state = read(&read(&State::default(), "Ada"), "Bo");
        assert_eq!(names(&state), ["Bo.pdf", "Ada.pdf"]);
    }

    // JT20, AJ22
    #[test]
    fn a_deleted_resume_is_gone_from_the_page_too_with_its_matches_and_the_next_one_is_used() {
        let state = read(&read(&State::default(), "Ada"), "Bo");
        let state = edited(&state, |vault| vault.delete(&Item::Resume("Bo.pdf".into())));
        assert_eq!((names(&state), &state.document), (vec!["Ada.pdf".to_owned()], &Document::Read { name: "Ada.pdf".into() }));
        assert!(state.matches.is_empty() && state.is_stale());
        let state = edited(&state, |vault| vault.delete(&Item::Resume("Ada.pdf".into())));
        assert_eq!((state.profile.is_none(), &state.document, names(&state).len()), (true, &Document::None, 0));
    }

    #[test]
    fn a_renamed_resume_stays_in_use_with_its_matches() {
        let state = edited(&read(&read(&State::default(), "Ada"), "Bo"), |vault| vault.rename("Bo.pdf", "Nights"));
        assert_eq!(
            (names(&state), state.document.clone()),
            (vec!["Nights".to_owned(), "Ada.pdf".into()], Document::Read { name: "Nights".into() })
        );
        assert_eq!((state.matches.len(), state.is_stale()), (2, false));
    }

    // AJ22: a result that was deleted does not come back with the next change.
    #[test]
    fn a_deleted_result_stays_deleted() {
        let past = Item::Match { day: "2026-11-22".into(), resume: "Ada.pdf".into(), posting: "cook".into() };
        let state = read(&State::default(), "Ada");
        let mut vault = keep::contents(&state, today());
        vault.delete(&past);
        let state = state.reduce(Action::Edited { vault: Box::new(vault), forgotten: vec!["cook".into()] });
        let titles = |state: &State| keep::contents(state, today()).matches.iter().map(|past| past.title.clone()).collect::<Vec<_>>();
        assert_eq!(titles(&state), ["nurse"]);
        assert_eq!(titles(&edited(&state, |vault| vault.settings.blocked.push("x".into()))), ["nurse"]);
    }

    // AJ22, AJ25
    #[test]
    fn an_erased_field_is_gone_from_the_resume_in_use() {
        let item = Item::Field { resume: "Ada.pdf".into(), path: "/basics/name".into() };
        let state = edited(&read(&State::default(), "Ada"), |vault| vault.delete(&item));
        assert_eq!(state.profile.as_ref().and_then(|profile| profile.value("/basics/name").map(str::to_owned)), None);
        assert!(state.is_stale());
    }
}
