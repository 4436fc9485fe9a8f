//! A package from a stranger does nothing in the program that opens a workbook, a document, an image or a
//! Mermaid diagram: the parts of such files are read and searched.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use resvg::usvg::roxmltree;

use crate::cli::diplograph;
use crate::hostile::{PAYLOADS, package};
use crate::package_folder::Folder;

/// Schemes of addresses that an output may lead to.
const SCHEMES: [&str; 3] = ["http:", "https:", "mailto:"];

fn leads_to_the_web(address: &str) -> bool {
    SCHEMES.iter().any(|scheme| address.to_ascii_lowercase().starts_with(scheme))
}

/// Writes what a command makes of a package into a file, and returns its bytes.
fn written(data: &Path, command: &[&str], name: &str) -> Vec<u8> {
    let folder = Folder::empty();
    let target = folder.path().join(name);
    let (data, output) = (data.to_string_lossy(), target.to_string_lossy());
    let run = diplograph(&[command, &["--data", &data, "-o", &output]].concat());
    assert_eq!(run.code, 0, "{command:?} {name}: {}", run.stderr);
    fs::read(target).unwrap()
}

/// Returns the files of a ZIP archive by name, found by its directory at the end (APPNOTE 4.3.12).
fn unzipped(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let number = |at: usize, length: usize| -> usize {
        archive[at..at + length].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let end = archive.windows(4).rposition(|bytes| bytes == b"PK\x05\x06").unwrap();
    let (count, mut at) = (number(end + 10, 2), number(end + 16, 4));
    let mut files = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(&archive[at..at + 4], b"PK\x01\x02");
        let (method, packed, name) = (number(at + 10, 2), number(at + 20, 4), number(at + 28, 2));
        let (extra, comment, local) = (number(at + 30, 2), number(at + 32, 2), number(at + 42, 4));
        let path = String::from_utf8(archive[at + 46..at + 46 + name].to_vec()).unwrap();
        let start = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        let bytes = &archive[start..start + packed];
        let bytes = match method {
            0 => bytes.to_vec(),
            8 => miniz_oxide::inflate::decompress_to_vec(bytes).unwrap(),
            other => panic!("{path} is packed by method {other}"),
        };
        files.insert(path, bytes);
        at += 46 + name + extra + comment;
    }
    files
}

#[test]
fn a_workbook_has_no_formula_and_leads_to_web_addresses_only() {
    let folder = package(&PAYLOADS);
    let commands: [&[&str]; 3] =
        [&["timeline"], &["timeline", "--tidy"], &["timeline", "--possibly"]];
    for command in commands {
        let files = unzipped(&written(folder.path(), command, "a.xlsx"));
        let mut texts = String::new();
        for (path, bytes) in &files {
            let runs =
                ["vbaProject", "externalLink", "connections", "embeddings", "activeX", "macro"];
            assert!(!runs.iter().any(|part| path.contains(part)), "{path}");
            let xml = std::str::from_utf8(bytes).unwrap();
            let document = roxmltree::Document::parse(xml).unwrap();
            for node in document.descendants().filter(roxmltree::Node::is_element) {
                let name = node.tag_name().name();
                // A formula, a link to another program, an object of another program.
                assert!(
                    !matches!(name, "f" | "ddeLink" | "oleObject" | "webPublishing"),
                    "{path} {name}"
                );
                if node.attribute("TargetMode") == Some("External") {
                    let address = node.attribute("Target").unwrap();
                    assert!(leads_to_the_web(address), "{path}: {address}");
                }
                if name == "t" {
                    texts.push_str(node.text().unwrap_or_default());
                    texts.push('\n');
                }
            }
        }
        assert!(files.contains_key("xl/workbook.xml"), "{:?}", files.keys());
        for payload in PAYLOADS {
            assert!(texts.contains(payload), "{command:?}: `{payload}` is lost");
        }
    }
}

/// A token of a PDF (ISO 32000-1, 7.2 and 7.3) that can name or hold something.
#[derive(Debug, PartialEq)]
enum Token {
    Name(String),
    Text(Vec<u8>),
}

