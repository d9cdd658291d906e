use web_sys::{Event, MouseEvent};
use yew::prelude::*;

use super::icon::{Icon, Picture};
use super::{around, element_id, empty, typed};
use crate::correct::Correction;
use crate::fields::{Field, Form, Part, hint, label, name, split, title};
use crate::look::Change;
use crate::session::Session;
use crate::state::Action;
use crate::words::{fill, short};

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
                    <h3>{ title(part.list, words) }</h3>
                    { for part.entries.iter().enumerate().map(|(index, fields)| entry(session, part, index, fields)) }
                    { add(part.list, session) }
                </section>
            }) }
            { skills(session) }
        </div>
    }
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
                <button type="button" class="link" data-do="remove" data-list={part.list} aria-label={[words.resume.remove_entry, ": ", &what].concat()}>
                    { words.resume.remove_entry }
                </button>
            </span>
        </fieldset>
    }
}

fn field(session: &Session, field: &Field) -> Html {
    let (state, words) = (session.state(), session.words());
    let (id, from) = (element_id("value", &field.path), element_id("from", &field.path));
    let is_on = state.look.path.as_ref() == Some(&field.path);
    let typed = state.look.typing.as_ref().filter(|(path, _)| *path == field.path);
    let value = typed.map_or(&field.value, |(_, value)| value).clone();
    html! {
        <div class={classes!("field", is_on.then_some("field-on"))} data-path={field.path.clone()}>
            <label for={id.clone()}>{ label(&field.path, words) }</label>
            <input {id} type="text" dir="auto" {value} placeholder={hint(&field.path, words)} autocomplete="off" spellcheck="false"
                aria-describedby={from.clone()} />
            <p class="from" id={from}>
                if state.corrected.contains(&field.path) { <strong>{ words.resume.yours }{ " " }</strong> }
                { source(session, field) }
            </p>
        </div>
    }
}

/// The words that a value was read from: the way to their place. Where there are none, the way to find some.
fn source(session: &Session, field: &Field) -> Html {
    let words = session.words();
    let Some(evidence) = &field.evidence else {
        let name = [words.reading.take, ": ", label(&field.path, words)].concat();
        return html! { <button type="button" class="link" data-do="take" aria-label={name}>{ words.reading.take }</button> };
    };
    // What was read as it stands needs no second sight of the same words.
    let is_same = evidence.quote == field.value;
    html! {
        <button type="button" class="link source" data-do="show" aria-label={[words.reading.show, ": ", &evidence.quote].concat()}>
            if is_same { { words.reading.show } } else { <q>{ &evidence.quote }</q> }
        </button>
    }
}

fn add(list: &'static str, session: &Session) -> Html {
    let of = &session.words().resume;
    let what = match list {
        "work" => of.add_work,
        "education" => of.add_education,
        "languages" => of.add_languages,
        _ => return html! {},
    };
    html! { <button type="button" class="button button-plain button-small" data-do="add" data-list={list}>{ what }</button> }
}

/// Stands for a skill that is being typed.
const NEW_SKILL: &str = "#";

fn skills(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let skills = state.profile.as_ref().map_or(&[][..], |profile| &profile.meta.tacit.skills);
    let one = |skill: &model::FoundSkill| {
        let path = ["#", &skill.id].concat();
        let years = skill.years.map(|years| fill(words.resume.years, &[("n", &short(years))]));
        let is_in_text = skill.evidence.iter().any(|one| !one.quote.is_empty());
        let is_on = state.look.path.as_ref() == Some(&path);
        html! {
            <li class={classes!("chip", is_on.then_some("field-on"))} key={path.clone()} data-path={path}>
                if is_in_text {
                    <button type="button" class="chip-name" data-do="show" title={words.reading.show}>{ &skill.name }</button>
                } else {
                    <span class="chip-name">{ &skill.name }</span>
                }
                if let Some(years) = years { <span class="chip-years">{ years }</span> }
                <button type="button" data-do="skill" aria-label={fill(words.resume.remove, &[("what", &skill.name)])}><Picture icon={Icon::Cross} /></button>
            </li>
        }
    };
    html! {
        <section class="block">
            <h3>{ words.resume.skills }{ " " }<span class="count">{ skills.len() }</span></h3>
            <p class="small quiet">{ words.resume.skills_hint }</p>
            <ul class="chips">{ for skills.iter().map(one) }</ul>
            <div class="field" data-path={NEW_SKILL}>
                <label for="new-skill">{ words.resume.skill }</label>
                // Whoever presses the button leaves the field, and with that the words are taken.
                <div class="with-button">
                    <input id="new-skill" type="text" autocomplete="off" spellcheck="false" />
                    <button type="button" class="button button-plain button-small">{ words.resume.add_skill }</button>
                </div>
            </div>
        </section>
    }
}
