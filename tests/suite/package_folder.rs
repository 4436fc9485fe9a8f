//! Small packages on disk, each whole, for tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// A folder that disappears with the value.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes an empty folder.
    pub fn empty() -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path =
            std::env::temp_dir().join(format!("diplograph-suite-{}-{number}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Makes a copy of the shipped package.
    pub fn shipped() -> Self {
        let folder = Self::empty();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        fs::copy(root.join("datapackage.json"), folder.0.join("datapackage.json")).unwrap();
        for part in ["data", "schemas"] {
            fs::create_dir(folder.0.join(part)).unwrap();
            for entry in fs::read_dir(root.join(part)).unwrap().flatten() {
                let path = entry.path();
                if path
                    .extension()
                    .is_some_and(|extension| extension == "csv" || extension == "json")
                {
                    fs::copy(&path, folder.0.join(part).join(entry.file_name())).unwrap();
                }
            }
        }
        folder
    }

    /// Makes a package of four rounds, two parties and one source, with every table.
    pub fn tiny() -> Self {
        let folder = Self::shipped();
        for entry in fs::read_dir(folder.0.join("data")).unwrap().flatten() {
            let text = fs::read_to_string(entry.path()).unwrap();
            let header = text.lines().next().unwrap_or_default().to_owned();
            fs::write(entry.path(), header + "\n").unwrap();
        }
        folder.append(
            "sources",
            "paper,press,The Paper,Talks begin,https://example.org/1,2017-01-24,en,,,,\n",
        );
        folder.append("processes", "talks,,paper,\n");
        folder.append(
            "parties",
            "iran,state,IRN,364,Q794,GOV,,,paper,\njordan,state,JOR,400,Q810,GOV,,,paper,\n",
        );
        folder.append("places", "astana,city,,,,,paper,\n");
        folder.append(
            "events",
            "round-1,talks,round,1,,2017-01-23/2017-01-24,astana,,iran,in_person,held,certain,paper,\n\
             round-2,talks,round,2,,2017-02,astana,,iran,in_person,held,certain,paper#p2,\n",
        );
        folder.append(
            "participations",
            "round-1,iran,guarantor,attended,minister,certain,paper,\n\
             round-2,iran,guarantor,attended,,certain,paper,\n\
             round-2,jordan,observer,declined,,certain,paper,\n",
        );
        folder.append("people", "mona,paper,\n");
        folder.append("delegates", "round-1,iran,mona,head,Minister,certain,paper,\n");
        folder.append(
            "names",
            "iran,en,pref,Iran,,paper,printed\nastana,en,pref,Astana,,paper,printed\n\
             round-1,en,pref,First round,,paper,composed\nround-2,en,pref,Second round,,paper,\n",
        );
        folder
    }

    /// Returns the path of the folder.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Returns the path of a table's file.
    pub fn table(&self, table: &str) -> PathBuf {
        self.0.join("data").join(format!("{table}.csv"))
    }

    /// Changes a JSON file of the package: the descriptor, or a schema by the name of its table.
    pub fn change(&self, file: &str, change: impl FnOnce(&mut serde_json::Value)) {
        let path = match file {
            "datapackage" => self.0.join("datapackage.json"),
            table => self.0.join("schemas").join(format!("{table}.json")),
        };
        let mut value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        change(&mut value);
        fs::write(path, serde_json::to_vec_pretty(&value).unwrap()).unwrap();
    }

    /// Adds text at the end of a table.
    pub fn append(&self, table: &str, text: &str) {
        let path = self.table(table);
        let before = fs::read_to_string(&path).unwrap();
        fs::write(path, before + text).unwrap();
    }

    /// Adds a row, given by its filled cells; a column that the table lacks is passed over.
    pub fn append_cells(&self, table: &str, cells: &[(&str, &str)]) {
        let text = fs::read_to_string(self.table(table)).unwrap();
        let columns = text.lines().next().unwrap().split(',');
        let cell = |name| cells.iter().find(|(column, _)| *column == name).map_or("", |it| it.1);
        let row: Vec<&str> = columns.map(cell).collect();
        self.append(table, &(row.join(",") + "\n"));
    }

    /// Replaces the first occurrence of a text in a table; it must be there.
    pub fn replace(&self, table: &str, from: &str, to: &str) {
        let path = self.table(table);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "`{from}` is not in {table}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
