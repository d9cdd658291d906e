//! The attributes of serde that are known here.

use syn::{Attribute, ExprPath, LitStr, Result, Token, parse_quote};

/// What the attributes of a type, a field or a variant say.
#[derive(Default)]
pub struct Attributes {
    /// How names are written.
    rename_all: Option<String>,
    rename: Option<String>,
    /// What makes the value of what is missing.
    pub default: Option<ExprPath>,
    /// Fields beside those of the type are an error.
    pub deny_unknown_fields: bool,
    /// When a field is left out.
    pub skip_serializing_if: Option<ExprPath>,
}

impl Attributes {
    /// Reads them.
    pub fn of(attributes: &[Attribute]) -> Result<Self> {
        let mut found = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                let text = || meta.value()?.parse::<LitStr>();
                match meta.path.get_ident().map(ToString::to_string).as_deref() {
                    Some("rename_all") => found.rename_all = Some(text()?.value()),
                    Some("rename") => found.rename = Some(text()?.value()),
                    Some("default") if meta.input.peek(Token![=]) => found.default = Some(text()?.parse()?),
                    Some("default") => found.default = Some(parse_quote!(::std::default::Default::default)),
                    Some("deny_unknown_fields") => found.deny_unknown_fields = true,
                    Some("skip_serializing_if") => found.skip_serializing_if = Some(text()?.parse()?),
                    _ => return Err(meta.error("Json does not know this attribute")),
                }
                Ok(())
            })?;
        }
        Ok(found)
    }

    /// The name that stands in JSON.
    pub fn name(&self, name: &str, by_type: impl Fn(&str) -> String) -> String {
        self.rename.clone().unwrap_or_else(|| by_type(name))
    }

    /// Of a field, which is written `like_this` in Rust.
    pub fn field_name(&self, name: &str) -> String {
        match self.rename_all.as_deref() {
            Some("camelCase") => {
                let mut parts = name.split('_');
                let first = parts.next().unwrap_or_default().to_owned();
                first + &parts.map(capitalised).collect::<String>()
            }
            _ => name.to_owned(),
        }
    }

    /// Of a variant, which is written `LikeThis` in Rust.
    pub fn variant_name(&self, name: &str) -> String {
        match self.rename_all.as_deref() {
            Some("snake_case") => snake(name),
            Some("SCREAMING_SNAKE_CASE") => snake(name).to_uppercase(),
            Some("lowercase") => name.to_lowercase(),
            Some("camelCase") => name[..1].to_lowercase() + &name[1..],
            _ => name.to_owned(),
        }
    }
}

fn capitalised(part: &str) -> String {
    part[..1].to_uppercase() + &part[1..]
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (at, letter) in name.char_indices() {
        if at > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
