mod app;
mod chart;
mod check;
mod contents;
mod desk;
mod embed;
mod inbox;
mod key;
mod letter;
mod log;
mod make_key;
mod notes;
mod overview;
mod reply;
mod requests;
mod sign_in;
mod statistics;
mod terms;

pub use app::App;

/// How a view says that something happened.
pub type Dispatch = yew::UseReducerDispatcher<crate::state::State>;
