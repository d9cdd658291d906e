//! Corrections of lists: what a job consisted of, the skills in the seeker's own words.

use model::{Evidence, Span};
use serde_json::Value;

use super::{put, take};
use crate::profile::Profile;

/// A list gets the lines of a text. A line that stays keeps its evidence; what a line that is gone or changed showed is still shown by the
/// list: its words stand in the document.
pub(super) fn set_list(profile: &Profile, path: &str, value: &str) -> Profile {
    let (before, after) = (profile.text(path), value.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>());
    let moves: Vec<(String, Option<String>)> = before
        .lines()
        .enumerate()
        .map(|(from, line)| (format!("{path}/{from}"), after.iter().position(|other| *other == line).map(|to| format!("{path}/{to}"))))
        .collect();
    let moved = |at: &str| moves.iter().find(|(from, _)| from == at).map(|(_, to)| to.clone());
    let list: Vec<Value> = after.iter().map(|line| Value::from(*line)).collect();
    let (parent, key) = path.rsplit_once('/').unwrap_or_default();
    let mut next = put(profile, parent, key, Some(list).filter(|list| !list.is_empty()).map(Value::Array));
    let reading = &mut next.meta.tacit;
    reading.evidence.retain_mut(|evidence| match moved(&evidence.path) {
        Some(Some(to)) => {
            evidence.path = to;
            true
        }
        to => to.is_none(),
    });
    for evidence in reading.skills.iter_mut().flat_map(|skill| &mut skill.evidence) {
        if let Some(to) = moved(&evidence.path) {
            evidence.path = to.unwrap_or_else(|| path.to_owned());
        }
    }
    next
}

/// A listed skill comes to the end of the last list; a first one makes the list.
pub(super) fn list_skill(profile: &Profile, name: &str, span: Option<Span>) -> Option<Profile> {
    let lists = profile.fields["skills"].as_array().map_or(0, Vec::len);
    let path = format!("/skills/{}/keywords", lists.saturating_sub(1));
    let mut next = profile.clone();
    if let Value::Object(fields) = &mut next.fields {
        fields.entry("skills").or_insert_with(|| Value::Array(Vec::new()));
    }
    match span {
        Some(span) => take(&next, &path, span),
        None => Some(set_list(&next, &path, &[&profile.text(&path), "\n", name].concat())),
    }
}

pub(super) fn remove_line(profile: &Profile, path: &str) -> Option<Profile> {
    let (list, index) = path.rsplit_once('/')?;
    let index: usize = index.parse().ok()?;
    let text = profile.text(list);
    let left: Vec<&str> = text.lines().enumerate().filter(|(at, _)| *at != index).map(|(_, line)| line).collect();
    Some(set_list(profile, list, &left.join("\n")))
}

/// The skills that the profile lists in words which no found skill stands for, with their paths.
pub fn listed_skills(profile: &Profile) -> Vec<(String, String)> {
    let key = |text: &str| text.trim().to_lowercase();
    let found = &profile.meta.tacit.skills;
    let is_found = |path: &str, line: &str| {
        let is_it = |one: &Evidence| one.path == path || key(&one.quote) == line;
        found.iter().any(|skill| key(&skill.name) == line || skill.evidence.iter().any(is_it))
    };
    let mut listed = Vec::new();
    for list in 0..profile.fields["skills"].as_array().map_or(0, Vec::len) {
        for (at, line) in profile.text(&format!("/skills/{list}/keywords")).lines().enumerate() {
            let path = format!("/skills/{list}/keywords/{at}");
            if !is_found(&path, &key(line)) {
                listed.push((path, line.to_owned()));
            }
        }
    }
    listed
}

#[cfg(test)]
mod tests {
    use model::Span;
    use serde_json::json;

    use super::super::tests::profile;
    use super::super::{Correction, corrected};
    use super::*;
    use crate::text;

    // AJ22: a list is corrected as text; a line that stays still shows where it was read.
    #[test]
    fn the_lines_of_a_list_are_changed_one_by_one() {
        let mut profile = profile();
        profile.meta.tacit.text = "Baked bread, sold cake, swept".into();
        profile.fields["work"][0]["highlights"] = json!(["Baked bread", "Sold cake"]);
        for (path, start, end) in [("/work/0/highlights/0", 0, 11), ("/work/0/highlights/1", 13, 22)] {
            profile.meta.tacit.evidence.push(text::evidence(&profile.meta.tacit, path, Span { start, end }));
        }
        let path = "/work/0/highlights".to_owned();
        let next = corrected(&profile, &Correction::Set { path: path.clone(), value: " Sold cake \n\nBaked rye bread".into() });
        assert_eq!(next.text(&path), "Sold cake\nBaked rye bread");
        assert_eq!(crate::evidence::of(&next, "/work/0/highlights/0").map(|one| one.quote.as_str()), Some("sold cake"));
        assert!(crate::evidence::of(&next, "/work/0/highlights/1").is_none());
        assert_eq!(next.meta.tacit.skills[0].evidence[0].path, path, "what the text shows is still shown");
        let next = corrected(&next, &Correction::Take { path: path.clone(), span: Span { start: 24, end: 29 } });
        assert_eq!(next.text(&path), "Sold cake\nBaked rye bread\nswept");
        assert_eq!(crate::evidence::of(&next, "/work/0/highlights/2").map(|one| one.quote.as_str()), Some("swept"));
        let next = corrected(&next, &Correction::Set { path: path.clone(), value: "\n".into() });
        assert_eq!(next.fields["work"][0].get("highlights"), None);
    }

    // AJ22: what the lexicon does not know can be claimed too, in the seeker's own words.
    #[test]
    fn a_skill_that_the_lexicon_does_not_know_is_listed_as_it_is_written() {
        let list = |name: &str| Correction::ListSkill { name: name.into(), span: None };
        let next = corrected(&corrected(&profile(), &list("Glass harp")), &list("Theremin"));
        assert_eq!(next.fields["skills"], json!([{"keywords": ["Glass harp", "Theremin"]}]));
        assert_eq!(listed_skills(&next).first(), Some(&("/skills/0/keywords/0".to_owned(), "Glass harp".to_owned())));
        let next = corrected(&next, &Correction::RemoveLine { path: "/skills/0/keywords/0".into() });
        assert_eq!(listed_skills(&next), [("/skills/0/keywords/0".to_owned(), "Theremin".to_owned())]);
        assert_eq!(listed_skills(&corrected(&next, &list("a"))).len(), 1, "what a found skill stands for is not said twice");
    }
}
