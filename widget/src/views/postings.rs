use model::Match;
use yew::prelude::*;

use super::icon::{Icon, picture};
use super::long_list::LongList;
use super::posting::item;
use super::search;
use crate::session::Session;
use crate::words::{Value, Words};

/// The ranked postings, and after them those that a condition leaves out.
pub fn postings(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let left_out: Vec<&Match> = state.matches.iter().filter(|one| !one.excluded.is_empty()).collect();
    let list = state.list();
    let hint = if state.n_indexed > 0 {
        words.numbers("rank-of-index", &[("n", (state.matches.len() - left_out.len()) as f64), ("all", state.n_indexed as f64)])
    } else {
        words.say("rank-hint")
    };
    html! {
        <section key="jobs" aria-labelledby="rank-title" aria-busy={state.is_stale().to_string()}>
            <div class="section-head">
                <h2 id="rank-title">{ words.say("rank-title") }</h2>
                if state.is_stale() && state.match_failure.is_none() { <span class="working">{ words.say("rank-stale") }</span> }
            </div>
            <p class="lead">{ hint }</p>
            if !state.matches.is_empty() { { search::bar(session, &list) } }
            { news(session) }
            { votes(session) }
            if state.only_reads { <p class="notice">{ words.say("limits-match-hint") }</p> }
            if let Some(code) = &state.match_failure {
                <div class="notice notice-warning" role="alert">
                    { picture(Icon::Warning) }
                    <p><strong>{ words.say("rank-no-match") }{ "." }</strong>{ " " }{ words.error(code) }</p>
                    <button type="button" class="button button-plain" onclick={
                        let session = session.clone();
                        move |_| session.rematch()
                    }>{ words.say("open-again") }</button>
                </div>
            }
            if !list.shown.is_empty() {
                <LongList n={list.shown.len()} row={row(&list.shown, session)} label={words.say("find-list")}
                    kept={list.shown.iter().position(|one| state.open.as_ref() == Some(&one.posting))} />
            }
            if !left_out.is_empty() {
                <h2 class="left-out-title">{ words.say("rank-left-out") }</h2>
                <ul class="left-out">{ for left_out.iter().map(|one| reason(one, words)) }</ul>
            }
        </section>
    }
}

/// New jobs that saved searches found, with the way to them.
fn news(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let one = |(name, found): (&String, &Vec<String>)| {
        let show = {
            let (session, name) = (session.clone(), name.clone());
            move |_| session.show_search(&name)
        };
        html! {
            <div class="notice" role="status" key={name.clone()}>
                { picture(Icon::Information) }
                <p>{ words.fill("find-news", &[("n", Value::Number(found.len() as f64)), ("name", Value::Text(name))]) }</p>
                <button type="button" class="button button-plain button-small" onclick={show}>{ words.say("find-news-show") }</button>
            </div>
        }
    };
    html! { <>{ for state.news.iter().filter(|(_, found)| !found.is_empty()).map(one) }</> }
}

/// What the votes do, and the way to forget them.
fn votes(session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    if state.votes.is_empty() {
        return html! {};
    }
    let clear = {
        let session = session.clone();
        move |_| {
            session.clear_votes();
            // The button goes with the votes.
            super::focus("page");
        }
    };
    html! {
        <div class="notice votes">
            { picture(Icon::ThumbUp) }
            <p>{ words.count("votes-moved", state.shifts.len()) }</p>
            <button type="button" class="button button-plain button-small" onclick={clear}>{ words.say("votes-clear") }</button>
        </div>
    }
}

/// Makes the rows of the list.
fn row(shown: &[&Match], session: &Session) -> Callback<usize, Html> {
    let session = session.clone();
    let n = shown.len();
    // A match is large: what a row needs is copied when it is drawn.
    let places: Vec<String> = shown.iter().map(|one| one.posting.clone()).collect();
    Callback::from(move |at: usize| item(&places[at], at, n, &session))
}

fn reason(one: &Match, words: Words) -> Html {
    let reasons = one.excluded.iter().map(|exclusion| {
        let wish = words.wish_name(&exclusion.wish);
        html! { <span>{ words.with("rank-left-out-because", &[("wish", &wish), ("offered", &exclusion.offered)]) }</span> }
    });
    html! { <li key={one.posting.clone()}><strong>{ &one.title }</strong>{ for reasons }</li> }
}
