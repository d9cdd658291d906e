//! Kinds of consent: separate, and a check only after typing.

use share_contract::{Availability, BackgroundCheck, BoardProfile, ConsentKind, Content, ContractError, Evaluation, FitScore, Summary};

// AJ17, AJ18: each content has one kind, and no two share one.
#[test]
fn no_two_contents_belong_to_one_kind() {
    let posting = String::new;
    let kinds = [
        Summary::default().kind(),
        FitScore { posting: posting(), score: 50.0 }.kind(),
        Availability { posting: posting(), free: Vec::new() }.kind(),
        Evaluation { posting: posting(), answers: Vec::new() }.kind(),
        BoardProfile::default().kind(),
    ];
    for (at, kind) in kinds.iter().enumerate() {
        assert!(!kinds[..at].contains(kind) && !kind.needs_typing(), "{kind:?}");
    }
}

#[test]
fn every_kind_is_read_as_it_is_written() {
    for kind in ConsentKind::ALL {
        assert_eq!(ConsentKind::parse(kind.as_str()), Ok(kind));
        assert_eq!(serde_json::to_value(kind).ok(), Some(kind.as_str().into()));
    }
    assert_eq!(ConsentKind::parse("everything"), Err(ContractError::InvalidPurpose));
}

// AJ20: typed confirmation, and an expiry of its own.
#[test]
fn a_background_check_needs_the_employers_name_typed() {
    let check = |kind, typed| BackgroundCheck::confirmed(kind, "nurse-17", "Acme Harbour Works", typed);
    let conduct = ConsentKind::BackgroundCheckConduct;
    assert_eq!(check(conduct, " acme  harbour works ").map(|check| check.kind()), Ok(conduct));
    for typed in ["", "yes", "Acme", "Acme Harbour Works Ltd"] {
        assert_eq!(check(conduct, typed), Err(ContractError::NotConfirmed), "{typed}");
    }
    assert_eq!(check(ConsentKind::ApplicationSummary, "Acme Harbour Works"), Err(ContractError::NotConfirmed));
    assert_eq!(BackgroundCheck::confirmed(conduct, "nurse-17", " ", ""), Err(ContractError::NotConfirmed));
    let (of_checks, others): (Vec<_>, Vec<_>) = ConsentKind::ALL.into_iter().partition(|kind| kind.needs_typing());
    assert_eq!(of_checks.len(), 4);
    assert!(of_checks.iter().all(|check| others.iter().all(|other| check.most_days() < other.most_days())));
}

// AJ15: free times have no field for a title.
#[test]
fn availability_has_no_field_but_posting_and_times() {
    let free = vec![["2026-12-01T09:00Z".to_owned(), "2026-12-01T10:00Z".to_owned()]];
    let text = serde_json::to_string(&Availability { posting: "a".into(), free }).unwrap_or_default();
    assert_eq!(text, r#"{"posting":"a","free":[["2026-12-01T09:00Z","2026-12-01T10:00Z"]]}"#);
    assert!(serde_json::from_str::<Availability>(r#"{"posting":"a","free":[],"title":"Dentist"}"#).is_err());
}
