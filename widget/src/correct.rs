//! Corrections that the seeker makes to what was read.

pub mod lists;
mod skills;

use model::Span;
use serde_json::{Map, Value};

use crate::profile::Profile;
use crate::{fields, text};
use lists::{list_skill, remove_line, set_list};
use skills::{add_skill, remove_skill};

/// Something that can be corrected. A path with `-` in place of a number makes a new entry.
#[derive(Debug, Clone, PartialEq)]
pub enum Correction {
    /// The value at a JSON pointer; an empty one is taken out.
    Set { path: String, value: String },
    /// The value at a JSON pointer is what stands at a place of the document.
    Take { path: String, span: Span },
    /// An empty entry comes to the end of a list.
    AddEntry { list: String },
    /// An entry of a list, such as the second of `work`, is taken out.
    RemoveEntry { list: String, index: usize },
    /// A skill was found that the seeker does not claim.
    RemoveSkill { id: String },
    /// A skill that the seeker has and that was not found; where it stands in the document, if it does.
    AddSkill { id: String, name: String, span: Option<Span> },
    /// A skill that the lexicon does not know is listed as it is written; where it stands in the document, if it does.
    ListSkill { name: String, span: Option<Span> },
    /// A line of a list, such as `/skills/0/keywords/1`, is taken out.
    RemoveLine { path: String },
}

/// The profile after a correction; what it no longer says has no evidence left.
pub fn corrected(profile: &Profile, correction: &Correction) -> Profile {
    let next = match correction {
        Correction::Set { path, value } => set(profile, path, value),
        Correction::Take { path, span } => take(profile, path, *span),
        Correction::AddEntry { list } => Some(changed(profile, |whole| {
            // Reaching for it makes it.
            let _ = reach(whole, &format!("/{list}/-"));
        })),
        Correction::RemoveEntry { list, index } => remove_entry(profile, list, *index),
        Correction::RemoveSkill { id } => Some(remove_skill(profile, id)),
        Correction::AddSkill { id, name, span } => Some(add_skill(profile, id, name, *span)),
        Correction::ListSkill { name, span } => list_skill(profile, name, *span),
        Correction::RemoveLine { path } => remove_line(profile, path),
    };
    next.unwrap_or_else(|| profile.clone())
}

/// The paths that the seeker corrected, after one more correction.
pub fn corrected_paths(paths: &[String], profile: &Profile, correction: &Correction) -> Vec<String> {
    let mut paths = paths.to_vec();
    match correction {
        Correction::Set { path, .. } | Correction::Take { path, .. } => {
            let path = resolved(profile, path);
            paths.retain(|other| *other != path);
            paths.push(path);
        }
        Correction::RemoveEntry { list, index } => paths.retain_mut(|path| keep(path, list, *index)),
        _ => {}
    }
    paths
}

/// The path with the number that a new entry will have.
pub fn resolved(profile: &Profile, path: &str) -> String {
    let Some((list, key)) = path.split_once("/-/") else { return path.to_owned() };
    let n = profile.fields.pointer(list).and_then(Value::as_array).map_or(0, Vec::len);
    format!("{list}/{n}/{key}")
}

fn set(profile: &Profile, path: &str, value: &str) -> Option<Profile> {
    let path = resolved(profile, path);
    let (parent, key) = path.rsplit_once('/')?;
    if fields::is_list(key) {
        return Some(set_list(profile, &path, value));
    }
    let mut next = put(profile, parent, key, Some(value.trim()).filter(|value| !value.is_empty()).map(Value::from));
    if next != *profile {
        next.meta.tacit.evidence.retain(|evidence| evidence.path != path);
    }
    Some(next)
}

/// The words at a place become the value, each white space one space, and the place its evidence; of a list they become one more line.
fn take(profile: &Profile, path: &str, span: Span) -> Option<Profile> {
    let reading = &profile.meta.tacit;
    let span = text::trimmed(&reading.text, span)?;
    let mut path = resolved(profile, path);
    let words = text::at(&reading.text, span).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut next = if path.rsplit('/').next().is_some_and(fields::is_list) {
        let lines = profile.text(&path);
        let next = set_list(profile, &path, &format!("{lines}\n{words}"));
        path = format!("{path}/{}", lines.lines().count());
        next
    } else {
        set(profile, &path, &words)?
    };
    next.meta.tacit.evidence.retain(|evidence| evidence.path != path);
    next.meta.tacit.evidence.push(text::evidence(reading, &path, span));
    Some(next)
}

