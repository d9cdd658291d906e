//! Several resumes, their files, what of them may be used, and the pause.

use super::Session;
use crate::limits::limited;
use crate::profile::Profile;
use crate::state::{Action, State};
use crate::{device, text};

/// What a text begins with that may be a file of ours.
const OBJECT: char = '{';

impl Session {
    /// Uses another resume.
    pub fn change_resume(&self, at: usize) {
        self.dispatch(Action::ResumeChanged(at));
        self.rematch();
    }

    /// Lets a part of the resume be used, or not.
    pub fn limit(&self, part: &'static str, may_be_used: bool) {
        self.dispatch(Action::Limited { part, may_be_used });
        self.rematch();
    }

    /// Compares with the jobs, or only reads.
    pub fn compare(&self, on: bool) {
        self.dispatch(Action::Comparing(on));
        self.rematch();
    }

    /// Stops the program and lets go of it; or fetches it again.
    pub fn pause(&self, on: bool) {
        device::set_paused(on);
        self.dispatch(Action::Paused(on));
        if on {
            self.engine.unload();
            self.are_postings_due.set(self.store.state().postings.is_none());
        } else {
            self.load_engine();
            self.rematch();
        }
    }

    /// Saves the resume in use as JSON Resume, with all that the same matches need elsewhere.
    pub fn save_resume(&self) {
        let state = self.store.state();
        let (Some(profile), Some(resume)) = (&state.profile, state.shelf.get(state.in_use)) else { return };
        let name = resume.name.rsplit_once('.').map_or(&*resume.name, |(stem, _)| stem).trim_end_matches(".resume");
        device::save(&[name, ".resume.json"].concat(), &json::to_string(&**profile));
    }

    /// What the matcher gets to see of the resume.
    pub(super) async fn usable(&self, state: &State) -> Option<Profile> {
        let profile = state.profile.as_deref()?;
        if state.limits.is_empty() {
            return Some(profile.clone());
        }
        let left = limited(profile, &state.limits);
        // Years follow from what is left.
        let recounted = match crate::engine::to_js(&left) {
            Ok(value) => self.engine.call("recheck", &[value, self.this_month().into()]).await,
            Err(code) => Err(code),
        };
        Some(recounted.unwrap_or(left))
    }
}

/// A resume that this widget saved: JSON Resume with the text that it was read from. What does not stand where it says is left out.
pub fn saved_here(bytes: &[u8]) -> Option<Profile> {
    let source = std::str::from_utf8(bytes).ok()?;
    if !source.trim_start().starts_with(OBJECT) {
        return None;
    }
    let mut profile: Profile = json::from_str(source)?;
    let reading = &mut profile.meta.tacit;
    if reading.text.is_empty() {
        return None;
    }
    let whole = reading.text.clone();
    let stands = |one: &model::Evidence| text::at(&whole, one.span) == one.quote;
    reading.evidence.retain(stands);
    reading.headings.retain(stands);
    reading.page_starts.retain(stands);
    reading.skills.iter_mut().for_each(|skill| skill.evidence.retain(stands));
    Some(profile)
}

#[cfg(test)]
mod tests {
    use json::Json;
    use serde_json::json;

    use super::*;

    // JT7, N8: what was saved comes back as it was.
    #[test]
    fn a_saved_resume_comes_back_whole() {
        let span = json!({"start": 0, "end": 3});
        let profile: Profile = Json::read(json!({
            "basics": {"name": "Ada"},
            "meta": {"version": "1.0.0", "tacit": {"text": "Ada\nRust", "evidence": [{"path": "/basics/name", "span": span, "quote": "Ada"}]}},
        }))
        .expect("a profile");
        assert_eq!(saved_here(json::to_string(&profile).as_bytes()), Some(profile.clone()));
        let forged = json::to_string(&profile).replace("\"quote\":\"Ada\"", "\"quote\":\"Eve\"");
        assert_eq!(saved_here(forged.as_bytes()).map(|profile| profile.meta.tacit.evidence.len()), Some(0));
    }

    #[test]
    fn a_json_resume_of_others_is_left_to_the_reader() {
        assert_eq!(saved_here(br#"{"basics": {"name": "Ada"}}"#), None);
        assert_eq!(saved_here(b"%PDF-1.7"), None);
    }
}
