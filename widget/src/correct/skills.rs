//! Skills that the seeker does not claim, and those that were not found.

use std::cmp::Reverse;

use model::{Evidence, FoundSkill, Span};
use serde_json::Value;

use super::lists::remove_line;
use crate::profile::Profile;
use crate::text;

/// With the skill go the lines of lists that say nothing else.
pub fn remove_skill(profile: &Profile, id: &str) -> Profile {
    let of_skill = profile.meta.tacit.skills.iter().filter(|skill| skill.id == id).flat_map(|skill| &skill.evidence);
    let says_it = |one: &&Evidence| one.path.starts_with("/skills/") && profile.value(&one.path) == Some(&one.quote);
    // From the last on, so that those before keep their numbers.
    let mut next = profile.clone();
    for one in of_skill.filter(says_it).rev() {
        next = remove_line(&next, &one.path).unwrap_or(next);
    }
    next.meta.tacit.skills.retain(|skill| skill.id != id);
    next
}

/// A skill that the seeker has and that was not found.
pub fn add_skill(profile: &Profile, id: &str, name: &str, span: Option<Span>) -> Profile {
    let mut next = profile.clone();
    let (id, name) = (id.to_owned(), name.to_owned());
    let skill = match span {
        Some(span) => quoted(profile, id, name, span),
        None => of_latest_job(profile, id, name),
    };
    let skills = &mut next.meta.tacit.skills;
    skills.retain(|other| other.id != skill.id);
    skills.push(skill);
    next
}

/// A skill that stands in the document belongs to what it stands in.
fn quoted(profile: &Profile, id: String, name: String, span: Span) -> FoundSkill {
    let path = text::values(profile, span).first().map_or("/skills", |path| path);
    FoundSkill { id, name, years: None, last_used: None, evidence: vec![text::evidence(&profile.meta.tacit, path, span)] }
}

/// A skill that does not is taken as the latest job would show it, in the very way in which the matcher's advice assumed it, so that the
/// points come out as promised; its place is the empty one at the end of the text.
fn of_latest_job(profile: &Profile, id: String, name: String) -> FoundSkill {
    let jobs = profile.fields["work"].as_array().map_or(&[][..], |jobs| jobs);
    let date = |job: &'_ Value, key: &str| job.get(key).and_then(Value::as_str).map(str::to_owned);
    let end_of = |job: &Value| date(job, "endDate").map_or(Some(i32::MAX), |date| month(&date, 11));
    let latest = (0..jobs.len()).max_by_key(|&index| (end_of(&jobs[index]), Reverse(index)));
    let job = latest.map(|index| &jobs[index]);
    let start = job.and_then(|job| month(&date(job, "startDate")?, 0));
    let last_used = job.and_then(|job| date(job, "endDate"));
    let end = last_used.as_ref().and_then(|date| month(date, 11));
    let years = start.zip(end).map(|(start, end)| f64::from((end - start + 1).max(0)) / 12.0).or(start.map(|_| 1.0));
    let path = latest.map_or("/skills".to_owned(), |index| format!("/work/{index}/highlights"));
    let at = units(&profile.meta.tacit.text);
    FoundSkill {
        id,
        name,
        years,
        last_used,
        evidence: vec![Evidence { path, span: Span { start: at, end: at }, quote: String::new(), page: None }],
    }
}

/// Months since year 0 of `YYYY-MM` or `YYYY`; a year alone stands for the month given, from 0.
fn month(date: &str, without: i32) -> Option<i32> {
    let (year, month) = date.split_once('-').map_or((date, None), |(year, rest)| (year, rest.get(..2)));
    let month = month.and_then(|month| month.parse::<i32>().ok()).map_or(without, |month| month - 1);
    Some(year.parse::<i32>().ok()? * 12 + month)
}

/// Spans in the widget are UTF-16 units, as the worker sends them.
fn units(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}
