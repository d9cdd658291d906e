#![doc = include_str!("../README.md")]

mod answers;
mod api;
mod app;
mod by_name;
mod consent;
mod correct;
mod counting;
mod device;
mod engine;
mod evidence;
mod fields;
mod host;
mod keep;
mod ledger;
mod lessons;
mod limits;
mod list;
mod look;
mod profile;
mod session;
mod state;
mod text;
mod theme;
mod views;
mod wire;
mod wishes;
mod words;

use wasm_bindgen::prelude::*;

thread_local! {
    static SESSION: std::cell::RefCell<Option<session::Session>> = const { std::cell::RefCell::new(None) };
}

/// Draws the app into the page and starts it.
#[wasm_bindgen]
pub fn start() {
    let session = session::Session::new();
    SESSION.with_borrow_mut(|slot| *slot = Some(session.clone()));
    yew::Renderer::<app::App>::with_props(app::Properties { session }).render();
}

/// Reads a file that was dropped on the page before the app was there.
#[wasm_bindgen]
pub fn open(file: web_sys::File) {
    if let Some(session) = SESSION.with_borrow(Clone::clone) {
        session.open_file(file);
    }
}
