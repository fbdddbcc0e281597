//! The index itself: entries are added group by group, and come out as scripts.

use super::entry::Digest;
use super::places::Places;
use super::script;
use std::collections::{BTreeMap, HashMap};

/// The size at which a script is full, in bytes. The last thing in it may exceed it: nothing is
/// cut in two.
const FULL: usize = 16 * 1024;
/// A word in the texts of more entries than this, and of more than a quarter of all, tells nothing.
const COMMON: u32 = 500;

/// A group of entries, as results are shown in.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its heading.
    pub label: String,
    /// How much its entries count beside those of other groups; 10 unless there is a reason.
    pub tenths: u32,
}

/// An index in the making. Entries have the places in which they are added.
#[derive(Debug, Default)]
pub struct IndexBuilder {
    /// Each group with the place of its first entry.
    groups: Vec<(Group, usize)>,
    words: HashMap<String, Places>,
    count: usize,
    texts: Shelf,
}

/// Scripts of one kind, each filled before the next is begun.
#[derive(Debug, Default)]
struct Shelf {
    /// What each holds, joined by commas, and the number of its first item.
    scripts: Vec<(String, usize)>,
    count: usize,
}

impl Shelf {
    fn push(&mut self, item: &str) {
        match self.scripts.last_mut() {
            Some((held, _)) if held.len() + item.len() < FULL => {
                held.push(',');
                held.push_str(item);
            }
            _ => self.scripts.push((item.to_owned(), self.count)),
        }
        self.count += 1;
    }

    /// The numbers of the scripts' first items, as JSON.
    fn firsts(&self) -> String {
        let firsts = self.scripts.iter().map(|(_, first)| first.to_string());
        format!("[{}]", firsts.collect::<Vec<_>>().join(","))
    }

    fn put(self, kind: &str, files: &mut BTreeMap<String, String>) {
        for (number, (held, _)) in self.scripts.into_iter().enumerate() {
            files.insert(format!("{kind}-{number}.js"), script::call(kind, number, &format!("[{held}]")));
        }
    }
}

impl IndexBuilder {
    /// Begins a group: what is added from here on belongs to it.
    pub fn begin(&mut self, group: Group) {
        self.groups.push((group, self.count));
    }

    /// Adds an entry.
    pub fn push(&mut self, digest: Digest) {
        // A playbook has fewer documents than there are numbers.
        let entry = u32::try_from(self.count).unwrap_or(u32::MAX);
        for (word, weight) in digest.words {
            self.words.entry(word).or_default().push(entry, weight);
        }
        self.texts.push(&digest.shown);
        self.count += 1;
    }

    /// The scripts, by their names. `say` has the words that a reader sees, by name.
    #[must_use]
    pub fn finish(self, say: &[(&str, &str)]) -> BTreeMap<String, String> {
        let most = COMMON.max(u32::try_from(self.count / 4).unwrap_or(u32::MAX));
        let mut words = self.words.into_iter().collect::<Vec<_>>();
        // As a browser compares texts, which counts in UTF-16.
        words.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        let (mut dictionary, mut places) = (Dictionary::default(), Shelf::default());
        for (word, held) in words {
            dictionary.push(&word);
            let mut quoted = String::new();
            script::quote(&mut quoted, &held.written(most));
            places.push(&quoted);
        }
        let mut start = start(&self.groups, self.count, say);
        start.push_str(&format!(
            ",\"words\":{},\"places\":{},\"texts\":{}",
            dictionary.firsts(),
            places.firsts(),
            self.texts.firsts()
        ));
        let mut files = BTreeMap::new();
        dictionary.put(&mut files);
        places.put("places", &mut files);
        self.texts.put("texts", &mut files);
        let stamp = stamp(&start, &files);
        let start = format!("{{\"stamp\":\"{stamp}\",{start}}}");
        files.insert("start.js".to_owned(), script::call("start", 0, &start));
        files
    }
}

/// What the whole index can be told by: a browser that kept parts of another asks for them anew.
fn stamp(start: &str, files: &BTreeMap<String, String>) -> String {
    let mut hash = blake3::Hasher::new();
    hash.update(start.as_bytes());
    for text in files.values() {
        hash.update(text.as_bytes());
    }
    hash.finalize().to_hex()[..12].to_owned()
}

/// The groups and the words that a reader sees, as the inside of a JSON map.
fn start(groups: &[(Group, usize)], count: usize, say: &[(&str, &str)]) -> String {
    let mut out = format!("\"count\":{count},\"groups\":[");
    for (i, (group, first)) in groups.iter().enumerate() {
        let comma = if i > 0 { "," } else { "" };
        out.push_str(comma);
        out.push('[');
        script::quote(&mut out, &group.label);
        out.push_str(&format!(",{first},{}]", group.tenths));
    }
    out.push_str("],\"say\":{");
    for (i, (name, text)) in say.iter().enumerate() {
        let comma = if i > 0 { "," } else { "" };
        out.push_str(comma);
        script::quote(&mut out, name);
        out.push(':');
        script::quote(&mut out, text);
    }
    out.push('}');
    out
}

/// The sorted words, each as what it shares with the one before and the rest.
#[derive(Debug, Default)]
struct Dictionary {
    /// Each stretch with its first word and that word's number.
    stretches: Vec<(String, String, usize)>,
    last: String,
    count: usize,
}

