//! The built-in templates made ready for one site: what does not change from page to page is written
//! into them once, rather than looked up on every page.
//!
//! A page of an opportunity asks for two hundred words of the table that are the same on every page,
//! and calls as many components of a line, such as `link`. A function call costs ten times, a
//! component twenty times as much as the text that it gives; without them a page is made in two
//! thirds of the time. So `{{ t(key="nav.home") }}` becomes `Home`, and `{{<link to={row.owner} />}}` the
//! line that `link` is made of, with `row.owner` in place of `to`.
//!
//! Templates of a site or of a named theme stay as their authors wrote them, so that a mistake in them is
//! shown with its line and column, and what calls a component that they replace calls theirs. A test
//! of themes holds both ways to the same pages.

use super::functions::escaped;
use crate::words::Words;
use std::collections::BTreeMap;

/// How deep components that call components are written out.
const DEEPEST: u8 = 6;

/// The components of some templates that can be written out where they are called.
#[derive(Debug, Default)]
pub(super) struct Components<'t>(BTreeMap<&'t str, Component<'t>>);

/// A component that is nothing but its text: it keeps no names of its own that could hide those of
/// whoever calls it.
#[derive(Debug)]
struct Component<'t> {
    arguments: Vec<&'t str>,
    /// Whether it reads the page around it.
    reads_page: bool,
    text: &'t str,
}

impl<'t> Components<'t> {
    /// The components that some templates define.
    pub(super) fn of(templates: impl IntoIterator<Item = &'t str>) -> Self {
        let mut found = BTreeMap::new();
        for template in templates {
            let mut rest = template;
            while let Some((_, definition)) = rest.split_once("{% component ") {
                rest = definition;
                found.extend(Component::parse(definition));
            }
        }
        Self(found)
    }

    /// A template with these components and the words of the table written out.
    pub(super) fn unfold(&self, template: &str, words: &Words) -> String {
        with_words(&self.written_out(template, true, DEEPEST), words)
    }

    /// A template with the components written out. `has_page` says whether `page` is known where it begins.
    fn written_out(&self, template: &str, mut has_page: bool, depth: u8) -> String {
        let mut out = String::with_capacity(template.len() * 2);
        let mut rest = template;
        while let Some(start) = rest.find("{{<") {
            let (before, call) = rest.split_at(start);
            // Inside of a component nothing is known but what it names.
            if let Some((_, head)) = before.rsplit_once("{% component ") {
                has_page = head.split("%}").next().is_some_and(|head| head.contains("@page"));
            } else if before.contains("endcomponent") {
                has_page = true;
            }
            out.push_str(before);
            match self.written(call, has_page, depth) {
                Some((text, end)) => {
                    out.push_str(&text);
                    rest = &call[end..];
                }
                None => {
                    out.push_str("{{<");
                    rest = &call[3..];
                }
            }
        }
        out.push_str(rest);
        out
    }

    /// What a text begins with a call of, written out, and where the call ends; `None` for what has to
    /// stay a call.
    fn written(&self, text: &str, has_page: bool, depth: u8) -> Option<(String, usize)> {
        let (call, _) = text.strip_prefix("{{<")?.split_once("/>}}")?;
        let (name, given) = call.split_once(' ')?;
        let component = self.0.get(name)?;
        let values = given.split_whitespace().map(argument).collect::<Option<BTreeMap<_, _>>>()?;
        let is_whole = values.len() == component.arguments.len()
            && component.arguments.iter().all(|argument| values.contains_key(argument));
        if depth == 0 || !is_whole || (component.reads_page && !has_page) {
            return None;
        }
        let filled = with_values(component.text, &values);
        Some((self.written_out(&filled, has_page, depth - 1), "{{<".len() + call.len() + "/>}}".len()))
    }
}

