//! Whole hundredths, so that parts add up to their sum.

/// How far something carries, 0 to 1: `half` of it carries half of what it can.
pub(super) fn mass(sum: f64, half: f64) -> f64 {
    sum / (sum + half)
}

/// Hundredths as points.
pub(super) fn to_points(hundredths: u32) -> f64 {
    f64::from(hundredths) / 100.0
}

/// Shares `total` by weight; what rounding leaves over goes to the largest remainders. Without weight nothing is shared.
pub(super) fn share(total: u32, weights: &[f64]) -> Vec<u32> {
    let sum: f64 = weights.iter().sum();
    if sum <= 0.0 {
        return vec![0; weights.len()];
    }
    let exact: Vec<f64> = weights.iter().map(|weight| f64::from(total) * weight / sum).collect();
    let mut shares: Vec<u32> = exact.iter().map(|value| value.floor() as u32).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|&a, &b| (exact[b] - exact[b].floor()).total_cmp(&(exact[a] - exact[a].floor())).then(a.cmp(&b)));
    let left = total.saturating_sub(shares.iter().sum()) as usize;
    for &i in order.iter().take(left) {
        shares[i] += 1;
    }
    shares
}
