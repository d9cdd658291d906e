use share_contract::{TicketId, TicketOutcome};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Dispatch;
use super::inbox::{Props, open_key_first};
use super::notes::ProblemText;
use crate::state::{Action, Desk};
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
                <p class="meta">{format!("Closed {}", clock::moment(closing.at.to_string().as_str()))}</p>
            } else {
                <div class="buttons">
                    <button class="primary" disabled={is_busy} onclick={close(&stored.id, TicketOutcome::Done, desk, dispatch)}>{"Close as done"}</button>
                    <button disabled={is_busy} onclick={close(&stored.id, TicketOutcome::Declined, desk, dispatch)}>{"Decline"}</button>
                </div>
            }
        </article>
    }
}

fn close(id: &TicketId, outcome: TicketOutcome, desk: &Desk, dispatch: &Dispatch) -> Callback<MouseEvent> {
    let (id, access, dispatch) = (id.clone(), desk.access.clone(), dispatch.clone());
    Callback::from(move |_| {
        let (id, access, dispatch) = (id.clone(), access.clone(), dispatch.clone());
        dispatch.dispatch(Action::Asking);
        spawn_local(async move {
            let answer = api::close(&access, &id, outcome).await;
            match answer {
                Ok(()) => super::app::ask(access, dispatch),
                Err(problem) => dispatch.dispatch(Action::Failed(problem)),
            }
        });
    })
}
