//! JSON of a descriptor or a schema: values with the way to them, and faults with their places.
//!
//! What is wrong with a property is said in its own words: which property, what it is, what it
//! should be. The places are worked out only when there is something to say.

use serde_json::{Map, Value};

use super::{encoding, locate};
use crate::diagnostic::{Code, Finding, Findings, Place};

/// Returns the value of a file.
///
/// # Errors
///
/// The finding that says what the file is instead, or where it is no JSON; values nested more than
/// 127 deep are none.
pub(super) fn parse(path: &str, bytes: &[u8]) -> Result<Value, Box<Finding>> {
    let text = encoding::text_of(path, bytes)?;
    serde_json::from_str(text)
        .map_err(|error| Box::new(json_finding(path, text.as_bytes(), &error)))
}

/// Returns the finding for a file that is not the JSON it should be.
fn json_finding(file: &str, bytes: &[u8], error: &serde_json::Error) -> Finding {
    let line_start = bytes
        .split_inclusive(|byte| *byte == b'\n')
        .take(error.line().saturating_sub(1))
        .map(<[u8]>::len)
        .sum::<usize>();
    let at = line_start + error.column().saturating_sub(1);
    let message = error.to_string();
    let message = match message.split(" at line ").next().unwrap_or_default() {
        "recursion limit exceeded" => "lists and objects are nested too deep".to_owned(),
        message => message.to_owned(),
    };
    let mut finding = Finding::of_file(Code::Descriptor, file, message);
    finding.place =
        (!bytes.is_empty()).then(|| locate::locate_byte(bytes, at.min(bytes.len() - 1)));
    finding
}

/// One step from a value to a value inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    Item(usize),
}

/// A value and the way to it from the top of the file.
#[derive(Debug, Clone)]
pub(super) struct Node<'j> {
    pub(super) value: &'j Value,
    way: Vec<Step>,
}

impl<'j> Node<'j> {
    /// Returns the value at the top of a file.
    pub(super) fn top(value: &'j Value) -> Self {
        Self { value, way: Vec::new() }
    }

    /// Returns a property; `None` when the value is no object or lacks it.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { value, way: self.onward(Step::Key(key.to_owned())) })
    }

    /// Returns the items of a list; none when the value is no list.
    pub(super) fn items(&self) -> Vec<Self> {
        let items = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        let node = |(at, value)| Self { value, way: self.onward(Step::Item(at)) };
        items.iter().enumerate().map(node).collect()
    }

    /// Returns the names of the properties, in the order of the file.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'j str> {
        self.value.as_object().into_iter().flat_map(Map::keys).map(String::as_str)
    }

    /// Returns the place of the value in the text that it was read from.
    pub(super) fn place(&self, bytes: &[u8]) -> Option<Place> {
        byte_of(bytes, &self.way).map(|at| locate::locate_byte(bytes, at))
    }

    fn onward(&self, step: Step) -> Vec<Step> {
        let mut way = self.way.clone();
        way.push(step);
        way
    }

    /// Returns the way as people write it: `resources[3].path`.
    pub(super) fn name(&self) -> String {
        let mut name = String::new();
        for step in &self.way {
            match step {
                Step::Key(key) if name.is_empty() => name.push_str(key),
                Step::Key(key) => {
                    name.push('.');
                    name.push_str(key);
                }
                Step::Item(item) => name.push_str(&format!("[{item}]")),
            }
        }
        name
    }
}

/// Returns what sort of JSON value it is, in words.
pub(super) fn sort_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

/// Returns a JSON value as the text that a cell would hold.
pub(super) fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Something wrong with a property.
#[derive(Debug, Clone)]
struct Fault {
    code: Code,
    way: Vec<Step>,
    message: String,
    nearest: Option<String>,
    help: String,
}

