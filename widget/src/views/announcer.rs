use yew::prelude::*;

use crate::session::Session;
use crate::state::{Document, State};
use crate::words::{Value, Words};

/// Says what happens to those who do not see it.
pub fn announcer(session: &Session) -> Html {
    html! { <p class="unseen" role="status" aria-live="polite">{ announcement(session.state(), session.words()) }</p> }
}

fn announcement(state: &State, words: Words) -> AttrValue {
    match &state.document {
        Document::None => AttrValue::default(),
        Document::Reading { name } => words.with("open-reading", &[("file", name)]),
        Document::Failed { name, code } => [&words.with("open-failed", &[("file", name)]), ". ", &words.error(code)].concat().into(),
        Document::Read { .. } if state.is_stale() => words.say("open-waiting"),
        Document::Read { name } => match state.matches.first() {
            Some(best) => {
                if state.search.narrows() {
                    return words.count("find-shown", state.list().shown.len());
                }
                if !state.votes.is_empty() {
                    return words.count("votes-moved", state.shifts.len());
                }
                let n = state.n_postings() as f64;
                words.fill(
                    "rank-best",
                    &[("n", Value::Number(n)), ("title", Value::Text(&best.title)), ("score", Value::Number(best.score))],
                )
            }
            None => words.with("open-was-read", &[("file", name)]),
        },
    }
}
