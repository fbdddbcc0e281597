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

    /// Adds the scripts to the files; the number of the first item of each and its name, as JSON.
    fn put(self, files: &mut BTreeMap<String, String>) -> String {
        let listed = self.scripts.into_iter();
        let listed = listed.map(|(held, first)| format!("[{first},\"{}\"]", add(files, &format!("[{held}]"))));
        format!("[{}]", listed.collect::<Vec<_>>().join(","))
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
        let mut files = BTreeMap::new();
        let mut start = start(&self.groups, self.count, say);
        let (words, places, texts) = (dictionary.put(&mut files), places.put(&mut files), self.texts.put(&mut files));
        start.push_str(&format!(",\"words\":{words},\"places\":{places},\"texts\":{texts}"));
        // It names all parts by what they hold, and so its own name is that of the whole index.
        let start = format!("{{\"stamp\":\"{}\",{start}}}", script::name_of(&start));
        files.insert("start.js".to_owned(), script::call("start", &start));
        files
    }
}

/// Adds a part of the index to the files; its name.
fn add(files: &mut BTreeMap<String, String>, data: &str) -> String {
    let name = script::name_of(data);
    files.insert(format!("{name}.js"), script::call(&name, data));
    name
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

    /// Adds the stretches to the files; the first word of each, its number and the script's name, as JSON.
    fn put(self, files: &mut BTreeMap<String, String>) -> String {
        let listed = self.stretches.into_iter().map(|(held, word, number)| {
            let (mut quoted, mut line) = (String::new(), String::from("["));
            script::quote(&mut quoted, &held);
            script::quote(&mut line, &word);
            line.push_str(&format!(",{number},\"{}\"]", add(files, &quoted)));
            line
        });
        format!("[{}]", listed.collect::<Vec<_>>().join(","))
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

    /// The directory of an index.
    fn start_of(files: &BTreeMap<String, String>) -> serde_json::Value {
        let start = files["start.js"].strip_prefix("salesbookSearch(\"start\",").unwrap();
        serde_json::from_str(start.strip_suffix(");\n").unwrap()).unwrap()
    }

    /// The scripts of one kind, with their names, in the order of the directory.
    fn scripts_of<'f>(files: &'f BTreeMap<String, String>, kind: &str) -> Vec<(String, &'f str)> {
        let start = start_of(files);
        let names = start[kind].as_array().unwrap().iter().map(|line| line.as_array().unwrap().last().unwrap().clone());
        names
            .map(|name| (name.as_str().unwrap().to_owned(), &*files[&format!("{}.js", name.as_str().unwrap())]))
            .collect()
    }

    #[test]
    fn the_scripts_of_a_small_index() {
        let files = index(&["Harbour cranes", "Harbour meters"]);
        assert_eq!(files.len(), 4);
        let held = |kind: &str, data: &str| {
            let (name, script) = &scripts_of(&files, kind)[0];
            assert!(name.len() == 12 && name.bytes().all(|sign| sign.is_ascii_hexdigit()), "{name}");
            assert_eq!(*script, format!("salesbookSearch(\"{name}\",{data});\n"));
        };
        held("words", "\"0cranes 0harbour 0meters\"");
        held("places", "[\"AW\",\"AWBW\",\"BW\"]");
        held("texts", "[[\"Harbour cranes\",\"a/\",\"\",\"\"],[\"Harbour meters\",\"a/\",\"\",\"\"]]");
        let start = start_of(&files);
        assert_eq!(start["groups"], serde_json::json!([["Deals", 0, 10], ["\"Rules\"", 2, 6]]));
        assert_eq!(start["words"][0][0], "cranes");
        assert_eq!(start["say"]["none"], "Nothing");
    }

    #[test]
    fn a_script_is_named_by_what_it_holds() {
        let (one, other) = (index(&["Harbour cranes"]), index(&["Harbour pumps"]));
        assert_ne!(start_of(&one)["stamp"], start_of(&other)["stamp"]);
        for kind in ["words", "texts"] {
            assert_ne!(scripts_of(&one, kind)[0].0, scripts_of(&other, kind)[0].0, "{kind}");
        }
        // The words stand at the same places, so a browser that has them need not load them again.
        assert_eq!(scripts_of(&one, "places"), scripts_of(&other, "places"));
        for (name, script) in one.iter().filter(|(name, _)| *name != "start.js") {
            assert!(other.get(name).is_none_or(|same| same == script), "{name} holds two things");
        }
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
            let sizes = scripts_of(&files, kind).iter().map(|(_, script)| script.len()).collect::<Vec<_>>();
            assert!(sizes.len() > 1, "{kind}: {sizes:?}");
            // One word may stand in all entries.
            assert!(kind == "places" || sizes.iter().all(|size| *size < FULL + 200), "{kind}: {sizes:?}");
        }
    }

    #[test]
    fn nothing_to_find_is_an_index_as_well() {
        let files = IndexBuilder::default().finish(&[]);
        assert_eq!(files.len(), 1);
        assert!(files["start.js"].contains("\"words\":[],\"places\":[],\"texts\":[]"));
    }
}
