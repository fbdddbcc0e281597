//! Settings that can be read but cannot be meant: a folder outside of the playbook, a language
//! without words, a manager who is not on the team.
//!
//! What is reported is taken out, so that everything after it works with the default.

use super::settings::EDIT_PATH;
use super::{Config, PlanType, TeamMember, brand, rates, thresholds};
use crate::diagnostics::{Candidates, Diagnostic, Rule, Span, codes, nearest};
use crate::schema::{Field, Lowering, RefKind, Spanned, bad_id, is_id, shortened, slug};
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// The folders that the site is made from, besides that of the documents.
const THEME_FOLDERS: [&str; 3] = ["assets", "templates", "themes"];

/// The modules of the process.
const MODULES: u32 = 7;

/// Reports what cannot be meant, and takes it out of the settings.
pub(super) fn look(config: &mut Config, cx: &mut Lowering<'_>) {
    language(config, cx);
    team(&mut config.team, cx);
    if let Some(settings) = &mut config.brand {
        brand::look(settings, cx);
    }
    if let Some(publish) = &mut config.publish {
        keep_if(&mut publish.base_url, cx, base_url);
        keep_if(&mut publish.edit_url, cx, edit_url);
    }
    if let Some(serve) = &mut config.serve {
        keep_if(&mut serve.port, cx, port);
    }
    keep_if(&mut config.theme, cx, theme);
    for field in [&mut config.content, &mut config.output, &mut config.methodology] {
        keep_if(field, cx, inside);
    }
    if let Some(settings) = &mut config.thresholds {
        thresholds::look(settings, cx);
    }
    plan_types(&mut config.plan_type, cx);
    folders(config, cx);
    rates::look(config, cx);
}

