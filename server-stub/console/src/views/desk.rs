use web_sys::HtmlElement;
use yew::prelude::*;

use super::Dispatch;
use super::app::ask;
use super::check::CheckView;
use super::embed::EmbedView;
use super::inbox::InboxView;
use super::key::KeyView;
use super::log::LogView;
use super::requests::RequestsView;
use super::statistics::StatisticsView;
use crate::desk::Desk;
use crate::page::Page;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub is_busy: bool,
    pub dispatch: Dispatch,
    /// What just happened.
    #[prop_or_default]
    pub children: Html,
}

fn name(page: Page) -> &'static str {
    match page {
        Page::Inbox => "Inbox",
        Page::Requests => "Requests",
        Page::Statistics => "Statistics",
        Page::Check => "Posting check",
        Page::Key => "Key",
        Page::Embed => "Embed",
        Page::Log => "Log",
    }
}

/// The console of somebody who is signed in.
#[component]
pub fn DeskView(props: &Props) -> Html {
    let Props { desk, dispatch, .. } = props;
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        // After signing in or turning a page, keyboard and screen reader start at its heading.
        use_effect_with(desk.page, move |_| {
            if let Some(heading) = heading.cast::<HtmlElement>() {
                heading.focus().ok();
            }
        });
    }
    html! {
        <>
            <Bar desk={desk.clone()} is_busy={props.is_busy} dispatch={dispatch.clone()} />
            {props.children.clone()}
            <main>
                <h1 ref={heading} tabindex="-1">{name(desk.page)}</h1>
                {match desk.page {
                    Page::Inbox => html! { <InboxView desk={desk.clone()} is_busy={props.is_busy} dispatch={dispatch.clone()} /> },
                    Page::Requests => html! { <RequestsView desk={desk.clone()} is_busy={props.is_busy} dispatch={dispatch.clone()} /> },
                    Page::Statistics => html! { <StatisticsView desk={desk.clone()} dispatch={dispatch.clone()} /> },
                    Page::Check => html! { <CheckView statistics={desk.statistics.clone()} /> },
                    Page::Embed => html! { <EmbedView desk={desk.clone()} dispatch={dispatch.clone()} /> },
                    Page::Log => html! { <LogView desk={desk.clone()} dispatch={dispatch.clone()} /> },
                    Page::Key => html! { <KeyView desk={desk.clone()} is_busy={props.is_busy} dispatch={dispatch.clone()} /> },
                }}
            </main>
        </>
    }
}

/// Name of the employer, pages, refresh and the way out.
#[component]
fn Bar(props: &Props) -> Html {
    let Props { desk, is_busy, dispatch, .. } = props;
    let refresh = {
        let (access, dispatch) = (desk.access.clone(), dispatch.clone());
        Callback::from(move |_| ask(access.clone(), dispatch.clone()))
    };
    let sign_out = {
        let dispatch = dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(Action::SignedOut))
    };
    let n_waiting = desk.tickets.iter().filter(|ticket| ticket.is_open()).count();
    let pages = Page::of(desk.scope.role).map(|page| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_| dispatch.dispatch(Action::Turned(page)));
        html! {
            <button {onclick} aria-current={(desk.page == page).then_some("page")}>
                {name(page)}
                if page == Page::Requests && n_waiting > 0 {
                    <span class="count"><span class="hidden">{", waiting: "}</span>{n_waiting}</span>
                }
            </button>
        }
    });
    html! {
        <header class="bar">
            <p class="employer">{desk.configuration.name.clone()}<span>{format!("{} · stored in: {}", crate::role::words(&desk.scope), desk.configuration.region)}</span></p>
            <nav aria-label="Console">{for pages}</nav>
            <div class="tools">
                <button onclick={refresh} disabled={*is_busy}>{"Refresh"}</button>
                <button onclick={sign_out}>{"Sign out"}</button>
            </div>
        </header>
    }
}
