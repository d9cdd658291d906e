//! PDF through pdfboss, which is young: only this file knows it.

use model::SourceFormat;
use pdfboss_core::{ActionKind, Document as Pdf, Error, NameTree, Object, Page};
use pdfboss_text::{FontCache, ReadingOrder, TextSpan, extract_spans_reporting_cached};

use super::layout::{self, Glyphs, Link, Sheetlet};
use super::limits::Limits;
use super::sheet::Sheet;
use super::{Document, ReadError, europass, plain};

/// More files than a resume holds.
const MOST_FILES: usize = 8;
/// More links than a page has.
const MOST_LINKS: usize = 300;

/// What a PDF library must give: for each page the text in content order, and the visible links.
trait PageText {
    fn n_pages(&self) -> usize;
    /// None for a page that cannot be read.
    fn page(&self, index: usize) -> Option<Sheetlet>;
    /// The files in it.
    fn files(&self) -> Vec<Vec<u8>>;
}

pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Document, ReadError> {
    super::pdf_budget::check(bytes, limits)?;
    let pdf = Boss::open(bytes)?;
    let document = assemble(&pdf, limits);
    let given = pdf.files().into_iter().find(|file| europass::is_europass(&file[..file.len().min(1024)]));
    Ok(match given.and_then(|file| europass::read(&plain::decode(&file), limits).ok()) {
        Some(fields) => europass::merged(document, fields),
        None => document,
    })
}

fn assemble(pdf: &impl PageText, limits: &Limits) -> Document {
    let mut sheet = Sheet::new(limits);
    let n_pages = pdf.n_pages();
    sheet.truncated = n_pages > limits.pages;
    let mut links = Vec::new();
    for index in 0..n_pages.min(limits.pages) {
        let Some(page) = pdf.page(index) else { continue };
        for link in &page.links {
            if links.len() < MOST_LINKS && !links.contains(&link.address) {
                links.push(link.address.clone());
            }
        }
        layout::write(page, index as u32 + 1, &mut sheet);
    }
    let mut document = Document::new(SourceFormat::Pdf, n_pages as u32, sheet);
    document.links = links;
    document
}

/// pdfboss behind [`PageText`].
struct Boss {
    pdf: Pdf,
    fonts: FontCache,
}

impl Boss {
    fn open(bytes: &[u8]) -> Result<Boss, ReadError> {
        let pdf = Pdf::load(bytes.to_vec()).map_err(|error| match error {
            Error::Encrypted => ReadError::Encrypted,
            _ => ReadError::Damaged,
        })?;
        if pdf.is_locked() {
            return Err(ReadError::Encrypted);
        }
        if pdf.page_count() == 0 {
            return Err(ReadError::Damaged);
        }
        Ok(Boss { pdf, fonts: FontCache::default() })
    }

    fn links(&self, page: &Page) -> Vec<Link> {
        let mut links = Vec::new();
        for annotation in self.pdf.annotations(page) {
            let seen = annotation.subtype == "Link" && !annotation.flags.hidden() && !annotation.flags.no_view();
            let address = match annotation.action.map(|action| action.kind) {
                Some(ActionKind::Uri { uri, .. }) if seen => uri,
                _ => continue,
            };
            if links.len() >= MOST_LINKS {
                break;
            }
            if let Some(rect) = annotation.rect {
                links.push(Link { address, x0: rect.x0, y0: rect.y0, x1: rect.x1, y1: rect.y1 });
            }
        }
        links
    }
}

impl Boss {
    /// A file by what names it in the document.
    fn file(&self, name: &Object) -> Option<Vec<u8>> {
        let named = self.pdf.resolve(name).ok()?;
        let streams = self.pdf.resolve(named.as_dict()?.get("EF")?).ok()?;
        let stream = self.pdf.resolve(streams.as_dict()?.get("F")?).ok()?;
        self.pdf.stream_data(stream.as_stream()?).ok()
    }

    /// Files that the document says belong to it.
    fn associated(&self) -> Option<Vec<Object>> {
        let catalog = self.pdf.resolve(self.pdf.xref().trailer.get("Root")?).ok()?;
        let list = self.pdf.resolve(catalog.as_dict()?.get("AF")?).ok()?;
        list.as_array().map(<[Object]>::to_vec)
    }
}

impl PageText for Boss {
    fn n_pages(&self) -> usize {
        self.pdf.page_count()
    }

    fn page(&self, index: usize) -> Option<Sheetlet> {
        let page = self.pdf.page(index).ok()?;
        let (spans, _) = extract_spans_reporting_cached(&self.pdf, &page, &self.fonts, ReadingOrder::Content).ok()?;
        let (width, height) = page.size();
        Some(Sheetlet { width, height, glyphs: spans.into_iter().map(glyphs).collect(), links: self.links(&page) })
    }

    fn files(&self) -> Vec<Vec<u8>> {
        let named = self.pdf.names(NameTree::EmbeddedFiles).into_iter().map(|(_, file)| file);
        let names: Vec<Object> = named.chain(self.associated().into_iter().flatten()).take(MOST_FILES).collect();
        names.iter().filter_map(|name| self.file(name)).collect()
    }
}

fn glyphs(span: TextSpan) -> Glyphs {
    let font = span.font_name.to_ascii_lowercase();
    let text = match symbols(&font) {
        Some(stand_in) => span.text.chars().map(|c| if c.is_whitespace() { c } else { stand_in }).collect(),
        // A glyph that stands for no character, alone in its run: the mark of a list or an icon.
        None if span.text == "\u{fffd}" => "•".to_owned(),
        None => span.text,
    };
    Glyphs {
        text,
        x0: span.x,
        x1: span.end_x,
        y: span.y,
        size: span.size.abs(),
        bold: span.bold || ["semibold", "demibold", "black", "heavy"].iter().any(|weight| font.contains(weight)),
        italic: span.italic,
        shown: !span.invisible,
    }
}

/// What stands for every character of a font of pictures: their letters mean nothing.
fn symbols(font: &str) -> Option<char> {
    const ICONS: [&str; 7] = ["awesome", "icon", "marvosym", "fontello", "glyphicon", "material", "emoji"];
    const MARKS: [&str; 3] = ["wingdings", "dingbat", "opensymbol"];
    if ICONS.iter().any(|name| font.contains(name)) {
        Some('\u{e000}')
    } else {
        MARKS.iter().any(|name| font.contains(name)).then_some('•')
    }
}
