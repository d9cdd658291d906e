/// Why a file cannot be read. Messages carry numbers, never text of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// No bytes at all, or only white space.
    #[error("the file is empty")]
    EmptyFile,
    /// More bytes than [`Limits::bytes`](super::Limits::bytes).
    #[error("the file has {bytes} bytes, the limit is {limit}")]
    TooLarge {
        /// Size of the file.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// The bytes are none of the formats that are read.
    #[error("the format of the file is not known")]
    UnknownFormat,
    /// A picture, such as a scan or a photograph of a resume: there is no text to read.
    #[error("the file is a picture without text")]
    Picture,
    /// The text is in an encoding whose tables are not here; decode it by this label of the Encoding Standard and read it again.
    #[error("the text is encoded as {label}")]
    Encoding {
        /// Name of the encoding.
        label: &'static str,
    },
    /// The document asks for a password.
    #[error("the file is protected by a password")]
    Encrypted,
    /// The format is known but its structure is broken.
    #[error("the file is damaged")]
    Damaged,
    /// The parts grow beyond [`Limits::decoded_bytes`](super::Limits::decoded_bytes).
    #[error("the file expands to more than {limit} bytes")]
    ExpandsTooFar {
        /// The limit.
        limit: usize,
    },
    /// Elements are nested beyond [`Limits::depth`](super::Limits::depth).
    #[error("the file nests elements more than {limit} deep")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// Reading takes more steps than [`Limits::fuel`](super::Limits::fuel).
    #[error("reading the file takes more than {limit} steps")]
    TooComplex {
        /// The limit.
        limit: u64,
    },
}

impl ReadError {
    /// The stable name of the error, the same in every language binding.
    pub fn code(&self) -> &'static str {
        match self {
            ReadError::EmptyFile => "empty_file",
            ReadError::TooLarge { .. } => "too_large",
            ReadError::UnknownFormat => "unknown_format",
            ReadError::Picture => "picture",
            ReadError::Encoding { .. } => "unknown_encoding",
            ReadError::Encrypted => "encrypted",
            ReadError::Damaged => "damaged",
            ReadError::ExpandsTooFar { .. } => "expands_too_far",
            ReadError::TooDeep { .. } => "too_deep",
            ReadError::TooComplex { .. } => "too_complex",
        }
    }
}
