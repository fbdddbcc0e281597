//! The forms in which an author writes an assessment: a line of signs by party, a mapping by
//! criterion, or both mixed.

use super::assessment::{Assessment, AssessmentHead, Evidence, Party, Rating};
use super::id::CompetitorId;
use crate::diagnostics::{Span, codes};
use crate::methodology::CriterionId;
use crate::schema::{
    Entry, FieldValue, Fields, Lowering, Map, Node, Record, Reference, Scalar, Shape, Spanned, Value, WordSet,
    lower_map, lower_text, shortened,
};

/// The key that means our company.
const US: &str = "us";

impl FieldValue for Assessment {
    fn lower(node: &Node, cx: &mut Lowering<'_>) -> Option<Self> {
        let written = "an assessment is written as keys with values";
        let map = lower_map(node, written, "write `date:` and, below it, `us:` with a line of signs", cx)?;
        let mut fields = Fields::new(map, node.span);
        Some(Self::lower_fields(map, &mut fields, cx))
    }

    fn shape() -> Shape {
        Shape::Ratings
    }

    fn references<'a>(&'a self, _span: Span, out: &mut Vec<Reference<'a>>) {
        self.references(out);
    }
}

impl Assessment {
    /// Reads an assessment from keys of which some may have been taken already.
    pub fn lower_fields(map: &Map, fields: &mut Fields<'_>, cx: &mut Lowering<'_>) -> Self {
        let head = AssessmentHead::lower_fields(fields, cx);
        let mut assessment = Self { span: head.span, date: head.date, by: head.by, note: head.note, ..Self::default() };
        for entry in map.entries.iter().filter(|entry| !fields.is_known(&entry.key.text)) {
            if entry.value.value == Value::Null {
                continue;
            }
            match cx.vocabulary.index_of(WordSet::Criterion, &entry.key.text) {
                Some(index) => assessment.add_criterion(CriterionId::from_index(index), entry, cx),
                None if looks_like_a_criterion(&entry.key.text) => {
                    cx.word(WordSet::Criterion, &entry.key.text, entry.key.span);
                }
                None => {
                    let party = assessment.party(&entry.key.text, entry.key.span);
                    assessment.add_party(&party, &entry.value, cx);
                }
            }
        }
        assessment
    }

    fn party(&mut self, key: &str, span: Span) -> Party {
        let party = if key == US { Party::Us } else { Party::Competitor(CompetitorId::new(key)) };
        self.parties.entry(party.clone()).or_insert(span);
        party
    }

    /// `us: ++-+? …`, or `us: {5: +, …}`.
    fn add_party(&mut self, party: &Party, value: &Node, cx: &mut Lowering<'_>) {
        match &value.value {
            Value::Scalar(scalar) => {
                for (criterion, rating) in rating_line(scalar, value.span, cx) {
                    self.rate(party, criterion, rating, cx);
                }
            }
            Value::Map(map) => {
                for entry in map.entries.iter().filter(|entry| entry.value.value != Value::Null) {
                    if let Some(index) = cx.word(WordSet::Criterion, &entry.key.text, entry.key.span)
                        && let Some(rating) = FieldValue::lower(&entry.value, cx)
                    {
                        self.rate(party, CriterionId::from_index(index), rating, cx);
                    }
                }
            }
            // Groups of signs written as a list read the same as on one line.
            Value::List(items) if items.iter().all(|item| matches!(item.value, Value::Scalar(_))) => {
                let text = items.iter().filter_map(|item| lower_text(item, cx)).collect::<Vec<_>>().join(" ");
                let scalar = Scalar { text, style: crate::schema::Style::Block };
                for (criterion, rating) in rating_line(&scalar, value.span, cx) {
                    self.rate(party, criterion, rating, cx);
                }
            }
            Value::List(_) | Value::Null => {
                let problem = cx
                    .problem(
                        &codes::document::keys::WRONG_SHAPE,
                        value.span,
                        "a line of signs is expected here, not a list",
                    )
                    .help(line_example(cx));
                cx.report(problem);
            }
        }
    }

