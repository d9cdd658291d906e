use model::Evidence;
use yew::prelude::*;

use super::{element_id, typed, use_session};
use crate::correct::Correction;
use crate::evidence;
use crate::words::fill;

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// JSON pointer of the value.
    pub path: AttrValue,
    /// What it is.
    pub label: &'static str,
    /// What was read.
    pub value: Option<AttrValue>,
    /// What to write into it, if that is not plain.
    #[prop_or_default]
    pub hint: &'static str,
}

/// A value that can be corrected, with the words beside it that it was read from.
#[component]
pub fn Field(properties: &Properties) -> Html {
    let session = use_session();
    let words = session.words();
    let id = element_id("value", &properties.path);
    let from = element_id("from", &properties.path);
    let changed = {
        let (session, path) = (session.clone(), properties.path.to_string());
        move |event: Event| session.correct(Correction::Set { path: path.clone(), value: typed(&event) })
    };
    let profile = session.state().profile.clone();
    let evidence = profile.as_ref().and_then(|profile| Some((evidence::of(profile, &properties.path)?, profile.meta.tacit.text.as_str())));
    let placeholder = if properties.hint.is_empty() { words.resume.empty } else { properties.hint };
    html! {
        <div class="field">
            <label for={id.clone()}>{ properties.label }</label>
            <input {id} type="text" value={properties.value.clone().unwrap_or_default()} {placeholder} autocomplete="off" spellcheck="false"
                aria-describedby={from.clone()} onchange={changed} />
            <p class="from" id={from}>
                if let Some((evidence, text)) = evidence {
                    { source(evidence, text, words.resume.from, words.resume.page) }
                } else if properties.value.is_some() {
                    { words.resume.yours }
                }
            </p>
        </div>
    }
}

/// The line of the document around the quote; the quote alone where the place is not in the text.
fn source(evidence: &Evidence, text: &str, from: &'static str, page: &'static str) -> Html {
    let page = evidence.page.map(|number| format!(", {}", fill(page, &[("n", &number.to_string())])));
    let (before, quote, after) =
        evidence::line_around(text, evidence.span.start, evidence.span.end).unwrap_or(("", evidence.quote.as_str(), ""));
    html! {
        <>
            <span class="unseen">{ from }{ ": " }</span>
            <q>{ clipped_start(before) }<mark>{ quote }</mark>{ clipped_end(after) }</q>{ page.unwrap_or_default() }
        </>
    }
}

/// Most letters of a line on each side of a quote.
const AROUND: usize = 40;

fn clipped_start(text: &str) -> String {
    let n = text.chars().count();
    if n <= AROUND { text.to_owned() } else { format!("…{}", text.chars().skip(n - AROUND).collect::<String>()) }
}

fn clipped_end(text: &str) -> String {
    if text.chars().count() <= AROUND { text.to_owned() } else { format!("{}…", text.chars().take(AROUND).collect::<String>()) }
}
