//! The least that has to be done for the plain playbook, and nothing else: walk, read, the events of
//! the front matter, the body to HTML, a folder and a file for each page. No model, no templates. Two
//! threads or as many as there are cores; the parsers and the allocator are those of salesbook.

use crate::Failure;
use pulldown_cmark::{Options, Parser as Markdown, html};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use saphyr_parser::Parser as Yaml;
use std::fs;
use std::path::Path;
use walkdir::WalkDir;

/// Makes a page of every document below `root`, in `out`, which must not be there yet.
pub fn run(root: &Path, out: &Path) -> Result<(), Failure> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(root.join("content")).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() {
            paths.push(entry.into_path());
        }
    }
    fs::create_dir(out)?;
    paths.par_iter().try_for_each(|path| page(path, root, out))
}

fn page(path: &Path, root: &Path, out: &Path) -> Result<(), Failure> {
    let text = fs::read_to_string(path)?;
    let after = text.strip_prefix("---\n").ok_or("a document without front matter")?;
    let (front, body) = after.split_once("\n---\n").ok_or("front matter without an end")?;
    let mut length = 0;
    for event in Yaml::new_from_str(front) {
        let (_, span) = event?;
        length = length.max(span.end.index());
    }
    let mut page = String::with_capacity(2 * body.len());
    html::push_html(&mut page, Markdown::new_ext(body, Options::ENABLE_TABLES | Options::ENABLE_WIKILINKS));
    page.push_str(&format!("<!-- {length} -->\n"));
    let folder = out.join(path.strip_prefix(root)?.with_extension(""));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), page)?;
    Ok(())
}
