//! `C`: the site's settings, `site.toml`.

use super::codes;

codes! {
    /// ## What it checks
    /// `site.toml` is valid TOML.
    ///
    /// ## Why it matters
    /// Without its settings the site would be built with others than you chose.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = Acme playbook
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// ```
    SYNTAX = "C101" Error "site.toml cannot be read";

    /// ## What it checks
    /// `language` is one that the pages can be written in.
    ///
    /// ## Why it matters
    /// Headings, labels and dates come in the language of the site. What you write is not touched.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// language = "english"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// language = "en"
    /// ```
    UNKNOWN_LANGUAGE = "C102" Error "language without words";

    /// ## What it checks
    /// `base_url` is the whole address of the published site, beginning with `https://` or `http://`.
    ///
    /// ## Why it matters
    /// Where a page cannot know its own place, its links begin with this address. Half of one leads nowhere.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [publish]
    /// base_url = "playbook.acme.example"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [publish]
    /// base_url = "https://playbook.acme.example/"
    /// ```
    BAD_ADDRESS = "C103" Error "not the address of a site";

    /// ## What it checks
    /// The folders and files that `site.toml` names lie in the folder of the playbook.
    ///
    /// ## Why it matters
    /// A playbook is one folder that can be copied, shared and put under version control. What lies outside
    /// is missing from the copy, and might not be meant for readers. To write the site elsewhere once, use
    /// `salesbook build --out DIR`.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// output = "../public"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// output = "public"
    /// ```
    OUTSIDE = "C104" Error "path out of the playbook";

    /// ## What it checks
    /// The site is not written into a folder that it is made from.
    ///
    /// ## Why it matters
    /// Pages among the documents would be read as documents by the next build, and documents among the pages
    /// would be published.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// output = "content/public"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// output = "public"
    /// ```
    SAME_FOLDER = "C105" Error "output among the sources";

    /// ## What it checks
    /// `theme` is the name of a folder below `themes/`, and that folder is there.
    ///
    /// ## Why it matters
    /// Without its theme the site would look like another one.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// theme = "themes/dark"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// theme = "default"
    /// ```
    BAD_THEME = "C106" Error "no such theme";

    /// ## What it checks
    /// Every rate under `[rates]` says what one unit of another currency is worth in the currency of the site,
    /// and each currency has one.
    ///
    /// ## Why it matters
    /// Sums stand for each currency by itself, and beside them what they come to at the rates that the site
    /// states. A rate into nothing, or two for one currency, would make that a guess.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// currency = "EUR"
    ///
    /// [rates]
    /// as_of = 2026-11-20
    /// EUR = 1.0
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    /// currency = "EUR"
    ///
    /// [rates]
    /// as_of = 2026-11-20
    /// GBP = 1.17
    /// ```
    USELESS_RATE = "C107" Error "a rate that means nothing";

    /// ## What it checks
    /// A colour under `[brand]` is written as `#` and six digits from 0 to f.
    ///
    /// ## Why it matters
    /// Pages would keep the colour of the theme, which is not yours.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// color = "navy"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// color = "#1f3b73"
    /// ```
    BAD_COLOR = "C108" Error "not a colour";

    /// ## What it checks
    /// Text in a colour of `[brand]` can be read on the pages that it is for: it stands apart from them by at
    /// least 4.5 to 1.
    ///
    /// ## Why it matters
    /// The colour is that of links and buttons. A tired reader, a bright room or weak eyes need it to stand out.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// color = "#ffcc00"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// color = "#7a6100"
    /// color_dark = "#ffcc00"
    /// ```
    FAINT_COLOR = "C109" Warning "a colour that is hard to read";

    /// ## What it checks
    /// `font` lists names of fonts, with commas between.
    ///
    /// ## Why it matters
    /// The first that a reader's machine has is taken. Nothing is loaded from elsewhere, so end with a kind of
    /// font that every machine has: `sans-serif` or `serif`.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// font = "url(https://fonts.example.com/inter)"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// font = "Inter, Segoe UI, sans-serif"
    /// ```
    BAD_FONT = "C110" Error "not a list of fonts";

    /// ## What it checks
    /// `logo` is the name of a picture in the folder `assets` beside `site.toml`.
    ///
    /// ## Why it matters
    /// It stands at the top of every page. A picture that is not there would be a gap.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// logo = "../pictures/logo.svg"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [brand]
    /// logo = "logo.svg"
    /// ```
    ///
    /// ```svg file=assets/logo.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>
    /// ```
    BAD_LOGO = "C111" Error "no such logo";

    /// ## What it checks
    /// `edit_url` is the whole address of a page on which a document can be changed, with `{path}` once in
    /// the place of the document's path.
    ///
    /// ## Why it matters
    /// Every page leads to the place where its document is changed. Half an address would lead all of them
    /// nowhere.
    ///
    /// ## Wrong
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [publish]
    /// edit_url = "https://forge.acme.example/sales/playbook/edit/main/"
    /// ```
    ///
    /// ## Right
    /// ```toml file=site.toml
    /// title = "Acme playbook"
    ///
    /// [publish]
    /// edit_url = "https://forge.acme.example/sales/playbook/edit/main/{path}"
    /// ```
    BAD_EDIT_ADDRESS = "C112" Error "not where documents are changed";
}