/// A value in the object at a pointer, or none. A new entry is made by naming the number that it will have.
fn put(profile: &Profile, parent: &str, key: &str, value: Option<Value>) -> Profile {
    changed(profile, |whole| {
        if let Some(Value::Object(object)) = reach(whole, parent) {
            match value {
                None => drop(object.remove(key)),
                Some(value) => drop(object.insert(key.to_owned(), value)),
            }
        }
    })
}

fn changed(profile: &Profile, change: impl FnOnce(&mut Value)) -> Profile {
    let mut next = profile.clone();
    change(&mut next.fields);
    next
}

/// The value at a pointer; objects on the way are made where they are missing, and the next entry of a list where its number or `-` asks
/// for it.
fn reach<'v>(whole: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    pointer.split('/').skip(1).try_fold(whole, |value, step| match value {
        Value::Array(list) => {
            let index = if step == "-" { list.len() } else { step.parse::<usize>().ok()? };
            if index == list.len() {
                list.push(Value::Object(Map::new()));
            }
            list.get_mut(index)
        }
        Value::Object(object) => Some(object.entry(step).or_insert_with(|| Value::Object(Map::new()))),
        _ => None,
    })
}

fn remove_entry(profile: &Profile, list: &str, index: usize) -> Option<Profile> {
    let mut next = changed(profile, |whole| {
        if let Some(Value::Array(entries)) = whole.get_mut(list).filter(|list| list.get(index).is_some()) {
            entries.remove(index);
        }
    });
    if next == *profile {
        return None;
    }
    let reading = &mut next.meta.tacit;
    reading.evidence.retain_mut(|evidence| keep(&mut evidence.path, list, index));
    for skill in &mut reading.skills {
        skill.evidence.retain_mut(|evidence| keep(&mut evidence.path, list, index));
    }
    reading.skills.retain(|skill| !skill.evidence.is_empty());
    Some(next)
}

/// Whether a path stays; entries after the one taken out move up.
fn keep(path: &mut String, list: &str, index: usize) -> bool {
    let (of, Some(at), key) = fields::split(path) else { return true };
    let (is_of_list, key) = (of == list, key.to_owned());
    if is_of_list && at > index {
        *path = format!("/{list}/{}{}{key}", at - 1, if key.is_empty() { "" } else { "/" });
    }
    !is_of_list || at != index
}

#[cfg(test)]
mod tests {
    use model::Evidence;
    use serde_json::json;

    use super::*;

