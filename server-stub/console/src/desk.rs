//! What somebody who is signed in works on.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use share_contract::{AuditEntry, Configuration, PostingId, Purpose, Right, Scope, Statistics, StoredShare, StoredTicket};

use crate::access::Access;
use crate::identity::{Identity, fingerprint};
use crate::letter::Letter;
use crate::page::Page;
use crate::ring::{KeyRing, NewKey};
use crate::state::Action;
use crate::statistics::{Choice, postings};
use crate::ticket::Ticket;

/// What a signed-in employer works on.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    /// Who is signed in.
    pub access: Access,
    /// The employer's configuration.
    pub configuration: Configuration,
    /// What the token is for.
    pub scope: Scope,
    /// Newest first.
    pub letters: Vec<Letter>,
    /// What waits for an answer first, the most urgent first of all.
    pub tickets: Vec<Ticket>,
    /// What was released of all postings.
    pub statistics: Statistics,
    /// Which part of it is looked at.
    pub choice: Choice,
    /// Who did what, in the order of the lines.
    pub log: Rc<Vec<AuditEntry>>,
    /// Private keys that are open here.
    pub keys: KeyRing,
    /// A pair that was made here and is not published yet.
    pub new_key: Option<NewKey>,
    /// What is on the screen.
    pub page: Page,
}

/// Who vouches for a published key: the fingerprint of the long-term key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vouching {
    /// There is no key.
    Nothing,
    /// Nobody.
    Nobody,
    /// Somebody, as the server says: no long-term key is open here.
    Somebody(String),
    /// The long-term key that is open here.
    Yours(String),
    /// Another than the one that is open here.
    Stranger(String),
}

/// What the server tells about an employer.
#[derive(Debug, Clone)]
pub struct Fetched {
    /// Configuration.
    pub configuration: Configuration,
    /// What the token is for.
    pub scope: Scope,
    /// All shares, oldest first; none where the token may not read them.
    pub shares: Vec<StoredShare>,
    /// All requests, likewise.
    pub tickets: Vec<StoredTicket>,
    /// All that was released.
    pub statistics: Statistics,
    /// The whole log; nothing where the token may not read it.
    pub log: Vec<AuditEntry>,
}

impl Desk {
    /// A refresh keeps the keys, the page and what is open already; it never keeps anything of another employer.
    pub(crate) fn after_answer(before: Option<Desk>, access: Access, fetched: Fetched) -> Desk {
        let before = before.filter(|desk| desk.access.tenant == access.tenant);
        let mut tickets: Vec<Ticket> = fetched.tickets.into_iter().map(Ticket::sealed).collect();
        tickets.sort_by_key(|ticket| (!ticket.is_open(), ticket.stored.due));
        let mut letters: Vec<Letter> = fetched.shares.into_iter().map(Letter::sealed).collect();
        letters.reverse();
        // Of one day and posting, what was asked for first of all stands first: the summary.
        letters.sort_by_key(|Letter { share, .. }| {
            (Reverse(share.given), share.posting.clone(), share.purpose != Purpose::ApplicationSummary)
        });
        for letter in &mut letters {
            let known = before.as_ref().and_then(|desk| desk.letters.iter().find(|held| held.share == letter.share));
            if let Some(known) = known {
                letter.contents = known.contents.clone();
                letter.answers = known.answers.clone();
            }
        }
        let page = before.as_ref().map(|desk| desk.page);
        let choice = before.as_ref().map_or_else(|| first_choice(&fetched.statistics), |desk| desk.choice.clone());
        let (keys, new_key) = before.map(|desk| (desk.keys, desk.new_key)).unwrap_or_default();
        // Without a published key nobody can send anything: that comes first.
        let page = page.unwrap_or(match fetched.configuration.key {
            _ if !fetched.scope.role.may(Right::ReadShares) => Page::Statistics,
            None if fetched.scope.role.may(Right::PublishKey) => Page::Key,
            _ => Page::Inbox,
        });
        let Fetched { scope, configuration, statistics, log, .. } = fetched;
        let mut desk = Desk { access, scope, configuration, letters, tickets, statistics, log: Rc::new(log), choice, keys, new_key, page };
        desk.open_tickets();
        desk
    }

