use std::rc::Rc;

use share_contract::{EmployerKey, ReplyKind, ShareId};
use yew::Reducible;

use crate::access::Access;
use crate::desk::{Desk, Fetched};
use crate::keyfile::KeyFile;
use crate::page::Page;
use crate::problem::Problem;
use crate::ring::NewKey;
use crate::statistics::Choice;

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
    Made(Box<NewKey>),
    /// The new pair's file was handed to the browser.
    Saved,
    /// A file with the keys that are open, without the long-term one, was handed to the browser's downloads.
    HandedOn,
    /// A key file was opened.
    KeyOpened(KeyFile),
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

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
