//! The privacy dashboard. It is a script of its own, fetched when its page is looked at: the app hands it what is known and does what it asks.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::use_session;

#[wasm_bindgen(raw_module = "desk-door")]
extern "C" {
    #[wasm_bindgen(js_name = drawDesk)]
    fn draw(element: &Element, state: &str, ask: &JsValue) -> js_sys::Promise;
}

/// What the dashboard asks with: what for, and up to four texts.
type Ask = Closure<dyn Fn(String, Option<String>, Option<String>, Option<String>, Option<String>) -> Option<String>>;

/// The element that the dashboard is drawn into.
#[component]
pub fn Desk() -> Html {
    let session = use_session();
    let (element, has_failed, was_seen) = (use_node_ref(), use_state_eq(|| false), use_mut_ref(|| false));
    let ask = {
        let session = session.clone();
        use_memo((), move |()| {
            Ask::new(move |what: String, one: Option<String>, two: Option<String>, three: Option<String>, four: Option<String>| {
                session.serve_desk(&what, [one, two, three, four].map(Option::unwrap_or_default))
            })
        })
    };
    let show = {
        let (session, element, has_failed) = (session.clone(), element.clone(), has_failed.clone());
        Callback::from(move |()| {
            let Some(element) = element.cast::<Element>() else { return };
            let drawn = draw(&element, &session.desk_state(), (*ask).as_ref());
            let (session, has_failed, was_seen) = (session.clone(), has_failed.clone(), was_seen.clone());
            spawn_local(async move {
                let is_there = JsFuture::from(drawn).await.is_ok();
                has_failed.set(!is_there);
                // Its own files belong into the list of requests.
                if is_there && !was_seen.replace(true) {
                    session.observe_requests();
                }
            });
        })
    };
    {
        let show = show.clone();
        use_effect(move || show.emit(()));
    }
    let words = session.words();
    html! {
        <>
            <div ref={element} />
            if *has_failed {
                <div class="notice notice-warning" role="alert">
                    { picture(Icon::Warning) }<p>{ words.error("unreachable") }</p>
                    <button type="button" class="button button-plain" onclick={move |_| show.emit(())}>{ words.say("open-again") }</button>
                </div>
            }
        </>
    }
}
