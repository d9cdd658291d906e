use yew::prelude::*;

/// Gap between two parts, in hundredths of the bar.
const GAP: f64 = 0.7;

/// A slot for each part, which is the points that it gave and can give: as wide as the latter, filled as far as the former. It repeats what
/// is said in words beside it.
pub fn score_bar(parts: &[(f64, f64)]) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { for slots(parts).into_iter().map(|slot| html! {
                <>
                    <rect class="bar-slot" x={hundredths(slot.x)} y="0" width={hundredths(slot.width)} height="4" />
                    <rect class="bar-fill" x={hundredths(slot.x)} y="0" width={hundredths(slot.filled)} height="4" />
                </>
            }) }
        </svg>
    }
}

/// A length in two decimals. Numbers that are as exact as they can be would need more code than this view.
fn hundredths(length: f64) -> String {
    let length = (length * 100.0).round() as u32;
    format!("{}.{:02}", length / 100, length % 100)
}

#[derive(Debug, PartialEq)]
struct Slot {
    x: f64,
    width: f64,
    filled: f64,
}

fn slots(parts: &[(f64, f64)]) -> Vec<Slot> {
    let parts = parts.iter().filter(|(_, max)| *max > 0.0);
    let whole: f64 = parts.clone().map(|(_, max)| max).sum();
    let n = parts.clone().count();
    let mut x = 0.0;
    let slot = |(at, (points, max)): (usize, &(f64, f64))| {
        let share = max / whole * 100.0;
        let gap = if at + 1 == n { 0.0 } else { GAP };
        let width = (share - gap).max(0.2);
        let slot = Slot { x, width, filled: width * (points / max).clamp(0.0, 1.0) };
        x += share;
        slot
    };
    parts.enumerate().map(slot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_slot_as_wide_as_what_it_can_give() {
        let slots = slots(&[(30.0, 60.0), (0.0, 0.0), (40.0, 40.0)]);
        assert_eq!(slots.len(), 2);
        assert_eq!((slots[1].x, slots[1].filled, slots[1].width), (60.0, 40.0, 40.0));
        assert!((slots[0].filled * 2.0 - slots[0].width).abs() < 1e-9);
    }

    #[test]
    fn nothing_to_give_is_an_empty_bar() {
        assert!(slots(&[(0.0, 0.0)]).is_empty());
    }
}
