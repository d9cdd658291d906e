//! What of a resume may not be used: it is taken out before anything is scored, so that no score can rest on it.

use model::{Evidence, Span};

use crate::profile::Profile;
use crate::text;

/// Parts that a seeker can keep out: JSON pointers, and the dates of the education.
pub const LIMITS: [&str; 9] = [
    EDUCATION_DATES,
    "/education",
    "/basics/summary",
    "/languages",
    "/certificates",
    "/projects",
    "/volunteer",
    "/publications",
    "/awards",
];

/// Years of study tell an age.
pub const EDUCATION_DATES: &str = "/education/dates";

/// The profile without what is kept out: its fields, its evidence, and its words in the text.
pub fn limited(profile: &Profile, limits: &[&str]) -> Profile {
    let mut next = profile.clone();
    let mut taken: Vec<Span> = Vec::new();
    for limit in limits {
        take_fields(&mut next, limit);
        let reading = &mut next.meta.tacit;
        taken.extend(reading.evidence.iter().filter(|one| is_of(&one.path, limit)).map(|one| one.span));
        reading.evidence.retain(|one| !is_of(&one.path, limit));
        taken.extend(sections(&reading.headings, &reading.text, limit));
    }
    let reading = &mut next.meta.tacit;
    reading.text = vault::blanked(&reading.text, &taken);
    let is_left = |one: &Evidence| !taken.iter().any(|span| text::meet(*span, one.span));
    reading.evidence.retain(is_left);
    for skill in &mut reading.skills {
        let had_words = skill.evidence.iter().any(|one| !one.quote.is_empty());
        skill.evidence.retain(is_left);
        if had_words && skill.evidence.is_empty() {
            skill.id.clear();
        }
    }
    reading.skills.retain(|skill| !skill.id.is_empty());
    next
}

/// Whether a value belongs to a part that is kept out.
fn is_of(path: &str, limit: &str) -> bool {
    if limit == EDUCATION_DATES {
        return path.starts_with("/education/") && path.ends_with("Date");
    }
    path.strip_prefix(limit).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn take_fields(profile: &mut Profile, limit: &str) {
    let Some(fields) = profile.fields.as_object_mut() else { return };
    match limit {
        EDUCATION_DATES => {
            let courses = fields.get_mut("education").and_then(|list| list.as_array_mut()).into_iter().flatten();
            for course in courses.filter_map(|course| course.as_object_mut()) {
                course.retain(|key, _| !key.ends_with("Date"));
            }
        }
        "/basics/summary" => {
            if let Some(basics) = fields.get_mut("basics").and_then(|basics| basics.as_object_mut()) {
                basics.remove("summary");
            }
        }
        list => drop(fields.remove(list.trim_start_matches('/'))),
    }
}

/// The places of whole sections: from their heading to the next one.
fn sections(headings: &[Evidence], whole: &str, limit: &str) -> Vec<Span> {
    let end = u32::try_from(whole.encode_utf16().count()).unwrap_or(u32::MAX);
    let until = |at: usize| headings.get(at + 1).map_or(end, |next| next.span.start);
    let of_it = headings.iter().enumerate().filter(|(_, heading)| heading.path == limit);
    of_it.map(|(at, heading)| Span { start: heading.span.start, end: until(at) }).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TEXT: &str = "Ada 🙂\nEducation\nBSc, Oslo, 2013 - 2015, learned Prolog\nSkills\nRust";

    fn place(words: &str) -> (u32, u32) {
        let byte = TEXT.find(words).expect("it is there");
        let start = TEXT[..byte].encode_utf16().count() as u32;
        (start, start + words.encode_utf16().count() as u32)
    }

    fn evidence(path: &str, words: &str) -> serde_json::Value {
        let (start, end) = place(words);
        json!({"path": path, "span": {"start": start, "end": end}, "quote": words})
    }

    fn profile() -> Profile {
        json::Json::read(json!({
            "basics": {"name": "Ada"},
            "education": [{"studyType": "BSc", "startDate": "2013", "endDate": "2015"}],
            "meta": {"tacit": {
                "text": TEXT,
                "headings": [evidence("/education", "Education"), evidence("/skills", "Skills")],
                "evidence": [evidence("/basics/name", "Ada"), evidence("/education/0/startDate", "2013"),
                    evidence("/education/0/endDate", "2015"), evidence("/education/0/studyType", "BSc")],
                "skills": [{"id": "a", "name": "Prolog", "evidence": [evidence("/education/0", "Prolog")]},
                    {"id": "b", "name": "Rust", "evidence": [evidence("/skills/0", "Rust")]},
                    {"id": "c", "name": "Said here", "evidence": []}],
            }},
        }))
        .expect("a profile")
    }

    // AJ43: an excluded span is never scored.
    #[test]
    fn the_dates_of_the_education_are_gone_from_fields_evidence_and_text_and_the_rest_stays() {
        let left = limited(&profile(), &[EDUCATION_DATES]);
        assert_eq!(left.fields["education"], json!([{"studyType": "BSc"}]));
        assert!(!left.meta.tacit.text.contains("2013") && !left.meta.tacit.text.contains("2015"));
        assert!(left.meta.tacit.text.contains("learned Prolog"));
        assert_eq!(left.meta.tacit.evidence.len(), 2);
        assert_eq!(left.meta.tacit.skills.len(), 3);
        for one in &left.meta.tacit.evidence {
            assert_eq!(text::at(&left.meta.tacit.text, one.span), one.quote, "every other place stays");
        }
    }

    // AJ43
    #[test]
    fn a_section_that_is_kept_out_takes_its_skills_with_it() {
        let left = limited(&profile(), &["/education"]);
        assert!(left.fields.get("education").is_none());
        assert_eq!(left.meta.tacit.text.encode_utf16().count(), TEXT.encode_utf16().count());
        assert_eq!(left.meta.tacit.text.split_whitespace().collect::<Vec<_>>(), ["Ada", "🙂", "Skills", "Rust"]);
        let skills: Vec<&str> = left.meta.tacit.skills.iter().map(|skill| skill.name.as_str()).collect();
        assert_eq!(skills, ["Rust", "Said here"]);
    }

    #[test]
    fn nothing_kept_out_changes_nothing() {
        assert_eq!(limited(&profile(), &[]), profile());
    }
}
