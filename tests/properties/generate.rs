//! Sites made of numbers: each number picks what comes next, so that smaller numbers make simpler
//! sites, and a failing one is made small by itself.

use proptest::collection::vec;
use proptest::prelude::*;
use salesbook::playbook::entity::account::AccountFields;
use salesbook::playbook::entity::competitor::CompetitorFields;
use salesbook::playbook::entity::head::{Head, Kind};
use salesbook::playbook::entity::opportunity::{OpportunityFields, PlayersFields};
use salesbook::playbook::entity::page::PageFields;
use salesbook::playbook::entity::partner::PartnerFields;
use salesbook::playbook::entity::plan::PlanFields;
use salesbook::playbook::entity::review::ReviewFields;
use salesbook::schema::{FieldDoc, Record, Shape};
use std::collections::BTreeMap;
use std::fmt;

/// The files of a site.
#[derive(Clone)]
pub struct Site {
    /// The bytes of each file, by its path below the site's folder.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl fmt::Debug for Site {
    /// The files that are left when a failing site has been made small, as texts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (path, bytes) in self.files.iter().filter(|(_, bytes)| !bytes.is_empty()) {
            writeln!(
                f,
                "=== {path}\n{}",
                String::from_utf8_lossy(bytes).escape_debug().to_string().replace("\\n", "\n")
            )?;
        }
        Ok(())
    }
}

/// A site of so many documents; those of the same path replace each other.
pub fn site(documents: usize) -> impl Strategy<Value = Site> {
    let document = vec(any::<u16>(), 0..900);
    let settings = vec(any::<u16>(), 0..60);
    (settings, vec(document, documents)).prop_map(|(settings, documents)| {
        let mut files = BTreeMap::new();
        if let Some(text) = site_toml(&mut Choices(settings.into_iter())) {
            files.insert("site.toml".to_owned(), text.into_bytes());
        }
        for (i, numbers) in documents.into_iter().enumerate() {
            let mut choices = Choices(numbers.into_iter());
            let path = path(&mut choices, i);
            files.insert(path.clone(), bytes(&path, &mut choices));
        }
        Site { files }
    })
}

/// A stream of choices; when it is used up, the first of everything.
struct Choices(std::vec::IntoIter<u16>);

impl Choices {
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % count.max(1)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    /// Whether something happens that does so once in so many times. Never when the choices are used up.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }
}

/// Ids that documents have, and name.
const IDS: &[&str] = &[
    "acme",
    "depot",
    "no-decision",
    "ada",
    "northwind",
    "x-sys",
    "müller-söhne",
    "東京",
    "in-house",
    "bo",
    "win",
    "plan",
    "g1",
    "zenith",
    "a",
    "acmee",
    "Ada Frost",
    "../x",
    "",
    "call",
    "sign",
];

const FOLDERS: &[&str] = &[
    "accounts",
    "opportunities",
    "opportunities",
    "opportunities/deal",
    "opportunities/deal",
    "opportunities/deal/assessments",
    "opportunities/deal/reviews",
    "opportunities/north/östlich",
    "competitors",
    "partners",
    "pages",
    "players",
    "plans",
    "assessments",
    "reviews",
    "misc",
    "accounts/group",
    "notes",
    "",
];

const NAMES: &[&str] = &[
    "acme",
    "depot",
    "northwind",
    "x-sys",
    "ada",
    "bo",
    "index",
    "players",
    "plan",
    "2026-05-01",
    "2026-11-02",
    "assessment",
    "Größe & Maß",
    "東京",
    "a b",
    "robots.txt",
    "index.html",
    "...",
    "—",
    "#5",
    "file%20name",
    "A",
    "ACME",
];

fn path(choices: &mut Choices, number: usize) -> String {
    let folder = choices.pick(FOLDERS);
    // Mostly a name of its own, so that not all are one.
    let name = match choices.below(5) {
        0..=3 => format!("{}-{number}", choices.pick(&["deal", "note", "north", "x"])),
        _ => choices.pick(NAMES).to_owned(),
    };
    let ending = choices.pick(&["md", "md", "md", "md", "md", "md", "markdown", "MD", "png"]);
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("content/{folder}{slash}{name}.{ending}")
}

