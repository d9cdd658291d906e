use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use sealing::KeyPair;
use share_contract::{
    Configuration, EmployerKey, PostingId, Purpose, ReplyKind, Right, Scope, ShareId, Statistics, StoredShare, StoredTicket,
};
use yew::Reducible;

use crate::access::Access;
use crate::letter::Letter;
use crate::problem::Problem;
use crate::ring::{KeyRing, NewKey};
use crate::statistics::{Choice, postings};
use crate::ticket::Ticket;

/// Everything that the page knows. It is changed by [`State::after`] alone.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct State {
    /// Where somebody is signed in, what they work on.
    pub desk: Option<Desk>,
    /// Who waits at the door for a code.
    pub waiting: Option<Access>,
    /// Whether the server is being asked.
    pub is_busy: bool,
    /// The last thing that went wrong and was not about one summary.
    pub problem: Option<Problem>,
    /// The last thing that went well, for screen readers too.
    pub notice: Option<String>,
}

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
    /// Private keys that are open here.
    pub keys: KeyRing,
    /// A pair that was made here and is not published yet.
    pub new_key: Option<NewKey>,
    /// What is on the screen.
    pub page: Page,
}

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
}

/// What can happen.
#[derive(Debug, Clone)]
pub enum Action {
    /// The server is being asked.
    Asking,
    /// The token needs a code of its person's app.
    CodeNeeded(Access),
    /// The server answered a sign-in or a refresh.
    Answered(Access, Box<Fetched>),
    /// Something went wrong.
    Failed(Problem),
    /// Another page was chosen.
    Turned(Page),
    /// Another part of the statistics was chosen.
    Chosen(Choice),
    /// A pair was made in this browser.
    Made(Rc<KeyPair>),
    /// The new pair's file was handed to the browser.
    Saved,
    /// A key file was opened.
    KeyOpened(Rc<KeyPair>),
    /// The server took the new public key.
    Published(EmployerKey),
    /// One summary is to be opened.
    Open(ShareId),
    /// Every summary for which the key is there is to be opened.
    OpenAll,
    /// The signature of an open one was checked.
    Checked(ShareId, bool),
    /// An answer was taken by the server.
    Replied(ShareId, ReplyKind),
    /// Something was put into the clipboard.
    Copied,
    /// The notes were read.
    Dismissed,
    /// Everything is forgotten, keys included.
    SignedOut,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).after(action))
    }
}

impl State {
    /// The state after something happened. Same state, same action, same result: no clock, no network, no randomness.
    pub fn after(mut self, action: Action) -> State {
        let said = self.notice.take();
        match action {
            Action::Asking => State { is_busy: true, problem: None, ..self },
            Action::CodeNeeded(access) => State { waiting: Some(access), is_busy: false, ..self },
            // The session has run out: nothing of it stays on the screen.
            Action::Failed(problem) if self.desk.is_some() && matches!(problem.code.as_str(), "unauthorized" | "code_required") => {
                State { problem: Some(Problem::new("session_ended")), ..State::default() }
            }
            Action::Failed(problem) => State { is_busy: false, problem: Some(problem), ..self },
            Action::SignedOut => State::default(),
            Action::Copied => State { notice: Some("Copied.".into()), problem: None, ..self },
            Action::Dismissed => State { problem: None, ..self },
            Action::Answered(access, fetched) => {
                let desk = Desk::after_answer(self.desk, access, *fetched);
                State { desk: Some(desk), ..State::default() }
            }
            // Comes by itself, a moment after the opening, and takes no words away.
            Action::Checked(..) => {
                if let Some(desk) = &mut self.desk {
                    desk.after(action);
                }
                State { notice: said, ..self }
            }
            at_desk => {
                let notice = self.desk.as_mut().and_then(|desk| desk.after(at_desk));
                State { is_busy: false, problem: None, notice, ..self }
            }
        }
    }
}

impl Desk {
    /// A refresh keeps the keys, the page and what is open already; it never keeps anything of another employer.
    fn after_answer(before: Option<Desk>, access: Access, fetched: Fetched) -> Desk {
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
        let Fetched { scope, configuration, statistics, .. } = fetched;
        let mut desk = Desk { access, scope, configuration, letters, tickets, statistics, choice, keys, new_key, page };
        desk.open_tickets();
        desk
    }

    fn after(&mut self, action: Action) -> Option<String> {
        match action {
            Action::Turned(page) => self.page = page,
            Action::Chosen(choice) => self.choice = choice,
            Action::Made(pair) => self.new_key = Some(NewKey { pair, is_saved: false }),
            Action::Saved => {
                if let Some(new_key) = &mut self.new_key {
                    new_key.is_saved = true;
                    self.keys.add(Rc::clone(&new_key.pair));
                    return Some("The key file is with your downloads. Keep it where only your team can read it.".into());
                }
            }
            Action::KeyOpened(pair) => {
                let id = pair.id();
                self.keys.add(pair);
                self.open_tickets();
                let is_used = self.configuration.key.as_ref().is_some_and(|key| key.id.as_str() == id)
                    || self.letters.iter().any(|letter| letter.share.key_id.as_str() == id);
                return Some(if is_used {
                    format!("Key {id} is open.")
                } else {
                    format!("Key {id} is open, but nothing here is sealed to it.")
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

    /// Pages that this token has something on.
    pub fn pages(&self) -> impl Iterator<Item = Page> {
        let role = self.scope.role;
        let all = [Page::Inbox, Page::Requests, Page::Statistics, Page::Check, Page::Key, Page::Embed];
        all.into_iter().filter(move |page| match page {
            Page::Statistics | Page::Check => true,
            Page::Inbox | Page::Requests | Page::Key => role.may(Right::ReadShares),
            Page::Embed => role.may(Right::PublishKey),
        })
    }

    /// Title of a posting, as far as anything told it.
    pub fn title_of(&self, posting: &PostingId) -> String {
        self.titles().get(posting).map_or_else(|| posting.to_string(), |title| (*title).to_owned())
    }

    /// Whether the published key's private half is open here.
    pub fn holds_published_key(&self) -> bool {
        self.configuration.key.as_ref().is_some_and(|key| self.keys.get(&key.id).is_some())
    }

    /// Fingerprints for the career site: of the published key, and of a new one that is about to be.
    pub fn fingerprints(&self) -> Vec<String> {
        let published = self.configuration.key.iter().map(|key| key.public.bytes());
        let new = self.new_key.iter().map(|new| *new.pair.public());
        published.chain(new).map(|public| sealing::fingerprint(&public)).collect()
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

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