/// Returns the names and texts of a PDF outside its streams, with the streams beside them.
fn tokens(pdf: &[u8]) -> (Vec<Token>, Vec<&[u8]>) {
    let (mut tokens, mut streams, mut at) = (Vec::new(), Vec::new(), 0);
    while at < pdf.len() {
        let rest = &pdf[at..];
        match rest[0] {
            b'%' => at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()) + 1,
            b'/' => {
                let ends = |byte: &u8| b" \t\r\n/<>[](){}%".contains(byte);
                let length = rest[1..].iter().position(ends).unwrap_or(rest.len() - 1);
                let name = String::from_utf8_lossy(&rest[1..=length]).into_owned();
                assert!(!name.contains('#'), "an escaped name: {name}");
                tokens.push(Token::Name(name));
                at += length + 1;
            }
            b'(' => {
                let (mut depth, mut end) = (1, 1);
                let mut text = Vec::new();
                while depth > 0 {
                    match rest[end] {
                        b'\\' => {
                            text.push(rest[end + 1]);
                            end += 1;
                        }
                        b'(' => depth += 1,
                        b')' => depth -= 1,
                        other => text.push(other),
                    }
                    end += 1;
                }
                tokens.push(Token::Text(text));
                at += end;
            }
            b'<' if rest.get(1) == Some(&b'<') => at += 2,
            b'<' => {
                at += rest.iter().position(|byte| *byte == b'>').unwrap() + 1;
            }
            b's' if rest.starts_with(b"stream") => {
                let end = rest.windows(9).position(|bytes| bytes == b"endstream").unwrap();
                streams.push(&rest[6..end]);
                at += end + 9;
            }
            _ => at += 1,
        }
    }
    (tokens, streams)
}

#[test]
fn a_document_has_no_action_but_links_to_web_addresses() {
    let folder = package(&PAYLOADS);
    for kind in ["attendance", "network", "delegations", "timeline"] {
        let pdf = written(folder.path(), &["diagram", kind], "a.pdf");
        let (tokens, streams) = tokens(&pdf);
        assert!(!streams.is_empty(), "{kind}");
        let mut links = 0;
        for (at, token) in tokens.iter().enumerate() {
            let Token::Name(name) = token else { continue };
            let acts = [
                "AA",
                "AcroForm",
                "EmbeddedFile",
                "Filespec",
                "GoToE",
                "GoToR",
                "ImportData",
                "JS",
                "JavaScript",
                "Launch",
                "Movie",
                "OpenAction",
                "Rendition",
                "RichMedia",
                "Sound",
                "SubmitForm",
                "XFA",
            ];
            assert!(!acts.contains(&name.as_str()), "{kind}: /{name}");
            // `/S /URI` names the sort of action, `/URI (…)` its address.
            if name == "URI"
                && let Some(Token::Text(address)) = tokens.get(at + 1)
            {
                let address = String::from_utf8_lossy(address);
                assert!(leads_to_the_web(&address), "{kind}: {address}");
                links += 1;
            }
        }
        let actions = tokens
            .windows(2)
            .filter(|it| *it == [Token::Name("S".to_owned()), Token::Name("URI".to_owned())]);
        assert_eq!(actions.count(), links, "{kind}: an action without an address");
    }
}

#[test]
fn an_image_is_pixels_and_nothing_beside_them() {
    let folder = package(&PAYLOADS);
    let png = written(folder.path(), &["diagram", "network"], "a.png");
    let mut at = 8;
    let mut chunks = Vec::new();
    while at < png.len() {
        let length = png[at..at + 4].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        chunks.push(String::from_utf8(png[at + 4..at + 8].to_vec()).unwrap());
        at += length + 12;
    }
    assert_eq!(at, png.len(), "bytes behind the last chunk");
    chunks.dedup();
    assert_eq!(chunks.first().map(String::as_str), Some("IHDR"));
    assert_eq!(chunks.last().map(String::as_str), Some("IEND"));
    for chunk in &chunks {
        assert!(
            matches!(&**chunk, "IHDR" | "PLTE" | "tRNS" | "pHYs" | "sRGB" | "IDAT" | "IEND"),
            "{chunk}"
        );
    }
}

/// Returns a line of Mermaid without the entities that it reads as letters (`#58;`).
fn without_entities(line: &str) -> String {
    let mut bare = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('#') {
        bare.push_str(before);
        let (number, behind) = behind.split_once(';').unwrap_or_else(|| panic!("{line}"));
        assert!(number.parse::<u32>().is_ok(), "{line}");
        rest = behind;
    }
    bare + rest
}

