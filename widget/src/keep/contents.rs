//! Everything that is known, put together for the vault or an export, and what comes back from it.

use json::{Json, Value};
use share_contract::Date;
use vault::{KeptShare, PastMatch, Resume, Vault};

use crate::consent::Sent;
use crate::profile::Profile;
use crate::state::State;

/// Everything that is known, as it goes into the vault or into an export.
pub fn contents(state: &State, today: Date) -> Vault {
    let mut vault = (*state.kept.vault).clone();
    let day = today.to_string();
    // Not the document's name: that is of a file which may be on its way, or could not be read.
    let name = state.shelf.get(state.in_use).map_or("", |resume| &resume.name);
    let is_used = |at: usize| at == state.in_use;
    for (_, resume) in state.shelf.iter().enumerate().filter(|(at, _)| !is_used(*at)) {
        vault.keep_resume(Resume::new(&resume.name, &resume.name, &day, as_value(&*resume.profile)));
    }
    if let Some(profile) = &state.profile {
        vault.keep_resume(Resume::new(name, name, &day, as_value(&**profile)));
    }
    vault.preferences = (*state.preferences).clone();
    vault.votes = (*state.votes).clone();
    vault.touch(today);
    let matches = &mut vault.matches;
    // Of today's matches the last ones count.
    matches.retain(|past| past.day != day || past.resume != name);
    matches.extend(state.matches.iter().filter(|one| !state.forgotten.contains(&one.posting)).map(|one| PastMatch {
        day: day.clone(),
        resume: name.to_owned(),
        posting: one.posting.clone(),
        title: one.title.clone(),
        employer: state.posting(&one.posting).and_then(|posting| posting.employer.clone()).unwrap_or_default(),
        score: one.score,
    }));
    let excess = matches.len().saturating_sub(MOST_MATCHES);
    matches.drain(..excess);
    vault
}

/// A value of ours as JSON.
fn as_value<T: Json>(value: &T) -> Value {
    json::from_str(&json::to_string(value)).unwrap_or_default()
}

/// Past matches beyond these are forgotten, the oldest first.
const MOST_MATCHES: usize = 2_000;

/// The resume in use, as the state holds one: its name and what was read.
pub fn resume_in_use(vault: &Vault) -> Option<(String, Profile)> {
    let resume = vault.resumes.first()?;
    Some((resume.name.clone(), Profile::read(resume.profile.clone()).ok()?))
}

/// What was shared, as the vault knows it: what this page shared as it stands there, of the rest the log tells what was sealed.
pub fn sent(vault: &Vault, here: &[Sent]) -> Vec<Sent> {
    let content = |share: &KeptShare| {
        let of_it = vault.log.entries().iter().find(|entry| entry.share == share.id && entry.event == sealing::LogEvent::Shared)?;
        of_it.content.clone()
    };
    let known = |share: &KeptShare| here.iter().find(|sent| sent.share.id == share.id && !share.withdrawn).cloned();
    vault.shares.iter().map(|share| known(share).unwrap_or_else(|| Sent::again(share.clone(), content(share)))).collect()
}
