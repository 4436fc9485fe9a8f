//! `diplograph check`: what is wrong with the records.

use std::io::IsTerminal;
use std::path::PathBuf;

use diplograph::diagnostic::{
    Code, Findings, render_json, render_sarif, render_summary, render_text,
};
use diplograph::model;

use crate::cli::Failure;
use crate::cli::context::Everywhere;

/// Tell what is wrong with the records, by file, line and column
///
/// Every fault is reported at once: encoding, header, types, vocabularies, patterns, keys, dates,
/// sources, and the rules across tables. The exit code is 3 when there is an error.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  diplograph check
  diplograph check my-records --format sarif -o findings.sarif
  diplograph check --explain D302")]
pub(in crate::cli) struct CheckArgs {
    /// Folder with a `datapackage.json`; the built-in package if left out
    folder: Option<PathBuf>,
    /// Form of the findings
    #[arg(long, value_enum, default_value = "text")]
    format: FindingsFormat,
    /// How many findings to show; all are counted
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,
    /// Explain a code such as D302, or `all` of them, and stop
    #[arg(long, value_name = "CODE")]
    explain: Option<String>,
}

/// Form of the findings.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum FindingsFormat {
    /// For people
    Text,
    /// One JSON document
    Json,
    /// SARIF 2.1.0, for code hosts
    Sarif,
}

/// Checks the records and prints the findings.
pub(in crate::cli) fn run(args: &CheckArgs, everywhere: &Everywhere) -> Result<(), Failure> {
    if let Some(code) = &args.explain {
        return everywhere.write(explain(code)?.as_bytes());
    }
    let mut findings = Findings::new(args.limit);
    let folder = args.folder.as_deref().or(everywhere.data.as_deref());
    let (package, _) = model::open(folder, &mut findings)?;
    let colour = everywhere.output.is_none() && std::io::stdout().is_terminal();
    let text = match args.format {
        FindingsFormat::Json => render_json(&findings),
        FindingsFormat::Sarif => render_sarif(&findings, env!("CARGO_PKG_VERSION")),
        FindingsFormat::Text if findings.is_empty() => {
            let rows: usize = package.tables().iter().map(|table| table.rows()).sum();
            format!("{} tables, {rows} rows: nothing to report\n", package.tables().len())
        }
        FindingsFormat::Text => render_text(&findings, colour),
    };
    everywhere.write(text.as_bytes())?;
    if findings.errors() > 0 {
        return Err(Failure::Data(render_summary(&findings)));
    }
    Ok(())
}

fn explain(code: &str) -> Result<String, Failure> {
    let codes: Vec<Code> = if code.eq_ignore_ascii_case("all") {
        Code::ALL.to_vec()
    } else {
        let known = Code::from_str_ignoring_case(code).ok_or_else(|| {
            let help = "`diplograph check --explain all` lists every code";
            Failure::Usage(format!("there is no code `{code}`"), help.to_owned())
        })?;
        vec![known]
    };
    let one = |code: Code| {
        let severity = code.severity().as_str();
        format!(
            "{code} ({severity}): {}\n\n{}\n{}\n",
            code.title(),
            code.explanation(),
            code.remedy()
        )
    };
    Ok(codes.into_iter().map(one).collect::<Vec<_>>().join("\n"))
}
