//! What corrections teach: what was read wrong once is put right at once where it is read again, in the same document or a newer one of the
//! same person. Lessons are kept with everything else on this device; nothing of them is counted or sent (AJ7).

use vault::Lesson;

use crate::correct::{Correction, corrected, resolved};
use crate::fields;
use crate::profile::Profile;

const NAME: &str = "/basics/name";
const SKILLS: &str = "/skills";

/// The lessons after a correction; what it teaches takes the place of what it contradicts.
pub fn learned(lessons: &[Lesson], profile: &Profile, correction: &Correction) -> Vec<Lesson> {
    let mut next = lessons.to_vec();
    let Some(mut lesson) = lesson(profile, correction) else { return next };
    let is_skill = lesson.path == SKILLS;
    // Corrected twice: what was read at first becomes what it is now.
    let is_before = |other: &Lesson| {
        let is_same = other.person == lesson.person && other.path == lesson.path;
        is_same && if is_skill { other.name == lesson.name } else { other.now == lesson.was || other.was == lesson.was }
    };
    let before = next.iter().position(is_before).map(|at| next.remove(at));
    if let Some(before) = before {
        lesson.was = if is_skill { lesson.was } else { before.was.clone() };
        // Taken out and added again, or set back: there is nothing to do.
        if if is_skill { before.was.is_empty() != lesson.was.is_empty() } else { lesson.was == lesson.now } {
            return next;
        }
    }
    next.push(lesson);
    next
}

/// What a correction of a profile teaches; nothing where it would not be known again.
fn lesson(profile: &Profile, correction: &Correction) -> Option<Lesson> {
    let person = profile.value(NAME).unwrap_or_default().to_owned();
    let skill = |was: &str, now: &str, name: String| Lesson {
        person: person.clone(),
        path: SKILLS.to_owned(),
        was: was.into(),
        now: now.into(),
        name,
    };
    match correction {
        Correction::Set { path, .. } | Correction::Take { path, .. } => {
            let path = resolved(profile, path);
            let (list, at, key) = fields::split(&path);
            let was = profile.value(&path).unwrap_or_default();
            // What was not read at all is known again only where there is one place for it; lines of lists move too much.
            if fields::is_list(key) || (was.is_empty() && at.is_some()) {
                return None;
            }
            let now = corrected(profile, correction).value(&path).unwrap_or_default().to_owned();
            // The name itself tells whose resume it is.
            let person = if path == NAME { was.to_owned() } else { person.clone() };
            Some(Lesson { person, path: format!("/{list}/{key}"), was: was.to_owned(), now, name: String::new() })
        }
        Correction::RemoveSkill { id } => {
            let of_it = profile.meta.tacit.skills.iter().find(|skill| skill.id == *id)?;
            Some(skill(id, "", of_it.name.clone()))
        }
        Correction::AddSkill { id, name, .. } => Some(skill("", id, name.clone())),
        _ => None,
    }
}

/// A profile that was just read, with what the lessons put right, and the paths of the values that they did.
pub fn taught(profile: Profile, lessons: &[Lesson]) -> (Profile, Vec<String>) {
    let (mut next, mut paths) = (profile, Vec::new());
    for lesson in lessons {
        if next.value(NAME).unwrap_or_default() != lesson.person {
            continue;
        }
        for correction in corrections(&next, lesson) {
            if let Correction::Set { path, .. } = &correction {
                paths.push(path.clone());
            }
            next = corrected(&next, &correction);
        }
    }
    (next, paths)
}