fn bytes(path: &str, choices: &mut Choices) -> Vec<u8> {
    let mut text = match choices.below(10) {
        0..=6 => document(path, choices),
        7 => format!("---\n{}---\n{}", yaml_noise(choices), body(choices)),
        8 => yaml_noise(choices) + &body(choices),
        _ => body(choices),
    };
    if choices.once_in(6) {
        text = text.replace('\n', "\r\n");
    }
    if choices.once_in(12) {
        text.insert(0, '\u{feff}');
    }
    let mut bytes = text.into_bytes();
    // A slip: something is cut off, put in or taken out, wherever it may be.
    if choices.once_in(6) && !bytes.is_empty() {
        let at = choices.below(bytes.len());
        match choices.below(4) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, choices.pick(b"\"':-?[]{}#&*!|>%@`\n\t\\ ")),
            2 => {
                bytes.remove(at);
            }
            _ => bytes.insert(at, choices.pick(b"\0\xFF\xC3\x80\x1b\r")),
        }
    }
    bytes
}

fn document(path: &str, choices: &mut Choices) -> String {
    let folder = path.split('/').nth(1).unwrap_or_default();
    let kind = match folder {
        "accounts" => Kind::Account,
        "opportunities" if path.ends_with("players.md") => Kind::Players,
        "opportunities" if path.ends_with("plan.md") => Kind::Plan,
        "opportunities" if path.contains("/assessments/") => Kind::Assessment,
        "opportunities" if path.contains("/reviews/") => Kind::Review,
        "opportunities" => Kind::Opportunity,
        "competitors" => Kind::Competitor,
        "partners" => Kind::Partner,
        "players" => Kind::Players,
        "plans" => Kind::Plan,
        "assessments" => Kind::Assessment,
        "reviews" => Kind::Review,
        _ => choices.pick(Kind::ALL),
    };
    let mut fields = Head::fields();
    fields.extend(match kind {
        Kind::Account => AccountFields::fields(),
        Kind::Opportunity => OpportunityFields::fields(),
        Kind::Players => PlayersFields::fields(),
        Kind::Plan => PlanFields::fields(),
        Kind::Competitor => CompetitorFields::fields(),
        Kind::Partner => PartnerFields::fields(),
        Kind::Review => ReviewFields::fields(),
        Kind::Assessment | Kind::Page => PageFields::fields(),
    });
    let mut text = String::from("---\n");
    if choices.once_in(4) {
        text.push_str(&format!("kind: {}\n", choices.pick(Kind::ALL).slug()));
    }
    let first = choices.below(fields.len());
    fields.rotate_left(first);
    for field in &fields {
        if field.key != "kind" && (field.required || choices.once_in(5)) && !choices.once_in(25) {
            text.push_str(&format!("{}:{}\n", key(field, choices), value(&field.shape, choices, 1)));
        }
    }
    if kind == Kind::Assessment {
        text.push_str(&ratings(choices, "\n", ": ").trim_start().replace("\n\n", "\n"));
        text.push('\n');
    }
    text + "---\n" + &body(choices)
}

fn key(field: &FieldDoc, choices: &mut Choices) -> String {
    match choices.below(40) {
        38 => format!("{}s", field.key),
        39 => field.key.chars().rev().collect(),
        _ => field.key.to_owned(),
    }
}

/// What stands behind the colon of a key at a level of indentation.
fn value(shape: &Shape, choices: &mut Choices, level: usize) -> String {
    if choices.once_in(30) {
        return " ".to_owned() + choices.pick(NOISE);
    }
    let indent = "  ".repeat(level);
    match shape {
        // Where blocks get deep, and now and then, everything stands on one line.
        Shape::Record(doc) if level < 4 && !choices.once_in(4) => {
            let mut text = String::new();
            for field in doc().fields {
                if field.required || choices.once_in(5) {
                    text.push_str(&format!(
                        "\n{indent}{}:{}",
                        key(&field, choices),
                        value(&field.shape, choices, level + 1)
                    ));
                }
            }
            if text.is_empty() { " {}".to_owned() } else { text }
        }
        Shape::List(item) if level < 4 && !choices.once_in(4) => {
            let mut text = String::new();
            for _ in 0..choices.below(4) {
                let item = value(item, choices, level + 1);
                let item = item.trim_start_matches(['\n', ' ']);
                text.push_str(&format!("\n{indent}- {item}"));
            }
            if text.is_empty() { " []".to_owned() } else { text }
        }
        Shape::Ratings => {
            let text = ratings(choices, &format!("\n{indent}"), ": ");
            if text.trim().is_empty() { " {}".to_owned() } else { text }
        }
        other => format!(" {}", inline(other, choices, level)),
    }
}