/// Takes a field out when `look` has something to say of it.
fn keep_if<T>(
    field: &mut Field<T>,
    cx: &mut Lowering<'_>,
    look: impl Fn(&Spanned<T>, &Lowering<'_>) -> Option<Diagnostic>,
) {
    if let Some(problem) = field.as_ref().and_then(|value| look(value, cx)) {
        cx.report(problem);
        *field = None;
    }
}

fn language(config: &mut Config, cx: &mut Lowering<'_>) {
    keep_if(&mut config.language, cx, |language, cx| {
        if Words::of(language).is_some() {
            return None;
        }
        let known = Words::LANGUAGES;
        let problem = cx
            .problem(
                &codes::config::UNKNOWN_LANGUAGE,
                language.span,
                format!("there are no words for pages in `{}`", shortened(language)),
            )
            .help(format!("write one of: {}", known.join(", ")));
        // `english` and `eng` begin as the tag does.
        let near = nearest(language, known.iter().copied())
            .or_else(|| known.iter().copied().find(|tag| language.to_lowercase().starts_with(tag)));
        Some(near.map_or(problem.clone(), |near| problem.patch(cx.place(language.span), near)))
    });
}

/// Ids that can stand in addresses, each once; managers who are on the team.
fn team(team: &mut Vec<TeamMember>, cx: &mut Lowering<'_>) {
    // By id without capitals, which make no difference in many an address.
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    team.retain(|member| {
        let Some(id) = &member.id else { return true };
        if !is_id(id) {
            let problem = bad_id(id, cx.place(id.span));
            cx.report(problem);
            return false;
        }
        if let Some(first) = first.get(&id.to_lowercase()) {
            let problem = cx
                .problem(
                    &codes::reference::DUPLICATE_ID,
                    id.span,
                    format!("two members of the team have the id `{}`", shortened(id)),
                )
                .label(cx.place(*first), "the first one is here")
                .help("give one of them another id; until then the first one counts");
            cx.report(problem);
            return false;
        }
        first.insert(id.to_lowercase(), id.span);
        true
    });
    let ids: BTreeSet<String> = team.iter().filter_map(|member| Some(member.id.as_ref()?.value.clone())).collect();
    let candidates = ids.iter().cloned().collect::<Candidates>();
    let by_name: BTreeMap<String, String> = team
        .iter()
        .rev()
        .filter_map(|member| Some((slug(member.name.as_ref()?), member.id.as_ref()?.value.clone())))
        .collect();
    for member in team {
        keep_if(&mut member.manager, cx, |manager, cx| {
            if ids.contains(&manager.value) {
                return None;
            }
            let problem = cx.problem(
                &codes::reference::UNKNOWN_REFERENCE,
                manager.span,
                format!("`{}` is not the id of {}", shortened(manager), RefKind::TeamMember.what()),
            );
            let by_name = by_name.get(&slug(manager)).map(String::as_str);
            Some(match by_name.or_else(|| candidates.nearest(manager)) {
                Some(near) => problem.help(format!("did you mean `{near}`?")).patch(cx.place(manager.span), near),
                None => problem.help("list the person under [[team]] in site.toml"),
            })
        });
    }
}

/// Modules that there are; names that stand once.
fn plan_types(types: &mut Vec<PlanType>, cx: &mut Lowering<'_>) {
    for plan_type in types.iter_mut() {
        plan_type.modules.retain(|module| {
            let is_module = (1..=MODULES).contains(&module.value);
            if !is_module {
                let problem = cx
                    .problem(
                        &codes::document::values::BAD_NUMBER,
                        module.span,
                        format!("there is no module {}", module.value),
                    )
                    .help(format!("write whole numbers from 1 to {MODULES}, such as `[1, 3, 5]`"));
                cx.report(problem);
            }
            is_module
        });
    }
    let mut first: BTreeMap<String, Span> = BTreeMap::new();
    types.retain(|plan_type| {
        let Some(name) = &plan_type.name else { return true };
        if let Some(first) = first.get(&name.value) {
            let problem = cx
                .problem(
                    &codes::reference::DUPLICATE_ID,
                    name.span,
                    format!("two types of plan are called `{}`", shortened(name)),
                )
                .label(cx.place(*first), "the first one is here")
                .help("give one of them another name; until then the first one counts");
            cx.report(problem);
            return false;
        }
        first.insert(name.value.clone(), name.span);
        true
    });
}

fn base_url(url: &Spanned<String>, cx: &Lowering<'_>) -> Option<Diagnostic> {
    if is_web_address(url) {
        return None;
    }
    let problem = cx
        .problem(&codes::config::BAD_ADDRESS, url.span, format!("`{}` is not the address of a site", shortened(url)))
        .help("write the whole address, such as `https://playbook.example.com/`");
    let completed = format!("https://{}", url.trim_start_matches('/'));
    let could_be = url.contains('.') && !url.contains(':') && is_web_address(&completed);
    Some(if could_be {
        problem.help(format!("did you mean `{completed}`?")).patch(cx.place(url.span), completed)
    } else {
        problem
    })
}

fn edit_url(url: &Spanned<String>, cx: &Lowering<'_>) -> Option<Diagnostic> {
    // The path may stand behind a `?`, as some forges have it, but never in the host.
    let (before, behind) = url.split_once('?').unwrap_or((url.as_str(), ""));
    let in_place = before.replacen(EDIT_PATH, "path", 1);
    let is_query = behind.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"\\\"<>".contains(c));
    let authority = before.split_once("://").and_then(|(_, rest)| rest.split('/').next());
    let is_sound = is_web_address(&in_place)
        && is_query
        && url.matches(EDIT_PATH).count() == 1
        && authority.is_some_and(|authority| !authority.contains(EDIT_PATH));
    (!is_sound).then(|| {
        let message = format!("`{}` does not say where documents are changed", shortened(url));
        cx.problem(&codes::config::BAD_EDIT_ADDRESS, url.span, message).help(
            "write a whole address with `{path}` once in it, such as \
             `https://forge.example.com/team/playbook/edit/main/{path}`",
        )
    })
}

/// `https://` or `http://`, a host, perhaps a port and a path; nothing behind a `?` or `#`.
fn is_web_address(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let Some(rest) = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) else { return false };
    let authority = rest.split('/').next().unwrap_or_default();
    let (host, port) = authority.rsplit_once(':').map_or((authority, None), |(host, port)| (host, Some(port)));
    let is_host = host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
        && host.starts_with(char::is_alphanumeric)
        && host.ends_with(char::is_alphanumeric);
    let is_path = rest.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"?#\\\"<>".contains(c));
    is_host && is_path && port.is_none_or(|port| port.parse::<u16>().is_ok())
}

