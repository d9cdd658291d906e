//! Messages from and to the shell around the app. In come public postings and settings; out go a height and the names of events.

use gloo::events::EventListener;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

/// What the page around us hands in.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Setup {
    /// JSON-LD texts of the page, all of them public.
    pub postings: Vec<String>,
    /// Bytes of an index of postings, in place of texts.
    #[serde(skip)]
    pub index: Option<js_sys::Uint8Array>,
    /// Language tag.
    pub lang: String,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// Custom properties of the employer's page.
    pub style: std::collections::BTreeMap<String, String>,
}

impl Setup {
    /// The texts to read: all JSON as one array, so that postings without an id are numbered once, and what is no JSON (a page) by itself.
    pub fn texts(&self) -> Vec<String> {
        let mut values = Vec::new();
        let mut others = Vec::new();
        for text in &self.postings {
            match serde_json::from_str(text) {
                Ok(serde_json::Value::Array(list)) => values.extend(list),
                Ok(value) => values.push(value),
                Err(_) => others.push(text.clone()),
            }
        }
        let json = (!values.is_empty()).then(|| serde_json::Value::Array(values).to_string());
        json.into_iter().chain(others).collect()
    }
}

#[derive(Deserialize)]
struct Incoming {
    tacit: u32,
    #[serde(rename = "type")]
    kind: String,
    #[serde(flatten)]
    setup: Setup,
    #[serde(default)]
    url: String,
    #[serde(default)]
    text: Option<String>,
}

/// What the page around us says.
#[derive(Debug, Clone)]
pub enum Heard {
    /// Postings and settings.
    Setup(Setup),
    /// The text of a posting that was asked for; none where the page could not fetch it.
    Text {
        /// Its address.
        url: String,
        /// The text.
        text: Option<String>,
    },
}

/// What the page around us gets to know. There is no variant that could carry a text of the seeker.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Name {
    /// The app is there.
    Ready,
    /// A resume was read.
    Read,
    /// Postings were ranked.
    Matched,
    /// A summary was sent.
    Shared,
    /// The browser stopped a request of the frame.
    Blocked,
    /// Something failed, with a code of ours.
    Error,
}

/// What goes with an event.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Detail<'a> {
    /// Number of postings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postings: Option<usize>,
    /// Code of an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Outgoing<'a> {
    Hello,
    Height { px: u32 },
    Fetch { url: &'a str },
    Event { name: Name, detail: Detail<'a> },
}

#[derive(Serialize)]
struct Envelope<'a> {
    tacit: u32,
    #[serde(flatten)]
    message: Outgoing<'a>,
}

/// Listens to the shell, which is of our own origin, and asks it for the setup.
pub fn listen(heard: impl Fn(Heard) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listener = EventListener::new(&window, "message", move |event| {
        if let Some(message) = event.dyn_ref::<MessageEvent>().and_then(heard_in) {
            heard(message);
        }
    });
    listener.forget();
    post(Outgoing::Hello);
}

fn heard_in(event: &MessageEvent) -> Option<Heard> {
    let window = web_sys::window()?;
    let parent = window.parent().ok().flatten()?;
    let from_shell = event.source().is_some_and(|source| source.loose_eq(&parent)) && event.origin() == window.location().origin().ok()?;
    if !from_shell {
        return None;
    }
    let text = js_sys::JSON::stringify(&event.data()).ok()?;
    let incoming: Incoming = serde_json::from_str(&String::from(text)).ok()?;
    match (incoming.tacit, incoming.kind.as_str()) {
        (1, "setup") => {
            // Bytes are nothing in JSON.
            let index = js_sys::Reflect::get(&event.data(), &"index".into()).ok();
            let index = index.filter(|bytes| bytes.is_instance_of::<js_sys::ArrayBuffer>()).map(|bytes| js_sys::Uint8Array::new(&bytes));
            Some(Heard::Setup(Setup { index, ..incoming.setup }))
        }
        (1, "text") => Some(Heard::Text { url: incoming.url, text: incoming.text }),
        _ => None,
    }
}

/// Tells the page around us that something happened.
pub fn tell(name: Name, detail: Detail) {
    post(Outgoing::Event { name, detail });
}

/// Asks the page around us for the text of a posting, which it fetches from its own site.
pub fn ask_for(url: &str) {
    post(Outgoing::Fetch { url });
}

/// Tells the page around us how high the content is.
pub fn tell_height(px: u32) {
    post(Outgoing::Height { px });
}

fn post(message: Outgoing) {
    let Ok(text) = serde_json::to_string(&Envelope { tacit: 1, message }) else { return };
    let Ok(value) = js_sys::JSON::parse(&text) else { return };
    let send = |window: Window| -> Result<(), JsValue> {
        let origin = window.location().origin()?;
        window.parent()?.map_or(Ok(()), |parent| parent.post_message(&value, &origin))
    };
    // Without a shell around us nobody is there to hear it.
    web_sys::window().map(send).unwrap_or(Ok(())).unwrap_or_default();
}

#[cfg(test)]
mod tests {
    use super::*;

    // N1: the page around us gets names and numbers.
    #[test]
    fn an_event_carries_a_name_and_a_count() {
        let message = Outgoing::Event { name: Name::Matched, detail: Detail { postings: Some(15), code: None } };
        let text = serde_json::to_string(&Envelope { tacit: 1, message }).expect("json");
        assert_eq!(text, r#"{"tacit":1,"type":"event","name":"matched","detail":{"postings":15}}"#);
    }

    #[test]
    fn postings_of_all_scripts_are_read_as_one_list() {
        let postings = vec![r#"{"title":"A"}"#.to_owned(), "<html>".to_owned(), r#"[{"title":"B"},{"title":"C"}]"#.to_owned()];
        let texts = Setup { postings, ..Setup::default() }.texts();
        assert_eq!(texts, [r#"[{"title":"A"},{"title":"B"},{"title":"C"}]"#, "<html>"]);
    }
}