/// A value on one line.
fn inline(shape: &Shape, choices: &mut Choices, level: usize) -> String {
    match shape {
        Shape::Text => choices.pick(TEXTS).to_owned(),
        Shape::Date => choices.pick(DATES).to_owned(),
        Shape::Money => choices.pick(AMOUNTS).to_owned(),
        Shape::Currency => choices.pick(&["EUR", "usd", "¥", "EURO"]).to_owned(),
        Shape::Color => choices.pick(&["#1b5aa8", "#fc0", "red", "#12345"]).to_owned(),
        Shape::Rate => choices.pick(&["1.17", "0", "-1", "1e9", "x"]).to_owned(),
        Shape::Percent => choices.pick(&["40", "0", "100", "60%", "101", "-1"]).to_owned(),
        Shape::Integer => choices.pick(&["3", "1", "0", "4294967295", "4294967296", "x"]).to_owned(),
        Shape::YesNo => choices.pick(&["yes", "no", "true", "off", "perhaps"]).to_owned(),
        Shape::Choice(words) => match choices.below(10) {
            9 => choices.pick(TEXTS).to_owned(),
            _ => words[choices.below(words.len())].slug.to_owned(),
        },
        Shape::Reference(_) => quoted(choices.pick(IDS)),
        Shape::Criterion => choices.pick(&["5", "1", "20", "compelling-event", "21", "0", "money"]).to_owned(),
        Shape::Stage => choices.pick(&["qualify", "develop", "won", "lost", "prospect", "warm"]).to_owned(),
        Shape::Ratings => {
            choices.pick(&["{us: -, 5: ?}", "{date: 2026-11-02, us: ++-+? +?+-+ +-?+- ++?+-}"]).to_owned()
        }
        Shape::Names(of) => {
            let names = (0..choices.below(3)).map(|_| choices.pick(NAMED)).collect::<Vec<_>>();
            let pairs = names.into_iter().map(|name| format!("{name}: {}", inline(of, choices, level + 1)));
            format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
        }
        Shape::List(item) if level < 6 => {
            let items = (0..choices.below(3)).map(|_| inline(item, choices, level + 1)).collect::<Vec<_>>();
            format!("[{}]", items.join(", "))
        }
        Shape::Record(doc) if level < 6 => {
            let mut pairs = Vec::new();
            for field in doc().fields {
                if field.required || choices.once_in(6) {
                    pairs.push(format!("{}: {}", key(&field, choices), inline(&field.shape, choices, level + 1)));
                }
            }
            format!("{{{}}}", pairs.join(", "))
        }
        Shape::List(_) | Shape::Record(_) => "~".to_owned(),
    }
}

fn quoted(id: &str) -> String {
    if id.is_empty() || id.contains(['/', ' ']) { format!("\"{id}\"") } else { id.to_owned() }
}

/// Lines of an assessment.
fn ratings(choices: &mut Choices, before: &str, colon: &str) -> String {
    let sign = |choices: &mut Choices| choices.pick(&["+", "-", "?", "plus", "minus", "−", "\"-\"", "", "good"]);
    let mut text = format!("{before}date{colon}{}", choices.pick(DATES));
    for _ in 0..choices.below(5) {
        let party = choices.pick(&["us", "us", "no-decision", "x-sys", "in-house", "nobody"]);
        match choices.below(4) {
            0 => text.push_str(&format!("{before}{party}{colon}{}", choices.pick(LINES))),
            1 => text.push_str(&format!("{before}{}{colon}{}", 1 + choices.below(22), sign(choices))),
            2 => text.push_str(&format!(
                "{before}{}{colon}{{us: {}, {party}2: {}, evidence: {}}}",
                1 + choices.below(21),
                sign(choices),
                sign(choices),
                choices.pick(&["said so", "well - done?", "\"- ?\"", "~"]),
            )),
            _ => text.push_str(&format!("{before}{party}{colon}{{{}: {}}}", 1 + choices.below(21), sign(choices))),
        }
    }
    text
}

