//! The tables at the head of an RTF: what bytes mean in its fonts, and which of its colours are white.

use super::charset::{self, Page};

/// Fonts and colours, as they are defined.
pub(crate) struct Tables {
    /// The code page of the document.
    pub page: Page,
    fonts: Vec<(i32, Page)>,
    /// Parts set so far of the colour that is being defined.
    color: [i32; 3],
    /// Of each colour, whether it is white.
    colors: Vec<bool>,
}

impl Tables {
    pub fn new() -> Tables {
        Tables { page: charset::page(1252), fonts: Vec::new(), color: [0; 3], colors: Vec::new() }
    }

    /// Begins a font.
    pub fn font(&mut self, number: i32) {
        self.fonts.push((number, self.page));
    }

    /// The characters of the font that was begun last.
    pub fn characters(&mut self, number: i32) {
        if let Some(last) = self.fonts.last_mut() {
            last.1 = font_page(number).unwrap_or(self.page);
        }
    }

    /// What bytes beyond ASCII mean in a font.
    pub fn page_of(&self, font: Option<i32>) -> Page {
        let font = self.fonts.iter().find(|(other, _)| Some(*other) == font);
        font.map_or(self.page, |(_, page)| page)
    }

    /// Sets red, green or blue of a colour.
    pub fn part(&mut self, part: usize, value: i32) {
        self.color[part] = value;
    }

    pub fn end_color(&mut self) {
        self.colors.push(std::mem::take(&mut self.color) == [255; 3]);
    }

    pub fn is_white(&self, color: Option<i32>) -> bool {
        color.and_then(|color| self.colors.get(usize::try_from(color).ok()?)).copied().unwrap_or(false)
    }
}

/// The code page of a font, by the number of its characters; none for that of the document.
fn font_page(number: i32) -> Option<Page> {
    const PAGES: [(i32, u16); 10] =
        [(0, 1252), (161, 1253), (162, 1254), (177, 1255), (178, 1256), (186, 1257), (204, 1251), (222, 874), (238, 1250), (255, 1252)];
    PAGES.iter().find(|(other, _)| *other == number).map(|(_, page)| charset::page(*page))
}
