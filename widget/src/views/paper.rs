use std::rc::Rc;

use gloo::events::EventListener;
use model::Span;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::prelude::*;

use super::around;
use crate::look::Change;
use crate::session::Session;
use crate::state::Action;
use crate::text::{self, Kind, Line, Page, Text};
use crate::words::Words;

/// The text of the document, page by page. Lines can be chosen by keyboard, words by selecting them.
pub fn pane(session: &Session, text: &Text) -> Html {
    let (state, words) = (session.state(), session.words());
    let look = &state.look;
    let marks = state.profile.as_ref().zip(look.marked()).map(|(profile, path)| text::places(profile, path)).unwrap_or_default();
    let hidden = state.profile.as_ref().map_or(&[][..], |profile| &profile.meta.tacit.hidden);
    let pressed = {
        let session = session.clone();
        move |event: MouseEvent| {
            if let Some(place) = around(&event, "data-at").and_then(|(_, place)| place_of(&place))
                && selected().is_none()
            {
                session.dispatch(Action::Looked(Change::Point(place)));
            }
        }
    };
    let moved = {
        let session = session.clone();
        move |event: KeyboardEvent| {
            if let Some(change) = change_of(&event.key(), event.shift_key()) {
                event.prevent_default();
                session.dispatch(Action::Looked(change));
            }
        }
    };
    let sheet = |page: &Rc<Page>| {
        let of_page = page.lines.first().zip(page.lines.last()).map(|(first, last)| Span { start: first.span.start, end: last.span.end });
        let is_here = |place: &Span| of_page.is_some_and(|whole| text::meet(*place, whole));
        html! {
            <Sheet key={page.number} page={page.clone()} words={words.count("resume-page", page.number as usize)}
                marks={marks.iter().copied().filter(is_here).collect::<Vec<_>>()}
                chosen={look.chosen.filter(is_here)} cursor={look.cursor.filter(is_here)} />
        }
    };
    html! {
        <>
            <h3 id="text-title">{ words.say("reading-text") }</h3>
            <p class="small quiet">{ words.say("reading-text-hint") }</p>
            { legend(words) }
            <div class="paper pane">
                <div id="text" role="listbox" aria-multiselectable="true" aria-labelledby="text-title" aria-describedby="text-hint" tabindex="0"
                    aria-activedescendant={look.cursor.map(line_id)} onclick={pressed} onkeydown={moved}>
                    { for text.pages.iter().map(sheet) }
                </div>
                if !hidden.is_empty() {
                    <section class="hidden-text" aria-labelledby="hidden-title">
                        <h4 id="hidden-title">{ words.say("reading-hidden") }</h4>
                        <p class="small">{ words.say("reading-hidden-hint") }</p>
                        { for hidden.iter().map(|line| html! { <p>{ line }</p> }) }
                    </section>
                }
            </div>
        </>
    }
}

fn legend(words: Words) -> Html {
    html! {
        <ul class="legend small" aria-label={words.say("reading-legend")}>
            <li class="line-unplaced" id="unplaced">{ words.say("reading-unplaced") }</li>
        </ul>
    }
}

#[derive(Properties, PartialEq)]
struct SheetProperties {
    page: Rc<Page>,
    /// What the page is called.
    words: AttrValue,
    /// Places on it that belong to the value that is looked at.
    marks: Vec<Span>,
    chosen: Option<Span>,
    cursor: Option<Span>,
}

/// A page: drawn again only if something on it changes.
#[component]
fn Sheet(properties: &SheetProperties) -> Html {
    let is_marked = |piece: Span| properties.marks.iter().any(|mark| mark.start <= piece.start && piece.end <= mark.end);
    let line = |line: &Line| {
        let is_chosen = properties.chosen.is_some_and(|chosen| text::meet(chosen, line.span));
        let kind = match line.kind {
            Kind::Heading => "line-heading",
            Kind::Unplaced => "line-unplaced",
            Kind::Placed => "",
        };
        let class = classes!("line", kind, (properties.cursor == Some(line.span)).then_some("cursor"));
        html! {
            <div role="option" id={line_id(line.span)} data-at={at(line.span)} aria-selected={is_chosen.to_string()}
                aria-describedby={(line.kind == Kind::Unplaced).then_some("unplaced")} dir="auto" {class}>
                { for line.pieces.iter().map(|piece| {
                    let class = classes!(piece.is_placed.then_some("piece"), is_marked(piece.span).then_some("on"));
                    html! { <span data-at={at(piece.span)} {class}>{ &piece.text }</span> }
                }) }
            </div>
        }
    };
    html! {
        <div role="group" class="sheet" aria-label={properties.words.clone()}>{ for properties.page.lines.iter().map(line) }</div>
    }
}

fn change_of(key: &str, extends: bool) -> Option<Change> {
    let step = |n_lines| Some(Change::Step { n_lines, extends });
    match key {
        "ArrowDown" => step(1),
        "ArrowUp" => step(-1),
        "PageDown" => step(15),
        "PageUp" => step(-15),
        "Home" => step(i32::MIN),
        "End" => step(i32::MAX),
        "Enter" | " " => Some(Change::Menu),
        "Escape" => Some(Change::Clear),
        _ => None,
    }
}

/// Hears what is selected in the text, by mouse, touch or keyboard; ends when dropped.
pub fn listen(session: Session) -> impl FnOnce() {
    let listener = web_sys::window().and_then(|window| window.document()).map(|document| {
        EventListener::new(&document, "selectionchange", move |_| {
            if let Some(place) = selected() {
                session.dispatch(Action::Looked(Change::Select(place)));
            }
        })
    });
    move || drop(listener)
}

/// The part of the text that is selected, in either direction.
fn selected() -> Option<Span> {
    let selection = web_sys::window()?.get_selection().ok()??;
    let one = unit_at(&selection.anchor_node()?, selection.anchor_offset())?;
    let other = unit_at(&selection.focus_node()?, selection.focus_offset())?;
    (one != other).then(|| Span { start: one.min(other), end: one.max(other) })
}

/// The unit of the text at a place of the page. A place between elements is the start of the one after it, or the end of the last.
fn unit_at(node: &Node, offset: u32) -> Option<u32> {
    let place = |element: &Element| place_of(&element.get_attribute("data-at")?);
    let around = |node: &Node| node.parent_element()?.closest("#text [data-at]").ok()?;
    if node.node_type() == Node::TEXT_NODE {
        return Some(place(&around(node)?)?.start + offset);
    }
    match node.child_nodes().item(offset).and_then(|child| child.dyn_into::<Element>().ok()) {
        Some(child) => place(&child.query_selector("[data-at]").ok()?.unwrap_or(child)).map(|place| place.start),
        None => place(&node.dyn_ref::<Element>()?.closest("#text [data-at]").ok()??).map(|place| place.end),
    }
}

fn line_id(line: Span) -> String {
    format!("line-{}", line.start)
}

fn at(place: Span) -> String {
    format!("{} {}", place.start, place.end)
}

fn place_of(text: &str) -> Option<Span> {
    let (start, end) = text.split_once(' ')?;
    Some(Span { start: start.parse().ok()?, end: end.parse().ok()? })
}
