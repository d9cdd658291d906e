use model::{Advice, Contribution, Flag, Match, Missing, Proof};
use yew::prelude::*;

use super::icon::{Icon, Picture};
use super::score_bar::ScoreBar;
use super::use_session;
use crate::correct::Correction;
use crate::session::Session;
use crate::words::{Words, fill, short};

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
    html! {
        <>
            { for of_it.flags.iter().map(|flag| warning(flag, words)) }
            <section class="block">
                <h4>{ words.detail.reasons }</h4>
                <p class="small quiet">{ words.detail.reasons_hint }</p>
                <ul class="parts">{ for of_it.contributions.iter().filter(|part| part.max > 0.0).map(|part| contribution(part, words)) }</ul>
            </section>
            if !of_it.missing.is_empty() {
                <section class="block">
                    <h4>{ words.detail.missing }</h4>
                    <p class="small quiet">{ words.detail.missing_hint }</p>
                    <ul class="missing">{ for of_it.missing.iter().map(|one| missing(one, words)) }</ul>
                </section>
            }
            if !of_it.advice.is_empty() {
                <section class="block">
                    <h4>{ words.detail.advice }</h4>
                    <p class="small quiet">{ words.detail.advice_hint }</p>
                    <ul class="advice">{ for of_it.advice.iter().map(|one| advice(one, &session)) }</ul>
                </section>
            }
        </>
    }
}

fn warning(flag: &Flag, words: &Words) -> Html {
    html! {
        <div class="notice">
            <Picture icon={Icon::Information} />
            <p>
                { (words.flag)(flag.kind) }
                if let Some(quote) = &flag.resume { { " " }<q>{ &quote.quote }</q> }
            </p>
        </div>
    }
}

fn contribution(part: &Contribution, words: &Words) -> Html {
    let of = fill(words.detail.points, &[("points", &short(part.points)), ("max", &short(part.max))]);
    let (first, more) = part.evidence.split_at(part.evidence.len().min(MOST_PROOFS));
    html! {
        <li class="part">
            <div class="part-head">
                <h5>{ (words.contribution)(part.name) }</h5>
                <span class="part-points">{ of }</span>
            </div>
            <ScoreBar contributions={vec![part.clone()]} is_decoration=true />
            if part.evidence.is_empty() && part.points <= 0.0 {
                <p class="small quiet">{ words.detail.no_evidence }</p>
            }
            if !first.is_empty() { <ul class="proofs">{ for first.iter().map(|one| proof(one, words)) }</ul> }
            if !more.is_empty() {
                <details>
                    <summary class="small">{ fill(words.detail.more, &[("n", &more.len().to_string())]) }</summary>
                    <ul class="proofs">{ for more.iter().map(|one| proof(one, words)) }</ul>
                </details>
            }
        </li>
    }
}

/// Most pairs of quotes that are open at once; the others are a click away.
const MOST_PROOFS: usize = 4;

/// Most quotes of the resume beside one of the posting: the strongest come first.
const MOST_QUOTES: usize = 3;

fn proof(proof: &Proof, words: &Words) -> Html {
    html! {
        <li class="proof">
            <p class="proof-about">
                { &proof.about }
                if proof.points > 0.0 { <span class="plus">{ format!("+{}", short(proof.points)) }</span> }
            </p>
            if let Some(quote) = &proof.posting {
                <p class="quote"><span class="quote-of">{ words.detail.asks }</span><q>{ &quote.quote }</q></p>
            }
            if !proof.resume.is_empty() {
                <p class="quote quote-yours">
                    <span class="quote-of">{ words.detail.shows }</span>
                    { for proof.resume.iter().take(MOST_QUOTES).map(|quote| quoted(&quote.quote, words)) }
                </p>
            }
        </li>
    }
}

/// A skill that the seeker added has no words to quote.
fn quoted(quote: &str, words: &Words) -> Html {
    if quote.is_empty() {
        html! { <span>{ words.detail.said }</span> }
    } else {
        html! { <q>{ quote.to_owned() }</q> }
    }
}

fn missing(missing: &Missing, words: &Words) -> Html {
    let (class, kind) = if missing.required { ("tag tag-strong", words.detail.required) } else { ("tag", words.detail.preferred) };
    html! {
        <li>
            <strong>{ &missing.name }</strong>{ " " }<span class={class}>{ kind }</span>
            <q class="small quiet">{ &missing.posting.quote }</q>
        </li>
    }
}

fn advice(advice: &Advice, session: &Session) -> Html {
    let words = session.words();
    let add = {
        let (session, correction) = (session.clone(), Correction::AddSkill { id: advice.id.clone(), name: advice.name.clone() });
        move |_| session.correct(correction.clone())
    };
    let label = format!("{}: {}", words.detail.advice_add, advice.name);
    html! {
        <li>
            <p>{ fill(words.detail.advice_text, &[("skill", &advice.name)]) }<span class="plus">{ format!("+{}", short(advice.points)) }</span></p>
            <button type="button" class="button button-plain button-small" aria-label={label} onclick={add}>{ words.detail.advice_add }</button>
        </li>
    }
}
