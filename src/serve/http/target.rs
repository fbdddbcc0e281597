//! What a request asks for: a path of the site, decoded once, or a refusal. Nothing here or later
//! joins it to a path on the disk; it is looked up in the table of the site's files.

use percent_encoding::percent_decode_str;

/// Why a target is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is not a path that a browser would send.
    Malformed,
    /// It names a hidden file.
    Hidden,
}

/// The path a target names, without the first slash: `opportunities/acme/`.
///
/// # Errors
/// When the target is no path, leads out of the site, or names a hidden file.
pub fn path(target: &str) -> Result<String, Refusal> {
    if target.bytes().any(|byte| byte <= b' ' || byte == 0x7f) {
        return Err(Refusal::Malformed);
    }
    let raw = target.split(['?', '#']).next().unwrap_or_default();
    let raw = raw.strip_prefix('/').ok_or(Refusal::Malformed)?;
    if !is_well_encoded(raw) {
        return Err(Refusal::Malformed);
    }
    let path = percent_decode_str(raw).decode_utf8().map_err(|_| Refusal::Malformed)?;
    // A slash or backslash that was encoded would be one folder here and two elsewhere.
    if path.matches('/').count() != raw.matches('/').count() || path.contains('\\') {
        return Err(Refusal::Malformed);
    }
    if path.chars().any(char::is_control) || path.split('/').any(|part| part == ".." || part == ".") {
        return Err(Refusal::Malformed);
    }
    if path.split('/').any(|part| part.starts_with('.')) {
        return Err(Refusal::Hidden);
    }
    Ok(path.into_owned())
}

/// Whether every `%` begins two hexadecimal digits.
fn is_well_encoded(raw: &str) -> bool {
    raw.split('%').skip(1).all(|rest| {
        let bytes = rest.as_bytes();
        bytes.len() >= 2 && bytes[0].is_ascii_hexdigit() && bytes[1].is_ascii_hexdigit()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_is_asked_stays_inside(target in "(/|%2f|%2e|\\.|%5c|%00|[a-c]|%|\\PC){0,20}") {
            if let Ok(path) = path(&target) {
                prop_assert!(path.split('/').all(|part| !part.starts_with('.')), "{path:?}");
                prop_assert!(!path.contains(['\\', '\0']), "{path:?}");
            }
        }
    }

    #[test]
    fn paths_are_decoded_once() {
        assert_eq!(path("/"), Ok(String::new()));
        assert_eq!(path("/a/b/?q=/../x#y"), Ok("a/b/".to_owned()));
        assert_eq!(path("/%E6%9D%B1/a%20b%3F.html"), Ok("東/a b?.html".to_owned()));
        assert_eq!(path("/a%2525"), Ok("a%25".to_owned()));
        assert_eq!(path("//evil.example/"), Ok("/evil.example/".to_owned()));
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        let malformed = [
            "",
            "*",
            "index.html",
            "http://evil.example/",
            "/..",
            "/a/../b",
            "/a/..",
            "/%2e%2e/b",
            "/.%2E/b",
            "/./a",
            "/a\\b",
            "/a%5cb",
            "/a%2fb",
            "/a%2Fb",
            "/%00",
            "/a%0d%0aSet-Cookie:x",
            "/a\nb",
            "/a b",
            "/%",
            "/%4",
            "/%zz",
            "/%ff",
            "/%c0%ae%c0%ae/",
        ];
        for target in malformed {
            assert_eq!(path(target), Err(Refusal::Malformed), "{target:?}");
        }
        for target in ["/.git/config", "/a/.env", "/%2egit/", "/...", "/.salesbook"] {
            assert_eq!(path(target), Err(Refusal::Hidden), "{target:?}");
        }
    }
}
