use yew::prelude::*;

use crate::counts::{Cell, N_BUCKETS, PostingCounts, bucket_name, stage_name};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub counts: PostingCounts,
    pub k: u32,
}

/// A withheld number is drawn as an outline, as long as it could be at most.
fn class_of(cell: Cell) -> &'static str {
    match cell {
        Cell::Few => "few",
        Cell::None | Cell::Exactly(_) => "counted",
    }
}

/// Share of the longest bar, in percent.
fn percent(cell: Cell, most: u64, k: u32) -> u64 {
    cell.at_most(k) * 100 / most
}

/// One lying bar a stage. Lengths are attributes of the drawing: the page's policy allows no inline styles.
#[component]
pub fn Funnel(Props { counts, k }: &Props) -> Html {
    let most = counts.most_of_stages(*k);
    html! {
        <dl class="funnel">
            {for counts.stages.iter().map(|(stage, cell)| {
                let width = format!("{}%", percent(*cell, most, *k));
                html! {
                    <div>
                        <dt>{stage_name(*stage)}</dt>
                        <dd>{cell.words(*k)}</dd>
                        <dd class="drawn" aria-hidden="true"><svg width="100%" height="10"><rect class={class_of(*cell)} {width} height="10" rx="2" /></svg></dd>
                    </div>
                }
            })}
        </dl>
    }
}

/// Ten standing bars; the same numbers are in the table below.
#[component]
pub fn Histogram(Props { counts, k }: &Props) -> Html {
    const HEIGHT: u64 = 110;
    if counts.buckets.iter().all(|cell| *cell == Cell::None) {
        return html! { <p class="hint">{"No scores were counted."}</p> };
    }
    let most = counts.most_of_buckets(*k);
    let label = counts.buckets.iter().enumerate().filter(|(_, cell)| **cell != Cell::None);
    let label: Vec<String> = label.map(|(bucket, cell)| format!("{}: {}", bucket_name(bucket), cell.words(*k))).collect();
    let label = format!("Scores. {}", label.join(", "));
    html! {
        <figure class="histogram">
            <svg role="img" aria-label={label} width="100%" height={HEIGHT.to_string()}>
                {for counts.buckets.iter().enumerate().map(|(bucket, cell)| {
                    let height = percent(*cell, most, *k) * HEIGHT / 100;
                    let (x, y) = (format!("{}%", bucket * 100 / N_BUCKETS), (HEIGHT - height).to_string());
                    html! { <rect class={class_of(*cell)} {x} {y} width="9%" height={height.to_string()} rx="2" /> }
                })}
            </svg>
            <figcaption aria-hidden="true"><span>{"0"}</span><span>{"50"}</span><span>{"100"}</span></figcaption>
        </figure>
    }
}
