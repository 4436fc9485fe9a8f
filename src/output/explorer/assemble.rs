//! Joins the files of the page into one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::date::Language;
use crate::output::picture::{Theme, ThemeName};
use crate::text::bidi;

const FRAME: &str = include_str!("page/index.html");
const STYLE: &str = include_str!("page/style.css");

/// The modules, each after those it imports.
const MODULES: &[(&str, &str)] = &[
    ("data.js", include_str!("page/data.js")),
    ("fold.js", include_str!("page/fold.js")),
    ("index.js", include_str!("page/index.js")),
    ("state.js", include_str!("page/state.js")),
    ("words.js", include_str!("page/words.js")),
    ("dom.js", include_str!("page/dom.js")),
    ("told.js", include_str!("page/told.js")),
    ("claims.js", include_str!("page/claims.js")),
    ("measure.js", include_str!("page/measure.js")),
    ("filter.js", include_str!("page/filter.js")),
    ("choices.js", include_str!("page/choices.js")),
    ("mark.js", include_str!("page/mark.js")),
    ("csv.js", include_str!("page/csv.js")),
    ("picture.js", include_str!("page/picture.js")),
    ("list.js", include_str!("page/list.js")),
    ("tablepicture.js", include_str!("page/tablepicture.js")),
    ("table.js", include_str!("page/table.js")),
    ("matrix.js", include_str!("page/matrix.js")),
    ("views/axis.js", include_str!("page/views/axis.js")),
    ("views/strip.js", include_str!("page/views/strip.js")),
    ("views/timeline.js", include_str!("page/views/timeline.js")),
    ("views/attendance.js", include_str!("page/views/attendance.js")),
    ("views/network.js", include_str!("page/views/network.js")),
    ("views/topics.js", include_str!("page/views/topics.js")),
    ("views/ledger.js", include_str!("page/views/ledger.js")),
    ("views/people.js", include_str!("page/views/people.js")),
    ("views/documents.js", include_str!("page/views/documents.js")),
    ("views/disputes.js", include_str!("page/views/disputes.js")),
    ("views/sources.js", include_str!("page/views/sources.js")),
    ("notes.js", include_str!("page/notes.js")),
    ("lines.js", include_str!("page/lines.js")),
    ("card.js", include_str!("page/card.js")),
    ("cover.js", include_str!("page/cover.js")),
    ("search.js", include_str!("page/search.js")),
    ("facets.js", include_str!("page/facets.js")),
    ("print.js", include_str!("page/print.js")),
    ("main.js", include_str!("page/main.js")),
];

/// Returns the page around the data, which are JSON.
pub(super) fn page(data: &str, title: &str, language: Language) -> String {
    let (script, style) = (script(), style());
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; img-src data: blob:; \
         base-uri 'none'; form-action 'none'",
        hash(&script),
        hash(&style)
    );
    let direction = if language.is_rtl() { "rtl" } else { "ltr" };
    let parts = [
        ("{language}", language.tag()),
        ("{direction}", direction),
        ("{policy}", &policy),
        ("{title}", &escape(title)),
        ("{style}", &style),
        ("{script}", &script),
        ("{data}", &data.replace('<', "\\u003c")),
    ];
    fill(FRAME, &parts)
}

/// Returns a text with each placeholder filled; what is filled in is not looked at again.
fn fill(frame: &str, parts: &[(&str, &str)]) -> String {
    let mut page = String::new();
    let mut rest = frame;
    while let Some((at, (key, value))) =
        parts.iter().filter_map(|part| Some((rest.find(part.0)?, part))).min_by_key(|&(at, _)| at)
    {
        page.push_str(&rest[..at]);
        page.push_str(value);
        rest = &rest[at + key.len()..];
    }
    page.push_str(rest);
    page
}

/// Returns the modules as one script: each in a scope of its own that returns what it exports.
fn script() -> String {
    MODULES.iter().map(|(name, text)| scope(name, text)).collect()
}

fn scope(name: &str, text: &str) -> String {
    let mut body = String::new();
    let mut exports = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("import ") {
            let mut import = line.to_owned();
            while !import.ends_with(';') {
                let Some(more) = lines.next() else { break };
                import.push_str(more);
            }
            body.push_str(&import_of_scope(&import));
        } else if let Some(line) = line.strip_prefix("export ") {
            exports.extend(exported(line));
            body.push_str(line);
        } else {
            body.push_str(line);
        }
        body.push('\n');
    }
    let exports = exports.join(", ");
    format!("\nconst {} = (() => {{\n{body}return {{ {exports} }};\n}})();\n", scope_name(name))
}