    /// `5: +`, or `5: {us: +, x-sys: ?, evidence: …}`.
    fn add_criterion(&mut self, criterion: CriterionId, entry: &Entry, cx: &mut Lowering<'_>) {
        let Value::Map(map) = &entry.value.value else {
            if let Some(rating) = FieldValue::lower(&entry.value, cx) {
                let party = self.party(US, entry.key.span);
                self.rate(&party, criterion, rating, cx);
            }
            return;
        };
        let mut fields = Fields::new(map, entry.value.span);
        let evidence = Evidence::lower_fields(&mut fields, cx);
        if let Some(entry) = fields.take("rating")
            && let Some(rating) = FieldValue::lower(&entry.value, cx)
        {
            let party = self.party(US, entry.key.span);
            self.rate(&party, criterion, rating, cx);
        }
        for entry in map.entries.iter().filter(|e| !fields.is_known(&e.key.text) && e.value.value != Value::Null) {
            let party = self.party(&entry.key.text, entry.key.span);
            if let Some(rating) = FieldValue::lower(&entry.value, cx) {
                self.rate(&party, criterion, rating, cx);
            }
        }
        self.evidence.insert(criterion, Box::new(evidence));
    }

    fn rate(&mut self, party: &Party, criterion: CriterionId, rating: Spanned<Rating>, cx: &mut Lowering<'_>) {
        let earlier = self.ratings.insert((party.clone(), criterion), rating);
        if let Some(earlier) = earlier.filter(|earlier| earlier.value != rating.value) {
            let number = criterion.number();
            let problem = cx
                .problem(
                    &codes::document::ratings::RATED_TWICE,
                    rating.span,
                    format!("criterion {number} is rated `{}` here and `{}` before", rating.sign(), earlier.sign()),
                )
                .label(cx.place(earlier.span), format!("rated `{}` here", earlier.sign()))
                .help("keep one of the two, or give both the same sign");
            cx.report(problem);
        }
    }
}

/// A number, or a number with `#`: it can only be meant as a criterion.
fn looks_like_a_criterion(key: &str) -> bool {
    let digits = key.strip_prefix('#').unwrap_or(key);
    !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
}

fn line_example(cx: &Lowering<'_>) -> String {
    let count = cx.vocabulary.words(WordSet::Criterion).len();
    format!(
        "write {count} signs in the order of the criteria, such as `{}`; `.` stands for not yet rated",
        cx.vocabulary.rating_line("++-+?+?+-++-?+-++?+-")
    )
}

/// The ratings of a compact line, each with the place of its sign.
fn rating_line(scalar: &Scalar, span: Span, cx: &mut Lowering<'_>) -> Vec<(CriterionId, Spanned<Rating>)> {
    let wanted = cx.vocabulary.words(WordSet::Criterion).len();
    // Where the file holds the text as it is, each sign has a place of its own.
    let verbatim = cx.file.text.get(span.start()..span.end()) == Some(scalar.text.as_str());
    let mut signs = Vec::new();
    for (offset, sign) in scalar.text.char_indices() {
        let place =
            if verbatim { Span::new(span.start() + offset, span.start() + offset + sign.len_utf8()) } else { span };
        match (Rating::from_sign(sign), sign) {
            (Some(rating), _) => signs.push(Some(Spanned::new(rating, place))),
            (None, '.') => signs.push(None),
            (None, _) if sign.is_whitespace() || sign == '|' => {}
            (None, _) => {
                let problem = cx
                    .problem(
                        &codes::document::ratings::BAD_RATING_LINE,
                        if verbatim { place } else { span },
                        format!("`{}` is not a line of ratings", shortened(&scalar.text)),
                    )
                    .note("not `+`, `-` or `?`")
                    .help(line_example(cx));
                cx.report(problem);
                return Vec::new();
            }
        }
    }
    if signs.len() != wanted {
        let problem = cx
            .problem(
                &codes::document::ratings::BAD_RATING_LINE,
                span,
                format!("the line has {} signs, the methodology has {wanted} criteria", signs.len()),
            )
            .help(line_example(cx));
        cx.report(problem);
        return Vec::new();
    }
    signs.into_iter().enumerate().filter_map(|(i, sign)| Some((CriterionId::from_index(i), sign?))).collect()
}
