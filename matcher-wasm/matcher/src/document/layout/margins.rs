//! Headers and footers.

use super::Leaf;

pub(super) fn strip(_leaves: &mut [Leaf]) {}
