//! Where the author's pages stand, and when two ids would make one address.

/// First parts of addresses that are the site's own.
const RESERVED: &[&str] = &[
    "accounts",
    "actions",
    "assets",
    "competitors",
    "files",
    "lists",
    "methodology",
    "opportunities",
    "partners",
    "people",
    "reviews",
    "search",
    "won-and-lost",
];

/// An id or address as it is compared: on macOS, Windows and many hosts capitals make no difference.
#[must_use]
pub fn without_capitals(text: &str) -> String {
    text.to_lowercase()
}

/// The folder of a page, by its id: the id itself, unless that could be taken for something else.
#[must_use]
pub fn page_folder(id: &str) -> String {
    // In a page's folder this is the page.
    let parts = id.split('/').map(|part| if without_capitals(part) == "index.html" { "index-html" } else { part });
    let path = parts.collect::<Vec<_>>().join("/");
    let first = without_capitals(path.split('/').next().unwrap_or_default());
    // A name with a point could be that of a file, `robots.txt`, and `c:` is a disk.
    if first.contains(['.', ':']) || RESERVED.contains(&first.as_str()) { format!("notes/{path}") } else { path }
}

#[cfg(test)]
mod tests {
    use super::page_folder;

    #[test]
    fn pages_keep_out_of_the_way_of_the_site() {
        for (id, folder) in [
            ("handbook/first-call", "handbook/first-call"),
            ("accounts/acme/history", "notes/accounts/acme/history"),
            ("Accounts/history", "notes/Accounts/history"),
            ("won-and-lost", "notes/won-and-lost"),
            ("robots.txt", "notes/robots.txt"),
            ("c:", "notes/c:"),
            ("a/INDEX.html", "a/index-html"),
            ("index.html", "index-html"),
            ("東京", "東京"),
        ] {
            assert_eq!(page_folder(id), folder);
        }
    }
}
