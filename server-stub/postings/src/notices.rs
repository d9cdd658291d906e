//! What laws on automated tools in hiring want told, written from the scoring itself: its parts and their points come from the matcher and its trained
//! weights, so that a notice cannot tell of another score than the one that runs.

use std::fmt::Write;

use matcher::Lexicon;
use matcher::score::maxima;
use model::ContributionName;

/// A part in words: what it is called, and what of the resume it looks at.
fn part(name: ContributionName) -> (&'static str, &'static str) {
    match name {
        ContributionName::RequiredSkills => (
            "skills that the posting requires",
            "skills shown in jobs, projects, lists and certificates; more for work than for a list; denied or wished-for skills count nothing",
        ),
        ContributionName::PreferredSkills => ("skills that the posting would like", "the same"),
        ContributionName::Title => ("job titles", "titles held, recent ones more, and the headline"),
        ContributionName::Experience => ("years of similar work", "lengths of jobs and how like they are to this one"),
        ContributionName::Seniority => ("level", "the level held in similar work against the level that the title asks for"),
        ContributionName::Responsibilities => ("duties", "sentences about work, compared by meaning with the duties of the posting"),
        ContributionName::Field => ("field of work", "which field the words about work belong to"),
        ContributionName::Qualifications => {
            ("education, certificates, languages", "only where the posting asks for them; never when they were acquired")
        }
    }
}

/// What no part looks at; matcher-wasm/matcher/tests/swaps.rs holds it.
pub const NEVER: [&str; 9] = [
    "name",
    "address and town",
    "age and date of birth",
    "gender and pronouns",
    "nationality",
    "photo",
    "years of study",
    "marital status and other personal data",
    "what the seeker has excluded",
];

/// A law, where it wants something told, and what of the page tells it.
const LAWS: [(&str, &str, &str); 6] = [
    (
        "European Union, GDPR",
        "Articles 13 (2) f, 15 (1) h, 22",
        "the logic, what it means for a person, the right to a person's decision: sections 1, 2, 5",
    ),
    (
        "European Union, Regulation (EU) 2024/1689 (AI Act)",
        "Annex III no. 4 a; Articles 26 (7) and (11), 86",
        "that such a system is used and what for, and an explanation on request: sections 1, 2, 5",
    ),
    (
        "New York City, Local Law 144 of 2021",
        "Administrative Code § 20-871",
        "what is assessed, kind and source of data, how long it is kept, how to ask for another way: sections 2, 3, 4, 5",
    ),
    ("Illinois, Human Rights Act", "775 ILCS 5/2-102 (L)", "that artificial intelligence is used, and for what: section 1"),
    ("Colorado, Senate Bill 24-205", "C.R.S. § 6-1-1703", "purpose, nature, data, correction and appeal: sections 1, 3, 5"),
    (
        "California, regulations under the CCPA",
        "11 CCR § 7220",
        "purpose, how it works, the right to opt out and to access: sections 1, 2, 5",
    ),
];

/// The notice as Markdown, for an employer's site.
#[must_use]
pub fn page(employer: &str, contact: &str, lexicon: &Lexicon) -> String {
    let (employer, contact) = (plain(employer), plain(contact));
    let mut page = format!(
        "# How the job matcher of {employer} works\n\n\
         ## 1. What it is for\n\n\
         On our pages of jobs you can let a program compare your resume with our postings. It is for you: it runs in your own browser, reads the file there, and shows\n\
         you which jobs fit and why. **We do not see your resume, nor your scores, unless you send them.** You may apply without it, and it makes no difference to us.\n\n\
         If you send a summary, a person reads it. We do not sort, invite or refuse anybody by a score: it is an aid for you and no decision about you.\n\n\
         ## 2. What is assessed\n\n\
         Each posting gets 0 to 100 points of fit, the sum of these parts. You see every part with the words of your resume and of the posting that it comes from.\n\n\
         | part | at most | what of the resume it looks at |\n|---|---|---|\n"
    );
    for (name, points) in maxima(lexicon) {
        let (called, looks_at) = part(name);
        _ = writeln!(page, "| {called} | {points} | {looks_at} |");
    }
    page += "\nThese are the points where a posting asks for everything; points of parts that it does not ask for go to the others. The weights were fitted once to graded pairs of\n\
             resumes and postings and are the same for everybody; nothing is learnt from you but the votes that you give, on your device.\n\n\
             **Never looked at by any part:** ";
    _ = writeln!(page, "{}.", NEVER.join(", "));
    page += "\nThis is tested by changing them in whole resumes: the points of all documents stay the same to the last bit where nothing else is read differently. Nobody from\n\
             outside has audited it, and no bias audit has been made.\n\n\
             ## 3. Data, and where it comes from\n\n\
             From you alone: the file that you choose and what you correct or add. Nothing is bought, looked up or taken from other sites. Postings are ours.\n\n\
             ## 4. How long it is kept\n\n\
             In your browser: until you close the page, or, if you make a vault, until you delete it. On the server: nothing, unless you send something; a summary that you send is kept\n\
             sealed until the day that you see before you send it, or until you take it back. If you let yourself be counted, numbers without a name are added up.\n\n\
             ## 5. Your rights\n\n\
             You can correct what was read, exclude parts of your resume, and see every reason; switch the matcher off, or never start it; see and take back what you sent. You can ask\n";
    _ = writeln!(
        page,
        "us for an explanation, for a person to look again, for another way to apply, or object: {contact}. You may turn to the authority of your country, too.\n"
    );
    page += "## Which laws ask for this\n\n| law | where | what is told |\n|---|---|---|\n";
    LAWS.iter().for_each(|(law, place, told)| _ = writeln!(page, "| {law} | {place} | {told} |"));
    page += "\nWritten by `tacit-postings notices` from the program's own scoring. It is no legal advice: whether and when a law applies to you, and what else it wants, your lawyers know. The\n\
             sentences of section 1 about what you do with summaries are promises of yours: keep them, or change them.\n";
    page
}

/// A name without marks of Markdown or HTML.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !"<>[]|`*#\\".contains(*c)).collect()
}
