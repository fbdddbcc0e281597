//! A small SVG writer: elements, attributes, escaped text.

use std::fmt;

/// The room that the attributes of most elements need, in bytes.
const USUAL: usize = 96;

/// What a chart is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caption<'a> {
    /// What every id of the chart begins with: unique on its page.
    pub id: &'a str,
    /// The name of the chart.
    pub title: &'a str,
    /// What it shows, in a sentence or two, for those who do not see it.
    pub desc: &'a str,
}

/// An element. It is written as it is put together: a page of charts has thousands, and nobody looks
/// into them again.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    name: &'static str,
    /// The attributes, a blank before each.
    attributes: String,
    /// What stands between the tags; absent from an element that is one tag.
    content: Option<String>,
}

/// The value of an attribute.
pub trait AttributeValue {
    /// Writes it, fit to stand between quotes.
    fn write(self, out: &mut String);
}

impl AttributeValue for &str {
    fn write(self, out: &mut String) {
        push_escaped(out, self);
    }
}

impl AttributeValue for String {
    fn write(self, out: &mut String) {
        push_escaped(out, &self);
    }
}

impl AttributeValue for f64 {
    fn write(self, out: &mut String) {
        push_number(out, self);
    }
}

impl Element {
    /// An empty element.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name, attributes: String::with_capacity(USUAL), content: None }
    }

    /// The outermost element of a chart: a picture as a whole.
    #[must_use]
    pub fn chart(caption: &Caption<'_>, class: &str, width: f64, height: f64) -> Self {
        Self::captioned("img", caption, class, width, height)
    }

    /// The outermost element of a chart that holds links: what is in a picture cannot be reached.
    #[must_use]
    pub fn chart_of_links(caption: &Caption<'_>, class: &str, width: f64, height: f64) -> Self {
        Self::captioned("group", caption, class, width, height)
    }

    fn captioned(role: &str, caption: &Caption<'_>, class: &str, width: f64, height: f64) -> Self {
        let id = plain_id(caption.id);
        let (title, desc) = (format!("{id}-title"), format!("{id}-desc"));
        Self::new("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("class", format!("chart {class}"))
            .with("role", role)
            .with("aria-labelledby", format!("{title} {desc}"))
            .with("viewBox", format!("0 0 {} {}", number(width), number(height)))
            .with("width", width)
            .with("height", height)
            .child(Self::new("title").with("id", title).text(caption.title))
            .child(Self::new("desc").with("id", desc).text(caption.desc))
    }

    /// A group with a class.
    #[must_use]
    pub fn group(class: &str) -> Self {
        Self::new("g").with("class", class)
    }

    /// A line from one point to another.
    #[must_use]
    pub fn line(class: &str, from: (f64, f64), to: (f64, f64)) -> Self {
        Self::new("line").with("class", class).with("x1", from.0).with("y1", from.1).with("x2", to.0).with("y2", to.1)
    }

    /// A rectangle.
    #[must_use]
    pub fn rect(class: &str, x: f64, y: f64, width: f64, height: f64) -> Self {
        Self::new("rect")
            .with("class", class)
            .with("x", x)
            .with("y", y)
            .with("width", width.max(0.0))
            .with("height", height.max(0.0))
    }

    /// A path.
    #[must_use]
    pub fn path(class: &str, data: String) -> Self {
        Self::new("path").with("class", class).with("d", data)
    }

    /// A text of a size in pixels, its baseline at `y`.
    #[must_use]
    pub fn label(class: &str, anchor: Anchor, x: f64, y: f64, size: f64, text: &str) -> Self {
        let label = Self::new("text").with("class", class).with("x", x).with("y", y).with("font-size", size);
        let label = match anchor {
            Anchor::Start => label,
            Anchor::Middle => label.with("text-anchor", "middle"),
            Anchor::End => label.with("text-anchor", "end"),
        };
        label.text(text)
    }

    /// Adds an attribute.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl AttributeValue) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self.attributes.push_str("=\"");
        value.write(&mut self.attributes);
        self.attributes.push('"');
        self
    }

    /// Adds a child.
    #[must_use]
    pub fn child(mut self, child: Self) -> Self {
        self.push(child);
        self
    }

    /// Adds children.
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self.push(child);
        }
        self
    }

    /// Adds a child in place.
    pub fn push(&mut self, child: Self) {
        let content = self.content.get_or_insert_default();
        child.parts().into_iter().for_each(|part| content.push_str(part));
    }

    /// What it is written as, in order.
    fn parts(&self) -> [&str; 8] {
        match &self.content {
            Some(content) => ["<", self.name, &self.attributes, ">", content, "</", self.name, ">"],
            None => ["<", self.name, &self.attributes, "/>", "", "", "", ""],
        }
    }

    /// Adds text.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        push_escaped(self.content.get_or_insert_default(), text);
        self
    }
}

/// Which point of a text its x is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts().into_iter().try_for_each(|part| f.write_str(part))
    }
}