    pub(super) fn profile() -> Profile {
        let evidence = |path: &str, quote: &str| json!({"path": path, "span": {"start": 0, "end": 1}, "quote": quote});
        json::Json::read(json!({
            "basics": {"name": "Ada Byrne", "email": "ada@example.org"},
            "languages": [],
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
        assert_eq!(next.value("/basics/name"), Some("Ada Byrne-Lund"));
        assert!(crate::evidence::of(&next, "/basics/name").is_none());
        assert!(crate::evidence::of(&next, "/work/0/name").is_some());
    }

    // AJ22
    #[test]
    fn an_emptied_value_is_gone() {
        assert_eq!(set_to("/basics/email", "").value("/basics/email"), None);
    }

    #[test]
    fn a_value_that_was_not_read_can_be_filled_in() {
        let next = set_to("/basics/location/city", "Oslo");
        assert_eq!(next.value("/basics/location/city"), Some("Oslo"));
    }

    #[test]
    fn a_path_that_leads_nowhere_changes_nothing() {
        for path in ["", "basics", "/work/7/name", "/basics/name/first"] {
            assert_eq!(set_to(path, "x"), profile(), "{path}");
        }
    }

    #[test]
    fn taking_out_a_job_takes_out_the_skills_that_only_it_showed() {
        let next = corrected(&profile(), &Correction::RemoveEntry { list: "work".into(), index: 0 });
        assert_eq!(next.fields["work"].as_array().map(Vec::len), Some(1));
        assert_eq!(crate::evidence::of(&next, "/work/0/name").map(|evidence| evidence.quote.as_str()), Some("Two"));
        assert_eq!(next.meta.tacit.skills.iter().map(|skill| skill.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(next.meta.tacit.skills[0].evidence[0].path, "/work/0/highlights/0");
    }

    // N3
    #[test]
    fn a_skill_that_the_seeker_adds_belongs_to_the_latest_job_and_quotes_nothing() {
        let add = Correction::AddSkill { id: "k".into(), name: "Kafka".into(), span: None };
        let next = corrected(&profile(), &add);
        let skill = next.meta.tacit.skills.last().expect("the new one");
        assert_eq!((skill.years, skill.evidence[0].path.as_str()), (Some(1.0), "/work/0/highlights"));
        assert_eq!((skill.evidence[0].span.start, skill.evidence[0].quote.as_str()), (6, ""));
        assert_eq!(corrected(&next, &add), next);
    }

    #[test]
    fn a_skill_that_is_not_claimed_is_gone() {
        let mut profile = profile();
        profile.fields["skills"] = json!([{"keywords": ["Theremin", "a"]}]);
        let at = Span { start: 0, end: 1 };
        let listed = Evidence { path: "/skills/0/keywords/1".into(), span: at, quote: "a".into(), page: None };
        profile.meta.tacit.skills[0].evidence.push(listed);
        let next = corrected(&profile, &Correction::RemoveSkill { id: "a".into() });
        assert_eq!(next.meta.tacit.skills.len(), 1);
        assert_eq!(next.fields["skills"], json!([{"keywords": ["Theremin"]}]));
    }

    // Selecting the text is a correction: the value is exactly what is selected, and that is what it rests on.
    #[test]
    fn a_value_taken_from_the_text_quotes_the_document() {
        let mut profile = profile();
        profile.meta.tacit.text = "🎻 Ada\n Byrne-Lund, Oslo".into();
        let next = corrected(&profile, &Correction::Take { path: "/basics/name".into(), span: Span { start: 2, end: 18 } });
        assert_eq!(next.value("/basics/name"), Some("Ada Byrne-Lund"));
        let evidence = crate::evidence::of(&next, "/basics/name").expect("evidence");
        assert_eq!((evidence.quote.as_str(), evidence.span), ("Ada\n Byrne-Lund", Span { start: 3, end: 18 }));
        assert_eq!(next.meta.tacit.evidence.iter().filter(|one| one.path == "/basics/name").count(), 1);
    }

    #[test]
    fn white_space_alone_is_nothing_to_take() {
        let take = Correction::Take { path: "/basics/name".into(), span: Span { start: 3, end: 4 } };
        assert_eq!(corrected(&profile(), &take), profile());
    }

    #[test]
    fn a_new_entry_comes_to_the_end() {
        let next = set_to("/work/-/position", "Baker");
        assert_eq!((next.value("/work/2/position"), next.value("/work/3/position")), (Some("Baker"), None));
        assert_eq!(resolved(&profile(), "/work/-/position"), "/work/2/position");
        let next = corrected(&profile(), &Correction::AddEntry { list: "languages".into() });
        assert_eq!(next.fields["languages"], json!([{}]));
    }

    #[test]
    fn corrected_paths_move_with_their_entries() {
        let set = |path: &str| Correction::Set { path: path.into(), value: "x".into() };
        let paths = corrected_paths(&[], &profile(), &set("/work/1/name"));
        let paths = corrected_paths(&paths, &profile(), &set("/work/-/name"));
        assert_eq!(paths, ["/work/1/name", "/work/2/name"]);
        let remove = Correction::RemoveEntry { list: "work".into(), index: 1 };
        assert_eq!(corrected_paths(&paths, &profile(), &remove), ["/work/1/name"]);
    }

    #[test]
    fn a_skill_of_the_text_belongs_to_what_it_stands_in() {
        let add = Correction::AddSkill { id: "k".into(), name: "Kafka".into(), span: Some(Span { start: 0, end: 1 }) };
        let next = corrected(&profile(), &add);
        let skill = next.meta.tacit.skills.last().expect("the new one");
        assert_eq!((skill.evidence[0].path.as_str(), skill.evidence[0].quote.as_str()), ("/basics/name", "A"));
    }
}
