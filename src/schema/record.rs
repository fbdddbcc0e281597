//! Records: sets of named fields.

use super::{Choice, Entry, Fields, Key, Lowering, Map, Node, Reference, Spanned, Value};
use crate::diagnostics::{Span, codes};

/// A value that can be read from one node of the front matter.
pub trait FieldValue: Sized {
    /// The value, or `None` after the problem was reported.
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self>;

    /// What an author writes for it.
    fn shape() -> Shape;

    /// Adds the references that the value, written at `span`, holds.
    fn references<'a>(&'a self, span: Span, out: &mut Vec<Reference<'a>>) {
        let _ = (span, out);
    }
}

/// How a field of a record is filled: one value, several, or a form of its own.
pub trait Slot: Sized {
    /// Reads the field; `None` when the key is absent or null.
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self;

    /// What an author writes for it.
    fn shape() -> Shape;

    /// Adds the references it holds.
    fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>);
}

impl<T: FieldValue> Slot for Option<T> {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        T::lower(&entry?.value, cx)
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>) {
        if let Some(value) = self {
            value.references(Span::default(), out);
        }
    }
}

impl<T: FieldValue> Slot for Vec<T> {
    fn fill(entry: Option<&Entry>, cx: &mut Lowering<'_>) -> Self {
        let Some(entry) = entry else { return Self::new() };
        match &entry.value.value {
            Value::List(items) => {
                items.iter().filter(|item| item.value != Value::Null).filter_map(|item| T::lower(item, cx)).collect()
            }
            _ => T::lower(&entry.value, cx).into_iter().collect(),
        }
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn references<'a>(&'a self, out: &mut Vec<Reference<'a>>) {
        for value in self {
            value.references(Span::default(), out);
        }
    }
}

impl<T: FieldValue> FieldValue for Spanned<T> {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        T::lower(node, cx).map(|value| Self::new(value, node.span))
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn references<'a>(&'a self, _span: Span, out: &mut Vec<Reference<'a>>) {
        self.value.references(self.span, out);
    }
}

/// What an author writes for a field; the authoring reference and `new` are made from it.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Free text.
    Text,
    /// A date, `2026-11-24`.
    Date,
    /// An amount of money, `250000` or `250000 EUR`.
    Money,
    /// A currency by its code, `EUR`.
    Currency,
    /// A colour, `#1b5aa8`.
    Color,
    /// A share in percent, `60`.
    Percent,
    /// A whole number.
    Integer,
    /// What one unit of a currency is worth in another, `1.17`.
    Rate,
    /// `yes` or `no`.
    YesNo,
    /// One word of a closed set.
    Choice(&'static [Choice]),
    /// The id of something else; the text says of what.
    Reference(&'static str),
    /// A criterion of the methodology, by number or name.
    Criterion,
    /// A stage of the sales process, by name.
    Stage,
    /// The rating forms of an assessment.
    Ratings,
    /// Names with a value each.
    Names(Box<Shape>),
    /// Several; one alone may be written without a list.
    List(Box<Shape>),
    /// A record.
    Record(fn() -> RecordDoc),
}

/// A record's entry in the authoring reference.
#[derive(Debug, Clone)]
pub struct RecordDoc {
    /// The type's name.
    pub name: &'static str,
    /// "a key player": what one is called.
    pub what: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// The field that a bare text stands for.
    pub shorthand: Option<&'static str>,
    /// Its fields.
    pub fields: Vec<FieldDoc>,
}

/// A field's entry in the authoring reference.
#[derive(Debug, Clone)]
pub struct FieldDoc {
    /// The key.
    pub key: &'static str,
    /// What it means; one or more lines, each with a leading blank.
    pub doc: &'static str,
    /// What an author writes for it.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
}

/// A set of named fields.
pub trait Record: Sized {
    /// The type's name.
    const NAME: &'static str;
    /// What it is; one or more lines, each with a leading blank.
    const DOC: &'static str;
    /// "an account", "a key player": for messages.
    const WHAT: &'static str;
    /// The field that a bare text stands for.
    const SHORTHAND: Option<&'static str>;

    /// Its fields, in order.
    fn fields() -> Vec<FieldDoc>;

    /// Reads the fields; does not report what is left.
    fn lower_fields(fields: &mut Fields<'_>, cx: &mut Lowering<'_>) -> Self;

    /// Adds the references that its fields hold.
    fn record_references<'a>(&'a self, out: &mut Vec<Reference<'a>>);

    /// Its entry in the authoring reference.
    fn doc() -> RecordDoc {
        RecordDoc {
            name: Self::NAME,
            what: Self::WHAT,
            doc: Self::DOC,
            shorthand: Self::SHORTHAND,
            fields: Self::fields(),
        }
    }
}

/// Reads a record from a node: keys with values, or the shorthand.
pub fn lower_record<R: Record>(node: &Node, cx: &mut Lowering<'_>) -> Option<R> {
    let lower = |map: &Map, cx: &mut Lowering<'_>| {
        let mut fields = Fields::new(map, node.span);
        let record = R::lower_fields(&mut fields, cx);
        fields.finish(R::WHAT, cx);
        record
    };
    match (&node.value, R::SHORTHAND) {
        (Value::Map(map), _) => Some(lower(map, cx)),
        (Value::Scalar(_), Some(key)) => {
            let entry = Entry { key: Key { text: key.to_owned(), span: node.span }, value: node.clone() };
            Some(lower(&Map { entries: vec![entry] }, cx))
        }
        _ => {
            let keys = R::fields().iter().map(|field| field.key).collect::<Vec<_>>().join(", ");
            let problem = cx
                .problem(
                    &codes::document::keys::WRONG_SHAPE,
                    node.span,
                    format!("{} is written as keys with values, here is {}", R::WHAT, node.shape_in_words()),
                )
                .help(format!("its keys are: {keys}"));
            cx.report(problem);
            None
        }
    }
}

