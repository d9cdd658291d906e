use yew::prelude::*;

use super::desk::Desk;
use super::icon::{Icon, picture};
use super::keep::keep;
use super::receipt::receipts;
use super::{is_ticked, use_session};
use crate::ledger::{Entry, Why};
use crate::session::Session;
use crate::state::Page;
use crate::words::Words;

/// The ledger, the receipts and the switch for counting.
#[component]
pub fn Requests() -> Html {
    let session = use_session();
    {
        let session = session.clone();
        use_effect_with((), move |()| session.observe_requests());
    }
    let (state, words) = (session.state(), session.words());
    let entries = state.ledger.entries();
    let total = format!("{}, {}", words.count("n-requests", entries.len()), words.count("n-bytes", state.ledger.n_bytes_out()));
    html! {
        <section aria-labelledby="ledger-title">
            <h2 id="ledger-title">{ words.page(Page::Ledger) }</h2>
            <Desk />
            <section class="block">
                <h3>{ words.say("ledger-shares") }</h3>
                if state.sent.is_empty() { <p class="quiet">{ words.say("ledger-no-shares") }</p> } else { { receipts(None, &session) } }
                { super::receipt::control(&session) }
            </section>
            { keep(&session) }
            <section class="block">
                <h3>{ words.say("ledger-counting") }</h3>
                { counting(&session) }
            </section>
            <section class="block">{ super::files::pause(&session) }</section>
            <section class="block">
                <h3 id="requests-title">{ words.say("ledger-title") }{ " " }<span class="count">{ total }</span></h3>
                <p class="lead">{ words.say("ledger-hint") }{ " " }{ words.say("ledger-resume-stays") }</p>
                <table class="requests" aria-labelledby="requests-title">
                    <thead>
                        <tr><th scope="col">{ words.say("ledger-what") }</th><th scope="col">{ words.say("ledger-out") }</th><th scope="col">{ words.say("ledger-answer") }</th></tr>
                    </thead>
                    <tbody>{ for entries.iter().map(|entry| row(entry, words)) }</tbody>
                </table>
            </section>
        </section>
    }
}

fn row(entry: &Entry, words: Words) -> Html {
    let class = match entry.why {
        Why::Share | Why::Count | Why::Request | Why::Withdraw | Why::Reply => "request request-yours",
        Why::Refused => "request request-refused",
        Why::Page | Why::Engine | Why::Configuration | Why::Posting => "request",
    };
    html! {
        <tr {class}>
            <td>
                <span class="request-why">{ words.why(entry.why) }</span>
                <span class="request-what code">{ entry.method }{ " " }{ &entry.url }</span>
            </td>
            <td>{ words.count("n-bytes", entry.n_bytes_out) }</td>
            <td>{ words.outcome(entry.outcome) }<time>{ &entry.at }</time></td>
        </tr>
    }
}

fn counting(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let name = state.employer.as_ref().map_or_else(String::new, |employer| employer.name.clone());
    let onchange = {
        let session = session.clone();
        move |event: Event| session.switch_counting(is_ticked(&event))
    };
    html! {
        <>
            <label class="switch">
                <input type="checkbox" role="switch" checked={state.counting.is_on()} disabled={state.counting.is_refused}
                    aria-describedby="counting-hint" {onchange} />
                <span class="switch-name">{ words.say("ledger-counting-switch") }</span>
            </label>
            <p class="small quiet" id="counting-hint">{ words.with("ledger-counting-hint", &[("employer", &name)]) }</p>
            if state.counting.is_refused {
                <div class="notice">{ picture(Icon::Information) }<p>{ words.say("ledger-counting-refused") }</p></div>
            }
        </>
    }
}
