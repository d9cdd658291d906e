use model::Finding;
use yew::prelude::*;

use super::icon::{Icon, picture};
use crate::fields::of_finding;
use crate::look::Change;
use crate::session::Session;
use crate::state::Action;
use crate::text;
use crate::words::Value;

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
                <strong>{ words.say("resume-findings") }</strong>
                <ul class="findings">{ for findings.iter().map(|finding| one(session, finding)) }</ul>
            </div>
        </div>
    }
}

fn one(session: &Session, finding: &Finding) -> Html {
    let (state, words) = (session.state(), session.words());
    let an_entry = words.say("reading-an-entry");
    let facts = finding.facts.iter().map(|fact| Value::Text(if fact.is_empty() { &an_entry } else { fact }));
    let facts: Vec<(&str, Value)> = ["fact0", "fact1", "fact2", "fact3"].into_iter().zip(facts).collect();
    let sentence = words.named("finding", &finding.kind, &facts);
    let quote = finding.span.zip(state.profile.as_ref()).filter(|_| facts.is_empty()).map(|(place, profile)| {
        let words = text::at(&profile.meta.tacit.text, place);
        let most = words.char_indices().nth(MOST_LETTERS).map(|(end, _)| words[..end].rfind(char::is_whitespace).unwrap_or(end));
        let end = most.unwrap_or(words.len());
        html! { <>{ " " }<q>{ &words[..end] }{ if end < words.len() { " …" } else { "" } }</q></> }
    });
    let button = |label: AttrValue, change: Change| {
        let session = session.clone();
        let name = words.pair(&label, &sentence);
        html! {
            <button type="button" class="link" aria-label={name} onclick={move |_| session.dispatch(Action::Looked(change.clone()))}>{ label }</button>
        }
    };
    html! {
        <li>
            { &sentence }{ quote }
            if finding.span.is_some() { { " " }{ button(words.say("reading-show"), Change::Show(finding.span, finding.path.clone())) } }
            if let Some(path) = of_finding(finding) { { " " }{ button(words.say("reading-go"), Change::Go(path)) } }
        </li>
    }
}

/// Most letters of a place that are quoted beside a finding.
const MOST_LETTERS: usize = 60;
