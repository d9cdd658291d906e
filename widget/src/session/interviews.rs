//! Interviews: free hours of a calendar file, practice, and calendar files for invitations. All of it happens on this device.

use js_sys::Promise;
use json::Json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use super::keeping::{ask, today};
use crate::state::State;
use crate::{device, keep};

#[wasm_bindgen(raw_module = "vault-door")]
extern "C" {
    #[wasm_bindgen(js_name = interview)]
    fn fetch_interviews() -> Promise;
}

/// A day with its hours.
#[derive(Debug, Clone, PartialEq, Json)]
#[serde(rename_all = "camelCase")]
pub struct Day {
    /// As the language writes it.
    pub day: String,
    /// Its hours.
    pub hours: Vec<Hour>,
}

/// An hour of a day.
#[derive(Debug, Clone, PartialEq, Json)]
#[serde(rename_all = "camelCase")]
pub struct Hour {
    /// When it begins, as the language writes it.
    pub hour: String,
    /// Start and end in UTC.
    pub slot: Vec<String>,
    /// Whether the calendar has something then.
    pub is_busy: bool,
}

/// An answer of a practice interview, as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default)]
pub struct Answered {
    /// The question.
    pub question: String,
    /// The answer. It stays here whatever is shared.
    pub answer: String,
    /// Marks by criterion.
    pub marks: Vec<Mark>,
}

/// A mark and what earned it.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default)]
pub struct Mark {
    /// What was judged.
    pub criterion: String,
    /// 0 to 4.
    pub mark: u8,
    /// The words of the answer.
    pub quote: String,
}

/// What is kept of the practice for a posting.
#[derive(Json)]
struct Notes {
    answers: Vec<Answered>,
}

/// Answers of the practice for a posting.
pub fn answers(state: &State, posting: &str) -> Vec<Answered> {
    let notes = state.kept.practice(posting).and_then(|notes| Notes::read(notes.clone()).ok());
    notes.map_or_else(Vec::new, |notes| notes.answers)
}

impl Session {
    /// The hours of a week; those that a calendar file has something in are busy.
    pub fn week(&self, calendar: &str, number: u32, then: impl FnOnce(Result<Vec<Day>, String>) + 'static) {
        let (calendar, language) = (calendar.to_owned(), self.words.get().language().0);
        spawn_local(async move {
            let found = ask(fetch_interviews(), "week", &[&calendar, &number.to_string(), &language]).await;
            then(found.and_then(|text| json::from_str(&text).ok_or_else(|| "invalid_answer".to_owned())));
        });
    }

    /// Lets an employer get free times, or not (AJ18).
    pub fn schedule(&self, employer: &str, on: bool) {
        self.keep(keep::Change::Scheduled { employer: employer.to_owned(), on });
    }

    /// Judges an answer by the rubric, and keeps both.
    pub fn judge(&self, posting: &str, skill: &str, question: &str, answer: &str) {
        let (session, posting, skill) = (self.clone(), posting.to_owned(), skill.to_owned());
        let (question, answer, language) = (question.to_owned(), answer.to_owned(), self.words.get().language().0);
        spawn_local(async move {
            let judged = ask(fetch_interviews(), "score", &[&skill, &answer, &language]).await;
            let Some(marks) = judged.ok().and_then(|text| json::from_str::<Vec<Mark>>(&text)) else {
                return session.keep(keep::Change::Failed("unreachable".to_owned()));
            };
            let mut answers = answers(&session.store.state(), &posting);
            answers.retain(|one| one.question != question);
            answers.push(Answered { question, answer, marks });
            let notes = json::from_str(&json::to_string(&Notes { answers })).unwrap_or_default();
            session.keep(keep::Change::Practised { posting, day: today().to_string(), notes });
        });
    }

    /// Saves an accepted invitation as a calendar file.
    pub fn save_invitation(&self, slot: &[String; 2], title: &str, text: &str, link: &str, share: &str) {
        let texts = [slot[0].clone(), slot[1].clone(), title.to_owned(), text.to_owned(), link.to_owned(), [share, "@tacit"].concat()];
        spawn_local(async move {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            if let Ok(file) = ask(fetch_interviews(), "invite", &texts).await {
                device::save("interview.ics", &file);
            }
        });
    }
}
