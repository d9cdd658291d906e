//! Taking back, and the consents that end with it.

use sealing::ConsentRecord;
use vault::{Item, KeptShare, Vault};

fn consent(id: &str, kind: &str, recipient: &str, share: &str) -> ConsentRecord {
    let record = r#"{"id":"","kind":"","recipient":"","name":"","contact":"","region":"","posting":"nurse-17","fields":[],
        "givenAt":"2026-11-22T10:00:00Z","expires":"","policyVersion":"","policyHash":"","language":"","withdrawnAt":""}"#;
    let record: ConsentRecord = json::from_str(record).expect("a record as it was written before it named its share");
    ConsentRecord { id: id.into(), kind: kind.into(), recipient: recipient.into(), share: share.into(), ..record }
}

fn share(id: &str, purpose: &str) -> KeptShare {
    let (recipient, posting, given) = ("acme".into(), "nurse-17".into(), "2026-11-22".into());
    KeptShare { id: id.into(), purpose: purpose.into(), token: "f".repeat(64), recipient, posting, given, ..KeptShare::default() }
}

/// Ids of the consents that hold.
fn open(vault: &Vault) -> Vec<&str> {
    vault.consents.iter().filter(|record| record.withdrawn_at.is_empty()).map(|record| record.id.as_str()).collect()
}

// AJ17, AJ18, AJ22: the consent names the board, the share the employer.
#[test]
fn taking_back_a_profile_for_a_job_board_ends_its_consent() {
    for named in ["1", ""] {
        let consents = vec![consent("board", "job_board_profile", "Jobs North", named), consent("score", "fit_score", "acme", "")];
        let mut vault = Vault { consents, shares: vec![share("1", "job_board_profile"), share("2", "fit_score")], ..Vault::default() };
        vault.withdraw("1", "2026-11-23T08:00:00Z");
        assert_eq!(open(&vault), ["score"], "share named: {named:?}");
        assert!(vault.shares[0].withdrawn && !vault.shares[1].withdrawn);
    }
}

// AJ18
#[test]
fn of_two_shares_alike_the_one_that_is_taken_back_ends_its_own_consent() {
    let consents = ["1", "2"].map(|id| consent(&format!("of {id}"), "application_summary", "acme", id)).to_vec();
    let mut vault = Vault { consents, shares: ["1", "2"].map(|id| share(id, "application_summary")).to_vec(), ..Vault::default() };
    vault.withdraw("2", "2026-11-23T08:00:00Z");
    vault.withdraw("2", "2026-11-24T08:00:00Z");
    vault.withdraw("7", "2026-11-24T08:00:00Z");
    assert_eq!((open(&vault), vault.consents[1].withdrawn_at.as_str()), (vec!["of 1"], "2026-11-23T08:00:00Z"));
    vault.delete(&Item::Consent("of 2".into()));
    assert_eq!((vault.consents.len(), vault.shares.iter().map(|share| share.id.as_str()).collect::<Vec<_>>()), (1, vec!["1"]));
}

// AJ17, AJ20: what was a file and no request has no share; its consent is ended by itself.
#[test]
fn a_consent_without_a_share_is_ended_by_itself_and_one_with_a_share_is_not() {
    let consents = vec![consent("board", "job_board_profile", "Jobs North", ""), consent("score", "fit_score", "acme", "2")];
    let mut vault = Vault { consents, shares: vec![share("2", "fit_score")], ..Vault::default() };
    assert_eq!(vault.consents.iter().map(|record| vault.is_out(record)).collect::<Vec<_>>(), [false, true]);
    for id in ["score", "board", "nobody"] {
        vault.end_consent(id, "2026-11-23T08:00:00Z");
    }
    assert_eq!(open(&vault), ["score"]);
}
