//! What the styles of a page hide.

pub(crate) fn is_white(color: &str) -> bool {
    matches!(color.replace(' ', "").as_str(), "white" | "#fff" | "#ffffff" | "rgb(255,255,255)" | "transparent")
}

/// Whether some declaration of a style, its name and its value, is such a one.
pub(crate) fn declares(style: &str, is: fn(&str, &str) -> bool) -> bool {
    let declarations = style.split(';').filter_map(|declaration| declaration.split_once(':'));
    declarations.into_iter().any(|(name, value)| is(name.trim(), value.trim().trim_end_matches("!important").trim()))
}

/// Whether a style in small letters shows nothing: not displayed, or of no size.
pub(crate) fn hides(style: &str) -> bool {
    declares(style, |name, value| {
        matches!(
            (name, value),
            ("display", "none") | ("visibility", "hidden") | ("font-size" | "opacity", "0" | "0px" | "0pt" | "1px" | "0.0")
        )
    })
}

/// The style sheets in a page.
pub(crate) fn rules(text: &str) -> impl Iterator<Item = &str> {
    text.split("<style").skip(1).map(|rest| rest.split("</style").next().unwrap_or(""))
}

/// Classes that rules of the page hide: `.name { display: none }`.
pub(crate) fn hiding_classes(text: &str) -> Vec<String> {
    let mut classes = Vec::new();
    for rule in rules(text).flat_map(|rules| rules.split('}')) {
        let Some((selectors, style)) = rule.rsplit_once('{') else { continue };
        // Rules for print or for some widths are within another rule.
        if rule.matches('{').count() == 1 && classes.len() < 200 && hides(&style.to_ascii_lowercase()) {
            let names = selectors.rsplit('>').next().unwrap_or("").split(',').filter_map(|selector| selector.trim().strip_prefix('.'));
            classes.extend(names.filter(|name| !name.contains([' ', '.', ':'])).map(str::to_owned));
        }
    }
    classes
}