    /// Changes by what happened; what is said of it, if anything is.
    pub(crate) fn after(&mut self, action: Action) -> Option<String> {
        match action {
            Action::Turned(page) => self.page = page,
            Action::Chosen(choice) => self.choice = choice,
            Action::Made(new_key) => self.new_key = Some(*new_key),
            Action::Saved => {
                if let Some(new_key) = &mut self.new_key {
                    new_key.is_saved = true;
                    self.keys = self.keys.with(new_key);
                }
                return Some("The key file is with your downloads. Keep it where only your team can read it.".into());
            }
            Action::HandedOn => return Some("The file for recruiters is with your downloads.".into()),
            Action::KeyOpened(file) => {
                let ids: Vec<String> = file.keys.iter().map(|pair| pair.id()).collect();
                self.keys.add_all(file);
                self.open_tickets();
                let is_used = |id: &String| {
                    self.configuration.key.as_ref().is_some_and(|key| key.id.as_str() == id)
                        || self.letters.iter().any(|letter| letter.share.key_id.as_str() == id)
                };
                let open = if ids.len() == 1 { format!("Key {} is open", ids[0]) } else { format!("{} keys are open", ids.len()) };
                return Some(if ids.iter().any(is_used) {
                    format!("{open}.")
                } else {
                    format!("{open}, but nothing here is sealed to it.")
                });
            }
            Action::Published(key) => {
                self.new_key = None;
                let notice = format!("Key {} is published. New summaries are sealed to it.", key.id);
                self.configuration.key = Some(key);
                return Some(notice);
            }
            Action::Open(id) => return self.open(|letter| letter.share.id == id),
            Action::OpenAll => {
                let keys = self.keys.clone();
                return self.open(|letter| letter.can_open(&keys));
            }
            Action::Checked(id, is_signed) => {
                for letter in self.letters.iter_mut().filter(|letter| letter.share.id == id) {
                    *letter = letter.clone().checked(is_signed);
                }
            }
            Action::Replied(id, kind) => {
                for letter in self.letters.iter_mut().filter(|letter| letter.share.id == id) {
                    letter.answers.push(kind);
                }
                return Some("Sealed and sent. The applicant finds it where they look after what they sent.".into());
            }
            Action::Asking
            | Action::CodeNeeded(_)
            | Action::Answered(..)
            | Action::Failed(_)
            | Action::Copied
            | Action::Dismissed
            | Action::SignedOut => {}
        }
        None
    }

    fn open(&mut self, is_chosen: impl Fn(&Letter) -> bool) -> Option<String> {
        let (mut n_open, mut n_closed) = (0, 0);
        for letter in self.letters.iter_mut().filter(|letter| is_chosen(letter)) {
            *letter = letter.clone().opened(&self.access.tenant, &self.keys);
            *(if letter.open().is_some() { &mut n_open } else { &mut n_closed }) += 1;
        }
        Some(if n_closed == 0 { format!("{n_open} opened.") } else { format!("{n_open} opened, {n_closed} could not be opened.") })
    }

    /// Requests have a time in which they are answered, so they open by themselves.
    fn open_tickets(&mut self) {
        for ticket in &mut self.tickets {
            *ticket = ticket.clone().opened(&self.access.tenant, &self.keys);
        }
    }

    /// Title of a posting, as far as anything told it.
    pub fn title_of(&self, posting: &PostingId) -> String {
        self.titles().get(posting).map_or_else(|| posting.to_string(), |title| (*title).to_owned())
    }

    /// Whether the published key's private half is open here.
    pub fn holds_published_key(&self) -> bool {
        self.configuration.key.as_ref().is_some_and(|key| self.keys.get(&key.id).is_some())
    }

    /// The long-term key that is open here, be it new.
    fn identity(&self) -> Option<&Identity> {
        self.new_key.as_ref().map(|new| &*new.identity).or(self.keys.identity.as_deref())
    }

    /// Fingerprints for the career site. What the server says of its key is believed only where no long-term key is open here that knows better; while the
    /// long-term key itself is changed, the page names both.
    pub fn fingerprints(&self) -> Vec<String> {
        let is_believed = self.identity().is_none() || self.new_key.as_ref().is_some_and(|new| new.is_first);
        let published = self.configuration.key.iter().filter_map(|key| key.signed.as_ref()).filter(|_| is_believed);
        let mut all: Vec<String> = published.map(|signed| fingerprint(&signed.identity)).collect();
        all.extend(self.identity().map(Identity::fingerprint).filter(|own| all.first() != Some(own)).into_iter().collect::<Vec<_>>());
        all
    }

    /// Who vouches for the published key, as far as can be told here.
    pub fn vouching(&self) -> Vouching {
        let Some(key) = &self.configuration.key else { return Vouching::Nothing };
        match (&key.signed, &self.keys.identity) {
            (None, _) => Vouching::Nobody,
            (Some(signed), None) => Vouching::Somebody(fingerprint(&signed.identity)),
            (Some(signed), Some(own)) if signed.identity == own.public => Vouching::Yours(own.fingerprint()),
            (Some(signed), Some(_)) => Vouching::Stranger(fingerprint(&signed.identity)),
        }
    }

    /// Titles of postings, as far as an opened summary told them.
    pub fn titles(&self) -> BTreeMap<&PostingId, &str> {
        let open = self.letters.iter().filter_map(|letter| letter.summary().map(|summary| (&letter.share.posting, summary)));
        open.map(|(posting, summary)| (posting, summary.title.as_str())).collect()
    }
}

/// An employer with one posting sees that one.
fn first_choice(statistics: &Statistics) -> Choice {
    match postings(statistics)[..] {
        [only] => Choice { posting: Some(only.clone()), ..Choice::default() },
        _ => Choice::default(),
    }
}
