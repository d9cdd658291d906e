use share_contract::{Right, Role};

/// Part of the console.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Page {
    /// Sealed and opened summaries.
    #[default]
    Inbox,
    /// What seekers ask for.
    Requests,
    /// What was counted and released.
    Statistics,
    /// What in a posting keeps people from applying.
    Check,
    /// Making, opening and publishing keys.
    Key,
    /// The lines for the career site.
    Embed,
    /// Who did what.
    Log,
}

impl Page {
    /// Pages that this role has something on.
    pub fn of(role: Role) -> impl Iterator<Item = Page> {
        let all = [Page::Inbox, Page::Requests, Page::Statistics, Page::Check, Page::Key, Page::Embed, Page::Log];
        all.into_iter().filter(move |page| match page {
            Page::Statistics | Page::Check => true,
            Page::Inbox | Page::Requests | Page::Key => role.may(Right::ReadShares),
            Page::Embed => role.may(Right::PublishKey),
            Page::Log => role.may(Right::ReadAudit),
        })
    }
}
