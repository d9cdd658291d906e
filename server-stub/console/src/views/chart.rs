use web_sys::Element;
use yew::prelude::*;

use crate::chart::show;
use crate::statistics::Plot;

#[derive(Properties, PartialEq)]
pub struct Props {
    /// Heading of the card, and the chart's name for screen readers.
    pub title: AttrValue,
    /// What the chart says, in sentences.
    pub summary: Vec<String>,
    pub plot: Plot,
    /// Heads of the table's two columns.
    pub columns: (&'static str, &'static str),
    /// What is chosen in this chart.
    #[prop_or_default]
    pub children: Html,
}

/// A chart with its meaning in words above it and the same numbers as a table behind it.
#[component]
pub fn Chart(props: &Props) -> Html {
    let Props { title, summary, plot, columns, children } = props;
    html! {
        <figure class="card chart">
            <figcaption>
                <div class="head"><h2>{title.clone()}</h2>{children.clone()}</div>
                {for summary.iter().map(|sentence| html! { <p class="hint">{sentence.clone()}</p> })}
            </figcaption>
            if plot.points.iter().any(|point| point.value.is_some()) {
                <Drawing title={title.clone()} plot={plot.clone()} />
            }
            if !plot.points.is_empty() {
                <details>
                    <summary>{"As a table"}</summary>
                    <div class="scrolls">
                        <table>
                            <caption>{title.clone()}</caption>
                            <thead><tr><th scope="col">{columns.0}</th><th scope="col">{columns.1}</th></tr></thead>
                            <tbody>{for plot.points.iter().map(|point| html! { <tr><th scope="row">{point.name.clone()}</th><td>{point.text.clone()}</td></tr> })}</tbody>
                        </table>
                    </div>
                </details>
            }
        </figure>
    }
}

#[derive(Properties, PartialEq)]
struct DrawingProps {
    title: AttrValue,
    plot: Plot,
}

/// The drawing alone: its inside is not Yew's.
#[component]
fn Drawing(DrawingProps { title, plot }: &DrawingProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((title.clone(), plot.clone()), move |(title, plot)| {
            if let Some(node) = node.cast::<Element>() {
                show(&node, title, plot);
            }
        });
    }
    html! { <div class="plot" ref={node}></div> }
}
