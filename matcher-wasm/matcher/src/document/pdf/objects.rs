//! The objects of a PDF, with what their streams expand to counted.

use std::cell::Cell;

use pdfboss_core::filters::{ascii_hex, ascii85, lzw, predictor, run_length};
use pdfboss_core::{Dict, Document as Pdf, Object, Stream};

use super::super::limits::Budget;
use super::super::pdf_budget;

/// A filter is named at most this often for one stream; nobody packs a page five times.
const MOST_FILTERS: usize = 4;

/// What finding an object costs, beside what is in it.
const STEPS_PER_OBJECT: usize = 40;
/// These pack so well that a short stream may fill the memory; nobody uses them for a long one.
const LONGEST_LZW: usize = 32 << 10;
const LONGEST_RUNS: usize = 512 << 10;
const LONGEST_LETTERS: usize = 4 << 20;

/// A document and how many bytes its streams may still expand to.
pub(super) struct Objects<'l> {
    pub pdf: Pdf,
    limits: &'l Budget<'l>,
    left: Cell<usize>,
    exceeded: Cell<bool>,
}

impl<'l> Objects<'l> {
    pub fn new(pdf: Pdf, limits: &'l Budget) -> Objects<'l> {
        Objects { pdf, limits, left: Cell::new(limits.decoded_bytes), exceeded: Cell::new(false) }
    }

    /// Counts steps; none once there have been too many.
    pub fn burn(&self, steps: usize) -> Option<()> {
        self.limits.burn(steps).ok()
    }

    /// Whether a stream expanded beyond the limit.
    pub fn is_exceeded(&self) -> bool {
        self.exceeded.get()
    }

    /// The object behind references; null where there is none.
    pub fn resolve(&self, object: &Object) -> Object {
        match object {
            Object::Ref(_) => {
                let found = self.burn(STEPS_PER_OBJECT).and_then(|()| self.pdf.resolve(object).ok()).unwrap_or(Object::Null);
                self.burn(weight(&found)).map_or(Object::Null, |()| found)
            }
            direct => direct.clone(),
        }
    }

    pub fn value(&self, dict: &Dict, key: &str) -> Object {
        dict.get(key).map_or(Object::Null, |object| self.resolve(object))
    }

    pub fn dict(&self, dict: &Dict, key: &str) -> Option<Dict> {
        match self.value(dict, key) {
            Object::Dict(found) => Some(found),
            Object::Stream(stream) => Some(stream.dict),
            _ => None,
        }
    }

    pub fn array(&self, dict: &Dict, key: &str) -> Vec<Object> {
        match self.value(dict, key) {
            Object::Array(items) => items,
            _ => Vec::new(),
        }
    }

    pub fn name(&self, dict: &Dict, key: &str) -> String {
        self.value(dict, key).as_name().map(|name| name.0.clone()).unwrap_or_default()
    }

    pub fn number(&self, dict: &Dict, key: &str) -> Option<f32> {
        self.value(dict, key).as_f64().map(|value| value as f32).filter(|value| value.is_finite())
    }

    /// An array of exactly so many finite numbers.
    pub fn numbers<const N: usize>(&self, dict: &Dict, key: &str) -> Option<[f32; N]> {
        let items = self.array(dict, key);
        let mut numbers = [0.0; N];
        for (slot, item) in numbers.iter_mut().zip(&items) {
            *slot = self.resolve(item).as_f64()? as f32;
        }
        (items.len() == N && numbers.iter().all(|number| number.is_finite())).then_some(numbers)
    }

    /// The decoded bytes of a stream; None for pictures, unknown filters, and beyond the limit.
    pub fn data(&self, stream: &Stream) -> Option<Vec<u8>> {
        let (filters, parameters) = (self.list(&stream.dict, "Filter"), self.list(&stream.dict, "DecodeParms"));
        if filters.len() > MOST_FILTERS {
            return None;
        }
        let mut data: Option<Vec<u8>> = None;
        for (at, filter) in filters.iter().enumerate() {
            let bytes = data.as_deref().unwrap_or(&stream.data);
            let dict = parameters.get(at).and_then(Object::as_dict);
            let out = match filter.as_name()?.0.as_str() {
                "FlateDecode" | "Fl" => self.predicted(self.inflated(bytes)?, dict),
                "LZWDecode" | "LZW" if bytes.len() <= LONGEST_LZW => self.counted(lzw::decode(bytes, dict).ok()?)?,
                "ASCIIHexDecode" | "AHx" => ascii_hex::decode(bytes).ok()?,
                "ASCII85Decode" | "A85" if bytes.len() <= LONGEST_LETTERS => ascii85::decode(bytes).ok()?,
                "RunLengthDecode" | "RL" if bytes.len() <= LONGEST_RUNS => self.counted(run_length::decode(bytes).ok()?)?,
                "Crypt" => bytes.to_vec(),
                _ => return None,
            };
            self.burn(out.len())?;
            data = Some(out);
        }
        self.burn(stream.data.len())?;
        Some(data.unwrap_or_else(|| stream.data.clone()))
    }

    /// The values of an entry that is one value or an array of them.
    fn list(&self, dict: &Dict, key: &str) -> Vec<Object> {
        match self.value(dict, key) {
            Object::Null => Vec::new(),
            Object::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            one => vec![one],
        }
    }

    fn inflated(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let data = pdf_budget::inflate(bytes, self.left.get());
        if data.is_none() {
            self.exceeded.set(true);
        }
        self.counted(data?)
    }

    fn counted(&self, data: Vec<u8>) -> Option<Vec<u8>> {
        let left = self.left.get().checked_sub(data.len());
        self.exceeded.set(self.exceeded.get() || left.is_none());
        self.left.set(left.unwrap_or(0));
        left.map(|_| data)
    }

    fn predicted(&self, data: Vec<u8>, parameters: Option<&Dict>) -> Vec<u8> {
        let number = |key, default: f32| parameters.and_then(|dict| self.number(dict, key)).unwrap_or(default) as usize;
        let kind = number("Predictor", 1.0);
        if kind < 2 {
            return data;
        }
        let (colors, bits, columns) = (number("Colors", 1.0).min(32), number("BitsPerComponent", 8.0), number("Columns", 1.0).min(1 << 20));
        predictor::apply(&data, kind as i32, colors, bits, columns).unwrap_or(data)
    }
}

/// What copying an object costs.
fn weight(object: &Object) -> usize {
    let entries = |dict: &Dict| dict.iter().map(|(_, value)| weight(value) + 4).sum::<usize>();
    match object {
        Object::Array(items) => items.iter().map(weight).sum::<usize>() + 1,
        Object::Dict(dict) => entries(dict) + 1,
        Object::Stream(stream) => entries(&stream.dict) + stream.data.len() / 16,
        Object::String(bytes) => bytes.len() / 16 + 1,
        _ => 1,
    }
}
