//! `diplograph build`.

use std::fs;

use super::diplograph;
use crate::package_folder::Folder;

#[test]
fn invalid_records_stop_the_build_and_leave_nothing_behind() {
    let folder = Folder::tiny();
    folder.replace("events", ",round,2,", ",rond,2,");
    let target = folder.path().join("edition");
    let data = folder.path().to_string_lossy().into_owned();
    let run = diplograph(&["build", "--data", &data, "-o", &target.to_string_lossy()]);
    assert_eq!(run.code, 3, "{}", run.stderr);
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(names.len(), 3, "{names:?}");
}

#[test]
fn a_folder_with_files_of_others_is_not_replaced() {
    let folder = Folder::empty();
    fs::write(folder.path().join("thesis.doc"), "mine").unwrap();
    let run = diplograph(&["build", "-o", &folder.path().to_string_lossy()]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("thesis.doc")).unwrap(), "mine");
}

#[test]
fn an_output_that_can_not_be_written_exits_with_4_and_names_the_path() {
    let folder = Folder::empty();
    fs::write(folder.path().join("file"), "mine").unwrap();
    let target = folder.path().join("file").join("edition");
    let run = diplograph(&["build", "-o", &target.to_string_lossy()]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert!(run.stderr.contains("edition` can't be written"), "{}", run.stderr);
    assert_eq!(fs::read_to_string(folder.path().join("file")).unwrap(), "mine");
}
