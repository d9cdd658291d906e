use share_contract::{MOST_REPLY_LETTERS, Plea, PublicKey, StoredTicket, TicketOutcome};
use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::inbox::{Props, open_key_first};
use super::notes::ProblemText;
use crate::access::Access;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::state::Action;
use crate::ticket::{Ticket, due_words};
use crate::{api, clock};

/// What seekers ask for, the most urgent first.
#[component]
pub fn RequestsView(Props { desk, is_busy, dispatch }: &Props) -> Html {
    if desk.tickets.is_empty() {
        return html! {
            <div class="card empty"><p>{"Nobody has asked for anything. Reports of wrong postings are due within 24 hours, questions of privacy within 48 hours, \
                reports of misuse within 30 days."}</p></div>
        };
    }
    let n_open = desk.tickets.iter().filter(|ticket| ticket.is_open()).count();
    html! {
        <>
            <p>{format!("{} received, {n_open} to be answered", desk.tickets.len())}</p>
            if desk.tickets.iter().any(|ticket| ticket.plea.is_none()) {
                {open_key_first(dispatch)}
            }
            <ul class="letters">
                {for desk.tickets.iter().map(|ticket| html! { <li key={ticket.stored.id.to_string()}>{one(ticket, desk, *is_busy, dispatch)}</li> })}
            </ul>
        </>
    }
}

fn one(ticket: &Ticket, desk: &Desk, is_busy: bool, dispatch: &Dispatch) -> Html {
    let stored = &ticket.stored;
    let hours = clock::hours_until(stored.due.to_string().as_str());
    let posting = stored.posting.as_ref().map(|posting| desk.title_of(posting));
    html! {
        <article class={classes!("card", "letter", ticket.is_open().then_some("open"))}>
            <header>
                <div>
                    <h2>{ticket.title()}</h2>
                    {for posting.map(|title| html! { <p>{title}</p> })}
                    <p class="meta">{format!("Came {}", clock::moment(stored.received.to_string().as_str()))}</p>
                </div>
                {match &stored.closed {
                    Some(closing) => html! { <span class="chip">{if closing.outcome == TicketOutcome::Done { "Done" } else { "Declined" }}</span> },
                    None => html! { <span class={classes!("chip", if hours < 0 { "late" } else { "due" })}>{due_words(hours)}</span> },
                }}
            </header>
            {match &ticket.plea {
                None => html! { <p class="hint">{"Sealed to key "}<code>{stored.key_id.to_string()}</code></p> },
                Some(Ok(plea)) => html! { <blockquote><p class="written">{plea.text.clone()}</p></blockquote> },
                Some(Err(problem)) => html! { <ProblemText problem={problem.clone()} /> },
            }}
            if let Some(closing) = &stored.closed {
                <p class="meta">{format!("Closed {}{}", clock::moment(closing.at.to_string().as_str()), if closing.sealed.is_some() { ", with an answer" } else { "" })}</p>
            } else {
                <CloseForm stored={stored.clone()} plea={ticket.plea.clone().and_then(Result::ok)} access={desk.access.clone()} {is_busy} dispatch={dispatch.clone()} />
            }
        </article>
    }
}

#[derive(Properties, PartialEq)]
struct CloseProps {
    stored: StoredTicket,
    /// What the seeker wrote, where it is open.
    plea: Option<Plea>,
    access: Access,
    is_busy: bool,
    dispatch: Dispatch,
}

/// Done or declined, with a written answer where the seeker's browser made a key for one. It is sealed here.
#[component]
fn CloseForm(props: &CloseProps) -> Html {
    let text = use_state(String::new);
    let reply_key = props.plea.as_ref().and_then(|plea| plea.reply_key.clone());
    let id = format!("answer-{}", props.stored.id);
    let oninput = {
        let text = text.clone();
        Callback::from(move |event: InputEvent| text.set(event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    };
    let button = |outcome: TicketOutcome, name: &'static str, class: Option<&'static str>| {
        let onclick = close(props, outcome, &text, reply_key.as_ref());
        html! { <button class={classes!(class)} disabled={props.is_busy} {onclick}>{name}</button> }
    };
    html! {
        <>
            if reply_key.is_some() {
                <label for={id.clone()}>{"Your answer (optional)"}</label>
                <textarea {id} rows="3" maxlength={MOST_REPLY_LETTERS.to_string()} value={(*text).clone()} {oninput} />
                <p class="hint">{"Sealed in this page to the key that the seeker made for this request. The server cannot read it."}</p>
            } else if props.plea.is_some() {
                <p class="hint">{"The seeker's browser made no key for an answer. They learn that it is done or declined."}</p>
            }
            <div class="buttons">
                {button(TicketOutcome::Done, "Close as done", Some("primary"))}
                {button(TicketOutcome::Declined, "Decline", None)}
            </div>
        </>
    }
}

fn close(props: &CloseProps, outcome: TicketOutcome, text: &str, key: Option<&PublicKey>) -> Callback<MouseEvent> {
    let (id, access, dispatch) = (props.stored.id.clone(), props.access.clone(), props.dispatch.clone());
    let (text, key) = (text.to_owned(), key.cloned().filter(|_| !text.trim().is_empty()));
    Callback::from(move |_| {
        let (id, access, dispatch) = (id.clone(), access.clone(), dispatch.clone());
        let sealed = match key.as_ref().map(|key| sealing::seal_answer(key, &access.tenant, &id, &text)).transpose() {
            Ok(sealed) => sealed,
            Err(error) => return dispatch.dispatch(Action::Failed(Problem::new(error.code()))),
        };
        dispatch.dispatch(Action::Asking);
        spawn_local(async move {
            match api::close(&access, &id, outcome, sealed).await {
                Ok(()) => super::app::ask(access, dispatch),
                Err(problem) => dispatch.dispatch(Action::Failed(problem)),
            }
        });
    })
}
