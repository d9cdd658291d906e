use share_contract::{CountKind, PostingId, Stage};
use yew::prelude::*;

use super::Dispatch;
use super::statistics::Props;
use crate::state::Action;
use crate::statistics::{Board, Choice, TOO_FEW, Told, number, postings, stage_name};

/// All postings beside each other; each leads to its own charts.
#[component]
pub fn Overview(Props { desk, dispatch }: &Props) -> Html {
    let stages = &Stage::ALL[1..];
    html! {
        <section class="card" aria-labelledby="postings">
            <h2 id="postings">{"All postings"}</h2>
            <div class="scrolls">
                <table class="wide">
                    <caption class="hidden">{"Released numbers of each posting"}</caption>
                    <thead><tr><th scope="col">{"Posting"}</th>{for stages.iter().map(|stage| html! { <th scope="col" class="number">{stage_name(*stage)}</th> })}</tr></thead>
                    <tbody>
                        {for postings(&desk.statistics).into_iter().map(|posting| {
                            let choice = Choice { posting: Some(posting.clone()), ..desk.choice.clone() };
                            let board = Board::new(&desk.statistics, &choice);
                            let title = desk.title_of(posting);
                            html! {
                                <tr>
                                    <th scope="row"><button class="link" onclick={choose(dispatch, posting)}>{title}</button></th>
                                    {for stages.iter().map(|stage| cell(board.told(CountKind::Stage(*stage))))}
                                </tr>
                            }
                        })}
                    </tbody>
                </table>
            </div>
        </section>
    }
}

fn choose(dispatch: &Dispatch, posting: &PostingId) -> Callback<MouseEvent> {
    let (dispatch, posting) = (dispatch.clone(), posting.clone());
    Callback::from(move |_| dispatch.dispatch(Action::Chosen(Choice { posting: Some(posting.clone()), ..Choice::default() })))
}

fn cell(told: Option<Told>) -> Html {
    match told {
        Some(told) => {
            html! { <td class="number">{number(told.count)}<span class="error">{format!(" ± {}", number(told.error))}</span></td> }
        }
        None => html! { <td class="number few">{TOO_FEW}</td> },
    }
}
