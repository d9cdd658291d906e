//! A list of any length: only rows near the eye are in the page.

use std::rc::Rc;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, KeyboardEvent};
use yew::prelude::*;

/// Longer lists than this scroll in a pane of their own.
pub const LONG: usize = 100;
/// Rows that come and go together.
const ROWS: usize = 25;
/// About how high a row is, before it was seen.
const ROW_PX: usize = 104;
/// How far beyond the pane rows are made.
const MARGIN: &str = "600px 0px";

#[derive(Properties, PartialEq)]
pub struct Properties {
    /// Number of rows.
    pub n: usize,
    /// Makes the row at a place.
    pub row: Callback<usize, Html>,
    /// What the list is called.
    pub label: AttrValue,
    /// A row that stays wherever the list is scrolled to.
    pub kept: Option<usize>,
}

/// The list.
#[component]
pub fn LongList(properties: &Properties) -> Html {
    let pane = use_node_ref();
    let n = properties.n;
    let is_long = n > LONG;
    let chunk = |from: usize| {
        let is_kept = !is_long || properties.kept.is_some_and(|kept| (from..from + ROWS).contains(&kept));
        html! { <Chunk key={from} {from} to={n.min(from + ROWS)} row={properties.row.clone()} pane={pane.clone()} {is_kept} /> }
    };
    let class = classes!("jobs", is_long.then_some("jobs-long"));
    html! {
        <div {class} role="list" aria-label={properties.label.clone()} tabindex={is_long.then_some("0")} ref={pane.clone()} onkeydown={moved}>
            { for (0..n).step_by(ROWS).map(chunk) }
        </div>
    }
}

/// Arrows go from row to row; everything else is the browser's.
fn moved(event: KeyboardEvent) {
    let step: isize = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        _ => return,
    };
    let Some(head) =
        event.target().and_then(|target| target.dyn_into::<Element>().ok()).filter(|head| head.matches(".job-head") == Ok(true))
    else {
        return;
    };
    let heads = head.closest(".jobs").ok().flatten().and_then(|list| list.query_selector_all(".job-head").ok());
    let Some(heads) = heads else { return };
    let heads: Vec<HtmlElement> = (0..heads.length()).filter_map(|at| heads.get(at)?.dyn_into().ok()).collect();
    let at = heads.iter().position(|one| one.is_same_node(Some(&head)));
    if let Some(next) = at.and_then(|at| heads.get(at.checked_add_signed(step)?)) {
        event.prevent_default();
        // An element that cannot take the focus leaves it where it was.
        let _ = next.focus();
    }
}

#[derive(Properties, PartialEq)]
struct ChunkProperties {
    from: usize,
    to: usize,
    row: Callback<usize, Html>,
    pane: NodeRef,
    /// Whether its rows are always there.
    is_kept: bool,
}

/// Some rows, or a space as high as they were.
#[component]
fn Chunk(properties: &ChunkProperties) -> Html {
    let ChunkProperties { from, to, row, pane, is_kept } = properties;
    let here = use_node_ref();
    let is_near = use_state_eq(|| *from == 0);
    {
        let (here, pane, is_near) = (here.clone(), pane.clone(), is_near.clone());
        let n = to - from;
        use_effect_with(*is_kept, move |is_kept| {
            let place = here.cast::<HtmlElement>().filter(|_| !is_kept);
            let observer = place.zip(pane.cast::<Element>()).and_then(|(place, pane)| watch(place, &pane, n, is_near));
            let kept = here.cast::<HtmlElement>();
            move || {
                drop(observer);
                kept.inspect(|place| hold(place, None));
            }
        });
    }
    html! {
        <div class="chunk" role="presentation" ref={here}>
            if *is_near || *is_kept { { for (*from..*to).map(|at| row.emit(at)) } }
        </div>
    }
}

/// Gives the place of rows that are not there a height.
fn hold(place: &HtmlElement, px: Option<f64>) {
    // A property of an own element has no way to fail that a seeker could act on.
    let _ = match px {
        Some(px) => place.style().set_property("block-size", &format!("{px}px")),
        None => place.style().remove_property("block-size").map(drop),
    };
}

/// An observer that ends when dropped.
struct Observer(IntersectionObserver, #[expect(dead_code, reason = "lives as long as it is called")] Closure<dyn FnMut(Array)>);

impl Drop for Observer {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}

/// Tells whether the rows are near the pane. Rows with the focus stay.
fn watch(place: HtmlElement, pane: &Element, n: usize, is_near: UseStateHandle<bool>) -> Option<Observer> {
    hold(&place, (!*is_near).then_some((n * ROW_PX) as f64));
    let place = Rc::new(place);
    let seen = {
        let place = place.clone();
        Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let Some(entry) = entries.iter().last().map(JsCast::unchecked_into::<IntersectionObserverEntry>) else { return };
            let has_focus = place.query_selector(":focus").is_ok_and(|focused| focused.is_some());
            match entry.is_intersecting() || has_focus {
                true => hold(&place, None),
                false if place.child_element_count() > 0 => hold(&place, Some(place.get_bounding_client_rect().height())),
                false => {}
            }
            is_near.set(entry.is_intersecting() || has_focus);
        })
    };
    let options = Object::new();
    Reflect::set(&options, &"root".into(), pane).ok()?;
    Reflect::set(&options, &"rootMargin".into(), &MARGIN.into()).ok()?;
    let constructor: Function = Reflect::get(&js_sys::global(), &"IntersectionObserver".into()).ok()?.dyn_into().ok()?;
    let observer: IntersectionObserver = Reflect::construct(&constructor, &Array::of2(seen.as_ref(), &options)).ok()?.dyn_into().ok()?;
    observer.observe(&place);
    Some(Observer(observer, seen))
}
