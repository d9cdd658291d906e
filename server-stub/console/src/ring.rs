use std::rc::Rc;

use sealing::KeyPair;
use share_contract::{KeyId, SignedBy};

use crate::identity::Identity;
use crate::keyfile::KeyFile;

/// The private keys that are open in this page. They live in memory and go with the page.
#[derive(Debug, Clone, Default)]
pub struct KeyRing {
    keys: Vec<Rc<KeyPair>>,
    /// The long-term key.
    pub identity: Option<Rc<Identity>>,
}

impl KeyRing {
    /// Adds a pair, once.
    pub fn add(&mut self, pair: Rc<KeyPair>) {
        if self.keys.iter().all(|held| held.public() != pair.public()) {
            self.keys.push(pair);
        }
    }

    /// Adds what a file holds.
    pub fn add_all(&mut self, file: KeyFile) {
        file.keys.into_iter().for_each(|pair| self.add(pair));
        self.identity = file.identity.or(self.identity.take());
    }

    /// The pair of that id.
    pub fn get(&self, id: &KeyId) -> Option<&Rc<KeyPair>> {
        self.keys.iter().find(|pair| pair.id() == id.as_str())
    }

    /// Ids in the order of opening.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        self.keys.iter().map(|pair| pair.id())
    }

    /// Everything, for a file.
    pub fn to_file(&self) -> KeyFile {
        KeyFile { identity: self.identity.clone(), keys: self.keys.clone() }
    }

    /// The same with a key that was just made.
    pub fn with(&self, new: &NewKey) -> KeyRing {
        let mut ring = KeyRing { identity: Some(Rc::clone(&new.identity)), ..self.clone() };
        ring.add(Rc::clone(&new.pair));
        ring
    }
}

impl PartialEq for KeyRing {
    /// Private keys are not compared: equal public keys have equal private ones.
    fn eq(&self, other: &KeyRing) -> bool {
        self.identity == other.identity && self.keys.iter().map(|pair| pair.public()).eq(other.keys.iter().map(|pair| pair.public()))
    }
}

/// A pair that was just made here. It may be published once its file is saved, not before.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The pair.
    pub pair: Rc<KeyPair>,
    /// Who vouches for it.
    pub identity: Rc<Identity>,
    /// How.
    pub signed: SignedBy,
    /// Whether the long-term key was made together with it.
    pub is_first: bool,
    /// Whether the file was handed to the browser's downloads.
    pub is_saved: bool,
}

impl PartialEq for NewKey {
    fn eq(&self, other: &NewKey) -> bool {
        (self.is_first, self.is_saved) == (other.is_first, other.is_saved)
            && self.signed == other.signed
            && self.pair.public() == other.pair.public()
    }
}
