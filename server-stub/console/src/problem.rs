use share_contract::{ContractError, FailureDetail};

/// Something that went wrong: a stable code, and a sentence that says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Stable code, shown beside the sentence so that it can be quoted to the operator.
    pub code: String,
    /// For people.
    pub sentence: String,
}

impl Problem {
    /// The problem with this code.
    pub fn new(code: &str) -> Problem {
        let sentence = sentence(code).unwrap_or("This did not work. Please try again, or give your operator the code.");
        Problem { code: code.to_owned(), sentence: sentence.to_owned() }
    }
}

impl From<FailureDetail> for Problem {
    /// The server's own sentence is kept where we have none for its code.
    fn from(failure: FailureDetail) -> Problem {
        let sentence = sentence(&failure.code).map_or(failure.message, str::to_owned);
        Problem { code: failure.code, sentence }
    }
}

impl From<ContractError> for Problem {
    fn from(error: ContractError) -> Problem {
        Problem { code: error.code().to_owned(), sentence: format!("The server sent something unexpected: {error}.") }
    }
}

fn sentence(code: &str) -> Option<&'static str> {
    Some(match code {
        "malformed_tenant" => "An employer id has small letters, digits and hyphens, such as acme.",
        "malformed_token" => "A token has no blanks or special characters. Please copy the whole of it.",
        "foreign_origin" => "This page was not opened at the server's own address. Please use the address that your operator gave you.",
        "unauthorized" => "The employer id and the token do not belong together.",
        "unknown_tenant" => "This server does not know that employer id.",
        "unreachable" => "The server cannot be reached. Please check your connection and try again.",
        "unexpected_answer" => "The server's answer could not be read. It may be of another version than this page.",
        "rate_limited" => "Too many requests in a short time. Please wait a minute.",
        "busy" | "unavailable" | "timed_out" => "The server is busy. Please try again in a moment.",
        "tampered" => {
            "This summary or its terms were changed after the applicant sealed it, so it stays closed. Ask the applicant to send it again."
        }
        "wrong_signature" => {
            "The applicant's signature does not fit what is inside, so it stays closed. Ask the applicant to send it again."
        }
        "unknown_share" => "The applicant took this back, or it has expired. It goes from the inbox with the next refresh.",
        "too_many_replies" => "This summary has as many answers as it can hold.",
        "out_of_range" => "Write something, or offer at least one time; texts have at most 4,000 letters.",
        "invalid_date" => "Each time needs a day, a beginning, and an end after it.",
        "invalid_id" => "A link begins with https:// and names a site, such as https://meet.example/room.",
        "code_required" => "Your token needs the code from your authenticator app.",
        "wrong_code" => "This code is not right, or no longer. Please take the one that is shown now.",
        "no_clipboard" => "The browser did not let the text into the clipboard. Please select and copy it by hand.",
        "malformed_code" => "A code has six digits.",
        "session_ended" => "Your session has ended, and everything of it is forgotten here. Please sign in again.",
        "already_closed" => "Somebody else has closed this request. Please refresh.",
        "forbidden" => "Your token may not do this.",
        "missing_key" => "It was sealed to a key that is not open here. Open the key file with that id first.",
        "unreadable" => "The envelope opened, but what is inside is not a summary of a known kind.",
        "invalid_key_file" => "This file is not a Tacit key file, or it was damaged.",
        "passphrase_needed" => "This key file has a passphrase. Type it first, then choose the file again.",
        "wrong_passphrase" => "This passphrase does not open this file. Nobody can restore it; is there another copy of the key?",
        "no_signatures" => "This browser cannot sign. Please take one from 2025 or later, or check that the key file is whole.",
        "invalid_reply" => "An answer has at least one letter and at most 4,000.",
        "unreadable_file" => "The file could not be read.",
        "unsaved_key" => "Save the key file first: without it nobody can open what is sealed to this key.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_servers_sentence_is_kept_only_where_there_is_none_of_ours() {
        let failure = |code: &str| FailureDetail { code: code.into(), message: "as the server says".into() };
        assert_eq!(Problem::from(failure("brand_new")).sentence, "as the server says");
        assert_ne!(Problem::from(failure("unauthorized")).sentence, "as the server says");
    }
}