fn port(port: &Spanned<u32>, cx: &Lowering<'_>) -> Option<Diagnostic> {
    let is_port = u16::try_from(port.value).is_ok_and(|port| port > 0);
    (!is_port).then(|| {
        cx.problem(&codes::document::values::BAD_NUMBER, port.span, format!("`{}` is not a port", port.value))
            .help("write a whole number from 1 to 65535, such as `4000`")
    })
}

fn theme(theme: &Spanned<String>, cx: &Lowering<'_>) -> Option<Diagnostic> {
    let is_name = !theme.starts_with('.') && !theme.contains(['/', '\\']) && !theme.is_empty();
    if is_name {
        return None;
    }
    let problem = cx
        .problem(&codes::config::BAD_THEME, theme.span, format!("`{}` is not the name of a theme", shortened(theme)))
        .help("write the name of a folder below themes/, without its path");
    let last = theme.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next().unwrap_or_default();
    Some(if is_id(last) {
        problem.help(format!("did you mean `{last}`?")).patch(cx.place(theme.span), last)
    } else {
        problem
    })
}

/// A path that stays below the folder of `site.toml`.
fn inside(path: &Spanned<String>, cx: &Lowering<'_>) -> Option<Diagnostic> {
    if parts(path).is_some() {
        return None;
    }
    Some(outside(path, cx))
}

/// The finding for a path that leads out of the playbook's folder.
pub(super) fn outside(path: &Spanned<String>, cx: &Lowering<'_>) -> Diagnostic {
    cx.problem(
        &codes::config::OUTSIDE,
        path.span,
        format!("`{}` leads out of the folder of the playbook", shortened(path)),
    )
    .help("write a path that begins in the folder of site.toml, without `..` and without a `/` at its beginning")
}

/// The names that a path is made of; `None` when it could lead out of the folder it begins in.
fn parts(path: &str) -> Option<PathBuf> {
    // A backslash separates folders on Windows only; nobody means it as a part of a name.
    if path.contains('\\') {
        return None;
    }
    let mut parts = PathBuf::new();
    for component in Path::new(path).components() {
        match component {
            Component::CurDir => {}
            Component::Normal(name) => parts.push(name),
            Component::Prefix(_) | Component::RootDir | Component::ParentDir => return None,
        }
    }
    Some(parts)
}

/// The site is not written into a folder that it is made from, nor around one.
fn folders(config: &mut Config, cx: &mut Lowering<'_>) {
    if let Some(problem) = overlap(config, cx) {
        cx.report(problem);
        config.output = None;
        // The folder of the documents may be named like the default of the other.
        if overlap(config, cx).is_some() {
            config.content = None;
        }
    }
}

fn overlap(config: &Config, cx: &Lowering<'_>) -> Option<Diagnostic> {
    let output = parts(config.output())?;
    let sources = std::iter::once(config.content()).chain(THEME_FOLDERS);
    let both =
        |source: &&str| parts(source).is_some_and(|source| output.starts_with(&source) || source.starts_with(&output));
    let source = sources.into_iter().find(both)?;
    let (span, rule): (Span, &'static Rule) = match config.output.as_ref().or(config.content.as_ref()) {
        Some(field) => (field.span, &codes::config::SAME_FOLDER),
        None => return None,
    };
    let (output, source) = (shown(config.output()), shown(source));
    let message = if output == source {
        format!("the site would be written to {output}, the folder that it is made from")
    } else {
        format!("the site would be written to {output}, which overlaps with {source}, a folder that it is made from")
    };
    Some(cx.problem(rule, span, message).help("name two folders beside each other, such as `content` and `public`"))
}

/// A folder as a message names it.
fn shown(folder: &str) -> String {
    match parts(folder) {
        Some(parts) if parts.as_os_str().is_empty() => "the folder of site.toml".to_owned(),
        Some(parts) => format!("{}/", parts.display()),
        None => folder.to_owned(),
    }
}
