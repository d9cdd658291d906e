//! The only button that sends.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::consent::{About, Draft, Stage};
use crate::session::Session;
use crate::views::icon::{Icon, picture};
use crate::views::use_session;
use crate::views::visibility::{Visibility, knows_covers, use_visibility};

/// How long a key that was pressed on the sleeping button counts.
const KEY_COUNTS_MS: u32 = 1_000;

/// It sleeps while it is covered, faded or out of view.
#[component]
pub fn Decision() -> Html {
    let session = use_session();
    let words = session.words();
    let button = use_node_ref();
    let visibility = use_visibility(&button);
    let state = session.state();
    let (Some(draft), Some(employer)) = (&state.draft, &state.employer) else { return html! {} };
    let is_sending = draft.stage == Stage::Sending;
    // A browser that does not know of covers asks in a window that nothing of another page can cover.
    let in_window = draft.about != About::Board && !knows_covers();
    // Not `disabled`: the keyboard must be able to reach it, which brings it into view, which wakes it.
    let is_asleep = !visibility.is_enough() || is_sending || draft.text(employer).is_none();
    let approve = use_approval(&session, is_asleep, is_sending, in_window);
    let close = {
        let session = session.clone();
        move |_| session.decline()
    };
    html! {
        <>
            if let Stage::Failed(code) = &draft.stage {
                <div class="notice notice-warning" role="alert">
                    { picture(Icon::Warning) }<p><strong>{ words.say("consent-failed") }{ "." }</strong>{ " " }{ words.error(code) }</p>
                </div>
            }
            <div class="decision">
                <button ref={button} type="button" class="button" id="approve" aria-disabled={is_asleep.to_string()}
                    aria-describedby="approve-hint" onclick={approve}>
                    { picture(Icon::Lock) }{ words.say(name(draft, in_window)) }
                </button>
                <button type="button" class="button button-plain" onclick={close} disabled={is_sending}>{ words.say("consent-cancel") }</button>
                <p class="small quiet" id="approve-hint" role="status">{ hint(draft, visibility, in_window).map(|hint| words.say(hint)) }</p>
            </div>
        </>
    }
}

/// What a press does. The keyboard is faster than the eye: a key pressed as the button comes into view counts once it is seen to be clear.
#[hook]
fn use_approval(session: &Session, is_asleep: bool, is_sending: bool, in_window: bool) -> Callback<MouseEvent> {
    let is_waiting = use_state_eq(|| false);
    {
        let (session, is_waiting) = (session.clone(), is_waiting.clone());
        use_effect_with((*is_waiting, is_asleep), move |(waits, is_asleep)| {
            if *waits && !is_asleep && !in_window {
                is_waiting.set(false);
                session.approve();
            }
            let limit = waits.then(|| Timeout::new(KEY_COUNTS_MS, move || is_waiting.set(false)));
            move || drop(limit)
        });
    }
    let session = session.clone();
    Callback::from(move |event: MouseEvent| {
        // A click that a script made is nobody's approval.
        if event.is_trusted() && !is_asleep {
            if in_window { session.ask_in_window() } else { session.approve() }
        } else if event.is_trusted() && event.detail() == 0 && !is_sending {
            is_waiting.set(true);
        }
    })
}

/// What stands on the button.
fn name(draft: &Draft, in_window: bool) -> &'static str {
    match draft.about {
        _ if draft.stage == Stage::Sending => "consent-sending",
        _ if in_window => "consent-window",
        About::Board => "consent-board-save",
        _ => "consent-approve",
    }
}

/// Why the button sleeps, or what a press does.
fn hint(draft: &Draft, visibility: Visibility, in_window: bool) -> Option<&'static str> {
    match visibility {
        Visibility::Covered => Some("consent-covered"),
        _ if draft.stage == Stage::Asked => Some("consent-window-asked"),
        Visibility::InView if in_window => Some("consent-unsupported"),
        _ => None,
    }
}
