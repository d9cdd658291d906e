use model::Contribution;
use yew::prelude::*;

/// Gap between two parts, in hundredths of the bar.
const GAP: f64 = 0.7;

/// A slot for each part of the score as wide as what it can give, filled as far as it gave. It repeats what is said in words beside it.
pub fn score_bar(contributions: &[Contribution]) -> Html {
    html! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { for slots(contributions).into_iter().map(|slot| html! {
                <>
                    <rect class="bar-slot" x={slot.x.to_string()} y="0" width={slot.width.to_string()} height="4" />
                    <rect class="bar-fill" x={slot.x.to_string()} y="0" width={slot.filled.to_string()} height="4" />
                </>
            }) }
        </svg>
    }
}

#[derive(Debug, PartialEq)]
struct Slot {
    x: f64,
    width: f64,
    filled: f64,
}

fn slots(contributions: &[Contribution]) -> Vec<Slot> {
    let whole: f64 = contributions.iter().map(|part| part.max).sum();
    if whole <= 0.0 {
        return Vec::new();
    }
    let mut x = 0.0;
    let mut slots = Vec::new();
    for part in contributions.iter().filter(|part| part.max > 0.0) {
        let share = part.max / whole * 100.0;
        let width = (share - GAP).max(0.2);
        slots.push(Slot { x, width, filled: width * (part.points / part.max).clamp(0.0, 1.0) });
        x += share;
    }
    slots
}

#[cfg(test)]
mod tests {
    use model::ContributionName;

    use super::*;

    fn part(points: f64, max: f64) -> Contribution {
        Contribution { name: ContributionName::Title, points, max, evidence: Vec::new() }
    }

    #[test]
    fn every_part_has_a_slot_as_wide_as_what_it_can_give() {
        let slots = slots(&[part(30.0, 60.0), part(0.0, 0.0), part(40.0, 40.0)]);
        assert_eq!(slots.len(), 2);
        assert_eq!((slots[1].x, slots[1].filled), (60.0, slots[1].width));
        assert!((slots[0].filled * 2.0 - slots[0].width).abs() < 1e-9);
    }

    #[test]
    fn nothing_to_give_is_an_empty_bar() {
        assert!(slots(&[part(0.0, 0.0)]).is_empty());
    }
}
