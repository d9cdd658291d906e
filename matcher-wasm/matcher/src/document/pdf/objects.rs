//! The objects of a PDF, with what their streams expand to counted.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use pdfboss_core::filters::{ascii_hex, ascii85, predictor};
use pdfboss_core::objstm::ObjStm;
use pdfboss_core::parser::{Parser, Resolve};
use pdfboss_core::{Decryptor, Dict, FastMap, FastSet, ObjRef, Object, Stream, direct_crypt_filters};

use super::super::ReadError;
use super::super::limits::Budget;
use super::super::pdf_budget;
use super::table::{Place, Table};
use super::unpack;

/// A filter is named at most this often for one stream; nobody packs a page five times.
const MOST_FILTERS: usize = 4;

/// What finding an object costs, beside what is in it; and so many bytes of the file that are read for it cost a step.
const STEPS_PER_OBJECT: usize = 40;
const BYTES_PER_STEP: usize = 4;
/// Nobody writes longer chains of references, nor objects that need so many others to be read.
const MOST_REFERENCES: usize = 32;
/// Bytes of a stream packed in an old way: no page has more, and the memory that grows for them is twice as much.
const MOST_OLD: usize = 16 << 20;
/// Two letters for a byte: what they unpack to is shorter.
const LONGEST_LETTERS: usize = 4 << 20;

/// A document and how many bytes its streams may still expand to.
pub(super) struct Objects<'l> {
    pub bytes: &'l [u8],
    table: Table,
    decryptor: Option<Decryptor>,
    read: RefCell<FastMap<ObjRef, Object>>,
    /// The numbers of the objects that are being read: one may need others.
    open: RefCell<FastSet<u32>>,
    packed: RefCell<FastMap<u32, Rc<ObjStm>>>,
    limits: &'l Budget<'l>,
    left: Cell<usize>,
    exceeded: Cell<bool>,
}

impl<'l> Objects<'l> {
    pub fn load(bytes: &'l [u8], limits: &'l Budget) -> Result<Objects<'l>, ReadError> {
        let mut objects = Objects {
            bytes,
            table: Table::default(),
            decryptor: None,
            read: RefCell::default(),
            open: RefCell::default(),
            packed: RefCell::default(),
            limits,
            left: Cell::new(limits.decoded_bytes),
            exceeded: Cell::new(false),
        };
        let table = Table::load(&objects);
        limits.burn(0)?;
        objects.table = table.ok_or(ReadError::Damaged)?;
        if !objects.trailer().get("Encrypt").is_none_or(Object::is_null) {
            objects.decryptor = Some(objects.opened().ok_or(ReadError::Encrypted)?);
            // Read before the key was known.
            objects.read.take();
            objects.packed.take();
        }
        Ok(objects)
    }

    /// The key of a file that opens without a password.
    fn opened(&self) -> Option<Decryptor> {
        let encrypt = direct_crypt_filters(&self.dict(self.trailer(), "Encrypt")?, |reference| self.get(reference));
        let id = self.trailer().get_array("ID").and_then(|id| id.first()?.as_str_bytes()).unwrap_or_default();
        Decryptor::from_standard(&encrypt, id)
    }

    pub fn trailer(&self) -> &Dict {
        &self.table.trailer
    }

    /// What a parser finds at a place of the file.
    pub fn parse<T>(&self, at: usize, find: impl FnOnce(&mut Parser<'l>) -> pdfboss_core::Result<T>) -> Option<T> {
        let mut parser = Parser::at(self.bytes, Some(at).filter(|at| *at < self.bytes.len())?);
        let found = find(&mut parser);
        self.burn(parser.pos().saturating_sub(at) / BYTES_PER_STEP)?;
        found.ok()
    }

    fn get(&self, reference: ObjRef) -> Option<Object> {
        if let Some(object) = self.read.borrow().get(&reference) {
            return Some(object.clone());
        }
        if self.open.borrow().len() > MOST_REFERENCES || !self.open.borrow_mut().insert(reference.num) {
            return None;
        }
        let object = match self.table.place(reference.num) {
            Some(Place::File(at)) => self.parse(at, |parser| parser.parse_indirect(self)).map(|(named, mut object)| {
                self.decryptor.as_ref().inspect(|key| key.decrypt_object(&mut object, named.num, named.r#gen));
                object
            }),
            Some(Place::Packed(stream, at)) => self.unpacked(stream).and_then(|stream| stream.object(at).ok()),
            _ => None,
        };
        self.open.borrow_mut().remove(&reference.num);
        self.read.borrow_mut().insert(reference, object.clone()?);
        object
    }

    /// A stream of objects, opened once.
    fn unpacked(&self, number: u32) -> Option<Rc<ObjStm>> {
        if let Some(stream) = self.packed.borrow().get(&number) {
            return Some(stream.clone());
        }
        let Object::Stream(stream) = self.get(ObjRef { num: number, r#gen: 0 })? else { return None };
        let natural = |key| self.value(&stream.dict, key).as_int().and_then(|value| usize::try_from(value).ok());
        let (n_objects, first, data) = (natural("N")?, natural("First")?, self.data(&stream)?);
        // Each has two numbers at the front, of a letter and a space at least.
        let n_objects = n_objects.min(data.len() / 4 + 1);
        let opened = Rc::new(ObjStm::parse(data, n_objects, first).ok()?);
        self.packed.borrow_mut().insert(number, opened.clone());
        Some(opened)
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
            Object::Ref(reference) => self.followed(*reference).unwrap_or(Object::Null),
            direct => direct.clone(),
        }
    }

    fn followed(&self, mut reference: ObjRef) -> Option<Object> {
        self.burn(STEPS_PER_OBJECT)?;
        for _ in 0..MOST_REFERENCES {
            match self.get(reference)? {
                Object::Ref(next) => reference = next,
                found => return self.burn(weight(&found)).map(|()| found),
            }
        }
        None
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
                "FlateDecode" | "Fl" => self.predicted(self.within(pdf_budget::inflate(bytes, self.left.get()))?, dict),
                "LZWDecode" | "LZW" => {
                    let early = dict.and_then(|dict| self.number(dict, "EarlyChange")).is_none_or(|early| early != 0.0);
                    self.predicted(self.within(unpack::lzw(bytes, early.into(), self.left.get().min(MOST_OLD)))?, dict)
                }
                "ASCIIHexDecode" | "AHx" => ascii_hex::decode(bytes).ok()?,
                "ASCII85Decode" | "A85" if bytes.len() <= LONGEST_LETTERS => ascii85::decode(bytes).ok()?,
                "RunLengthDecode" | "RL" => self.within(unpack::runs(bytes, self.left.get().min(MOST_OLD)))?,
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

    /// What was unpacked, counted; what went beyond the limit is none.
    fn within(&self, data: Option<Vec<u8>>) -> Option<Vec<u8>> {
        let left = self.left.get().checked_sub(data.as_ref().map_or(usize::MAX, Vec::len));
        self.exceeded.set(self.exceeded.get() || left.is_none());
        self.left.set(left.unwrap_or(0));
        left.and(data)
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

/// Tells the parser how long a stream is, where that is an object of its own.
impl Resolve for Objects<'_> {
    fn resolve_ref(&self, reference: ObjRef) -> Option<Object> {
        self.burn(STEPS_PER_OBJECT)?;
        self.get(reference)
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
