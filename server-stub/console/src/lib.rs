#![doc = include_str!("../README.md")]

mod access;
mod api;
mod chart;
mod check;
mod clock;
mod csv;
mod day;
mod desk;
mod draft;
mod embed;
mod files;
mod identity;
mod keyfile;
mod letter;
mod log;
mod page;
mod problem;
mod ring;
mod role;
mod signature;
mod snippet;
mod state;
mod statistics;
mod ticket;
mod views;

use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the boot module once the code is there.
#[wasm_bindgen(start)]
pub fn start() {
    let page = gloo::utils::document();
    if let Some(root) = page.get_element_by_id("console") {
        yew::Renderer::<views::App>::with_root(root).render();
    }
}
