//! The figures of a playbook as lines of a name and a value.

use salesbook::methodology::{Axis, CriterionId, Methodology};
use salesbook::playbook::entity::assessment::{Party, Rating};
use salesbook::playbook::entity::key_player::{Coverage, Support};
use salesbook::playbook::{Opportunity, Playbook};
use salesbook::project::Checked;
use salesbook::schema::Date;
use salesbook::score::actions::prime_coverage;
use salesbook::score::attention::{Fact, attention};
use salesbook::score::coverage::{SingleThread, account_cover, contact_type};
use salesbook::score::evidence::backing;
use salesbook::score::pipeline::{Amounts, pipeline, probability};
use salesbook::score::progress::{Missing, ModuleProgress, Stale};
use salesbook::score::qualification::{Disqualifier, Qualification};
use salesbook::score::relationship::{suggested_strategy, suggested_targets};
use salesbook::score::tally::{Counts, Tally};
use salesbook::score::value::{NotReckoned, Payback, ValueFigures};
use salesbook::score::worth::worth;
use salesbook::score::{Figures, Ratio};
use std::collections::BTreeMap;

/// A word in the name of each kind of figure.
pub const KINDS: &[&str] = &[
    "us",
    "x-sys",
    "edge",
    "position",
    "qualified",
    "worth",
    "signal",
    "control",
    "map",
    "contact",
    "target",
    "thread",
    "cover",
    "strategy",
    "insights",
    "value",
    "year",
    "source",
    "certainty",
    "prime",
    "answer",
    "actions",
    "module",
    "change",
    "age",
    "gate",
    "review",
    "against",
    "backing",
    "probability",
    "open",
    "stage",
    "owner",
    "account",
    "month",
    "bucket",
    "converted",
    "attention",
];

type Lines = BTreeMap<String, String>;

/// Every figure of a playbook by its name.
pub fn written(checked: &Checked) -> Lines {
    let mut lines = Lines::new();
    let Checked { playbook, figures, today, .. } = checked;
    for (id, opportunity) in &playbook.opportunities {
        let mut of = |name: &str, value: String| {
            assert!(lines.insert(format!("{id} {name}"), value).is_none(), "{id} {name} stands twice");
        };
        assessment(playbook, opportunity, &figures[id], &mut of);
        people(opportunity, &figures[id], &mut of);
        value(&figures[id], &mut of);
        plan(playbook, opportunity, &figures[id], &mut of);
        process(playbook, opportunity, &figures[id], *today, &mut of);
        let percent = probability(opportunity, &playbook.methodology);
        of("probability", percent.map_or("none".into(), |percent| format!("{percent} %")));
    }
    for (id, account) in &playbook.accounts {
        let players = playbook.opportunities_of(&account.id).flat_map(|o| &o.players).map(|player| &player.value);
        lines.insert(format!("{id} cover"), account_cover(players).slug().to_owned());
    }
    sums(playbook, &mut lines);
    let items = attention(playbook, figures, *today);
    lines.insert("attention count".to_owned(), items.len().to_string());
    for (place, item) in items.iter().enumerate() {
        let held = if item.is_on_hold { ", on hold" } else { "" };
        let line = format!("{} of {}, {}{held}", item.weight(), item.opportunity, fact(&item.fact));
        lines.insert(format!("attention {}", place + 1), line);
    }
    lines
}

fn counts(counts: &Counts) -> String {
    format!("+{} -{} ?{} .{}", counts.favourable, counts.unfavourable, counts.unknown, counts.unrated)
}

fn answers(methodology: &Methodology, tally: &Tally, party: &str, of: &mut impl FnMut(&str, String)) {
    for (question, answered) in methodology.questions.iter().zip(&tally.questions) {
        let known = answered.counts.confidence();
        let signal = answered.signal.slug();
        let line = format!("{} = {}, {known} known, {signal}", counts(&answered.counts), answered.score);
        of(&format!("{party} {}", question.slug), line);
    }
    let line = format!("{} = {}, {} known", counts(&tally.counts), tally.score, tally.counts.confidence());
    of(&format!("{party} all"), line);
}

