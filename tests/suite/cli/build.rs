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

#[test]
fn a_build_that_was_cut_off_leaves_the_old_edition_and_the_next_one_clears_up() {
    let folder = Folder::empty();
    let target = folder.path().join("edition");
    let path = target.to_string_lossy().into_owned();
    assert_eq!(diplograph(&["build", "-o", &path]).code, 0);
    let before = fs::read(target.join("manifest.json")).unwrap();
    let draft = folder.path().join(".edition.new");
    fs::create_dir(&draft).unwrap();
    fs::write(draft.join("half"), "written").unwrap();
    assert_eq!(fs::read(target.join("manifest.json")).unwrap(), before);
    assert_eq!(diplograph(&["build", "-o", &path]).code, 0);
    assert!(!draft.exists());
    assert_eq!(fs::read(target.join("manifest.json")).unwrap(), before);
}

#[test]
#[ignore = "needs the right to mount a small file system"]
fn a_full_disk_stops_the_build_and_leaves_nothing_half_written() {
    let folder = Folder::empty();
    let disk = folder.path().join("disk");
    fs::create_dir(&disk).unwrap();
    let mount = std::process::Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=300k", "tmpfs"])
        .arg(&disk)
        .status()
        .unwrap();
    assert!(mount.success());
    let run = diplograph(&["build", "-o", &disk.join("edition").to_string_lossy()]);
    let left = fs::read_dir(&disk).unwrap().count();
    std::process::Command::new("umount").arg(&disk).status().unwrap();
    assert_eq!((run.code, left), (4, 0), "{}", run.stderr);
}