const LINES: &[&str] = &[
    "++-+? +?+-+ +-?+- ++?+-",
    "-+-+? +?+-+ +-?+- ++?+-",
    "????? ????? ????? ?????",
    "++++++++++++++++++++",
    "..... ..... ..... .....",
    "- + - + - + - + - + - + - + - + - + - +",
    "++-+?",
    "\"++−+? +?+–+ +-?+- ++?+-\"",
    "[++-+?, +?+-+, +-?+-, -----]",
    "good",
];

const DATES: &[&str] =
    &["2026-11-02", "2027-03-31", "2025-01-01", "2026-02-30", "31.03.2027", "9999-12-31", "0000-01-01", "-9999-01-01"];

const AMOUNTS: &[&str] = &[
    "250000",
    "250000 EUR",
    "€1.2M",
    "0",
    "1,250,000.50 USD",
    "$5",
    "-1",
    "1e30",
    "79228162514264337593543950335",
    "0.0000000001",
    "79228162514264337593543950335 EUR",
    "lots",
];

const TEXTS: &[&str] = &[
    "Depot planning",
    "grow",
    "Ada Frost",
    "a",
    "\"a: b\"",
    "x <b>y</b> & z",
    "'it''s'",
    "東京 電力",
    "🦀🦀",
    "win",
    "call",
    "https://example.com/",
    "javascript:alert(1)",
    "\"\"",
    "no",
    "2026-11-24",
    "\"{{ title }}\"",
    "\"\\u0000\\e[31m\"",
    "{% raw %}",
    "\"[[acme]] *bold* `code`\"",
    "a very long text that goes on and on and on and on and on and on and on and on and on and on",
];

/// Names of criteria positions, slots and test questions.
const NAMED: &[&str] =
    &["us", "x-sys", "outcome", "initiative", "solution", "assessment-honest", "unknowns-named", "nobody", "\"\""];

const NOISE: &[&str] = &[
    "~",
    "-",
    "?",
    "[",
    "{",
    "}",
    "\"",
    "'",
    "|",
    ">",
    "&a b",
    "*a",
    "!t x",
    "@x",
    "%x",
    "`x`",
    "a: b",
    "- - -",
    "[a, b",
    "{a: b",
    "x # y",
    "#",
    "\t",
    "[[[[",
    "{{",
    "? x",
    "!!binary aGk=",
    "<<: *x",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
    ",",
    "é: ü",
];

fn yaml_noise(choices: &mut Choices) -> String {
    const PIECES: &[&str] = &[
        "title",
        ": ",
        "\n",
        "- ",
        "  ",
        "a",
        "key: value\n",
        "\n  ",
        "us: -\n",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "\"",
        "'",
        "|\n",
        ">-\n",
        "&a ",
        "*a",
        "!t ",
        "# c",
        "\t",
        "@",
        "%",
        "---\n",
        "...\n",
        "é",
        "東",
        "🦀",
        "−",
        "+",
        "-",
        "?",
        "players:\n",
        "- name: Ada\n",
        "title: x\n",
        "5: ",
        "amount: 5\n",
        ":",
        "\r\n",
        "\\",
        "~",
        "null",
        "<<: ",
        "account: acme\n",
    ];
    (0..choices.below(40)).map(|_| choices.pick(PIECES)).collect()
}