impl<'t> Component<'t> {
    /// The component whose definition a text goes on with, by its name; `None` for one that has to stay.
    fn parse(definition: &'t str) -> Option<(&'t str, Self)> {
        let (head, rest) = definition.split_once("%}")?;
        let (name, arguments) = head.strip_suffix('-')?.trim_end().strip_suffix(')')?.split_once('(')?;
        let (text, _) = rest.split_once(&format!("{{%- endcomponent {name} %}}"))?;
        let (implicit, named): (Vec<_>, Vec<_>) =
            arguments.split(',').map(str::trim).filter(|one| !one.is_empty()).partition(|one| one.starts_with('@'));
        let named =
            named.into_iter().map(|one| one.split_once(':').map(|(name, _)| name)).collect::<Option<Vec<_>>>()?;
        // What stands in a loop sees the name that the loop gives; a `set` is seen by whoever calls.
        let looped = text.split_once("{% for ").and_then(|(_, rest)| rest.split_once("%}")).map(|(_, rest)| rest);
        let is_hidden = looped.is_some_and(|looped| named.iter().any(|name| mentions(looped, name)));
        let has_default = arguments.contains('=');
        if is_hidden || has_default || text.contains("{% set") || text.contains("{% <") {
            return None;
        }
        let reads_page = implicit.contains(&"@page");
        let knows_more = implicit.len() > usize::from(reads_page);
        (!knows_more).then(|| (name, Self { arguments: named, reads_page, text: text.trim() }))
    }
}

/// An argument of a call that is a path, such as `to={row.owner}`: its name and the path.
fn argument(given: &str) -> Option<(&str, &str)> {
    let (name, path) = given.strip_suffix('}')?.split_once("={")?;
    let is_path = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.'));
    (is_path && path.starts_with(|first: char| first.is_ascii_lowercase())).then_some((name, path))
}

/// A text of a component with values in place of its arguments.
fn with_values(text: &str, values: &BTreeMap<&str, &str>) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    each_piece(text, |piece, is_name| match values.get(piece) {
        Some(value) if is_name => out.push_str(value),
        _ => out.push_str(piece),
    });
    out
}

/// Whether a name is read anywhere in a text of a template.
fn mentions(text: &str, name: &str) -> bool {
    let mut found = false;
    each_piece(text, |piece, is_name| found |= is_name && piece == name);
    found
}

/// Calls `found` with each piece of a text of a template, one behind the other, and whether it is a
/// name that is read there: not a text between quotes, nor a field of something, nor the name of an
/// argument.
fn each_piece<'t>(text: &'t str, mut found: impl FnMut(&'t str, bool)) {
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, tag) = rest.split_at(start);
        found(before, false);
        let end = match tag.as_bytes().get(1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => "{",
        };
        let (tag, behind) = tag.split_at(tag.find(end).map_or(tag.len(), |at| at + end.len()));
        each_name(tag, &mut found);
        rest = behind;
    }
    found(rest, false);
}

