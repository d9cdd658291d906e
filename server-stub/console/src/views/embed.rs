use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use crate::desk::Desk;
use crate::embed;
use crate::snippet::Snippet;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub dispatch: Dispatch,
}

const LANGUAGES: [(&str, &str); 9] = [
    ("", "The page's own"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
];
const THEMES: [(&str, &str); 3] = [("", "The visitor's own"), ("light", "Light"), ("dark", "Dark")];

/// The lines that put the widget onto a career site.
#[component]
pub fn EmbedView(Props { desk, dispatch }: &Props) -> Html {
    let employer = desk.access.tenant.to_string();
    let snippet = use_state(|| {
        let api = gloo::utils::window().location().origin().unwrap_or_default();
        Snippet { api, employer, pin: desk.fingerprints().join(" "), ..Snippet::default() }
    });
    {
        let (snippet, dispatch) = (snippet.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            spawn_local(async move {
                match embed::integrity().await {
                    Ok(integrity) => snippet.set(Snippet { integrity, ..(*snippet).clone() }),
                    Err(problem) => dispatch.dispatch(Action::Failed(problem)),
                }
            });
        });
    }
    let field = |id: &'static str, name: &'static str, hint: &'static str, value: &str, with: fn(&mut Snippet, String)| {
        let snippet = snippet.clone();
        let oninput = Callback::from(move |event: InputEvent| {
            let mut next = (*snippet).clone();
            with(&mut next, event.target_unchecked_into::<HtmlInputElement>().value());
            snippet.set(next);
        });
        html! { <><label for={id}>{name}</label><input {id} value={value.to_owned()} placeholder={hint} spellcheck="false" {oninput} /></> }
    };
    let choice = |id: &'static str, name: &'static str, all: &'static [(&str, &str)], value: &str, with: fn(&mut Snippet, String)| {
        let snippet = snippet.clone();
        let onchange = Callback::from(move |event: Event| {
            let mut next = (*snippet).clone();
            with(&mut next, event.target_unchecked_into::<HtmlSelectElement>().value());
            snippet.set(next);
        });
        let options = all.iter().map(|(code, name)| html! { <option value={*code} selected={*code == value}>{*name}</option> });
        html! { <div class="field"><label for={id}>{name}</label><select {id} {onchange}>{for options}</select></div> }
    };
    let fingerprints = desk.fingerprints();
    let pinned = {
        let (snippet, pin) = (snippet.clone(), fingerprints.join(" "));
        Callback::from(move |event: Event| {
            let is_on = event.target_unchecked_into::<HtmlInputElement>().checked();
            snippet.set(Snippet { pin: if is_on { pin.clone() } else { String::new() }, ..(*snippet).clone() });
        })
    };
    html! {
        <div class="pair">
            <section class="card" aria-labelledby="wishes">
                <h2 id="wishes">{"What it should do"}</h2>
                {field("postings", "Address of your postings", "empty: the JSON-LD of the page itself", &snippet.postings, |snippet, text| snippet.postings = text)}
                {field("index", "Address of a packed index", "for many thousand postings: jobs.tacit", &snippet.index, |snippet, text| snippet.index = text)}
                {field("channel", "Channel", "newsletter", &snippet.channel, |snippet, text| snippet.channel = text)}
                {choice("lang", "Language", &LANGUAGES, &snippet.lang, |snippet, text| snippet.lang = text)}
                {choice("theme", "Colours", &THEMES, &snippet.theme, |snippet, text| snippet.theme = text)}
                if !fingerprints.is_empty() {
                    <label class="choice"><input type="checkbox" checked={!snippet.pin.is_empty()} onchange={pinned} /><span>{"Pin your long-term key"}</span></label>
                    <p class="hint">{if fingerprints.len() == 1 {
                        "Your page then names your long-term key by its fingerprint, and the widget seals only to keys that it has signed, whatever the server says. The lines stay as they are when you publish another key."
                    } else {
                        "Both long-term keys are named, the one of the published key, as the server says it, and your new one. Compare the first with the lines of your page now, and publish once these are on it."
                    }}</p>
                }
            </section>
            <section class="card" aria-labelledby="lines">
                <h2 id="lines">{"Paste this into your page"}</h2>
                {code("Lines of HTML", &snippet.html(), dispatch)}
                <p class="hint">{"The hash pins the script: a browser refuses any other. After an update of the server, paste the new lines."}</p>
                <h3>{"If your page has a content security policy, add"}</h3>
                {code("Sources of the policy", &snippet.policy(), dispatch)}
                <p class="hint">{"The server lets only those pages embed the widget that its operator allowed for you."}</p>
            </section>
        </div>
    }
}

fn code(name: &'static str, text: &str, dispatch: &Dispatch) -> Html {
    let copy = {
        let (text, dispatch) = (text.to_owned(), dispatch.clone());
        Callback::from(move |_| {
            let (text, dispatch) = (text.clone(), dispatch.clone());
            spawn_local(async move {
                dispatch.dispatch(embed::copy(&text).await.map_or_else(Action::Failed, |()| Action::Copied));
            });
        })
    };
    html! {
        <div class="code-block">
            <pre tabindex="0" role="group" aria-label={name}><code>{text.to_owned()}</code></pre>
            <button onclick={copy} aria-label={format!("Copy: {name}")}>{"Copy"}</button>
        </div>
    }
}