/// What was found wrong with a file so far.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Adds a fault of a value.
    pub(super) fn add(&mut self, code: Code, node: &Node<'_>, message: String, help: &str) {
        let way = node.way.clone();
        self.0.push(Fault { code, way, message, nearest: None, help: help.to_owned() });
    }

    /// Adds a fault whose remedy is the nearest valid value.
    pub(super) fn add_nearest(
        &mut self,
        code: Code,
        node: &Node<'_>,
        message: String,
        (nearest, help): (Option<&str>, &str),
    ) {
        self.add(code, node, message, help);
        if let Some(fault) = self.0.last_mut() {
            fault.nearest = nearest.map(str::to_owned);
        }
    }

    /// Reports that a value is of another sort than the standard wants.
    pub(super) fn wrong_sort(&mut self, node: &Node<'_>, expected: &str) {
        let message = match node.way.is_empty() {
            true => format!("the file holds {}, not {expected}", sort_of(node.value)),
            false => format!("`{}` is {}, not {expected}", node.name(), sort_of(node.value)),
        };
        self.add(Code::Descriptor, node, message, &format!("write {expected} there"));
    }

    /// Reports that a property is missing.
    pub(super) fn missing(&mut self, node: &Node<'_>, key: &str) {
        let message = match node.way.is_empty() {
            true => format!("there is no `{key}`"),
            false => format!("`{}` has no `{key}`", node.name()),
        };
        self.add(
            Code::Descriptor,
            node,
            message,
            &format!("add `{key}`, which the standard requires"),
        );
    }

    /// Returns a text property; `None` when it is missing or no text, which is reported.
    pub(super) fn text(&mut self, node: &Node<'_>, key: &str) -> Option<String> {
        let property = node.get(key)?;
        let text = property.value.as_str();
        if text.is_none() {
            self.wrong_sort(&property, "a text");
        }
        text.map(str::to_owned)
    }

    /// Returns a property that is true or false; `false` when it is missing.
    pub(super) fn flag(&mut self, node: &Node<'_>, key: &str) -> bool {
        let Some(property) = node.get(key) else { return false };
        property.value.as_bool().unwrap_or_else(|| {
            self.wrong_sort(&property, "true or false");
            false
        })
    }

    /// Returns the items of a list property; none when it is missing or no list, which is reported.
    pub(super) fn list<'j>(&mut self, node: &Node<'j>, key: &str) -> Vec<Node<'j>> {
        let Some(property) = node.get(key) else { return Vec::new() };
        if !property.value.is_array() {
            self.wrong_sort(&property, "a list");
        }
        property.items()
    }

    /// Returns the texts of a list property, or of a single text.
    pub(super) fn texts(&mut self, node: &Node<'_>, key: &str) -> Vec<String> {
        let Some(property) = node.get(key) else { return Vec::new() };
        if let Some(text) = property.value.as_str() {
            return vec![text.to_owned()];
        }
        if !property.value.is_array() {
            self.wrong_sort(&property, "a list of texts");
        }
        let mut texts = Vec::new();
        for item in property.items() {
            match item.value.as_str() {
                Some(text) => texts.push(text.to_owned()),
                None => self.wrong_sort(&item, "a text"),
            }
        }
        texts
    }

    /// Turns the faults into findings, each at the value that it is about.
    pub(super) fn report(self, file: &str, bytes: &[u8], findings: &mut Findings) {
        for fault in self.0 {
            let at = byte_of(bytes, &fault.way);
            let mut finding = Finding::of_file(fault.code, file, fault.message);
            finding.place = at.map(|at| locate::locate_byte(bytes, at));
            finding.nearest = fault.nearest;
            finding.help = fault.help;
            findings.push(finding);
        }
    }
}

/// Returns the first byte of the value that a way leads to, in a text that is JSON.
fn byte_of(bytes: &[u8], way: &[Step]) -> Option<usize> {
    let mut walker = Walker { bytes, at: 0 };
    walker.skip_space();
    for step in way {
        walker.enter(step)?;
    }
    (walker.at < bytes.len()).then_some(walker.at)
}

/// Walks over JSON that is known to be well-formed.
struct Walker<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl Walker<'_> {
    fn skip_space(&mut self) {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\t' | b'\n' | b'\r' | b',' | b':')) {
            self.at += 1;
        }
        // A byte order mark may stand at the start.
        if self.bytes[self.at..].starts_with(b"\xEF\xBB\xBF") {
            self.at += 3;
            self.skip_space();
        }
    }

    /// Goes from a list or an object to one of its values.
    fn enter(&mut self, step: &Step) -> Option<()> {
        self.at += 1;
        let mut index = 0;
        let mut found = None;
        loop {
            self.skip_space();
            if matches!(self.bytes.get(self.at)?, b'}' | b']') {
                break;
            }
            let reached = match step {
                Step::Item(item) => index == *item,
                Step::Key(key) => {
                    let start = self.at;
                    self.skip_value();
                    let name = serde_json::from_slice::<String>(self.bytes.get(start..self.at)?);
                    self.skip_space();
                    name.is_ok_and(|name| name == *key)
                }
            };
            if reached {
                // Of two properties of one name the last counts, as for the reader.
                found = Some(self.at);
                if matches!(step, Step::Item(_)) {
                    break;
                }
            }
            self.skip_value();
            index += 1;
        }
        self.at = found?;
        Some(())
    }

    /// Goes behind a value, whatever its depth.
    fn skip_value(&mut self) {
        let mut depth = 0_usize;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'"' => self.skip_text(),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' if depth == 0 => return,
                b'}' | b']' => {
                    depth -= 1;
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' if depth == 0 => return,
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            if depth == 0 {
                return;
            }
        }
    }

    fn skip_text(&mut self) {
        self.at += 1;
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_by_its_way_and_of_two_names_the_last() {
        let text = br#"{ "a\"b": [ {"x": "}]"}, 12.5e3 ,"z"], "c" : {}, "a\"b" : [ null,
            { "d": [true] } ] }"#;
        let value: Value = serde_json::from_slice(text).unwrap();
        let top = Node::top(&value);
        let list = top.get("a\"b").unwrap();
        let node = list.items()[1].get("d").unwrap().items().remove(0);
        assert_eq!(node.name(), "a\"b[1].d[0]");
        for (node, start) in [(&top, "{ \"a"), (&list, "[ null"), (&node, "true]")] {
            let at = byte_of(text, &node.way).unwrap();
            assert!(text[at..].starts_with(start.as_bytes()), "{start}: {at}");
        }
    }
}
