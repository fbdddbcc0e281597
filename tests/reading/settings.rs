//! The settings, the methodology they name, and reading again what has changed.

use crate::fixture::Fixture;
use salesbook::methodology::Methodology;

#[test]
fn a_playbook_without_settings_has_the_defaults() {
    let fixture = Fixture::empty();
    fixture.file("content/accounts/acme.md", "");
    let config = &fixture.load().playbook.config;
    assert_eq!(
        (config.content(), config.output(), config.theme(), config.language()),
        ("content", "public", "default", "en")
    );
    assert_eq!(fixture.findings(), Vec::<String>::new());
}

#[test]
fn a_setting_that_cannot_be_meant_has_its_default() {
    let fixture = Fixture::base();
    fixture.file(
        "site.toml",
        "title = \"Kept\"\nlanguage = \"xx\"\ncontent = \"../x\"\noutput = \"content\"\ntheme = \"a/b\"\nmethodology = \"/x\"\n\
         [brand]\nfooter = \"Kept\"\nfont = \"}\"\nlogo = \"../x\"\n[publish]\nbase_url = \"x\"\n[serve]\nport = 0\n\
         [[team]]\nid = \"ada\"\nname = \"Kept\"\nmanager = \"x\"\n[[team]]\nid = \"ADA\"\nname = \"Dropped\"\n",
    );
    let loaded = fixture.load();
    let codes = loaded.diagnostics.iter().map(|finding| finding.rule.code).collect::<Vec<_>>();
    assert_eq!(codes, ["C102", "C104", "C105", "C106", "C104", "C110", "C111", "C103", "D107", "X101", "X102"]);
    let config = &loaded.playbook.config;
    assert_eq!(
        (config.content(), config.output(), config.theme(), config.language()),
        ("content", "public", "default", "en")
    );
    assert_eq!(config.title(), "Kept");
    let publish = config.publish.as_ref().unwrap();
    assert!(publish.base_url.is_none());
    let brand = config.brand.as_ref().unwrap();
    assert!(brand.footer.is_some() && brand.font.is_none() && brand.logo.is_none());
    assert!(config.serve.as_ref().unwrap().port.is_none());
    assert_eq!(loaded.playbook.team.len(), 1);
    assert_eq!(loaded.playbook.team["ada"].name.as_ref().unwrap().value, "Kept");
    assert_eq!(loaded.playbook.accounts.len(), 1, "the documents are read all the same");
}

#[test]
fn a_methodology_of_ones_own_is_laid_over_the_built_in_one() {
    let fixture = Fixture::base();
    fixture.file("site.toml", "methodology = \"how/we-sell.yaml\"\n");
    fixture.file(
        "how/we-sell.yaml",
        "\u{feff}title: Our way\nstages:\n  - {slug: trial, title: Trial, phase: mid, text: They try it., probability: 50}\n",
    );
    fixture.file(
        "content/opportunities/depot.md",
        "---\naccount: acme\namount: 1\nclose_date: 2027-03-31\nstage: trial\nassessments: {date: 2026-11-02, compelling-event: -}\n---\n",
    );
    assert_eq!(fixture.findings(), Vec::<String>::new());
    let playbook = fixture.load().playbook;
    assert_eq!(playbook.methodology.title, "Our way");
    assert_eq!(playbook.methodology.criteria, Methodology::embedded().criteria);
    assert_eq!(playbook.opportunities["depot"].stage(&playbook.methodology).unwrap().title, "Trial");

    // One that does not hold together is reported, and the built-in one is used.
    fixture.file("how/we-sell.yaml", "title: Our way\nstages: []\n");
    let loaded = fixture.load();
    let codes = loaded.diagnostics.iter().map(|finding| finding.rule.code).collect::<Vec<_>>();
    assert_eq!(codes, ["D109", "M106"]);
    assert_eq!(*loaded.playbook.methodology, *Methodology::embedded());
}
