//! `diplograph explore`.

use super::diplograph;

#[test]
fn the_page_forbids_itself_every_request_and_loads_nothing() {
    let run = diplograph(&["explore"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let page = &run.stdout;
    let policy = page.split("Content-Security-Policy\" content=\"").nth(1).unwrap();
    let policy = policy.split('"').next().unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    for word in ["connect-src", "http", "unsafe", "*"] {
        assert!(!policy.contains(word), "{policy}");
    }
    for tag in ["<script src", "<link rel=\"stylesheet", "<img", "<iframe", "@import", "url("] {
        assert!(!page.contains(tag), "{tag}");
    }
}

#[test]
fn the_page_is_small_enough_to_send_by_mail() {
    let run = diplograph(&["explore"]);
    assert!(run.stdout.len() <= 3_000_000, "{} bytes", run.stdout.len());
}

#[test]
fn it_opens_in_the_language_asked_for() {
    let run = diplograph(&["explore", "--lang", "fa"]);
    assert!(run.stdout.starts_with("<!doctype html>\n<html lang=\"fa\" dir=\"rtl\">"));
}
