use web_sys::{Event, MouseEvent};
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::{around, element_id, empty, typed};
use crate::correct::Correction;
use crate::correct::lists::listed_skills;
use crate::fields::{Field, Form, Part, hint, home, is_long, label, name, split, title};
use crate::look::Change;
use crate::session::Session;
use crate::state::Action;

/// The fields. What happens inside is heard here, once for all of them: `data-path` names the value, `data-do` what a button does.
pub fn pane(session: &Session, form: &Form) -> Html {
    let words = session.words();
    let on = |what: fn(&Session, &Event)| {
        let session = session.clone();
        move |event: Event| what(&session, &event)
    };
    let (typing, typed_in, focused, pressed) = (on(typing), on(typed_in), on(focused), on(pressed));
    html! {
        <div class="fields-of pane" oninput={move |event: InputEvent| typing(event.into())} onchange={typed_in} onfocusin={move |event: FocusEvent| focused(event.into())}
            onclick={move |event: MouseEvent| pressed(event.into())}>
            { for form.parts.iter().map(|part| html! {
                <section class="block" key={part.list}>
                    if is_expected(part) { <h3>{ title(part.list, words) }</h3> }
                    { for part.entries.iter().enumerate().map(|(index, fields)| entry(session, part, index, fields)) }
                    { add(part.list, session) }
                </section>
            }) }
            { skills(session) }
        </div>
    }
}

/// Whether a part has a heading even where nothing was read for it: not every resume has projects or awards.
fn is_expected(part: &Part) -> bool {
    !part.entries.is_empty() || matches!(part.list, "work" | "education" | "languages")
}

fn typing(session: &Session, event: &Event) {
    if let Some((_, path)) = around(event, "data-path") {
        session.dispatch(Action::Looked(Change::Type(path, typed(event))));
    }
}

fn typed_in(session: &Session, event: &Event) {
    let Some((_, path)) = around(event, "data-path") else { return };
    let value = typed(event);
    match path == NEW_SKILL {
        true => {
            session.add_skills(value, None);
            empty(event);
        }
        false => session.correct(Correction::Set { path, value }),
    }
}

fn focused(session: &Session, event: &Event) {
    if let Some((_, path)) = around(event, "data-path")
        && session.state().look.path.as_ref() != Some(&path)
    {
        session.dispatch(Action::Looked(Change::Field(path)));
    }
}

fn pressed(session: &Session, event: &Event) {
    let Some((button, what)) = around(event, "data-do") else { return };
    let path = around(event, "data-path").map(|(_, path)| path).unwrap_or_default();
    let list = button.get_attribute("data-list").unwrap_or_default();
    match what.as_str() {
        "show" => session.dispatch(Action::Looked(Change::Show(None, Some(path)))),
        "take" => session.dispatch(Action::Looked(Change::Take(path))),
        "add" => session.correct(Correction::AddEntry { list }),
        "remove" => {
            let (_, index, _) = split(&path);
            session.correct(Correction::RemoveEntry { list, index: index.unwrap_or(usize::MAX) });
        }
        "listed" => session.correct(Correction::RemoveLine { path }),
        _ => session.correct(Correction::RemoveSkill { id: path.trim_start_matches('#').to_owned() }),
    }
}

fn entry(session: &Session, part: &Part, index: usize, fields: &[Field]) -> Html {
    let words = session.words();
    let content = html! { <div class="fields">{ for fields.iter().map(|one| field(session, one)) }</div> };
    if part.list == "basics" {
        return content;
    }
    let what = name(fields);
    let path = format!("/{}/{index}", part.list);
    html! {
        <fieldset class="entry" key={index}>
            <legend class="unseen">{ &what }</legend>
            { content }
            <span data-path={path}>
                <button type="button" class="link" data-do="remove" data-list={part.list} aria-label={words.pair(&words.say("resume-remove-entry"), &what)}>
                    { words.say("resume-remove-entry") }
                </button>
            </span>
        </fieldset>
    }
}

/// Letters that a row of a long field has room for, about, and most of its rows: what is longer scrolls.
const LETTERS_A_ROW: usize = 48;
const MOST_ROWS: usize = 10;

fn field(session: &Session, field: &Field) -> Html {
    let (state, words) = (session.state(), session.words());
    let (id, from) = (element_id("value", &field.path), element_id("from", &field.path));
    let is_on = state.look.path.as_deref().map(home) == Some(&field.path);
    let typed = state.look.typing.as_ref().filter(|(path, _)| *path == field.path);
    let value = typed.map_or(&field.value, |(_, value)| value).clone();
    let (hint, described, of_id) = (hint(&field.path, words), from.clone(), id.clone());
    let input = if is_long(field.key) {
        let rows = (value.lines().map(|line| 1 + line.chars().count() / LETTERS_A_ROW).sum::<usize>()).clamp(2, MOST_ROWS).to_string();
        html! { <textarea {id} dir="auto" {value} placeholder={hint} autocomplete="off" spellcheck="false" aria-describedby={described} {rows} /> }
    } else {
        html! { <input {id} type="text" dir="auto" {value} placeholder={hint} autocomplete="off" spellcheck="false" aria-describedby={described} /> }
    };
    html! {
        <div class={classes!("field", is_on.then_some("field-on"), is_long(field.key).then_some("field-long"))} data-path={field.path.clone()}>
            <label for={of_id}>{ label(&field.path, words) }</label>
            { input }
            <p class="from" id={from}>
                if state.corrected.contains(&field.path) { <strong>{ words.say("resume-yours") }{ " " }</strong> }
                { source(session, field) }
            </p>
        </div>
    }
}

