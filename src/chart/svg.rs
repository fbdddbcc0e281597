//! A small SVG writer: elements, attributes, escaped text.

use std::fmt;

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

/// An element.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug, Clone, PartialEq)]
enum Child {
    Element(Element),
    Text(String),
}

/// The value of an attribute.
pub trait AttributeValue {
    /// As it is written, before escaping.
    fn text(self) -> String;
}

impl AttributeValue for &str {
    fn text(self) -> String {
        self.to_owned()
    }
}

impl AttributeValue for String {
    fn text(self) -> String {
        self
    }
}

impl AttributeValue for f64 {
    fn text(self) -> String {
        number(self)
    }
}

impl Element {
    /// An empty element.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new() }
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
        self.attributes.push((name, value.text()));
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
        self.children.extend(children.into_iter().map(Child::Element));
        self
    }

    /// Adds a child in place.
    pub fn push(&mut self, child: Self) {
        self.children.push(Child::Element(child));
    }

    /// Adds text.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.children.push(Child::Text(text.to_owned()));
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
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{}\"", Escaped(value))?;
        }
        if self.children.is_empty() {
            return f.write_str("/>");
        }
        f.write_str(">")?;
        for child in &self.children {
            match child {
                Child::Element(element) => element.fmt(f)?,
                Child::Text(text) => Escaped(text).fmt(f)?,
            }
        }
        write!(f, "</{}>", self.name)
    }
}

/// A text as it may stand in an attribute or between tags.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' | '\r' => f.write_char(' ')?,
                // Marks that turn the direction of what follows could garble the labels around.
                '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
                // Not allowed in XML.
                '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => f.write_char('\u{FFFD}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// A number with at most two decimals and no trailing noise; 0 for what is no number.
#[must_use]
pub fn number(value: f64) -> String {
    if !value.is_finite() {
        return "0".to_owned();
    }
    // A page of charts holds thousands of numbers, and whole hundredths are quickly written.
    let hundredths = (value * 100.0).round();
    if hundredths.abs() >= 1e15 {
        return format!("{value:.0}");
    }
    let hundredths = hundredths as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
    match (rest / 10, rest % 10) {
        (0, 0) => format!("{sign}{whole}"),
        (tenths, 0) => format!("{sign}{whole}.{tenths}"),
        (tenths, hundredths) => format!("{sign}{whole}.{tenths}{hundredths}"),
    }
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
