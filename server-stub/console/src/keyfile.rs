//! What a key file holds.

use std::rc::Rc;

use sealing::KeyPair;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::identity::Identity;
use crate::problem::Problem;

/// Keys that go into a file or come out of one. With the long-term key it is the owner's, for recovery and for the next change of keys; without it opens
/// what was sealed and can vouch for nothing.
#[derive(Debug, Clone)]
pub struct KeyFile {
    /// The long-term key.
    pub identity: Option<Rc<Identity>>,
    /// Keys that summaries were or are sealed to, the oldest first.
    pub keys: Vec<Rc<KeyPair>>,
}

/// The file as JSON: `{"kind":"tacit employer keys","version":2,"identity"?:{"public","private"},"keys":[…]}`; each key is a key file of one key.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    kind: String,
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    identity: Option<Identity>,
    keys: Vec<Value>,
}

const KIND: &str = "tacit employer keys";
const VERSION: u32 = 2;

impl KeyFile {
    /// The text of the file.
    pub fn to_text(&self) -> String {
        let keys = self.keys.iter().map(|pair| serde_json::from_str(&pair.to_file()).expect("a key file is JSON")).collect();
        let file = Written { kind: KIND.into(), version: VERSION, identity: self.identity.as_deref().cloned(), keys };
        serde_json::to_string_pretty(&file).expect("strings and numbers always serialize")
    }

    /// Reads a file of several keys, or one of a single key as the console wrote it before.
    pub fn parse(text: &str) -> Result<KeyFile, Problem> {
        if let Ok(single) = KeyPair::from_file(text) {
            return Ok(KeyFile { identity: None, keys: vec![Rc::new(single)] });
        }
        let invalid = || Problem::new("invalid_key_file");
        let Written { kind, version, identity, keys } = serde_json::from_str(text).map_err(|_| invalid())?;
        let keys: Result<Vec<_>, _> = keys.iter().map(|key| KeyPair::from_file(&key.to_string()).map(Rc::new)).collect();
        let keys = keys.map_err(|_| invalid())?;
        if kind == KIND && version == VERSION && !keys.is_empty() {
            Ok(KeyFile { identity: identity.map(Rc::new), keys })
        } else {
            Err(invalid())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::tests::identity;
    use sealing::generate;

    fn of_two() -> KeyFile {
        KeyFile { identity: Some(Rc::new(identity(7))), keys: vec![Rc::new(generate()), Rc::new(generate())] }
    }

    fn ids(file: &KeyFile) -> Vec<String> {
        file.keys.iter().map(|pair| pair.id()).collect()
    }

    // N4: one file brings everything back: the long-term key and every key that something may still be sealed to.
    #[test]
    fn a_file_brings_back_the_long_term_key_and_every_other() {
        let file = of_two();
        let read = KeyFile::parse(&file.to_text()).expect("a key file");
        assert_eq!((ids(&read), &read.identity), (ids(&file), &file.identity));
        assert_eq!(read.to_text(), file.to_text(), "both halves of each");
    }

    #[test]
    fn a_file_for_recruiters_does_not_hold_the_long_term_key() {
        let whole = of_two();
        let file = KeyFile { identity: None, ..whole.clone() };
        assert!(!file.to_text().contains("identity"));
        assert_eq!(ids(&KeyFile::parse(&file.to_text()).expect("a key file")), ids(&whole));
    }

    #[test]
    fn a_file_of_a_single_key_from_before_still_opens() {
        let pair = generate();
        let read = KeyFile::parse(&pair.to_file()).expect("a key file");
        assert_eq!((ids(&read), read.identity), (vec![pair.id()], None));
    }

    #[test]
    fn a_damaged_file_opens_nothing() {
        let text = of_two().to_text();
        let wrong = [
            text.replace("\"version\": 2", "\"version\": 3"),
            text.replace(KIND, "keys"),
            text.replacen("\"private\": \"", "\"private\": \"AAAA", 1),
            text.replace("\"keys\"", "\"key\""),
            text[..text.len() - 2].to_owned(),
            "{}".into(),
            serde_json::json!({"kind": KIND, "version": 2, "keys": []}).to_string(),
        ];
        for text in wrong {
            assert_eq!(KeyFile::parse(&text).err().map(|problem| problem.code).as_deref(), Some("invalid_key_file"), "{text}");
        }
    }
}
