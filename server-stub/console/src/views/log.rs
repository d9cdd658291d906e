use share_contract::AuditEntry;
use yew::prelude::*;

use super::Dispatch;
use crate::desk::Desk;
use crate::state::Action;
use crate::{clock, csv, files, log};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub dispatch: Dispatch,
}

/// Most lines on the screen; the file has all of them.
const MOST_SHOWN: usize = 500;

/// Who did what, newest first.
#[component]
pub fn LogView(Props { desk, dispatch }: &Props) -> Html {
    let save = {
        let (entries, tenant, dispatch) = (desk.log.clone(), desk.access.tenant.clone(), dispatch.clone());
        Callback::from(move |_| {
            if let Err(problem) = files::save(&format!("tacit-log-{tenant}.csv"), "text/csv", &csv::log(&entries)) {
                dispatch.dispatch(Action::Failed(problem));
            }
        })
    };
    let chain = match log::broken_at(&desk.log, &desk.access.tenant) {
        Some(n) => {
            html! { <p class="problem" role="alert">{format!("Line {n} does not fit the one before it: it was changed, or another is missing. Ask the operator of your server.")}</p> }
        }
        None => {
            html! { <p class="hint">{"Each line holds the hash of the one before it, and all of them fit. Keep a saved file: it shows whether an older line is changed later."}</p> }
        }
    };
    html! {
        <section class="card" aria-labelledby="lines-of-log">
            <h2 id="lines-of-log">{"Who did what"}</h2>
            <p>{"A token is named by the beginning of its hash, as it stands in your server's configuration. What was looked at is one line an hour. Nobody who applied is named. Lines are kept for a year."}</p>
            {chain}
            <div class="scrolls" tabindex="0" role="group" aria-labelledby="lines-of-log">
                <table class="wide">
                    <thead><tr>{for ["Line", "When", "Role", "Token", "What", "Key"].map(|name| html! { <th scope="col">{name}</th> })}</tr></thead>
                    <tbody>{for desk.log.iter().rev().take(MOST_SHOWN).map(row)}</tbody>
                </table>
            </div>
            <div class="buttons"><button onclick={save}>{"Save as CSV"}</button></div>
        </section>
    }
}

fn row(entry: &AuditEntry) -> Html {
    html! {
        <tr key={entry.n}>
            <th scope="row">{entry.n}</th>
            <td>{clock::moment(entry.at.to_string().as_str())}</td>
            <td>{entry.role.as_str()}</td>
            <td><code>{entry.token.to_string()}</code></td>
            <td>{log::words(entry.action)}</td>
            <td>{for entry.key_id.iter().map(|key| html! { <code>{key.to_string()}</code> })}</td>
        </tr>
    }
}
