//! The page for an address that is not there.

use crate::Result;
use crate::site::{Renderer, Route, Site};
use serde::Serialize;

#[derive(Serialize)]
struct NotFoundView {}

/// Renders the page. It may be shown at any address, so its links begin at the site's root when
/// the site's own address is known.
pub(super) fn render(site: &Site<'_>, route: &Route, renderer: &impl Renderer) -> Result<String> {
    let mut shell = site.shell(route, site.say("not_found.title", &[]), &[]);
    let base = site.playbook.config.publish.as_ref().and_then(|publish| publish.base_url.as_ref());
    shell.root = base.map_or_else(String::new, |base| format!("{}/", base_path(base)));
    renderer.render("404.html", &shell, &NotFoundView {})
}

/// The path of a site's address without the last slash: `/playbook` of `https://a.example/playbook/`.
fn base_path(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.find('/').map_or("", |slash| rest[slash..].trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::base_path;

    #[test]
    fn the_path_of_an_address() {
        assert_eq!(base_path("https://a.example/playbook/"), "/playbook");
        assert_eq!(base_path("https://a.example"), "");
        assert_eq!(base_path("https://a.example/"), "");
    }
}
