//! `diplograph codebook`.

use std::fs;

use super::diplograph;
use crate::package_folder::Folder;

#[test]
fn what_a_package_says_of_itself_is_text_and_no_markup() {
    let folder = Folder::tiny();
    let evil = "# <script>alert(1)</script>\n| a | [b](javascript:c)";
    for (file, at) in [
        ("datapackage.json", &["/title", "/description", "/version", "/licenses/0/title"][..]),
        ("schemas/people.json", &["/description", "/fields/0/description", "/fields/0/example"]),
    ] {
        let path = folder.path().join(file);
        let mut json: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for pointer in at {
            *json.pointer_mut(pointer).unwrap() = evil.into();
        }
        if let Some(address) = json.pointer_mut("/licenses/0/path") {
            *address = "javascript:alert(1)".into();
        }
        fs::write(&path, json.to_string()).unwrap();
    }
    let run = diplograph(&["codebook", "--data", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for line in run.stdout.lines() {
        // Between backticks nothing is markup.
        let outside: String = line.split('`').step_by(2).collect();
        let outside = outside.replace("\\[", "").replace("\\]", "");
        assert!(!outside.contains("<script"), "{line}");
        assert!(!outside.contains("[b]("), "{line}");
        assert!(!outside.contains("](javascript"), "{line}");
        assert!(!line.starts_with("# <"), "{line}");
    }
    assert!(run.stdout.contains("&lt;script&gt;"));
}
