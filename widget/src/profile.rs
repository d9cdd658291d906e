//! What was read, as the widget holds it: how it was read in types, the fields of JSON Resume as loose values.
//!
//! The form and the corrections reach fields by their JSON pointers, so that types for all of them would only be more to download.

use json::{Json, Misfit, Value};
use model::Meta;

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

impl Json for Profile {
    fn empty() -> Profile {
        Profile::default()
    }

    fn write(&self, text: &mut String) {
        let mut writer = json::Writer::new(text);
        self.fields.as_object().into_iter().flatten().for_each(|(name, value)| writer.field(name, value));
        writer.field("meta", &self.meta);
        writer.end();
    }

    fn fill(&mut self, mut value: Value) -> Result<(), Misfit> {
        let meta = value.as_object_mut().and_then(|fields| fields.remove("meta"));
        self.fields = value;
        meta.map_or(Ok(()), |meta| self.meta.fill(meta))
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
        let taken: Profile = json::from_str(&json::to_string(&whole)).expect("a profile");
        assert_eq!((taken.value("/basics/name"), taken.value("/work/0/endDate")), (Some("Ada Byrne"), Some("2020-01")));
        let back: model::Profile = json::from_str(&json::to_string(&taken)).expect("a profile");
        assert_eq!(back, whole);
    }
}
