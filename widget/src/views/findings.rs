use model::Finding;
use yew::prelude::*;

use super::icon::{Icon, picture};
use crate::fields::of_finding;
use crate::look::Change;
use crate::session::Session;
use crate::state::Action;
use crate::text;
use crate::words::fill;

/// What a person could act on, each with the way to its place in the text and to the field that sets it right.
pub fn list(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let findings = state.profile.as_ref().map_or(&[][..], |profile| &profile.meta.tacit.findings);
    if findings.is_empty() {
        return html! {};
    }
    html! {
        <div class="notice">
            { picture(Icon::Information) }
            <div>
                <strong>{ words.resume.findings }</strong>
                <ul class="findings">{ for findings.iter().map(|finding| one(session, finding)) }</ul>
            </div>
        </div>
    }
}

fn one(session: &Session, finding: &Finding) -> Html {
    let (state, words) = (session.state(), session.words());
    let facts = finding.facts.iter().map(|fact| if fact.is_empty() { words.reading.an_entry } else { fact });
    let facts: Vec<(&str, &str)> = ["0", "1", "2", "3"].into_iter().zip(facts).collect();
    let sentence = fill((words.finding)(finding.kind), &facts);
    let quote = finding.span.zip(state.profile.as_ref()).filter(|_| facts.is_empty()).map(|(place, profile)| {
        let words = text::at(&profile.meta.tacit.text, place);
        let most = words.char_indices().nth(MOST_LETTERS).map(|(end, _)| words[..end].rfind(char::is_whitespace).unwrap_or(end));
        let end = most.unwrap_or(words.len());
        html! { <>{ " " }<q>{ &words[..end] }{ if end < words.len() { " …" } else { "" } }</q></> }
    });
    let button = |label: &'static str, change: Change| {
        let session = session.clone();
        let name = [label, ": ", &sentence].concat();
        html! {
            <button type="button" class="link" aria-label={name} onclick={move |_| session.dispatch(Action::Looked(change.clone()))}>{ label }</button>
        }
    };
    html! {
        <li>
            { &sentence }{ quote }
            if finding.span.is_some() { { " " }{ button(words.reading.show, Change::Show(finding.span, finding.path.clone())) } }
            if let Some(path) = of_finding(finding) { { " " }{ button(words.reading.go, Change::Go(path)) } }
        </li>
    }
}

/// Most letters of a place that are quoted beside a finding.
const MOST_LETTERS: usize = 60;
