//! The way to the employer's own form: a direct link, and the seeker's own fields to paste there (JT28).

use yew::prelude::*;

use super::{element_id, use_session};
use crate::device;
use crate::fields::label;

/// What forms ask for first.
const FIELDS: [&str; 7] =
    ["/basics/name", "/basics/email", "/basics/phone", "/basics/location/city", "/basics/url", "/basics/label", "/basics/summary"];

/// What the link belongs to.
#[derive(Properties, PartialEq)]
pub struct Properties {
    /// The posting.
    pub posting: String,
    /// Address of its page.
    pub url: String,
}

/// The link and the fields.
#[component]
pub fn Apply(properties: &Properties) -> Html {
    let session = use_session();
    let (state, words) = (session.state(), session.words());
    let copied = use_state_eq(AttrValue::default);
    let Some(host) = host_of(&properties.url) else { return html! {} };
    let open = {
        let (session, properties) = (session.clone(), (properties.posting.clone(), properties.url.clone()));
        move |event: MouseEvent| {
            // The frame may open nothing: the page around it does, and only what stands in its own postings.
            event.prevent_default();
            session.apply(&properties.0, &properties.1);
        }
    };
    let field = |path: &'static str| {
        let value = state.profile.as_ref()?.value(path).filter(|value| !value.is_empty())?.to_owned();
        let name = label(path, words);
        let copy = {
            let (copied, said, value) = (copied.clone(), words.with("apply-copied", &[("field", &name)]), value.clone());
            move |_| copied.set(if device::copy(&value) { said.clone() } else { AttrValue::default() })
        };
        Some(html! { <button type="button" class="button button-plain button-small" title={value} onclick={copy}>{ name }</button> })
    };
    let hint = element_id("apply", &properties.posting);
    html! {
        <section class="block apply">
            <a class="button button-plain" href={properties.url.clone()} target="_blank" rel="noopener noreferrer" aria-describedby={hint.clone()} onclick={open}>
                { words.say("apply-open") }
            </a>
            <p class="small quiet" id={hint}>{ words.with("apply-hint", &[("host", host)]) }</p>
            <details>
                <summary>{ words.say("apply-copy") }</summary>
                <div class="chips">{ for FIELDS.into_iter().filter_map(field) }<p class="small quiet" role="status">{ (*copied).clone() }</p></div>
            </details>
        </section>
    }
}

/// The host of a web address; nothing for what is none.
fn host_of(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    // Whoever stands before an @ is not where the link leads.
    (!host.is_empty() && !host.contains('@')).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_have_a_host_and_none_pretends_another() {
        assert_eq!(host_of("https://jobs.acme.example/nurse?x=1"), Some("jobs.acme.example"));
        assert_eq!(host_of("http://127.0.0.1:8080"), Some("127.0.0.1:8080"));
        let none = ["javascript:alert(1)", "https://acme.example@evil.example/", "https://", "nurse", "data:text/html,x"];
        assert_eq!(none.map(host_of), [None; 5]);
    }
}
