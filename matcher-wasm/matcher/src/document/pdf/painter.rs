//! Runs the operators of a page as far as they place text or hide it.

use std::rc::Rc;

use pdfboss_core::content::Op;
use pdfboss_core::{Dict, Matrix, Object, Rect, Stream};

use super::super::page::Strip;
use super::areas::{Areas, Outline};
use super::font::{Font, Fonts};
use super::layers::Layers;
use super::objects::Objects;
use super::operators::Operators;
use super::show::Stand;
use super::state::{Pen, State};

/// Drawings in drawings deeper than this, or more of them on a page, are no page to read.
const MOST_NESTED: usize = 16;
const MOST_FORMS: usize = 4_096;
/// Fonts kept at hand by their names.
const MOST_FONTS: usize = 32;
/// More states saved at once than a page needs.
const MOST_SAVED: usize = 1_024;
/// What reading and following an operator costs.
const STEPS_PER_OPERATOR: usize = 8;

pub(super) struct Painter<'a> {
    pub(super) objects: &'a Objects<'a>,
    pub(super) fonts: &'a mut Fonts,
    pub(super) layers: &'a Layers,
    pub strips: Vec<Strip>,
    pub areas: Areas,
    /// Figures painted before the last strip.
    pub(super) n_figures: usize,
    n_forms: usize,
    pub(super) n_marks_left: &'a mut usize,
    /// The first strip that clips what is painted next.
    pub(super) clipping: Option<usize>,
    /// Strips whose place is on the page, by number: the box of each.
    pub(super) boxes: Vec<Rect>,
}

