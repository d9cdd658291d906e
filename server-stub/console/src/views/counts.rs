use yew::prelude::*;

use super::bars::{Funnel, Histogram};
use crate::counts::{PostingCounts, bucket_name, stage_name};
use crate::state::Desk;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
}

/// Funnel and histogram of every posting.
#[component]
pub fn CountsView(Props { desk }: &Props) -> Html {
    let k = desk.counters.k;
    let all = PostingCounts::all(&desk.counters);
    if all.is_empty() {
        return html! {
            <div class="card empty"><p>{"Nothing has been counted yet. Visitors are counted only if they switch it on themselves."}</p></div>
        };
    }
    let titles = desk.titles();
    html! {
        <>
            <p class="lead">{format!("Only visitors who switched counting on are in here, and nobody can be told apart. Numbers below {k} are not told.")}</p>
            <div class="postings">
                {for all.iter().map(|counts| {
                    let title = titles.get(&counts.posting).map_or_else(|| counts.posting.to_string(), |title| (*title).to_owned());
                    html! { <PostingView key={counts.posting.to_string()} {title} counts={counts.clone()} {k} /> }
                })}
            </div>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct PostingProps {
    title: String,
    counts: PostingCounts,
    k: u32,
}

#[component]
fn PostingView(PostingProps { title, counts, k }: &PostingProps) -> Html {
    let stages = counts.stages.iter().map(|(stage, cell)| (stage_name(*stage).to_owned(), cell.words(*k)));
    let buckets = counts.buckets.iter().enumerate().map(|(bucket, cell)| (format!("Score {}", bucket_name(bucket)), cell.words(*k)));
    html! {
        <article class="card">
            <h2>{title.clone()}</h2>
            <div class="pair">
                <section><h3>{"How far visitors came"}</h3><Funnel counts={counts.clone()} k={*k} /></section>
                <section><h3>{"Scores"}</h3><Histogram counts={counts.clone()} k={*k} /></section>
            </div>
            <details>
                <summary>{"As a table"}</summary>
                <table>
                    <caption>{format!("Counts of {title}")}</caption>
                    <thead><tr><th scope="col">{"Counted"}</th><th scope="col">{"How often"}</th></tr></thead>
                    <tbody>{for stages.chain(buckets).map(|(name, words)| html! { <tr><th scope="row">{name}</th><td>{words}</td></tr> })}</tbody>
                </table>
            </details>
        </article>
    }
}