/// Returns `const { a } = scope_x;` for `import { a } from "./x.js";`.
fn import_of_scope(import: &str) -> String {
    let (names, path) = import.split_once(" from ").unwrap_or((import, ""));
    let names = names.trim_start_matches("import ");
    format!("const {names} = {};", scope_name(path.trim_matches(['"', ';'])))
}

/// Returns the name that a declaration declares.
fn exported(declaration: &str) -> Option<&str> {
    let keywords = ["async", "function", "const", "class"];
    let mut words = declaration.split([' ', '(', ';', '=']).filter(|word| !word.is_empty());
    words.find(|word| !keywords.contains(word))
}

/// Returns the name of a module's scope, which its path gives.
fn scope_name(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    format!("scope_{}", file.trim_end_matches(".js"))
}

/// Returns the style sheet behind the colours of the themes.
fn style() -> String {
    let (light, dark, print) =
        (tokens(ThemeName::Light), tokens(ThemeName::Dark), tokens(ThemeName::Print));
    format!(
        "\n:root{{color-scheme:light;{light}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}\n\
         :root[data-theme=dark]{{color-scheme:dark;{dark}}}\n\
         @media print{{:root:root{{color-scheme:light;{print}}}}}\n{STYLE}"
    )
}

fn tokens(name: ThemeName) -> String {
    let Theme {
        background,
        band,
        text,
        muted,
        rule,
        guarantor,
        conflict_party,
        observer,
        mediator,
        host,
        participant,
        absent,
        // The explorer has no scale of shades.
        scale: _,
        pale: _,
    } = name.theme();
    let tokens = [
        ("background", background),
        ("band", band),
        ("text", text),
        ("muted", muted),
        ("rule", rule),
        ("guarantor", guarantor),
        ("conflict_party", conflict_party),
        ("observer", observer),
        ("mediator", mediator),
        ("host", host),
        ("participant", participant),
        ("absent", absent),
    ];
    tokens.map(|(key, colour)| format!("--{key}:{colour};")).concat()
}

/// Returns the hash of an element's text, as the policy takes it.
fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

fn escape(text: &str) -> String {
    let text = bidi::on_one_line(text);
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_comes_after_those_it_imports_and_no_import_is_left() {
        let mut seen: Vec<&str> = Vec::new();
        for (name, text) in MODULES {
            let imported = text.split(" from \"").skip(1).filter_map(|rest| rest.split('"').next());
            for path in imported {
                let file = path.rsplit('/').next().unwrap();
                let known = seen.iter().any(|module| module.rsplit('/').next() == Some(file));
                assert!(known, "{name} imports {path}");
            }
            seen.push(name);
        }
        let script = script();
        let left = |line: &&str| ["import ", "export "].iter().any(|word| line.starts_with(word));
        assert_eq!(script.lines().find(left), None);
        assert!(!script.to_lowercase().contains("</script"));
    }

    #[test]
    fn a_module_is_a_scope_that_takes_and_gives() {
        let text = "// x\nimport {\n  a,\n} from \"../a.js\";\nexport async function b(c) {\n}\nexport const D = 1;\n";
        insta::assert_snapshot!(scope("views/x.js", text), @r"
        const scope_x = (() => {
        // x
        const {  a,} = scope_a;
        async function b(c) {
        }
        const D = 1;
        return { b, D };
        })();
        ");
    }

    #[test]
    fn data_can_not_end_their_element_and_placeholders_in_them_stay_text() {
        let page =
            page("{\"a\":\"</script><img onerror=x>{script}\"}", "<b>{data}", Language::Arabic);
        assert!(page.contains("{\"a\":\"\\u003c/script>\\u003cimg onerror=x>{script}\"}"));
        assert!(page.contains("&lt;b&gt;{data}</title>"));
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""));
    }

    #[test]
    fn the_policy_names_the_hash_of_what_stands_in_the_elements() {
        let page = page("{}", "T", Language::English);
        for (open, close) in [("<style>", "</style>"), ("<script type=\"module\">", "</script>")] {
            let text = page.split(open).nth(1).unwrap().split(close).next().unwrap();
            assert!(page.contains(&format!("'sha256-{}'", hash(text))), "{open}");
        }
    }
}
