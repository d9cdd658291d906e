//! The root: listens to the page, and puts the views together.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::prelude::*;
use web_sys::{DragEvent, Event, HtmlElement, ResizeObserver};
use yew::prelude::*;

use crate::host::{self, Setup};
use crate::keep::Place;
use crate::session::Session;
use crate::theme;
use crate::views::{self, Desk};
use crate::words::Words;

/// What the root is given.
#[derive(Properties, PartialEq)]
pub struct Properties {
    /// The session.
    pub session: Session,
}

/// The whole app.
#[component]
pub fn App(properties: &Properties) -> Html {
    let redraw = use_force_update();
    let session = properties.session.now();
    {
        let session = session.clone();
        use_effect_with((), move |()| {
            session.on_change(Callback::from(move |()| redraw.force_update()));
            listen_to_page(&session);
            session.start(refuses_counting());
        });
    }
    let root = use_node_ref();
    {
        let root = root.clone();
        use_effect_with((), move |()| {
            let stop = root.cast::<HtmlElement>().map(|root| report_height(&root));
            move || stop.into_iter().for_each(|stop| stop())
        });
    }
    let has_profile = session.state().profile.is_some();
    let place = session.state().kept.place;
    let has_words = session.words() != Words::default();
    html! {
        <ContextProvider<Session> context={session.clone()}>
            <div class="app" ref={root}>
                if has_words {
                    { views::head(&session) }
                    <main class="main">
                        { views::drop(&session) }
                        if has_profile { { views::pages(&session) } }
                        if place == Place::Open && !has_profile { <Desk /> }
                        if place != Place::Memory && !has_profile { { views::keep(&session) } }
                    </main>
                    { views::announcer(&session) }
                }
            </div>
        </ContextProvider<Session>>
    }
}

/// Applies theme and the employer's colours to the page.
pub fn dress(setup: &Setup) {
    let Some(root) = root() else { return };
    // Setting an attribute or a custom property of the own root element has no way to fail that a seeker could act on.
    let _ = match setup.theme.as_str() {
        theme @ ("light" | "dark") => root.set_attribute("data-theme", theme),
        _ => root.remove_attribute("data-theme"),
    };
    for (name, value) in theme::properties(&setup.style) {
        let _ = root.style().set_property(name, &value);
    }
}

/// Applies the language and its direction to the page.
pub fn dress_in(words: Words) {
    let Some(root) = root() else { return };
    let (language, direction) = words.language();
    let _ = root.set_attribute("lang", &language);
    let _ = root.set_attribute("dir", &direction);
    root.owner_document().inspect(|document| document.set_title(&words.say("head-title")));
}

fn root() -> Option<HtmlElement> {
    web_sys::window()?.document()?.document_element()?.dyn_into().ok()
}

/// Files may be dropped anywhere on the page; what the browser refuses to send is written down.
fn listen_to_page(session: &Session) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let active = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document, "dragover", active, |event| event.prevent_default()).forget();
    {
        let session = session.clone();
        let dropped = move |event: &Event| {
            event.prevent_default();
            let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| data.files());
            if let Some(file) = files.and_then(|files| files.get(0)) {
                session.open_file(file);
            }
        };
        EventListener::new_with_options(&document, "drop", active, dropped).forget();
    }
    let session = session.clone();
    let refused = move |event: &Event| {
        let url = js_sys::Reflect::get(event, &"blockedURI".into()).ok().and_then(|url| url.as_string());
        session.blocked(&url.unwrap_or_default());
    };
    EventListener::new(&document, "securitypolicyviolation", refused).forget();
}

/// Whether the browser says that its user does not want to be counted: Global Privacy Control or Do Not Track.
fn refuses_counting() -> bool {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return false };
    let field = |name: &str| js_sys::Reflect::get(&navigator, &name.into()).unwrap_or(JsValue::UNDEFINED);
    field("globalPrivacyControl").is_truthy() || field("doNotTrack").as_string().is_some_and(|value| value == "1")
}

/// Tells the page around us how high we are, now and whenever it changes; ends when dropped.
fn report_height(root: &HtmlElement) -> impl FnOnce() + use<> {
    let watched = root.clone();
    let tell = Closure::<dyn FnMut()>::new(move || {
        let height = watched.get_bounding_client_rect().height().ceil();
        host::tell_height(height.clamp(0.0, 100_000.0) as u32);
    });
    let observer = ResizeObserver::new(tell.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        observer.observe(root);
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop(tell);
    }
}
