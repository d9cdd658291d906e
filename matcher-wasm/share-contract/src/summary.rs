use serde::{Deserialize, Serialize};

/// What the employer reads after opening a share: the tailored summary, exactly as the seeker saw it. A field that was not switched on
/// is absent from the bytes, not empty in them (AJ1, AJ25). There is no field for pay (AJ44).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Summary {
    /// The posting that it was made for; [`Consent::to`](crate::Consent::to) sets it to the posting of the terms.
    pub posting: String,
    /// The posting's title.
    pub title: String,
    /// Fit, 0 to 100, as the seeker saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Sentences, each a slice of the resume.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sentences: Vec<String>,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Place of living.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Links of the resume.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// A line that the seeker wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}
