//! The package that ships with the program: its files, embedded at build time.

macro_rules! files {
    ($($table:literal),* $(,)?) => {
        &[
            ("datapackage.json", include_bytes!("../../datapackage.json")),
            $(
                (concat!("schemas/", $table, ".json"), include_bytes!(concat!("../../schemas/", $table, ".json"))),
                (concat!("data/", $table, ".csv"), include_bytes!(concat!("../../data/", $table, ".csv"))),
            )*
        ]
    };
}

/// Every file of the package, by its path inside it.
pub(super) const FILES: &[(&str, &[u8])] = files![
    "sources",
    "processes",
    "places",
    "parties",
    "people",
    "names",
    "offices",
    "events",
    "participations",
    "delegates",
    "documents",
    "provisions",
    "mentions",
    "citations",
    "topics",
    "commitments",
    "outcomes",
    "disputes",
    "distinctions",
];
