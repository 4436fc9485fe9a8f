//! Writes a valid package of any size, for benchmarks.
//!
//! ```text
//! cargo run --release --example bench_package -- N DIR             N events from nothing
//! cargo run --release --example bench_package -- --from TABLES DIR from parties.csv, events.csv
//!                                                                  and participations.csv of TABLES
//! ```
//!
//! From nothing: 23,033 parties whose activity falls off as that of real news actors does, N events
//! over eleven years, 2.65 participations an event. The same N gives the same bytes.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// As many as the actors of the public data set whose skew is imitated.
const PARTIES: u32 = 23_033;
/// 2018-01-01, in days from 1970-01-01.
const FIRST_DAY: u32 = 17_532;
/// Days over which the events spread.
const DAYS: u32 = 4_018;
const TABLES: [&str; 7] =
    ["sources", "processes", "places", "parties", "names", "events", "participations"];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["--from", tables, folder] => from_tables(Path::new(tables), &begin(folder)?),
        [events, folder] => from_nothing(events.parse()?, &begin(folder)?),
        _ => Err("usage: bench_package N DIR, or bench_package --from TABLES DIR".into()),
    }
}

/// Makes the folder, with the descriptor and the schemas of the shipped package.
fn begin(folder: &str) -> Result<PathBuf> {
    let folder = PathBuf::from(folder);
    fs::create_dir_all(folder.join("data"))?;
    fs::create_dir_all(folder.join("schemas"))?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut package: serde_json::Value =
        serde_json::from_slice(&fs::read(here.join("datapackage.json"))?)?;
    if let Some(resources) = package["resources"].as_array_mut() {
        resources.retain(|resource| TABLES.iter().any(|table| resource["name"] == *table));
    }
    for table in TABLES {
        let path = format!("schemas/{table}.json");
        let mut schema: serde_json::Value = serde_json::from_slice(&fs::read(here.join(&path))?)?;
        keep_known_references(&mut schema);
        fs::write(folder.join(path), serde_json::to_string_pretty(&schema)?)?;
    }
    fs::write(folder.join("datapackage.json"), serde_json::to_string_pretty(&package)?)?;
    Ok(folder)
}

/// Drops references to tables that the benchmark leaves out.
fn keep_known_references(schema: &mut serde_json::Value) {
    if let Some(keys) = schema.get_mut("foreignKeys").and_then(serde_json::Value::as_array_mut) {
        keys.retain(|key| {
            let target = key["reference"]["resource"].as_str().unwrap_or_default();
            target.is_empty() || TABLES.contains(&target)
        });
    }
    for field in schema["fields"].as_array_mut().into_iter().flatten() {
        if let Some(targets) = field.get_mut("references").and_then(serde_json::Value::as_array_mut)
        {
            targets.retain(|target| target.as_str().is_some_and(|name| TABLES.contains(&name)));
        }
    }
}

/// A table that is being written.
struct Writer(BufWriter<File>);

impl Writer {
    fn new(folder: &Path, table: &str, header: &str) -> Result<Self> {
        let mut file = BufWriter::new(File::create(folder.join(format!("data/{table}.csv")))?);
        writeln!(file, "{header}")?;
        Ok(Self(file))
    }
}

struct Writers {
    events: Writer,
    participations: Writer,
    parties: Writer,
    names: Writer,
}

fn open(folder: &Path) -> Result<Writers> {
    let columns = "id,kind,publisher,title,url,published,language,note,accessed,archived,sha256";
    let mut sources = Writer::new(folder, "sources", columns)?;
    Writer::new(folder, "processes", "id,part_of,sources,note")?;
    Writer::new(folder, "places", "id,kind,country,latitude,longitude,qid,sources,note")?;
    writeln!(sources.0, "bench,other,Diplograph,[made for benchmarks],,,,,,,")?;
    sources.0.flush()?;
    Ok(Writers {
        parties: Writer::new(
            folder,
            "parties",
            "id,kind,iso3,m49,qid,sector,part_of,valid,sources,note",
        )?,
        names: Writer::new(folder, "names", "entity,lang,kind,name,valid,sources,origin")?,
        events: Writer::new(
            folder,
            "events",
            "id,process,kind,number,part_of,date,place,venue,host,mode,status,certainty,sources,note",
        )?,
        participations: Writer::new(
            folder,
            "participations",
            "event,party,role,presence,level,certainty,sources,note",
        )?,
    })
}

