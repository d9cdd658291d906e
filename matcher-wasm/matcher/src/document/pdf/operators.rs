//! The operators of a page, read a window at a time: operands without end fill a window and not the memory.

use pdfboss_core::content::{ContentOps, Op};

/// An operator and its operands are shorter than half of this.
const WINDOW: usize = 1 << 20;

pub(super) struct Operators<'c> {
    content: &'c [u8],
    ops: ContentOps<'c>,
    /// Where in the window the last operator ended.
    end: usize,
}

impl<'c> Operators<'c> {
    pub fn new(content: &'c [u8]) -> Operators<'c> {
        Operators { content, ops: ContentOps::new(&content[..content.len().min(WINDOW)]), end: 0 }
    }
}

impl Iterator for Operators<'_> {
    type Item = Op;

    fn next(&mut self) -> Option<Op> {
        loop {
            let found = self.ops.next_op();
            // What the end of a window cuts is read again from the beginning of the next.
            let is_last = self.content.len() <= WINDOW || self.end == 0;
            match found {
                Ok(Some((op, _))) if is_last || self.ops.pos() <= WINDOW / 2 => {
                    self.end = self.ops.pos();
                    return Some(op);
                }
                _ if is_last => return None,
                _ => *self = Operators::new(&self.content[self.end..]),
            }
        }
    }
}