fn sign(rating: Option<Rating>) -> char {
    rating.map_or('.', |rating| rating.sign())
}

fn assessment(playbook: &Playbook, opportunity: &Opportunity, figures: &Figures, of: &mut impl FnMut(&str, String)) {
    let methodology = &playbook.methodology;
    answers(methodology, &figures.us, "us", of);
    for rival in &figures.rivals {
        let Party::Competitor(id) = &rival.party else { continue };
        answers(methodology, &rival.tally, id.as_str(), of);
        for (question, edge) in methodology.questions.iter().zip(&rival.advantage.questions) {
            of(&format!("edge {id} {}", question.slug), edge.to_string());
        }
        of(&format!("edge {id} all"), format!("{}, {} rated", rival.advantage.total, rival.advantage.rated));
        for row in &rival.advantage.criteria {
            let line = format!("{} {} {}", sign(row.ours), sign(row.theirs), row.edge.slug());
            of(&format!("edge {id} #{}", row.criterion.number()), line);
        }
    }
    let win = &figures.win;
    let signs = win.why.iter().map(|why| {
        let sign = why.sign.map_or("blank".into(), |sign| sign.to_string());
        format!("{} {sign}", why.axis.word())
    });
    let word = |position: Option<salesbook::playbook::entity::opportunity::WinPosition>| {
        position.map_or("none", |position| position.slug())
    };
    let mut line = format!("{} ({})", word(win.position()), signs.collect::<Vec<_>>().join(", "));
    if win.is_overridden() {
        line.push_str(&format!(", reckoned {}", word(win.reckoned)));
    }
    of("position", line);
    let reason = |reason: &Disqualifier| match reason {
        Disqualifier::BelowThreshold { question, score, threshold } => {
            format!("{} {score} below {threshold}", methodology.questions[*question].slug)
        }
        Disqualifier::MustHave(id) => format!("#{} -", id.number()),
    };
    of(
        "qualified",
        match &figures.qualification {
            Qualification::NotAssessed => "not assessed".to_owned(),
            Qualification::Qualified => "yes".to_owned(),
            Qualification::NotQualified(reasons) => {
                format!("no, {}", reasons.iter().map(reason).collect::<Vec<_>>().join(", "))
            }
        },
    );
    let worth = methodology.question_on(Axis::Worth).map(|question| figures.us.score_of(question));
    of("worth", worth.map_or("none".into(), |score| score.to_string()));
    for (kind, signal) in figures.signals.all() {
        of(&format!("signal {}", kind.slug()), signal.slug().to_owned());
    }
    let control = &figures.control;
    let signs = format!("{} signs, {} personal", control.signs.len(), control.personal());
    of("control", format!("{}, {signs}", control.control.slug()));
    of("age", figures.assessment_age.map_or("none".into(), |days| format!("{days} days")));
    if let Some(change) = &figures.change {
        of(
            "change",
            format!(
                "{} better, {} worse, {} newly known, {} no longer known, {} to {}",
                change.better,
                change.worse,
                change.newly_known,
                change.no_longer_known,
                change.score_before,
                change.score_after
            ),
        );
        let rows = change.criteria.iter();
        let rows = rows.map(|row| format!("#{} {} to {}", row.criterion.number(), sign(row.before), sign(row.after)));
        of("change criteria", rows.collect::<Vec<_>>().join(", "));
    }
    let _ = opportunity;
}

