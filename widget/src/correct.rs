//! Corrections that the seeker makes to what was read.

use model::{Evidence, Profile};
use serde_json::{Map, Value, json};

/// Something that can be corrected.
#[derive(Debug, Clone, PartialEq)]
pub enum Correction {
    /// The value at a JSON pointer; an empty one is taken out.
    Set { path: String, value: String },
    /// An entry of a list, such as the second of `work`, is taken out.
    RemoveEntry { list: &'static str, index: usize },
    /// A skill was found that the seeker does not claim.
    RemoveSkill { id: String },
    /// A skill that the document does not show and the seeker has.
    AddSkill { id: String, name: String },
}

/// The profile after a correction; what it no longer says has no evidence left.
pub fn corrected(profile: &Profile, correction: &Correction) -> Profile {
    match correction {
        Correction::Set { path, value } => set(profile, path, value),
        Correction::RemoveEntry { list, index } => remove_entry(profile, list, *index),
        Correction::RemoveSkill { id } => remove_skill(profile, id),
        Correction::AddSkill { id, name } => add_skill(profile, id, name),
    }
}

fn set(profile: &Profile, path: &str, value: &str) -> Profile {
    let Some(mut whole) = values(profile) else { return profile.clone() };
    let Some((parent, key)) = path.rsplit_once('/') else { return profile.clone() };
    let Some(Value::Object(object)) = reach(&mut whole, parent) else { return profile.clone() };
    match value.trim() {
        "" => object.remove(key),
        value => object.insert(key.to_owned(), json!(value)),
    };
    let Some(mut next) = profile_of(&whole) else { return profile.clone() };
    next.meta.tacit.evidence.retain(|evidence| evidence.path != path);
    next
}

/// A profile as loose values, by way of its text: the worker's answers come as text too, and one reader of profiles is less to download.
fn values(profile: &Profile) -> Option<Value> {
    serde_json::from_str(&serde_json::to_string(profile).ok()?).ok()
}

fn profile_of(values: &Value) -> Option<Profile> {
    serde_json::from_str(&values.to_string()).ok()
}

/// The value at a pointer; objects on the way are made where they are missing.
fn reach<'v>(whole: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    pointer.split('/').skip(1).try_fold(whole, |value, step| match value {
        Value::Array(list) => list.get_mut(step.parse::<usize>().ok()?),
        Value::Object(object) => Some(object.entry(step).or_insert_with(|| Value::Object(Map::new()))),
        _ => None,
    })
}

fn remove_entry(profile: &Profile, list: &str, index: usize) -> Profile {
    let Some(mut whole) = values(profile) else { return profile.clone() };
    match whole.get_mut(list) {
        Some(Value::Array(entries)) if index < entries.len() => drop(entries.remove(index)),
        _ => return profile.clone(),
    }
    let Some(mut next) = profile_of(&whole) else { return profile.clone() };
    let reading = &mut next.meta.tacit;
    reading.evidence.retain_mut(|evidence| keep(evidence, list, index));
    for skill in &mut reading.skills {
        skill.evidence.retain_mut(|evidence| keep(evidence, list, index));
    }
    reading.skills.retain(|skill| !skill.evidence.is_empty());
    next
}

/// Whether the evidence stays; entries after the one taken out move up.
fn keep(evidence: &mut Evidence, list: &str, index: usize) -> bool {
    let Some(rest) = evidence.path.strip_prefix('/').and_then(|path| path.strip_prefix(list)).and_then(|path| path.strip_prefix('/'))
    else {
        return true;
    };
    let (number, tail) = rest.split_once('/').map_or((rest, None), |(number, tail)| (number, Some(tail)));
    let Ok(at) = number.parse::<usize>() else { return true };
    if at > index {
        evidence.path = tail.map_or_else(|| format!("/{list}/{}", at - 1), |tail| format!("/{list}/{}/{tail}", at - 1));
    }
    at != index
}

fn remove_skill(profile: &Profile, id: &str) -> Profile {
    let mut next = profile.clone();
    next.meta.tacit.skills.retain(|skill| skill.id != id);
    next
}

