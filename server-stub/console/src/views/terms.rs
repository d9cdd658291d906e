use share_contract::{Purpose, StoredShare};
use yew::prelude::*;

use crate::day::day;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub share: StoredShare,
    /// What is known of the signature, once it is open.
    pub signed: Option<&'static str>,
}

/// What a share is, where it is not a summary.
pub fn purpose_title(purpose: Purpose) -> Option<&'static str> {
    Some(match purpose {
        Purpose::ApplicationSummary => return None,
        Purpose::FitScore => "Fit",
        Purpose::InterviewAvailability => "Free times for an interview",
        Purpose::PracticeEvaluation => "Practice interview",
        Purpose::JobBoardProfile => "Profile for a job board",
        Purpose::BackgroundCheckIdentity => "Consent to a check of identity",
        Purpose::BackgroundCheckEducation => "Consent to a check of education",
        Purpose::BackgroundCheckEmployment => "Consent to a check of employment",
        Purpose::BackgroundCheckConduct => "Consent to a check of conduct",
    })
}

/// The terms of a share, the same that the applicant's receipt has.
#[component]
pub fn TermsView(Props { share, signed }: &Props) -> Html {
    let purpose = match share.purpose {
        Purpose::ApplicationSummary => "to judge this one application",
        Purpose::FitScore => "to know the fit with this posting",
        Purpose::InterviewAvailability => "to find a time for an interview",
        Purpose::PracticeEvaluation => "to read the results of a practice interview",
        Purpose::JobBoardProfile => "to be listed on one job board",
        Purpose::BackgroundCheckIdentity => "to check who the applicant is",
        Purpose::BackgroundCheckEducation => "to check degrees and certificates",
        Purpose::BackgroundCheckEmployment => "to check former employment",
        Purpose::BackgroundCheckConduct => "to check the certificate of conduct",
    };
    let envelope = share.sealed_bytes().map(|bytes| sealing::sha256_hex(&bytes)).unwrap_or_else(|_| "not readable".into());
    let rows = [
        ("May be used", purpose.to_owned(), false),
        ("Given", day(share.given), false),
        ("Deleted", day(share.expires), false),
        ("Signed", signed.unwrap_or("known once it is open").to_owned(), false),
        ("Posting", share.posting.to_string(), true),
        ("Receipt", share.id.to_string(), true),
        ("Sealed to key", share.key_id.to_string(), true),
        ("Policy, SHA-256", share.policy_hash.to_string(), true),
        ("Envelope, SHA-256", envelope, true),
    ];
    html! {
        <details>
            <summary>{"Terms and receipt"}</summary>
            <dl class="terms">
                {for rows.into_iter().map(|(name, value, is_code)| html! {
                    <div><dt>{name}</dt><dd>{if is_code { html! { <code>{value}</code> } } else { html! { {value} } }}</dd></div>
                })}
            </dl>
        </details>
    }
}
