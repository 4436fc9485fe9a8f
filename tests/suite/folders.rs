//! A folder is replaced only when it is ours, and always whole: strangers, changes by hand, links, mount
//! points, two runs at once, signals, and a run that is cut off anywhere.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use diplograph::output::atomic::{Draft, ours};
use diplograph::output::manifest::Kind;

use crate::cli::{Run, diplograph};
use crate::package_folder::Folder;

/// A small package, and a place to build it into.
struct Site {
    package: Folder,
    folder: Folder,
}

impl Site {
    fn new() -> Self {
        Self { package: Folder::tiny(), folder: Folder::empty() }
    }

    /// Makes a site with an edition in `edition`.
    fn built() -> Self {
        let site = Self::new();
        let run = site.build("edition", &[]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        site
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn data(&self) -> String {
        self.package.path().to_string_lossy().into_owned()
    }

    fn build(&self, name: &str, options: &[&str]) -> Run {
        let (data, target) = (self.data(), self.at(name).to_string_lossy().into_owned());
        diplograph(&[&["build", "--data", &data, "-o", &target][..], options].concat())
    }

    /// Returns a build that can be started, with its messages unread.
    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_diplograph"));
        command.args(["build", "--data", &self.data(), "-o"]).arg(self.at("edition"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.at(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).unwrap()
    }

    /// Returns the names beside the edition.
    fn beside(&self) -> Vec<String> {
        names(self.folder.path())
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Asserts that a folder holds all that its manifest lists, unchanged, and nothing else.
fn assert_whole(folder: &Path) {
    let (_, survey) = ours(folder).unwrap().expect("a manifest of ours");
    assert!(survey.is_only_ours() && survey.missing.is_empty(), "{survey:?}");
}

#[test]
fn a_folder_with_a_manifest_of_another_program_is_never_replaced() {
    let site = Site::new();
    site.write("web/manifest.json", r#"{"name": "my app", "icons": []}"#);
    site.write("web/src/a.js", "code");
    for options in [&[][..], &["--force"]] {
        let run = site.build("web", options);
        assert_eq!(run.code, 4, "{}", run.stderr);
        assert!(run.stderr.contains("`manifest.json`"), "{}", run.stderr);
        assert_eq!(site.read("web/src/a.js"), "code");
        assert!(site.read("web/manifest.json").contains("my app"));
    }
    let target = site.at("web").to_string_lossy().into_owned();
    assert_eq!(diplograph(&["export", "csv", &target]).code, 4);
    assert_eq!((names(&site.at("web")).len(), site.beside()), (2, vec!["web".to_owned()]));
}

#[test]
fn an_own_file_in_an_edition_is_named_and_stays_also_with_force() {
    let site = Site::built();
    site.write("edition/notes.md", "mine");
    site.write("edition/diagrams/own/sketch.svg", "mine too");
    let run = site.build("edition", &[]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert!(run.stderr.contains("`notes.md`"), "{}", run.stderr);
    assert!(run.stderr.contains("`diagrams/own/`"), "{}", run.stderr);
    assert!(run.stderr.contains("--force"), "{}", run.stderr);
    let run = site.build("edition", &["--force"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.read("edition/notes.md"), "mine");
    assert_eq!(site.read("edition/diagrams/own/sketch.svg"), "mine too");
    let (_, survey) = ours(&site.at("edition")).unwrap().unwrap();
    assert_eq!(survey.strangers, ["diagrams/own/", "notes.md"]);
    assert!(survey.changed.is_empty() && survey.missing.is_empty(), "{survey:?}");
    assert_eq!(site.beside(), ["edition"]);
}

#[test]
fn a_file_that_was_changed_by_hand_is_named_and_replaced_only_with_force() {
    let site = Site::built();
    let made = site.read("edition/codebook.md");
    site.write("edition/codebook.md", "corrected by hand");
    let run = site.build("edition", &[]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert!(run.stderr.contains("`codebook.md`, changed"), "{}", run.stderr);
    assert_eq!(site.read("edition/codebook.md"), "corrected by hand");
    let target = site.at("edition").to_string_lossy().into_owned();
    let verified = diplograph(&["verify", &target]);
    assert_eq!((verified.code, &*verified.stdout), (3, "changed: codebook.md\n"));
    assert_eq!(site.build("edition", &["--force"]).code, 0);
    assert_eq!(site.read("edition/codebook.md"), made);
    assert_eq!(diplograph(&["verify", &target]).code, 0);
}

#[test]
fn litter_of_the_system_and_files_that_are_gone_do_not_stop_a_build() {
    let site = Site::built();
    site.write("edition/.DS_Store", "x");
    site.write("edition/timeline/.~lock.rounds.csv#", "x");
    fs::remove_file(site.at("edition/codebook.md")).unwrap();
    let run = site.build("edition", &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_whole(&site.at("edition"));
}

#[test]
fn siblings_of_a_folder_and_of_a_file_stay_whatever_they_are_called() {
    let site = Site::new();
    for name in [".edition.old", ".edition.new", "edition.old"] {
        site.write(&format!("{name}/own.txt"), "mine");
    }
    site.write(".rounds.csv.new", "mine");
    assert_eq!(site.build("edition", &[]).code, 0);
    assert_eq!(site.build("edition", &[]).code, 0);
    let target = site.at("rounds.csv").to_string_lossy().into_owned();
    let run = diplograph(&["timeline", "--data", &site.data(), "-o", &target]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for name in [".edition.old", ".edition.new", "edition.old"] {
        assert_eq!(site.read(&format!("{name}/own.txt")), "mine");
    }
    assert_eq!(site.read(".rounds.csv.new"), "mine");
}

#[test]
fn an_edition_and_an_export_do_not_replace_each_other() {
    let site = Site::built();
    let (data, target) = (site.data(), site.at("edition").to_string_lossy().into_owned());
    let run = diplograph(&["export", "csv", &target, "--data", &data]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert!(run.stderr.contains("holds an edition"), "{}", run.stderr);
    let tables = site.at("tables").to_string_lossy().into_owned();
    assert_eq!(diplograph(&["export", "csv", &tables, "--data", &data]).code, 0);
    assert_eq!(site.build("tables", &[]).code, 4);
    assert_whole(&site.at("tables"));
    assert_whole(&site.at("edition"));
}

#[test]
fn a_second_run_is_told_of_the_first_and_changes_nothing() {
    let site = Site::built();
    let draft = Draft::begin(&site.at("edition"), Kind::Edition, false).unwrap();
    let run = site.build("edition", &[]);
    assert_eq!(run.code, 4, "{}", run.stderr);
    assert!(run.stderr.contains("another run is writing"), "{}", run.stderr);
    drop(draft);
    assert_eq!(site.beside(), ["edition"]);
    assert_eq!(site.build("edition", &[]).code, 0);
}

#[test]
fn runs_at_once_leave_a_whole_edition() {
    let site = Site::new();
    let mut runs: Vec<Child> = (0..3).map(|_| site.command().spawn().unwrap()).collect();
    let codes: Vec<_> = runs.iter_mut().map(|run| run.wait().unwrap().code()).collect();
    assert!(codes.contains(&Some(0)), "{codes:?}");
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 4))), "{codes:?}");
    assert_whole(&site.at("edition"));
    assert_eq!(site.beside(), ["edition"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays_a_link() {
    let site = Site::built();
    for (link, to) in [("link", "edition"), ("dangling", "other")] {
        std::os::unix::fs::symlink(to, site.at(link)).unwrap();
        let run = site.build(link, &[]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(fs::symlink_metadata(site.at(link)).unwrap().is_symlink());
        assert!(!fs::symlink_metadata(site.at(to)).unwrap().is_symlink());
        assert_whole(&site.at(to));
    }
}

#[cfg(unix)]
#[test]
fn a_link_inside_a_folder_leads_nothing_out_of_it() {
    let site = Site::built();
    site.write("outside/rounds.csv", "mine");
    fs::remove_dir_all(site.at("edition/timeline")).unwrap();
    std::os::unix::fs::symlink(site.at("outside"), site.at("edition/timeline")).unwrap();
    for options in [&[][..], &["--force"]] {
        let run = site.build("edition", options);
        assert_eq!(run.code, 4, "{}", run.stderr);
        assert!(run.stderr.contains("`timeline`"), "{}", run.stderr);
    }
    assert_eq!((names(&site.at("outside")).len(), &*site.read("outside/rounds.csv")), (1, "mine"));
}

#[cfg(unix)]
#[test]
fn the_folder_that_a_shell_stands_in_is_written_and_stays_the_same_folder() {
    use std::os::unix::fs::MetadataExt;
    let site = Site::built();
    let target = site.at("edition");
    let before = fs::metadata(&target).unwrap().ino();
    let mut command = Command::new(env!("CARGO_BIN_EXE_diplograph"));
    command.args(["build", "--data", &site.data(), "-o", "."]).current_dir(&target);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::metadata(&target).unwrap().ino(), before);
    assert_whole(&target);
}

#[cfg(unix)]
#[test]
fn a_new_edition_takes_over_the_permissions_of_the_old_one() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::built();
    fs::set_permissions(site.at("edition"), fs::Permissions::from_mode(0o750)).unwrap();
    assert_eq!(site.build("edition", &[]).code, 0);
    assert_eq!(fs::metadata(site.at("edition")).unwrap().permissions().mode() & 0o777, 0o750);
}

#[cfg(target_os = "linux")]
#[test]
fn there_is_an_edition_at_the_path_at_every_moment_of_a_build() {
    let site = Site::built();
    let mut run = site.command().spawn().unwrap();
    let manifest = site.at("edition/manifest.json");
    let mut looks = 0_u64;
    while run.try_wait().unwrap().is_none() {
        assert!(manifest.exists(), "no edition after {looks} looks");
        looks += 1;
    }
    assert!(run.wait().unwrap().success() && looks > 100, "{looks} looks");
}

/// Sends a signal to a run.
#[cfg(unix)]
fn signal(run: &Child, name: &str) {
    let done = Command::new("kill").args([&format!("-{name}"), &run.id().to_string()]).status();
    assert!(done.is_ok());
}

#[cfg(unix)]
#[test]
fn a_signal_at_any_moment_leaves_the_old_edition_or_a_whole_new_one_and_nothing_else() {
    let site = Site::built();
    for moment in 0..12 {
        let mut run = site.command().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(15 + 25 * moment));
        signal(&run, if moment % 2 == 0 { "TERM" } else { "INT" });
        run.wait().unwrap();
        assert_whole(&site.at("edition"));
        assert_eq!(site.beside(), ["edition"], "moment {moment}");
    }
}

#[cfg(unix)]
#[test]
fn a_kill_at_any_moment_leaves_a_whole_edition_and_the_next_run_clears_up() {
    let site = Site::built();
    for moment in 0..8 {
        let mut run = site.command().spawn().unwrap();
        std::thread::sleep(Duration::from_millis(20 + 40 * moment));
        run.kill().unwrap();
        run.wait().unwrap();
        assert_whole(&site.at("edition"));
    }
    let run = site.build("edition", &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(site.beside(), ["edition"]);
    assert_whole(&site.at("edition"));
}

/// Tells whether a program runs here, and says so openly when it doesn't.
#[cfg(target_os = "linux")]
#[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
fn runs(program: &str, arguments: &[&str]) -> bool {
    let done =
        Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let runs = done.is_ok_and(|status| status.success());
    if !runs {
        eprintln!("skipped: `{program}` can't be used here");
    }
    runs
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_that_is_killed_at_each_of_its_renames_is_brought_to_an_end_by_the_next() {
    if !runs("strace", &["-o", "/dev/null", "true"]) {
        return;
    }
    // Beside the edition one exchange; inside it, where a shell stands, a rename for each file.
    for inside in [false, true] {
        for number in [1, 2, 9] {
            let site = Site::built();
            let renames = "rename,renameat,renameat2";
            let kill = format!("inject={renames}:signal=KILL:when={number}");
            let mut command = Command::new("strace");
            command.args(["-f", "-o", "/dev/null", "-e", &format!("trace={renames}"), "-e", &kill]);
            command.arg(env!("CARGO_BIN_EXE_diplograph"));
            command.args(["build", "--data", &site.data(), "-o"]).arg(site.at("edition"));
            if inside {
                command.current_dir(site.at("edition"));
            }
            command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
            if !inside {
                assert_whole(&site.at("edition"));
            }
            let run = site.build("edition", &[]);
            assert_eq!(run.code, 0, "rename {number}, inside {inside}: {}", run.stderr);
            assert_whole(&site.at("edition"));
            assert_eq!(site.beside(), ["edition"]);
        }
    }
}

/// Runs lines of a shell that may mount; `None` where a plain user may not. `$D` is the program, `$P`
/// the package.
#[cfg(target_os = "linux")]
fn with_mounts(site: &Site, lines: &str) -> Option<String> {
    if !runs("unshare", &["-rm", "true"]) {
        return None;
    }
    let mut command = Command::new("unshare");
    command.args(["-rm", "sh", "-ec", lines]).current_dir(site.folder.path());
    command.env("D", env!("CARGO_BIN_EXE_diplograph")).env("P", site.data());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[cfg(target_os = "linux")]
#[test]
fn a_mount_point_is_written_and_nothing_is_left_in_it_or_beside_it() {
    let site = Site::new();
    let printed = with_mounts(
        &site,
        "mkdir disk real bound; mount -t tmpfs tmpfs disk; mount --bind real bound
         for at in disk bound; do
           $D build --data $P -o $at 2>/dev/null; $D build --data $P -o $at 2>/dev/null
           $D verify $at >/dev/null; ls -A $at | grep -c diplograph || true
         done; ls -A",
    );
    if let Some(printed) = printed {
        assert_eq!(printed, "0\n0\nbound\ndisk\nreal\n");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_a_build_and_leaves_the_old_edition_whole() {
    let site = Site::new();
    let printed = with_mounts(
        &site,
        "mkdir disk; mount -t tmpfs -o size=200k tmpfs disk
         code=0; $D build --data $P -o disk/edition 2>/dev/null || code=$?
         echo $code; ls -A disk
         umount disk; mount -t tmpfs tmpfs disk; $D build --data $P -o disk/edition 2>/dev/null
         size=$(du -sk disk | cut -f1); mount -o remount,size=$((size + 100))k disk
         code=0; $D build --data $P -o disk/edition 2>/dev/null || code=$?
         echo $code; ls -A disk; $D verify disk/edition >/dev/null; echo whole",
    );
    if let Some(printed) = printed {
        assert_eq!(printed, "4\n4\nedition\nwhole\n");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_can_not_be_written_is_told_and_stays_as_it_is() {
    let site = Site::new();
    let printed = with_mounts(
        &site,
        "mkdir disk; mount -t tmpfs tmpfs disk; $D build --data $P -o disk/edition 2>/dev/null
         mount -o remount,ro disk
         code=0; $D build --data $P -o disk/edition 2>message || code=$?
         echo $code; grep -c \"can't be written\" message; ls -A disk; $D verify disk/edition >/dev/null",
    );
    if let Some(printed) = printed {
        assert_eq!(printed, "4\n1\nedition\n");
    }
}

#[test]
fn folders_that_were_made_on_the_way_go_again_when_nothing_comes_of_it() {
    let site = Site::new();
    site.package.replace("events", ",round,2,", ",rond,2,");
    assert_eq!(site.build("a/b/edition", &[]).code, 3);
    assert_eq!(site.beside(), [""; 0]);
}
