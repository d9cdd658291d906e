/// Why nothing was sealed or opened. It never says how far an envelope got: that would help a forger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The public key is not one that a secret can be agreed with.
    #[error("the public key is not usable")]
    InvalidKey,
    /// The envelope is not for this key, was changed, or belongs to other terms.
    #[error("the envelope does not open with this key and these terms")]
    CannotOpen,
    /// The text is not a key file, or its parts do not belong together.
    #[error("not a key file, or its parts do not belong together")]
    InvalidKeyFile,
    /// The answer says nothing, or holds something that an answer may not hold.
    #[error("not an answer of the contract")]
    InvalidReply,
}

impl SealError {
    /// All of them, so that a test can walk them.
    pub const ALL: [SealError; 4] = [SealError::InvalidKey, SealError::CannotOpen, SealError::InvalidKeyFile, SealError::InvalidReply];

    /// The stable code that programs switch on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            SealError::InvalidKey => "invalid_key",
            SealError::CannotOpen => "cannot_open",
            SealError::InvalidKeyFile => "invalid_key_file",
            SealError::InvalidReply => "invalid_reply",
        }
    }
}
