use model::{Match, Pay, Posting};
use yew::prelude::*;

use super::apply::Apply;
use super::consent::{Approval, others};
use super::element_id;
use super::icon::{Icon, picture};
use super::interview::Interview;
use super::reasons::reasons;
use super::receipt::receipts;
use super::score_bar::score_bar;
use super::thumbs::{moved, thumbs};
use crate::consent::Withdrawal;
use crate::session::Session;
use crate::state::Text;
use crate::words::{Value, Words};

/// One posting of the list, at a place of so many: a line that opens.
pub fn item(id: &str, at: usize, n: usize, session: &Session) -> Html {
    let (state, words) = (session.state(), session.words());
    let Some(of_it) = state.matches.iter().find(|one| one.posting == id) else { return html! {} };
    let is_open = state.open.as_ref() == Some(&of_it.posting);
    let posting = state.posting(&of_it.posting);
    let detail = element_id("detail", &of_it.posting);
    let toggle = {
        let (session, id) = (session.clone(), of_it.posting.clone());
        move |_| session.toggle(&id)
    };
    html! {
        <div key={id} role="listitem" aria-posinset={(at + 1).to_string()} aria-setsize={n.to_string()}
            class={classes!("job", is_open.then_some("job-open"))}>
            <div class="job-row">
            <h3>
                <button type="button" class="job-head" aria-expanded={is_open.to_string()} aria-controls={is_open.then(|| detail.clone())} onclick={toggle}>
                    { score(of_it, words) }
                    <span class="job-what">
                        <span class="job-title">{ &of_it.title }</span>
                        <span class="job-meta">{ posting.map(|posting| meta(posting, words)).unwrap_or_default() }</span>
                        { moved(state.shift_of(&of_it.posting), ["votes-up", "votes-down"], words) }
                        { moved(state.search.shift(of_it), ["weigh-up"; 2], words) }
                        { score_bar(&of_it.contributions.iter().map(|part| (part.points, part.max)).collect::<Vec<_>>()) }
                    </span>
                    { picture(Icon::Chevron) }
                </button>
            </h3>
            { thumbs(of_it, session) }
            </div>
            if is_open {
                <div class="detail" id={detail}>
                    { subscores(of_it, words) }
                    { receipts(Some(id), session) }
                    if state.is_thin(&of_it.posting) {
                        <p class="notice" role="status">{ if state.texts.get(&of_it.posting) == Some(&Text::Missing) { words.say("detail-no-text") } else { words.say("detail-fetching") } }</p>
                    } else {
                        { decision(session, of_it) }
                        { reasons(of_it, session) }
                        <Interview posting={of_it.posting.clone()} />
                    }
                    if let Some(posting) = posting { { facts(posting, words) } }
                    if let Some(url) = posting.and_then(|posting| posting.url.clone()) { <Apply posting={of_it.posting.clone()} {url} /> }
                    { wrong(session) }
                </div>
            }
        </div>
    }
}

fn score(of_it: &Match, words: Words) -> Html {
    let whole = (of_it.score.round() as u32).to_string();
    let fit = words.say("rank-fit");
    let said = words.pair(&fit, &words.numbers("rank-of-100", &[("score", of_it.score)]));
    html! {
        <span class="score">
            <span class="score-number" aria-hidden="true">{ whole }</span>
            <span class="score-of" aria-hidden="true">{ fit }</span>
            <span class="unseen">{ said }{ ". " }</span>
        </span>
    }
}

