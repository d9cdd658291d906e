//! A profile as it would be with one skill more.

use model::{Evidence, FoundSkill, Profile, Span};

use super::seeker::month;

/// `profile` with a skill shown in the latest job: scoring it gives exactly the points that the advice promised.
pub fn show_skill(profile: &Profile, id: &str, name: &str) -> Profile {
    let mut changed = profile.clone();
    let shown = skill(profile, id, name);
    changed.meta.tacit.skills.retain(|skill| skill.name != name);
    changed.meta.tacit.skills.push(shown);
    changed
}

/// The skill as the latest job would show it; without a job, as a list would.
pub(super) fn skill(profile: &Profile, id: &str, name: &str) -> FoundSkill {
    let ends: Vec<Option<i32>> =
        profile.work.iter().map(|work| work.end_date.as_deref().map_or(Some(i32::MAX), |date| month(date, 11))).collect();
    let latest = (0..profile.work.len()).max_by_key(|&i| (ends[i], std::cmp::Reverse(i)));
    let path = latest.map_or("/skills".to_owned(), |i| format!("/work/{i}/highlights"));
    let work = latest.map(|i| &profile.work[i]);
    let start = work.and_then(|work| work.start_date.as_deref()).and_then(|date| month(date, 0));
    let end = work.and_then(|work| work.end_date.as_deref()).and_then(|date| month(date, 11));
    let years = start.zip(end).map(|(start, end)| f64::from((end - start + 1).max(0)) / 12.0).or(start.map(|_| 1.0));
    // An empty place at the end of the text: what is not written yet cannot be quoted.
    let end_of_text = profile.meta.tacit.text.len() as u32;
    let evidence = vec![Evidence { path, span: Span { start: end_of_text, end: end_of_text }, quote: String::new(), page: None }];
    FoundSkill { id: id.to_owned(), name: name.to_owned(), years, last_used: work.and_then(|work| work.end_date.clone()), evidence }
}
