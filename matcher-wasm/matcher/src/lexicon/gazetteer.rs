//! Towns with their coordinates.

use super::{Lexicon, Section, read_u32};
use crate::words::words;

/// Names between two places of the table of names.
pub const BLOCK: usize = 64;
/// Kilometres of a degree of latitude.
const DEGREE: f64 = 111.2;

/// A town: several have one name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// ISO 3166, two letters.
    pub country: [u8; 2],
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// The form under which a name is looked for: its words in their light forms.
pub fn place_key(name: &str) -> String {
    words(name).into_iter().map(|word| word.light).collect::<Vec<_>>().join(" ")
}

impl Place {
    /// Kilometres to another place, on a map that is true along the parallel between them: good to a percent within a country.
    pub fn distance(self, other: Place) -> f64 {
        let (north, east) = (self.latitude - other.latitude, (self.longitude - other.longitude).abs());
        let east = east.min(360.0 - east) * cosine((self.latitude + other.latitude) / 2.0);
        DEGREE * (north * north + east * east).sqrt()
    }
}

/// Cosine of an angle of at most 90 degrees, by its series: sums and products alone, so that every machine gives the same bits.
fn cosine(degrees: f64) -> f64 {
    let x = degrees * (std::f64::consts::PI / 180.0);
    let square = x * x;
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0 * (1.0 - square / 90.0))))
}

impl Lexicon<'_> {
    /// The towns of a name; none where it is not known.
    pub fn places(&self, name: &str) -> Vec<Place> {
        let (part, key) = (self.part(Section::Places), place_key(name));
        let n = (read_u32(part, 0) as usize).min(part.len());
        let n_blocks = n.div_ceil(BLOCK);
        let names = 4 + 4 * n_blocks + 6 * n;
        let lines = |block: usize| {
            let at = names + read_u32(part, 4 + 4 * block) as usize;
            part.get(at..).unwrap_or_default().split(|byte| *byte == b'\n')
        };
        if key.is_empty() || n == 0 {
            return Vec::new();
        }
        // The last block whose first name is less: towns of one name may stand in two blocks.
        let (mut low, mut high) = (0, n_blocks);
        while high - low > 1 {
            let middle = (low + high) / 2;
            let is_less = lines(middle).next().is_some_and(|name| name < key.as_bytes());
            if is_less { low = middle } else { high = middle }
        }
        let numbered = lines(low).enumerate().map(|(line, name)| (low * BLOCK + line, name));
        let found =
            numbered.skip_while(|(_, name)| *name < key.as_bytes()).take_while(|(number, name)| *name == key.as_bytes() && *number < n);
        found.map(|(number, _)| place(part, 4 + 4 * n_blocks, n, number)).collect()
    }
}

fn place(part: &[u8], at: usize, n: usize, number: usize) -> Place {
    let country = part.get(at + 2 * number..).and_then(|bytes| bytes.first_chunk()).copied().unwrap_or_default();
    let degrees = |plane: usize| f64::from(read_u32(part, at + 2 * (plane * n + number)) & 0xffff) / 180.0;
    Place { country, latitude: degrees(1) - 90.0, longitude: degrees(2) - 180.0 }
}

#[cfg(test)]
mod tests {
    use super::super::tests::lexicon;
    use super::*;

    fn between(one: &str, other: &str) -> f64 {
        let lexicon = lexicon();
        let nearest = |place: &Place| lexicon.places(other).into_iter().map(|other| place.distance(other)).fold(f64::INFINITY, f64::min);
        lexicon.places(one).iter().map(nearest).fold(f64::INFINITY, f64::min)
    }

    // AJ4
    #[test]
    fn towns_are_as_far_apart_as_on_a_map() {
        for (one, other, kilometres) in
            [("Berlin", "Potsdam", 26.0), ("Paris", "Lyon", 392.0), ("Oslo", "Bergen", 305.0), ("Sydney", "Melbourne", 713.0)]
        {
            assert!((between(one, other) / kilometres - 1.0).abs() < 0.04, "{one} to {other}: {}", between(one, other));
        }
    }

    #[test]
    fn a_town_is_known_by_each_of_its_names() {
        for (one, other) in
            [("München", "Munich"), ("Wien", "Vienna"), ("KØBENHAVN", "Copenhagen"), ("New York", "NYC"), ("Köln", "Cologne")]
        {
            assert!(between(one, other) < 1.0, "{one} and {other}");
        }
        assert!(lexicon().places("Atlantis").is_empty() && lexicon().places("").is_empty());
        assert!(lexicon().places("Portland").len() > 1);
    }
}