/// Writes a text as it may stand in an attribute or between tags.
fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(|c| !is_plain(c)) {
        let (plain, odd) = rest.split_at(at);
        out.push_str(plain);
        let mut signs = odd.chars();
        match signs.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            Some('\'') => out.push_str("&#39;"),
            Some('\t' | '\n' | '\r') => out.push(' '),
            Some(sign) if is_turning(sign) => {}
            // Not allowed in XML.
            _ => out.push('\u{FFFD}'),
        }
        rest = signs.as_str();
    }
    out.push_str(rest);
}

/// Whether a sign may stand as it is.
const fn is_plain(sign: char) -> bool {
    match sign {
        '&' | '<' | '>' | '"' | '\'' => false,
        ' '..='~' => true,
        '\0'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => false,
        sign => !is_turning(sign),
    }
}

/// Whether a mark turns the direction of what follows: it could garble the labels around.
const fn is_turning(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A number with at most two decimals and no trailing noise; 0 for what is no number.
#[must_use]
pub fn number(value: f64) -> String {
    let mut out = String::new();
    push_number(&mut out, value);
    out
}

/// Writes the same.
fn push_number(out: &mut String, value: f64) {
    if !value.is_finite() {
        out.push('0');
        return;
    }
    // A page of charts holds thousands of numbers, and whole hundredths are quickly written.
    let hundredths = (value * 100.0).round();
    if hundredths.abs() >= 1e15 {
        out.push_str(&format!("{value:.0}"));
        return;
    }
    let hundredths = hundredths as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    push_whole(out, whole);
    if rest > 0 {
        out.push('.');
        push_digit(out, rest / 10);
    }
    if rest % 10 > 0 {
        push_digit(out, rest % 10);
    }
}

fn push_whole(out: &mut String, number: u64) {
    if number >= 10 {
        push_whole(out, number / 10);
    }
    push_digit(out, number % 10);
}

fn push_digit(out: &mut String, digit: u64) {
    out.push(char::from(b'0' + (digit % 10) as u8));
}

/// An id that can stand in any attribute: letters, digits, hyphens, underscores.
#[must_use]
pub fn plain_id(id: &str) -> String {
    let plain: String =
        id.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).take(100).collect();
    if plain.starts_with(|c: char| c.is_ascii_alphabetic()) { plain } else { format!("c{plain}") }
}

/// Classes from outside, fit for an attribute: words of letters, digits, hyphens, underscores.
#[must_use]
pub fn classes<'a>(own: &str, more: impl IntoIterator<Item = &'a str>) -> String {
    let mut all = own.to_owned();
    for class in more {
        let clean: String = class.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        if !clean.is_empty() {
            all.push(' ');
            all.push_str(&clean);
        }
    }
    all
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What no chart may contain, and what every chart must: used by the tests of all charts.
    pub fn assert_sound(svg: &str) {
        for forbidden in
            ["<script", "style=", "fill=", "stroke=", "onload=", "=\"NaN\"", "=\"inf\"", "class=\"\"", "javascript:"]
        {
            assert!(!svg.contains(forbidden), "{forbidden} in {svg}");
        }
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
        let role = if svg.contains("<a ") { "group" } else { "img" };
        assert!(svg.contains(&format!(" role=\"{role}\" aria-labelledby=\"")));
        let mut ids = svg.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice");
        // Every tag is closed: what opens and does not close itself must have its end.
        let ends = svg.matches("</").count();
        let opens = svg.matches('<').count() - ends;
        assert_eq!(opens - svg.matches("/>").count(), ends);
    }

    /// A text that would break out of anything that does not escape it.
    pub const HOSTILE: &str = "\"><script>alert('1')</script>&\u{0}\u{202E}\u{FFFF} onload=x style=y";

    pub const CAPTION: Caption<'static> = Caption { id: "x", title: "Title", desc: "What it shows." };

    #[test]
    fn texts_and_attributes_are_escaped() {
        let element = Element::new("g").with("class", HOSTILE).text(HOSTILE);
        let safe = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\u{FFFD}\u{FFFD} onload=x style=y";
        assert_eq!(element.to_string(), format!("<g class=\"{safe}\">{safe}</g>"));
    }

    #[test]
    fn numbers_have_no_noise() {
        assert_eq!(number(1.0), "1");
        assert_eq!(number(0.1 + 0.2), "0.3");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(12.345), "12.35");
        assert_eq!(number(-12.05), "-12.05");
        assert_eq!(number(-0.5), "-0.5");
        assert_eq!(number(1e20), "100000000000000000000");
        assert_eq!(number(100.0), "100");
        assert_eq!(number(f64::NAN), "0");
        assert_eq!(number(f64::INFINITY), "0");
    }

    #[test]
    fn ids_and_classes_are_plain() {
        assert_eq!(plain_id("acme crm\"><"), "acme-crm---");
        assert_eq!(plain_id("1"), "c1");
        assert_eq!(plain_id(""), "c");
        assert_eq!(classes("card", ["key", "a b\"", "", "×"]), "card key ab");
    }
}
