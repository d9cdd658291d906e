use share_contract::{Channel, PostingId, Stage, Statistics};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::Dispatch;
use super::chart::Chart;
use super::overview::Overview;
use crate::day::day;
use crate::desk::Desk;
use crate::problem::Problem;
use crate::state::Action;
use crate::statistics::{Board, Choice, channels, percent, postings, stage_name};
use crate::{csv, files};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub desk: Desk,
    pub dispatch: Dispatch,
}

/// What was released: funnel, scores, trend, channels, and requirements that nobody meets.
#[component]
pub fn StatisticsView(props: &Props) -> Html {
    let Props { desk, dispatch } = props;
    let statistics = &desk.statistics;
    if statistics.figures.is_empty() {
        return nothing(statistics);
    }
    let choice = &desk.choice;
    let board = Board::new(statistics, choice);
    html! {
        <>
            {about(statistics)}
            {toolbar(desk, dispatch)}
            {hints(desk, board)}
            <div class="charts">
                <Chart title="How far visitors came" summary={vec![board.funnel_words()]} plot={board.funnel()} columns={("Stage", "Visits")} />
                <Chart title="Scores" summary={vec![board.histogram_words()]} plot={board.histogram()} columns={("Score", "Matches")} />
                <Chart title={format!("Over time: {}", stage_name(choice.stage).to_lowercase())} summary={vec![board.trend_words()]} plot={board.releases()}
                    columns={("Released through", "Count")} />
                if choice.posting.is_some() && choice.stage > Stage::Opened {
                    <Chart title={format!("Channels: {} of those who opened", stage_name(choice.stage).to_lowercase())} summary={board.channel_words()}
                        plot={board.comparison()} columns={("Channel", "Share of those who opened the posting")} />
                }
            </div>
            if choice.posting.is_none() {
                <Overview desk={desk.clone()} dispatch={dispatch.clone()} />
            }
        </>
    }
}

fn nothing(statistics: &Statistics) -> Html {
    html! {
        <div class="card empty">
            <h2>{"Nothing to show yet"}</h2>
            <p>{format!("A number appears here once it counts at least {} visits, on the Sunday after at the latest. Visitors are counted only if they \
                switch it on themselves, and nobody can be told apart.", statistics.k)}</p>
            <p class="hint">{format!("Next release: {}.", day(statistics.next))}</p>
        </div>
    }
}

/// What holds for every number of the page.
fn about(statistics: &Statistics) -> Html {
    let through = statistics.through.map_or_else(|| "nothing yet".into(), day);
    html! {
        <div class="about">
            <p class="lead">{"Views are of all visits; everything after them is of visitors who switched counting on. Nobody can be told apart: each number has \
                noise that was drawn once, and ± says how far the true number may lie, 19 times of 20."}</p>
            <dl class="facts">
                <div><dt>{"Released through"}</dt><dd>{through}</dd></div>
                <div><dt>{"Next release"}</dt><dd>{day(statistics.next)}</dd></div>
                <div><dt>{"Smallest group"}</dt><dd>{statistics.k}</dd></div>
                <div><dt>{"Privacy cost of a visit, ε"}</dt><dd>{statistics.epsilon}</dd></div>
            </dl>
        </div>
    }
}

fn toolbar(desk: &Desk, dispatch: &Dispatch) -> Html {
    let Desk { statistics, choice, .. } = desk;
    let all = postings(statistics).into_iter().map(|id| (id.to_string(), desk.title_of(id)));
    let by_channel = channels(statistics, choice.posting.as_ref()).into_iter().map(|channel| (channel.to_string(), channel.to_string()));
    let stages = Stage::ALL.into_iter().map(|stage| (stage.as_str().to_owned(), stage_name(stage).to_owned()));
    let chosen = |change: fn(Choice, String) -> Choice| {
        let (dispatch, choice) = (dispatch.clone(), choice.clone());
        Callback::from(move |value| dispatch.dispatch(Action::Chosen(change(choice.clone(), value))))
    };
    let posting = chosen(|choice, id| Choice { posting: PostingId::new(id).ok(), channel: None, ..choice });
    let channel = chosen(|choice, id| Choice { channel: Channel::new(id).ok(), ..choice });
    let stage = chosen(|choice, id| Choice { stage: Stage::parse(&id).unwrap_or(choice.stage), ..choice });
    let save = {
        let (desk, dispatch) = (desk.clone(), dispatch.clone());
        Callback::from(move |_| {
            let name = format!("tacit-statistics-{}.csv", desk.access.tenant);
            if let Err(problem) = files::save(&name, "text/csv", &csv::statistics(&desk.statistics)) {
                dispatch.dispatch(Action::Failed(Problem::new(&problem.code)));
            }
        })
    };
    html! {
        <div class="toolbar" role="group" aria-label="What is shown">
            {select("posting", "Posting", "All postings", all.collect(), choice.posting.as_ref().map(PostingId::as_str), posting)}
            {select("channel", "Channel", "All channels", by_channel.collect(), choice.channel.as_ref().map(Channel::as_str), channel)}
            {select("stage", "Trend and channels by", "", stages.collect(), Some(choice.stage.as_str()), stage)}
            <button onclick={save}>{"Save as CSV"}</button>
        </div>
    }
}

/// A labelled list; `all` is the entry for no choice, none where it is empty.
fn select(
    id: &'static str,
    label: &'static str,
    all: &'static str,
    entries: Vec<(String, String)>,
    chosen: Option<&str>,
    then: Callback<String>,
) -> Html {
    let onchange = Callback::from(move |event: Event| then.emit(event.target_unchecked_into::<HtmlSelectElement>().value()));
    html! {
        <div class="field">
            <label for={id}>{label}</label>
            <select {id} {onchange}>
                if !all.is_empty() {
                    <option value="" selected={chosen.is_none()}>{all}</option>
                }
                {for entries.into_iter().map(|(value, name)| {
                    let selected = chosen == Some(value.as_str());
                    html! { <option {value} {selected}>{name}</option> }
                })}
            </select>
        </div>
    }
}

fn hints(desk: &Desk, board: Board<'_>) -> Html {
    let said: Vec<Html> = board
        .hints()
        .map(|hint| {
            let title = desk.title_of(&hint.posting);
            html! {
                <li><strong>{format!("{title}, requirement {}", hint.requirement.index() + 1)}</strong>
                    {format!(": at most {} of those who were asked about it meet it.", percent(hint.meet_at_most))}</li>
            }
        })
        .collect();
    if said.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card call" aria-labelledby="hints">
            <h2 id="hints">{"A requirement that hardly anybody meets"}</h2>
            <ul class="sentences">{for said}</ul>
            <p class="hint">{"Requirements are numbered in the order of the posting. Ask whether the work needs it, or whether it could be a wish."}</p>
        </section>
    }
}
