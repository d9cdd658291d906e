//! Values by name.

/// A sorted list of names and values: a tree for each type of value would be several kilobytes more to download.
#[derive(Debug, Clone, PartialEq)]
pub struct ByName<T>(Vec<(String, T)>);

impl<T> Default for ByName<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByName<T> {
    /// Of two with the same name the first one counts.
    pub fn of(mut all: Vec<(String, T)>) -> Self {
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all.dedup_by(|later, first| later.0 == first.0);
        Self(all)
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        let at = self.at(name).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Puts a value in place of the one before.
    pub fn insert(&mut self, name: String, value: T) {
        match self.at(&name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (name, value)),
        }
    }

    /// All values, in the order of their names.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    fn at(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_name_and_the_first_of_two_counts() {
        let mut all = ByName::of([("c", 3), ("a", 1), ("c", 4)].map(|(name, value)| (name.to_owned(), value)).to_vec());
        all.insert("b".into(), 2);
        all.insert("a".into(), 5);
        assert_eq!(["a", "b", "c", "d"].map(|name| all.get(name).copied()), [Some(5), Some(2), Some(3), None]);
        assert_eq!((all.len(), all.values().copied().collect::<Vec<_>>()), (3, vec![5, 2, 3]));
    }
}
