use std::rc::Rc;

use sealing::KeyPair;
use share_contract::KeyId;

/// The private keys that are open in this page. They live in memory and go with the page.
#[derive(Debug, Clone, Default)]
pub struct KeyRing(Vec<Rc<KeyPair>>);

impl KeyRing {
    /// Adds a pair, once.
    pub fn add(&mut self, pair: Rc<KeyPair>) {
        if !self.0.iter().any(|held| held.public() == pair.public()) {
            self.0.push(pair);
        }
    }

    /// The pair of that id.
    pub fn get(&self, id: &KeyId) -> Option<&Rc<KeyPair>> {
        self.0.iter().find(|pair| pair.id() == id.as_str())
    }

    /// Ids in the order of opening.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|pair| pair.id())
    }
}

impl PartialEq for KeyRing {
    /// Private keys are not compared: equal public keys have equal private ones.
    fn eq(&self, other: &KeyRing) -> bool {
        self.0.iter().map(|pair| pair.public()).eq(other.0.iter().map(|pair| pair.public()))
    }
}

/// A pair that was just made here. It may be published once its file is saved, not before.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The pair.
    pub pair: Rc<KeyPair>,
    /// Whether the file was handed to the browser's downloads.
    pub is_saved: bool,
}

impl PartialEq for NewKey {
    fn eq(&self, other: &NewKey) -> bool {
        self.is_saved == other.is_saved && self.pair.public() == other.pair.public()
    }
}