fn people(opportunity: &Opportunity, figures: &Figures, of: &mut impl FnMut(&str, String)) {
    let map = &figures.map;
    let balance = map.balance.map_or("none".into(), |balance| balance.to_string());
    of("map", format!("{}, balance {balance}", map.status.slug()));
    of(
        "map people",
        format!(
            "{} people, {} key, {} of them supportive, {} inner circle, {} political structure, {} with us, {} against, \
             {} placeholders",
            map.players,
            map.key.len(),
            map.supportive_key.len(),
            map.inner_circle,
            map.political_structure,
            map.supportive,
            map.against,
            map.placeholders
        ),
    );
    let by = |count: usize, word: &str| (count > 0).then(|| format!("{count} {word}"));
    let coverage = Coverage::ALL.iter().filter_map(|level| by(map.by_coverage[level], level.slug()));
    of("map coverage", coverage.collect::<Vec<_>>().join(", "));
    let support = Support::ALL.iter().filter_map(|level| by(map.by_support[&Some(*level)], level.slug()));
    let support = support.chain(by(map.by_support[&None], "unknown"));
    of("map support", support.collect::<Vec<_>>().join(", "));
    for player in &opportunity.players {
        let id = player.player_id();
        of(&format!("contact {id}"), contact_type(player).slug().to_owned());
        let strategy = suggested_strategy(player).map_or("none", |strategy| strategy.slug());
        of(&format!("strategy {id}"), strategy.to_owned());
    }
    for (place, target) in suggested_targets(&opportunity.players).iter().enumerate() {
        let steps = target.steps_from_mentor.map_or("no way from a mentor".into(), |s| format!("{s} from a mentor"));
        of(&format!("target {}", place + 1), format!("{}, {steps}", opportunity.players[target.player].player_id()));
    }
    of(
        "thread",
        match &map.single_thread {
            None => "several".to_owned(),
            Some(SingleThread::OnePlayer(id)) => format!("only {id}"),
            Some(SingleThread::OneOfUs(id)) => format!("all by {id}"),
        },
    );
    let insights = &figures.insights;
    let line = format!("{}, {} items, {} confirmed", insights.soundness.slug(), insights.items, insights.confirmed);
    of("insights", format!("{line}, {} owned by key players", insights.owned));
    if let Some(fit) = &figures.strategy {
        of("suggestion", format!("{} {}", fit.kind.slug(), fit.variation.map_or("-", |variation| variation.slug())));
    }
}

fn value(figures: &Figures, of: &mut impl FnMut(&str, String)) {
    match &figures.value {
        None => {}
        Some(Err(problem)) => of(
            "value",
            match problem {
                NotReckoned::NoLines => "no lines".to_owned(),
                NotReckoned::MixedCurrencies(currencies) => {
                    let code = |c: &Option<salesbook::schema::Currency>| c.map_or("none".into(), |c| c.to_string());
                    format!("mixed currencies {}", currencies.iter().map(code).collect::<Vec<_>>().join(" "))
                }
                NotReckoned::Years(years) => format!("{years} years"),
                NotReckoned::TooLarge => "too large".to_owned(),
            },
        ),
        Some(Ok(value)) => reckoned(value, of),
    }
}

fn reckoned(value: &ValueFigures, of: &mut impl FnMut(&str, String)) {
    let payback = match value.payback {
        Payback::AtOnce => "at once".to_owned(),
        Payback::Months(month) => format!("in month {month}"),
        Payback::NotWithin => "not within".to_owned(),
    };
    let share = value.return_on_investment.map_or("none".into(), |share| share.to_string());
    let currency = value.currency.map_or("none".into(), |currency| currency.to_string());
    of(
        "value",
        format!(
            "{} - {} = {} {currency}, payback {payback}, return {share}",
            value.benefits.normalize(),
            value.costs.normalize(),
            value.net.normalize()
        ),
    );
    for year in &value.years {
        let line = format!("{} - {}", year.benefits.normalize(), year.costs.normalize());
        of(&format!("year {}", year.year), format!("{line}, so far {}", year.cumulative.normalize()));
    }
    for (source, sum) in &value.by_source {
        of(&format!("source {}", source.slug()), sum.normalize().to_string());
    }
    for (certainty, sum) in &value.benefits_by_certainty {
        of(&format!("certainty {}", certainty.slug()), sum.normalize().to_string());
    }
}

