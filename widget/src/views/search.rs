//! Search, filters, order and sliders above the list.

use model::WorkPlace;
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::{is_ticked, typed};
use crate::list::{Change, List, Order};
use crate::session::Session;
use crate::state::Action;
use crate::words::Value;

const PLACES: [WorkPlace; 3] = [WorkPlace::OnSite, WorkPlace::Hybrid, WorkPlace::Remote];

fn changes<E>(session: &Session, change: impl Fn(&E) -> Change + 'static) -> impl Fn(E) + 'static {
    let session = session.clone();
    move |event: E| session.dispatch(Action::Searched(change(&event)))
}

/// What the list is narrowed down to, its order, and how much is hidden.
pub fn bar(session: &Session, list: &List) -> Html {
    let (search, words) = (&session.state().search, session.words());
    let place = |place: WorkPlace| {
        let value = PLACES.iter().position(|one| *one == place).map(|at| at.to_string());
        html! { <option {value} selected={search.place == Some(place)}>{ words.named("work-place", &place, &[]) }</option> }
    };
    let order = |order: Order| html! { <option value={(order as usize).to_string()} selected={search.order == order}>{ words.say(order_key(order)) }</option> };
    let searched = changes(session, |event: &InputEvent| Change::Words(typed(event)));
    let placed = changes(session, |event: &Event| Change::Place(typed(event).parse().ok().and_then(|at: usize| PLACES.get(at).copied())));
    let ordered = changes(session, |event: &Event| {
        Change::Order(typed(event).parse().ok().and_then(|at: usize| Order::ALL.get(at).copied()).unwrap_or_default())
    });
    let paid = changes(session, |event: &Event| Change::SaysPay(is_ticked(event)));
    let save = {
        let session = session.clone();
        move |_| {
            session.save_search();
            session.show_desk("alerts");
        }
    };
    html! {
        <>
            <search>
                <div class="find">
                    <label class="find-words"><span>{ words.say("find-search") }</span>
                        <input type="search" value={search.words.clone()} oninput={searched} autocomplete="off" /></label>
                    if search.narrows() { <button type="button" class="button button-plain button-small" onclick={save}>{ words.say("find-save") }</button> }
                </div>
                <details class="filters" open={is_wide()}>
                <summary>{ words.say("find-filters") }</summary>
                <div class="find">
                <label><span>{ words.say("wish-work-places") }</span>
                    <select onchange={placed}><option value="" selected={search.place.is_none()}>{ words.say("find-any") }</option>{ for PLACES.map(place) }</select></label>
                <label><span>{ words.say("find-sort") }</span><select onchange={ordered}>{ for Order::ALL.map(order) }</select></label>
                <label class="check"><input type="checkbox" checked={search.says_pay} onchange={paid} /><span>{ words.say("find-says-pay") }</span></label>
                </div>
                { sliders(session) }
                </details>
            </search>
            { hidden(session, list) }
        </>
    }
}

fn order_key(order: Order) -> &'static str {
    match order {
        Order::Best => "find-sort-best",
        Order::Fit => "find-sort-fit",
        Order::Pay => "find-sort-pay",
        Order::Newest => "find-sort-newest",
        Order::Title => "find-sort-title",
    }
}

/// How many jobs are hidden, each reason with its number, and the way back to all.
fn hidden(session: &Session, list: &List) -> Html {
    let (search, words) = (&session.state().search, session.words());
    let number = |n: usize| ("n", Value::Number(n as f64));
    let place = search.place.map(|place| words.named("work-place", &place, &[])).unwrap_or_default();
    let reasons = [
        (list.without_words, words.fill("find-without-words", &[number(list.without_words), ("words", Value::Text(search.words.trim()))])),
        (list.without_place, words.fill("find-without-place", &[number(list.without_place), ("place", Value::Text(&place))])),
        (list.without_pay, words.count("find-without-pay", list.without_pay)),
    ];
    let n_hidden: usize = reasons.iter().map(|(n, _)| n).sum();
    let reasons: Vec<AttrValue> = reasons.into_iter().filter(|(n, _)| *n > 0).map(|(_, reason)| reason).collect();
    let all = changes(session, |_: &MouseEvent| Change::All);
    html! {
        <div class="find-hidden">
            if n_hidden > 0 {
                <div class="notice">
                    { picture(Icon::Information) }
                    <p>
                        if list.shown.is_empty() { <strong>{ words.say("find-none") }{ " " }</strong> }
                        { words.fill("find-hidden", &[number(n_hidden), ("reasons", Value::Text(&reasons.join(", ")))]) }
                    </p>
                    <button type="button" class="button button-plain button-small" onclick={all}>{ words.say("find-all") }</button>
                </div>
            }
        </div>
    }
}

/// Whether there is room for the filters above the list; on a phone they are folded until they are wanted.
fn is_wide() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()).and_then(|width| width.as_f64());
    width.is_none_or(|width| width > 480.0)
}

/// Sliders for what else counts. Wishes and culture have one once there are some.
fn sliders(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let is_there = [true, state.matches.iter().any(|one| one.preferences < 100.0), state.matches.iter().any(|one| one.culture.is_some())];
    let keys = ["detail-growth", "detail-wishes", "detail-culture"];
    let slider = |(at, key): (usize, &str)| {
        let weight = state.search.weights[at];
        let slid = changes(session, move |event: &InputEvent| Change::Weight(at, typed(event).parse().unwrap_or(0)));
        let said = if weight == 0 { words.say("weigh-off") } else { words.count("weigh-value", usize::from(weight)) };
        html! {
            <label class="slider">
                <span>{ words.say(key) }</span>
                <input type="range" min="0" max="10" step="1" value={weight.to_string()} aria-valuetext={said.clone()} oninput={slid} />
                <output aria-hidden="true">{ said }</output>
            </label>
        }
    };
    html! {
        <details class="weigh">
            <summary>{ words.say("weigh-title") }</summary>
            <p class="small quiet">{ words.say("weigh-hint") }</p>
            <div class="sliders">{ for keys.into_iter().enumerate().filter(|(at, _)| is_there[*at]).map(slider) }</div>
        </details>
    }
}
