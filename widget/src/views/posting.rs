use model::{Match, Pay, Posting};
use yew::prelude::*;

use super::consent::Approval;
use super::icon::{Icon, picture};
use super::reasons::Reasons;
use super::receipt::Receipts;
use super::score_bar::score_bar;
use super::thumbs::{Thumbs, moved};
use super::{element_id, use_session};
use crate::consent::Withdrawal;
use crate::session::Session;
use crate::state::Text;
use crate::words::{Words, fill, grouped};

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// The posting as matched.
    pub of_it: Match,
}

/// One posting of the list: a line that opens.
#[component]
pub fn Item(properties: &Properties) -> Html {
    let session = use_session();
    let (state, words) = (session.state(), session.words());
    let of_it = &properties.of_it;
    let is_open = state.open.as_ref() == Some(&of_it.posting);
    let posting = state.posting(&of_it.posting);
    let detail = element_id("detail", &of_it.posting);
    let toggle = {
        let (session, id) = (session.clone(), of_it.posting.clone());
        move |_| session.toggle(&id)
    };
    html! {
        <li class={classes!("job", is_open.then_some("job-open"))}>
            <div class="job-row">
            <h3>
                <button type="button" class="job-head" aria-expanded={is_open.to_string()} aria-controls={is_open.then(|| detail.clone())} onclick={toggle}>
                    { score(of_it, words) }
                    <span class="job-what">
                        <span class="job-title">{ &of_it.title }</span>
                        <span class="job-meta">{ posting.map(|posting| meta(posting, words)).unwrap_or_default() }</span>
                        { moved(state.shift_of(&of_it.posting), words) }
                        { score_bar(&of_it.contributions) }
                    </span>
                    { picture(Icon::Chevron) }
                </button>
            </h3>
            <Thumbs of_it={of_it.clone()} />
            </div>
            if is_open {
                <div class="detail" id={detail}>
                    { subscores(of_it, words) }
                    <Receipts posting={Some(of_it.posting.clone())} />
                    if state.is_thin(&of_it.posting) {
                        <p class="notice" role="status">{ if state.texts.get(&of_it.posting) == Some(&Text::Missing) { words.detail.no_text } else { words.detail.fetching } }</p>
                    } else {
                        { decision(&session, of_it) }
                        <Reasons of_it={of_it.clone()} />
                    }
                    if let Some(posting) = posting { { facts(posting, words) } }
                </div>
            }
        </li>
    }
}

fn score(of_it: &Match, words: &Words) -> Html {
    let whole = format!("{:.0}", of_it.score);
    html! {
        <span class="score">
            <span class="score-number" aria-hidden="true">{ &whole }</span>
            <span class="score-of" aria-hidden="true">{ words.rank.fit }</span>
            <span class="unseen">{ format!("{}: {}. ", words.rank.fit, fill(words.rank.of_100, &[("score", &whole)])) }</span>
        </span>
    }
}

/// Place, work place and pay in a line.
fn meta(posting: &Posting, words: &Words) -> String {
    let places = (!posting.places.is_empty()).then(|| posting.places.join(" / "));
    let work_place = posting.work_place.map(|place| (words.work_place)(place).to_owned());
    [places, work_place, posting.pay.as_ref().map(pay)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn pay(pay: &Pay) -> String {
    if (pay.max_year - pay.min_year).abs() < 1.0 {
        return format!("{} {}", grouped(pay.min_year), pay.currency);
    }
    format!("{} – {} {}", grouped(pay.min_year), grouped(pay.max_year), pay.currency)
}

/// Three questions that are not mixed into the score.
fn subscores(of_it: &Match, words: &Words) -> Html {
    let all = [
        Some((words.detail.growth, of_it.growth)),
        Some((words.detail.wishes, of_it.preferences)),
        of_it.culture.map(|culture| (words.detail.culture, culture)),
    ];
    let one =
        |(name, value): (&str, f64)| html! { <div><dt>{ name }</dt><dd>{ format!("{value:.0}") }<span>{ " / 100" }</span></dd></div> };
    html! { <dl class="subscores">{ for all.into_iter().flatten().map(one) }</dl> }
}

/// What the posting says about itself, and what it leaves out.
fn facts(posting: &Posting, words: &Words) -> Html {
    let kinds: Vec<&str> = posting.employment_types.iter().map(|kind| (words.employment)(*kind)).collect();
    let joined = |parts: Vec<String>| Some(parts.join(", ")).filter(|text| !text.is_empty());
    let work_place = posting.work_place.map(|place| (words.work_place)(place).to_owned());
    let stated = [
        (words.detail.pay, posting.pay.as_ref().map(|pay_| format!("{} ({})", pay(pay_), pay_.quote))),
        (words.detail.place, joined(posting.places.iter().cloned().chain(work_place).collect())),
        (words.detail.kind, joined(kinds.into_iter().map(str::to_owned).collect())),
        (words.detail.years, posting.years.map(|years| fill(words.detail.years_value, &[("n", &crate::words::short(years))]))),
    ];
    let rest = [(words.detail.employer, posting.employer.clone()), (words.detail.until, posting.valid_through.clone())];
    let silent: Vec<String> = stated.iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name.to_lowercase()).collect();
    let row = |(name, value): (&str, Option<String>)| value.map(|value| html! { <div><dt>{ name }</dt><dd>{ value }</dd></div> });
    html! {
        <section class="block">
            <h4>{ words.detail.facts }</h4>
            <dl class="facts">{ for stated.into_iter().chain(rest).filter_map(row) }</dl>
            if !silent.is_empty() { <p class="small quiet">{ fill(words.detail.nothing_on, &[("facts", &silent.join(", "))]) }</p> }
        </section>
    }
}

/// The way to a summary, or the summary that is being decided on.
fn decision(session: &Session, of_it: &Match) -> Html {
    let (state, words) = (session.state(), session.words());
    if state.draft.as_ref().is_some_and(|draft| draft.prepared.posting == of_it.posting) {
        return html! { <Approval /> };
    }
    let name = state.employer.as_ref().map_or_else(|| words.detail.employer.to_lowercase(), |employer| employer.name.clone());
    let prepare = {
        let (session, id) = (session.clone(), of_it.posting.clone());
        move |_| session.prepare(&id)
    };
    let is_sent = state.sent.iter().any(|sent| sent.posting == of_it.posting && sent.withdrawal != Withdrawal::Done);
    let class = classes!("button", is_sent.then_some("button-plain"));
    html! {
        <div class="decision">
            <button type="button" {class} onclick={prepare} disabled={state.is_stale()}>{ fill(words.consent.prepare, &[("employer", &name)]) }</button>
            if let Some(code) = &state.draft_failure {
                <p class="small hint" role="alert">{ (words.error)(code) }</p>
            }
            <p class="small quiet">{ words.consent.prepare_hint }</p>
        </div>
    }
}