fn plan(playbook: &Playbook, opportunity: &Opportunity, figures: &Figures, of: &mut impl FnMut(&str, String)) {
    let actions = opportunity.plan.as_ref().map_or(&[][..], |plan| &plan.actions);
    let titles = |places: &[usize]| {
        let titles = places.iter().map(|place| actions[*place].title.as_ref().unwrap().value.as_str());
        titles.collect::<Vec<_>>().join(", ")
    };
    let covered = prime_coverage(&figures.triggers);
    of("prime", covered.map_or("none".into(), |share: Ratio| share.to_string()));
    for trigger in &figures.triggers {
        let name = format!("answer #{} {}", trigger.criterion.number(), trigger.prime.slug());
        of(&name, trigger.answered_by.map_or("nothing".into(), |place| titles(&[place])));
    }
    of("actions open", titles(&figures.actions.open));
    of("actions overdue", titles(&figures.actions.overdue));
    of("actions soon", titles(&figures.actions.due_soon));
    of("actions next", titles(figures.actions.next.as_slice()));
    let kinds = figures.actions.by_prime.iter().filter(|(_, count)| **count > 0);
    let kinds = kinds.map(|(prime, count)| format!("{count} {}", prime.slug())).collect::<Vec<_>>();
    of("actions kinds", kinds.join(", "));
    for module in &figures.progress {
        of(&format!("module {}", module.module), progress(module));
    }
    let _ = playbook;
}

fn progress(module: &ModuleProgress) -> String {
    let missing = module.missing.iter().map(missing).collect::<Vec<_>>();
    let stale = module.stale.iter().map(stale).collect::<Vec<_>>();
    let mut line = module.state.slug().to_owned();
    if !missing.is_empty() {
        line.push_str(&format!(", missing {}", missing.join(" + ")));
    }
    if !stale.is_empty() {
        line.push_str(&format!(", stale {}", stale.join(" + ")));
    }
    line
}

fn number(id: CriterionId) -> String {
    format!("#{}", id.number())
}

fn missing(missing: &Missing) -> String {
    match missing {
        Missing::OurRatings(count) => format!("{count} ratings"),
        Missing::PrimaryCompetitor => "primary competitor".into(),
        Missing::CompetitorRatings(count) => format!("{count} ratings of theirs"),
        Missing::CompellingEvent => "event".into(),
        Missing::UniqueBusinessValue => "unique value".into(),
        Missing::Strategy => "strategy".into(),
        Missing::StrategyReason => "reason".into(),
        Missing::Goal => "goal".into(),
        Missing::DatedObjective => "dated objective".into(),
        Missing::Approver => "approver".into(),
        Missing::DecisionMaker => "decision maker".into(),
        Missing::KeyPlayers(count) => format!("{count} key players"),
        Missing::Attribute(id, attribute) => format!("{} of {id}", attribute.slug()),
        Missing::BusinessAgenda(id) => format!("business agenda of {id}"),
        Missing::PersonalAgenda(id) => format!("personal agenda of {id}"),
        Missing::RelationshipStrategy(id) => format!("strategy for {id}"),
        Missing::ActionOn(id, rating) => format!("action on {} {}", number(*id), sign(*rating)),
        Missing::DatedAction => "dated action".into(),
        Missing::Test => "test".into(),
        Missing::Review => "review".into(),
        Missing::NextReview => "next review".into(),
    }
}

fn stale(stale: &Stale) -> String {
    match stale {
        Stale::Assessment(Some(days)) => format!("assessment {days} days"),
        Stale::Assessment(None) => "assessment undated".into(),
        Stale::Objectives(date) => format!("objectives {date}"),
        Stale::Contact(id, days) => format!("contact with {id} {days} days"),
        Stale::Target(id, date) => format!("target for {id} {date}"),
        Stale::OverdueActions(count) => format!("{count} overdue"),
        Stale::NoActionSoon => "no action soon".into(),
        Stale::Test(days) => format!("test {days} days"),
        Stale::TestBeforeAssessment => "test before assessment".into(),
        Stale::Review(date) => format!("review {date}"),
    }
}