impl<'a> Painter<'a> {
    pub fn new(objects: &'a Objects<'a>, fonts: &'a mut Fonts, layers: &'a Layers, n_marks_left: &'a mut usize) -> Painter<'a> {
        let (strips, boxes) = (Vec::new(), Vec::new());
        Painter { objects, fonts, layers, strips, areas: Areas::default(), n_figures: 0, n_forms: 0, n_marks_left, clipping: None, boxes }
    }

    /// Runs the content of a page whose corner is mapped to the origin by `ctm`.
    pub fn paint(&mut self, content: &[u8], resources: &Rc<Dict>, ctm: Matrix, page: Rect) {
        self.run(content, std::slice::from_ref(resources), State::new(ctm, page), 0);
        for (at, strip) in self.strips.iter_mut().enumerate() {
            if self.objects.burn(self.areas.len()).is_none() {
                return;
            }
            if let Some(by_picture) = self.areas.cover(self.boxes[at], at) {
                strip.under_scan |= by_picture && strip.shown;
                strip.shown = false;
            }
        }
    }

    fn run(&mut self, content: &[u8], resources: &[Rc<Dict>], mut state: State, depth: usize) {
        let mut saved: Vec<State> = Vec::new();
        let mut pen = Pen::new();
        let mut outline = Outline::default();
        let mut stands: Vec<Stand> = Vec::new();
        let mut fonts: Vec<(String, Rc<Font>)> = Vec::new();
        // What stands before an error was meant.
        for op in Operators::new(content) {
            if self.objects.burn(STEPS_PER_OPERATOR).is_none() {
                return;
            }
            if state.set(&op) || pen.follow(&op, &mut state) || outline.follow(&op, state.ctm) {
                continue;
            }
            match op {
                Op::Save if saved.len() < MOST_SAVED => saved.push(state.clone()),
                Op::Restore => {
                    state = saved.pop().unwrap_or(state);
                    self.clipping = None;
                }
                Op::SetFont(name, size) => {
                    state.size = size;
                    state.font = match fonts.iter().find(|(known, _)| *known == name.0) {
                        Some((_, font)) => font.clone(),
                        None => self.fonts.find(self.objects, resources, &name.0),
                    };
                    if fonts.len() < MOST_FONTS && !fonts.iter().any(|(known, _)| *known == name.0) {
                        fonts.push((name.0, state.font.clone()));
                    }
                }
                Op::SetExtGState(name) => self.set_graphics_state(&name.0, resources, &mut state),
                Op::SetFillColorSpace(name) => self.set_color_space(&name.0, resources, &mut state),
                Op::BeginMarkedContent(_) => stands.push(Stand { text: None, off: false }),
                Op::BeginMarkedContentProps(tag, props) => stands.push(self.stand(&tag.0, &props, resources)),
                Op::EndMarkedContent => drop(stands.pop()),
                Op::XObject(name) if !stands.iter().any(|stand| stand.off) => self.draw(&name.0, resources, &state, depth),
                Op::InlineImage(_) => self.picture(&state, true),
                Op::Shading(_) => self.fill(Some(state.clip), &State { fill: None, ..state.clone() }, false),
                other => {
                    self.write(&other, &mut state, &mut pen, &mut stands);
                    self.end_path(&other, &mut state, &mut outline);
                }
            }
            if *self.n_marks_left == 0 || self.objects.is_exceeded() {
                return;
            }
        }
    }

    /// Paints and clips by a finished path.
    fn end_path(&mut self, op: &Op, state: &mut State, outline: &mut Outline) {
        match op {
            Op::Fill | Op::FillEvenOdd | Op::FillStroke | Op::FillStrokeEvenOdd | Op::CloseFillStroke | Op::CloseFillStrokeEvenOdd => {
                self.fill(outline.bounds(), state, outline.is_box())
            }
            Op::Stroke | Op::CloseStroke => self.areas.push_figure(outline.bounds().and_then(|bounds| bounds.intersect(state.clip))),
            Op::EndPath => {}
            _ => return,
        }
        if outline.clips {
            state.clip_to(outline.bounds());
        }
        *outline = Outline::default();
    }

    fn set_color_space(&self, name: &str, resources: &[Rc<Dict>], state: &mut State) {
        let is_plain = |family: &str| ["DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased"].contains(&family);
        state.plain_space = is_plain(name) || {
            let space = self.find(resources, "ColorSpace", name);
            let family = space.as_array().and_then(|items| items.first()).unwrap_or(&space);
            family.as_name().is_some_and(|family| is_plain(&family.0))
        };
        state.fill = Some([0.0; 3]).filter(|_| state.plain_space);
    }

    /// A resource by its kind and name, the innermost first.
    fn find(&self, resources: &[Rc<Dict>], kind: &str, name: &str) -> Object {
        let found = resources.iter().find_map(|dict| self.objects.dict(dict, kind)?.get(name).cloned());
        found.map_or(Object::Null, |found| self.objects.resolve(&found))
    }

    fn set_graphics_state(&self, name: &str, resources: &[Rc<Dict>], state: &mut State) {
        let Object::Dict(dict) = self.find(resources, "ExtGState", name) else { return };
        state.alpha = self.objects.number(&dict, "ca").unwrap_or(state.alpha);
        if dict.get("BM").is_some() {
            state.blends = !matches!(self.objects.name(&dict, "BM").as_str(), "Normal" | "Compatible");
        }
    }

    /// What a marked sequence says of the strings inside it.
    fn stand(&self, tag: &str, props: &Object, resources: &[Rc<Dict>]) -> Stand {
        let named = match props {
            Object::Name(name) => resources.iter().find_map(|dict| self.objects.dict(dict, "Properties")?.get(&name.0).cloned()),
            _ => None,
        };
        let off = tag == "OC" && self.layers.are_off(self.objects, named.as_ref().unwrap_or(props));
        let dict = self.objects.resolve(named.as_ref().unwrap_or(props));
        let text = dict.as_dict().map(|dict| self.objects.value(dict, "ActualText"));
        let text =
            text.as_ref().and_then(Object::as_str_bytes).map(|bytes| pdfboss_core::object::decode_text_string(bytes).chars().collect());
        Stand { text, off }
    }

    fn draw(&mut self, name: &str, resources: &[Rc<Dict>], state: &State, depth: usize) {
        self.n_forms += 1;
        if depth >= MOST_NESTED || self.n_forms > MOST_FORMS {
            return;
        }
        let Object::Stream(stream) = self.find(resources, "XObject", name) else { return };
        if stream.dict.get("OC").is_some_and(|layer| self.layers.are_off(self.objects, layer)) {
            return;
        }
        match self.objects.name(&stream.dict, "Subtype").as_str() {
            "Image" => {
                let masked = ["SMask", "Mask", "ImageMask"].iter().any(|key| stream.dict.get(key).is_some());
                self.picture(state, !masked);
            }
            "Form" => self.draw_form(&stream, resources, state, depth),
            _ => {}
        }
    }

    fn draw_form(&mut self, stream: &Stream, resources: &[Rc<Dict>], state: &State, depth: usize) {
        let Some(content) = self.objects.data(stream) else { return };
        let own = self.objects.dict(&stream.dict, "Resources").map(Rc::new);
        let chain: Vec<Rc<Dict>> = own.into_iter().chain(resources.iter().cloned()).collect();
        let mut inner = state.clone();
        if let Some([a, b, c, d, e, f]) = self.objects.numbers(&stream.dict, "Matrix") {
            inner.ctm = Matrix { a, b, c, d, e, f }.concat(inner.ctm);
        }
        if let Some([x0, y0, x1, y1]) = self.objects.numbers(&stream.dict, "BBox") {
            inner.clip_to(Some(Rect::new(x0, y0, x1, y1).normalize().transform(inner.ctm)));
        }
        self.run(&content, &chain, inner, depth + 1);
    }

    fn picture(&mut self, state: &State, is_solid: bool) {
        let bounds = Rect::new(0.0, 0.0, 1.0, 1.0).transform(state.ctm);
        self.show_clipping();
        if let Some(bounds) = bounds.intersect(state.clip) {
            let is_solid = is_solid && state.alpha >= 1.0 && !state.blends;
            self.areas.push_picture(bounds, is_solid, self.strips.len());
        }
    }

    fn fill(&mut self, bounds: Option<Rect>, state: &State, is_box: bool) {
        self.show_clipping();
        let Some(bounds) = bounds.and_then(|bounds| bounds.intersect(state.clip)) else { return };
        if state.alpha > 0.02 {
            let is_solid = is_box && state.alpha >= 1.0 && !state.blends;
            self.areas.push(bounds, state.fill, is_solid, self.strips.len());
            self.areas.push_figure(Some(bounds));
        }
    }

    /// Text that clips is seen through what is painted next.
    fn show_clipping(&mut self) {
        if let Some(first) = self.clipping.take() {
            self.strips[first..].iter_mut().filter(|strip| strip.size >= 1.0).for_each(|strip| strip.shown = true);
        }
    }
}
