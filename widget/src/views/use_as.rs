use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::typed;
use crate::correct::Correction;
use crate::fields::{Form, PARTS, home, label, name, title};
use crate::look::Change;
use crate::session::Session;
use crate::state::Action;
use crate::text;
use crate::words::Words;

/// Stands for the skills that the chosen words name.
const SKILLS: &str = "/skills/-";

/// What can be done with the part of the text that is chosen.
pub fn bar(session: &Session, form: &Form) -> Html {
    let (state, words) = (session.state(), session.words());
    let Some((profile, chosen)) = state.profile.as_ref().zip(state.look.chosen) else {
        let sought = state.look.path.as_ref().filter(|_| state.look.is_taking);
        let sought = sought.map(|path| html! { <strong>{ words.pair(&words.say("reading-take"), &label(path, words)) }{ ". " }</strong> });
        return html! { <p class="use-as small quiet" id="text-hint">{ sought }{ words.say("reading-hint") }</p> };
    };
    let quote = text::at(&profile.meta.tacit.text, chosen);
    let mut went_to: Vec<AttrValue> = text::values(profile, chosen).into_iter().map(|path| label(path, words)).collect();
    went_to.dedup();
    went_to.truncate(MOST_FIELDS);
    let went_to =
        if went_to.is_empty() { words.say("reading-nowhere") } else { words.with("reading-went-to", &[("fields", &went_to.join(", "))]) };
    let target = aim(state.look.path.as_deref().map(home), quote, form);
    let aimed = {
        let session = session.clone();
        move |event: Event| session.dispatch(Action::Looked(Change::Aim(typed(&event))))
    };
    let used = {
        let (session, path, quote) = (session.clone(), target.clone().unwrap_or_default(), quote.to_owned());
        move |_| match path.as_str() {
            "" => session.dispatch(Action::Looked(Change::Menu)),
            SKILLS => session.add_skills(quote.clone(), Some(chosen)),
            _ => session.correct(Correction::Take { path: path.clone(), span: chosen }),
        }
    };
    html! {
        <div class="use-as">
            <p class="use-as-quote"><q>{ quote }</q></p>
            <p class="small quiet" id="text-hint">{ went_to }</p>
            <div class="with-button">
                <label for="use-as" class="unseen">{ words.say("reading-use-as") }</label>
                <select id="use-as" onchange={aimed} data-value={target.unwrap_or_default()}>{ options(form, words) }</select>
                <button type="button" class="button button-small" onclick={used}>{ words.say("reading-use-it") }</button>
            </div>
        </div>
    }
}

/// What is chosen in the menu is a matter of the element, not of its markup, once a person has chosen.
pub fn set_menu(menu: &HtmlSelectElement) {
    menu.set_value(&menu.get_attribute("data-value").unwrap_or_default());
}

/// Most fields that a part of the text is said to have gone to.
const MOST_FIELDS: usize = 4;

/// What the chosen words are for: what was aimed at, else what they look like.
fn aim(path: Option<&str>, quote: &str, form: &Form) -> Option<String> {
    let is_known = |path: &str| {
        path.contains("/-") || form.parts.iter().flat_map(|part| part.entries.iter().flatten()).any(|field| field.path == path)
    };
    let looks_like = || match quote {
        quote if quote.contains('@') => Some("/basics/email"),
        quote if quote.chars().filter(char::is_ascii_digit).count() >= 7 && !quote.chars().any(char::is_alphabetic) => {
            Some("/basics/phone")
        }
        quote if quote.contains("://") || quote.starts_with("www.") => Some("/basics/url"),
        _ => None,
    };
    path.filter(|path| is_known(path)).or_else(looks_like).map(str::to_owned)
}

/// Every field that there is, then those of new entries.
fn options(form: &Form, words: Words) -> Html {
    let option = |path: String, label: AttrValue| html! { <option key={path.clone()} value={path}>{ label }</option> };
    let group = |title: AttrValue, options: Vec<Html>| html! { <optgroup label={title}>{ for options }</optgroup> };
    let of_entry =
        |fields: &Vec<crate::fields::Field>| fields.iter().map(|field| option(field.path.clone(), label(&field.path, words))).collect();
    let entries = form.parts.iter().flat_map(|part| {
        let of_part = title(part.list, words).unwrap_or_default();
        part.entries.iter().map(move |entry| {
            let name = if part.list == "basics" { String::new() } else { name(entry) };
            group(if name.is_empty() { of_part.clone() } else { words.pair(&of_part, &name) }, of_entry(entry))
        })
    });
    let new = |(list, keys): (&str, &[&str])| {
        let path = format!("/{list}/-/{}", keys[0]);
        let name = words.with("reading-new", &[("field", &label(&path, words))]);
        option(path, name)
    };
    let more = PARTS.into_iter().filter(|(list, _)| *list != "basics").map(new);
    let more = more.chain([option(SKILLS.to_owned(), words.say("resume-skills"))]).collect();
    html! {
        <>
            { option(String::new(), words.say("reading-choose")) }
            { for entries }
            { group(words.say("reading-use-as"), more) }
        </>
    }
}
