//! What the seeker sees. Views read the session's state and call its methods; they hold nothing of their own that matters.

mod announcer;
mod consent;
mod drop;
mod field;
mod head;
mod icon;
mod ledger;
mod pages;
mod posting;
mod postings;
mod reasons;
mod receipt;
mod resume;
mod score_bar;
mod visibility;
mod wishes;

pub use announcer::Announcer;
pub use drop::Drop;
pub use head::Head;
pub use pages::Pages;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

use crate::session::Session;

/// The session around a view; redraws when its state changes.
#[hook]
fn use_session() -> Session {
    use_context::<Session>().expect("App puts every view into a session")
}

/// Whether the checkbox of an event is ticked.
fn is_ticked(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

/// The text of the field of an event.
fn typed(event: &Event) -> String {
    let value = event.target().and_then(|target| js_sys::Reflect::get(&target, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// An id for an element, for a posting whose id may have any letters.
fn element_id(prefix: &str, id: &str) -> String {
    id.chars().fold(format!("{prefix}-"), |mut text, letter| {
        if letter.is_ascii_alphanumeric() {
            text.push(letter);
        } else {
            text.push_str(&format!("_{:x}", u32::from(letter)));
        }
        text
    })
}