impl Writers {
    fn party(&mut self, id: &str, name: &str) -> Result<()> {
        writeln!(self.parties.0, "{id},other,,,,,,,bench,")?;
        writeln!(self.names.0, "{id},en,pref,\"{}\",,bench,", name.replace('"', "\"\""))?;
        Ok(())
    }

    fn event(&mut self, id: &str, date: &str, note: &str) -> Result<()> {
        let note = note.replace('"', "\"\"");
        writeln!(self.events.0, "{id},,bilateral,,,{date},,,,,held,certain,bench,\"{note}\"")?;
        Ok(())
    }

    fn participation(&mut self, event: &str, party: &str, role: &str) -> Result<()> {
        writeln!(self.participations.0, "{event},{party},{role},attended,,certain,bench,")?;
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        for writer in
            [&mut self.parties, &mut self.names, &mut self.events, &mut self.participations]
        {
            writer.0.flush()?;
        }
        Ok(())
    }
}

fn from_nothing(events: u32, folder: &Path) -> Result<()> {
    let mut writers = open(folder)?;
    for party in 0..PARTIES {
        let name = if party == 0 { "Iran".to_owned() } else { format!("Actor {party}") };
        writers.party(&format!("p{party}"), &name)?;
    }
    let mut random = Random(7);
    for event in 0..events {
        let date = chrono::NaiveDate::from_ymd_opt(1970, 1, 1)
            .and_then(|day| {
                day.checked_add_days(chrono::Days::new((FIRST_DAY + random.below(DAYS)).into()))
            })
            .ok_or("a day out of range")?;
        let id = format!("e{event}");
        writers.event(&id, &date.to_string(), "Meeting of actors for a benchmark")?;
        // A third has one to three more than two: 2.66 on the average.
        let more = if random.below(3) == 0 { 1 + random.below(3) } else { 0 };
        let mut parties: Vec<u32> = Vec::with_capacity(5);
        while parties.len() < 2 + more as usize {
            let party = random.skewed();
            if !parties.contains(&party) {
                parties.push(party);
            }
        }
        for (position, party) in parties.into_iter().enumerate() {
            let role = if position < 2 { "participant" } else { "observer" };
            writers.participation(&id, &format!("p{party}"), role)?;
        }
    }
    writers.flush()
}

/// Reads tables with the columns id,name,kind · id,kind,date,title · event,party,role.
fn from_tables(tables: &Path, folder: &Path) -> Result<()> {
    let mut writers = open(folder)?;
    let rows =
        |name: &str| csv::Reader::from_path(tables.join(name)).map(csv::Reader::into_records);
    for row in rows("parties.csv")? {
        let row = row?;
        writers.party(&row[0], &row[1])?;
    }
    for row in rows("events.csv")? {
        let row = row?;
        writers.event(&row[0], &row[2], &row[3])?;
    }
    let mut last = (String::new(), Vec::new());
    for row in rows("participations.csv")? {
        let row = row?;
        if row[0] != *last.0 {
            last = (row[0].to_owned(), Vec::new());
        }
        if last.1.contains(&row[1].to_owned()) {
            continue;
        }
        last.1.push(row[1].to_owned());
        let role = if &row[2] == "observer" { "observer" } else { "participant" };
        writers.participation(&row[0], &row[1], role)?;
    }
    writers.flush()
}

/// A linear congruential generator (Knuth's MMIX constants): enough for a benchmark.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(bound)).unwrap_or(0)
    }

    /// Returns a party; the n-th most active one takes part about 1/n as often as the first.
    fn skewed(&mut self) -> u32 {
        let unit = f64::from(self.below(1 << 30)) / f64::from(1_u32 << 30);
        let rank = (f64::from(PARTIES).ln() * unit).exp() - 1.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to PARTIES")]
        let rank = rank as u32;
        rank.min(PARTIES - 1)
    }
}
