//! Addresses at which applicant-tracking systems publish an employer's postings, so that nobody has to look them up.

/// System, and the address with the employer's name there. All are public and need no key.
pub const BOARDS: [(&str, &str); 9] = [
    ("ashby", "https://api.ashbyhq.com/posting-api/job-board/{name}?includeCompensation=true"),
    ("greenhouse", "https://boards-api.greenhouse.io/v1/boards/{name}/jobs?content=true&pay_transparency=true"),
    ("lever", "https://api.lever.co/v0/postings/{name}?mode=json"),
    ("personio", "https://{name}.jobs.personio.de/xml"),
    ("pinpoint", "https://{name}.pinpointhq.com/postings.json"),
    ("recruitee", "https://{name}.recruitee.com/api/offers/"),
    ("rippling", "https://api.rippling.com/platform/api/ats/v1/board/{name}/jobs"),
    ("teamtailor", "https://{name}.teamtailor.com/jobs.json"),
    ("workable", "https://apply.workable.com/api/v1/widget/accounts/{name}?details=true"),
];

/// The address of `greenhouse:acme`; `None` if the system is not known or the name is none.
#[must_use]
pub fn address(source: &str) -> Option<String> {
    let (system, name) = source.split_once(':')?;
    let is_name =
        !name.is_empty() && name.len() < 64 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let (_, address) = BOARDS.iter().find(|(known, _)| *known == system)?;
    is_name.then(|| address.replace("{name}", name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_is_named_by_its_system_and_the_employers_name_there() {
        assert_eq!(address("lever:acme").as_deref(), Some("https://api.lever.co/v0/postings/acme?mode=json"));
        for source in ["lever:", "lever:a/b", "lever:a.evil.example", "lever:a@b", "unknown:acme", "https://acme.example", "postings.json"]
        {
            assert_eq!(address(source), None, "{source}");
        }
        assert!(BOARDS.windows(2).all(|pair| pair[0].0 < pair[1].0) && BOARDS.iter().all(|(_, address)| address.starts_with("https://")));
    }
}
