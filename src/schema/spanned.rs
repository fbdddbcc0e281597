//! A value that remembers where it was written.

use crate::diagnostics::Span;
use std::ops::Deref;

/// A value and its place in the file it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// The bytes it was read from.
    pub span: Span,
}

/// A field that may be unknown.
pub type Field<T> = Option<Spanned<T>>;

/// A field of which there may be several; one value without a list is accepted for it.
pub type List<T> = Vec<Spanned<T>>;

impl<T> Spanned<T> {
    /// A value at a place.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