fn body(choices: &mut Choices) -> String {
    const PIECES: &[&str] = &[
        "text ",
        "\n",
        "\n\n",
        "# Heading\n\n",
        "## Heading {#own .c}\n",
        "- item\n",
        "  - inner\n",
        "1. one\n",
        "> quote\n",
        "> [!NOTE]\n> x\n",
        "| a | b |\n|---|:-:|\n| [[acme\\|x]] | c |\n",
        "```\ncode [[acme]]\n```\n",
        "`code`",
        "*a*",
        "**b**",
        "~~c~~",
        "- [ ] task\n",
        "- [x] done\n",
        "[^1]",
        "[^1]: note [[acme]]\n",
        "[^2]: [^1]\n",
        "<b>x</b>",
        "<div id=\"own\">\n",
        "</div>\n",
        "<script>alert(1)</script>",
        "<!-- c -->",
        "---\n",
        "***\n",
        "term\n: definition\n",
        "https://example.com/a_b ",
        "www.example.com ",
        "ada@example.com ",
        "&amp; &#0; ",
        "\\",
        "\\[",
        "[",
        "](",
        ")",
        "!",
        "]]",
        "[[",
        "{#",
        "}",
        "`",
        "``",
        "*",
        "_",
        "~",
        "|",
        "\t",
        "é",
        "東京",
        "🦀",
        "\u{200b}",
        "\r\n",
        "[a][r]",
        "[r]: acme.md\n",
        "[a]: <x y> 'z'\n",
        "$x$",
        "==a==",
        ":smile:",
        "  \n",
        "    indented\n",
        "<https://a.b>",
        "#5 ",
    ];
    let mut text = String::new();
    for _ in 0..choices.below(25) {
        match choices.below(6) {
            0 => {
                let target = choices.pick(IDS);
                let before = choices.pick(&["", "", "account:", "opportunity:", "page:", "#", "person:"]);
                let behind =
                    choices.pick(&["", "", "#plan", "#heading", "#own", "|label", "#5", "#nowhere", "#ada-frost"]);
                text.push_str(&format!("{}[[{before}{target}{behind}]] ", choices.pick(&["", "", "", "!"])));
            }
            1 => {
                let target = choices.pick(&[
                    "acme.md",
                    "../accounts/acme.md#heading",
                    "#heading",
                    "index.md",
                    "../../x.md",
                    "/accounts/acme.md",
                    "plan.png",
                    "javascript:alert(1)",
                    "<a b>",
                    "%2e%2e/x",
                    "https://example.com",
                    "mailto:a@b.c",
                    "",
                    "a%00b",
                    "%FF",
                    "?q",
                    "//x/y",
                    "../pages/acme.md",
                    "acme",
                    "data:text/html,x",
                    "\\x",
                ]);
                text.push_str(&format!("{}[a *b*]({target}) ", choices.pick(&["", "", "!"])));
            }
            _ => text.push_str(choices.pick(PIECES)),
        }
    }
    text
}

fn site_toml(choices: &mut Choices) -> Option<String> {
    const LINES: &[&str] = &[
        "title = \"Site & <more>\"\n",
        "currency = \"EUR\"\n",
        "company = \"Acme\"\n",
        "language = \"en-GB\"\n",
        "language = \"xx\"\n",
        "theme = \"none\"\n",
        "output = \"content\"\n",
        "content = \"..\"\n",
        "methodology = \"none.yaml\"\n",
        "titel = 5\n",
        "= \n",
        "\"\n",
        "title = 5\n",
        "description = '''\nlong\n'''\n",
        "currency = \"euros\"\n",
    ];
    const TABLES: &[&str] = &[
        "[[team]]\nid = \"ada\"\nname = \"Ada <Frost>\"\n",
        "[[team]]\nid = \"bo\"\nname = \"Bo\"\nmanager = \"ada\"\nemail = \"bo@example.com\"\n",
        "[[team]]\nid = \"bo\"\n",
        "[[team]]\nname = \"No one\"\n",
        "[[team]]\nid = \"a/b\"\nname = \"x\"\n",
        "[markdown]\nraw_html = \"trust\"\n",
        "[markdown]\nraw_html = \"escape\"\n",
        "[publish]\nallow_indexing = true\nfooter = \"<b>\"\n",
        "[publish]\nbase_url = \"https://example.com/x/\"\n",
        "[thresholds]\nprofit_min = \"5\"\ngate = 80\nassessment_stale_days = 0\n",
        "[check]\nignore = [\"misc\"]\n",
        "[thresholds]\nclose_within_days = 4294967295\n",
        "[nonsense]\nx = [1, {y = 2}]\n",
        "[[[\n",
    ];
    if choices.once_in(5) {
        return None;
    }
    let mut text = String::new();
    for _ in 0..choices.below(5) {
        text.push_str(choices.pick(LINES));
    }
    for _ in 0..choices.below(6) {
        text.push_str(choices.pick(TABLES));
    }
    Some(text)
}