/// The words that a value was read from: the way to their place. Where there are none, the way to find some.
fn source(session: &Session, field: &Field) -> Html {
    let words = session.words();
    let Some(evidence) = &field.evidence else {
        let name = words.pair(&words.say("reading-take"), &label(&field.path, words));
        return html! { <button type="button" class="link" data-do="take" aria-label={name}>{ words.say("reading-take") }</button> };
    };
    // What was read as it stands needs no second sight of the same words.
    let is_same = evidence.quote == field.value || is_long(field.key);
    html! {
        <button type="button" class="link source" data-do="show" aria-label={words.pair(&words.say("reading-show"), &evidence.quote)}>
            if is_same { { words.say("reading-show") } } else { <q>{ &evidence.quote }</q> }
        </button>
    }
}

fn add(list: &'static str, session: &Session) -> Html {
    let key = match list {
        "work" => "resume-add-work",
        "education" => "resume-add-education",
        "languages" => "resume-add-languages",
        "certificates" => "resume-add-certificates",
        "projects" => "resume-add-projects",
        "volunteer" => "resume-add-volunteer",
        "publications" => "resume-add-publications",
        "awards" => "resume-add-awards",
        _ => return html! {},
    };
    html! { <button type="button" class="button button-plain button-small" data-do="add" data-list={list}>{ session.words().say(key) }</button> }
}

/// Stands for a skill that is being typed.
const NEW_SKILL: &str = "#";

/// A skill, with the way to its place in the text and the way out; `what` says which of the two kinds is taken out.
fn chip(session: &Session, path: String, name: &str, is_in_text: bool, years: Option<AttrValue>, what: &'static str) -> Html {
    let (look, words) = (&session.state().look, session.words());
    let is_on = look.path.as_ref() == Some(&path);
    html! {
        <li class={classes!("chip", (what == "listed").then_some("chip-listed"), is_on.then_some("field-on"))} key={path.clone()} data-path={path}>
            if is_in_text {
                <button type="button" class="chip-name" data-do="show" title={words.say("reading-show")}>{ name }</button>
            } else {
                <span class="chip-name">{ name }</span>
            }
            if let Some(years) = years { <span class="chip-years">{ years }</span> }
            <button type="button" data-do={what} aria-label={words.with("resume-remove", &[("what", name)])}>{ picture(Icon::Cross) }</button>
        </li>
    }
}

fn skills(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let skills = state.profile.as_ref().map_or(&[][..], |profile| &profile.meta.tacit.skills);
    let found = |skill: &model::FoundSkill| {
        let years = skill.years.map(|years| words.numbers("resume-years", &[("n", years)]));
        let is_in_text = skill.evidence.iter().any(|one| !one.quote.is_empty());
        chip(session, ["#", &skill.id].concat(), &skill.name, is_in_text, years, "skill")
    };
    // What the lexicon does not know has no years and no score of its own, and is a skill all the same.
    let listed = state.profile.as_deref().map(listed_skills).unwrap_or_default();
    let (n, has_listed) = (skills.len() + listed.len(), !listed.is_empty());
    let in_own_words = |(path, name): (String, String)| {
        let is_in_text = state.profile.as_deref().is_some_and(|profile| crate::evidence::of(profile, &path).is_some());
        chip(session, path, &name, is_in_text, None, "listed")
    };
    html! {
        <section class="block">
            <h3>{ words.say("resume-skills") }{ " " }<span class="count">{ n }</span></h3>
            <p class="small quiet">{ words.say("resume-skills-hint") } if has_listed { { " " }{ words.say("resume-listed-hint") } }</p>
            <ul class="chips">{ for skills.iter().map(found) }{ for listed.into_iter().map(in_own_words) }</ul>
            <div class="field" data-path={NEW_SKILL}>
                <label for="new-skill">{ words.say("resume-skill") }</label>
                // Whoever presses the button leaves the field, and with that the words are taken.
                <div class="with-button">
                    <input id="new-skill" type="text" autocomplete="off" spellcheck="false" />
                    <button type="button" class="button button-plain button-small">{ words.say("resume-add-skill") }</button>
                </div>
            </div>
        </section>
    }
}
