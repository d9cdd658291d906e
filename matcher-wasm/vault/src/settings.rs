use json::Json;

/// Switches of the seeker.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Settings {
    /// Matching is paused: the program is not even loaded.
    pub is_paused: bool,
    /// Employers that get nothing.
    pub blocked: Vec<String>,
    /// Fields that nobody gets, whatever a summary's switches say.
    pub withheld: Vec<String>,
    /// Fields that one employer does not get.
    pub limits: Vec<EmployerLimit>,
    /// Employers that may get free times; nobody else does (AJ18).
    pub schedules: Vec<String>,
}

/// Fields that one employer does not get.
#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct EmployerLimit {
    /// The employer.
    pub employer: String,
    /// The fields.
    pub withheld: Vec<String>,
}

impl Settings {
    /// Whether one of an employer's names is on the block list; blanks around it and case do not matter (AJ25).
    #[must_use]
    pub fn blocks(&self, employer: &str) -> bool {
        self.blocked.iter().any(|blocked| same(blocked, employer))
    }

    /// Whether an employer does not get a field, because nobody does or because it does not (AJ25).
    #[must_use]
    pub fn withholds(&self, employer: &str, field: &str) -> bool {
        let of_it = self.limits.iter().filter(|limit| same(&limit.employer, employer)).flat_map(|limit| &limit.withheld);
        self.withheld.iter().chain(of_it).any(|withheld| withheld == field)
    }
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
