use super::noise::error_of_part;

/// A quarter of the twentieth each goes to the noise of either number, half of it to chance: two-sided normal quantile of 0.975.
const DEVIATIONS: f64 = 2.241_402_727_604_947;

/// A count as it was released: the sum of blocks, how many they are, and how many counts may be withheld beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noised {
    /// Sum with noise.
    pub sum: i64,
    /// Number of draws in it.
    pub n_blocks: usize,
    /// The most that was counted in the same time and not released.
    pub withheld: u64,
}

impl Noised {
    fn least(self) -> f64 {
        (self.sum as f64 - error_of_part(self.n_blocks) as f64).max(0.0)
    }

    fn most(self) -> f64 {
        (self.sum as f64 + (error_of_part(self.n_blocks) + self.withheld) as f64).max(0.0)
    }
}

/// The share of `whole` that is in `part`, with an interval that holds the true share 19 times of 20 or more, whatever the noise, chance and
/// withheld counts did: Wilson's interval, each end at the worst values of both numbers.
#[must_use]
pub fn share_interval(part: Noised, whole: Noised) -> (f64, f64, f64) {
    let middle = if whole.sum > 0 { (part.sum as f64 / whole.sum as f64).clamp(0.0, 1.0) } else { 0.0 };
    let low = wilson(part.least().min(whole.most()), whole.most(), -DEVIATIONS);
    let high = if whole.least() < 1.0 { 1.0 } else { wilson(part.most().min(whole.least()), whole.least(), DEVIATIONS) };
    (middle, low.min(middle), high.max(middle))
}

/// One end of Wilson's score interval (1927) for `part` of `whole`.
fn wilson(part: f64, whole: f64, deviations: f64) -> f64 {
    if whole < 1.0 {
        return if deviations < 0.0 { 0.0 } else { 1.0 };
    }
    let (share, square) = (part / whole, deviations * deviations);
    let spread = (share * (1.0 - share) / whole + square / (4.0 * whole * whole)).sqrt();
    ((share + square / (2.0 * whole) + deviations * spread) / (1.0 + square / whole)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::sample;

    // JT16: the interval holds the true share at least 19 times of 20, with noise, chance and withheld counts all at work.
    #[test]
    fn the_interval_holds_the_true_share() {
        let mut state = 3_u64;
        let mut random = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.rotate_left(32) ^ (state >> 11)
        };
        for (truth, n, n_blocks) in [(0.02, 300, 3), (0.3, 60, 1), (0.5, 1_000, 8), (0.9, 200, 2)] {
            let mut missed = 0;
            for _ in 0..2_000 {
                let is_one = |random: &mut dyn FnMut() -> u64| ((random() >> 11) as f64) < truth * (1_u64 << 53) as f64;
                let reached = (0..n).filter(|_| is_one(&mut random)).count() as i64;
                let mut noised = |count: i64| {
                    let withheld = (random() % 10).min(count.unsigned_abs()) as i64;
                    let noise: i64 = (0..n_blocks).map(|_| sample(&mut random)).sum();
                    Noised { sum: count - withheld + noise, n_blocks, withheld: 9 }
                };
                let (part, whole) = (noised(reached), noised(n));
                let (_, low, high) = share_interval(part, whole);
                missed += i32::from(!(low..=high).contains(&truth));
            }
            assert!(missed <= 100, "{missed} of 2,000 missed a share of {truth}");
        }
    }

    #[test]
    fn without_numbers_everything_is_possible() {
        let none = Noised { sum: 0, n_blocks: 0, withheld: 9 };
        assert_eq!(share_interval(none, none), (0.0, 0.0, 1.0));
        assert_eq!(share_interval(none, Noised { sum: -5, n_blocks: 1, withheld: 9 }).2, 1.0);
    }
}