impl Dictionary {
    fn push(&mut self, word: &str) {
        match self.stretches.last_mut() {
            Some((held, _, _)) if held.len() < FULL => {
                let (shared, rest) = parted(&self.last, word);
                held.push(' ');
                held.push_str(&base36(shared));
                held.push_str(rest);
            }
            _ => self.stretches.push((format!("0{word}"), word.to_owned(), self.count)),
        }
        word.clone_into(&mut self.last);
        self.count += 1;
    }

    /// The first word of each stretch and its number, as JSON.
    fn firsts(&self) -> String {
        let firsts = self.stretches.iter().map(|(_, word, number)| {
            let mut pair = String::from("[");
            script::quote(&mut pair, word);
            pair.push_str(&format!(",{number}]"));
            pair
        });
        format!("[{}]", firsts.collect::<Vec<_>>().join(","))
    }

    fn put(self, files: &mut BTreeMap<String, String>) {
        for (number, (held, _, _)) in self.stretches.into_iter().enumerate() {
            let mut quoted = String::new();
            script::quote(&mut quoted, &held);
            files.insert(format!("words-{number}.js"), script::call("words", number, &quoted));
        }
    }
}

/// How much of a word is the same as in the one before, at most 35, as UTF-16 counts it; and the rest.
fn parted<'w>(before: &str, word: &'w str) -> (usize, &'w str) {
    let (mut units, mut bytes) = (0, 0);
    for (a, b) in before.chars().zip(word.chars()) {
        if a != b || units + a.len_utf16() > 35 {
            break;
        }
        units += a.len_utf16();
        bytes += a.len_utf8();
    }
    (units, &word[bytes..])
}

fn base36(number: usize) -> String {
    u32::try_from(number).ok().and_then(|number| char::from_digit(number, 36)).map_or_else(String::new, String::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::Entry;

    fn index(titles: &[&str]) -> BTreeMap<String, String> {
        let mut index = IndexBuilder::default();
        index.begin(Group { label: "Deals".to_owned(), tenths: 10 });
        for title in titles {
            let entry = Entry { title: (*title).to_owned(), href: "a/".to_owned(), ..Entry::default() };
            index.push(entry.digest());
        }
        index.begin(Group { label: "\"Rules\"".to_owned(), tenths: 6 });
        index.finish(&[("none", "Nothing")])
    }

    #[test]
    fn the_scripts_of_a_small_index() {
        let files = index(&["Harbour cranes", "Harbour meters"]);
        assert_eq!(
            files.keys().map(String::as_str).collect::<Vec<_>>(),
            ["places-0.js", "start.js", "texts-0.js", "words-0.js"]
        );
        assert_eq!(files["words-0.js"], "salesbookSearch(\"words\",0,\"0cranes 0harbour 0meters\");\n");
        assert_eq!(files["places-0.js"], "salesbookSearch(\"places\",0,[\"AW\",\"AWBW\",\"BW\"]);\n");
        assert!(files["texts-0.js"].contains("[[\"Harbour cranes\",\"a/\",\"\",\"\"],["), "{}", files["texts-0.js"]);
        let start = files["start.js"].split_once(",0,").unwrap().1.trim_end().trim_end_matches(");");
        let start: serde_json::Value = serde_json::from_str(start).unwrap();
        assert_eq!(start["groups"], serde_json::json!([["Deals", 0, 10], ["\"Rules\"", 2, 6]]));
        assert_eq!(start["words"], serde_json::json!([["cranes", 0]]));
        assert_eq!(start["say"]["none"], "Nothing");
        assert_ne!(index(&["Harbour"])["start.js"], files["start.js"], "another index, another stamp");
    }

    #[test]
    fn words_are_told_by_what_they_do_not_share() {
        assert_eq!(parted("harbour", "harvest"), (3, "vest"));
        assert_eq!(parted("", "harvest"), (0, "harvest"));
        assert_eq!(parted("𠮷野", "𠮷田"), (2, "田"));
        let long = "a".repeat(40);
        assert_eq!(parted(&long, &long), (35, "aaaaa"));
        assert_eq!(base36(35), "z");
    }

    #[test]
    fn a_script_that_is_full_is_followed_by_another() {
        let titles =
            (0..9000).map(|n| format!("{n}word{n:05} of a longer title, so that there is more")).collect::<Vec<_>>();
        let files = index(&titles.iter().map(String::as_str).collect::<Vec<_>>());
        for kind in ["words", "places", "texts"] {
            let sizes = files.iter().filter(|(name, _)| name.starts_with(kind)).map(|(_, text)| text.len());
            let sizes = sizes.collect::<Vec<_>>();
            assert!(sizes.len() > 1, "{kind}: {sizes:?}");
            // One word may stand in all entries.
            assert!(kind == "places" || sizes.iter().all(|size| *size < FULL + 200), "{kind}: {sizes:?}");
        }
        assert!(files.contains_key("words-1.js"));
    }

    #[test]
    fn nothing_to_find_is_an_index_as_well() {
        let files = IndexBuilder::default().finish(&[]);
        assert_eq!(files.len(), 1);
        assert!(files["start.js"].contains("\"words\":[],\"places\":[],\"texts\":[]"));
    }
}
