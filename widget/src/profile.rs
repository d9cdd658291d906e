//! What was read, as the widget holds it: how it was read in types, the fields of JSON Resume as loose values.
//!
//! The form and the corrections reach fields by their JSON pointers, so that types for all of them would only be more to download.

use std::fmt;

use model::Meta;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

/// A profile, as the worker sends and takes it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Profile {
    /// Everything but `meta`, by name.
    pub fields: Value,
    /// How it was read.
    pub meta: Meta,
}

impl Profile {
    /// The text at a JSON pointer.
    pub fn value(&self, path: &str) -> Option<&str> {
        self.fields.pointer(path)?.as_str()
    }

    /// The text at a JSON pointer as it is shown: of a list, a line for each value.
    pub fn text(&self, path: &str) -> String {
        match self.fields.pointer(path) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n"),
            _ => String::new(),
        }
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.fields.as_object().into_iter().flatten() {
            map.serialize_entry(name, value)?;
        }
        map.serialize_entry("meta", &self.meta)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Profile, D::Error> {
        deserializer.deserialize_map(Fields)
    }
}

struct Fields;

impl<'de> Visitor<'de> for Fields {
    type Value = Profile;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a profile")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Profile, A::Error> {
        let (mut fields, mut meta) = (Map::new(), Meta::default());
        while let Some(name) = map.next_key::<String>()? {
            if name == "meta" {
                meta = map.next_value()?;
            } else {
                fields.insert(name, map.next_value()?);
            }
        }
        Ok(Profile { fields: Value::Object(fields), meta })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // JT7: what the matcher hands out comes back to it unchanged.
    #[test]
    fn a_profile_of_the_matcher_is_taken_and_given_back_whole() {
        let mut whole = model::Profile::default();
        whole.basics.name = Some("Ada Byrne".into());
        whole.work.push(model::Work { highlights: vec!["Sang".into()], end_date: Some("2020-01".into()), ..Default::default() });
        whole.meta.tacit.text = "Ada Byrne".into();
        whole.meta.tacit.years = Some(1.5);
        let taken: Profile = serde_json::from_str(&serde_json::to_string(&whole).expect("json")).expect("a profile");
        assert_eq!((taken.value("/basics/name"), taken.value("/work/0/endDate")), (Some("Ada Byrne"), Some("2020-01")));
        let back: model::Profile = serde_json::from_str(&serde_json::to_string(&taken).expect("json")).expect("a profile");
        assert_eq!(back, whole);
    }
}
