//! To whom, what for, how long: the terms of a consent, as a list and in a few lines.

use share_contract::{Configuration, ConsentKind};
use yew::prelude::*;

use super::change;
use crate::consent::{About, Change, Draft};
use crate::session::Session;
use crate::views::typed;
use crate::words::{Value, Words};

/// A consent in a few lines, as a window of our own shows it.
pub struct Lines {
    /// What is asked.
    pub title: String,
    /// Names and values of the terms.
    pub terms: Vec<[String; 2]>,
}

/// The terms of a draft in words.
pub fn lines(draft: &Draft, employer: &Configuration, words: Words) -> Lines {
    let expires = employer.today.plus_days(draft.days).to_string();
    let line = |key: &str, value: &str| [words.say(key).to_string(), value.to_owned()];
    let terms = vec![
        line("consent-recipient", &employer.name),
        line("consent-purpose", &purpose(draft, words)),
        line("consent-kept", &words.fill("consent-deleted-on", &[("date", Value::Date(&expires))])),
        line("consent-stored", &employer.region),
        line("consent-contact", &employer.privacy_contact),
    ];
    Lines { title: title(draft, employer, words).to_string(), terms }
}

pub fn title(draft: &Draft, employer: &Configuration, words: Words) -> AttrValue {
    if draft.about == About::Summary {
        return words.with("consent-title", &[("employer", &employer.name)]);
    }
    kind_title(draft.about.kind(), &employer.name, words)
}

pub fn kind_title(kind: ConsentKind, name: &str, words: Words) -> AttrValue {
    if kind == ConsentKind::JobBoardProfile {
        return words.kind(kind);
    }
    words.with("consent-title-of", &[("kind", &words.kind(kind)), ("employer", name)])
}

pub fn purpose(draft: &Draft, words: Words) -> AttrValue {
    let title = ("title", &*draft.prepared.title);
    if draft.about == About::Summary {
        return words.with("consent-purpose-value", &[title]);
    }
    words.with("consent-purpose-only", &[("kind", &words.kind(draft.about.kind())), title])
}

/// Days to choose from; the employer's own limit is the last.
fn days(most: u32) -> Vec<u32> {
    let mut days: Vec<u32> = [7, 30, 90, 180].into_iter().filter(|days| *days < most).collect();
    days.push(most);
    days
}

pub fn terms(draft: &Draft, employer: &Configuration, session: &Session) -> Html {
    let words = session.words();
    let chosen = draft.days;
    let option = |days: u32| {
        let text = words.with("consent-kept-days", &[("n", &days.to_string())]);
        html! { <option value={days.to_string()} selected={days == chosen}>{ text }</option> }
    };
    let onchange = change(session, move |event| Change::Days(typed(event).parse().unwrap_or(chosen)));
    let expires = employer.today.plus_days(draft.days).to_string();
    let purpose = purpose(draft, words);
    if draft.about == About::Board {
        return html! { <p class="small quiet">{ words.say("consent-board-hint") }</p> };
    }
    html! {
        <dl class="terms">
            <div><dt>{ words.say("consent-recipient") }</dt><dd>{ &employer.name }</dd></div>
            <div><dt>{ words.say("consent-purpose") }</dt><dd>{ purpose }</dd></div>
            <div>
                <dt><label for="days">{ words.say("consent-kept") }</label></dt>
                <dd>
                    <select id="days" {onchange}>{ for days(draft.most_days(employer)).into_iter().map(option) }</select>
                    { " " }{ words.fill("consent-deleted-on", &[("date", Value::Date(&expires))]) }
                </dd>
            </div>
            <div><dt>{ words.say("consent-stored") }</dt><dd>{ &employer.region }</dd></div>
            <div><dt>{ words.say("consent-contact") }</dt><dd>{ &employer.privacy_contact }</dd></div>
            <div>
                <dt>{ words.say("consent-policy") }</dt>
                <dd>
                    <details>
                        <summary>{ words.with("consent-policy-read", &[("version", &employer.policy.version)]) }</summary>
                        <p class="policy">{ &employer.policy.text }</p>
                    </details>
                </dd>
            </div>
        </dl>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_longer_than_the_employer_allows_can_be_chosen() {
        assert_eq!(days(90), [7, 30, 90]);
        assert_eq!(days(5), [5]);
    }
}