/// The same in a tag.
fn each_name<'t>(tag: &'t str, found: &mut impl FnMut(&'t str, bool)) {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut rest = tag;
    let mut before = ' ';
    let mut is_quoted = false;
    while let Some(first) = rest.chars().next() {
        let length = if is_part(first) { rest.find(|c| !is_part(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let (piece, behind) = rest.split_at(length);
        is_quoted ^= piece == "\"";
        let is_argument = behind.starts_with('=') && !behind.starts_with("==");
        found(piece, is_part(first) && !is_quoted && before != '.' && !is_argument);
        before = first;
        rest = behind;
    }
}

/// A template with the words of the table that it asks for by their key alone.
fn with_words(template: &str, words: &Words) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, asked)) = rest.split_once("{{ t(key=\"") {
        out.push_str(before);
        let word = asked.split_once("\") }}").and_then(|(key, behind)| {
            let word = escaped(&words.find(key, &[])?);
            stands_alone(&word, &out, behind).then_some((word, behind))
        });
        match word {
            Some((word, behind)) => {
                out.push_str(&word);
                rest = behind;
            }
            None => {
                out.push_str("{{ t(key=\"");
                rest = asked;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Whether a text between others is read as nothing but text, and none of it is taken for blanks that a
/// tag beside it clears away.
fn stands_alone(text: &str, before: &str, behind: &str) -> bool {
    let opens = ["{{", "{%", "{#"].iter().any(|tag| text.contains(tag)) || text.ends_with('{') || before.ends_with('{');
    let before = before.trim_end();
    let is_cleared = (text.starts_with(char::is_whitespace) && (before.ends_with("-%}") || before.ends_with("-}}")))
        || (text.trim_end().len() < text.len()
            && ["{%-", "{{-"].iter().any(|tag| behind.trim_start().starts_with(tag)));
    !opens && !is_cleared && !text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFINED: &str = "{% component link(to: map, @page) -%}\n<a href=\"{{ page.root }}{{ to.href }}\">{{ to.label | bdi }}</a>\n{%- endcomponent link %}\n\
        {% component links(to: array, @page) -%}\n{% for item in to %}{{<link to={item} />}}{% endfor %}\n{%- endcomponent links %}\n\
        {% component hidden(to: array) -%}\n{% for item in to %}{{ to }}{% endfor %}\n{%- endcomponent hidden %}\n\
        {% component sign(of: string, to: map) -%}\n{% if of == \"of\" %}{{ x.of }}{{<link to={to.of} />}}{{ f(of=of) }} of{% endif %}\n{%- endcomponent sign %}\n\
        {% component either(to: map = {}) -%}\n{{ to }}\n{%- endcomponent either %}\n\
        {% component loose(to: map) %}\n{{ to }}\n{% endcomponent loose %}\n";

    fn unfolded(template: &str) -> String {
        Components::of([DEFINED]).unfold(template, &Words::of("en").unwrap())
    }

    #[test]
    fn components_of_a_line_are_written_out_where_they_are_called() {
        assert_eq!(
            unfolded("<b>{{<link to={row.link} />}}</b>"),
            "<b><a href=\"{{ page.root }}{{ row.link.href }}\">{{ row.link.label | bdi }}</a></b>"
        );
        assert_eq!(
            unfolded("{{<links to={item.all} />}}"),
            "{% for item in item.all %}<a href=\"{{ page.root }}{{ item.href }}\">{{ item.label | bdi }}</a>{% endfor %}"
        );
        // Neither a text, nor a field, nor the name of an argument is taken for an argument.
        assert_eq!(
            unfolded("{{<sign of={a.b} to={c} />}}"),
            "{% if a.b == \"of\" %}{{ x.of }}<a href=\"{{ page.root }}{{ c.of.href }}\">{{ c.of.label | bdi }}</a>{{ f(of=a.b) }} of{% endif %}"
        );
    }

    #[test]
    fn what_would_mean_something_else_stays_a_call() {
        for call in [
            "{{<hidden to={row} />}}",
            "{{<either to={row} />}}",
            "{{<loose to={row} />}}",
            "{{<link to={row.links[0]} />}}",
            "{{<link to={-row} />}}",
            "{{<link of={row} />}}",
            "{{<sign of=\"plus\" to={row} />}}",
            "{{<unheard to={row} />}}",
            "{{<link to={row}",
            "{% component bare(of: map) %}{{<link to={of} />}}{% endcomponent bare %}",
        ] {
            assert_eq!(unfolded(call), call);
        }
        let paged = "{% component paged(of: map, @page) %}{{<link to={of} />}}{% endcomponent paged %}";
        assert!(!unfolded(paged).contains("{{<"));
    }

    #[test]
    fn components_without_end_end() {
        let endless = "{% component a(to: map) -%}\n{{<a to={to.a} />}}\n{%- endcomponent a %}";
        let out = Components::of([endless]).unfold("{{<a to={x} />}}", &Words::of("en").unwrap());
        assert_eq!(out, "{{<a to={x.a.a.a.a.a.a} />}}");
    }

    #[test]
    fn words_are_written_in_as_they_would_be_printed() {
        let words = Words::of("en").unwrap();
        let [words, plain] = [words.clone().with("a.b", "<b> & more"), words].map(|words| words.with("a.c", ", "));
        let with = |template: &str| with_words(template, &words);
        assert_eq!(with("{{ t(key=\"nav.home\") }}-{{ t(key=\"a.b\") }}"), "Home-&lt;b&gt; &amp; more");
        assert_eq!(with("x{{ t(key=\"a.c\") }}{% if y %}"), "x, {% if y %}");
        for same in [
            "{{ t(key=\"a.missing\") }}",
            "{{ t(key=\"nav.home\", count=1) }}",
            "{{ t(key=\"a.c\") }}\n{%- if y %}",
            "{{ t(key=\"nav.home\"",
        ] {
            assert_eq!(with(same), same);
        }
        for odd in ["{{ x }}", "{%", "{# x #}", "a {", " "] {
            let words = plain.clone().with("a.d", odd);
            assert_eq!(with_words("{{ t(key=\"a.d\") }}", &words), "{{ t(key=\"a.d\") }}", "{odd}");
        }
    }
}
