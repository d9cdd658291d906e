mod app;
mod bars;
mod counts;
mod desk;
mod inbox;
mod key;
mod letter;
mod notes;
mod sign_in;
mod terms;

pub use app::App;

/// How a view says that something happened.
pub type Dispatch = yew::UseReducerDispatcher<crate::state::State>;
