use model::{Advice, Contribution, Flag, Match, Missing, Proof, Quote};
use yew::prelude::*;

use super::both::both;
use super::icon::{Icon, picture};
use super::score_bar::score_bar;
use crate::correct::Correction;
use crate::evidence;
use crate::session::Session;
use crate::words::Words;

/// Why the score is what it is, in the words of both texts.
pub fn reasons(of_it: &Match, session: &Session) -> Html {
    let words = session.words();
    let state = session.state();
    let texts = Texts {
        resume: state.profile.as_ref().map_or("", |profile| &profile.meta.tacit.text),
        posting: state.posting(&of_it.posting).map_or("", |posting| &posting.text),
    };
    let parts = of_it.contributions.iter().filter(|part| part.max > 0.0);
    html! {
        <>
            { for of_it.flags.iter().map(|flag| warning(flag, texts, words)) }
            <section class="block">
                <h4>{ words.say("detail-reasons") }</h4>
                <p class="small quiet">{ words.say("detail-reasons-hint") }</p>
                <ul class="parts">{ for parts.enumerate().map(|(at, part)| contribution(at, part, texts, words)) }</ul>
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
                    <ul class="advice">{ for of_it.advice.iter().map(|one| advice(one, session)) }</ul>
                </section>
            }
            { both(session, of_it) }
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
    let one = |passage: evidence::Passage| {
        let quote = if passage.is_long() {
            html! { passage.quote }
        } else {
            html! { <mark>{ passage.quote }</mark> }
        };
        html! { <q>{ passage.before }{ quote }{ passage.after }</q> }
    };
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

/// A part of the score as a bar, which opens to what it rests on. The first one is open, to show that there is more behind a bar.
fn contribution(at: usize, part: &Contribution, texts: Texts, words: Words) -> Html {
    let head = html! {
        <>
            <h5>{ words.named("contribution", &part.name, &[]) }</h5>
            <span class="part-points">{ words.numbers("detail-points", &[("points", part.points), ("max", part.max)]) }</span>
        </>
    };
    let bar = score_bar(&[(part.points, part.max)]);
    if part.evidence.is_empty() {
        let hint = (part.points <= 0.0).then(|| html! { <p class="small quiet">{ words.say("detail-no-evidence") }</p> });
        return html! { <li class="part"><div class="part-head">{ head }{ bar }</div>{ hint }</li> };
    }
    let (first, more) = part.evidence.split_at(part.evidence.len().min(MOST_PROOFS));
    let proofs = |some: &[Proof]| html! { <ul class="proofs">{ for some.iter().map(|one| proof(one, one.about.clone().into(), texts, words)) }</ul> };
    html! {
        <li class="part">
            <details open={at == 0}>
                <summary class="part-head">{ head }{ picture(Icon::Chevron) }{ bar }</summary>
                { proofs(first) }
                if !more.is_empty() {
                    <details>
                        <summary class="small">{ words.count("detail-more", more.len()) }</summary>
                        { proofs(more) }
                    </details>
                }
            </details>
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

/// What growth, wishes and culture rest on, each folded behind its bar.
fn beside(of_it: &Match, texts: Texts, words: Words) -> Html {
    let all = [
        ("detail-growth", Some(of_it.growth), &of_it.growth_evidence),
        ("detail-wishes", Some(of_it.preferences), &of_it.preferences_evidence),
        ("detail-culture", of_it.culture, &of_it.culture_evidence),
    ];
    let name = |key: &str, about: &String| match key {
        "detail-growth" => about.clone().into(),
        "detail-wishes" => words.wish_name(about),
        _ => words.cue(about),
    };
    let one = |(key, value, proofs): (&str, Option<f64>, &Vec<Proof>)| {
        let value = value.unwrap_or_default();
        html! {
            <details class="block part">
                <summary class="part-head">
                    <h4>{ words.say(key) }</h4>
                    <span class="part-points">{ words.numbers("detail-of-100", &[("n", value)]) }</span>
                    { picture(Icon::Chevron) }{ score_bar(&[(value, 100.0)]) }
                </summary>
                <ul class="proofs">{ for proofs.iter().map(|one| proof(one, name(key, &one.about), texts, words)) }</ul>
            </details>
        }
    };
    html! { <>{ for all.into_iter().filter(|(_, _, proofs)| !proofs.is_empty()).map(one) }</> }
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
