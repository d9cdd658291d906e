use json::Json;
use serde::{Deserialize, Serialize};

use crate::{EmploymentType, WorkPlace};

/// What the seeker wants. A wish that is not set changes nothing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Preferences {
    /// Places, any of which will do, such as `Berlin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub places: Option<Wish<Vec<String>>>,
    /// How far from these places will do, in kilometres; 0 where only the places themselves will.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius_km: Option<f64>,
    /// Where the work is done, any of which will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub work_places: Option<Wish<Vec<WorkPlace>>>,
    /// Least pay a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_floor: Option<Wish<PayFloor>>,
    /// Titles, any of which will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Wish<Vec<String>>>,
    /// Industries, any of which will do, such as `health care`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industries: Option<Wish<Vec<String>>>,
    /// Languages that one would work in, by name or ISO 639-1 code: a posting may ask for no other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub languages: Option<Wish<Vec<String>>>,
    /// Kinds of employment, any of which will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_types: Option<Wish<Vec<EmploymentType>>>,
    /// Names of the culture cues that matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub culture: Option<Vec<String>>,
}

/// A wish, or a condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct Wish<T> {
    /// What is wished for.
    pub value: T,
    /// Hard: a posting that is known not to meet it is filtered out, with the reason.
    #[serde(default)]
    pub hard: bool,
}

/// Least pay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Json)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PayFloor {
    /// ISO 4217 code.
    pub currency: String,
    /// Amount a year.
    pub per_year: f64,
}
