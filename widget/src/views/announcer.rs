use yew::prelude::*;

use super::use_session;
use crate::state::{Document, State};
use crate::words::{Words, fill};

/// Says what happens to those who do not see it.
#[component]
pub fn Announcer() -> Html {
    let session = use_session();
    html! { <p class="unseen" role="status" aria-live="polite">{ announcement(session.state(), session.words()) }</p> }
}

fn announcement(state: &State, words: &Words) -> String {
    match &state.document {
        Document::None => String::new(),
        Document::Reading { name } => fill(words.open.reading, &[("file", name)]),
        Document::Failed { name, code } => format!("{}. {}", fill(words.open.failed, &[("file", name)]), (words.error)(code)),
        Document::Read { .. } if state.is_stale() => words.open.waiting.to_owned(),
        Document::Read { name } => match state.matches.first() {
            Some(best) => {
                let jobs = (words.n_postings)(state.n_postings());
                if !state.votes.is_empty() {
                    return fill(words.votes.moved, &[("jobs", &(words.n_postings)(state.shifts.len()))]);
                }
                fill(words.rank.best, &[("jobs", &jobs), ("title", &best.title), ("score", &format!("{:.0}", best.score))])
            }
            None => fill(words.open.was_read, &[("file", name)]),
        },
    }
}
