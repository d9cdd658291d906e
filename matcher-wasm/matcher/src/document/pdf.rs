//! PDF: pdfboss parses the objects, which is young, so that only this file and its children know it.

mod areas;
mod code_map;
mod files;
mod font;
mod glyph_names;
mod layers;
mod objects;
mod operators;
mod painter;
mod show;
mod state;
mod table;
mod tree;
mod unpack;

use model::{Finding, FindingKind, SourceFormat};
use pdfboss_core::{Dict, Matrix, Object, Rect};

use self::font::Fonts;
use self::layers::Layers;
use self::objects::Objects;
use self::painter::Painter;
use self::tree::Leaf;
use super::layout;
use super::limits::Budget;
use super::page::{Link, Page};
use super::sheet::{Sheet, note_link, target};
use super::{Document, ReadError, charset, europass};

/// More links than a page has.
const MOST_LINKS: usize = 300;

/// What finding a page and what it draws with costs.
const STEPS_PER_PAGE: usize = 1_000;
/// A document with fewer letters than this, most of a page being pictures, is a scan.
const FEW_LETTERS: usize = 50;

pub(crate) fn read(bytes: &[u8], limits: &Budget) -> Result<Document, ReadError> {
    super::pdf_budget::check(bytes, limits)?;
    let objects = Objects::load(bytes, limits)?;
    let catalog = objects.dict(objects.trailer(), "Root").unwrap_or_default();
    let (leaves, n_pages) = tree::pages(&objects, &catalog, limits.pages);
    limits.burn(0)?;
    if n_pages == 0 && !objects.is_exceeded() {
        return Err(ReadError::Damaged);
    }
    let mut reader = Reader::new(objects, &catalog, limits);
    let pages: Vec<Page> = leaves.iter().map(|leaf| reader.page(leaf).unwrap_or_default()).collect();
    if reader.objects.is_exceeded() {
        return Err(ReadError::ExpandsTooFar { limit: limits.decoded_bytes });
    }
    limits.burn(pages.iter().map(steps).sum())?;
    let document = assemble(pages, n_pages, limits);
    let files = files::files(&reader.objects, &catalog);
    let given = files.iter().find(|file| europass::is_europass(&file[..file.len().min(1024)]));
    Ok(match given.and_then(|file| europass::read(&charset::decode(file), limits).ok()) {
        Some(fields) => europass::merged(document, fields),
        None => document,
    })
}

fn assemble(pages: Vec<Page>, n_pages: usize, limits: &Budget) -> Document {
    let mut sheet = Sheet::new(limits);
    sheet.truncated = n_pages > pages.len();
    let mut links: Vec<String> = Vec::new();
    pages.iter().flat_map(|page| &page.links).for_each(|link| note_link(&mut links, Some(&link.address)));
    let pictured = pages.iter().any(|page| page.pictures > 0.5);
    layout::write(pages, &mut sheet);
    let n_letters = sheet.text.chars().filter(|c| c.is_alphanumeric()).count();
    let is_scan = n_letters == 0 || (pictured && n_letters < FEW_LETTERS);
    let mut document = Document::new(SourceFormat::Pdf, n_pages as u32, sheet);
    if is_scan && !document.findings.iter().any(|finding| finding.kind == FindingKind::NoTextLayer) {
        document.findings.push(Finding::new(FindingKind::NoTextLayer));
    }
    document.links = links;
    document
}

/// What laying out a page costs: its lines are compared with each other, its characters with the links.
fn steps(page: &Page) -> usize {
    let n_marks: usize = page.strips.iter().map(|strip| strip.marks.len()).sum();
    let n = page.strips.len();
    n_marks * (10 + page.links.len()) + n.min(layout::MOST_SEGMENTS) * n.min(layout::MOST_SEGMENTS) / 4
}

struct Reader<'l> {
    objects: Objects<'l>,
    fonts: Fonts,
    layers: Layers,
    n_marks_left: usize,
}

impl<'l> Reader<'l> {
    fn new(objects: Objects<'l>, catalog: &Dict, limits: &Budget) -> Reader<'l> {
        let layers = Layers::load(&objects, catalog);
        // Some more than are kept, since what is hidden and what repeats goes.
        Reader { objects, fonts: Fonts::default(), layers, n_marks_left: limits.glyphs.saturating_mul(2) }
    }

    /// None where there is no fuel for the page.
    fn page(&mut self, leaf: &Leaf) -> Option<Page> {
        self.objects.burn(STEPS_PER_PAGE)?;
        let (seen, width, height) = (leaf.seen, leaf.seen.width(), leaf.seen.height());
        let upright = match leaf.rotate {
            90 => Matrix { a: 0.0, b: -1.0, c: 1.0, d: 0.0, e: 0.0, f: width },
            180 => Matrix { a: -1.0, b: 0.0, c: 0.0, d: -1.0, e: width, f: height },
            270 => Matrix { a: 0.0, b: 1.0, c: -1.0, d: 0.0, e: height, f: 0.0 },
            _ => Matrix::identity(),
        };
        let ctm = Matrix::translate(-seen.x0, -seen.y0).concat(upright);
        let (width, height) = if leaf.rotate % 180 != 90 { (width, height) } else { (height, width) };
        let links = self.links(&leaf.dict, ctm);
        let content = self.content(&leaf.dict);
        let bounds = Rect::new(0.0, 0.0, width, height);
        let mut painter = Painter::new(&self.objects, &mut self.fonts, &self.layers, &mut self.n_marks_left);
        painter.paint(&content, &leaf.resources, ctm, bounds);
        let pictures = painter.areas.pictures(bounds);
        Some(Page { height, strips: painter.strips, links, figures: painter.areas.figures, pictures })
    }

    /// The operators of a page: one stream, or several that go on in each other.
    fn content(&self, page: &Dict) -> Vec<u8> {
        let streams = match self.objects.value(page, "Contents") {
            Object::Array(items) => items.iter().map(|item| self.objects.resolve(item)).collect(),
            one => vec![one],
        };
        let mut content = Vec::new();
        for data in streams.iter().filter_map(Object::as_stream).filter_map(|stream| self.objects.data(stream)) {
            if content.is_empty() {
                content = data;
            } else {
                content.push(b'\n');
                content.extend_from_slice(&data);
            }
        }
        content
    }

    fn links(&self, page: &Dict, ctm: Matrix) -> Vec<Link> {
        let annotations = self.objects.array(page, "Annots");
        annotations.iter().filter_map(|annotation| self.link(self.objects.resolve(annotation).as_dict()?, ctm)).take(MOST_LINKS).collect()
    }

    fn link(&self, annotation: &Dict, ctm: Matrix) -> Option<Link> {
        // Hidden is bit 2, shown on no screen bit 6.
        let is_seen = self.objects.number(annotation, "F").unwrap_or(0.0) as i64 & 0x22 == 0;
        let action = self.objects.dict(annotation, "A").filter(|_| is_seen && self.objects.name(annotation, "Subtype") == "Link")?;
        let address = self.objects.value(&action, "URI");
        let address = target(&String::from_utf8_lossy(address.as_str_bytes()?))?;
        let [x0, y0, x1, y1] = self.objects.numbers(annotation, "Rect")?;
        let Rect { x0, y0, x1, y1 } = Rect::new(x0, y0, x1, y1).normalize().transform(ctm);
        Some(Link { address, x0, y0, x1, y1 })
    }
}
