use share_contract::{Availability, BoardProfile, Evaluation, Summary};
use yew::prelude::*;

use crate::clock;
use crate::letter::Content;

/// What stood in an envelope.
pub fn contents(content: &Content) -> Html {
    match content {
        Content::Summary(summary) => of_summary(summary),
        Content::Fit(_) => html! { <p class="hint">{"The applicant shared the fit alone, without a word of the resume."}</p> },
        Content::Times(times) => of_times(times),
        Content::Practice(practice) => of_practice(practice),
        Content::Board(profile) => of_board(profile),
        Content::Check => {
            html! { <p>{"The applicant agreed to this one check. The consent stands in its terms; it can be taken back."}</p> }
        }
    }
}

/// The fit as the applicant saw it, to the digit.
pub fn score(content: &Content) -> Html {
    let score = match content {
        Content::Summary(summary) => summary.score,
        Content::Fit(fit) => Some(fit.score),
        _ => None,
    };
    score.map_or_else(Html::default, |score| {
        html! { <p class="score"><strong>{format!("{score:.0}")}</strong><span>{"fit of 100"}</span></p> }
    })
}

fn of_summary(summary: &Summary) -> Html {
    html! {
        <>
            {for summary.note.as_ref().map(|note| html! { <blockquote><p>{note.clone()}</p><footer>{"The applicant's own words"}</footer></blockquote> })}
            if !summary.sentences.is_empty() {
                <h3>{"From the resume"}</h3>
                <ul class="sentences">{for summary.sentences.iter().map(|sentence| html! { <li>{sentence.clone()}</li> })}</ul>
            }
            {contact(summary)}
        </>
    }
}

fn of_times(times: &Availability) -> Html {
    html! {
        <>
            <h3>{format!("Free for an interview, in your time zone, {}", clock::zone_here())}</h3>
            <ul class="sentences">{for times.free.iter().map(|slot| html! { <li>{clock::in_words(slot)}</li> })}</ul>
        </>
    }
}

fn of_practice(practice: &Evaluation) -> Html {
    html! {
        <>
            <h3>{"A practice interview, points from 0 to 4"}</h3>
            <ul class="sentences">
                {for practice.answers.iter().map(|answer| {
                    let marks: Vec<String> = answer.marks.iter().map(|(name, points)| format!("{name} {points}")).collect();
                    html! { <li>{answer.question.clone()}{" "}<span class="hint">{marks.join(", ")}</span></li> }
                })}
            </ul>
        </>
    }
}

fn of_board(profile: &BoardProfile) -> Html {
    html! {
        <>
            <p>{profile.headline.clone()}</p>
            <dl class="facts">
                <div><dt>{"For the board"}</dt><dd>{profile.board.clone()}</dd></div>
                <div><dt>{"Skills"}</dt><dd>{profile.skills.join(", ")}</dd></div>
            </dl>
        </>
    }
}

fn contact(summary: &Summary) -> Html {
    let plain = |name, value: &Option<String>| value.clone().map(|value| (name, html! { {value} }));
    let linked = |name, value: &Option<String>, scheme: &str| {
        let value = value.clone()?;
        let href = format!("{scheme}:{}", value.replace(char::is_whitespace, ""));
        Some((name, html! { <a {href}>{value}</a> }))
    };
    let links = summary.links.iter().map(|address| ("Link", link(address)));
    let fields: Vec<(&str, Html)> =
        [linked("E-mail", &summary.email, "mailto"), linked("Phone", &summary.phone, "tel"), plain("Place", &summary.city)]
            .into_iter()
            .flatten()
            .chain(links)
            .collect();
    if fields.is_empty() {
        return html! { <p class="hint">{"The applicant gave no contact with this summary."}</p> };
    }
    html! { <dl class="facts">{for fields.into_iter().map(|(name, value)| html! { <div><dt>{name}</dt><dd>{value}</dd></div> })}</dl> }
}

/// Only web addresses become links: the text comes from somebody's resume.
fn link(address: &str) -> Html {
    let text = address.to_owned();
    if address.starts_with("https://") || address.starts_with("http://") {
        html! { <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">{text}</a> }
    } else {
        html! { {text} }
    }
}
