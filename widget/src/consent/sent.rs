//! What was sent, and what became of it.

use std::rc::Rc;

use share_contract::{PostingId, Reply};
use vault::KeptShare;

/// Something that the server took, in this page or before.
#[derive(Debug, Clone, PartialEq)]
pub struct Sent {
    /// The posting as the page names it; as the server does, if it was sent before.
    pub posting: String,
    /// What takes it back and opens replies.
    pub share: Rc<KeptShare>,
    /// What was sealed, where it is still known.
    pub content: Option<String>,
    /// Where a wish to take it back stands.
    pub withdrawal: Withdrawal,
    /// Answers of the employer.
    pub replies: Replies,
}

impl Sent {
    /// What was sent before this page.
    pub fn again(share: KeptShare, content: Option<String>) -> Sent {
        let withdrawal = if share.withdrawn { Withdrawal::Done } else { Withdrawal::None };
        Sent { posting: share.posting.clone(), content, withdrawal, replies: Replies::Unknown, share: Rc::new(share) }
    }

    /// Whether it was sent for a posting of this page. The server knows postings by ids without blanks and the like.
    pub fn is_of(&self, posting: &str) -> bool {
        self.posting == posting || PostingId::encode(posting).is_ok_and(|id| id.as_str() == self.share.posting)
    }
}

/// Answers of the employer to a share.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Replies {
    /// Not asked for.
    #[default]
    Unknown,
    /// On the way.
    Asked,
    /// As they are now, the oldest first, each with the day on which it came; none for one that does not open.
    Here(Vec<(String, Option<Reply>)>),
    /// They could not be fetched, with a code.
    Failed(String),
}

/// Where a wish to take a share back stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Withdrawal {
    /// Not asked for.
    None,
    /// On the way.
    Asked,
    /// The server deleted the share.
    Done,
    /// It could not be done, with a code.
    Failed(String),
}