fn corrections(profile: &Profile, lesson: &Lesson) -> Vec<Correction> {
    if lesson.path == SKILLS {
        let has = |id: &str| profile.meta.tacit.skills.iter().any(|skill| skill.id == id);
        return if !lesson.was.is_empty() && has(&lesson.was) {
            vec![Correction::RemoveSkill { id: lesson.was.clone() }]
        } else if !lesson.now.is_empty() && !has(&lesson.now) {
            vec![Correction::AddSkill { id: lesson.now.clone(), name: lesson.name.clone(), span: None }]
        } else {
            Vec::new()
        };
    }
    let (list, _, key) = fields::split(&lesson.path);
    let paths = match profile.fields[list].as_array() {
        Some(entries) => (0..entries.len()).map(|at| format!("/{list}/{at}/{key}")).collect(),
        None => vec![lesson.path.clone()],
    };
    let is_read_so = |path: &String| profile.value(path).unwrap_or_default() == lesson.was;
    paths.into_iter().filter(is_read_so).map(|path| Correction::Set { path, value: lesson.now.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use json::Json;
    use serde_json::json;

    use super::*;

    fn read(name: &str) -> Profile {
        let skill = |id: &str, name: &str| json!({"id": id, "name": name, "evidence": [{"path": "/skills", "span": {"start": 0, "end": 1}, "quote": "R"}]});
        Profile::read(json!({
            "basics": {"name": name, "email": "ada@exarnple.org"},
            "work": [{"name": "Harbor Inc"}, {"name": "Harbour Inc, Oslo"}],
            "meta": {"version": "1.0.0", "tacit": {"text": "R", "skills": [skill("r", "R"), skill("go", "Go")]}},
        }))
        .expect("a profile")
    }

    fn set(path: &str, value: &str) -> Correction {
        Correction::Set { path: path.into(), value: value.into() }
    }

    fn after(corrections: &[Correction]) -> Vec<Lesson> {
        let step = |(lessons, profile): (Vec<Lesson>, Profile), correction: &Correction| {
            (learned(&lessons, &profile, correction), corrected(&profile, correction))
        };
        corrections.iter().fold((Vec::new(), read("Ada Byrne")), step).0
    }

    // AJ7
    #[test]
    fn what_was_corrected_is_corrected_again_in_a_new_version_whose_entries_moved() {
        let corrections =
            [set("/basics/email", "ada@example.org"), set("/work/1/name", "Harbour"), Correction::RemoveSkill { id: "go".into() }];
        let lessons = after(&corrections);
        let mut newer = read("Ada Byrne");
        if let Some(jobs) = newer.fields["work"].as_array_mut() {
            jobs.insert(0, json!({"name": "Newest"}));
        }
        let (taught, paths) = taught(newer, &lessons);
        assert_eq!(taught.value("/basics/email"), Some("ada@example.org"));
        let names: Vec<_> = (0..3).map(|at| taught.value(&format!("/work/{at}/name")).unwrap_or_default().to_owned()).collect();
        assert_eq!(names, ["Newest", "Harbor Inc", "Harbour"]);
        assert_eq!(taught.meta.tacit.skills.iter().map(|skill| skill.id.as_str()).collect::<Vec<_>>(), ["r"]);
        assert_eq!(paths, ["/basics/email", "/work/2/name"]);
    }

    #[test]
    fn a_name_that_is_read_wrong_again_is_put_right_before_everything_else() {
        let lessons = after(&[set("/basics/name", "Ada Lund"), set("/basics/email", "ada@example.org")]);
        let (taught, _) = taught(read("Ada Byrne"), &lessons);
        assert_eq!((taught.value("/basics/name"), taught.value("/basics/email")), (Some("Ada Lund"), Some("ada@example.org")));
    }

    #[test]
    fn the_resume_of_somebody_else_learns_nothing_from_it() {
        let lessons = after(&[set("/basics/email", "ada@example.org"), Correction::RemoveSkill { id: "go".into() }]);
        assert_eq!(taught(read("Bo Moe"), &lessons), (read("Bo Moe"), Vec::new()));
    }

    #[test]
    fn a_correction_of_a_correction_and_one_that_is_taken_back_leave_one_lesson_and_none() {
        let twice = after(&[set("/basics/email", "a@b.c"), set("/basics/email", "ada@example.org")]);
        assert_eq!(
            twice.iter().map(|one| (one.was.as_str(), one.now.as_str())).collect::<Vec<_>>(),
            [("ada@exarnple.org", "ada@example.org")]
        );
        assert_eq!(after(&[set("/basics/email", "a@b.c"), set("/basics/email", "ada@exarnple.org")]), []);
        let add = Correction::AddSkill { id: "go".into(), name: "Go".into(), span: None };
        assert_eq!(after(&[Correction::RemoveSkill { id: "go".into() }, add]), []);
    }

    #[test]
    fn a_line_of_a_list_and_a_new_entry_teach_nothing() {
        assert_eq!(after(&[set("/work/0/highlights", "Sang"), set("/work/-/name", "Inn")]), []);
    }
}