/// The skill as the latest job would show it, in the very way in which the matcher's advice assumed it, so that the points come out as
/// promised. There is nothing to quote: the place is the empty one at the end of the text.
fn add_skill(profile: &Profile, id: &str, name: &str) -> Profile {
    let ends: Vec<Option<i32>> =
        profile.work.iter().map(|job| job.end_date.as_deref().map_or(Some(i32::MAX), |date| month(date, 11))).collect();
    let latest = (0..profile.work.len()).max_by_key(|&index| (ends[index], std::cmp::Reverse(index)));
    let job = latest.map(|index| &profile.work[index]);
    let start = job.and_then(|job| month(job.start_date.as_deref()?, 0));
    let end = job.and_then(|job| month(job.end_date.as_deref()?, 11));
    let years = start.zip(end).map(|(start, end)| f64::from((end - start + 1).max(0)) / 12.0).or(start.map(|_| 1.0));
    let at = units(&profile.meta.tacit.text);
    let path = latest.map_or("/skills".to_owned(), |index| format!("/work/{index}/highlights"));
    let evidence = vec![Evidence { path, span: model::Span { start: at, end: at }, quote: String::new(), page: None }];
    let last_used = job.and_then(|job| job.end_date.clone());
    let mut next = profile.clone();
    next.meta.tacit.skills.retain(|skill| skill.id != id);
    next.meta.tacit.skills.push(model::FoundSkill { id: id.to_owned(), name: name.to_owned(), years, last_used, evidence });
    next
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

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        let evidence = |path: &str, quote: &str| json!({"path": path, "span": {"start": 0, "end": 1}, "quote": quote});
        serde_json::from_value(json!({
            "basics": {"name": "Ada Byrne", "email": "ada@example.org"},
            "work": [{"name": "One", "startDate": "2020-01"}, {"name": "Two", "startDate": "2016-03", "endDate": "2019-12"}],
            "meta": {"tacit": {
                "text": "Ada 🎻",
                "evidence": [evidence("/basics/name", "Ada Byrne"), evidence("/work/0/name", "One"), evidence("/work/1/name", "Two")],
                "skills": [
                    {"id": "a", "name": "A", "evidence": [evidence("/work/0/highlights/0", "a")]},
                    {"id": "b", "name": "B", "evidence": [evidence("/work/1/highlights/0", "b")]},
                ],
            }},
        }))
        .expect("a profile")
    }

    fn set_to(path: &str, value: &str) -> Profile {
        corrected(&profile(), &Correction::Set { path: path.into(), value: value.into() })
    }

    // AJ22: a single point is changed, and what it rested on goes with it.
    #[test]
    fn a_corrected_value_no_longer_quotes_the_document() {
        let next = set_to("/basics/name", " Ada Byrne-Lund ");
        assert_eq!(next.basics.name.as_deref(), Some("Ada Byrne-Lund"));
        assert!(crate::evidence::of(&next, "/basics/name").is_none());
        assert!(crate::evidence::of(&next, "/work/0/name").is_some());
    }

    // AJ22
    #[test]
    fn an_emptied_value_is_gone() {
        assert_eq!(set_to("/basics/email", "").basics.email, None);
    }

    #[test]
    fn a_value_that_was_not_read_can_be_filled_in() {
        let next = set_to("/basics/location/city", "Oslo");
        assert_eq!(next.basics.location.and_then(|place| place.city).as_deref(), Some("Oslo"));
    }

    #[test]
    fn a_path_that_leads_nowhere_changes_nothing() {
        for path in ["", "basics", "/work/7/name", "/basics/name/first"] {
            assert_eq!(set_to(path, "x"), profile(), "{path}");
        }
    }

    #[test]
    fn taking_out_a_job_takes_out_the_skills_that_only_it_showed() {
        let next = corrected(&profile(), &Correction::RemoveEntry { list: "work", index: 0 });
        assert_eq!(next.work.len(), 1);
        assert_eq!(crate::evidence::of(&next, "/work/0/name").map(|evidence| evidence.quote.as_str()), Some("Two"));
        assert_eq!(next.meta.tacit.skills.iter().map(|skill| skill.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(next.meta.tacit.skills[0].evidence[0].path, "/work/0/highlights/0");
    }

    // N3
    #[test]
    fn a_skill_that_the_seeker_adds_belongs_to_the_latest_job_and_quotes_nothing() {
        let add = Correction::AddSkill { id: "k".into(), name: "Kafka".into() };
        let next = corrected(&profile(), &add);
        let skill = next.meta.tacit.skills.last().expect("the new one");
        assert_eq!((skill.years, skill.evidence[0].path.as_str()), (Some(1.0), "/work/0/highlights"));
        assert_eq!((skill.evidence[0].span.start, skill.evidence[0].quote.as_str()), (6, ""));
        assert_eq!(corrected(&next, &add), next);
    }

    #[test]
    fn a_skill_that_is_not_claimed_is_gone() {
        let next = corrected(&profile(), &Correction::RemoveSkill { id: "a".into() });
        assert_eq!(next.meta.tacit.skills.len(), 1);
    }
}
