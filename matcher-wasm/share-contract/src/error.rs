use std::fmt;

/// Why something does not fit the contract. Messages name the field and carry numbers, never the value itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContractError {
    /// The bytes are not JSON, or not of the expected outer shape.
    InvalidJson,
    /// A field that the contract does not know. Its name is not repeated: it could be anything.
    UnknownField,
    /// The same field twice.
    RepeatedField,
    /// A field is missing.
    MissingField(&'static str),
    /// A field holds another kind of JSON value.
    WrongType(&'static str),
    /// An id has a wrong length or a character that ids do not have.
    InvalidId(&'static str),
    /// Not a calendar date of the form `YYYY-MM-DD` between 1970 and 9999.
    InvalidDate(&'static str),
    /// Not a purpose of the contract.
    InvalidPurpose,
    /// Not a stage of the contract.
    InvalidStage,
    /// A word that is not on the contract's list for its field.
    InvalidWord(&'static str),
    /// The expiry does not lie after the day of the consent, or too far after it.
    ExpiryOutOfRange {
        /// Most days that a share may live.
        most_days: u32,
    },
    /// The sealed bytes are not base64url, or shorter or longer than an envelope can be.
    InvalidSealed,
    /// A number lies outside its range.
    OutOfRange {
        /// Field.
        field: &'static str,
        /// Smallest accepted number.
        least: u64,
        /// Largest accepted number.
        most: u64,
    },
    /// The employer has not published a key yet, so nothing can be sealed to it.
    NoKey,
    /// The employer's name was not typed as it is written, so there is no consent to a check.
    NotConfirmed,
}

impl ContractError {
    /// One value of each kind, so that a test can walk them all.
    pub const ALL: [ContractError; 15] = [
        ContractError::InvalidJson,
        ContractError::UnknownField,
        ContractError::RepeatedField,
        ContractError::MissingField("tenant"),
        ContractError::WrongType("tenant"),
        ContractError::InvalidId("tenant"),
        ContractError::InvalidDate("given"),
        ContractError::InvalidPurpose,
        ContractError::InvalidStage,
        ContractError::InvalidWord("kind"),
        ContractError::ExpiryOutOfRange { most_days: 90 },
        ContractError::InvalidSealed,
        ContractError::OutOfRange { field: "scoreBucket", least: 0, most: 9 },
        ContractError::NoKey,
        ContractError::NotConfirmed,
    ];

    /// The stable code that programs switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            ContractError::InvalidJson => "invalid_json",
            ContractError::UnknownField => "unknown_field",
            ContractError::RepeatedField => "repeated_field",
            ContractError::MissingField(_) => "missing_field",
            ContractError::WrongType(_) => "wrong_type",
            ContractError::InvalidId(_) => "invalid_id",
            ContractError::InvalidDate(_) => "invalid_date",
            ContractError::InvalidPurpose => "invalid_purpose",
            ContractError::InvalidStage => "invalid_stage",
            ContractError::InvalidWord(_) => "invalid_word",
            ContractError::ExpiryOutOfRange { .. } => "expiry_out_of_range",
            ContractError::InvalidSealed => "invalid_sealed",
            ContractError::OutOfRange { .. } => "out_of_range",
            ContractError::NoKey => "no_key",
            ContractError::NotConfirmed => "not_confirmed",
        }
    }
}

impl fmt::Display for ContractError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ContractError::InvalidJson => out.write_str("not a JSON object of the contract"),
            ContractError::UnknownField => out.write_str("a field that the contract does not know"),
            ContractError::RepeatedField => out.write_str("the same field twice"),
            ContractError::MissingField(field) => write!(out, "the field {field} is missing"),
            ContractError::WrongType(field) => write!(out, "the field {field} has the wrong type"),
            ContractError::InvalidId(field) => write!(out, "{field} is malformed"),
            ContractError::InvalidDate(field) => write!(out, "{field} is not a date of the form YYYY-MM-DD"),
            ContractError::InvalidPurpose => out.write_str("the purpose is not one of the contract"),
            ContractError::InvalidStage => out.write_str("the stage is not one of the contract"),
            ContractError::InvalidWord(field) => write!(out, "{field} is not a word of the contract"),
            ContractError::ExpiryOutOfRange { most_days } => {
                write!(out, "the expiry must lie 1 to {most_days} days after the consent")
            }
            ContractError::InvalidSealed => out.write_str("the sealed bytes are not an envelope"),
            ContractError::OutOfRange { field, least, most } => write!(out, "{field} must lie between {least} and {most}"),
            ContractError::NoKey => out.write_str("the employer has not published a key"),
            ContractError::NotConfirmed => out.write_str("the employer's name was not typed as it is written"),
        }
    }
}

impl std::error::Error for ContractError {}
