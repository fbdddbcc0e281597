//! The files that are not pages: for robots, and for hosts that read headers from a file.

use super::Site;

/// Robots stay out.
const ROBOTS_CLOSED: &str = "User-agent: *\nDisallow: /\n";
/// Robots may come in.
const ROBOTS_OPEN: &str = "User-agent: *\nAllow: /\n";
/// What a page may load, as a literal.
macro_rules! policy {
    () => {
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; \
         font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
    };
}
/// What a page may load: nothing from elsewhere, no script or style inside the page.
pub const CONTENT_SECURITY_POLICY: &str = policy!();
/// For hosts that take headers from `_headers`.
const HEADERS: &str = concat!(
    "/*\n  Content-Security-Policy: ",
    policy!(),
    "\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
);
/// The same for a site that robots may not list.
const HEADERS_NO_INDEX: &str = concat!(
    "/*\n  Content-Security-Policy: ",
    policy!(),
    "\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n  X-Robots-Tag: noindex, nofollow\n"
);

impl Site<'_> {
    /// The files that are not pages, with their text.
    #[must_use]
    pub fn plain_files(&self) -> [(&'static str, &'static str); 2] {
        if self.playbook.config.allows_indexing() {
            [("robots.txt", ROBOTS_OPEN), ("_headers", HEADERS)]
        } else {
            [("robots.txt", ROBOTS_CLOSED), ("_headers", HEADERS_NO_INDEX)]
        }
    }
}
