use posting_linter::{Draft, Finding, Kind, Language, Unmet, lint};
use share_contract::Statistics;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::check::pieces;
use crate::statistics::percent;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub statistics: Statistics,
}

/// A posting while it is checked. It stays in this page.
#[derive(Debug, Clone, Default, PartialEq)]
struct Typed {
    title: String,
    text: String,
    is_german: bool,
    has_pay: bool,
    has_place: bool,
    /// The posting's words for each requirement that hardly anybody meets.
    quotes: Vec<String>,
}

/// Findings of the linter, marked in the text, with suggestions (N10).
#[component]
pub fn CheckView(Props { statistics }: &Props) -> Html {
    let typed = use_state(Typed::default);
    let findings = found(&typed, statistics);
    html! {
        <>
            <p class="lead">{"Paste a posting. What keeps people from applying is marked while you type: missing pay, asking for too much, empty words, words that turn \
                people away. Word lists and counting, no more; it stays in this page, and you decide."}</p>
            <div class="pair check">
                {form(&typed, statistics)}
                {results(&typed, &findings)}
            </div>
        </>
    }
}

fn found(typed: &Typed, statistics: &Statistics) -> Vec<Finding> {
    if typed.text.trim().is_empty() {
        return Vec::new();
    }
    let named = statistics.hints.iter().zip(&typed.quotes).filter(|(_, quote)| !quote.trim().is_empty());
    let unmet: Vec<Unmet<'_>> = named.map(|(hint, quote)| Unmet { quote: quote.trim(), at_most: hint.meet_at_most }).collect();
    let draft = Draft { title: &typed.title, text: &typed.text, has_pay: typed.has_pay, has_place: typed.has_place, unmet: &unmet };
    lint(&draft, if typed.is_german { Language::German } else { Language::English })
}

fn form(typed: &UseStateHandle<Typed>, statistics: &Statistics) -> Html {
    let change = |with: fn(&mut Typed, String)| {
        let typed = typed.clone();
        Callback::from(move |text: String| {
            let mut next = (*typed).clone();
            with(&mut next, text);
            typed.set(next);
        })
    };
    let (title, text) = (change(|typed, text| typed.title = text), change(|typed, text| typed.text = text));
    let language = change(|typed, text| typed.is_german = text == "de");
    let tick = |checked: bool, name: &'static str, with: fn(&mut Typed, bool)| {
        let typed = typed.clone();
        let onchange = Callback::from(move |event: Event| {
            let mut next = (*typed).clone();
            with(&mut next, event.target_unchecked_into::<HtmlInputElement>().checked());
            typed.set(next);
        });
        html! { <label class="choice"><input type="checkbox" {checked} {onchange} /><span>{name}</span></label> }
    };
    html! {
        <section class="card" aria-labelledby="draft">
            <h2 id="draft">{"Your posting"}</h2>
            <label for="draft-title">{"Title"}</label>
            <input id="draft-title" value={typed.title.clone()} oninput={move |event: InputEvent| title.emit(event.target_unchecked_into::<HtmlInputElement>().value())} />
            <label for="draft-text">{"Text"}</label>
            <textarea id="draft-text" rows="14" value={typed.text.clone()} placeholder="Items of lists begin with a hyphen."
                oninput={move |event: InputEvent| text.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value())} />
            <div class="choices">
                {tick(typed.has_pay, "Pay stands in a field of its own", |typed, is_on| typed.has_pay = is_on)}
                {tick(typed.has_place, "Place stands in a field of its own", |typed, is_on| typed.has_place = is_on)}
            </div>
            {unmet(typed, statistics)}
            <div class="field">
                <label for="draft-language">{"Explain in"}</label>
                <select id="draft-language" onchange={move |event: Event| language.emit(event.target_unchecked_into::<HtmlSelectElement>().value())}>
                    <option value="en" selected={!typed.is_german}>{"English"}</option>
                    <option value="de" selected={typed.is_german}>{"Deutsch"}</option>
                </select>
            </div>
        </section>
    }
}

/// The statistics know a requirement by its place alone; its words are the recruiter's to name.
fn unmet(typed: &UseStateHandle<Typed>, statistics: &Statistics) -> Html {
    let field = |(at, hint): (usize, &share_contract::Hint)| {
        let typed_here = typed.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let mut next = (*typed_here).clone();
            next.quotes.resize(next.quotes.len().max(at + 1), String::new());
            next.quotes[at] = event.target_unchecked_into::<HtmlInputElement>().value();
            typed_here.set(next);
        });
        let name = format!(
            "{}, requirement {}: at most {} meet it. Its words are",
            hint.posting,
            hint.requirement.index() + 1,
            percent(hint.meet_at_most)
        );
        let id = format!("unmet-{at}");
        html! { <><label for={id.clone()}>{name}</label><input {id} value={typed.quotes.get(at).cloned().unwrap_or_default()} {oninput} /></> }
    };
    html! { {for statistics.hints.iter().enumerate().map(field)} }
}

fn results(typed: &Typed, findings: &[Finding]) -> Html {
    if typed.text.trim().is_empty() {
        return html! { <section class="card empty"><p>{"Findings appear here, each with its place, the reason, who says so, and what to write instead."}</p></section> };
    }
    let n = match findings.len() {
        0 => "Nothing found".to_owned(),
        1 => "1 finding".to_owned(),
        n => format!("{n} findings"),
    };
    html! {
        <section class="card" aria-labelledby="found">
            <div role="status"><h2 id="found">{n}</h2></div>
            <div class="marked" tabindex="0" role="group" aria-label="Your posting with what was found">
                if !typed.title.is_empty() {
                    <p class="title">{marked(&typed.title, findings, true)}</p>
                }
                <p>{marked(&typed.text, findings, false)}</p>
            </div>
            <ol class="findings">
                {for findings.iter().map(|finding| html! {
                    <li>
                        <p><span class={classes!("kind", class_of(finding.kind))}>{name_of(finding.kind)}</span>
                            if !finding.quote.is_empty() { {" "}<q>{finding.quote.clone()}</q> }
                        </p>
                        <p>{finding.reason.clone()}</p>
                        <p class="suggestion">{finding.suggestion.clone()}</p>
                        <p class="hint">{finding.source}</p>
                    </li>
                })}
            </ol>
        </section>
    }
}

fn marked(text: &str, findings: &[Finding], in_title: bool) -> Html {
    let all = pieces(text, findings, in_title);
    html! {
        {for all.iter().map(|piece| match piece.findings.first() {
            None => html! { {piece.text.to_owned()} },
            Some(first) => {
                let numbers: Vec<String> = piece.findings.iter().map(|number| (number + 1).to_string()).collect();
                html! { <mark class={class_of(findings[*first].kind)}>{piece.text.to_owned()}<sup>{numbers.join(", ")}</sup></mark> }
            }
        })}
    }
}

fn class_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Missing | Kind::NobodyMeets => "gap",
        Kind::OverAsking => "much",
        Kind::Jargon => "jargon",
        Kind::Exclusionary => "excludes",
    }
}

fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Missing => "Not said",
        Kind::OverAsking => "Asks for much",
        Kind::Jargon => "Says little",
        Kind::Exclusionary => "Turns people away",
        Kind::NobodyMeets => "Hardly anybody meets it",
    }
}
