//! What makes the pages those of a company: name, logo, colours, font, footer.

use crate::diagnostics::{Diagnostic, codes};
use crate::schema::{Color, Field, Lowering, Spanned, record, shortened};

record! {
    /// What makes the pages those of your company.
    "`[brand]`"
    pub struct BrandSettings {
        /// What stands at the top of every page; the title unless given.
        name: Field<String>;
        /// A picture beside it, a file of the folder `assets/`: `logo.svg`.
        logo: Field<String>;
        /// The colour of links and of what is chosen, on light pages.
        color: Field<Color>;
        /// The same on dark pages; made from the other unless given.
        color_dark: Field<Color>;
        /// The fonts to take, the first one that the reader's machine has: `Inter, Arial, sans-serif`.
        font: Field<String>;
        /// A line at the foot of every page.
        footer: Field<String>;
        /// What is printed at the foot of every sheet of paper: "Confidential" and the company unless given; nothing when it is `""`.
        confidential: Field<String>;
    }
}

/// The contrast that text needs, by WCAG 2.2 AA.
const READABLE: f64 = 4.5;
/// What lies behind links where light pages are darkest: the token `--surface-2` of the built-in theme.
pub(crate) const LIGHT_GROUND: &str = "#e8ebf1";
/// What lies behind them where dark pages are lightest: the same token.
pub(crate) const DARK_GROUND: &str = "#28313f";

impl BrandSettings {
    /// The colour of links on light pages and on dark ones; `None` when the brand has none.
    #[must_use]
    pub fn colors(&self) -> Option<(Color, Color)> {
        let light = self.color?.value;
        let dark = match self.color_dark {
            Some(dark) => dark.value,
            None => light.until_readable(ground(DARK_GROUND)?, READABLE, Color::WHITE),
        };
        Some((light, dark))
    }
}

fn ground(color: &str) -> Option<Color> {
    color.parse().ok()
}

/// Reports what cannot be meant, and takes it out.
pub(super) fn look(brand: &mut BrandSettings, cx: &mut Lowering<'_>) {
    // A colour that cannot be read is only warned of; the brand is the company's to choose.
    for (color, on, end, pages) in
        [(brand.color, LIGHT_GROUND, Color::BLACK, "light"), (brand.color_dark, DARK_GROUND, Color::WHITE, "dark")]
    {
        if let Some(problem) = color.zip(ground(on)).and_then(|(color, on)| unreadable(&color, on, end, pages, cx)) {
            cx.report(problem);
        }
    }
    if let Some(font) = brand.font.take_if(|font| !is_font_stack(font)) {
        let problem = cx
            .problem(&codes::config::BAD_FONT, font.span, format!("`{}` is not a list of fonts", shortened(&font)))
            .help("write names of fonts with commas between, such as `Inter, Segoe UI, sans-serif`");
        cx.report(problem);
    }
    if let Some(logo) = brand.logo.take_if(|logo| !is_asset(logo)) {
        let problem = cx
            .problem(&codes::config::BAD_LOGO, logo.span, format!("`{}` is not a file of assets/", shortened(&logo)))
            .help("put the picture into the folder `assets` beside site.toml, and write its name: `logo.svg`");
        cx.report(problem);
    }
}

fn unreadable(color: &Spanned<Color>, ground: Color, end: Color, pages: &str, cx: &Lowering<'_>) -> Option<Diagnostic> {
    if color.contrast(ground) >= READABLE {
        return None;
    }
    let better = color.until_readable(ground, READABLE, end);
    let message = format!("text in `{}` is hard to read on {pages} pages", color.value);
    let problem = cx
        .problem(&codes::config::FAINT_COLOR, color.span, message)
        .help(format!("`{better}` is near it and can be read"))
        .patch(cx.place(color.span), better.to_string());
    Some(problem)
}

/// Names with commas between, so that nothing else can get into the style sheet.
fn is_font_stack(text: &str) -> bool {
    let is_name = |name: &str| {
        let name = name.trim();
        let bare = name.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or(name);
        !bare.is_empty() && bare.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'))
    };
    text.split(',').all(is_name)
}

/// A file name, perhaps in a folder, that stays below `assets/`.
fn is_asset(name: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && !part.starts_with('.');
    let is_plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'));
    is_plain && name.split('/').all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_stack_holds_nothing_but_names() {
        for good in ["Inter", "Inter, Segoe UI, sans-serif", "'Noto Sans', system-ui", "ＭＳ ゴシック"] {
            assert!(is_font_stack(good), "{good}");
        }
        for bad in ["", ",", "a; } body { display: none", "url(x)", "\"a\"", "a, ", "'a", "a\\b", "a/*"] {
            assert!(!is_font_stack(bad), "{bad}");
        }
    }

    #[test]
    fn a_logo_stays_below_assets() {
        assert!(is_asset("logo.svg") && is_asset("brand/logo-2.png"));
        for bad in ["", "../logo.svg", "/logo.svg", "a//b", ".hidden", "a\\b", "a b.svg", "https://x/y"] {
            assert!(!is_asset(bad), "{bad}");
        }
    }
}
