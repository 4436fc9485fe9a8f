//! Findings as SARIF 2.1.0, the form that code hosts show beside a change.

use serde_json::{Value, json};

use super::{Code, Finding, Findings};

/// Returns the findings as a SARIF 2.1.0 log with one run.
///
/// Columns count Unicode code points. `version` is the version of the program.
#[must_use]
pub fn render_sarif(findings: &Findings, version: &str) -> String {
    let rules: Vec<Value> = Code::ALL
        .iter()
        .map(|code| {
            json!({
                "id": code.as_str(),
                "shortDescription": { "text": code.title() },
                "fullDescription": { "text": code.explanation() },
                "help": { "text": code.remedy() },
                "defaultConfiguration": { "level": code.severity().as_str() },
            })
        })
        .collect();
    let results: Vec<Value> = findings.shown().into_iter().map(result).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "diplograph",
                "version": version,
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn result(finding: &Finding) -> Value {
    let mut location = json!({ "artifactLocation": { "uri": finding.file } });
    if let Some(place) = &finding.place {
        location["region"] = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endColumn": place.column + place.length.max(1),
        });
    }
    json!({
        "ruleId": finding.code.as_str(),
        "level": finding.code.severity().as_str(),
        "message": { "text": format!("{}; {}", finding.message, finding.advice()) },
        "locations": [{ "physicalLocation": location }],
    })
}
