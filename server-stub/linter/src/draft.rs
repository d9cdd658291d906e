/// A posting as it is to be published.
#[derive(Debug, Clone, Copy, Default)]
pub struct Draft<'a> {
    /// Title.
    pub title: &'a str,
    /// Plain text, lines ended by `\n`, items of lists behind `- `.
    pub text: &'a str,
    /// Whether pay is stated in a field of its own; if not, the text is searched.
    pub has_pay: bool,
    /// Whether a place of work, or that it is remote, is stated in a field of its own; if not, the text is searched.
    pub has_place: bool,
    /// Requirements that hardly any visitor meets, by the statistics.
    pub unmet: &'a [Unmet<'a>],
}

/// A requirement that hardly anybody meets.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unmet<'a> {
    /// The posting's own words for it.
    pub quote: &'a str,
    /// At most this share of those asked meet it, 0 to 1, error included.
    pub at_most: f64,
}

/// The language that findings are told in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
}
