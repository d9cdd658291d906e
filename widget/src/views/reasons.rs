use model::{Advice, Contribution, Flag, Match, Missing, Proof, Quote};
use yew::prelude::*;

use super::both::both;
use super::icon::{Icon, picture};
use super::score_bar::score_bar;
use super::use_session;
use crate::correct::Correction;
use crate::evidence;
use crate::session::Session;
use crate::words::Words;

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// The posting as matched.
    pub of_it: Match,
}

/// Why the score is what it is, in the words of both texts.
#[component]
pub fn Reasons(properties: &Properties) -> Html {
    let session = use_session();
    let words = session.words();
    let of_it = &properties.of_it;
    let state = session.state();
    let texts = Texts {
        resume: state.profile.as_ref().map_or("", |profile| &profile.meta.tacit.text),
        posting: state.posting(&of_it.posting).map_or("", |posting| &posting.text),
    };
    html! {
        <>
            { for of_it.flags.iter().map(|flag| warning(flag, texts, words)) }
            <section class="block">
                <h4>{ words.say("detail-reasons") }</h4>
                <p class="small quiet">{ words.say("detail-reasons-hint") }</p>
                <ul class="parts">{ for of_it.contributions.iter().filter(|part| part.max > 0.0).map(|part| contribution(part, texts, words)) }</ul>
            </section>
            { beside(of_it, texts, words) }
            if !of_it.missing.is_empty() {
                <section class="block">
                    <h4>{ words.say("detail-missing") }</h4>
                    <p class="small quiet">{ words.say("detail-missing-hint") }</p>
                    <ul class="missing">{ for of_it.missing.iter().map(|one| missing(one, texts, words)) }</ul>
                </section>
            }
            if !of_it.advice.is_empty() {
                <section class="block">
                    <h4>{ words.say("detail-advice") }</h4>
                    <p class="small quiet">{ words.say("detail-advice-hint") }</p>
                    <ul class="advice">{ for of_it.advice.iter().map(|one| advice(one, &session)) }</ul>
                </section>
            }
            { both(&session, of_it) }
        </>
    }
}

/// The two texts that quotes come from.
#[derive(Clone, Copy)]
struct Texts<'t> {
    resume: &'t str,
    posting: &'t str,
}

/// Quotes in the words around them.
fn passages(text: &str, quotes: &[Quote]) -> Html {
    let one = |passage: evidence::Passage| html! { <q>{ passage.before }<mark>{ passage.quote }</mark>{ passage.after }</q> };
    html! { <>{ for evidence::passages(text, quotes, MOST_QUOTES).into_iter().map(one) }</> }
}

fn warning(flag: &Flag, texts: Texts, words: Words) -> Html {
    html! {
        <div class="notice">
            { picture(Icon::Information) }
            <p>
                { words.named("flag", &flag.kind, &[]) }
                if let Some(quote) = &flag.resume { { " " }{ passages(texts.resume, std::slice::from_ref(quote)) } }
            </p>
        </div>
    }
}

fn contribution(part: &Contribution, texts: Texts, words: Words) -> Html {
    let of = words.numbers("detail-points", &[("points", part.points), ("max", part.max)]);
    let (first, more) = part.evidence.split_at(part.evidence.len().min(MOST_PROOFS));
    html! {
        <li class="part">
            <div class="part-head">
                <h5>{ words.named("contribution", &part.name, &[]) }</h5>
                <span class="part-points">{ of }</span>
            </div>
            { score_bar(std::slice::from_ref(part)) }
            if part.evidence.is_empty() && part.points <= 0.0 {
                <p class="small quiet">{ words.say("detail-no-evidence") }</p>
            }
            if !first.is_empty() { <ul class="proofs">{ for first.iter().map(|one| proof(one, one.about.clone().into(), texts, words)) }</ul> }
            if !more.is_empty() {
                <details>
                    <summary class="small">{ words.count("detail-more", more.len()) }</summary>
                    <ul class="proofs">{ for more.iter().map(|one| proof(one, one.about.clone().into(), texts, words)) }</ul>
                </details>
            }
        </li>
    }
}

/// Most pairs of quotes that are open at once; the others are a click away.
const MOST_PROOFS: usize = 4;

/// Most quotes of the resume beside one of the posting: the strongest come first.
const MOST_QUOTES: usize = 3;

fn proof(proof: &Proof, about: AttrValue, texts: Texts, words: Words) -> Html {
    html! {
        <li class="proof">
            <p class="proof-about">
                { about }
                if proof.points > 0.0 { <span class="plus">{ words.numbers("detail-plus", &[("points", proof.points)]) }</span> }
            </p>
            if let Some(quote) = &proof.posting {
                <p class="quote"><span class="quote-of">{ words.say("detail-asks") }</span>{ passages(texts.posting, std::slice::from_ref(quote)) }</p>
            }
            if !proof.resume.is_empty() {
                <p class="quote quote-yours">
                    <span class="quote-of">{ words.say("detail-shows") }</span>
                    { quoted(&proof.resume, texts, words) }
                </p>
            }
        </li>
    }
}

/// What growth, wishes and culture rest on.
fn beside(of_it: &Match, texts: Texts, words: Words) -> Html {
    let all = [
        ("detail-growth", &of_it.growth_evidence),
        ("detail-wishes", &of_it.preferences_evidence),
        ("detail-culture", &of_it.culture_evidence),
    ];
    let name = |key: &str, about: &String| match key {
        "detail-growth" => about.clone().into(),
        "detail-wishes" => words.wish_name(about),
        _ => words.cue(about),
    };
    let one = |(key, proofs): (&str, &Vec<Proof>)| {
        html! {
            <section class="block">
                <h4>{ words.say(key) }</h4>
                <ul class="proofs">{ for proofs.iter().map(|one| proof(one, name(key, &one.about), texts, words)) }</ul>
            </section>
        }
    };
    html! { <>{ for all.into_iter().filter(|(_, proofs)| !proofs.is_empty()).map(one) }</> }
}

/// A skill that the seeker added has no words to quote.
fn quoted(quotes: &[Quote], texts: Texts, words: Words) -> Html {
    if quotes.iter().all(|quote| quote.quote.is_empty()) {
        html! { <span>{ words.say("detail-said") }</span> }
    } else {
        passages(texts.resume, quotes)
    }
}

fn missing(missing: &Missing, texts: Texts, words: Words) -> Html {
    let (class, kind) =
        if missing.required { ("tag tag-strong", words.say("detail-required")) } else { ("tag", words.say("detail-preferred")) };
    html! {
        <li>
            <strong>{ &missing.name }</strong>{ " " }<span class={class}>{ kind }</span>
            <span class="small quiet">{ passages(texts.posting, std::slice::from_ref(&missing.posting)) }</span>
        </li>
    }
}

fn advice(advice: &Advice, session: &Session) -> Html {
    let words = session.words();
    let add = {
        let (session, correction) =
            (session.clone(), Correction::AddSkill { id: advice.id.clone(), name: advice.name.clone(), span: None });
        move |_| session.correct(correction.clone())
    };
    let label = words.pair(&words.say("detail-advice-add"), &advice.name);
    html! {
        <li>
            <p>{ words.with("detail-advice-text", &[("skill", &advice.name)]) }<span class="plus">{ words.numbers("detail-plus", &[("points", advice.points)]) }</span></p>
            <button type="button" class="button button-plain button-small" aria-label={label} onclick={add}>{ words.say("detail-advice-add") }</button>
        </li>
    }
}