/// Gates, reviews, what answers rest on, and the figures of the fourth question against their thresholds.
fn process(
    playbook: &Playbook,
    opportunity: &Opportunity,
    figures: &Figures,
    today: Date,
    of: &mut impl FnMut(&str, String),
) {
    let methodology = &playbook.methodology;
    let stage = |id| methodology.stage(id).slug.clone();
    for gate in &figures.gates.stages {
        let passed = if gate.is_passed() { "passed" } else { "not passed" };
        let line = format!("{} of {} yes, {} % needed", gate.yes(), gate.questions.len(), gate.threshold);
        let open = format!("{} mandatory open", gate.mandatory_open.len());
        of(&format!("gate {}", stage(gate.stage)), format!("{line}, {open}, {passed}"));
    }
    of("gate reckoned", figures.gates.reckoned.map_or("none".into(), stage));
    let reviews = &figures.reviews;
    let age = reviews.age.map_or("none".into(), |days| format!("{days} days ago"));
    let next = reviews.next.map_or("none".into(), |date| date.to_string());
    of("review", format!("last {age}, next {next}, every {} days", reviews.cadence));
    let figures = worth(opportunity, &playbook.config, today);
    let amounts = [
        ("order", figures.order),
        ("one-year", figures.one_year),
        ("three-years", figures.three_years),
        ("profit", figures.profit),
    ];
    for (name, figure) in amounts {
        let Some(figure) = figure else { continue };
        let verdict = if figure.is_short() { "short" } else { "enough" };
        let line = format!("{} of {}, {verdict}", figure.amount.normalize(), figure.least.normalize());
        of(&format!("against {name}"), line);
    }
    if let Some(close) = figures.close {
        let verdict = if close.is_late() { "late" } else { "in time" };
        of("against close", format!("{} days of {}, {verdict}", close.days, close.window));
    }
    for (id, _) in methodology.criteria() {
        let rests_on = backing(opportunity, id, today).map_or("nothing".into(), |backing| {
            backing.learned.map_or("evidence without a date".into(), |date| format!("evidence of {date}"))
        });
        of(&format!("backing #{}", id.number()), rests_on);
    }
}

fn sums(playbook: &Playbook, lines: &mut Lines) {
    let mut of = |name: String, amounts: &Amounts| {
        let line = format!("{} opportunities, {} without an amount", amounts.count, amounts.without_amount);
        lines.insert(name.clone(), line);
        for (currency, sum) in &amounts.sums {
            let currency = currency.map_or("none".into(), |currency| currency.to_string());
            let line = format!("{} in {}, weighted {}", sum.amount.normalize(), sum.count, sum.weighted.normalize());
            lines.insert(format!("{name} {currency}"), format!("{line}, {} without a weight", sum.unweighted));
        }
        if let Some(all) = amounts.converted(&playbook.config) {
            let line = format!("{} {}, weighted {}, of {}", all.amount, all.currency, all.weighted, all.as_of);
            lines.insert(format!("{name} converted"), line);
        }
    };
    let figures = pipeline(playbook);
    let unknown = || "none".to_owned();
    of("open".into(), &figures.open);
    for (stage, amounts) in &figures.by_stage {
        let stage = stage.map_or_else(unknown, |stage| playbook.methodology.stage(stage).slug.clone());
        of(format!("stage {stage}"), amounts);
    }
    for (owner, amounts) in &figures.by_owner {
        of(format!("owner {}", owner.as_ref().map_or_else(unknown, ToString::to_string)), amounts);
    }
    for (account, amounts) in &figures.by_account {
        of(format!("account {}", account.as_ref().map_or_else(unknown, ToString::to_string)), amounts);
    }
    for (month, amounts) in &figures.by_month {
        let month = month.map_or_else(unknown, |month| format!("{}-{:02}", month.year, month.month));
        of(format!("month {month}"), amounts);
    }
    for (bucket, amounts) in &figures.by_bucket {
        of(format!("bucket {}", bucket.slug()), amounts);
    }
}

fn fact(fact: &Fact) -> String {
    match fact {
        Fact::PastClose { days } => format!("{days} days past its close date"),
        Fact::OverdueActions { count, since } => format!("{count} actions overdue since {since}"),
        Fact::ReviewOverdue { days } => format!("review overdue {days} days"),
        Fact::CompellingEventNear { days } => format!("event in {days} days"),
        Fact::DecisionNear { days } => format!("decision in {days} days"),
        Fact::Red(kind) => format!("{} red", kind.slug()),
        Fact::NeverAssessed => "never assessed".into(),
        Fact::StaleAssessment { days } => format!("assessment {} days old", days.unwrap_or(-1)),
        Fact::NoNextAction => "no next action".into(),
    }
}
