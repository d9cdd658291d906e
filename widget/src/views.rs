//! What the seeker sees. Views read the session's state and call its methods; they hold nothing of their own that matters.

mod announcer;
mod apply;
mod both;
mod consent;
mod desk;
mod drop;
mod fields;
mod files;
mod findings;
mod head;
mod icon;
mod interview;
mod keep;
mod ledger;
mod long_list;
mod pages;
mod paper;
mod posting;
mod postings;
mod reasons;
mod receipt;
mod resume;
mod score_bar;
mod search;
mod thumbs;
mod use_as;
mod visibility;
mod wishes;

pub use announcer::announcer;
pub use consent::lines as terms_of;
pub use desk::Desk;
pub use drop::drop;
pub use head::head;
pub use keep::keep;
pub use pages::pages;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};
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

/// Empties the field of an event.
fn empty(event: &Event) {
    if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value("");
    }
}

/// What stands in a field of the page.
fn typed_in(id: &str) -> String {
    let field = web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    let value = field.and_then(|field| js_sys::Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// The file that was chosen in the field of an event.
fn file_of(event: &Event) -> Option<web_sys::File> {
    event.target()?.dyn_into::<HtmlInputElement>().ok()?.files()?.get(0)
}

/// The text of a file, once it was read.
fn read_text(file: web_sys::File, then: impl FnOnce(String) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        let text = wasm_bindgen_futures::JsFuture::from(web_sys::Blob::text(&file)).await;
        then(text.ok().and_then(|text| text.as_string()).unwrap_or_default());
    });
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

/// Moves the focus.
pub fn focus(id: &str) {
    let element = web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it was.
        let _ = element.focus();
    }
}

/// The closest element around what an event is about that has an attribute, with its value.
fn around(event: &Event, attribute: &str) -> Option<(Element, String)> {
    let element = event.target()?.dyn_into::<Element>().ok()?.closest(&["[", attribute, "]"].concat()).ok()??;
    let value = element.get_attribute(attribute)?;
    Some((element, value))
}
