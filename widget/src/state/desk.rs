//! What follows from a change that the dashboard made to the vault, whom the settings keep what from, and the saved searches.

use std::collections::BTreeSet;
use std::rc::Rc;

use json::Json;
use model::SummaryDraft;
use vault::{Resume as Kept, SavedSearch, Vault};

use super::State;
use crate::consent::{About, Field};
use crate::list::Search;

/// Jobs that a saved search remembers; the oldest are forgotten.
const MOST_SEEN: usize = 5_000;

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

    /// Whether the settings forbid to send anything: the employer is on the block list, by its id or its name, or the company that the
    /// posting names is (AJ25).
    pub fn is_blocked(&self, posting: &str) -> bool {
        let of_posting = self.posting(posting).and_then(|posting| posting.employer.as_deref());
        let names = self.employer.iter().flat_map(|employer| [employer.tenant.as_str(), &employer.name]);
        names.chain(of_posting).any(|name| self.kept.vault.settings.blocks(name))
    }

    /// Whether the settings keep a field from the employer of this page (AJ25).
    pub fn withholds(&self, field: &str) -> bool {
        let tenant = self.employer.as_ref().map_or("", |employer| employer.tenant.as_str());
        self.kept.vault.settings.withholds(tenant, field)
    }

    /// Whether the settings keep back all that a share is about.
    pub fn keeps_back(&self, about: &About) -> bool {
        match about {
            About::Score => self.withholds("score"),
            About::Times(_) => self.withholds("availability"),
            About::Practice(_) => self.withholds("evaluation"),
            About::Summary | About::Check(_) | About::Board => false,
        }
    }

    /// A summary without what the settings keep back, and without the sentences that say it.
    pub(super) fn without_withheld(&self, mut prepared: SummaryDraft) -> SummaryDraft {
        let mut taken: Vec<String> = Vec::new();
        for field in Field::ALL.into_iter().filter(|field| self.withholds(field.name())) {
            match field {
                Field::Name => taken.extend(prepared.name.take()),
                Field::Email => taken.extend(prepared.email.take()),
                Field::Phone => taken.extend(prepared.phone.take()),
                Field::City => taken.extend(prepared.city.take()),
                Field::Links => taken.append(&mut prepared.links),
                Field::Score => prepared.score = None,
            }
        }
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let taken: Vec<String> = taken.iter().map(|text| plain(text)).filter(|text| !text.is_empty()).collect();
        prepared.sentences.retain(|sentence| !taken.iter().any(|text| plain(&sentence.text).contains(text)));
        prepared
    }

    /// Runs the searches that are switched on: what they find and have not found before is news (JT11, JT37).
    pub(super) fn run_searches(&mut self, today: &str) {
        let mut vault = (*self.kept.vault).clone();
        let mut news = (*self.news).clone();
        for saved in vault.searches.iter_mut().filter(|saved| saved.is_on) {
            let found = self.found_by(saved);
            let seen: BTreeSet<&String> = saved.seen.iter().collect();
            let fresh: Vec<String> = found.into_iter().filter(|id| !seen.contains(id)).collect();
            // The first time everything would be news.
            if !saved.last_run.is_empty() {
                news.entry(saved.name.clone()).or_default().extend(fresh.iter().cloned());
            }
            saved.seen.extend(fresh);
            let excess = saved.seen.len().saturating_sub(MOST_SEEN);
            saved.seen.drain(..excess);
            today.clone_into(&mut saved.last_run);
        }
        news.retain(|name, _| vault.searches.iter().any(|saved| saved.is_on && saved.name == *name));
        (self.news, self.kept.vault) = (Rc::new(news), Rc::new(vault));
    }

    fn found_by(&self, saved: &SavedSearch) -> Vec<String> {
        let search = Search::from(saved);
        self.list_of(&search).shown.iter().map(|one| one.posting.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use vault::{EmployerLimit, Item};

    use super::*;
    use crate::keep;
    use crate::profile::Profile;
    use crate::state::{Action, Document};

    fn today() -> share_contract::Date {
        share_contract::Date::parse("2026-11-22").expect("a day")
    }

    fn read(state: &State, name: &str) -> State {
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

    fn edited(state: &State, change: impl FnOnce(&mut Vault)) -> State {
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

    // AJ25: a hidden field is absent, and so is a sentence that says it.
    #[test]
    fn what_is_withheld_is_not_even_in_the_draft() {
        let mut state = State::default();
        let draft: SummaryDraft = serde_json::from_value(json!({
            "posting": "p", "title": "Nurse", "name": "Ada Byrne", "email": "ada@example.org", "links": ["https://ada.example"], "score": 80.0,
            "sentences": [{"text": "Ada\n Byrne led a ward.", "span": {"start": 0, "end": 9}, "included": true},
                {"text": "Runs.", "span": {"start": 10, "end": 15}, "included": true}],
        }))
        .expect("a draft");
        let settings = &mut Rc::make_mut(&mut state.kept.vault).settings;
        settings.withheld = vec!["name".into(), "score".into()];
        settings.limits = vec![EmployerLimit { employer: "other".into(), withheld: vec!["email".into()] }];
        let left = state.without_withheld(draft);
        assert_eq!((left.name, left.score, left.email.as_deref()), (None, None, Some("ada@example.org")));
        assert_eq!(left.sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>(), ["Runs."]);
    }

    // AJ25, AJ18: free times, marks and the score alone are kept back like fields.
    #[test]
    fn what_is_withheld_goes_in_no_other_kind_of_share() {
        let mut state = State::default();
        let abouts = [About::Score, About::Times(Vec::new()), About::Practice(Vec::new()), About::Summary];
        assert!(!abouts.iter().any(|about| state.keeps_back(about)));
        Rc::make_mut(&mut state.kept.vault).settings.withheld = ["score", "availability", "evaluation"].map(str::to_owned).to_vec();
        assert_eq!(abouts.map(|about| state.keeps_back(&about)), [true, true, true, false]);
    }

    // JT11, JT18: nothing is told until it is switched on, and then only what is new.
    #[test]
    fn a_saved_search_that_is_off_finds_nothing_and_one_that_is_on_tells_only_new_jobs() {
        let state = read(&State::default(), "Ada");
        let state = edited(&state, |vault| vault.searches.push(SavedSearch { name: "all".into(), ..SavedSearch::default() }));
        let run = |state: &State| state.reduce(Action::SearchesRun("2026-11-22".into()));
        assert_eq!(run(&state).kept.vault.searches[0].seen.len(), 0);
        let state = run(&edited(&state, |vault| vault.searches[0].is_on = true));
        assert_eq!((state.news.len(), state.kept.vault.searches[0].seen.len()), (0, 2), "at first nothing is new");
        let mut matches = (*state.matches).clone();
        matches.push(model::Match { posting: "baker".into(), ..matches[0].clone() });
        let state = run(&state.reduce(Action::Matched { revision: state.revision, matches }));
        assert_eq!(state.news["all"], ["baker"]);
        assert_eq!(run(&state).news["all"], ["baker"], "told once in a visit");
        assert!(run(&edited(&state, |vault| vault.searches[0].is_on = false)).news.is_empty());
    }
}
