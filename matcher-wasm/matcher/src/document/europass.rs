//! Europass: the XML of the portal since 2020 (`Candidate`) and of the editor before it (`SkillsPassport`).

use std::collections::BTreeSet;

use model::{Finding, FindingKind, SourceFormat};
use serde_json::Value;

use super::limits::Budget;
use super::{Document, ReadError, json, records, xml};

const RULES: &str = "\
basics CandidatePerson name=GivenName+FamilyName email=Communication[ChannelCode=Email]/URI phone=Communication[ChannelCode=Telephone]/CountryDialing+Communication[ChannelCode=Telephone]/DialNumber url=Communication[ChannelCode=Web]/URI location/address=AddressLine location/postalCode=PostalCode location/city=CityName location/countryCode=Address/CountryCode
basics CandidateProfile summary=ExecutiveSummary
basics Identification name=FirstName+Surname email=Email phone=Telephone/Contact|Telephone url=Website/Contact|Website location/address=AddressLine location/postalCode=PostalCode location/city=Municipality location/countryCode=Country/Code
basics Headline label=Description
profiles CandidatePerson>Communication[ChannelCode=SocialMedia] network=UseCode url=URI
profiles CandidatePerson>Communication[ChannelCode=Web] url=URI
profiles Identification>Website url=Contact
work EmployerHistory>PositionHistory position=PositionTitle name=OrganizationName location=City|CityName startDate=StartDate endDate=EndDate ~=Description url=Communication[ChannelCode=Web]/URI|Link
work WorkExperience position=Position name=Employer/Name location=Municipality startDate=Period/From endDate=Period/To ~=Activities
education EducationOrganizationAttendance studyType=DegreeName institution=OrganizationName startDate=StartDate endDate=EndDate score=FinalGrade courses*=OccupationalSkillsCovered thesis=Thesis
education Education studyType=Title institution=Organisation/Name area=Field startDate=Period/From endDate=Period/To courses*=Activities
skills Skills>SkillsGroup name=Title keywords*=CompetencyName
skills CandidateProfile>Skills keywords*=.PersonCompetency/CompetencyName
skills CandidateProfile>CommunicationAndInterpersonalSkills name='Communication keywords*=Description
skills CandidateProfile>OrganisationalSkills name='Organisation keywords*=Description
skills Skills>Communication name='Communication keywords*=Description
skills Skills>Organisational name='Organisation keywords*=Description
skills Skills>JobRelated name='Job-related_skills keywords*=Description
skills Skills>Computer name='Computer keywords*=Description
skills Skills>Other name='Other_skills keywords*=Description
languages CandidatePerson>PrimaryLanguageCode language=. fluency='Native
languages PersonCompetency[TaxonomyID=language] language=CompetencyID fluency*=ScoreText
languages MotherTongue language=Description fluency='Native
languages ForeignLanguage language=Description fluency*=Listening|Reading|SpokenInteraction|SpokenProduction|Writing
certificates CourseCertification name=Title issuer=IssuingAuthority|OrganizationName date=StartDate|Date
certificates Certification name=Title|CertificationName issuer=IssuingAuthorityName date=StartDate|Date
publications Publication name=Title publisher=Publisher|Journal releaseDate=Year url=Link summary=FormattedPublicationDescription
projects Project name=Title description=Description startDate=StartDate endDate=EndDate url=Link
projects Achievement[Code=projects] name=Title description=Description
awards Achievement[Code=honors_awards] title=Description
publications Achievement[Code=publications] name=Description
certificates Achievement[Code=certifications] name=Description
other Achievement[Code=courses] courses=Description
other Achievement[Code=memberships] memberships=Description
other Achievement[Code=conferences] conferences=Description
volunteer VoluntaryWork position=Title organization=OrganizationName startDate=StartDate endDate=EndDate ~=Description
interests HobbyOrInterest name=Title
other Others>Other title=Title description=Description startDate=StartDate endDate=EndDate
";

/// Languages by the codes of ISO 639-2, both kinds.
const LANGUAGES: &str = "eng English deu German ger German fra French fre French spa Spanish ita Italian por Portuguese nld Dutch \
    dut Dutch pol Polish swe Swedish dan Danish nor Norwegian fin Finnish tur Turkish rus Russian ukr Ukrainian zho Chinese chi Chinese \
    jpn Japanese ara Arabic ell Greek gre Greek ces Czech cze Czech slk Slovak slo Slovak slv Slovenian hrv Croatian srp Serbian \
    bul Bulgarian ron Romanian rum Romanian hun Hungarian est Estonian lav Latvian lit Lithuanian gle Irish mlt Maltese isl Icelandic \
    ice Icelandic mkd Macedonian mac Macedonian sqi Albanian alb Albanian cat Catalan heb Hebrew hin Hindi kor Korean vie Vietnamese \
    fas Persian per Persian urd Urdu bos Bosnian";

/// Whether the beginning of a text is that of such a file.
pub(crate) fn is_europass(head: &[u8]) -> bool {
    ["<SkillsPassport", "<Candidate"].iter().any(|root| super::sniff::find(head, root.as_bytes()).is_some())
}

/// More elements than such a file has: every rule looks at them all.
const MOST_ELEMENTS: usize = 20_000;

pub(crate) fn read(text: &str, limits: &Budget) -> Result<Document, ReadError> {
    let root = xml::parse(text, limits)?;
    if root.len() > MOST_ELEMENTS {
        return Err(ReadError::ExpandsTooFar { limit: limits.decoded_bytes });
    }
    if !["LearnerInfo", "CandidatePerson", "CandidateProfile"].iter().any(|name| root.find(name).is_some()) {
        return Err(ReadError::UnknownFormat);
    }
    let mut fields = records::resume(&root, RULES, limits);
    for language in fields["languages"].as_array_mut().into_iter().flatten() {
        if let Value::String(name) = &mut language["language"] {
            spell(name);
        }
    }
    json::document(fields, SourceFormat::Europass, limits)
}

/// A PDF with the fields that it holds as a file. They stand for the pages only where the pages say the same: what a reader of the
/// pages does not see is hidden text, and never scored.
pub(crate) fn merged(mut pages: Document, fields: Document) -> Document {
    let shown: BTreeSet<String> = words(&pages.text).collect();
    let (n_words, n_shown) = words(&fields.text).fold((0, 0), |(n, m), word| (n + 1, m + usize::from(shown.contains(&word))));
    if n_shown * 5 < n_words * 3 {
        pages.hidden.push(fields.text.replace('\n', " "));
        pages.findings.push(Finding::new(FindingKind::HiddenText));
        return pages;
    }
    let findings = [pages.findings, fields.findings].concat();
    Document { format: SourceFormat::Pdf, pages: pages.pages, hidden: pages.hidden, links: pages.links, findings, ..fields }
}

/// The longer words of a text, in small letters.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() > 3);
    words.map(str::to_lowercase)
}

/// Spells a code out; it may stand at the end of an address.
fn spell(name: &mut String) {
    let code = name.rsplit('/').next().unwrap_or("").to_ascii_lowercase();
    let mut words = LANGUAGES.split_whitespace();
    while let (Some(other), Some(language)) = (words.next(), words.next()) {
        if other == code {
            *name = language.to_owned();
        }
    }
}
