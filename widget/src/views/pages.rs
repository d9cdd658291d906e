use yew::prelude::*;

use super::focus;
use super::ledger::Requests;
use super::postings::postings;
use super::resume::Resume;
use super::wishes::wishes;
use crate::session::Session;
use crate::state::{Action, Page};

/// The tabs and the page that one of them opens.
pub fn pages(session: &Session) -> Html {
    let words = session.words();
    let shown = session.state().page;
    let tab = |page: Page| {
        let show = {
            let session = session.clone();
            move |_| session.dispatch(Action::Show(page))
        };
        let is_shown = page == shown;
        html! {
            <button type="button" role="tab" class="tab" id={id_of("tab", page)} aria-selected={is_shown.to_string()}
                aria-controls="page" tabindex={if is_shown { "0" } else { "-1" }} onclick={show}>
                { words.page(page) }
            </button>
        }
    };
    let moved = {
        let session = session.clone();
        move |event: KeyboardEvent| {
            if let Some(page) = neighbour(shown, &event.key()) {
                event.prevent_default();
                session.dispatch(Action::Show(page));
                focus(&id_of("tab", page));
            }
        }
    };
    html! {
        <>
            <div class="tabs" role="tablist" aria-label={words.say("rank-tabs")} onkeydown={moved}>{ for Page::ALL.map(tab) }</div>
            <div class="page" id="page" role="tabpanel" aria-labelledby={id_of("tab", shown)} tabindex="-1">
                { match shown {
                    Page::Postings => postings(session),
                    Page::Resume => html! { <Resume /> },
                    Page::Wishes => wishes(session),
                    Page::Ledger => html! { <Requests /> },
                } }
            </div>
        </>
    }
}

fn id_of(prefix: &str, page: Page) -> String {
    let at = Page::ALL.iter().position(|other| *other == page).unwrap_or_default();
    format!("{prefix}-{at}")
}

/// The page that a key moves to.
fn neighbour(page: Page, key: &str) -> Option<Page> {
    let at = Page::ALL.iter().position(|other| *other == page)?;
    let last = Page::ALL.len() - 1;
    let next = match key {
        "ArrowRight" => (at + 1) % Page::ALL.len(),
        "ArrowLeft" => at.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    Some(Page::ALL[next])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrows_go_round() {
        assert_eq!(neighbour(Page::Ledger, "ArrowRight"), Some(Page::Postings));
        assert_eq!(neighbour(Page::Postings, "ArrowLeft"), Some(Page::Ledger));
        assert_eq!(neighbour(Page::Postings, "a"), None);
    }
}