/// Reports a required field that is absent, unless it may stand in what was not understood.
pub(crate) fn report_missing(key: &str, what: &str, shape: &Shape, at: Span, cx: &mut Lowering<'_>) {
    if !cx.is_whole {
        return;
    }
    let example = shape.example();
    let line = match cx.file.path.ends_with(".toml") {
        true => format!("{key} = \"{example}\""),
        false => format!("{key}: {example}"),
    };
    let problem = cx.problem(&codes::document::keys::MISSING_KEY, at, format!("{what} needs `{key}`"));
    cx.report(problem.help(format!("add a line `{line}`")));
}

impl Shape {
    /// What an author could write, in one short text.
    #[must_use]
    pub fn example(&self) -> String {
        match self {
            Self::Text => "…".to_owned(),
            Self::Date => "2026-12-31".to_owned(),
            Self::Money => "250000 EUR".to_owned(),
            Self::Currency => "EUR".to_owned(),
            Self::Color => "\"#1b5aa8\"".to_owned(),
            Self::Percent => "60".to_owned(),
            Self::Integer => "3".to_owned(),
            Self::Rate => "1.17".to_owned(),
            Self::YesNo => "yes".to_owned(),
            Self::Choice(choices) => choices.first().map_or_else(String::new, |c| c.slug.to_owned()),
            Self::Reference(of) => format!("the id of {of}"),
            Self::Criterion => "5".to_owned(),
            Self::Stage => "qualify".to_owned(),
            Self::Ratings => "++-+? +?+-+ +-?+- ++?+-".to_owned(),
            Self::List(inner) => format!("[{}]", inner.example()),
            Self::Names(_) | Self::Record(_) => "{…}".to_owned(),
        }
    }
}

/// Declares a record.
///
/// ```text
/// record! {
///     /// What it is.
///     "a key player"
///     pub struct KeyPlayer from name {
///         /// What the field means.
///         name: Field<String>, required;
///         /// …
///         influences: Vec<Influence>;
///     }
/// }
/// ```
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $what:literal
        pub struct $Name:ident $(from $shorthand:ident)? {
            $( $(#[doc = $field_doc:literal])+ $field:ident : $ty:ty $(, $required:ident)? ; )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $Name {
            /// The bytes of the record in its file.
            pub span: $crate::diagnostics::Span,
            $( $(#[doc = $field_doc])+ pub $field: $ty, )+
        }

        impl $crate::schema::Record for $Name {
            const NAME: &'static str = stringify!($Name);
            const DOC: &'static str = concat!($($doc, "\n"),+);
            const WHAT: &'static str = $what;
            const SHORTHAND: Option<&'static str> = $crate::schema::record!(@shorthand $($shorthand)?);

            fn fields() -> Vec<$crate::schema::FieldDoc> {
                vec![$($crate::schema::FieldDoc {
                    key: stringify!($field),
                    doc: concat!($($field_doc, "\n"),+),
                    shape: <$ty as $crate::schema::Slot>::shape(),
                    required: $crate::schema::record!(@required $($required)?),
                }),+]
            }

            fn lower_fields(
                fields: &mut $crate::schema::Fields<'_>,
                cx: &mut $crate::schema::Lowering<'_>,
            ) -> Self {
                let span = fields.span;
                Self {
                    span,
                    $($field: {
                        let entry = fields.take(stringify!($field));
                        if entry.is_none() && $crate::schema::record!(@required $($required)?) {
                            $crate::schema::report_missing(
                                stringify!($field),
                                $what,
                                &<$ty as $crate::schema::Slot>::shape(),
                                fields.missing_at(stringify!($field), cx.file),
                                cx,
                            );
                        }
                        <$ty as $crate::schema::Slot>::fill(entry, cx)
                    },)+
                }
            }

            fn record_references<'a>(&'a self, out: &mut Vec<$crate::schema::Reference<'a>>) {
                $( $crate::schema::Slot::references(&self.$field, out); )+
            }
        }

        impl $crate::schema::FieldValue for $Name {
            fn lower(
                node: &$crate::schema::Node,
                cx: &mut $crate::schema::Lowering<'_>,
            ) -> Option<Self> {
                $crate::schema::lower_record(node, cx)
            }

            fn shape() -> $crate::schema::Shape {
                $crate::schema::Shape::Record(<Self as $crate::schema::Record>::doc)
            }

            fn references<'a>(
                &'a self,
                _span: $crate::diagnostics::Span,
                out: &mut Vec<$crate::schema::Reference<'a>>,
            ) {
                $crate::schema::Record::record_references(self, out);
            }
        }
    };
    (@shorthand) => { None };
    (@shorthand $key:ident) => { Some(stringify!($key)) };
    (@required) => { false };
    (@required required) => { true };
}
pub(crate) use record;
