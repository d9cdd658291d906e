//! Tests that look at the whole workspace; see the files beside this one.