/// Place, work place and pay in a line.
fn meta(posting: &Posting, words: Words) -> String {
    let places = (!posting.places.is_empty()).then(|| AttrValue::from(posting.places.join(" / ")));
    let work_place = posting.work_place.map(|place| words.named("work-place", &place, &[]));
    [places, work_place, posting.pay.as_ref().map(|one| pay(one, words))].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn pay(pay: &Pay, words: Words) -> AttrValue {
    let [least, most] = [pay.min_year, pay.max_year].map(|amount| Value::Money(amount, &pay.currency));
    if (pay.max_year - pay.min_year).abs() < 1.0 {
        return words.fill("detail-pay-value", &[("pay", least)]);
    }
    words.fill("detail-pay-range", &[("least", least), ("most", most)])
}

/// The way to say that the posting is wrong (AJ46).
fn wrong(session: &Session) -> Html {
    let say = {
        let session = session.clone();
        move |_| session.show_desk("requests")
    };
    html! { <button type="button" class="link" onclick={say}>{ session.words().say("detail-wrong") }</button> }
}

/// Three questions that are not mixed into the score.
fn subscores(of_it: &Match, words: Words) -> Html {
    let all = [
        Some((words.say("detail-growth"), of_it.growth)),
        Some((words.say("detail-wishes"), of_it.preferences)),
        of_it.culture.map(|culture| (words.say("detail-culture"), culture)),
    ];
    let one = |(name, value): (AttrValue, f64)| html! { <div><dt>{ name }</dt><dd>{ words.numbers("detail-of-100", &[("n", value)]) }</dd></div> };
    html! { <dl class="subscores">{ for all.into_iter().flatten().map(one) }</dl> }
}

/// What the posting says about itself, and what it leaves out.
fn facts(posting: &Posting, words: Words) -> Html {
    let joined = |parts: Vec<AttrValue>| Some(AttrValue::from(parts.join(", "))).filter(|text| !text.is_empty());
    let kinds = posting.employment_types.iter().map(|kind| words.named("employment", kind, &[])).collect();
    let work_place = posting.work_place.map(|place| words.named("work-place", &place, &[]));
    let quoted = |one: &Pay| words.with("detail-pay-quoted", &[("pay", &pay(one, words)), ("quote", &one.quote)]);
    let stated = [
        ("detail-pay", "detail-silent-pay", posting.pay.as_ref().map(quoted)),
        (
            "detail-place",
            "detail-silent-place",
            joined(posting.places.iter().map(|place| place.clone().into()).chain(work_place).collect()),
        ),
        ("detail-kind", "detail-silent-kind", joined(kinds)),
        ("detail-years", "detail-silent-years", posting.years.map(|years| words.numbers("detail-years-value", &[("n", years)]))),
    ];
    let until = posting.valid_through.as_ref().map(|day| words.date(day));
    let rest = [("detail-employer", posting.employer.clone().map(AttrValue::from)), ("detail-until", until)];
    let silent: Vec<AttrValue> = stated.iter().filter(|(_, _, value)| value.is_none()).map(|(_, key, _)| words.say(key)).collect();
    let row =
        |(key, value): (&str, Option<AttrValue>)| value.map(|value| html! { <div><dt>{ words.say(key) }</dt><dd>{ value }</dd></div> });
    let rows = stated.into_iter().map(|(key, _, value)| (key, value)).chain(rest).filter_map(row);
    html! {
        <section class="block">
            <h4>{ words.say("detail-facts") }</h4>
            <dl class="facts">{ for rows }</dl>
            if !silent.is_empty() { <p class="small quiet">{ words.with("detail-nothing-on", &[("facts", &silent.join(", "))]) }</p> }
        </section>
    }
}

/// The way to a summary, or the summary that is being decided on.
fn decision(session: &Session, of_it: &Match) -> Html {
    let (state, words) = (session.state(), session.words());
    if state.draft.as_ref().is_some_and(|draft| draft.prepared.posting == of_it.posting) {
        return html! { <Approval /> };
    }
    let unnamed = || words.say("consent-prepare-unnamed");
    let name = state.employer.as_ref().map_or_else(unnamed, |employer| words.with("consent-prepare", &[("employer", &employer.name)]));
    let prepare = {
        let (session, id) = (session.clone(), of_it.posting.clone());
        move |_| session.prepare(&id)
    };
    let is_sent = state.sent.iter().any(|sent| sent.posting == of_it.posting && sent.withdrawal != Withdrawal::Done);
    let class = classes!("button", is_sent.then_some("button-plain"));
    html! {
        <div class="decision">
            <button type="button" {class} onclick={prepare} disabled={state.is_stale()}>{ name }</button>
            if let Some(code) = &state.draft_failure {
                <p class="small hint" role="alert">{ words.error(code) }</p>
            }
            <p class="small quiet">{ words.say("consent-prepare-hint") }</p>
            { others(&of_it.posting, session) }
        </div>
    }
}
