use json::{Json, Value};

use crate::{MOST_VERSIONS, Resume, Vault};

/// What tells the entries of a list apart, by the list's name. An entry whose last one is empty is like none but its equal.
const TOLD_BY: [(&str, &[&str]); 11] = [
    ("votes", &["posting"]),
    ("matches", &["day", "resume", "posting"]),
    ("interviews", &["posting"]),
    ("answers", &["question"]),
    ("marks", &["criterion"]),
    ("consents", &["id"]),
    ("shares", &["id"]),
    ("searches", &["name"]),
    ("lessons", &["person", "path", "was"]),
    ("requests", &["id"]),
    ("limits", &["employer"]),
];

impl Vault {
    /// Takes in what was kept elsewhere, as in the page before the vault was opened. Nothing is lost and nothing is there twice: where both
    /// hold the same thing the other one is the later, and both logs become one that still holds together.
    pub fn take_in(&mut self, mut other: Vault) {
        for resume in std::mem::take(&mut other.resumes).into_iter().rev() {
            self.take_resume(resume);
        }
        // Whether it was out of use for long is told by the one that was.
        if self.last_used.is_empty() || (!other.last_used.is_empty() && other.last_used < self.last_used) {
            self.last_used.clone_from(&other.last_used);
        }
        other.last_used.clear();
        let (resumes, mut log) = (std::mem::take(&mut self.resumes), std::mem::take(&mut self.log));
        log.take_in(std::mem::take(&mut other.log));
        let mut both = self.as_value();
        join(&mut both, other.as_value(), "");
        if let Ok(both) = Vault::read(both) {
            *self = both;
        }
        (self.resumes, self.log) = (resumes, log);
    }

    fn as_value(&self) -> Value {
        json::from_str(&json::to_string(self)).unwrap_or_default()
    }

    /// Keeps a resume in front of the others, with the versions that it brings along.
    fn take_resume(&mut self, mut resume: Resume) {
        let versions = std::mem::take(&mut resume.versions);
        self.keep_resume(resume);
        let Some(kept) = self.resumes.first_mut() else { return };
        for version in versions.into_iter().rev() {
            if version.profile != kept.profile && kept.versions.iter().all(|known| known.profile != version.profile) {
                kept.versions.insert(0, version);
            }
        }
        kept.versions.truncate(MOST_VERSIONS);
    }
}

/// Makes of two values what both say: of lists every entry once, of switches whether one was on, of anything else what the later one says,
/// if it says something. `name` is that of the field. Wishes and thumbs are as they were set last, and what was taken up again is active.
fn join(mine: &mut Value, theirs: Value, name: &str) {
    match (mine, theirs) {
        (Value::Object(mine), Value::Object(theirs)) => {
            for (key, one) in theirs {
                match mine.get_mut(&key) {
                    Some(kept) if name != "preferences" => join(kept, one, &key),
                    _ => drop(mine.insert(key, one)),
                }
            }
        }
        (Value::Array(mine), Value::Array(theirs)) => join_lists(mine, theirs, name),
        (Value::Bool(mine), Value::Bool(theirs)) if !matches!(name, "up" | "archived") => *mine |= theirs,
        (_, Value::Null) => {}
        (_, Value::String(theirs)) if theirs.is_empty() => {}
        (mine, theirs) => *mine = theirs,
    }
}

/// Of several entries alike each has its one counterpart. What is dated goes to its day.
fn join_lists(mine: &mut Vec<Value>, theirs: Vec<Value>, name: &str) {
    let keys = TOLD_BY.iter().find(|(list, _)| *list == name).map_or(&[][..], |(_, keys)| keys);
    let mut fresh = Vec::new();
    let mut left: Vec<usize> = (0..mine.len()).collect();
    for one in theirs {
        let tells = keys.last().is_some_and(|key| one[*key].as_str().is_some_and(|text| !text.is_empty()));
        let is_same = |kept: &Value| if tells { keys.iter().all(|key| kept[*key] == one[*key]) } else { *kept == one };
        match left.iter().position(|at| is_same(&mine[*at])) {
            Some(place) => join(&mut mine[left.remove(place)], one, ""),
            None => fresh.push(one),
        }
    }
    for one in fresh {
        let later = mine.iter().position(|kept| kept["day"].as_str() > one["day"].as_str());
        mine.insert(later.unwrap_or(mine.len()), one);
    }
}
