//! The employer's colours, as far as they leave the text readable: a page around us must not be able to hide a sentence.

/// A colour of the screen, a byte a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

const WHITE: Colour = Colour { red: 255, green: 255, blue: 255 };
const INK: Colour = Colour { red: 16, green: 24, blue: 32 };

impl Colour {
    /// Reads `#rgb`, `#rrggbb` and `rgb(r, g, b)`.
    pub fn parse(text: &str) -> Option<Colour> {
        let text = text.trim();
        if let Some(hex) = text.strip_prefix('#') {
            return Self::from_hex(hex);
        }
        let inner = text.strip_prefix("rgb(")?.strip_suffix(')')?;
        let mut channels = inner.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse::<u8>().ok());
        let colour = Colour { red: channels.next()??, green: channels.next()??, blue: channels.next()?? };
        channels.next().is_none().then_some(colour)
    }

    fn from_hex(hex: &str) -> Option<Colour> {
        if !hex.is_ascii() || !matches!(hex.len(), 3 | 6) {
            return None;
        }
        let wide: String = if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.to_owned() };
        let channel = |at: usize| u8::from_str_radix(wide.get(at..at + 2)?, 16).ok();
        Some(Colour { red: channel(0)?, green: channel(2)?, blue: channel(4)? })
    }

    /// Relative luminance of WCAG 2.
    fn luminance(self) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Contrast ratio of WCAG 2, 1 to 21.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// As CSS writes it.
    pub fn css(self) -> String {
        format!("rgb({} {} {})", self.red, self.green, self.blue)
    }
}

/// The custom properties to set on our page for those of the employer's; what we do not know or cannot trust is left out.
///
/// Backgrounds and text colours are ours alone. The accent fills buttons, with black or white on it, whichever reads better.
pub fn properties(style: &[(String, String)]) -> Vec<(&'static str, String)> {
    style.iter().flat_map(|(name, value)| property(name, value)).collect()
}

fn property(name: &str, value: &str) -> Vec<(&'static str, String)> {
    match name {
        "--tacit-accent" => Colour::parse(value).map(accent).unwrap_or_default(),
        "--tacit-radius" => radius(value).map(|radius| vec![("--radius", radius)]).unwrap_or_default(),
        "--tacit-font" if is_font(value) => vec![("--font", value.trim().to_owned())],
        _ => Vec::new(),
    }
}

fn accent(colour: Colour) -> Vec<(&'static str, String)> {
    let on = if colour.contrast(WHITE) >= colour.contrast(INK) { WHITE } else { INK };
    vec![("--fill", colour.css()), ("--on-fill", on.css())]
}

/// 0 to 24 pixels.
fn radius(value: &str) -> Option<String> {
    let number = value.trim().strip_suffix("px")?;
    let (whole, rest) = number.split_once('.').unwrap_or((number, ""));
    let is_number = whole.len() + rest.len() < 8 && whole.bytes().chain(rest.bytes()).all(|digit| digit.is_ascii_digit());
    let is_small = whole.parse::<u32>().is_ok_and(|pixels| pixels < 24 || number == "24");
    (is_number && is_small).then(|| [number, "px"].concat())
}

/// A list of names: nothing that could be an address or a function.
fn is_font(value: &str) -> bool {
    let allowed = |letter: char| letter.is_alphanumeric() || " ,-_'\"".contains(letter);
    !value.trim().is_empty() && value.len() <= 200 && value.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, value: &str) -> Vec<(&'static str, String)> {
        properties(&[(name.to_owned(), value.to_owned())])
    }

    #[test]
    fn black_on_white_has_the_contrast_of_the_standard() {
        let black = Colour::parse("#000").expect("a colour");
        assert!((black.contrast(WHITE) - 21.0).abs() < 0.01);
    }

    #[test]
    fn text_on_the_employers_colour_is_always_readable() {
        for text in ["#ffee00", "#123456", "rgb(120, 120, 120)", "#fff", "#000", "#e4572e"] {
            let colour = Colour::parse(text).expect("a colour");
            assert!(colour.contrast(WHITE).max(colour.contrast(INK)) >= 4.2, "{text}");
        }
    }

    #[test]
    fn an_accent_sets_the_fill_and_what_stands_on_it() {
        assert_eq!(read("--tacit-accent", "#ffee00"), [("--fill", "rgb(255 238 0)".to_owned()), ("--on-fill", INK.css())]);
    }

    #[test]
    fn nothing_that_could_fetch_or_hide_gets_through() {
        for (name, value) in [
            ("--tacit-font", "url(https://evil.example/?)"),
            ("--tacit-font", "a;b:c"),
            ("--tacit-accent", "transparent"),
            ("--tacit-accent", "#ééé"),
            ("--tacit-radius", "9999px"),
            ("--text", "#fff"),
        ] {
            assert!(read(name, value).is_empty(), "{name}: {value}");
        }
    }
}