#[test]
fn a_mermaid_timeline_has_its_own_lines_only_and_no_directive_click_or_markup() {
    let folder = package(&PAYLOADS);
    let text = String::from_utf8(written(folder.path(), &["timeline"], "a.mmd")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("timeline"));
    let (mut titles, mut events) = (0, 0);
    for line in lines {
        let bare = without_entities(line);
        for sign in ['<', '>', '&', '"', '%', '{', '}', '[', ']', '`', '\\', ';', '#'] {
            assert!(!bare.contains(sign), "`{sign}` in {line}");
        }
        if let Some(title) = bare.strip_prefix("    title ") {
            titles += 1;
            assert!(!title.contains(':'), "{line}");
        } else if let Some(section) = bare.strip_prefix("    section ") {
            assert!(section.chars().all(|c| c.is_ascii_digit() || c == '–'), "{line}");
        } else {
            // When, what and where: the first is a date in words, which no text of a stranger is.
            let parts: Vec<&str> = bare.strip_prefix("        ").unwrap().split(':').collect();
            assert!(matches!(parts.len(), 2 | 3), "{line}");
            assert!(parts[0].ends_with(|c: char| c.is_ascii_digit() || c == ' '), "{line}");
            events += 1;
        }
    }
    assert_eq!((titles, events), (1, PAYLOADS.len() + 2));
}

/// Returns the addresses that an output leads to, by its form.
fn links(name: &str, bytes: &[u8]) -> Vec<String> {
    let form = name.rsplit_once('.').unwrap().1;
    let behind = |start: &str, end: char| -> Vec<String> {
        let text = String::from_utf8_lossy(bytes);
        let parts = text.split(start).skip(1);
        parts.map(|part| part.split(end).next().unwrap_or_default().to_owned()).collect()
    };
    match form {
        "svg" => behind("href=\"", '"'),
        "dot" => behind("URL=\"", '"'),
        "md" => behind("](", ')'),
        "ics" => behind("\nURL", '\r'),
        "pdf" => behind("/URI (", ')'),
        // HTML inside JSON, and the field that a chart takes addresses from.
        "json" => [behind("href=\\\"", '\\'), behind("\"url\": \"", '"')].concat(),
        "xlsx" => unzipped(bytes)
            .iter()
            .filter(|(path, _)| path.ends_with(".rels"))
            .flat_map(|(_, xml)| {
                let xml = String::from_utf8_lossy(xml).into_owned();
                let external = xml.split("<Relationship ").filter(|it| it.contains("External"));
                let target = |it: &str| it.split("Target=\"").nth(1).unwrap().to_owned();
                external.map(target).collect::<Vec<_>>()
            })
            .collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn no_output_leads_to_an_address_of_another_scheme() {
    let outputs: [(&[&str], &str); 10] = [
        (&["diagram", "attendance"], "a.svg"),
        (&["diagram", "attendance"], "a.dot"),
        (&["diagram", "attendance"], "a.pdf"),
        (&["timeline"], "a.md"),
        (&["timeline"], "a.ics"),
        (&["timeline"], "a.timelinejs.json"),
        (&["timeline"], "a.vl.json"),
        (&["timeline"], "a.xlsx"),
        (&["sources"], "a.md"),
        (&["show", "event-x0", "--why"], "a.md"),
    ];
    let mut followed = 0;
    for address in
        ["https://example.org/x0", "javascript://example.org/%0aalert(1)", "file://h/etc"]
    {
        let folder = package(&["plain"]);
        folder.replace("sources", "https://example.org/x0", address);
        let scheme = address.split_once(':').unwrap().0;
        for (command, name) in outputs {
            let bytes = written(folder.path(), command, name);
            let leading = links(name, &bytes).into_iter().filter(|it| it.contains(scheme)).count();
            if leads_to_the_web(address) {
                followed += leading;
            } else {
                assert_eq!(leading, 0, "{command:?} {name} leads to {address}");
            }
        }
    }
    // The same look finds the addresses of the web.
    assert!(followed > 10, "only {followed} links are found");
}

#[test]
fn a_line_break_in_a_text_is_a_space_or_a_line_break_in_what_is_drawn() {
    let folder = package(&["first line\nsecond line", "third\r\nfourth"]);
    let outputs: [(&[&str], &str); 8] = [
        (&["diagram", "attendance"], "a.svg"),
        (&["diagram", "attendance"], "a.dot"),
        (&["diagram", "network"], "a.svg"),
        (&["diagram", "delegations"], "a.svg"),
        (&["diagram", "timeline"], "a.dot"),
        (&["diagram", "round", "event-x0"], "a.svg"),
        (&["timeline"], "a.mmd"),
        (&["explore"], "a.html"),
    ];
    for (command, name) in outputs {
        let text = String::from_utf8(written(folder.path(), command, name)).unwrap();
        for escape in ["u{000A}", "u{000D}", "u{A}"] {
            assert!(!text.contains(escape), "{command:?} {name}: {escape}");
        }
        if !name.ends_with(".html") {
            let words = ["first line second line", "first line\\nsecond line"];
            assert!(words.iter().any(|it| text.contains(it)), "{command:?} {name}: no text");
        }
    }
}
