use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::{around, element_id, fields as form_view, files, findings, focus, paper, use_as, use_session};
use crate::fields::{self, Form};
use crate::look::{Change, Look, Target};
use crate::session::Session;
use crate::state::{Action, Said};
use crate::text::Text;
use crate::words::Words;

/// What was read: the fields, and beside them the text that they were read from.
#[component]
pub fn Resume() -> Html {
    let session = use_session();
    let (state, words) = (session.state(), session.words());
    let profile = state.profile.clone().unwrap_or_default();
    let shown = use_memo(state.edition, |_| (Form::of(&profile), Text::of(&profile.meta.tacit)));
    let (form, text) = &*shown;
    let look = &state.look;
    use_effect_with((look.clone(), state.edition), |(look, _)| settle(look));
    {
        let session = session.clone();
        use_effect_with((), |()| paper::listen(session));
    }
    let hovered = {
        let session = session.clone();
        move |event: MouseEvent| {
            let path = around(&event, "data-path").map(|(_, path)| path);
            if session.state().look.hovered != path {
                session.dispatch(Action::Looked(Change::Hover(path)));
            }
        }
    };
    let side = |is_text: bool, label: AttrValue| {
        let session = session.clone();
        let show = move |_| session.dispatch(Action::Looked(Change::Side { is_text }));
        html! { <button type="button" class="tab" aria-pressed={(look.is_text == is_text).to_string()} onclick={show}>{ label }</button> }
    };
    html! {
        <section aria-labelledby="resume-title">
            <h2 id="resume-title">{ words.say("resume-title") }</h2>
            <p class="lead">{ words.say("resume-hint") }</p>
            { findings::list(&session) }
            <div class="reading-head">
                <div class="sides" role="group" aria-label={words.say("reading-sides")}>
                    { side(false, words.say("reading-fields")) }
                    { side(true, words.say("reading-text")) }
                </div>
                { last_change(&session, words) }
            </div>
            <div class={classes!("reading", look.is_text.then_some("reading-text"))} onmouseover={hovered}>
                { form_view::pane(&session, form) }
                <section class="beside" aria-labelledby="text-title">
                    { paper::pane(&session, text) }
                    { use_as::bar(&session, form) }
                </section>
            </div>
            { files::limits(&session) }
            { files::shelf(&session) }
        </section>
    }
}

/// What the last correction did, said aloud too, and the way back.
fn last_change(session: &Session, words: Words) -> Html {
    let state = session.state();
    let said = state.said.as_ref().map(|said| match said {
        Said::Set { path, value } if value.is_empty() => words.with("reading-emptied", &[("field", &fields::label(path, words))]),
        Said::Set { path, value } => words.with("reading-set", &[("field", &fields::label(path, words)), ("value", value)]),
        Said::Added(what) => words.with("reading-added", &[("what", &fields::title(what, words).unwrap_or_default())]),
        Said::Removed(what) if what.is_empty() => words.with("reading-removed", &[("what", &words.say("reading-an-entry"))]),
        Said::Removed(what) => words.with("reading-removed", &[("what", what)]),
        Said::Undone => words.say("reading-undone"),
        Said::NoSkill => words.say("reading-no-skill"),
    });
    let undo = {
        let session = session.clone();
        move |_| session.undo()
    };
    html! {
        <>
            <p class="said small" role="status">{ said.unwrap_or_default() }</p>
            if state.said.is_some() {
                <button type="button" class="button button-plain button-small" aria-disabled={state.past.is_empty().to_string()} onclick={undo}>{ words.say("reading-undo") }</button>
            }
        </>
    }
}

thread_local! {
    /// How many jumps the focus has followed.
    static N_JUMPS: Cell<u32> = const { Cell::new(0) };
}

/// After what is looked at has changed: the focus goes where it was sent, and what belongs together comes into sight.
fn settle(look: &Look) {
    let (n, target) = &look.jump;
    let is_jump = N_JUMPS.replace(*n) < *n;
    if is_jump {
        match target {
            Target::Text => focus("text"),
            Target::Menu => focus("use-as"),
            Target::Field(path) => focus(&element_id("value", path)),
        }
    }
    align();
    if is_jump && *target == Target::Text {
        // The page around may have to scroll too: whoever jumps wants to see where they landed.
        let here = find(".paper .cursor").or_else(|| find(".paper"));
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Center);
        here.inspect(|here| here.scroll_into_view_with_scroll_into_view_options(&options));
    }
}

/// Brings what belongs together side by side, where both are in sight: the words of a field, or the field of some words.
fn align() {
    if let Some(menu) = find("#use-as").and_then(|menu| menu.dyn_into().ok()) {
        use_as::set_menu(&menu);
    }
    let (words, field) = (find(".paper .cursor, .paper .on"), find(".fields-of .field-on"));
    let is_from_text = find(".paper:focus-within").is_some();
    let (moved, fixed) = if is_from_text { (field, find(".paper .cursor")) } else { (words, field) };
    if is_from_text && let Some(cursor) = &fixed {
        bring(cursor, None);
    }
    if let Some(moved) = moved {
        bring(&moved, fixed.as_ref());
    }
}

/// Scrolls the pane of an element until the element is in it, at the height of another one.
fn bring(element: &Element, beside: Option<&Element>) {
    let Ok(Some(pane)) = element.closest(".pane") else { return };
    let (frame, place) = (pane.get_bounding_client_rect(), element.get_bounding_client_rect());
    if place.top() >= frame.top() && place.bottom() <= frame.bottom() {
        return;
    }
    let wanted = beside.map(|beside| beside.get_bounding_client_rect().top()).filter(|top| (frame.top()..frame.bottom()).contains(top));
    let wanted = wanted.unwrap_or(frame.top() + frame.height() / 3.0);
    pane.set_scroll_top(pane.scroll_top() + (place.top() - wanted) as i32);
}

fn find(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok()?
}
