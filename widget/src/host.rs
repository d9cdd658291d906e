//! Messages from and to the shell around the app. In come public postings and settings; out go a height and the names of events.

use gloo::events::EventListener;
use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use serde_json::{Map, Value};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

/// What the page around us hands in.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// JSON-LD texts of the page, all of them public.
    pub postings: Vec<String>,
    /// Bytes of an index of postings, in place of texts.
    pub index: Option<Uint8Array>,
    /// Language tag.
    pub lang: String,
    /// Where the visitor comes from, such as `linkedin`.
    pub channel: String,
    /// Fingerprints of the employer's long-term keys, separated by blanks.
    pub pin: String,
    /// `auto`, `light` or `dark`.
    pub theme: String,
    /// Custom properties of the employer's page.
    pub style: Vec<(String, String)>,
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
        let json = (!values.is_empty()).then(|| json::to_string(&values));
        json.into_iter().chain(others).collect()
    }
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
    /// What the seeker said in the window of our own.
    Answered {
        /// The number that the window was opened with.
        id: String,
        /// `approved`, `declined`, or `blocked` where the browser opened no window.
        answer: String,
    },
}

/// What the page around us gets to know. There is no variant that could carry a text of the seeker.
#[derive(Debug, Clone, Copy, PartialEq)]
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
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Detail<'a> {
    /// Number of postings.
    pub postings: Option<usize>,
    /// Code of an error.
    pub code: Option<&'a str>,
}

enum Outgoing<'a> {
    Hello,
    Height { px: u32 },
    Fetch { url: &'a str },
    Apply { url: &'a str },
    Consent { show: &'a Value },
    Event { name: Name, detail: Detail<'a> },
}

impl Name {
    fn text(self) -> &'static str {
        match self {
            Name::Ready => "ready",
            Name::Read => "read",
            Name::Matched => "matched",
            Name::Shared => "shared",
            Name::Blocked => "blocked",
            Name::Error => "error",
        }
    }
}

impl Outgoing<'_> {
    /// The message as JSON.
    fn json(self) -> Value {
        let mut fields: Map<String, Value> = Map::new();
        let mut set = |name: &str, value: Value| drop(fields.insert(name.to_owned(), value));
        set("tacit", 1.into());
        let kind = match self {
            Outgoing::Hello => "hello",
            Outgoing::Height { px } => {
                set("px", px.into());
                "height"
            }
            Outgoing::Fetch { url } => {
                set("url", url.into());
                "fetch"
            }
            Outgoing::Apply { url } => {
                set("url", url.into());
                "apply"
            }
            Outgoing::Consent { show } => {
                set("show", show.clone());
                "consent"
            }
            Outgoing::Event { name, detail } => {
                let n = detail.postings.map(|n| ("postings".to_owned(), Value::from(n)));
                let code = detail.code.map(|code| ("code".to_owned(), Value::from(code)));
                set("name", name.text().into());
                set("detail", Value::Object(n.into_iter().chain(code).collect()));
                "event"
            }
        };
        set("type", kind.into());
        Value::Object(fields)
    }
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
    let data = event.data();
    let text = |name: &str| get(&data, name).as_string();
    if get(&data, "tacit").as_f64() != Some(1.0) {
        return None;
    }
    match text("type")?.as_str() {
        "setup" => {
            let style = get(&data, "style").dyn_into::<Object>().map(|style| Object::entries(&style)).unwrap_or_default();
            let pair = |pair: JsValue| Some((get(&pair, "0").as_string()?, get(&pair, "1").as_string()?));
            Some(Heard::Setup(Setup {
                postings: list(&get(&data, "postings")).iter().filter_map(|text| text.as_string()).collect(),
                index: get(&data, "index").dyn_ref::<ArrayBuffer>().map(|bytes| Uint8Array::new(bytes)),
                lang: text("lang").unwrap_or_default(),
                channel: text("channel").unwrap_or_default(),
                pin: text("pin").unwrap_or_default(),
                theme: text("theme").unwrap_or_default(),
                style: style.iter().filter_map(pair).collect(),
            }))
        }
        "text" => Some(Heard::Text { url: text("url")?, text: text("text") }),
        "answered" => Some(Heard::Answered { id: text("id")?, answer: text("answer")? }),
        _ => None,
    }
}

fn get(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn list(value: &JsValue) -> Array {
    value.dyn_ref::<Array>().cloned().unwrap_or_default()
}

/// Tells the page around us that something happened.
pub fn tell(name: Name, detail: Detail) {
    post(Outgoing::Event { name, detail });
}

/// Asks the page around us for the text of a posting, which it fetches from its own site.
pub fn ask_for(url: &str) {
    post(Outgoing::Fetch { url });
}

/// Asks the page around us to open the employer's own form, which the seeker follows a link to.
pub fn open_form(url: &str) {
    post(Outgoing::Apply { url });
}

/// Asks the shell to show a consent in a window of our own origin. The page around us hears nothing of it.
pub fn ask_in_window(show: &Value) {
    post(Outgoing::Consent { show });
}

/// Tells the page around us how high the content is.
pub fn tell_height(px: u32) {
    post(Outgoing::Height { px });
}

fn post(message: Outgoing) {
    let Ok(value) = js_sys::JSON::parse(&json::to_string(&message.json())) else { return };
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
        assert_eq!(message.json(), serde_json::json!({"tacit": 1, "type": "event", "name": "matched", "detail": {"postings": 15}}));
    }

    #[test]
    fn postings_of_all_scripts_are_read_as_one_list() {
        let postings = vec![r#"{"title":"A"}"#.to_owned(), "<html>".to_owned(), r#"[{"title":"B"},{"title":"C"}]"#.to_owned()];
        let texts = Setup { postings, ..Setup::default() }.texts();
        assert_eq!(texts, [r#"[{"title":"A"},{"title":"B"},{"title":"C"}]"#, "<html>"]);
    }
}
