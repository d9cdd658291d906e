use yew::prelude::*;

/// Pictures of 20 by 20 units, drawn with one stroke width in the colour of the text.
#[derive(Clone, Copy, PartialEq)]
pub enum Icon {
    Lock,
    File,
    Tick,
    Chevron,
    Warning,
    Information,
    Cross,
    ThumbUp,
    ThumbDown,
    Up,
    Down,
}

/// A picture beside words that say the same.
pub fn picture(icon: Icon) -> Html {
    let path = match icon {
        Icon::Lock => "M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1Zm1.5 0V6.5a3 3 0 0 1 6 0V9m-3 3v2",
        Icon::File => "M11.5 2.5h-6a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-10Zm0 0v4h4M7.5 10.5h5m-5 3h5",
        Icon::Tick => "m4.5 10.5 3.5 3.5 7.5-8",
        Icon::Chevron => "m6 8 4 4 4-4",
        Icon::Warning => "M10 3.5 2.8 16h14.4Zm0 5v3.2m0 2.1v.2",
        Icon::Information => "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4ZM10 9v4.5m0-7v.2",
        Icon::Cross => "m5.5 5.5 9 9m0-9-9 9",
        Icon::ThumbUp => "M3.5 9h3v7.5h-3Zm3 .5 3-6.5c1.3 0 2 .9 2 2v3h4.2a1.3 1.3 0 0 1 1.3 1.6l-1.3 5.4a2 2 0 0 1-2 1.5H6.5",
        Icon::ThumbDown => "M3.5 11h3V3.5h-3Zm3-.5 3 6.5c1.3 0 2-.9 2-2v-3h4.2a1.3 1.3 0 0 0 1.3-1.6l-1.3-5.4a2 2 0 0 0-2-1.5H6.5",
        Icon::Up => "M10 16V4.5m-4.5 4.5L10 4.5 14.5 9",
        Icon::Down => "M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5",
    };
    html! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}
